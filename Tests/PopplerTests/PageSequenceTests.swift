import Layout
import Poppler
import TestSupport
import Testing

/// A page's interpreter may be that of the page before: nothing of that page may show.
@Suite struct PageSequenceTests {
  @Test(arguments: [
    SequenceCase(name: "a path that is not painted", first: "10 10 m 90 10 l"),
    SequenceCase(name: "a clip that waits for a path", first: "0 0 9 9 re W"),
    SequenceCase(name: "a state that is not restored", first: "q 2 0 0 2 9 9 cm 1 0 0 rg q"),
    SequenceCase(name: "states restored too often", first: "1 0 0 rg Q Q Q"),
    SequenceCase(name: "a text that is not ended", first: "BT /F1 20 Tf 50 5 Td 3 Tr (A) Tj"),
    SequenceCase(name: "marked content that is not ended", first: "/P << /MCID 3 >> BDC"),
    SequenceCase(name: "another text in place of the drawn", first: "/S << /ActualText (x) >> BDC"),
    SequenceCase(name: "a font that the next page does not name", first: "BT /F2 9 Tf (A) Tj ET"),
  ])
  func aPageIsReadAsIfItStoodAlone(_ c: SequenceCase) throws {
    let pdf = TestPDF(
      c.first, fonts: "/F2 7 0 R",
      objects: [
        SequenceCase.font, TestPDF.stream(SequenceCase.next),
        """
        << /Type /Page /Parent 2 0 R /Contents 8 0 R /MediaBox [0 0 200 100]
           /Resources << /Font << /F1 5 0 R >> >> >>
        """,
      ], pages: [9])
    let document = try PDFDocument(bytes: pdf.bytes)
    _ = try document.page(1)
    let page = try document.page(2)
    #expect(!page.glyphs.isEmpty && !page.rulings.isEmpty)
    #expect(try page == PDFDocument(bytes: pdf.bytes).page(2))
  }
}

struct SequenceCase: Sendable, CustomTestStringConvertible {
  let name: String
  let first: String
  var testDescription: String { name }

  /// A font of other widths than those of `/F1`.
  static let font = """
    << /Type /Font /Subtype /Type1 /BaseFont /Other /Encoding /WinAnsiEncoding
       /FirstChar 65 /LastChar 65 /Widths [900] /FontDescriptor 6 0 R >>
    """
  /// A page with text in either font, a line, and an area.
  static let next = """
    20 20 m 80 20 l S 30 30 60 4 re f (B) Tj
    BT /F1 10 Tf 20 60 Td (A) Tj /F2 10 Tf (AA) Tj ET
    /S << /MCID 1 >> BDC BT /F1 10 Tf 20 40 Td (C) Tj ET EMC EMC
    """
}
