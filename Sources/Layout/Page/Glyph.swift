/// One drawn character with its box.
///
/// A ligature that stands for several characters is several glyphs that share its advance evenly; a
/// combining mark has an advance of 0.
public struct Glyph: Hashable, Sendable {
  /// The character, as the font's ToUnicode table or its encoding names it.
  public var scalar: Unicode.Scalar
  /// The advance box in page space: from the origin over the advance, ascent to descent.
  public var box: Rect
  /// The origin's coordinate across the baseline: y for horizontal text, x for text that runs
  /// down or up; in points of page space.
  ///
  /// Vertical writing: the centre line of the column.
  public var baseline: Double
  /// The size of the font as displayed, in points.
  public var fontSize: Double
  /// The fill colour as 0xRRGGBB (the stroke colour in render mode 1).
  public var color: UInt32
  /// An index into `Page.fonts`.
  public var font: Int32
  /// The marked-content identifier that encloses the glyph; -1 when there is none.
  public var mcid: Int32
  /// Counts all drawn things of the page (glyphs, rulings, fills, images) in paint order.
  public var paintOrder: Int32
  /// Which way the text runs.
  public var direction: Direction
  /// How much of the glyph the clip path in force shows.
  public var clip: Clip
  /// Whether the drawing itself makes no mark: render mode 3 or 7, fully transparent.
  public var isInvisible: Bool
  /// Whether nothing in the PDF tells the character: it was made of the number that the glyph goes by.
  public var isGuessed: Bool
  /// How wide the text is set, of its font's own widths; 1 unless it is condensed or stretched.
  public var stretch: Float

  /// Which way a glyph's text runs on the displayed page.
  public enum Direction: UInt8, Hashable, Sendable {
    /// Left to right.
    case right
    /// Top to bottom, each glyph turned by 90° clockwise.
    case down
    /// Right to left, upside down.
    case left
    /// Bottom to top, each glyph turned by 90° counter-clockwise.
    case up
    /// Top to bottom with upright glyphs: vertical writing mode.
    case vertical
    /// Any other angle, as watermarks have.
    case skewed
  }

  /// How much of a glyph its clip path shows.
  public enum Clip: UInt8, Hashable, Sendable {
    /// All of the box.
    case inside
    /// Part of the box, its centre too.
    case mostly
    /// Part of the box, but not its centre.
    case barely
    /// Nothing of the box, or the page's crop box leaves it out.
    case outside
  }

  /// Creates a glyph; all lengths in points of page space.
  public init(
    scalar: Unicode.Scalar, box: Rect, baseline: Double, fontSize: Double, color: UInt32 = 0,
    font: Int32 = 0, mcid: Int32 = -1, paintOrder: Int32 = 0, direction: Direction = .right,
    clip: Clip = .inside, isInvisible: Bool = false, isGuessed: Bool = false, stretch: Float = 1
  ) {
    self.scalar = scalar
    self.box = box
    self.baseline = baseline
    self.fontSize = fontSize
    self.color = color
    self.font = font
    self.mcid = mcid
    self.paintOrder = paintOrder
    self.direction = direction
    self.clip = clip
    self.isInvisible = isInvisible
    self.isGuessed = isGuessed
    self.stretch = stretch
  }
}
