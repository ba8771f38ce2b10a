import TestSupport
import Testing

@testable import Layout

/// The lines of one cell, 10 pt, 4 pt inside its left edge, and the text that they are.
struct AssemblyCase: Sendable, CustomTestStringConvertible {
  let name: String
  let lines: [String]
  /// The cell's width, in points.
  var width = 68.0
  let expected: String
  var testDescription: String { name }
}

@Suite struct TextAssemblyTests {
  private func text(_ lines: [String], width: Double) -> String {
    var page = PageDrawing()
    for (index, line) in lines.enumerated() {
      page.write(line, x: 44, y: 100 + 12 * Double(index))
    }
    let box = Rect(minX: 40, minY: 80, maxX: 40 + width, maxY: 100 + 12 * Double(lines.count))
    let layout = page.layout
    return TextAssembler(layout.ink).text(of: layout.looseLines, in: box)
  }

  @Test(arguments: [(2.2, true), (10, false)])
  func aNarrowQuotationMarkIsOneOfSpacedWords(width: Double, isSpaced: Bool) {
    let glyph = Glyph(
      scalar: "\u{2019}", box: Rect(minX: 0, minY: 0, maxX: width, maxY: 10), baseline: 8,
      fontSize: 10, color: 0, paintOrder: 0, direction: .right)
    #expect(glyph.isSpaced == isSpaced)
  }

  @Test func aTranslationSetSmallerIsALineOfItsOwn() {
    var page = PageDrawing()
    page.write("計画停止予定", x: 44, y: 100)
    page.write("Planned outage", x: 44, y: 112, TextStyle(size: 8))
    let layout = page.layout
    let box = Rect(minX: 40, minY: 80, maxX: 108, maxY: 124)
    #expect(
      TextAssembler(layout.ink).text(of: layout.looseLines, in: box) == "計画停止予定\nPlanned outage")
  }

  @Test(arguments: [
    AssemblyCase(name: "no lines are no text", lines: [], expected: ""),
    AssemblyCase(name: "one line is its text", lines: ["有無"], expected: "有無"),
    AssemblyCase(
      name: "Japanese wraps join without a space", lines: ["計画停止予定", "通知"],
      expected: "計画停止予定通知"),
    AssemblyCase(
      name: "Latin wraps join with a space", lines: ["planned", "outage"], width: 60,
      expected: "planned outage"),
    AssemblyCase(
      name: "a wrap between Japanese and Latin joins without a space",
      lines: ["稼働率の目標", "99.9%以上"], expected: "稼働率の目標99.9%以上"),
    AssemblyCase(
      name: "a drawn space at a wrap is not doubled", lines: ["planned ", "outage"], width: 60,
      expected: "planned outage"),
    AssemblyCase(
      name: "a word broken by rule is whole again",
      lines: ["the planned out\u{2010}", "age of all"], width: 84,
      expected: "the planned outage of all"),
    AssemblyCase(
      name: "a Korean line with room for the next letter ends with a word",
      lines: ["서비스 시간", "대체 수단"], width: 78, expected: "서비스 시간 대체 수단"),
    AssemblyCase(
      name: "a full Korean line may end inside a word", lines: ["서비스의 시", "간을 정함"],
      width: 64, expected: "서비스의 시간을 정함"),
    AssemblyCase(
      name: "Thai wraps join without a space", lines: ["เวลาให้บริ", "การ"], width: 58,
      expected: "เวลาให้บริการ"),
    AssemblyCase(
      name: "a typed hyphen at a wrap stays", lines: ["alerts in real-", "time to all"], width: 78,
      expected: "alerts in real-time to all"),
    AssemblyCase(
      name: "a dash at a wrap keeps its spaces", lines: ["alerts - mail -", "and phone"], width: 84,
      expected: "alerts - mail - and phone"),
    AssemblyCase(
      name: "a web address wraps without a space",
      lines: ["https://www.exa", "mple.jp/sla.html"], width: 88,
      expected: "https://www.example.jp/sla.html"),
    AssemblyCase(
      name: "a web address may wrap in the sign that tells it",
      lines: ["at https:", "//example.jp"], width: 78, expected: "at https://example.jp"),
    AssemblyCase(
      name: "a number without room for its next digit goes on", lines: ["1", "0"], width: 16,
      expected: "10"),
    AssemblyCase(
      name: "two numbers in a line with room are two", lines: ["12 1", "345"], width: 36,
      expected: "12 1 345"),
    AssemblyCase(
      name: "a number goes on behind its hyphen", lines: ["No. 17001-", "05"], width: 62,
      expected: "No. 17001-05"),
    AssemblyCase(
      name: "words after a web address keep their space",
      lines: ["https://a.jp abc", "def"], width: 88, expected: "https://a.jp abc def"),
    AssemblyCase(
      name: "a line that ends well before the edge was broken by hand",
      lines: ["有り", "詳細は契約書"], expected: "有り\n詳細は契約書"),
    AssemblyCase(
      name: "a line short by the sign that may not begin the next was wrapped",
      lines: ["詳細は契約", "書、又は別紙"], expected: "詳細は契約書、又は別紙"),
    AssemblyCase(
      name: "a long word that did not fit was wrapped", lines: ["保証は", "99.99999%です"],
      width: 78, expected: "保証は99.99999%です"),
    AssemblyCase(
      name: "a list's next bullet begins a line", lines: ["・平日の九", "・休日の十"], width: 78,
      expected: "・平日の九\n・休日の十"),
    AssemblyCase(
      name: "a list's next number begins a line", lines: ["(1)平日九", "(2)休日十"], width: 74,
      expected: "(1)平日九\n(2)休日十"),
    AssemblyCase(
      name: "a digit that opens no entry does not", lines: ["稼働率は九", "9パーセント"],
      expected: "稼働率は九9パーセント"),
    AssemblyCase(
      name: "check boxes begin lines", lines: ["■有り", "□無し"], expected: "■有り\n□無し"),
    AssemblyCase(
      name: "letters one over the other are one word", lines: ["可", "用", "性"], width: 18,
      expected: "可用性"),
    AssemblyCase(
      name: "full-width spaces stay", lines: ["有\u{3000}無"], expected: "有\u{3000}無"),
    AssemblyCase(name: "drawn spaces stay", lines: ["SLA 99.9"], expected: "SLA 99.9"),
  ])
  func linesOfACellBecomeText(_ c: AssemblyCase) {
    #expect(text(c.lines, width: c.width) == c.expected)
  }

  @Test func aGapBetweenLatinWordsIsASpace() {
    var page = PageDrawing()
    page.write("Service", x: 50, y: 100)
    page.write("time", x: 87.5, y: 100)
    #expect(page.lineTexts == ["Service time"])
  }

  @Test func kerningIsNoSpace() {
    var page = PageDrawing()
    page.write("Ser", x: 50, y: 100)
    page.write("vice", x: 66, y: 100)
    #expect(page.lineTexts == ["Service"])
  }

  @Test func aSpaceThatIsDrawnOverIsNotSeen() {
    var page = PageDrawing()
    page.write("Av ", x: 50, y: 100)
    page.write("ailability", x: 60.2, y: 100)
    #expect(page.lineTexts == ["Availability"])
  }

  @Test func aSoftHyphenWithoutRoomIsNotSeen() {
    var page = PageDrawing()
    page.write("ser\u{AD}", x: 50, y: 100)
    page.write("vice", x: 65, y: 100)
    page.write("re\u{AD}pair", x: 100, y: 100)
    #expect(page.lineTexts == ["service re-pair"])
  }

  @Test func aTabBetweenWordsIsASpace() {
    var page = PageDrawing()
    page.write("TLS\t1.2", x: 50, y: 100)
    #expect(page.lineTexts == ["TLS 1.2"])
  }

  @Test func aGapBetweenJapaneseCharactersIsNoSpace() {
    var page = PageDrawing()
    page.write("規定内容", x: 50, y: 100, TextStyle(letterSpacing: 12))
    #expect(page.lineTexts == ["規定内容"])
  }

  @Test func letterSpacedLatinIsOneWord() {
    var page = PageDrawing()
    page.write("Remarks", x: 50, y: 100, TextStyle(letterSpacing: 4))
    #expect(page.lineTexts == ["Remarks"])
  }

  @Test func letterSpacedLatinWordsArePartedByTheirWiderGap() {
    var page = PageDrawing()
    page.write("Our", x: 50, y: 100, TextStyle(letterSpacing: 4))
    page.write("Answer", x: 88, y: 100, TextStyle(letterSpacing: 4))
    #expect(page.lineTexts == ["Our Answer"])
  }

  @Test func verticalTextWrapsToo() {
    var page = PageDrawing()
    page.write("アプリケ", x: 80, y: 100, TextStyle(direction: .vertical))
    page.write("ーション", x: 66, y: 100, TextStyle(direction: .vertical))
    let layout = page.layout
    let box = Rect(minX: 50, minY: 98, maxX: 90, maxY: 142)
    #expect(TextAssembler(layout.ink).text(of: layout.looseLines, in: box) == "アプリケーション")
  }

  @Test func aLabelCutByAPageBreakIsCompletedByItsClippedLetters() {
    var page = PageDrawing()
    page.write("前の欄", x: 300, y: 100)
    page.write("アプ", x: 80, y: 820, TextStyle(size: 9, direction: .vertical))
    page.write("リ", x: 80, y: 838, TextStyle(size: 9, direction: .vertical, clip: .outside))
    page.write("次の欄", x: 300, y: 120, TextStyle(clip: .outside))
    let layout = page.layout
    let label = layout.lines(of: [3, 4])
    let cell = Rect(minX: 60, minY: 90, maxX: 100, maxY: 836)
    let other = Rect(minX: 290, minY: 90, maxX: 400, maxY: 836)
    #expect(TextAssembler(layout.ink).unclippedText(of: label, in: cell) == "アプリ")
    let whole = layout.lines(of: [0, 1, 2])
    #expect(TextAssembler(layout.ink).unclippedText(of: whole, in: other) == nil)
  }

  @Test func wordsOfACutLabelAreCompletedAcrossASpace() {
    var page = PageDrawing()
    page.write("Data", x: 90, y: 50, TextStyle(direction: .up))
    page.write(" center", x: 90, y: 30, TextStyle(direction: .up, clip: .outside))
    let layout = page.layout
    let cell = Rect(minX: 70, minY: 30, maxX: 110, maxY: 90)
    let label = layout.lines(of: [0, 1, 2, 3])
    #expect(TextAssembler(layout.ink).unclippedText(of: label, in: cell) == "Data center")
  }

  @Test func anEmptyLineBetweenUprightLettersIsASpace() {
    var page = PageDrawing()
    for (index, letter) in ["A", "I", " ", "O", "K"].enumerated() {
      page.write(letter, x: 50, y: 100 + 12 * Double(index))
    }
    let box = Rect(minX: 46, minY: 90, maxX: 64, maxY: 160)
    #expect(TextAssembler(page.layout.ink).text(of: page.layout.looseLines, in: box) == "AI OK")
  }

  @Test func uprightLettersMayHaveMarksDrawnOnThem() {
    var page = PageDrawing()
    for (index, letter) in ["テ\u{3099}", "ー", "タ"].enumerated() {
      page.write(letter, x: 50, y: 100 + 12 * Double(index))
    }
    let box = Rect(minX: 46, minY: 90, maxX: 70, maxY: 160)
    #expect(TextAssembler(page.layout.ink).text(of: page.layout.looseLines, in: box) == "データ")
  }

  @Test(arguments: [
    ("เพ\u{E48}\u{E37}อ", "เพ\u{E37}\u{E48}อ"), ("บ\u{E4D}\u{E32}รุง", "บ\u{E33}รุง"),
    ("น\u{FFFD}\u{E49}\u{E32}", "น\u{E49}\u{E33}"), ("\u{FFFD}\u{E32}", "\u{FFFD}\u{E32}"),
  ])
  func thaiSignsStandAsTyped(_ drawn: String, _ typed: String) {
    #expect(ThaiText.composed(Array(drawn.unicodeScalars)) == Array(typed.unicodeScalars))
  }

  /// The entries of a list are set in, and have signs that are drawn, not written.
  @Test func shortLinesThatAreSetInAreOnesOfTheirOwn() {
    var page = PageDrawing()
    page.write("有", x: 44, y: 100)
    for (index, line) in ["通常時：99%", "繁忙期：98%、ただし", "計画停止を除く"].enumerated() {
      page.write(line, x: 56, y: 112 + 12 * Double(index))
    }
    let box = Rect(minX: 40, minY: 80, maxX: 168, maxY: 150)
    let layout = page.layout
    #expect(
      TextAssembler(layout.ink).text(of: layout.looseLines, in: box)
        == "有\n通常時：99%\n繁忙期：98%、ただし計画停止を除く")
  }

  @Test func uprightLettersInTwoColumnsAreReadFromTheRight() {
    var page = PageDrawing()
    for (index, letter) in "データ管理部".enumerated() {
      page.write(String(letter), x: index < 4 ? 56 : 44, y: 100 + 12 * Double(index % 4))
    }
    let box = Rect(minX: 40, minY: 80, maxX: 70, maxY: 150)
    let layout = page.layout
    #expect(TextAssembler(layout.ink).text(of: layout.looseLines, in: box) == "データ管理部")
  }

  @Test func shortLinesDrawnOneAfterTheOtherAreNoColumns() {
    #expect(text(["有", "無し", "可"], width: 100) == "有\n無し\n可")
  }
}
