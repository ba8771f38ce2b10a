/// Tells the grounds of words inside of cells, badges and tags, from the fills of cells and rows.
///
/// A badge touches neither a line nor another fill, save one that it lies on, and nothing stands abreast of
/// it that would make a row with it. Where nothing else draws its row, it is as large as its word. A round
/// one may touch what it likes.
struct ChipFilter {
  /// Points; a badge holds one line of text, and some white above and below it.
  private static let mostHeight = 24.0
  /// Of the page's width; a badge holds a word or two.
  private static let mostWidth = 0.2
  /// Points; what is nearer than this touches.
  private static let touch = 1.5
  /// Of the page's width; fills abreast that cover more are the cells of a row.
  private static let rowWidth = 0.4

  private let page: Page
  /// The lines along x by where they begin, each with the furthest end of those up to it.
  private let reaches: [(start: Double, end: Double)]
  private let fills: BoxIndex
  private let boxes: [Rect]
  private let lines: [Rect]
  private let index: BoxIndex
  /// The summed width of the fills with one top and bottom, to a point.
  private var widths: [[Int]: Double] = [:]

  init(_ page: Page) {
    self.page = page
    var furthest = -Double.infinity
    reaches = page.rulings.filter { $0.axis == .horizontal }.sorted { $0.start < $1.start }.map {
      furthest = max(furthest, $0.end)
      return ($0.start, furthest)
    }
    boxes = page.fills.map(\.box)
    fills = BoxIndex(boxes)
    lines = page.rulings.map(\.box)
    index = BoxIndex(lines)
    for box in boxes where ChipFilter.isSmall(box, page) {
      widths[ChipFilter.level(box), default: 0] += box.width
    }
  }

  /// Some fills without the badges among them.
  ///
  /// O(n) in fills, with a look-up each; O(g) in glyphs where some fill may be a badge on white ground.
  func withoutChips(_ all: [Fill]) -> [Fill] {
    let fills = all.filter { !($0.isRound && (mayBeChip($0.box) || isTallChip($0.box))) }
    let isFree = fills.map { self.isFree($0.box) }
    let isDrawn = zip(fills, isFree).map { $1 && isInRow($0.box) }
    guard isFree != isDrawn else { return zip(fills, isFree).filter { !$1 }.map(\.0) }
    let letters = BoxIndex(page.glyphs.map(\.box))
    return fills.indices.filter { index in
      !isDrawn[index] && !(isFree[index] && isTight(fills[index].box, letters))
    }
    .map { fills[$0] }
  }

  private static func isSmall(_ box: Rect, _ page: Page) -> Bool {
    box.height <= mostHeight && box.width <= mostWidth * page.width
  }

  private static func level(_ box: Rect) -> [Int] {
    [Int(box.minY.rounded()), Int(box.maxY.rounded())]
  }

  /// Whether some line along x, at whatever height, is as wide as a box and begins left of it.
  private func isSpanned(_ box: Rect) -> Bool {
    let count = partitionIndex(of: reaches) { $0.start > box.minX }
    return count > 0 && reaches[count - 1].end >= box.maxX
  }

  /// Whether a fill is as small as a badge, and none of those abreast that are the cells of a row.
  private func mayBeChip(_ box: Rect) -> Bool {
    ChipFilter.isSmall(box, page)
      && widths[ChipFilter.level(box)] ?? 0 < ChipFilter.rowWidth * page.width
  }

  /// Whether a round fill is one behind the lines of a list, which lies on that of its cell.
  private func isTallChip(_ box: Rect) -> Bool {
    box.width <= ChipFilter.mostWidth * page.width && box.height <= ChipFilter.mostTall
      && fills.first(where: { $0.contains(box) }) { boxes[$0] != box && boxes[$0].contains(box) }
        != nil
  }

  /// Points; a list has no more lines.
  private static let mostTall = 72.0

  /// Whether a fill is as small as a badge, and by itself.
  private func isFree(_ box: Rect) -> Bool {
    guard mayBeChip(box) else { return false }
    let around = box.grown(by: ChipFilter.touch)
    let isTouched = { (other: Rect) in
      around.meets(other) && !other.grown(by: -ChipFilter.touch).contains(box)
    }
    return fills.first(where: around.meets) { boxes[$0] != box && isTouched(boxes[$0]) } == nil
      && index.first(where: around.meets) { isTouched(lines[$0]) } == nil
  }

  /// Whether something else than a fill draws the row that it is in.
  private func isInRow(_ box: Rect) -> Bool {
    fills.first(where: { $0.contains(box) }) { boxes[$0] != box && boxes[$0].contains(box) } != nil
      || isSpanned(box)
  }

  /// Of the font size: the room that a badge leaves on either side of its word, which a cell leaves a shorter
  /// word on one side at least.
  private static let side = 1.0
  /// Of the font size: a badge is less high, as it holds one line.
  private static let tightHeight = 2.0

  /// Whether a fill is one line high and its letters begin and end near its edges.
  private func isTight(_ box: Rect, _ letters: BoxIndex) -> Bool {
    let holds = { (glyph: Glyph) in
      box.contains(x: glyph.box.midX, y: glyph.box.midY)
        && box.height < ChipFilter.tightHeight * glyph.fontSize
    }
    let isNear = { (isNear: (Glyph) -> Bool) in
      letters.first(where: box.meets) { holds(page.glyphs[$0]) && isNear(page.glyphs[$0]) } != nil
    }
    return isNear { $0.box.minX - box.minX < ChipFilter.side * $0.fontSize }
      && isNear { box.maxX - $0.box.maxX < ChipFilter.side * $0.fontSize }
  }
}
