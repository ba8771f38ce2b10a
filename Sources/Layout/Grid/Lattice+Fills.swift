extension Lattice {
  /// Parts the cells of a column where one of two rows has a ground of that column's width and the other has
  /// none.
  ///
  /// Tables of which every other row is filled draw lines over the first column alone. A fill over several rows
  /// is that of a merged cell, and may end before that does.
  mutating func closeFilledCells() {
    func index(of position: Double, in edges: [Double]) -> Int? {
      nearestIndex(in: edges, to: position).flatMap {
        abs(edges[$0] - position) <= Lattice.snap ? $0 : nil
      }
    }
    var isFilled = Array(repeating: false, count: rows * columns)
    var isOfOneRow = isFilled
    for fill in fills {
      guard let left = index(of: fill.minX, in: xs), let right = index(of: fill.maxX, in: xs),
        right == left + 1, let top = index(of: fill.minY, in: ys),
        let bottom = index(of: fill.maxY, in: ys)
      else { continue }
      for row in top..<max(top, bottom) {
        isFilled[row * columns + left] = true
        isOfOneRow[row * columns + left] = bottom == top + 1
      }
    }
    for place in columns..<max(columns, rows * columns)
    where isFilled[place] != isFilled[place - columns]
      && (isFilled[place] || isOfOneRow[place - columns])
    {
      horizontal[place] = true
    }
  }
}
