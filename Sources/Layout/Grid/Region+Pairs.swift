/// Pairs of lines that are no table's.
extension Region {
  /// Of a pair of lines: a table that they stand over and under is about as wide.
  private static let framedWidth = 0.7
  /// Lines; two may frame a part with no fewer.
  private static let leastFramed = 3

  /// The parts without pairs of lines over and under a whole other part: what is straight of a frame with
  /// round corners.
  static func withoutPairs(_ regions: [Region]) -> [Region] {
    let whole = regions.filter { $0.horizontals.count >= leastFramed }
    let index = BoxIndex(whole.map(\.box))
    return regions.filter { pair in
      guard pair.isFlat, pair.fills.isEmpty, pair.horizontals.count == 2 else { return true }
      return index.first(where: pair.box.meets) { place in
        let box = whole[place].box
        let shared = min(box.maxX, pair.box.maxX) - max(box.minX, pair.box.minX)
        return box.minY > pair.box.minY && box.maxY < pair.box.maxY
          && shared >= framedWidth * pair.box.width
      } == nil
    }
  }
}
