internal import Layout

extension TableFinder {
  /// The rows of the lattice that hold several rows of the table: several numbers in one cell, or, in
  /// a table without numbers, no drawn rows at all.
  ///
  /// A number that wraps (`1` over `0`) looks like two; runs of numbers count up, wrapped digits
  /// mostly do not.
  func tallRows(
    of grid: Grid, from top: Double, _ columns: [Column], _ area: TableArea
  ) -> [Int] {
    let body = (0..<grid.rowCount).filter { grid.rowEdges[$0] >= top - 1 }
    guard let number = columns.first(where: { $0.field == .number }) else {
      return isDrawn(body, of: grid, area) ? rowsOfTitles(body, of: grid, columns) : body
    }
    let numbers = self.numbers(in: grid, rows: body, number)
    let pairs = numbers.flatMap { zip($0, $0.dropFirst()) }
    let counted = pairs.filter {
      $0.prefix == $1.prefix ? $1.isBeside($0) || $1.isLittleAfter($0) : $1.follows($0)
    }
    guard !pairs.isEmpty, counted.count * 10 >= pairs.count * 7 else { return [] }
    return zip(body, numbers).filter { $1.count > 1 }.map(\.0)
  }

  /// The rows of the lattice with several known items over each other: lines part but the groups.
  ///
  /// Where these hold most lines of items, further rows with several lines may hold items of the vendor's own.
  private func rowsOfTitles(_ body: [Int], of grid: Grid, _ columns: [Column]) -> [Int] {
    guard let item = columns.first(where: { $0.field == .item }) else { return [] }
    let assembler = TextAssembler(layout.ink)
    let lines: [[Line]] = body.map { row in
      let cells = grid.cellIndices(inRow: row).map { grid.cells[$0] }
        .filter { $0.box.minX < item.maxX - 1 && $0.box.maxX > item.minX + 1 }
      return cells.flatMap(\.lines).map { part(of: $0, in: item) }.filter { !$0.glyphs.isEmpty }
    }
    let open = body.indices.filter { lines[$0].count > 1 }
    let counts = open.map { row in titleCount(of: lines[row].map { assembler.text(of: $0) }) }
    let tall = zip(open, counts).filter { $0.1 > 1 }
    let areMost = tall.map(\.1).reduce(0, +) > 2 * (open.count - tall.count)
    return (areMost && tall.count > 0 ? open : tall.map(\.0)).map { body[$0] }
  }

  /// How many known titles some lines hold, one after the other.
  private func titleCount(of lines: [String]) -> Int {
    var count = 0
    var (last, text) = ("", "")
    for line in lines {
      // A title may be known without its last line, too.
      let isRest = !last.isEmpty && text.isEmpty && catalogue.isTitle(last + line)
      if isRest {
        last += line
        continue
      }
      text += line
      guard catalogue.isTitle(text) || catalogue.isTitle(line) else { continue }
      count += 1
      (last, text) = (text, "")
    }
    return count
  }

  /// Whether lines or fills mark each row of a table without numbers; fills behind headings alone do
  /// not.
  private func isDrawn(_ body: [Int], of grid: Grid, _ area: TableArea) -> Bool {
    let lines = snapped(area.region.horizontals.map(\.position), within: 3)
    let above = lines.count { $0 < grid.rowEdges[body.first ?? 0] - 3 }
    if lines.count - above > (above > 0 ? 2 : 3) { return true }
    let wide = area.region.fills.filter { $0.width > 0.5 * grid.box.width }
      .sorted { $0.minY < $1.minY }
    // How far down the first ones reach.
    let reach = wide.reduce(into: [-.infinity]) { $0.append(max($0[$0.count - 1], $1.maxY)) }
    return body.contains { row in
      let begun = partitionIndex(of: wide) { $0.minY >= grid.rowEdges[row] + 3 }
      return reach[begun] > grid.rowEdges[row + 1] - 3
        && grid.cellIndices(inRow: row).count { !grid.cells[$0].isEmpty } > 1
    }
  }

  /// The numbers in the number cells of some rows, which a heading may have joined to the next ones;
  /// nothing where no cell has several lines.
  private func numbers(in grid: Grid, rows: [Int], _ column: Column) -> [[RowNumber]] {
    let middle = (0..<grid.columnCount).first {
      grid.columnEdges[$0 + 1] > column.minX + 1 && grid.columnEdges[$0] < column.maxX - 1
    }
    let cells = rows.map { row in
      middle.flatMap { grid.cell(row: row, column: $0) }?.lines ?? []
    }
    guard cells.contains(where: { $0.count > 1 }) else { return [] }
    let assembler = TextAssembler(layout.ink)
    var last: RowNumber?
    return cells.map { lines in
      let parts = lines.map { part(of: $0, in: column) }
      let numbers = RowNumber.unwrapped(
        parts.map { assembler.text(of: $0) }, after: last, where: { _ in true }
      ).compactMap(\.number)
      last = numbers.last ?? last
      return numbers
    }
  }

  /// What of a line lies in a column.
  private func part(of line: Line, in column: Column) -> Line {
    var part = line
    part.glyphs = line.glyphs.filter {
      let middle = layout.ink.page.glyphs[Int($0)].box.midX
      return middle > column.minX && middle < column.maxX
    }
    return part
  }
}
