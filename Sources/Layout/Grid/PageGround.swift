/// The grounds that a page and its cards are painted with, behind the tables on them.
///
/// The lines and fills of a table stand off the sides of the ground that it stands on; a ground of its own ends where
/// they do.
struct PageGround {
  /// Of the page's width: what is narrower is no more than some columns.
  private static let leastShare = 0.7
  /// Points; the ground of a row is lower, that of a card has a heading and rows on it.
  private static let leastHeight = 40.0
  /// Points; a table's own lines and fills are this near to its outline.
  private static let apart = 4.0
  /// Wide lines or fills; a heading alone may have two.
  private static let leastMarks = 3
  /// Points; the sides of a card are this near to the edges of its ground.
  private static let pen = 2.0
  /// Grounds; a page has one, and one for each card.
  private static let most = 40

  /// The grounds that tables stand on, and those as wide beside them.
  private(set) var cards: [Rect] = []
  /// The fills of the page that are none.
  let others: [Fill]

  /// Looks for them among the fills of a page, with its joined horizontal lines.
  ///
  /// O(n) for each wide and high fill; there are few.
  init(of page: Page, among fills: [Fill], _ lines: [Ruling]) {
    let wide = fills.indices.filter { fills[$0].box.width >= PageGround.leastShare * page.width }
    let high = wide.filter { fills[$0].box.height >= PageGround.leastHeight }
      .prefix(PageGround.most)
    let marks = high.isEmpty ? [] : lines.map(\.box) + fills.map(\.box)
    cards = high.map { fills[$0].box }.filter { PageGround.isUnder(marks, $0) }
    guard !cards.isEmpty else {
      others = fills
      return
    }
    // A page break may cut one in front of its table.
    let full = cards
    let grounds = Set(
      wide.lazy.filter { index in
        full.contains {
          abs($0.minX - fills[index].box.minX) < 1 && abs($0.maxX - fills[index].box.maxX) < 1
        }
      }.prefix(PageGround.most))
    cards = grounds.sorted().map { fills[$0].box }
    others = fills.indices.filter { !grounds.contains($0) }.map { fills[$0] }
  }

  /// Whether a line is a side of a card, drawn at the edge of its ground.
  func isSide(_ line: Ruling) -> Bool {
    let box = line.box
    return cards.contains { card in
      switch line.axis {
      case .vertical:
        min(abs(box.midX - card.minX), abs(box.midX - card.maxX)) < PageGround.pen
          && box.midY > card.minY && box.midY < card.maxY
      case .horizontal:
        min(abs(box.midY - card.minY), abs(box.midY - card.maxY)) < PageGround.pen
          && box.width > card.width / 2
      }
    }
  }

  /// Whether the marks on a ground are those of a table that stands off its sides.
  private static func isUnder(_ marks: [Rect], _ ground: Rect) -> Bool {
    let room = Rect(
      minX: ground.minX + apart, minY: ground.minY, maxX: ground.maxX - apart, maxY: ground.maxY)
    var (count, start, end) = (0, ground.maxX, ground.minX)
    for mark in marks where mark.minX < ground.maxX && mark.maxX > ground.minX {
      // Its own outline, or that of a larger ground around it.
      guard mark.midY > ground.minY + apart, mark.midY < ground.maxY - apart, mark != ground,
        !(mark.minX <= ground.minX && mark.maxX >= ground.maxX && mark.height > ground.height)
      else { continue }
      guard mark.minX > room.minX, mark.maxX < room.maxX else { return false }
      count += 1
      (start, end) = (min(start, mark.minX), max(end, mark.maxX))
    }
    return count >= leastMarks && end - start >= ground.width / 2
  }
}
