/// A part of a page in which lines or fills hang together: the outline of a table, or of a frame.
public struct Region: Hashable, Sendable {
  /// The outline, in page space.
  public var box: Rect
  /// Joined horizontal rulings, by position.
  public var horizontals: [Ruling]
  /// Joined vertical rulings, by position.
  public var verticals: [Ruling]
  /// Filled areas.
  public var fills: [Rect]

  /// Whether nothing upright was drawn as a line.
  var isFlat: Bool { verticals.isEmpty }

  /// Creates a region.
  public init(
    box: Rect, horizontals: [Ruling] = [], verticals: [Ruling] = [], fills: [Rect] = []
  ) {
    self.box = box
    self.horizontals = horizontals
    self.verticals = verticals
    self.fills = fills
  }

  /// The parts above and below a height; upright lines across it are cut, fills go to the part of their
  /// middle.
  public func divided(at y: Double) -> (above: Region, below: Region) {
    var (above, below) = (self, self)
    let reach = 1.0  // points; a line at the very height closes the one and opens the other
    above.horizontals = horizontals.filter { $0.position <= y + reach }
    below.horizontals = horizontals.filter { $0.position >= y - reach }
    above.verticals = verticals.filter { $0.start < y - reach }
    below.verticals = verticals.filter { $0.end > y + reach }
    for index in above.verticals.indices { above.verticals[index].end.lower(to: y) }
    for index in below.verticals.indices { below.verticals[index].start.raise(to: y) }
    above.fills = fills.filter { $0.midY < y }
    below.fills = fills.filter { $0.midY >= y }
    above.box.maxY = y
    below.box.minY = y
    return (above, below)
  }

  /// The parts left and right of a place along x; horizontal lines across it are cut.
  public func divided(besides x: Double) -> (left: Region, right: Region) {
    var (left, right) = (self, self)
    left.verticals = verticals.filter { $0.position <= x }
    right.verticals = verticals.filter { $0.position > x }
    left.fills = fills.filter { $0.midX < x }
    right.fills = fills.filter { $0.midX >= x }
    left.horizontals = horizontals.filter { $0.start < x }
    right.horizontals = horizontals.filter { $0.end > x }
    for index in left.horizontals.indices { left.horizontals[index].end.lower(to: x) }
    for index in right.horizontals.indices { right.horizontals[index].start.raise(to: x) }
    left.box.maxX = left.marked?.maxX ?? x
    right.box.minX = right.marked?.minX ?? x
    return (left, right)
  }

  /// The outline of what is drawn; `nil` when nothing is.
  private var marked: Rect? {
    let boxes = horizontals.map(\.box) + verticals.map(\.box) + fills
    return boxes.first.map { boxes.dropFirst().reduce($0) { $0.union($1) } }
  }

  /// Takes in what another region has.
  public mutating func absorb(_ other: Region) {
    box = box.union(other.box)
    horizontals += other.horizontals
    verticals += other.verticals
    fills += other.fills
  }
}

extension Region {
  /// Points; outlines this alike are of one table.
  private static let alike = 4.0
  /// Points; pieces of one table stand this close, too close for a line of text between them.
  private static let close = 6.0

  /// The regions of a page, top to bottom.
  ///
  /// Linear in the drawn length.
  static func regions(of ink: Ink) -> [Region] {
    let sides = FrameSides(of: ink.page)
    let rulings = ink.page.rulings + RulingJoiner.brokenLines(in: ink.page) + sides.rulings
    let (joined, upright) = RoundCorners.closed(
      RulingJoiner.joined(rulings.filter { $0.axis == .horizontal }),
      RulingJoiner.joined(rulings.filter { $0.axis == .vertical }))
    let ground = PageGround(of: ink.page, among: sides.others, joined)
    let verticals = ground.cards.isEmpty ? upright : upright.filter { !ground.isSide($0) }
    let rules = UnderlineFilter(ink, verticals).rules(among: joined)
    let horizontals = ground.cards.isEmpty ? rules : rules.filter { !ground.isSide($0) }
    let fills = tableFills(among: ground.others, of: ink.page)
    let parts =
      horizontals.map { Region(box: $0.box, horizontals: [$0]) }
      + verticals.map { Region(box: $0.box, verticals: [$0]) }
      + fills.map { Region(box: $0, fills: [$0]) }
    var map = ConnectionMap(
      parts.map(\.outline), width: ink.page.width, height: ink.page.height)
    let connected = united(parts, by: &map)
    let (unframed, around) = PageFrame(page: (ink.page.width, ink.page.height))
      .removed(from: connected)
    let frames = (around + ground.cards).sorted { $0.height < $1.height }  // inner ones first
    let whole = absorbed(joinedAbreast(joinedOverGaps(unframed, ink.page)))
    let groups = frames.isEmpty ? grouped(whole) : grouped(whole, by: frames)
    // Of cells that stand apart, those of each column are one part by now.
    let rows = joinedAbreast(groups)
    return withoutPairs(rows.count < groups.count ? grouped(rows) : groups).map(\.ordered)
  }

  /// Joins parts of one table that stand side by side: its left and its right edge alone, on a page
  /// without its head and foot; and pieces with the same rows to the left and right of merged cells
  /// whose own edges are not drawn.
  private static func joinedAbreast(_ regions: [Region]) -> [Region] {
    var joined: [Region] = []
    var level: [Double: [Int]] = [:]  // the indices of those with one top, or nearly
    for region in regions.sorted(by: { ($0.box.minX, $0.box.minY) < ($1.box.minX, $1.box.minY) }) {
      guard !region.isFlat else {
        joined.append(region)
        continue
      }
      let top = (region.box.minY / alike).rounded(.down)
      let near = [top - 1, top, top + 1].flatMap { (level[$0] ?? []).suffix(mostAbreast) }
      let left = near.filter { joined[$0].continues(abreast: region) }.max()
      if let left { joined[left].absorb(region) } else { joined.append(region) }
      let place = left ?? joined.count - 1
      let height = (joined[place].box.minY / alike).rounded(.down)
      if level[height]?.last != place { level[height, default: []].append(place) }
    }
    return joined
  }

  /// Parts; no more with the same top stand between two of one table.
  private static let mostAbreast = 200
  /// Parts; no more stand, from top to bottom, between two of one table.
  private static let mostBetween = 1000

  /// Of a region's width: the most that merged cells between two pieces of a table take.
  private static let widestGap = 0.4

  private func continues(abreast right: Region) -> Bool {
    guard !isFlat, !right.isFlat, abs(box.minY - right.box.minY) <= Region.alike,
      abs(box.maxY - right.box.maxY) <= Region.alike, right.box.minX > box.maxX
    else { return false }
    if horizontals.isEmpty, right.horizontals.isEmpty {
      return verticals.count == 1 && right.verticals.count == 1 && fills.isEmpty
        && right.fills.isEmpty && box.height > Region.leastFrame
    }
    let rows = snapped(horizontals.map(\.position), within: Region.alike)
    let others = snapped(right.horizontals.map(\.position), within: Region.alike)
    return rows.count > 2 && rows.count == others.count
      && zip(rows, others).allSatisfy { abs($0 - $1) <= Region.alike }
      && right.box.minX - box.maxX <= Region.widestGap * max(box.width, right.box.width)
  }

  /// Points; two upright lines this long are a frame's, shorter ones decorate a heading.
  private static let leastFrame = 40.0

  /// The thin boxes whose meeting joins this part to others: a line itself, a fill's four edges.
  var outline: [Rect] {
    guard horizontals.isEmpty, verticals.isEmpty else { return [box] }
    return [
      Rect(minX: box.minX, minY: box.minY, maxX: box.maxX, maxY: box.minY),
      Rect(minX: box.minX, minY: box.maxY, maxX: box.maxX, maxY: box.maxY),
      Rect(minX: box.minX, minY: box.minY, maxX: box.minX, maxY: box.maxY),
      Rect(minX: box.maxX, minY: box.minY, maxX: box.maxX, maxY: box.maxY),
    ]
  }

  private var ordered: Region {
    Region(
      box: box,
      horizontals: horizontals.sorted { ($0.position, $0.start) < ($1.position, $1.start) },
      verticals: verticals.sorted { ($0.position, $0.start) < ($1.position, $1.start) },
      fills: fills.sorted { ($0.minY, $0.minX, $0.maxX) < ($1.minY, $1.minX, $1.maxX) })
  }

  /// Puts flat parts and fills that lie inside a ruled part into it.
  private static func absorbed(_ regions: [Region]) -> [Region] {
    var ruled = regions.filter { !$0.isFlat }.sorted { $0.precedes($1) }
    var flat: [Region] = []
    var hosts = BoxIndex(ruled.map(\.box))
    for region in regions.sorted(by: { $0.precedes($1) }) where region.isFlat {
      let (x, y) = (region.box.midX, region.box.midY)
      let host = hosts.first(where: { $0.grown(by: alike).contains(x: x, y: y) }) {
        region.box.coverage(by: ruled[$0].box.grown(by: alike)) >= 0.99
          || ruled[$0].box.grown(by: 0.1).contains(region.box)
      }
      guard let host else {
        flat.append(region)
        continue
      }
      ruled[host].absorb(region)
      hosts.replace(host, with: ruled[host].box)
    }
    return withoutInner(ruled) + flat
  }

  /// Ruled parts less the small tables inside the cells of others.
  private static func withoutInner(_ ruled: [Region]) -> [Region] {
    let tables = ruled.filter {
      $0.horizontals.count >= leastTableLines && $0.verticals.count >= leastTableLines
    }
    let index = BoxIndex(tables.map(\.box))
    return ruled.filter { region in
      index.first(where: { $0.contains(region.box) }) { tables[$0].holdsInCell(region) } == nil
    }
  }

  /// Lines; a frame around tables has fewer on each axis than a table with a table in a cell.
  private static let leastTableLines = 4

  /// Whether another region is a small table inside a cell of this table, none of whose lines it meets.
  private func holdsInCell(_ other: Region) -> Bool {
    guard box != other.box, box.contains(other.box), other.box.height < box.height / 2 else {
      return false
    }
    let crossing = horizontals.contains {
      $0.position > other.box.minY && $0.position < other.box.maxY && $0.start < other.box.maxX
        && $0.end > other.box.minX
    }
    return !crossing
      && !verticals.contains {
        $0.position > other.box.minX && $0.position < other.box.maxX && $0.start < other.box.maxY
          && $0.end > other.box.minY
      }
  }

  /// Joins parts of one table that do not touch, each frame's and those outside of them by themselves.
  private static func grouped(_ regions: [Region], by frames: [Rect]) -> [Region] {
    let tables = Dictionary(grouping: regions) { region in
      frames.firstIndex { $0.grown(by: alike).contains(region.box) } ?? frames.count
    }
    return tables.values.flatMap { grouped($0) }.sorted { $0.precedes($1) }
  }

  /// Joins parts of one table that do not touch: rows of rules or fills with one outline, and pieces
  /// of a ruled table a hair apart.
  private static func grouped(_ regions: [Region]) -> [Region] {
    let gutter = Gutter(between: regions)
    var levels: [Region] = []
    var flat: [Int] = []  // of `levels`, those that may reach down to the next part
    for region in regions.sorted(by: { $0.precedes($1) }) {
      guard region.isFlat else {
        levels.append(region)
        continue
      }
      while let last = flat.last, region.box.minY > levels[last].box.maxY + 0.5 {
        flat.removeLast()
      }
      let reach = region.box.minY - 0.5  // points; parts at nearly one height
      let beside = flat.last {
        levels[$0].box.maxY >= reach && !(gutter?.parts(levels[$0].box, region.box) ?? false)
      }
      if let level = beside {
        levels[level].absorb(region)
      } else {
        flat.append(levels.count)
        levels.append(region)
      }
    }
    var groups: [Region] = []
    for level in levels {
      let group = groups.indices.suffix(mostBetween).last { index in
        groups[index].continues(into: level)
          && !(level.isFlat && !level.fills.isEmpty
            && groups[(index + 1)...].contains { $0.isTable(between: groups[index], level) })
      }
      if let group { groups[group].absorb(level) } else { groups.append(level) }
    }
    return withInnerLevels(groups.sorted { $0.precedes($1) })
  }

  /// Whether this is a table with a frame and lines of its own between two parts, which are of other tables then.
  private func isTable(between upper: Region, _ lower: Region) -> Bool {
    verticals.count > 1 && horizontals.count > 2 && box.minY > upper.box.maxY
      && box.maxY < lower.box.minY
      && min(box.maxX, lower.box.maxX) - max(box.minX, lower.box.minX) > 0.5 * lower.box.width
  }

  /// Puts flat parts inside the outline of another one into it that begin or end where it or most of its lines
  /// do: a row's line that leaves out merged cells.
  private static func withInnerLevels(_ groups: [Region]) -> [Region] {
    var whole: [Region] = []
    var open: [Int] = []  // of `whole`, those that reach down to the next part
    for group in groups {
      open.removeAll { whole[$0].box.maxY < group.box.minY }
      if let host = open.first(where: { whole[$0].holdsLevel(group) }) {
        whole[host].absorb(group)
      } else {
        open.append(whole.count)
        whole.append(group)
      }
    }
    return whole
  }

  private func holdsLevel(_ other: Region) -> Bool {
    guard isFlat, other.isFlat, box.grown(by: Region.alike).contains(other.box) else {
      return false
    }
    let isAlike = { (one: Double, next: Double) in abs(one - next) <= Region.alike }
    return isAlike(box.minX, other.box.minX) || isAlike(box.maxX, other.box.maxX)
      || horizontals.count { isAlike($0.start, other.box.minX) } * 2 > horizontals.count
      || horizontals.count { isAlike($0.end, other.box.maxX) } * 2 > horizontals.count
  }

  /// Points; a flat part narrower than the one above it is of the same table when no more than a row
  /// stands between.
  private static let tallestRow = 150.0

  private func continues(into next: Region) -> Bool {
    let isNear = next.box.minY - box.maxY <= Region.close
    guard isNear || (isFlat && next.isFlat) else { return false }
    let shared = min(box.maxX, next.box.maxX) - max(box.minX, next.box.minX)
    if isFlat, next.isFlat {
      return !hasOtherColumns(than: next) && shared >= 0.8 * min(box.width, next.box.width)
        && shared >= 0.5 * max(box.width, next.box.width)
        && (shared >= 0.9 * max(box.width, next.box.width)
          || (shareRightEdge(next) && next.box.minY - box.maxY <= Region.tallestRow))
    }
    return abs(box.minX - next.box.minX) <= Region.alike
      && abs(box.maxX - next.box.maxX) <= Region.alike
  }

  /// Whether both are fills side by side, as the labels of a header have, and the fills meet at other
  /// places: two tables.
  private func hasOtherColumns(than other: Region) -> Bool {
    let (own, others) = (innerFillEdges, other.innerFillEdges)
    return own.count > 1 && others.count > 1
      && !own.contains { edge in others.contains { abs($0 - edge) <= Region.alike } }
  }

  /// Where fills begin or end inside the outline, in points.
  private var innerFillEdges: [Double] {
    snapped(fills.flatMap { [$0.minX, $0.maxX] }, within: Region.alike)
      .filter { $0 > box.minX + Region.alike && $0 < box.maxX - Region.alike }
  }

  /// Whether the narrower of two flat parts ends where some mark of the wider one does: rows leave out
  /// merged cells, but reach to a column's edge; another table does not.
  private func shareRightEdge(_ other: Region) -> Bool {
    let (narrow, wide) = box.width < other.box.width ? (self, other) : (other, self)
    let edges = wide.fills.map(\.maxX) + wide.horizontals.map(\.end)
    return edges.contains { abs($0 - narrow.box.maxX) <= Region.alike }
  }

  private func precedes(_ other: Region) -> Bool {
    (box.minY, box.minX, box.maxX, box.maxY)
      < (other.box.minY, other.box.minX, other.box.maxX, other.box.maxY)
  }
}

extension Ruling {
  /// The line as a box without thickness, in page space.
  var box: Rect {
    switch axis {
    case .horizontal: Rect(minX: start, minY: position, maxX: end, maxY: position)
    case .vertical: Rect(minX: position, minY: start, maxX: position, maxY: end)
    }
  }
}

extension Rect {
  /// Whether some of `other` lies inside.
  func meets(_ other: Rect) -> Bool {
    minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY
  }

  /// Whether the whole of `other` lies inside.
  func contains(_ other: Rect) -> Bool {
    contains(x: other.minX, y: other.minY) && contains(x: other.maxX, y: other.maxY)
  }
}

extension Double {
  fileprivate mutating func lower(to limit: Double) { self = min(self, limit) }
  fileprivate mutating func raise(to limit: Double) { self = max(self, limit) }
}
