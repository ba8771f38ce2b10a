internal import Layout

/// Rows that nothing draws, in a drawn table and below it.
extension TableFinder {
  /// Of the font size: the white space above the first row below an area, a cell's padding.
  private static let tailGap = 1.6

  /// Loose lines below an area that are its last rows.
  struct Tail {
    /// The lines, top to bottom.
    var lines: [Line]
    /// The rows that they make.
    var rows: RowInference.Result
  }

  /// The rows below an area that no line closes; `nil` where a line does, or none are there.
  func tail(of area: TableArea, _ columns: [Column], _ below: [Line]) -> Tail? {
    let box = area.region.box
    guard !isClosed(area), let first = below.first, let last = below.last,
      first.box.minY - box.maxY <= TableFinder.tailGap * first.fontSize,
      !isFollowed || below.contains(where: hasColumns)
        || columns.contains(where: { $0.field == .number }),
      let rows = RowInference(below, columns, layout, catalogue).rows(
        from: box.maxY, to: last.box.maxY + 1,
        usualStrip: 2 * max(0, first.inkedTop - box.maxY), isFollowed: isFollowed),
      rows.start <= box.maxY + 1
    else { return nil }
    let lines = below.filter { $0.box.midY < rows.end }
    let fits = lines.allSatisfy { $0.box.minX >= box.minX - 2 && $0.box.maxX <= box.maxX + 2 }
    return fits && !lines.isEmpty ? Tail(lines: lines, rows: rows) : nil
  }

  /// Whether a line closes an area.
  private func isClosed(_ area: TableArea) -> Bool {
    let reach = 3.0  // points; a closing line is at the edge but for its pen
    return area.region.horizontals.contains { $0.position > area.region.box.maxY - reach }
  }

  /// Whether a line closes an area, and lines part all its rows from the first below the header on: what
  /// stands below is of none; `drawn` is the grid of what is drawn, `grid` that with all boundaries.
  func closes(_ area: TableArea, _ drawn: Grid, _ grid: Grid, from first: Int) -> Bool {
    drawn.rowCount > first + 1 && grid.rowCount == drawn.rowCount && isClosed(area)
      && (first..<drawn.rowCount).allSatisfy { drawn.ruledRowEdges.contains($0 + 1) }
  }

  /// The grid of an area, with boundaries that nothing draws: between its columns, between rows that
  /// one row of the lattice holds, and between the rows below it.
  func grid(
    of area: TableArea, _ drawn: Grid, with tail: Tail?, _ columns: [Column], from top: Double
  ) -> (Grid, doubts: Set<Double>) {
    var implied = ImpliedBoundaries(
      columns: columns.dropFirst().map(\.minX),
      uncutColumns: TableFinder.labelExtents(columns))
    implied.rowEvidence = []
    if drawn.cells.contains(where: { $0.box.minY < top && $0.box.maxY > top }) {
      implied.rows = [top]
      implied.fullRows = [top]
    }
    var doubts: Set<Double> = []
    let grid = layout.grid(of: area.region, glyphs: area.glyphs, implied: implied, like: drawn)
    addInnerRows(of: grid, in: area, columns, from: top, to: &implied, &doubts)
    guard tail != nil || !implied.rows.isEmpty else { return (grid, doubts) }
    var whole = area
    if let tail {
      implied.rows += [area.region.box.maxY] + tail.rows.boundaries
      implied.fullRows.formUnion(tail.rows.bandBoundaries)
      implied.rowEvidence.formUnion(tail.rows.evidence)
      doubts.formUnion(tail.rows.doubtful)
      whole.glyphs += tail.lines.flatMap(\.glyphs)
      whole.region.box.maxY = tail.lines.map(\.box.maxY).max() ?? area.region.box.maxY
    }
    return (layout.grid(of: whole.region, glyphs: whole.glyphs, implied: implied), doubts)
  }

  private func addInnerRows(
    of grid: Grid, in area: TableArea, _ columns: [Column], from top: Double,
    to implied: inout ImpliedBoundaries, _ doubts: inout Set<Double>
  ) {
    let tall = tallRows(of: grid, from: top, columns, area)
    guard !tall.isEmpty else { return }
    let inference = RowInference(layout.lines(of: area.glyphs), columns, layout, catalogue)
    for row in tall {
      guard let rows = inference.rows(from: grid.rowEdges[row], to: grid.rowEdges[row + 1]),
        rows.rowCount > 1
      else { continue }
      implied.rows += rows.boundaries
      implied.rowEvidence.formUnion(rows.evidence)
      implied.fullRows.formUnion(rows.bandBoundaries)
      doubts.formUnion(rows.doubtful)
    }
  }

  /// The extents of the columns of groups.
  static func labelExtents(_ columns: [Column]) -> [ClosedRange<Double>] {
    columns.filter(\.isLabel).map { $0.minX...$0.maxX }
  }
}
