/// A turn by which a page that was printed sideways reads from left to right.
public enum PageTurn: Hashable, Sendable {
  /// By 90° clockwise: the text ran from bottom to top.
  case clockwise(height: Double)
  /// By 90° counter-clockwise: the text ran from top to bottom.
  case counterclockwise(width: Double)
  /// By 180°: the page was upside down.
  case halfway(width: Double, height: Double)

  /// Glyphs; fewer do not say how a page is to be read.
  private static let leastGlyphs = 50

  /// The turn that a page needs; `nil` where most of its text is upright.
  ///
  /// O(n) in glyphs.
  public init?(_ page: Page) {
    var (up, down, left, all) = (0, 0, 0, 0)
    for glyph in page.glyphs where !glyph.isInvisible {
      all += 1
      if glyph.direction == .up { up += 1 }
      if glyph.direction == .down { down += 1 }
      if glyph.direction == .left { left += 1 }
    }
    let most = max(up, down, left)
    guard most >= PageTurn.leastGlyphs, 2 * most > all else { return nil }
    guard most > left else {
      self = .halfway(width: page.width, height: page.height)
      return
    }
    self = up > down ? .clockwise(height: page.height) : .counterclockwise(width: page.width)
  }

  /// Whether lines along x stay so.
  private var isUpright: Bool {
    if case .halfway = self { true } else { false }
  }

  /// The page as it is read; its boxes are in a page space of its own.
  public func turned(_ page: Page) -> Page {
    Page(
      number: page.number, width: isUpright ? page.width : page.height,
      height: isUpright ? page.height : page.width,
      glyphs: page.glyphs.map(turned), fonts: page.fonts, rulings: page.rulings.map(turned),
      fills: page.fills.map { fill in
        Fill(
          box: turned(fill.box), color: fill.color, opacity: fill.opacity,
          isBlended: fill.isBlended, isRound: fill.isRound, paintOrder: fill.paintOrder)
      },
      images: page.images.map(turned), taggedCells: page.taggedCells)
  }

  /// Where a box of the turned page is on the page as displayed.
  public func restored(_ box: Rect) -> Rect {
    switch self {
    case .clockwise(let height):
      Rect(
        minX: box.minY, minY: height - box.maxX, maxX: box.maxY, maxY: height - box.minX)
    case .counterclockwise(let width):
      Rect(minX: width - box.maxY, minY: box.minX, maxX: width - box.minY, maxY: box.maxX)
    case .halfway: turned(box)
    }
  }

  private func turned(_ box: Rect) -> Rect {
    switch self {
    case .clockwise(let height):
      Rect(
        minX: height - box.maxY, minY: box.minX, maxX: height - box.minY, maxY: box.maxX)
    case .counterclockwise(let width):
      Rect(minX: box.minY, minY: width - box.maxX, maxX: box.maxY, maxY: width - box.minX)
    case .halfway(let width, let height):
      Rect(
        minX: width - box.maxX, minY: height - box.maxY, maxX: width - box.minX,
        maxY: height - box.minY)
    }
  }

  private func turned(_ glyph: Glyph) -> Glyph {
    var turned = glyph
    turned.box = self.turned(glyph.box)
    let isSideways = [.up, .down, .vertical].contains(glyph.direction)
    switch self {
    case .clockwise(let height):
      turned.baseline = isSideways ? glyph.baseline : height - glyph.baseline
      turned.direction = glyph.direction.turnedClockwise
    case .counterclockwise(let width):
      turned.baseline = isSideways ? width - glyph.baseline : glyph.baseline
      turned.direction = glyph.direction.turnedClockwise.turnedClockwise.turnedClockwise
    case .halfway(let width, let height):
      turned.baseline = (isSideways ? width : height) - glyph.baseline
      turned.direction = glyph.direction.turnedClockwise.turnedClockwise
    }
    return turned
  }

  private func turned(_ ruling: Ruling) -> Ruling {
    let box = turned(ruling.box)
    var turned = ruling
    if !isUpright { turned.axis = ruling.axis == .horizontal ? .vertical : .horizontal }
    let isHorizontal = turned.axis == .horizontal
    turned.position = isHorizontal ? box.midY : box.midX
    turned.start = isHorizontal ? box.minX : box.minY
    turned.end = isHorizontal ? box.maxX : box.maxY
    return turned
  }
}

extension Glyph.Direction {
  /// The direction on a page turned by 90° clockwise; upright letters in a column are no text there.
  fileprivate var turnedClockwise: Glyph.Direction {
    switch self {
    case .right: .down
    case .down: .left
    case .left: .up
    case .up: .right
    case .vertical, .skewed: .skewed
    }
  }
}
