/// Rows from side to side that no line parts, in a table whose other rows are parted.
extension Lattice {
  /// Lets column boundaries run through the rows in which no upright line parts some columns, where the text keeps
  /// to them: every other row of some table styles has no lines of its own, but those of merged labels beside it.
  ///
  /// - Parameters:
  ///   - positions: The column boundaries, in points.
  ///   - isCrossed: Whether text runs across a boundary in a row.
  ///   - isParted: Whether the text of a row fills most of the columns, given their edges, ascending; or, where
  ///     they are all, may be the rest of a row.
  mutating func partOpenRows(
    at positions: [Double], isCrossed: (_ x: Double, _ row: Int) -> Bool,
    where isParted: (_ edges: [Double], _ row: Int, _ areAll: Bool) -> Bool
  ) {
    let inner = Set(
      positions.compactMap { position in
        nearestIndex(in: xs, to: position).flatMap {
          abs(xs[$0] - position) <= Lattice.snap && $0 > 0 && $0 < columns ? $0 : nil
        }
      }
    ).sorted()
    guard inner.count > 1 else { return }
    var open: [Range<Int>: [Int]] = [:]  // the rows by the boundaries that they lack
    for row in 0..<rows {
      for lacking in openStretches(of: row, inner) { open[lacking, default: []].append(row) }
    }
    for (lacking, rows) in open {
      let areAll = lacking.count == inner.count
      let edges =
        [areAll ? xs[0] : xs[lacking.lowerBound == 0 ? 0 : inner[lacking.lowerBound - 1]]]
        + inner[lacking].map { xs[$0] }
        + [xs[lacking.upperBound == inner.count ? columns : inner[lacking.upperBound]]]
      let full = rows.filter { isParted(edges, $0, areAll) }
      // The rest of such rows are parted, too, however few texts they have.
      let parted =
        areAll || full.count * 2 < rows.count
        ? full : rows.filter { row in !inner[lacking].contains { isCrossed(xs[$0], row) } }
      for row in parted {
        for x in inner[lacking] { vertical[row * (columns + 1) + x] = true }
      }
    }
  }

  /// Where a row lacks two or more of some boundaries on end, as a range of them; none where lines part the columns
  /// between.
  private func openStretches(of row: Int, _ inner: [Int]) -> [Range<Int>] {
    let isDrawn = vertical[row * (columns + 1)..<(row + 1) * (columns + 1)]
    let start = isDrawn.startIndex
    guard inner.count(where: { !isDrawn[start + $0] }) > 1 else { return [] }
    guard isDrawn[(start + 1)..<(start + columns)].contains(true) else { return [inner.indices] }
    var stretches: [Range<Int>] = []
    for index in inner.indices where !isDrawn[start + inner[index]] {
      if let last = stretches.last, last.upperBound == index {
        stretches[stretches.count - 1] = last.lowerBound..<index + 1
      } else {
        stretches.append(index..<index + 1)
      }
    }
    return stretches.filter { $0.count > 1 && $0.count < inner.count }
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
