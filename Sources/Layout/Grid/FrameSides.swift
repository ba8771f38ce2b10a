/// The sides of a frame with round corners that were painted one by one, as browsers do where a page break cuts the
/// frame: each is an area as thick as the corners are wide, whose clip path leaves a line of it.
struct FrameSides {
  /// Points; the radius of a frame's corner: 5 to 24 pixels of a browser, more than a thick border has.
  private static let radius = 3.6...18.0
  /// Points; sides of one frame are this alike.
  private static let alike = 0.5
  /// Of the page's width; what is narrower frames a part of it.
  private static let leastShare = 0.7
  /// Sides; the page break cuts off the fourth.
  private static let count = 3

  /// The lines that the sides show, at the frame's outline.
  private(set) var rulings: [Ruling] = []
  /// The fills of the page that are none.
  private(set) var others: [Fill]

  /// Looks for them among the fills of a page, which are in paint order.
  ///
  /// O(n).
  init(of page: Page) {
    others = page.fills
    var sides: Set<Fill> = []
    for start in page.fills.indices.dropLast(FrameSides.count - 1) {
      let fills = page.fills[start..<start + FrameSides.count]
      guard let lines = FrameSides.lines(of: fills, on: page) else { continue }
      rulings += lines
      sides.formUnion(fills)
    }
    if !sides.isEmpty { others.removeAll(where: sides.contains) }
  }

  /// The lines of three fills along the edges of the box around them; `nil` when they are no such sides.
  private static func lines(of fills: ArraySlice<Fill>, on page: Page) -> [Ruling]? {
    guard let first = fills.first, fills.allSatisfy({ $0.color == first.color }) else { return nil }
    let thickness = min(first.box.width, first.box.height)
    let frame = fills.reduce(first.box) { $0.union($1.box) }
    guard radius.contains(thickness), frame.width >= leastShare * page.width,
      frame.height > 2 * thickness
    else { return nil }
    let lines = fills.compactMap { line(of: $0, thickness, along: frame) }
    let uprights = lines.count { $0.axis == .vertical }
    guard lines.count == count, uprights == 2, lines.contains(where: { $0.position == frame.minX }),
      lines.contains(where: { $0.position == frame.maxX })
    else { return nil }
    return lines
  }

  /// The line of a side, at the edge of the frame that it runs along from corner to corner.
  private static func line(of side: Fill, _ thickness: Double, along frame: Rect) -> Ruling? {
    let box = side.box
    let isUpright = box.height > box.width
    let (across, edges, along, whole) =
      isUpright
      ? (box.minX...box.maxX, frame.minX...frame.maxX, box.height, frame.height)
      : (box.minY...box.maxY, frame.minY...frame.maxY, box.width, frame.width)
    guard abs(across.upperBound - across.lowerBound - thickness) < alike,
      whole - along < alike
    else { return nil }
    let isFirst = across.lowerBound - edges.lowerBound < alike
    guard isFirst || edges.upperBound - across.upperBound < alike else { return nil }
    return Ruling(
      axis: isUpright ? .vertical : .horizontal,
      position: isFirst ? edges.lowerBound : edges.upperBound,
      start: isUpright ? frame.minY : frame.minX, end: isUpright ? frame.maxY : frame.maxX,
      color: side.color, source: .fill, paintOrder: side.paintOrder)
  }
}
