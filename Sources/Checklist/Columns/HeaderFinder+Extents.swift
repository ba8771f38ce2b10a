internal import Layout

extension HeaderFinder {
  /// Columns whose extents touch: drawn boundaries where there are some, else the emptiest place
  /// between two labels.
  ///
  /// - Parameters:
  ///   - columns: The columns, each with the extent of its label.
  ///   - grid: The grid of the table, or of its header.
  ///   - top: Where the table's rows begin, in points of page space.
  /// - Returns: The columns, from edge to edge of the grid.
  func fitted(_ columns: [Column], in grid: Grid, from top: Double) -> [Column] {
    var fitted = columns
    var body: (lines: [[Line]], words: [River.Word])?
    for index in fitted.indices.dropFirst() {
      var left = fitted[index - 1].maxX
      var right = fitted[index].minX
      let edge: Double
      if right - left <= 0.01 {
        // A label may reach over the next one, but not beyond.
        edge = min(left, fitted[index].maxX)
      } else if let drawn = grid.columnEdges.first(where: { $0 >= left && $0 <= right }) {
        edge = drawn
      } else {
        var text = body ?? self.body(of: grid, from: top)
        body = text
        if fitted[index - 1].field == .number {
          text = parted(withNumbersApart(text.lines, under: fitted))
          right = end(ofNumbersUnder: fitted[index - 1], before: right, text.lines)
          fitted[index].minX = right
          left = max(left, numbersEnd(before: right, text.lines) ?? left)
          fitted[index - 1].maxX = left
        }
        let place = self.place(between: fitted[index - 1], and: fitted[index], of: text)
        edge = place?.position ?? (left + right) / 2
        fitted[index].gap = ColumnGap(
          reach: min(left, edge)...max(right, edge), white: place?.white ?? left...right)
      }
      fitted[index - 1].maxX = edge
      fitted[index].minX = edge
    }
    if !fitted.isEmpty {
      fitted[0].minX = grid.box.minX
      fitted[fitted.count - 1].maxX = grid.box.maxX
    }
    return fitted
  }

  /// The words below a height, line by line, and what they say of columns.
  private func body(of grid: Grid, from top: Double) -> (lines: [[Line]], words: [River.Word]) {
    let height = layout.ink.page.height
    let lines = pieces(
      in: Rect(minX: grid.box.minX, minY: top, maxX: grid.box.maxX, maxY: height))
    // The page's number at its foot stands in no column.
    return parted(
      lines.filter { line in
        line[0].box.midY < (1 - OutsideText.margin) * height
          || !OutsideText.isPageNumber(line.map { assembler.text(of: $0) }.joined())
      })
  }

  private func parted(_ lines: [[Line]]) -> (lines: [[Line]], words: [River.Word]) {
    (lines, River.words(of: lines.map { $0.map(\.box) }))
  }

  /// Lines with the numbers cut off that stand hard before a text, where one of the columns is theirs.
  func withNumbersApart(_ lines: [[Line]], under columns: [Column]) -> [[Line]] {
    guard let index = columns.firstIndex(where: { $0.field == .number }) else { return lines }
    let start = index > 0 ? columns[index].minX : -.infinity
    return lines.map { numberApart(in: $0, after: start) }
  }

  /// A line with the number cut off that stands hard before a text, the first right of a place.
  private func numberApart(in line: [Line], after start: Double) -> [Line] {
    guard let index = line.firstIndex(where: { $0.box.midX > start }),
      case let parts = line[index].segments(
        in: layout.ink, gap: HeaderFinder.tightGap, wordSpace: 0),
      parts.count > 1, RowNumber(assembler.text(of: parts[0])) != nil
    else { return line }
    var rest = parts[1]
    for part in parts.dropFirst(2) {
      rest.glyphs += part.glyphs
      rest.box = rest.box.union(part.box)
    }
    return line[..<index] + [parts[0], rest] + line[(index + 1)...]
  }

  /// Where text below a grid that nothing marks ends, in points: at the next drawn part of the page, where
  /// that is a table of another kind, or at the page's end.
  func textEnd(below grid: Grid) -> Double {
    let height = layout.ink.page.height
    guard let next = layout.regions.firstIndex(where: { $0.box.minY >= grid.box.maxY }) else {
      return height
    }
    let region = layout.regions[next]
    let isForeign =
      foreignHeader(
        in: layout.grid(of: region, glyphs: layout.regionGlyphs[next]), rows: 0..<1) == 0
    return isForeign ? region.box.minY : height
  }

  /// Where a column of numbers must end, in points: before the first texts right of its numbers that
  /// are none, though the next label stands in the middle of its column and far behind them.
  private func end(
    ofNumbersUnder column: Column, before right: Double, _ lines: [[Line]]
  ) -> Double {
    let texts = lines.compactMap { line -> Line? in
      let start = max(column.maxX, line[0].box.maxX)
      let rest = line.drop {
        $0.box.minX < start && RowNumber(assembler.text(of: $0)) != nil
      }
      guard rest.count < line.count, let text = rest.first else { return nil }
      return text.box.minX > column.maxX && text.box.minX < right ? text : nil
    }
    .sorted { $0.box.minX < $1.box.minX }
    let areNear = zip(texts, texts.dropFirst()).map {
      $1.box.minX - $0.box.minX < HeaderFinder.aligned
    }
    let first = texts.indices.first { index in
      let letters = assembler.text(of: texts[index])
      let isAligned = areNear[max(0, index - 1)..<min(index + 1, areNear.count)].contains(true)
      return letters.count > 1 && !ExtraMarks().stripped(letters).isMarked
        && (isAligned || catalogue.isGroup(letters) || catalogue.beginsGroup(letters))
    }
    return first.map { texts[$0].box.minX } ?? right
  }

  /// Where the numbers end that stand first on their lines, before a place, in points: at the right edge of
  /// their column, they stand far behind its label; `nil` where there are too few.
  private func numbersEnd(before right: Double, _ lines: [[Line]]) -> Double? {
    let ends = lines.compactMap(\.first)
      .filter { $0.box.maxX < right && RowNumber(assembler.text(of: $0)) != nil }
      .map(\.box.maxX).sorted()
    return ends.count < HeaderFinder.leastNumbers ? nil : ends[ends.count / 2]
  }

  /// Numbers; fewer first on their lines may be of a column further right.
  private static let leastNumbers = 3

  /// Points; texts of one column begin this near to each other.
  private static let aligned = 0.5

  /// The best place for a boundary between two labels; where text crosses all between them, and leaves
  /// white space below one of them, a label reaches out of its column.
  private func place(
    between column: Column, and next: Column, words: [River.Word]
  ) -> River.Place? {
    let place = River.place(between: column.maxX, and: next.minX, words: words)
    guard place.map({ $0.crossings > 0 }) ?? true,
      let wide = River.place(
        between: (column.minX + column.maxX) / 2, and: (next.minX + next.maxX) / 2, words: words),
      wide.isAligned, wide.crossings * HeaderFinder.fewer <= place?.crossings ?? words.count
    else { return place }
    return wide
  }

  /// The best place for a boundary between two labels; where texts of two columns stand so near to each other that
  /// they look like one, that between their words.
  private func place(
    between column: Column, and next: Column, of text: (lines: [[Line]], words: [River.Word])
  ) -> River.Place? {
    let place = self.place(between: column, and: next, words: text.words)
    guard place.map({ $0.crossings > 0 }) ?? true else { return place }
    let words = River.words(
      of: text.lines.map { $0.flatMap { $0.words(in: layout.ink) }.map(\.box) })
    let narrow = River.place(between: column.maxX, and: next.minX, words: words)
    return narrow.flatMap { $0.isAligned && $0.crossings == 0 ? $0 : nil } ?? place
  }

  /// How many words across a place between two labels one across a place below a label outweighs.
  private static let fewer = 4

  /// Points; a column of texts holds a letter of the smallest print, the space between the cells of a
  /// browser's table none.
  private static let narrowest = 6.0

  /// A label over two columns of groups (種別 over section and category) made two columns.
  func divided(_ columns: [Column], in grid: Grid, below row: Int) -> [Column] {
    guard !columns.contains(where: { $0.field == .section }),
      let index = columns.firstIndex(where: { $0.field == .category })
    else { return columns }
    // The label of a merged cell whose end is not drawn stands over one of the two columns alone.
    let unlabelled = [index + 1, index - 1].filter { next in
      columns.indices.contains(next) && columns[next].label.isEmpty
        && columns[next].maxX - columns[next].minX >= HeaderFinder.narrowest
        && !isNumbered(columns[next], in: grid, below: row)
    }
    var divided = columns
    for range in [index...index] + unlabelled.map({ min(index, $0)...max(index, $0) }) {
      var whole = columns[index]
      whole.minX = columns[range.lowerBound].minX
      whole.maxX = columns[range.upperBound].maxX
      guard let parts = parts(of: whole, in: grid, below: row) else { continue }
      divided.replaceSubrange(range, with: parts)
      break
    }
    return divided
  }

  /// The two columns of groups under one label; `nil` where there is one.
  private func parts(of column: Column, in grid: Grid, below row: Int) -> [Column]? {
    let lattice = (0..<grid.columnCount).filter {
      grid.columnEdges[$0] >= column.minX - 1 && grid.columnEdges[$0 + 1] <= column.maxX + 1
    }
    let lines = bodyLines(of: column, at: lattice.first, in: grid, below: row)
    if lattice.count < 2,
      let edge = River.split(of: lines.map { $0.map(\.box) }) ?? narrowSplit(of: lines)
        ?? turnedSplit(of: column, in: grid, below: row)
    {
      return [column.part(.section, to: edge), column.part(.category, from: edge)]
    }
    guard let first = lattice.first, lattice.count == 2, row < grid.rowCount else { return nil }
    let rows = row..<grid.rowCount
    let parted = rows.filter {
      let next = grid.cell(row: $0, column: first + 1)?.columns
      return next == first + 1..<first + 2
    }
    guard parted.count * 2 >= rows.count else { return nil }
    let edge = grid.columnEdges[first + 1]
    return [column.part(.section, to: edge), column.part(.category, from: edge)]
  }

  /// The place at which words of two columns that stand as near to each other as those of one begin; `nil`
  /// where others lie across it.
  private func narrowSplit(of lines: [[Line]]) -> Double? {
    let pairs = lines.filter { $0.count == 2 && $0[0].standsApart(from: $0[1], in: layout.ink) }
    let starts = pairs.map { $0[1].box.minX }.sorted()
    guard starts.count >= HeaderFinder.leastPairs else { return nil }
    let start = starts[starts.count / 2]
    let isSplit = lines.joined().allSatisfy {
      $0.box.maxX <= start || abs($0.box.minX - start) <= HeaderFinder.exact
    }
    let white = lines.joined().map(\.box.maxX).filter { $0 <= start }.max().map { start - $0 }
    return isSplit ? white.map { start - $0 / 2 } : nil
  }

  /// Lines with a word of either column; fewer may be of one text.
  private static let leastPairs = 3
  /// Points; words begin at one place but for rounding.
  private static let exact = 0.1

  /// The place between text that runs from left to right and text that runs up or down; `nil` where the column has one
  /// of them alone, or they lie over each other.
  private func turnedSplit(of column: Column, in grid: Grid, below row: Int) -> Double? {
    let lines = cellLines(of: column, in: grid, below: row)
    let level = lines.filter { $0.direction == .right }.map(\.box)
    let turned = lines.filter { $0.direction != .right }.map(\.box)
    for (left, right) in [(level, turned), (turned, level)] {
      if let end = left.map(\.maxX).max(), let start = right.map(\.minX).min(), end <= start {
        return (end + start) / 2
      }
    }
    return nil
  }

  /// The lines of the cells under a label.
  private func cellLines(of column: Column, in grid: Grid, below row: Int) -> [Line] {
    grid.cells.filter {
      $0.rows.lowerBound >= row && $0.box.midX > column.minX && $0.box.midX < column.maxX
    }
    .flatMap(\.lines)
  }

  private func isNumbered(_ column: Column, in grid: Grid, below row: Int) -> Bool {
    let lines = cellLines(of: column, in: grid, below: row)
    let numbers = lines.filter { RowNumber(assembler.text(of: $0)) != nil }
    return numbers.count * 2 > lines.count
  }

  /// The words under a label, line by line; where the lattice has the column, at a `place`, none of cells
  /// that reach over further columns: headings, totals.
  private func bodyLines(
    of column: Column, at place: Int?, in grid: Grid, below row: Int
  ) -> [[Line]] {
    let top = grid.rowEdges[min(row, grid.rowCount)]
    // A grid of a header alone goes on below it in text that nothing marks.
    let bottom = row < grid.rowCount ? grid.box.maxY : textEnd(below: grid)
    let lines = words(
      in: Rect(minX: column.minX, minY: top, maxX: column.maxX, maxY: bottom))
    guard let place else { return lines }
    return lines.filter { line in
      let row = partitionIndex(of: grid.rowEdges) { $0 > line[0].box.midY } - 1
      return grid.cell(row: row, column: place).map { $0.columns.count == 1 } ?? true
    }
  }

  /// Points; so much of the page below a header shows what stands in its columns: some ten rows.
  static let bodyReach = 300.0

  /// The words in the first rows below a header that ends at a height.
  func words(below bottom: Double?) -> [River.Word] {
    guard let bottom else { return [] }
    let body = Rect(
      minX: 0, minY: bottom, maxX: layout.ink.page.width, maxY: bottom + HeaderFinder.bodyReach)
    return River.words(of: pieces(in: body).map { $0.map(\.box) })
  }

  /// The words of each line inside a box, as far as they may be of different columns.
  private func words(in box: Rect) -> [[Line]] {
    lines(in: box).map { $0.words(in: layout.ink) }
  }

  /// The pieces of each line inside a box that stand well apart.
  func pieces(in box: Rect) -> [[Line]] {
    lines(in: box).map { $0.segments(in: layout.ink, gap: River.wordGap) }
  }

  /// The lines of visible text whose glyphs' centres lie inside a box; on a page of very many glyphs the first
  /// ones.
  private func lines(in box: Rect) -> [Line] {
    let glyphs = layout.glyphs(below: box.minY).filter {
      let glyph = layout.ink.page.glyphs[Int($0)].box
      return layout.ink.fates[Int($0)] == .visible && glyph.midY > box.minY
        && glyph.midY < box.maxY && glyph.midX > box.minX && glyph.midX < box.maxX
    }
    return layout.lines(of: glyphs).filter { $0.direction == .right }
  }
}
