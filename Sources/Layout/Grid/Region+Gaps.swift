extension Region {
  /// Points; the boxes of one table meet with this much added around each: they stand apart by up to
  /// ``Lattice/snap``, of which ``ConnectionMap`` bridges 2.
  private static let reach = (Lattice.snap - 2) / 2

  /// The parts with those put together that are connected.
  static func united(_ parts: [Region], by map: inout ConnectionMap) -> [Region] {
    var united: [Region] = []
    var places = Array(repeating: 0, count: parts.count)
    for (index, part) in parts.enumerated() {
      let root = map.root(of: index)
      if root == index {
        places[root] = united.count
        united.append(part)
      } else {
        united[places[root]].absorb(part)
      }
    }
    return united
  }

  /// Joins boxes of one table between which there is a gap, as browsers leave between cells; not what lies
  /// inside of others, as a small table in a cell or a box to check does.
  static func joinedOverGaps(_ regions: [Region], _ page: Page) -> [Region] {
    let ruled = regions.filter { !$0.isFlat }
    guard ruled.count > 1 else { return regions }
    let index = BoxIndex(ruled.map(\.box))
    let isInner = { (region: Region) in
      // Lines of one table at its edge are no further apart.
      let around = region.box.grown(by: 2 * reach)
      return index.first(where: { $0.contains(around) }) { ruled[$0].box != region.box } != nil
    }
    let outer = ruled.filter { !isInner($0) }
    var map = ConnectionMap(
      outer.map { Region(box: $0.box.grown(by: reach)).outline },
      width: page.width, height: page.height)
    return united(outer, by: &map) + regions.filter { $0.isFlat || isInner($0) }
  }
}
