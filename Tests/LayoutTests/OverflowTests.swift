import TestSupport
import Testing

@testable import Layout

struct OverflowCase: Sendable, CustomTestStringConvertible {
  let name: String
  let draw: @Sendable (inout PageDrawing) -> Void
  let expected: [String]
  var testDescription: String { name }
}

@Suite struct OverflowTests {
  @Test(arguments: [
    OverflowCase(
      name: "text that fits stays where it is",
      draw: { page in
        page.write("左欄", x: 44, y: 100)
        page.write("右欄", x: 104, y: 100)
      }, expected: ["左欄", "右欄", ""]),
    OverflowCase(
      name: "text that runs into the next cell belongs to the cell it begins in",
      draw: { $0.write("左の欄から右へ", x: 44, y: 100) }, expected: ["左の欄から右へ", "", ""]),
    OverflowCase(
      name: "text set to the right edge that runs out to the left belongs to its last cell",
      draw: { $0.write("右の欄から左へ", x: 86, y: 100) }, expected: ["", "右の欄から左へ", ""]),
    OverflowCase(
      name: "centred text that runs out on both sides belongs to the middle cell",
      draw: { $0.write("中の欄から両側へ出る", x: 80, y: 100) },
      expected: ["", "中の欄から両側へ出る", ""]),
    OverflowCase(
      name: "a closing bracket a little apart from the text before it begins none",
      draw: { page in
        page.write("左の欄（注", x: 50, y: 100)
        page.write("）", x: 103, y: 100)
      }, expected: ["左の欄（注）", "", ""]),
    OverflowCase(
      name: "a closing bracket whose empty half hangs out of its cell joins no text to it",
      draw: { page in
        page.write("左の欄注）", x: 53, y: 100)
        page.write("中の欄", x: 103.5, y: 100)
      }, expected: ["左の欄注）", "中の欄", ""]),
    OverflowCase(
      name: "text drawn on its own next to an overflow stays in its cell",
      draw: { page in
        page.write("左の欄から", x: 50, y: 100)
        page.rule(y: 300, from: 0, to: 30)
        page.rule(y: 310, from: 0, to: 30)
        page.write("右欄", x: 104, y: 100)
      }, expected: ["左の欄から", "右欄", ""]),
    OverflowCase(
      name: "texts that lie over each other keep their letters",
      draw: { page in
        page.write("左の欄から右へ", x: 44, y: 100)
        page.write("右欄", x: 99, y: 100)
      }, expected: ["左の欄から右へ", "右欄", ""]),
    OverflowCase(
      name: "centred text of which its neighbour cuts off a part belongs to the middle cell",
      draw: { page in
        page.write("左欄", x: 44, y: 100)
        page.write("見えぬ", x: 60, y: 100, TextStyle(clip: .outside))
        page.write("が両側へ長く出ている文", x: 90, y: 100)
      }, expected: ["左欄", "が両側へ長く出ている文", ""]),
    OverflowCase(
      name: "a line that sinks below its row's edge belongs to the row of its middle",
      draw: { page in
        page.write("左欄", x: 44, y: 107)
      }, expected: ["左欄", "", ""]),
  ])
  func textThatRunsOverAnEdgeBelongsToOneCell(_ c: OverflowCase) {
    var page = PageDrawing()
    c.draw(&page)
    for x in [40.0, 100, 160, 220] { page.rule(x: x, from: 88, to: 106) }
    for y in [88.0, 106] { page.rule(y: y, from: 40, to: 220) }
    let layout = page.layout
    #expect(layout.texts(of: layout.grid(ofRegion: 0)) == c.expected)
  }

  @Test(
    "a text that begins over the table's first line is the cell's where that line has a gap over it",
    arguments: [(gap: true, first: "セキュリティ"), (gap: false, first: "ティ")])
  func textOverTheFirstLine(_ c: (gap: Bool, first: String)) {
    var page = PageDrawing()
    page.write("セキュリ", x: 44, y: 84)
    page.write("ティ", x: 44, y: 96)
    page.write("有", x: 104, y: 100)
    for x in [40.0, 100, 160] { page.rule(x: x, from: 88, to: 126) }
    page.rule(y: 88, from: c.gap ? 100 : 40, to: 160)
    page.rule(y: 126, from: 40, to: 160)
    let layout = page.layout
    #expect(layout.texts(of: layout.grid(ofRegion: 0)) == [c.first, "有"])
  }

  @Test(
    "texts that touch are of two cells where the document's structure says so",
    arguments: [true, false])
  func taggedTexts(areTagged: Bool) {
    var page = PageDrawing()
    for x in [40.0, 100, 160] { page.rule(x: x, from: 88, to: 106) }
    for y in [88.0, 106] { page.rule(y: y, from: 40, to: 160) }
    page.write("土日祝を除く", x: 43, y: 100)
    page.write("メール", x: 103, y: 100)
    var marked = page.page
    for index in marked.glyphs.indices { marked.glyphs[index].mcid = index < 6 ? 1 : 2 }
    if areTagged {
      marked.taggedCells = [
        TaggedCell(table: 0, row: 1, column: 3, mcids: [1]),
        TaggedCell(table: 0, row: 1, column: 4, mcids: [2]),
      ]
    }
    let layout = PageLayout(marked)
    #expect(
      layout.texts(of: layout.grid(ofRegion: 0))
        == (areTagged ? ["土日祝を除く", "メール"] : ["土日祝を除くメール", ""]))
  }

  /// The cells are 60 points wide, and their texts 10 points high.
  @Test(arguments: [
    (
      "a line over the rule that its text had no room for is of the row above", 44.0,
      ["上の段の文続き", "下の段"]
    ),
    ("a line over the rule that begins elsewhere is of its own row", 70.0, ["上の段の文", "続き下の段"]),
  ])
  func linesOverTheRuleBelowTheirRow(_ name: String, x: Double, expected: [String]) {
    var page = PageDrawing()
    for y in [90.0, 106, 122] { page.rule(y: y, from: 40, to: 100) }
    for x in [40.0, 100] { page.rule(x: x, from: 90, to: 122) }
    page.write("上の段の文", x: 44, y: 100)
    page.write("続き", x: x, y: 110)
    page.write("下の段", x: 44, y: 117)
    let layout = page.layout
    #expect(layout.texts(of: layout.grid(ofRegion: 0)) == expected, Comment(rawValue: name))
  }
}
