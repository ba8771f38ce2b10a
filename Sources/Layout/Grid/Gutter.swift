/// The white space between two tables side by side whose rows horizontal lines alone part, at heights of their own.
struct Gutter {
  /// Lines; a table of rows has no fewer.
  private static let leastLines = 4
  /// Lines that have none beside them in the other table; merged cells leave lines out of one side of a table, never
  /// of both.
  private static let leastAlone = 2
  /// Points; lines this near in height are of one row, and those that end this near are of one table.
  private static let alike = 2.0

  /// Where the left table ends, and the right one begins.
  private let left: Double
  private let right: Double

  /// Looks for it among the parts of a page; `nil` where there is none.
  ///
  /// O(n log n).
  init?(between regions: [Region]) {
    let lines = regions.filter {
      $0.isFlat && $0.horizontals.count == 1 && $0.fills.isEmpty
    }.map(\.box)
    guard lines.count >= 2 * Gutter.leastLines, let end = lines.map(\.maxX).min(),
      lines.contains(where: { $0.minX > end })
    else { return nil }
    let tables = Dictionary(grouping: lines) { line in
      [line.minX, line.maxX].map { Int(($0 / Gutter.alike).rounded()) }
    }
    let sides = tables.values.filter { $0.count >= Gutter.leastLines }
      .sorted { ($0[0].minX, $0[0].maxX) < ($1[0].minX, $1[0].maxX) }
    guard sides.count == 2, sides[0][0].maxX < sides[1][0].minX,
      Gutter.isApart(sides[0], from: sides[1]), Gutter.isApart(sides[1], from: sides[0])
    else { return nil }
    (left, right) = (sides[0][0].maxX, sides[1][0].minX)
  }

  private static func isApart(_ lines: [Rect], from others: [Rect]) -> Bool {
    let heights = others.map(\.minY).sorted()
    let alone = lines.filter { line in
      let next = partitionIndex(of: heights) { $0 >= line.minY - alike }
      return next == heights.count || heights[next] > line.minY + alike
    }
    return alone.count >= leastAlone
  }

  /// Whether two parts stand on either side of it.
  func parts(_ one: Rect, _ other: Rect) -> Bool {
    let middle = (left + right) / 2
    return one.maxX < middle ? other.minX > middle : one.minX > middle && other.maxX < middle
  }
}
