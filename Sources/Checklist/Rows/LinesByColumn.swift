internal import Layout

/// The lines of a grid by the columns that their cells begin and end at: finds those beside a cell.
struct LinesByColumn {
  /// A line and the rows of the lattice that its cell covers.
  private struct Entry {
    let line: Line
    let rows: Range<Int>
  }

  /// By baseline, for each column boundary: the lines of the cells left of it, and of those right of it.
  private var left: [Int: [Entry]] = [:]
  private var right: [Int: [Entry]] = [:]

  /// Looks at all lines of a grid; O(n log n).
  init(_ grid: Grid) {
    for cell in grid.cells where !cell.isEmpty {
      let entries = cell.lines.map { Entry(line: $0, rows: cell.rows) }
      left[cell.columns.upperBound, default: []] += entries
      right[cell.columns.lowerBound, default: []] += entries
    }
    for column in left.keys { left[column]?.sort { $0.line.baseline < $1.line.baseline } }
    for column in right.keys { right[column]?.sort { $0.line.baseline < $1.line.baseline } }
  }

  /// Whether a line of the cells left and right of one passes a test.
  ///
  /// - Parameters:
  ///   - cell: The cell in the middle.
  ///   - baseline: The height to look at, in points.
  ///   - reach: How far off the baselines may be.
  ///   - isSought: The test of a line.
  /// - Returns: Whether some line in the rows of the cell passes.
  func contain(
    beside cell: Cell, at baseline: Double, within reach: Double, where isSought: (Line) -> Bool
  ) -> Bool {
    [left[cell.columns.lowerBound], right[cell.columns.upperBound]].contains { entries in
      guard let entries else { return false }
      let first = partitionIndex(of: entries) { $0.line.baseline > baseline - reach }
      return entries[first...].prefix { $0.line.baseline < baseline + reach }
        .contains { $0.rows.overlaps(cell.rows) && isSought($0.line) }
    }
  }
}
