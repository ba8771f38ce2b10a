import Layout
import Poppler
import TestSupport
import Testing

@Suite struct MarkTests {
  @Test(arguments: [
    MarkCase(
      name: "a stroked line", content: "2 w 20 60 m 120 60 l S",
      rulings: [Ruling(axis: .horizontal, position: 40, start: 20, end: 120, thickness: 2)]),
    MarkCase(
      name: "a coloured dashed line", content: "1 0 0 RG [2 1] 0 d 20 60 m 20 20 l S",
      rulings: [
        Ruling(
          axis: .vertical, position: 20, start: 40, end: 80, thickness: 1, color: 0xFF0000,
          isDashed: true)
      ]),
    MarkCase(
      name: "a hair line", content: "0 w 20 60 m 120 60 l S",
      rulings: [Ruling(axis: .horizontal, position: 40, start: 20, end: 120, thickness: 0)]),
    MarkCase(
      name: "square caps reach further", content: "2 J 2 w 20 60 m 120 60 l S",
      rulings: [Ruling(axis: .horizontal, position: 40, start: 19, end: 121, thickness: 2)]),
    MarkCase(name: "a slanting line", content: "20 60 m 120 50 l S"),
    MarkCase(name: "a curve", content: "20 60 m 50 60 80 60 120 60 c S"),
    MarkCase(
      name: "a line after a curve", content: "20 60 m 20 70 30 80 40 80 c 100 80 l S",
      rulings: [Ruling(axis: .horizontal, position: 20, start: 40, end: 100, thickness: 1)]),
    MarkCase(
      name: "the sides of a rounded rectangle reach to its corners",
      content: "20 26 m 20 60 l 20 64 22 66 26 66 c 100 66 l S",
      rulings: [
        Ruling(axis: .vertical, position: 20, start: 34, end: 74, thickness: 1),
        Ruling(axis: .horizontal, position: 34, start: 20, end: 100, thickness: 1),
      ]),
    MarkCase(
      name: "the first side of a closed rounded rectangle reaches to both corners",
      content: "24 20 m 96 20 l 98 20 100 22 100 24 c 100 56 l 100 58 98 60 96 60 c 24 60 l "
        + "22 60 20 58 20 56 c 20 24 l 20 22 22 20 24 20 c S",
      rulings: [
        Ruling(axis: .horizontal, position: 80, start: 20, end: 100, thickness: 1),
        Ruling(axis: .vertical, position: 100, start: 40, end: 80, thickness: 1),
        Ruling(axis: .horizontal, position: 40, start: 20, end: 100, thickness: 1),
        Ruling(axis: .vertical, position: 20, start: 40, end: 80, thickness: 1),
      ]),
    MarkCase(
      name: "a rectangle stroked through a scaled matrix",
      content: "q 2 0 0 4 0 0 cm 1 w 10 5 20 10 re S Q",
      rulings: [
        Ruling(axis: .horizontal, position: 80, start: 20, end: 60, thickness: 4),
        Ruling(axis: .vertical, position: 60, start: 40, end: 80, thickness: 2),
        Ruling(axis: .horizontal, position: 40, start: 20, end: 60, thickness: 4),
        Ruling(axis: .vertical, position: 20, start: 40, end: 80, thickness: 2),
      ]),
    MarkCase(
      name: "a line cut by its clip", content: "q 30 0 50 100 re W n 20 60 m 120 60 l S Q",
      rulings: [Ruling(axis: .horizontal, position: 40, start: 30, end: 80, thickness: 1)]),
    MarkCase(name: "a line outside its clip", content: "q 0 0 10 10 re W n 20 60 m 120 60 l S Q"),
    MarkCase(name: "a line beyond the page", content: "20 160 m 120 160 l S"),
    MarkCase(
      name: "a stroke as thick as a band", content: "0 1 0 RG 10 w 20 60 m 120 60 l S",
      fills: [Fill(box: Rect(20, 35, 120, 45), color: 0x00FF00)]),
    MarkCase(
      name: "a transparent line", content: "/Clear gs 20 60 m 120 60 l S 20 20 50 50 re f"),
  ])
  func strokes(_ c: MarkCase) throws { try check(c) }

  @Test(arguments: [
    MarkCase(
      name: "a rectangle", content: "1 0 0 rg 20 20 60 40 re f",
      fills: [Fill(box: Rect(20, 40, 80, 80), color: 0xFF0000)]),
    MarkCase(
      name: "a translucent rectangle", content: "/Thin gs 1 0 0 rg 20 20 60 40 re f",
      fills: [Fill(box: Rect(20, 40, 80, 80), color: 0xFF0000, opacity: 0.25)]),
    MarkCase(
      name: "a disc of twelve curves",
      content: """
        1 0 0 rg 60 50 m 60 51.8 59.5 53.5 58.7 55 c 57.8 56.5 56.5 57.8 55 58.7 c \
        53.5 59.5 51.8 60 50 60 c 48.2 60 46.5 59.5 45 58.7 c 43.5 57.8 42.2 56.5 41.3 55 c \
        40.5 53.5 40 51.8 40 50 c 40 48.2 40.5 46.5 41.3 45 c 42.2 43.5 43.5 42.2 45 41.3 c \
        46.5 40.5 48.2 40 50 40 c 51.8 40 53.5 40.5 55 41.3 c 56.5 42.2 57.8 43.5 58.7 45 c \
        59.5 46.5 60 48.2 60 50 c f
        """,
      fills: [Fill(box: Rect(40, 40, 60, 60), color: 0xFF0000, isRound: true)]),
    MarkCase(
      name: "thin rectangles in one path", content: "20 60 100 1 re 20 20 0.5 40 re f",
      rulings: [
        Ruling(
          axis: .horizontal, position: 39.5, start: 20, end: 120, thickness: 1, source: .fill),
        Ruling(
          axis: .vertical, position: 20.25, start: 40, end: 80, thickness: 0.5, source: .fill),
      ]),
    MarkCase(
      name: "a rectangle of no height", content: "20 60 100 0 re f",
      rulings: [
        Ruling(axis: .horizontal, position: 40, start: 20, end: 120, thickness: 0, source: .fill)
      ]),
    MarkCase(
      name: "a dot of a dotted line", content: "20 60 1 1 re f",
      fills: [Fill(box: Rect(20, 39, 21, 40), color: 0)]),
    MarkCase(
      name: "a mitred border", content: "20 60 m 120 60 l 119 61 l 21 61 l f",
      rulings: [
        Ruling(axis: .horizontal, position: 39.5, start: 20, end: 120, thickness: 1, source: .fill)
      ]),
    MarkCase(
      name: "a frame with a hole", content: "20 20 60 40 re 21 21 58 38 re f*",
      rulings: [
        Ruling(axis: .horizontal, position: 40.5, start: 20, end: 80, thickness: 1, source: .fill),
        Ruling(axis: .horizontal, position: 79.5, start: 20, end: 80, thickness: 1, source: .fill),
        Ruling(axis: .vertical, position: 20.5, start: 40, end: 80, thickness: 1, source: .fill),
        Ruling(axis: .vertical, position: 79.5, start: 40, end: 80, thickness: 1, source: .fill),
      ]),
    MarkCase(
      name: "a rectangle in a rectangle, wound the same way",
      content: "20 20 60 40 re 21 21 58 38 re f",
      fills: [
        Fill(box: Rect(20, 40, 80, 80), color: 0), Fill(box: Rect(21, 41, 79, 79), color: 0),
      ]),
    MarkCase(
      name: "a fill cut to a line by its clip", content: "q 20 60 100 1 re W n 0 0 200 100 re f Q",
      rulings: [
        Ruling(axis: .horizontal, position: 39.5, start: 20, end: 120, thickness: 1, source: .fill)
      ]),
    MarkCase(name: "a triangle", content: "20 20 m 80 20 l 50 60 l f"),
    MarkCase(
      name: "a pattern", content: "/Pattern cs /P scn 20 20 60 40 re f",
      fills: [Fill(box: Rect(20, 40, 80, 80), color: 0xC0C0C0)]),
    MarkCase(
      name: "a pattern stroked", content: "/Pattern CS /P SCN 20 60 m 120 60 l S",
      rulings: [
        Ruling(axis: .horizontal, position: 40, start: 20, end: 120, thickness: 1, color: 0)
      ]),
    MarkCase(
      name: "a shading", content: "q 20 20 60 40 re W n /Sh sh Q",
      fills: [Fill(box: Rect(20, 40, 80, 80), color: 0xC0C0C0)]),
  ])
  func fills(_ c: MarkCase) throws { try check(c) }

  @Test(arguments: [
    MarkCase(
      name: "an image", content: "q 60 0 0 40 20 20 cm /Im Do Q", images: [Rect(20, 40, 80, 80)]),
    MarkCase(
      name: "an image as a line", content: "q 100 0 0 1 20 60 cm /Im Do Q",
      rulings: [
        Ruling(axis: .horizontal, position: 39.5, start: 20, end: 120, thickness: 1, source: .image)
      ]),
    MarkCase(
      name: "an inline mask as a line",
      content: "1 0 0 rg q 1 0 0 40 20 20 cm BI /IM true /W 1 /H 1 ID \u{0} EI Q 9 9 9 9 re f",
      rulings: [
        Ruling(
          axis: .vertical, position: 20.5, start: 40, end: 80, thickness: 1, color: 0xFF0000,
          source: .image)
      ], fills: [Fill(box: Rect(9, 82, 18, 91), color: 0xFF0000, paintOrder: 1)]),
  ])
  func images(_ c: MarkCase) throws { try check(c) }

  @Test func paintOrderCountsGlyphsAndMarksTogether() throws {
    let page = try read(
      TestPDF("20 20 60 40 re f BT /F1 10 Tf 20 60 Td (A) Tj ET 20 60 m 120 60 l S"))
    #expect(page.fills.map(\.paintOrder) == [0])
    #expect(page.glyphs.map(\.paintOrder) == [1])
    #expect(page.rulings.map(\.paintOrder) == [2])
  }

  /// The same marks, on a page that is turned: what was horizontal is vertical.
  @Test func marksTurnWithThePage() throws {
    let page = try read(
      TestPDF("2 w 20 60 m 120 60 l S", page: "/MediaBox [0 0 200 100] /Rotate 90"))
    #expect(
      page.rulings == [Ruling(axis: .vertical, position: 60, start: 20, end: 120, thickness: 2)])
  }

  private func check(_ c: MarkCase) throws {
    let page = try read(
      TestPDF(
        c.content,
        resources: """
          /ExtGState << /Clear << /ca 0 /CA 0 >> /Thin << /ca 0.25 >> >> /Pattern << /P 7 0 R >> /XObject << /Im 8 0 R >>
          /Shading << /Sh << /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 200 0]
          /Function << /FunctionType 2 /Domain [0 1] /C0 [0] /C1 [1] /N 1 >> >> >>
          """,
        objects: [
          TestPDF.stream(
            "0 0 1 1 re f",
            """
            /Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 2
            /YStep 2 /Resources << >>
            """),
          TestPDF.stream(
            "x",
            """
            /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8
            /ColorSpace /DeviceGray
            """),
        ]))
    #expect(
      page.ordered
        == Page(
          number: 1, width: 200, height: 100, rulings: c.rulings, fills: c.fills, images: c.images
        ).ordered)
  }
}

struct MarkCase: Sendable, CustomTestStringConvertible {
  let name: String
  let content: String
  var rulings: [Ruling] = []
  var fills: [Fill] = []
  var images: [Rect] = []
  var testDescription: String { name }
}

extension Page {
  /// The page with its marks numbered through within each list: cases need not count subpaths.
  fileprivate var ordered: Page {
    var page = self
    for index in rulings.indices { page.rulings[index].paintOrder = Int32(index) }
    for index in fills.indices { page.fills[index].paintOrder = Int32(index) }
    return page
  }
}
