/// Finds boxes of a list by their place: a tree over the list, each node with the outline of its part.
///
/// A look-up reads the parts whose outline may hold what is sought: O(log n) where neighbours in the list
/// are neighbours on the page.
struct BoxIndex {
  /// The root at 1, the children of node `n` at `2n` and `2n + 1`; the list's boxes come last.
  private var nodes: [Rect]
  private let leaves: Int

  private static let nothing = Rect(
    minX: .infinity, minY: .infinity, maxX: -.infinity, maxY: -.infinity)

  init(_ boxes: [Rect]) {
    var leaves = 1
    while leaves < boxes.count { leaves *= 2 }
    self.leaves = leaves
    nodes = Array(repeating: BoxIndex.nothing, count: leaves) + boxes
    nodes += Array(repeating: BoxIndex.nothing, count: leaves - boxes.count)
    for node in (1..<max(1, leaves)).reversed() { unite(node) }
  }

  /// Puts another box in the place of one.
  mutating func replace(_ index: Int, with box: Rect) {
    var node = leaves + index
    nodes[node] = box
    while node > 1 {
      node /= 2
      unite(node)
    }
  }

  private mutating func unite(_ node: Int) {
    nodes[node] = nodes[2 * node].union(nodes[2 * node + 1])
  }

  /// Outlines; one look-up reads no more: among boxes whose neighbours lie far from each other, as no
  /// program draws them, it may miss one.
  private static let mostLooks = 4096

  /// The first of the boxes, from one on, that passes a test.
  ///
  /// - Parameters:
  ///   - start: The index of the first box that counts.
  ///   - mayHold: Whether an outline may hold a box that passes.
  ///   - isSought: The test of a box, by its index.
  /// - Returns: The index of the box; `nil` when none passes.
  func first(
    from start: Int = 0, where mayHold: (Rect) -> Bool, _ isSought: (Int) -> Bool
  ) -> Int? {
    var looks = BoxIndex.mostLooks
    return first(under: 1, 0..<leaves, from: start, &looks, mayHold, isSought)
  }

  private func first(
    under node: Int, _ part: Range<Int>, from start: Int, _ looks: inout Int,
    _ mayHold: (Rect) -> Bool, _ isSought: (Int) -> Bool
  ) -> Int? {
    guard part.upperBound > start, looks > 0 else { return nil }
    looks -= 1
    guard mayHold(nodes[node]) else { return nil }
    if part.count == 1 { return isSought(part.lowerBound) ? part.lowerBound : nil }
    let middle = (part.lowerBound + part.upperBound) / 2
    return first(under: 2 * node, part.lowerBound..<middle, from: start, &looks, mayHold, isSought)
      ?? first(
        under: 2 * node + 1, middle..<part.upperBound, from: start, &looks, mayHold, isSought)
  }

  /// The last of the boxes, before one, that holds a place.
  ///
  /// - Parameters:
  ///   - end: The index of the first box that counts no more.
  ///   - x: The place along x, in points.
  ///   - y: The place along y.
  /// - Returns: The index of the box; `nil` when none holds it.
  func last(before end: Int, x: Double, y: Double) -> Int? {
    var looks = BoxIndex.mostLooks
    return last(under: 1, 0..<leaves, before: end, &looks, x, y)
  }

  private func last(
    under node: Int, _ part: Range<Int>, before end: Int, _ looks: inout Int, _ x: Double,
    _ y: Double
  ) -> Int? {
    guard part.lowerBound < end, looks > 0 else { return nil }
    looks -= 1
    guard nodes[node].contains(x: x, y: y) else { return nil }
    if part.count == 1 { return part.lowerBound }
    let middle = (part.lowerBound + part.upperBound) / 2
    return last(under: 2 * node + 1, middle..<part.upperBound, before: end, &looks, x, y)
      ?? last(under: 2 * node, part.lowerBound..<middle, before: end, &looks, x, y)
  }
}
