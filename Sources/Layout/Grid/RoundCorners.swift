/// Closes the corners of boxes whose straight sides were drawn apart from the curves between them.
///
/// Such a side ends as far from the corner along its own axis as the next one does along the other.
struct RoundCorners {
  /// Points; no larger radius turns a cell's corner.
  private static let largest = 10.0
  /// Points; sides nearer to each other touch, but for their pens.
  private static let least = 1.0
  /// Points; the two sides end as far from the corner as each other, but for their pens.
  private static let alike = 0.5

  /// Points; the straight part of a cell's side is longer, a dot or a dash of a dotted one is not.
  private static let shortest = 6.0

  /// An end of an upright line.
  private struct End {
    var index: Int
    var x: Double
    var y: Double
    /// Whether the line goes down from there.
    var isTop: Bool
  }

  /// The horizontal and the upright lines, both by position, with corners closed.
  ///
  /// - Parameters:
  ///   - horizontals: Joined lines, by position, then by start.
  ///   - verticals: The same, upright.
  /// - Returns: Both, in the same order. O(n log n).
  static func closed(
    _ horizontals: [Ruling], _ verticals: [Ruling]
  ) -> (horizontals: [Ruling], verticals: [Ruling]) {
    var closed = (horizontals: horizontals, verticals: verticals)
    guard !verticals.isEmpty else { return closed }
    var tiles: [[Int]: [End]]?
    for (index, line) in horizontals.enumerated() where line.length > shortest {
      for isStart in [true, false] {
        let x = isStart ? line.start : line.end
        guard !touches(x, line.position, verticals) else { continue }
        let ends = tiles ?? self.tiles(of: verticals)
        tiles = ends
        guard let end = corner(of: x, line.position, isStart: isStart, ends) else { continue }
        if isStart {
          closed.horizontals[index].start = end.x
        } else {
          closed.horizontals[index].end = end.x
        }
        if end.isTop {
          closed.verticals[end.index].start = line.position
        } else {
          closed.verticals[end.index].end = line.position
        }
      }
    }
    return closed
  }

  /// Whether an upright line passes a place, or ends there.
  private static func touches(_ x: Double, _ y: Double, _ verticals: [Ruling]) -> Bool {
    let from = partitionIndex(of: verticals) { $0.position >= x - least }
    return verticals[from...].prefix { $0.position <= x + least }.contains {
      $0.start - least <= y && y <= $0.end + least
    }
  }

  /// The ends of upright lines by the tile of the page that they are in, as wide as the largest corner.
  private static func tiles(of verticals: [Ruling]) -> [[Int]: [End]] {
    var tiles: [[Int]: [End]] = [:]
    for (index, line) in verticals.enumerated() where line.length > shortest {
      for (y, isTop) in [(line.start, true), (line.end, false)] {
        let end = End(index: index, x: line.position, y: y, isTop: isTop)
        tiles[tile(end.x, y), default: []].append(end)
      }
    }
    return tiles
  }

  private static func tile(_ x: Double, _ y: Double) -> [Int] {
    [x, y].map { Int(max(-1e6, min(1e6, ($0 / largest).rounded(.down)))) }
  }

  /// The end of an upright line around whose corner with a horizontal one, that ends at a place, a curve turns.
  private static func corner(
    of x: Double, _ y: Double, isStart: Bool, _ tiles: [[Int]: [End]]
  ) -> End? {
    let own = tile(x, y)
    let near = (-1...1).flatMap { across in
      (-1...1).flatMap { down in tiles[[own[0] + across, own[1] + down]] ?? [] }
    }
    return near.filter { end in
      let (aside, apart) = (isStart ? x - end.x : end.x - x, end.isTop ? end.y - y : y - end.y)
      return aside > least && aside <= largest && abs(aside - apart) <= alike
    }
    .min { abs($0.x - x) < abs($1.x - x) }
  }
}
