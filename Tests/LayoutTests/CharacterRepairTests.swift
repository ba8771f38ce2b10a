import TestSupport
import Testing

@testable import Layout

struct RepairCase: Sendable, CustomTestStringConvertible {
  let name: String
  let scalar: Unicode.Scalar
  var advance = 1.0
  let expected: Unicode.Scalar?
  var testDescription: String { name }
}

@Suite struct CharacterRepairTests {
  @Test(arguments: [
    RepairCase(name: "a Kangxi radical is its ideograph", scalar: "\u{2FA7}", expected: "長"),
    RepairCase(
      name: "a radical of the supplement is its ideograph", scalar: "\u{2ED1}", expected: "長"),
    RepairCase(name: "the first Kangxi radical", scalar: "\u{2F00}", expected: "一"),
    RepairCase(name: "the last Kangxi radical", scalar: "\u{2FD5}", expected: "龠"),
    RepairCase(name: "a radical without an ideograph stays", scalar: "\u{2E80}", expected: nil),
    RepairCase(
      name: "an unassigned code point of the block stays", scalar: "\u{2E9A}", expected: nil),
    RepairCase(name: "a vertical bracket is the ordinary one", scalar: "\u{FE35}", expected: "（"),
    RepairCase(name: "a vertical corner bracket too", scalar: "\u{FE41}", expected: "「"),
    RepairCase(name: "a vertical comma too", scalar: "\u{FE11}", expected: "、"),
    RepairCase(
      name: "a wide division slash is a full-width slash", scalar: "\u{2215}", expected: "／"),
    RepairCase(
      name: "a narrow division slash is a slash", scalar: "\u{2215}", advance: 0.3, expected: "/"),
    RepairCase(name: "a wide hyphenation point is a middle dot", scalar: "\u{2027}", expected: "・"),
    RepairCase(
      name: "a hyphenation point of a proportional font is a middle dot", scalar: "\u{2027}",
      advance: 0.5, expected: "・"),
    RepairCase(
      name: "a narrow hyphenation point is a centred dot", scalar: "\u{2027}", advance: 0.3,
      expected: "·"),
    RepairCase(name: "a figure dash is a hyphen", scalar: "\u{2012}", advance: 0.5, expected: "-"),
    RepairCase(
      name: "a drawn soft hyphen is a hyphen", scalar: "\u{AD}", advance: 0.3, expected: "-"),
    RepairCase(
      name: "a control character with room is a space", scalar: "\u{1}", advance: 0.28,
      expected: " "),
    RepairCase(
      name: "a control character without room stays", scalar: "\u{1}", advance: 0, expected: nil),
    RepairCase(
      name: "a narrow no-break space is a space", scalar: "\u{202F}", advance: 0.2, expected: " "),
    RepairCase(name: "a full-width letter stays", scalar: "Ａ", expected: nil),
    RepairCase(name: "a full-width slash stays", scalar: "／", expected: nil),
    RepairCase(name: "a long vowel sign stays", scalar: "ー", expected: nil),
    RepairCase(name: "a compatibility ideograph stays", scalar: "\u{FA11}", expected: nil),
    RepairCase(name: "an ideograph stays", scalar: "長", expected: nil),
  ])
  func standInsAreReplacedAndNothingElse(_ c: RepairCase) {
    #expect(CharacterRepair.replacement(for: c.scalar, advance: c.advance) == c.expected)
  }

  @Test func repairsAreCounted() {
    var page = PageDrawing()
    page.write("\u{2FA7}期／\u{2FA7}さ／長", x: 50, y: 100)
    let ink = Ink(page.page)
    #expect(ink.repairs == [Ink.Repair(from: "\u{2FA7}", to: "長"): 2])
    #expect(String(String.UnicodeScalarView(ink.page.glyphs.map(\.scalar))) == "長期／長さ／長")
  }

  @Test(arguments: [("通知の方法\u{B7}経路", "・"), ("品牌\u{B7}型号", "\u{B7}")])
  func aWideMiddleDotInJapaneseIsTheJapaneseOne(_ text: String, _ dot: String) {
    var drawing = PageDrawing()
    drawing.write(text, x: 50, y: 100)
    var page = drawing.page
    for index in page.glyphs.indices where page.glyphs[index].scalar == "\u{B7}" {
      page.glyphs[index].box.maxX = page.glyphs[index].box.minX + page.glyphs[index].fontSize
    }
    let scalars = Ink(page).page.glyphs.map(\.scalar)
    #expect(String(String.UnicodeScalarView(scalars)) == text.replacing("\u{B7}", with: dot))
  }

  @Test func theAdvanceOfVerticalTextIsItsHeight() {
    var page = PageDrawing()
    page.write("\u{2215}", x: 50, y: 100, TextStyle(direction: .down))
    #expect(Ink(page.page).page.glyphs.map(\.scalar) == ["／"])
  }

  @Test func decomposedKanaAreComposed() {
    var page = PageDrawing()
    page.write("か\u{3099}き\u{3099}ハ\u{309A}", x: 50, y: 100)
    #expect(page.lineTexts == ["がぎパ"])
  }
}
