import Layout
import Poppler
import TestSupport
import Testing

@Suite struct FontTests {
  @Test func aLigatureIsSeveralGlyphsThatShareItsAdvance() throws {
    let page = try read(
      TestPDF(
        "BT /F2 10 Tf 20 60 Td (A) Tj ET", fonts: "/F2 7 0 R",
        objects: [
          """
          << /Type /Font /Subtype /Type1 /BaseFont /Test /Encoding /WinAnsiEncoding /ToUnicode 8 0 R
             /FirstChar 65 /LastChar 65 /Widths [500] /FontDescriptor 6 0 R >>
          """,
          TestPDF.stream(
            """
            begincmap 1 begincodespacerange <00> <FF> endcodespacerange
            1 beginbfchar <41> <00660069> endbfchar endcmap
            """),
        ]))
    #expect(
      page.glyphs == [
        Glyph(scalar: "f", box: Rect(20, 32, 22.5, 42), baseline: 40, fontSize: 10),
        Glyph(scalar: "i", box: Rect(22.5, 32, 25, 42), baseline: 40, fontSize: 10),
      ])
  }

  @Test func aCharacterWithoutUnicodeIsAReplacementCharacter() throws {
    let page = try read(
      TestPDF(
        "BT /F2 10 Tf 20 60 Td <0041> Tj ET", fonts: "/F2 7 0 R",
        objects: [
          """
          << /Type /Font /Subtype /Type0 /BaseFont /Nameless /Encoding /Identity-H
             /DescendantFonts [8 0 R] >>
          """,
          """
          << /Type /Font /Subtype /CIDFontType0 /BaseFont /Nameless /FontDescriptor 6 0 R /DW 500
             /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>
          """,
        ]))
    #expect(
      page.glyphs == [
        Glyph(scalar: "\u{FFFD}", box: Rect(20, 32, 25, 42), baseline: 40, fontSize: 10)
      ])
  }

  @Test func type3TextStaysText() throws {
    let page = try read(
      TestPDF(
        "BT /F2 10 Tf 20 60 Td (A) Tj ET", fonts: "/F2 7 0 R",
        objects: [
          """
          << /Type /Font /Subtype /Type3 /FontBBox [0 0 500 800] /FontMatrix [.001 0 0 .001 0 0]
             /Encoding << /Differences [65 /A] >> /CharProcs << /A 8 0 R >> /Resources << >>
             /FirstChar 65 /LastChar 65 /Widths [500] >>
          """,
          TestPDF.stream("500 0 d0 0 0 500 800 re f"),
        ]))
    #expect(
      page
        == Page(
          number: 1, width: 200, height: 100,
          glyphs: [
            Glyph(scalar: "A", box: Rect(20, 30.5, 25, 43.5), baseline: 40, fontSize: 10)
          ],
          fonts: [Font(name: "", isEmbedded: true)]))
  }

  @Test(arguments: [
    ("/Differences [65 /A]", "", false), ("/Differences [65 /uni0041]", "", false),
    ("/Differences [65 /g41]", "", true), ("/Differences [65 /a65]", "", true),
    ("/Differences [65 /g41]", "/ToUnicode 9 0 R", false),
  ])
  func aNumberForANameIsAGuess(_ encoding: String, _ table: String, _ isGuessed: Bool) throws {
    let name = String(encoding.dropFirst(17).dropLast())
    let page = try read(
      TestPDF(
        "BT /F2 10 Tf 20 60 Td (A) Tj ET", fonts: "/F2 7 0 R",
        objects: [
          """
          << /Type /Font /Subtype /Type3 /FontBBox [0 0 500 800] /FontMatrix [.001 0 0 .001 0 0]
             /Encoding << \(encoding) >> /CharProcs << \(name) 8 0 R >> /Resources << >> \(table)
             /FirstChar 65 /LastChar 65 /Widths [500] >>
          """,
          TestPDF.stream("500 0 d0 0 0 500 800 re f"),
          TestPDF.stream(
            """
            begincmap 1 begincodespacerange <00> <FF> endcodespacerange
            1 beginbfchar <41> <0041> endbfchar endcmap
            """),
        ]))
    #expect(page.glyphs.map(\.scalar) == ["A"])
    #expect(page.glyphs.map(\.isGuessed) == [isGuessed])
  }

  @Test func aSymbolicFontWithoutAnEncodingTellsNothing() throws {
    let page = try read(
      TestPDF(
        "BT /F2 10 Tf 20 60 Td (A) Tj ET", fonts: "/F2 7 0 R",
        objects: [
          "<< /Type /Font /Subtype /TrueType /BaseFont /Own /FontDescriptor 8 0 R >>",
          """
          << /Type /FontDescriptor /FontName /Own /Flags 4 /FontBBox [0 -200 500 800]
             /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>
          """,
        ]))
    #expect(page.glyphs.map(\.isGuessed) == [true])
  }

  @Test func verticalWritingRunsDownTheColumnsCentre() throws {
    let page = try read(
      TestPDF(
        "BT /F2 10 Tf 50 60 Td <30423044> Tj ET", fonts: "/F2 7 0 R",
        objects: [
          """
          << /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /UniJIS-UCS2-V
             /DescendantFonts [8 0 R] >>
          """,
          """
          << /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /FontDescriptor 6 0 R
             /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> >>
          """,
        ]))
    #expect(
      page
        == Page(
          number: 1, width: 200, height: 100,
          glyphs: [
            Glyph(
              scalar: "あ", box: Rect(45, 40, 55, 50), baseline: 50, fontSize: 10,
              direction: .vertical),
            Glyph(
              scalar: "い", box: Rect(45, 50, 55, 60), baseline: 50, fontSize: 10, paintOrder: 1,
              direction: .vertical),
          ],
          fonts: [Font(name: "Ryumin-Light", isEmbedded: false, isVertical: true)]))
  }
}
