import TestSupport
import Testing

@testable import Layout

struct DoubtCase: Sendable, CustomTestStringConvertible {
  let name: String
  /// The characters of a line, each with its advance in ems.
  let characters: [(Unicode.Scalar, Double)]
  var stretch: Float = 1
  /// Whether all of them are drawn as one code.
  var isOneCode = false
  let expected: Set<Int32>
  var testDescription: String { name }
}

/// Characters that a font's table names against what is drawn.
@Suite struct CharacterDoubtTests {
  @Test(arguments: [
    DoubtCase(
      name: "letters beside ideographs are narrower",
      characters: [("保", 1), ("A", 0.6), ("9", 0.5), ("W", 1), ("ー", 1), ("ﾃ", 0.5)], expected: []),
    DoubtCase(
      name: "a superscript as wide as an ideograph is none",
      characters: [("保", 1), ("¹", 1), ("9", 0.5)], expected: [1]),
    DoubtCase(
      name: "beside such a letter the font's other wide letters are in doubt",
      characters: [("保", 1), ("¹", 1), ("W", 1), ("w", 0.8), ("×", 1)], expected: [1, 2, 4]),
    DoubtCase(
      name: "in a font without ideographs widths tell nothing",
      characters: [("1", 1), ("¹", 1)], expected: []),
    DoubtCase(
      name: "an ideograph half as wide as the others is none",
      characters: [("保", 1), ("存", 1), ("吠", 0.5)], expected: [2]),
    DoubtCase(
      name: "where all ideographs are narrow, they are condensed",
      characters: [("保", 0.5), ("存", 0.5), ("1", 0.5)], expected: []),
    DoubtCase(
      name: "condensed text is as wide as its font says",
      characters: [("保", 0.5), ("存", 0.5), ("1", 0.25)], stretch: 0.5, expected: []),
    DoubtCase(
      name: "a sign that stands for several ideographs is as wide as one",
      characters: [("保", 1), ("平", 0.5), ("成", 0.5)], isOneCode: true, expected: []),
    DoubtCase(
      name: "a character of the private use area means something in its font alone",
      characters: [("保", 1), ("\u{E001}", 1), ("\u{F0B7}", 0.5)], expected: [1, 2]),
    DoubtCase(
      name: "so does one that has no Unicode", characters: [("\u{FFFD}", 0.5)], expected: [0]),
    DoubtCase(
      name: "a control character that is drawn is one that is not known",
      characters: [("\u{9E}", 1), ("\u{7F}", 1)], expected: [0, 1]),
  ])
  func contradictionsAreFound(_ c: DoubtCase) {
    var page = Page(number: 1, width: 500, height: 100)
    var x = 40.0
    for (index, (scalar, ems)) in c.characters.enumerated() {
      let box = Rect(minX: x, minY: 41.2, maxX: x + 10 * ems, maxY: 51.2)
      let order = Int32(c.isOneCode ? min(index, 1) : index)
      page.glyphs.append(
        Glyph(
          scalar: scalar, box: box, baseline: 50, fontSize: 10, paintOrder: order,
          stretch: c.stretch))
      x = box.maxX
    }
    #expect(Ink(page).doubts == c.expected)
  }

  @Test func lettersAsWideAsTheIdeographsOfAnotherFontAreInDoubt() {
    var page = Page(number: 1, width: 500, height: 100)
    for (index, scalar) in ("定期的z保守停止{関y99" as String).unicodeScalars.enumerated() {
      let isNarrow = scalar == "9"
      let x = 40 + 10 * Double(index)
      page.glyphs.append(
        Glyph(
          scalar: scalar, box: Rect(minX: x, minY: 41.2, maxX: x + (isNarrow ? 5 : 10), maxY: 51.2),
          baseline: 50, fontSize: 10, font: scalar.isASCII ? 1 : 0, paintOrder: Int32(index)))
    }
    #expect(Ink(page).doubts == [3, 8, 10])
  }

  @Test func aCharacterThatPopplerGuessedIsInDoubt() {
    let box = Rect(minX: 40, minY: 41.2, maxX: 45, maxY: 51.2)
    let glyph = Glyph(scalar: "A", box: box, baseline: 50, fontSize: 10, isGuessed: true)
    let ink = Ink(Page(number: 1, width: 500, height: 100, glyphs: [glyph]))
    #expect(ink.doubts == [0])
    #expect(ink.fates == [.visible])
  }

  @Test func aControlCharacterThatIsDrawnDoesNotVanish() {
    var page = PageDrawing()
    page.write("時間\u{9E}間", x: 50, y: 100)
    #expect(page.lineTexts == ["時間\u{FFFD}間"])
  }
}
