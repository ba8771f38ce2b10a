internal import Layout

/// The text of one cell or one part of it, with where it stands and how many glyphs it is made of.
struct TextBlock: Hashable {
  /// The text; `""` for an empty cell.
  var text: String
  /// Where it stands, in page order; empty for an empty cell.
  var places: [PageBox]
  /// The visible glyphs in it; 0 in the copies that a shared cell gives to further rows.
  var glyphCount: Int
  /// Whether part of the text is cut off in print.
  var isClipped = false
  /// Whether a line of it ends in a hyphen that may be the word's own or not.
  var isBrokenAtHyphen = false
  /// How many of its characters may be others than the PDF says.
  var doubtCount = 0

  static let empty = TextBlock(text: "", places: [], glyphCount: 0)

  var isEmpty: Bool { text.isEmpty && glyphCount == 0 }

  /// The same text for a further row that the cell covers; its glyphs are counted once.
  var shared: TextBlock {
    var copy = self
    copy.glyphCount = 0
    return copy
  }

  /// Adds what stands below, after a page break or in the next part of a cell; `spaced` words of
  /// Latin letters get a space between.
  mutating func append(_ next: TextBlock, spaced: Bool = true) {
    text = spaced ? TextBlock.joined(text, next.text) : text + next.text
    places = places.isEmpty ? next.places : places + next.places
    glyphCount += next.glyphCount
    isClipped = isClipped || next.isClipped
    isBrokenAtHyphen = isBrokenAtHyphen || next.isBrokenAtHyphen
    doubtCount += next.doubtCount
  }

  /// Two parts of one text: words of Latin letters with a space between, all else without.
  private static func joined(_ one: String, _ other: String) -> String {
    guard let last = one.unicodeScalars.last, let first = other.unicodeScalars.first else {
      return one + other
    }
    return isLatin(last) && isLatin(first) ? one + " " + other : one + other
  }

  /// Whether a character is ASCII, or a letter of Latin, Greek or Cyrillic with its marks.
  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x80: true
    case 0x80..<0x590, 0x1E00..<0x2000: scalar.properties.isAlphabetic
    default: false
    }
  }
}
