public import Layout

/// A page drawn by hand: text, lines and fills in paint order, without a PDF.
///
/// A full-width character advances by 1 em, any other by 0.5 em; all ascend 0.88 em and descend
/// 0.12 em, so that expected boxes can be worked out by hand.
public struct PageDrawing: Sendable {
  /// What is drawn so far.
  public private(set) var page: Page
  private var nextPaintOrder: Int32 = 0
  private var nextGroundOrder: Int32 = -1_000_000

  /// Creates an empty page, A4 upright as a rule.
  public init(number: Int = 1, width: Double = 595, height: Double = 842) {
    page = Page(number: number, width: width, height: height)
  }

  private mutating func paintOrder() -> Int32 {
    defer { nextPaintOrder += 1 }
    return nextPaintOrder
  }

  // MARK: Text

  /// Writes one run of text whose first character has its origin at (`x`, `y`).
  public mutating func write(
    _ text: String, x: Double, y: Double, _ style: TextStyle = TextStyle()
  ) {
    var distance = 0.0
    for scalar in text.unicodeScalars {
      let advance = style.size * PageDrawing.advance(of: scalar)
      page.glyphs.append(
        Glyph(
          scalar: scalar, box: style.box(x, y, from: distance, advance: advance),
          baseline: style.runsAlongX ? y : x, fontSize: style.size, color: style.color,
          paintOrder: paintOrder(), direction: style.direction, clip: style.clip,
          isInvisible: style.isInvisible))
      distance += advance + style.letterSpacing
    }
  }

  /// The advance of a character, in ems: 0 for a combining mark, 1 for a full-width one, else 0.5.
  public static func advance(of scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x0300...0x036F, 0x200B, 0x3099, 0x309A: 0
    case 0..<0x2000, 0xFF61...0xFF9F: 0.5
    default: 1
    }
  }

  /// The width of a text on one line, in points.
  public static func width(of text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + advance(of: $1) * size }
  }

  // MARK: Marks

  /// Draws a horizontal line.
  public mutating func rule(
    y: Double, from start: Double, to end: Double, color: UInt32 = 0, isDashed: Bool = false
  ) {
    page.rulings.append(
      Ruling(
        axis: .horizontal, position: y, start: start, end: end, color: color, isDashed: isDashed,
        paintOrder: paintOrder()))
  }

  /// Draws a vertical line.
  public mutating func rule(
    x: Double, from start: Double, to end: Double, color: UInt32 = 0, isDashed: Bool = false
  ) {
    page.rulings.append(
      Ruling(
        axis: .vertical, position: x, start: start, end: end, color: color, isDashed: isDashed,
        paintOrder: paintOrder()))
  }

  /// Draws the four edges of a box.
  public mutating func frame(_ box: Rect) {
    rule(y: box.minY, from: box.minX, to: box.maxX)
    rule(y: box.maxY, from: box.minX, to: box.maxX)
    rule(x: box.minX, from: box.minY, to: box.maxY)
    rule(x: box.maxX, from: box.minY, to: box.maxY)
  }

  /// Fills a box beneath all text and lines, over the boxes filled before.
  public mutating func fill(
    _ box: Rect, _ color: UInt32, opacity: Double = 1, isRound: Bool = false
  ) {
    page.fills.append(
      Fill(
        box: box, color: color, opacity: opacity, isRound: isRound, paintOrder: nextGroundOrder))
    nextGroundOrder += 1
  }

  /// Fills a box over what is drawn so far.
  public mutating func cover(
    _ box: Rect, _ color: UInt32, opacity: Double = 1, isBlended: Bool = false
  ) {
    page.fills.append(
      Fill(
        box: box, color: color, opacity: opacity, isBlended: isBlended, paintOrder: paintOrder()))
  }
}

/// How a run of text looks.
public struct TextStyle: Sendable {
  /// The font size, in points.
  public var size: Double
  /// The colour as 0xRRGGBB.
  public var color: UInt32
  /// Which way the text runs.
  public var direction: Glyph.Direction
  /// How much of each glyph its clip path shows.
  public var clip: Glyph.Clip
  /// Whether the text is drawn without a mark (render mode 3).
  public var isInvisible: Bool
  /// White space after each character, in points.
  public var letterSpacing: Double

  /// Creates a style; 10 pt black text to the right as a rule.
  public init(
    size: Double = 10, color: UInt32 = 0, direction: Glyph.Direction = .right,
    clip: Glyph.Clip = .inside, isInvisible: Bool = false, letterSpacing: Double = 0
  ) {
    self.size = size
    self.color = color
    self.direction = direction
    self.clip = clip
    self.isInvisible = isInvisible
    self.letterSpacing = letterSpacing
  }

  fileprivate var runsAlongX: Bool {
    direction == .right || direction == .left || direction == .skewed
  }

  /// The box of a glyph `start` points along a run with its origin at (`x`, `y`).
  fileprivate func box(
    _ x: Double, _ y: Double, from start: Double, advance: Double
  ) -> Rect {
    let end = start + advance
    let (ascent, descent) = (0.88 * size, 0.12 * size)
    return switch direction {
    case .right, .skewed:
      Rect(minX: x + start, minY: y - ascent, maxX: x + end, maxY: y + descent)
    case .left: Rect(minX: x - end, minY: y - descent, maxX: x - start, maxY: y + ascent)
    case .down: Rect(minX: x - descent, minY: y + start, maxX: x + ascent, maxY: y + end)
    case .up: Rect(minX: x - ascent, minY: y - end, maxX: x + descent, maxY: y - start)
    case .vertical:
      Rect(minX: x - size / 2, minY: y + start, maxX: x + size / 2, maxY: y + end)
    }
  }
}
