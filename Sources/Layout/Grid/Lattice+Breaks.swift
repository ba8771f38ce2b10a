/// Columns that the ends of lines between rows show.
extension Lattice {
  /// Points; lines drawn cell by cell leave gaps up to this wide between columns, and no column is
  /// as narrow but such as upright lines draw.
  private static let breakSnap = 8.0
  /// Ends of lines; so many at one place are at the edge of a column.
  private static let manyEnds = 3

  /// Where horizontal lines begin or end inside the region: a column's edge with no line of its own.
  ///
  /// Two ends are enough, or one of a line that goes on to the region's edge or to one where many end, or of
  /// its other pieces at that height: a row's line that leaves out a merged cell.
  ///
  /// O(n log n) in lines.
  ///
  /// - Parameters:
  ///   - across: The height, start and end of each horizontal line.
  ///   - box: The region's outline.
  ///   - upright: Where vertical lines are: what ends near one ends at it.
  /// - Returns: The places along x, ascending.
  static func breaks(
    in across: [(Double, Double, Double)], _ box: Rect, off upright: [Double]
  ) -> [Double] {
    let isInner = { (x: Double) in x > box.minX + snap && x < box.maxX - snap }
    let ends = across.flatMap { [$0.1, $0.2] }.filter(isInner).sorted()
    func count(_ places: [Double], near position: Double) -> Int {
      places[partitionIndex(of: places) { $0 >= position - breakSnap }...]
        .prefix { $0 <= position + breakSnap }.count
    }
    func isEdge(_ x: Double) -> Bool { !isInner(x) || count(ends, near: x) >= manyEnds }
    let long = across.filter { $0.2 - $0.1 > 0.5 * box.width }
    let heights = long.filter { isEdge($0.1) || isEdge($0.2) }.map(\.0).sorted()
    let open = across.filter { line in
      nearestIndex(in: heights, to: line.0).map { abs(heights[$0] - line.0) <= snap } ?? false
    }
    .flatMap { [$0.1, $0.2] }.sorted()
    let drawn = upright.sorted()
    return snapped(ends, within: breakSnap).filter { position in
      (count(ends, near: position) >= 2 || count(open, near: position) > 0)
        && count(drawn, near: position) == 0
    }
  }
}
