internal import Layout

/// Where the cells of a drawn table are, and what stands in them.
struct TablePlan {
  let xs: [Double]
  let ys: [Double]
  private let rows: [[String]]
  private let style: TableStyle

  /// Some rows and columns of the table.
  struct Place: Hashable {
    var rows: Range<Int>
    var columns: Range<Int>
  }

  init(_ rows: [[String]], x: Double, y: Double, widths: [Double], _ style: TableStyle) {
    self.rows = rows
    self.style = style
    xs = widths.reduce(into: [x]) { $0.append($0[$0.count - 1] + $1) }
    var ys = [y]
    for (row, cells) in rows.enumerated() {
      let counts = cells.indices.filter { cells[$0] != "←" && cells[$0] != "↑" }
        .filter { row + 1 >= rows.count || rows[row + 1][$0] != "↑" }
        .map { TablePlan.wrapped(cells[$0], widths[$0] - 2 * style.padding, style.size).count }
      let lines = Double(max(1, counts.max() ?? 1))
      ys.append(ys[row] + lines * style.leading * style.size + 2 * style.padding)
    }
    self.ys = ys
  }

  func rowBox(_ row: Int) -> Place { Place(rows: row..<row + 1, columns: 0..<xs.count - 1) }

  func box(_ place: Place) -> Rect {
    Rect(
      minX: xs[place.columns.lowerBound], minY: ys[place.rows.lowerBound],
      maxX: xs[place.columns.upperBound], maxY: ys[place.rows.upperBound])
  }

  /// The row and column of the cell that covers a place.
  private func origin(_ row: Int, _ column: Int) -> [Int] {
    switch rows[row][column] {
    case "←": origin(row, column - 1)
    case "↑": origin(row - 1, column)
    default: [row, column]
    }
  }

  /// All of the cell that begins at a place.
  private func place(_ row: Int, _ column: Int) -> Place {
    let lastRow = (row..<rows.count).prefix { origin($0, column) == [row, column] }.last ?? row
    let lastColumn =
      (column..<xs.count - 1).prefix { origin(row, $0) == [row, column] }.last ?? column
    return Place(rows: row..<lastRow + 1, columns: column..<lastColumn + 1)
  }

  // MARK: Drawing

  func drawRules(on page: inout PageDrawing) {
    guard style.rules != .none else { return }
    for row in ys.indices {
      for column in 0..<xs.count - 1 where isBorder(above: row, column) {
        page.rule(y: ys[row], from: xs[column], to: xs[column + 1])
      }
    }
    guard style.rules == .all else { return }
    for column in xs.indices {
      for row in 0..<rows.count where isBorder(leftOf: column, row) {
        page.rule(x: xs[column], from: ys[row], to: ys[row + 1])
      }
    }
  }

  private func isBorder(above row: Int, _ column: Int) -> Bool {
    row == 0 || row == rows.count || origin(row - 1, column) != origin(row, column)
  }

  private func isBorder(leftOf column: Int, _ row: Int) -> Bool {
    column == 0 || column == xs.count - 1 || origin(row, column - 1) != origin(row, column)
  }

  func drawTexts(on page: inout PageDrawing) {
    for row in rows.indices {
      for column in 0..<xs.count - 1 where origin(row, column) == [row, column] {
        draw(rows[row][column], in: box(place(row, column)), on: &page)
      }
    }
  }

  private func draw(_ text: String, in box: Rect, on page: inout PageDrawing) {
    let lines = TablePlan.wrapped(text, box.width - 2 * style.padding, style.size)
    let step = style.leading * style.size
    let free = box.height - 2 * style.padding - Double(lines.count) * step
    let offset: Double =
      switch style.alignment {
      case .top: 0
      case .middle: free / 2
      case .bottom: free
      }
    for (index, line) in lines.enumerated() where !line.isEmpty {
      let top = box.minY + style.padding + offset + Double(index) * step
      page.write(
        line, x: box.minX + style.padding, y: top + (step - style.size) / 2 + 0.88 * style.size,
        TextStyle(size: style.size))
    }
  }

  // MARK: Wrapping

  /// The lines of a text: broken at `\n`, between Japanese characters and at spaces.
  private static func wrapped(_ text: String, _ width: Double, _ size: Double) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      var lines = [""]
      for word in words(paragraph) {
        let line = lines[lines.count - 1]
        if line.isEmpty || PageDrawing.width(of: line + word, size: size) <= width {
          lines[lines.count - 1] = line + word
        } else {
          lines[lines.count - 1] = line.hasSuffix(" ") ? String(line.dropLast()) : line
          lines.append(word == " " ? "" : word)
        }
      }
      return lines
    }
  }

  private static func words(_ text: Substring) -> [String] {
    var words: [String] = []
    for character in text {
      if character.isASCII, character != " ", let last = words.last?.last, last.isASCII,
        last != " "
      {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
    }
    return words
  }
}
