/// Rows from side to side that no line parts, in a table whose other rows are parted.
extension Lattice {
  /// Lets column boundaries run through the rows that no upright line parts, where `isParted`: every
  /// other row of some table styles has no lines of its own.
  ///
  /// - Parameters:
  ///   - positions: The column boundaries, in points.
  ///   - isParted: Whether the text of a row keeps to columns, given their edges, ascending.
  mutating func partOpenRows(
    at positions: [Double], where isParted: (_ edges: [Double], _ row: Int) -> Bool
  ) {
    let inner = Set(
      positions.compactMap { position in
        nearestIndex(in: xs, to: position).flatMap {
          abs(xs[$0] - position) <= Lattice.snap && $0 > 0 && $0 < columns ? $0 : nil
        }
      }
    ).sorted()
    guard inner.count > 1 else { return }
    let edges = [xs[0]] + inner.map { xs[$0] } + [xs[columns]]
    for row in 0..<rows where isOpen(row) && isParted(edges, row) {
      for x in inner { vertical[row * (columns + 1) + x] = true }
    }
  }

  /// Whether no piece of an inner column boundary is in a row.
  private func isOpen(_ row: Int) -> Bool {
    !vertical[row * (columns + 1) + 1..<row * (columns + 1) + columns].contains(true)
  }
}

extension Grid {
  /// Whether a cell from side to side has text over most of the columns that begin at some positions.
  func hasWideTexts(over positions: [Double]) -> Bool {
    cells.contains { cell in
      guard cell.columns.count == columnCount, cell.rows.count == 1, let first = cell.lines.first
      else { return false }
      let box = cell.lines.dropFirst().reduce(first.box) { $0.union($1.box) }
      return positions.count { $0 > box.minX && $0 < box.maxX } * 2 > positions.count
    }
  }
}
