internal import Layout

/// Where one table ends and the next begins, in areas that hold several.
extension TableFinder {
  /// The height at which another table begins inside an area: at a header below rows of another one, or
  /// at the heading of a table of another kind; each is read by its own columns.
  ///
  /// - Parameters:
  ///   - grid: The area's grid.
  ///   - headers: The headers in it.
  ///   - next: The index of the one to cut at, or before it, where the first stands below no rows.
  /// - Returns: `nil` where the area is one table.
  func cut(of grid: Grid, _ headers: [Header], before next: Int) -> Double? {
    let isBelowRows = headers.first.map { hasRows(grid, above: $0.rows.lowerBound) } ?? false
    let above = isBelowRows ? nil : headers.dropFirst(max(0, next - 1)).first
    let below = isBelowRows ? headers.first : next > 0 ? headers[next] : nil
    let end = self.end(
      of: grid, from: above?.rows.upperBound ?? 0,
      before: below?.rows.lowerBound ?? grid.rowCount)
    guard (1..<grid.rowCount).contains(end) else { return nil }
    let start = above?.rows.upperBound ?? 0
    if let top = headingTop(in: grid, row: end - 1) { return top }
    // The room between two tables is of neither; at its lower edge, the lines are those of the next one.
    let last = (min(start, end)..<end).last { row in
      grid.cellIndices(inRow: row).contains { !grid.cells[$0].isEmpty }
    }
    if let last, last > start,
      isProse(last, of: grid) && !isProse(last - 1, of: grid)
        || last == end - 1
          && headers.contains(where: {
            $0.rows.lowerBound == end && isHeading(last..<end, of: grid, $0.columns)
          })
    {
      return grid.rowEdges[last]
    }
    return grid.rowEdges[max(1, last.map { $0 + 1 } ?? end)]
  }

  /// Whether some rows over a header are the heading of its table: in a table without numbers, one line at the
  /// left edge and nothing beside it.
  func isHeading(_ rows: Range<Int>, of grid: Grid, _ columns: [Column]) -> Bool {
    let cells = rows.flatMap { grid.cellIndices(inRow: $0) }.map { grid.cells[$0] }
      .filter { !$0.isEmpty }
    guard cells.count == 1, cells[0].lines.count == 1, cells[0].columns.lowerBound == 0 else {
      return false
    }
    return !columns.contains { $0.field == .number } && beginsAtEdge(cells[0].lines[0], of: grid)
  }

  /// Whether a row between two lines across the table has text that no column parts: what stands between two
  /// tables, of which the one above ends at the upper line.
  func isProse(_ row: Int, of grid: Grid) -> Bool {
    let cells = grid.cellIndices(inRow: row).map { grid.cells[$0] }.filter { !$0.isEmpty }
    return grid.columnCount == 1 && !cells.contains(where: hasColumns)
  }

  /// Where a table's rows end: before the header of a table of another kind and the heading over it.
  func end(of grid: Grid, from start: Int, before next: Int) -> Int {
    guard let foreign = finder.foreignHeader(in: grid, rows: start..<max(start, next)) else {
      return next
    }
    let above = grid.cellIndices(inRow: foreign - 1).map { grid.cells[$0] }.filter { !$0.isEmpty }
    let isHeading = above.count == 1 && !above.contains { hasColumns($0) }
    return foreign > start && isHeading ? foreign - 1 : foreign
  }

  /// Whether rows of the table that goes on stand above a header, and no mere title.
  private func hasRows(_ grid: Grid, above row: Int) -> Bool {
    guard columns != nil, !hasEnded else { return false }
    let row = row - repeatedRows(of: grid, over: row)
    var counts = Array(repeating: 0, count: row)
    for cell in grid.cells where cell.rows.lowerBound < row && !cell.isEmpty {
      if hasColumns(cell) { return true }
      for place in cell.rows.clamped(to: 0..<row) { counts[place] += 1 }
    }
    return counts.contains { $0 > 1 }
  }

  /// Whether some line of a cell has texts of several columns, which nothing parts.
  func hasColumns(_ cell: Cell) -> Bool {
    cell.lines.contains(where: hasColumns)
  }

  /// Whether a line has texts of several columns.
  func hasColumns(_ line: Line) -> Bool {
    !line.isUnbroken(in: layout.ink, gap: TableFinder.columnGap)
  }

  /// Of the font size: texts of two columns on one line are this far apart, words are not.
  private static let columnGap = 1.0

  /// Of the font size: the white space over the heading of the next table, more than between lines.
  static let headingGap = 0.5

  /// Of the font size: a heading or a caption begins this near to its table's left edge.
  private static let headingIndent = 2.0

  /// Whether a line begins where the heading of a table does.
  func beginsAtEdge(_ line: Line, of grid: Grid) -> Bool {
    line.box.minX - grid.box.minX < TableFinder.headingIndent * line.fontSize
  }

  /// Where the heading of the next table begins that stands in the last row of one, for want of a line
  /// below the row.
  ///
  /// It stands alone, last, and at the table's left edge; right below the row, or over the next table's first line,
  /// further left than a cell's text. One in larger letters may stand over it.
  func headingTop(in grid: Grid, row: Int) -> Double? {
    var lines = grid.cellIndices(inRow: row).flatMap { grid.cells[$0].lines }
      .sorted { $0.inkedTop < $1.inkedTop }
    guard let heading = lines.popLast(), let top = top(of: heading, below: lines, in: grid, row)
    else { return nil }
    guard let upper = lines.popLast(), LoneHeading.isLarger(upper.box, than: heading.box) else {
      return top
    }
    return lines.isEmpty ? nil : self.top(of: upper, below: lines, in: grid, row) ?? top
  }

  /// Where a line begins that is a heading below the other lines of a row; `nil` for another line.
  private func top(of heading: Line, below lines: [Line], in grid: Grid, _ row: Int) -> Double? {
    guard let bottom = lines.map(\.inkedBottom).max(), heading.inkedTop > bottom,
      (heading.inkedTop - bottom > TableFinder.headingGap * heading.fontSize
        && !grid.ruledRowEdges.contains(row + 1)) || isOutdented(heading, in: grid),
      beginsAtEdge(heading, of: grid),
      RowNumber(TextAssembler(layout.ink).text(of: heading)) == nil
    else { return nil }
    return (bottom + heading.inkedTop) / 2
  }

  /// Whether a line begins left of all other text of the first column, which its cells' padding moves in, and
  /// is not all that its cell says: a label at the bottom of its rows.
  private func isOutdented(_ line: Line, in grid: Grid) -> Bool {
    let cells = grid.cells.filter { $0.columns.lowerBound == 0 }
    let others = cells.flatMap(\.lines).filter { $0.direction == .right && $0.box != line.box }
    let least = 1.0  // points; less is a letter's own shape
    return line.direction == .right && !cells.contains { $0.lines == [line] }
      && others.allSatisfy { line.box.minX < $0.box.minX - least }
  }
}
