import TestSupport
import Testing

@testable import Layout

/// What was drawn around a piece of text, and which heights of horizontal lines are left as borders.
struct UnderlineCase: Sendable, CustomTestStringConvertible {
  let name: String
  let draw: @Sendable (inout PageDrawing) -> Void
  let borders: [Double]
  var testDescription: String { name }
}

@Suite struct UnderlineTests {
  /// Text from x 50 to 100, baseline 100, 10 pt.
  private static func page(_ draw: @Sendable (inout PageDrawing) -> Void) -> PageDrawing {
    var page = PageDrawing()
    page.write("停止予定通", x: 50, y: 100)
    draw(&page)
    return page
  }

  @Test(arguments: [
    UnderlineCase(
      name: "a line as wide as the text, just under it, is an underline",
      draw: { $0.rule(y: 101.5, from: 50, to: 100) }, borders: []),
    UnderlineCase(
      name: "a line through the text is no border",
      draw: { $0.rule(y: 96, from: 50, to: 100) }, borders: []),
    UnderlineCase(
      name: "a link's hair line short of its column's edges is an underline",
      draw: { page in
        page.rule(x: 47, from: 88, to: 104)
        page.rule(x: 140, from: 88, to: 104)
        page.rule(y: 101.2, from: 50, to: 100, color: 0x1155CC)
      }, borders: []),
    UnderlineCase(
      name: "an underline of a text a point beside its column's edge is an underline",
      draw: { page in
        page.rule(x: 49, from: 88, to: 104)
        page.rule(y: 101.2, from: 50, to: 100, color: 0x1155CC)
      }, borders: []),
    UnderlineCase(
      name: "an underline of a text at its column's very edge is an underline",
      draw: { page in
        page.rule(x: 49.8, from: 88, to: 104)
        page.rule(x: 140, from: 88, to: 104)
        page.rule(y: 101.2, from: 50, to: 100, color: 0x1155CC)
      }, borders: []),
    UnderlineCase(
      name: "a link's line that ends with its text at the column's far edge is an underline",
      draw: { page in
        page.write("知の有無", x: 50, y: 140, TextStyle(color: 0x1155CC))
        page.rule(x: 46, from: 88, to: 144)
        page.rule(x: 90.2, from: 88, to: 144)
        page.rule(y: 141.2, from: 50, to: 90, color: 0x1155CC)
      }, borders: []),
    UnderlineCase(
      name: "an underline wrapped over two lines is two underlines",
      draw: { page in
        page.write("知の有無", x: 50, y: 114)
        page.rule(y: 101.5, from: 50, to: 100)
        page.rule(y: 115.5, from: 50, to: 90)
      }, borders: []),
    UnderlineCase(
      name: "an underline of a link may lie as low as the next line of text",
      draw: { page in
        page.write("知の有無", x: 50, y: 140, TextStyle(color: 0x1155CC))
        page.rule(y: 146.5, from: 50, to: 90, color: 0x1155CC)
      }, borders: []),
    UnderlineCase(
      name: "an underline drawn letter by letter is an underline",
      draw: { page in
        for x in stride(from: 50.0, to: 100, by: 10) { page.rule(y: 101.5, from: x, to: x + 10) }
      }, borders: []),
    UnderlineCase(
      name: "a line under letters set apart is an underline, the room after the last one with it",
      draw: { page in
        page.write("link.text", x: 50, y: 120, TextStyle(letterSpacing: 3))
        page.rule(y: 121.5, from: 50, to: 122)
      }, borders: []),
    UnderlineCase(
      name: "a cell's border right under text reaches past it",
      draw: { $0.rule(y: 101.5, from: 46, to: 104) }, borders: [101.5]),
    UnderlineCase(
      name: "a border that meets its column's edges is a border, however full the cell",
      draw: { page in
        page.rule(x: 49.5, from: 88, to: 102)
        page.rule(x: 100.5, from: 88, to: 102)
        page.rule(y: 101.5, from: 49.5, to: 100.5)
      }, borders: [101.5]),
    UnderlineCase(
      name: "a line half an em under the text is a border",
      draw: { $0.rule(y: 105, from: 50, to: 100) }, borders: [105]),
    UnderlineCase(
      name: "a line over the text's top is a border",
      draw: { $0.rule(y: 91, from: 50, to: 100) }, borders: [91]),
    UnderlineCase(
      name: "a line from a table's edge under a text that stands alone is that of a heading",
      draw: { page in
        page.rule(y: 80, from: 48, to: 400)
        page.rule(y: 103, from: 48, to: 180)
      }, borders: [80]),
    UnderlineCase(
      name: "a line from a table's edge under several texts leaves out a merged cell",
      draw: { page in
        page.write("有", x: 160, y: 100)
        page.rule(y: 80, from: 48, to: 400)
        page.rule(y: 103, from: 48, to: 180)
      }, borders: [80, 103]),
    UnderlineCase(
      name: "a line under a blank to fill in is a border",
      draw: { $0.rule(y: 101.5, from: 50, to: 180) }, borders: [101.5]),
  ])
  func linesThatDecorateTextAreNoBorders(_ c: UnderlineCase) {
    let page = UnderlineTests.page(c.draw).page
    let regions = Region.regions(of: Ink(page))
    #expect(regions.flatMap(\.horizontals).map(\.position) == c.borders)
  }
}
