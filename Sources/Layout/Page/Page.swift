/// What a reader saw on one page, in page space; the input of all layout work.
///
/// Both readers give this same value. Nothing in it is judged: hidden, clipped and repeated glyphs
/// are there, with the flags that tell them apart.
public struct Page: Hashable, Sendable {
  /// The page's number, counted from 1.
  public var number: Int
  /// The displayed width (after rotation and cropping), in points.
  public var width: Double
  /// The displayed height (after rotation and cropping), in points.
  public var height: Double
  /// Every drawn character, in paint order.
  public var glyphs: [Glyph]
  /// The fonts that `Glyph.font` counts in.
  public var fonts: [Font]
  /// Drawn horizontal and vertical lines: strokes, thin fills, thin images; in paint order.
  public var rulings: [Ruling]
  /// Filled areas too thick to be a line, in paint order.
  public var fills: [Fill]
  /// The boxes of drawn images, less those that are rulings; in paint order.
  public var images: [Rect]
  /// Cells of tagged tables that have content on this page; empty in an untagged document.
  public var taggedCells: [TaggedCell]

  /// Creates a page; the lists may be empty.
  public init(
    number: Int, width: Double, height: Double, glyphs: [Glyph] = [], fonts: [Font] = [],
    rulings: [Ruling] = [], fills: [Fill] = [], images: [Rect] = [],
    taggedCells: [TaggedCell] = []
  ) {
    self.number = number
    self.width = width
    self.height = height
    self.glyphs = glyphs
    self.fonts = fonts
    self.rulings = rulings
    self.fills = fills
    self.images = images
    self.taggedCells = taggedCells
  }
}

extension Page {
  /// Whether the page is an image with a layer of text over it that makes no mark, as OCR tools put it:
  /// what can be read there is the layer's text.
  public var isScan: Bool {
    guard !glyphs.isEmpty, glyphs.allSatisfy(\.isInvisible) else { return false }
    let least = 0.5  // of the page; a picture on a page of hidden text covers less
    return images.contains { $0.width * $0.height >= least * width * height }
  }
}

/// A font as far as layout needs to know it.
public struct Font: Hashable, Sendable {
  /// The name in the PDF, less a subset prefix; empty when there is none.
  public var name: String
  /// Whether the font program is in the PDF.
  public var isEmbedded: Bool
  /// Whether the font is set vertically (writing mode 1).
  public var isVertical: Bool

  /// Creates a font description.
  public init(name: String, isEmbedded: Bool = true, isVertical: Bool = false) {
    self.name = name
    self.isEmbedded = isEmbedded
    self.isVertical = isVertical
  }
}
