extension Lattice {
  /// Parts the cells of a column where one of two rows has a ground of that column's width and the other has
  /// none: tables of which every other row is filled draw lines over the first column alone.
  mutating func closeFilledCells() {
    func index(of position: Double, in edges: [Double]) -> Int? {
      nearestIndex(in: edges, to: position).flatMap {
        abs(edges[$0] - position) <= Lattice.snap ? $0 : nil
      }
    }
    var isFilled = Array(repeating: false, count: rows * columns)
    for fill in fills {
      guard let left = index(of: fill.minX, in: xs), let right = index(of: fill.maxX, in: xs),
        right == left + 1, let top = index(of: fill.minY, in: ys),
        let bottom = index(of: fill.maxY, in: ys)
      else { continue }
      for row in top..<max(top, bottom) { isFilled[row * columns + left] = true }
    }
    for place in columns..<max(columns, rows * columns)
    where isFilled[place] != isFilled[place - columns] {
      horizontal[place] = true
    }
  }
}
