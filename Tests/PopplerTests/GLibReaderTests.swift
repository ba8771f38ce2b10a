import Layout
import Poppler
import TestSupport
import Testing

@Suite struct GLibReaderTests {
  @Test func textAndMarksAreInPageSpace() throws {
    let page = try readByGLib(
      TestPDF(
        """
        BT /F1 10 Tf 1 0 0 rg 20 60 Td (AB C) Tj ET 0 g 1 w 20 40 m 120 40 l S 30 5 60 20 re f
        """))
    #expect(
      page
        == Page(
          number: 1, width: 200, height: 100,
          glyphs: [
            Glyph(scalar: "A", box: Rect(20, 32, 25, 42), baseline: 40.8, fontSize: 10, color: red),
            Glyph(
              scalar: "B", box: Rect(25, 32, 30, 42), baseline: 40.8, fontSize: 10, color: red,
              paintOrder: 1),
            Glyph(
              scalar: " ", box: Rect(30, 32, 35, 42), baseline: 40.8, fontSize: 10, color: red,
              paintOrder: 2),
            Glyph(
              scalar: "C", box: Rect(35, 32, 40, 42), baseline: 40.8, fontSize: 10, color: red,
              paintOrder: 3),
          ], fonts: [Font(name: "Test")],
          rulings: [
            Ruling(
              axis: .horizontal, position: 60, start: 20, end: 120, thickness: 1, source: .raster)
          ], fills: [Fill(box: Rect(30, 75, 90, 95), color: 0)]))
  }

  @Test(arguments: [
    GLibTurnCase(rotate: 90, box: Rect(58, 20, 68, 25), baseline: 59.2, direction: .down),
    GLibTurnCase(rotate: 270, box: Rect(32, 175, 42, 180), baseline: 40.8, direction: .up),
  ])
  func turnedWordsTellTheirDirection(_ c: GLibTurnCase) throws {
    let entries = "/MediaBox [0 0 200 100] /Rotate \(c.rotate)"
    let page = try readByGLib(TestPDF("BT /F1 10 Tf 20 60 Td (AB) Tj ET", page: entries))
    #expect(
      page.glyphs.first
        == Glyph(
          scalar: "A", box: c.box, baseline: c.baseline, fontSize: 10, direction: c.direction))
  }

  @Test func theCropBoxMovesTheOrigin() throws {
    let page = try readByGLib(
      TestPDF(
        "BT /F1 10 Tf 20 60 Td (A) Tj ET 20 40 m 90 40 l S",
        page: "/MediaBox [0 0 200 100] /CropBox [10 20 110 80]"))
    #expect(page.glyphs.map(\.box) == [Rect(10, 12, 15, 22)])
    #expect(page.rulings.map(\.position) == [40])
  }

  @Test(arguments: [
    OpeningCase(name: "text", bytes: Array("Dear all,\nhello".utf8), error: .notAPDF),
    OpeningCase(name: "nothing", bytes: [], error: .notAPDF),
    OpeningCase(name: "a header alone", bytes: Array("%PDF-1.7\n".utf8), error: .damaged),
    OpeningCase(
      name: "a locked file", bytes: OpeningTests.locked.bytes, error: .passwordRequired),
    OpeningCase(
      name: "a locked file, the wrong key", bytes: OpeningTests.locked.bytes, password: "open",
      error: .wrongPassword),
  ])
  func tellsWhyAFileDoesNotOpen(_ c: OpeningCase) {
    #expect(throws: c.error) {
      try PDFDocument(bytes: c.bytes, password: c.password, reader: .glib)
    }
  }

  @Test func aPasswordOpensALockedFile() throws {
    let bytes = OpeningTests.locked.bytes
    #expect(try PDFDocument(bytes: bytes, password: "sesame", reader: .glib).pageCount == 1)
  }

  private let red: UInt32 = 0xFF0000

  private func readByGLib(_ pdf: TestPDF) throws -> Page {
    try PDFDocument(bytes: pdf.bytes, reader: .glib).page(1).rounded3
  }
}

struct GLibTurnCase: Sendable, CustomTestStringConvertible {
  let rotate: Int
  let box: Rect
  let baseline: Double
  let direction: Glyph.Direction
  var testDescription: String { "a page turned by \(rotate)°" }
}
