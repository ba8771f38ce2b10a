/// The glyphs that may stand for other characters than the PDF says: nothing tells which they are, or
/// what tells it contradicts what is drawn.
///
/// A font's table of characters may be wrong, and shows it by widths that no font gives the characters
/// it names: an ideograph is as wide as it is high, a digit is not. Once a letter as wide as an
/// ideograph has shown it, the font's other letters of that width are in doubt, too.
struct CharacterDoubts {
  /// The indices of the glyphs.
  private(set) var indices: Set<Int32> = []
  /// The advance that each font gives ideographs, in ems; 0 where none is seen.
  private var ideographs: [Double] = []
  /// The letters as wide as the ideograph before them on their line.
  private var beside: [Int] = []

  /// Ems; where ideographs have another advance, as in the text layers of OCR tools, widths tell nothing.
  ///
  /// Type 3 fonts have their size from their bounding boxes, which is off by up to a tenth.
  private static let square = 0.85...1.15
  /// Of the advance of ideographs: fonts give all of them the same; one code for several of them, such
  /// as ㍻, no less.
  private static let leastIdeograph = 0.7
  /// Of the advance of ideographs: as much is lost where a PDF rounds widths.
  private static let sameness = 0.01

  /// Finds the doubtful glyphs of a page.
  ///
  /// O(n) in glyphs.
  init(_ page: Page) {
    var odd: [Int] = []
    var last: Glyph?  // of the ideographs, in paint order
    for (index, glyph) in page.glyphs.enumerated() {
      if glyph.isGuessed || CharacterDoubts.isMeaningless(glyph.scalar) {
        indices.insert(Int32(index))
        continue
      }
      guard glyph.direction == .right, glyph.font >= 0 else { continue }
      switch glyph.scalar.value {
      case 0x4E00...0x9FFF:
        last = glyph
        if CharacterDoubts.square.contains(glyph.ems) {
          note(glyph)
        } else {
          odd.append(index)
        }
      case 0x21...0x17F:
        if CharacterDoubts.square.contains(glyph.ems) { odd.append(index) }
        if let last, glyph.isAsWide(as: last), !CharacterDoubts.isWide(glyph.scalar) {
          beside.append(index)
        }
      default: break
      }
    }
    judge(odd, page.glyphs)
    judgeBesides(page.glyphs)
  }

  /// Letters as wide as the ideograph before them on their line: one is chance, more show a wrong font.
  private static let leastBesides = 2

  /// Judges letters as wide as an ideograph beside them, of fonts that have no ideograph themselves.
  private mutating func judgeBesides(_ glyphs: [Glyph]) {
    let alone = beside.filter { index in
      let font = Int(glyphs[index].font)
      return !ideographs.indices.contains(font) || ideographs[font] == 0
    }
    guard alone.count >= CharacterDoubts.leastBesides else { return }
    indices.formUnion(alone.map { Int32($0) })
  }

  private mutating func note(_ ideograph: Glyph) {
    let font = Int(ideograph.font)
    while ideographs.count <= font { ideographs.append(0) }
    if ideographs[font] == 0 { ideographs[font] = ideograph.ems }
  }

  /// Judges the ideographs that are not square, and the letters that are.
  private mutating func judge(_ odd: [Int], _ glyphs: [Glyph]) {
    let odd = odd.filter { index in
      let font = Int(glyphs[index].font)
      return ideographs.indices.contains(font) && ideographs[font] > 0
    }
    var wrongFonts: Set<Int32> = []
    for index in odd where contradicts(index, glyphs) {
      indices.insert(Int32(index))
      if glyphs[index].scalar.value <= 0x17F { wrongFonts.insert(glyphs[index].font) }
    }
    for index in odd where wrongFonts.contains(glyphs[index].font) {
      if isAsWideAsIdeographs(glyphs[index]) { indices.insert(Int32(index)) }
    }
  }

  private func contradicts(_ index: Int, _ glyphs: [Glyph]) -> Bool {
    let glyph = glyphs[index]
    guard glyph.scalar.value > 0x17F else {
      return isAsWideAsIdeographs(glyph) && !CharacterDoubts.isWide(glyph.scalar)
    }
    // The glyphs of one code stand side by side and have one place in the paint order.
    let isSameCode = { (other: Glyph) in other.paintOrder == glyph.paintOrder }
    let whole =
      glyphs[index...].prefix(while: isSameCode).reduce(0) { $0 + $1.ems }
      + glyphs[..<index].reversed().prefix(while: isSameCode).reduce(0) { $0 + $1.ems }
    return whole < CharacterDoubts.leastIdeograph * ideographs[Int(glyph.font)]
  }

  private func isAsWideAsIdeographs(_ glyph: Glyph) -> Bool {
    let width = ideographs[Int(glyph.font)]
    return abs(glyph.ems - width) <= CharacterDoubts.sameness * width
  }

  /// Whether some font for Japanese gives a letter or sign an ideograph's width: broad ones, and the
  /// signs of JIS X 0208.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "%", "@", "M", "W", "m", "w", "¢", "£", "¥", "§", "¨", "©", "¬", "®", "¯", "°", "±", "´",
      "µ",
      "¶", "·", "×", "÷", "¼", "½", "¾", "Æ", "æ", "Œ", "œ":
      true
    default: false
    }
  }

  /// Whether a code point is no character, or one that means something in one font alone.
  private static func isMeaningless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xE000...0xF8FF, 0xFDD0...0xFDEF, 0xFFFD...0xFFFF, 0xF_0000...0x10_FFFF: true
    default: false
    }
  }
}

extension Glyph {
  /// In points and of the font size: how far the widths, lines and sizes of one text differ.
  private static let sameWidth = 0.02
  private static let sameLine = 0.1

  /// Whether this letter is as wide as an ideograph on its line.
  fileprivate func isAsWide(as ideograph: Glyph) -> Bool {
    abs(box.width - ideograph.box.width) <= Glyph.sameWidth
      && abs(baseline - ideograph.baseline) <= Glyph.sameLine * ideograph.fontSize
      && ideograph.direction == .right
  }

  /// The advance of text that runs from left to right, of the font's em; 0 in a font without size.
  fileprivate var ems: Double {
    let em = fontSize * Double(stretch)
    return em > 0 ? box.width / em : 0
  }
}
