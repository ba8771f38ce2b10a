/// Boundaries that fills draw between lines, and those that two lines draw together.
extension Lattice {
  /// The lines of a frame and below its header; where more are drawn, they part the rows.
  private static let fewLines = 3
  /// Of a region's width: a line or a fill this wide marks a whole row.
  private static let wideFill = 0.9

  /// The tops and bottoms of fills from side to side that stand off every line: headings in a table
  /// with few lines.
  static func wideFillEdges(
    _ region: Region, off lines: [(position: Double, start: Double, end: Double)]
  ) -> [Double] {
    let box = region.box
    let wide = abreast(region.fills).filter { $0.width >= wideFill * box.width }
    let whole = lines.filter { $0.end - $0.start >= wideFill * box.width }
    let isRuled = snapped(whole.map(\.position), within: snap).count > fewLines
    // Where lines part the rows, a fill at the top still marks the header.
    let edges =
      isRuled
      ? headerEdges(region)
        + bandEdges(wide, among: whole.map(\.position).sorted(), isFlat: region.isFlat)
      : wide.flatMap { [$0.minY, $0.maxY] }
    return snapped(edges, within: snap).filter { y in
      divides([y], box.minY, box.maxY) && !lines.contains { abs($0.position - y) <= 2 * snap }
    }
  }

  /// The edges of fills between two neighbours of some lines, ascending, that leave room for a row to the line
  /// above or below: a heading or a header, which no line parts from the rows around it.
  ///
  /// Where lines are drawn upright, a heading begins at a line; where none are, it may end at one.
  private static func bandEdges(
    _ fills: [Rect], among lines: [Double], isFlat: Bool
  ) -> [Double] {
    fills.flatMap { fill -> [Double] in
      let next = partitionIndex(of: lines) { $0 >= fill.maxY + (isFlat ? -snap : snap) }
      guard next > 0, next < lines.count,
        (isFlat ? -Double.infinity : -snap)...snap ~= lines[next - 1] - fill.minY
      else { return [] }
      let least = leastBesideBand * fill.height
      let top = fill.minY - lines[next - 1] >= least ? [fill.minY] : []
      return lines[next] - fill.maxY >= least ? top + [fill.maxY] : top
    }
  }

  /// Of a heading's height: a row beside it is at least so high; the room around a cell's own ground is less.
  private static let leastBesideBand = 0.5

  /// Rows; no header has more.
  private static let mostHeaderRows = 4

  /// The bottoms of fills from side to side that follow each other from a region's top on: its header's
  /// rows, of which a fill may span several.
  private static func headerEdges(_ region: Region) -> [Double] {
    var edges = [region.box.minY]
    for y in snapped(region.fills.map(\.maxY), within: snap).prefix(mostHeaderRows) {
      let ending = region.fills.filter { abs($0.maxY - y) <= snap }
      let width = ending.reduce(0) { $0 + $1.width }
      let isOpen = ending.contains { fill in
        !edges.contains { abs($0 - fill.minY) <= snap }
      }
      guard !isOpen else { break }
      if width >= wideFill * region.box.width { edges.append(y) }
    }
    return Array(edges.dropFirst())
  }

  /// Fills that touch side by side joined, as those of the cells of one row.
  private static func abreast(_ fills: [Rect]) -> [Rect] {
    fills.reduce(into: []) { joined, fill in
      guard let last = joined.last, abs(last.minY - fill.minY) <= snap,
        abs(last.maxY - fill.maxY) <= snap, fill.minX <= last.maxX + snap
      else { return joined.append(fill) }
      joined[joined.count - 1] = last.union(fill)
    }
  }

  /// Points; no column is narrower, so that its sides are those of cells that stand apart.
  ///
  /// Of a wider one, whether its sides are drawn whole or row by row may differ from page to page.
  private static let narrowest = 5.0

  /// Column boundaries, ascending, with the two sides of each gap between cells that stand apart made one, where
  /// upright lines draw both.
  static func withoutGaps(_ xs: [Double], between lines: [Double]) -> [Double] {
    func isDrawn(_ x: Double) -> Bool {
      let first = partitionIndex(of: lines) { $0 >= x - snap }
      return first < lines.count && lines[first] <= x + snap
    }
    var merged: [Double] = []
    var isGap = false  // whether the last one is in the middle of a gap
    guard xs.count > 2 else { return xs }
    for x in xs {
      if let last = merged.last, !isGap, x - last < narrowest, isDrawn(last), isDrawn(x) {
        merged[merged.count - 1] = (last + x) / 2
        isGap = true
      } else {
        merged.append(x)
        isGap = false
      }
    }
    return merged
  }
}
