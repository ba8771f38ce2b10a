import Layout
import Poppler
import TestSupport
import Testing

@Suite struct GlyphTests {
  @Test func aBoxSpansTheAdvanceFromAscentToDescent() throws {
    let page = try read(TestPDF("BT /F1 10 Tf 20 60 Td (AB) Tj ET"))
    #expect(
      page
        == Page(
          number: 1, width: 200, height: 100,
          glyphs: [
            Glyph(scalar: "A", box: Rect(20, 32, 25, 42), baseline: 40, fontSize: 10),
            Glyph(
              scalar: "B", box: Rect(25, 32, 30, 42), baseline: 40, fontSize: 10, paintOrder: 1),
          ], fonts: [testFont]))
  }

  @Test func spacingIsNoPartOfTheAdvance() throws {
    let page = try read(TestPDF("BT /F1 10 Tf 2 Tc 3 Tw 200 Tz 20 60 Td (A B) Tj ET"))
    let boxes = [Rect(20, 32, 30, 42), Rect(34, 32, 44, 42), Rect(54, 32, 64, 42)]
    #expect(page.glyphs.map(\.box) == boxes)
  }

  @Test func aRiseMovesTheBaseline() throws {
    let page = try read(TestPDF("BT /F1 10 Tf 4 Ts 20 60 Td (A) Tj ET"))
    #expect(
      page.glyphs == [Glyph(scalar: "A", box: Rect(20, 28, 25, 38), baseline: 36, fontSize: 10)])
  }

  @Test(arguments: [
    TurnCase(rotate: 0, box: Rect(20, 32, 25, 42), baseline: 40, direction: .right),
    TurnCase(rotate: 90, box: Rect(58, 20, 68, 25), baseline: 60, direction: .down),
    TurnCase(rotate: 180, box: Rect(175, 58, 180, 68), baseline: 60, direction: .left),
    TurnCase(rotate: 270, box: Rect(32, 175, 42, 180), baseline: 40, direction: .up),
  ])
  func pageSpaceIsThePageAsDisplayed(_ c: TurnCase) throws {
    let entries = "/MediaBox [0 0 200 100] /Rotate \(c.rotate)"
    let page = try read(TestPDF("BT /F1 10 Tf 20 60 Td (A) Tj ET", page: entries))
    let isUpright = c.rotate % 180 == 0
    #expect(
      page
        == Page(
          number: 1, width: isUpright ? 200 : 100, height: isUpright ? 100 : 200,
          glyphs: [
            Glyph(
              scalar: "A", box: c.box, baseline: c.baseline, fontSize: 10, direction: c.direction)
          ], fonts: [testFont]))
  }

  @Test func theCropBoxMovesTheOriginAndClips() throws {
    let page = try read(
      TestPDF(
        "BT /F1 10 Tf 20 60 Td (A) Tj 90 0 Td (B) Tj ET",
        page: "/MediaBox [0 0 200 100] /CropBox [10 20 110 80]"))
    #expect(
      page
        == Page(
          number: 1, width: 100, height: 60,
          glyphs: [
            Glyph(scalar: "A", box: Rect(10, 12, 15, 22), baseline: 20, fontSize: 10),
            Glyph(
              scalar: "B", box: Rect(100, 12, 105, 22), baseline: 20, fontSize: 10, paintOrder: 1,
              clip: .outside),
          ], fonts: [testFont]))
  }

  /// Poppler 22.12 does not know /UserUnit: page space stays the page's own units.
  @Test func userUnitsAreThePagesOwn() throws {
    let page = try read(
      TestPDF("BT /F1 10 Tf 20 60 Td (A) Tj ET", page: "/MediaBox [0 0 200 100] /UserUnit 2"))
    #expect(page.width == 200)
    #expect(page.glyphs.map(\.box) == [Rect(20, 32, 25, 42)])
  }

  @Test func turnedAndSlantedText() throws {
    let page = try read(
      TestPDF(
        """
        BT /F1 10 Tf 0 1 -1 0 50 50 Tm (A) Tj 1 0 0.3 1 80 50 Tm (B) Tj
        0.6 0.8 -0.8 0.6 100 50 Tm (C) Tj ET
        """))
    #expect(
      page.glyphs == [
        Glyph(
          scalar: "A", box: Rect(42, 45, 52, 50), baseline: 50, fontSize: 10, direction: .up),
        Glyph(
          scalar: "B", box: Rect(80, 42, 85, 52), baseline: 50, fontSize: 10.44, paintOrder: 1,
          stretch: 0.96),
        Glyph(
          scalar: "C", box: Rect(93.6, 41.2, 104.6, 51.2), baseline: 50, fontSize: 10,
          paintOrder: 2, direction: .skewed),
      ])
  }

  @Test(arguments: [
    InkCase(scalar: "FF09", clips: [.inside, .mostly, .barely]),
    InkCase(scalar: "FF08", clips: [.inside, .outside, .outside]),
    InkCase(scalar: "6642", clips: [.mostly, .barely, .barely]),
  ])
  func aClipAroundTheInkOfABracketCutsNothing(_ c: InkCase) throws {
    let windows = c.scalar == "FF08" ? ["25 5", "20 5", "20 2"] : ["20 6", "20 4", "20 2"]
    let content = windows.map {
      let (x, width) = ($0.split(separator: " ")[0], $0.split(separator: " ")[1])
      return "q \(x) 50 \(width) 30 re W n BT /F2 10 Tf 20 60 Td (A) Tj ET Q"
    }
    let page = try read(
      TestPDF(
        content.joined(separator: " "), fonts: "/F2 7 0 R",
        objects: [
          """
          << /Type /Font /Subtype /Type1 /BaseFont /Test /Encoding /WinAnsiEncoding /ToUnicode 8 0 R
             /FirstChar 65 /LastChar 65 /Widths [1000] /FontDescriptor 6 0 R >>
          """,
          TestPDF.stream(
            """
            begincmap 1 begincodespacerange <00> <FF> endcodespacerange
            1 beginbfchar <41> <\(c.scalar)> endbfchar endcmap
            """),
        ]))
    #expect(page.glyphs.map(\.clip) == c.clips)
  }

  @Test(arguments: [
    ClipCase(width: 9, clips: [.inside, .mostly]), ClipCase(width: 7, clips: [.inside, .barely]),
    ClipCase(width: 10, clips: [.inside, .inside]), ClipCase(width: 2, clips: [.barely, .outside]),
  ])
  func aClipPathFlagsWhatItCuts(_ c: ClipCase) throws {
    let page = try read(
      TestPDF("q 20 50 \(c.width) 30 re W n BT /F1 10 Tf 20 60 Td (AB) Tj ET Q"))
    #expect(page.glyphs.map(\.clip) == c.clips)
  }

  @Test(arguments: ["3 Tr", "7 Tr", "/Clear gs", "/Clear gs 2 Tr"])
  func textThatMakesNoMarkIsInvisible(_ operators: String) throws {
    let page = try read(
      TestPDF(
        "BT \(operators) /F1 10 Tf 20 60 Td (A) Tj ET",
        resources: "/ExtGState << /Clear << /ca 0 /CA 0 >> >>"))
    #expect(
      page.glyphs == [
        Glyph(
          scalar: "A", box: Rect(20, 32, 25, 42), baseline: 40, fontSize: 10, isInvisible: true)
      ])
  }

  @Test func aTransparentGroupHidesWhatIsInIt() throws {
    let page = try read(
      TestPDF(
        "/Clear gs /X Do",
        resources: "/ExtGState << /Clear << /ca 0 /CA 0 >> >> /XObject << /X 7 0 R >>",
        objects: [
          TestPDF.stream(
            "BT /F1 10 Tf 20 60 Td (A) Tj ET 10 10 50 50 re f",
            """
            /Type /XObject /Subtype /Form /BBox [0 0 200 100] /Group << /S /Transparency >>
            /Resources << /Font << /F1 5 0 R >> >>
            """)
        ]))
    #expect(page.glyphs.map(\.isInvisible) == [true])
    #expect(page.fills.isEmpty)
  }

  @Test func aSoftMaskDrawsNothing() throws {
    let page = try read(
      TestPDF(
        "/Mask gs BT /F1 10 Tf 20 60 Td (A) Tj ET",
        resources: "/ExtGState << /Mask << /SMask << /S /Luminosity /G 7 0 R >> >> >>",
        objects: [
          TestPDF.stream(
            "BT /F1 10 Tf 20 60 Td (M) Tj ET 0 0 200 100 re f",
            """
            /Type /XObject /Subtype /Form /BBox [0 0 200 100]
            /Group << /S /Transparency /CS /DeviceGray >> /Resources << /Font << /F1 5 0 R >> >>
            """)
        ]))
    #expect(page.glyphs.map(\.scalar) == ["A"])
    #expect(page.fills.isEmpty)
  }

  @Test func colorsAreTheFillsSaveForOutlinedText() throws {
    let page = try read(
      TestPDF("BT /F1 10 Tf 1 0 0 rg 0 0 1 RG 20 60 Td (A) Tj 1 Tr (B) Tj 0.5 g 0 Tr (C) Tj ET"))
    #expect(page.glyphs.map(\.color) == [0xFF0000, 0x0000FF, 0x808080])
  }

  /// Poppler hands text filled with a pattern to the device in render mode 7, which makes no mark.
  @Test func textInAPatternIsVisible() throws {
    let page = try read(
      TestPDF(
        "/Pattern cs /P scn BT /F1 10 Tf 20 60 Td (A) Tj ET",
        resources: "/Pattern << /P 7 0 R >>",
        objects: [
          TestPDF.stream(
            "0 0 1 1 re f",
            """
            /Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 2
            /YStep 2 /Resources << >>
            """)
        ]))
    #expect(page.glyphs.map(\.isInvisible) == [false])
    #expect(page.fills.isEmpty)
  }

  @Test func layersThatAreOffAreNotThere() throws {
    let page = try read(
      TestPDF(
        "BT /F1 10 Tf 20 60 Td /OC /Off BDC (A) Tj 5 5 50 50 re f EMC /OC /On BDC (B) Tj EMC ET",
        resources: "/Properties << /Off 7 0 R /On 8 0 R >>",
        catalog: "/OCProperties << /OCGs [7 0 R 8 0 R] /D << /OFF [7 0 R] >> >>",
        objects: ["<< /Type /OCG /Name (off) >>", "<< /Type /OCG /Name (on) >>"]))
    #expect(page.glyphs.map(\.scalar) == ["B"])
    #expect(page.fills.isEmpty)
  }

  @Test func filledInFormFieldsAndStampsAreText() throws {
    let appearance = """
      /Type /XObject /Subtype /Form /BBox [0 0 50 20] /Resources << /Font << /F1 5 0 R >> >>
      """
    let page = try read(
      TestPDF(
        "BT /F1 10 Tf 20 60 Td (Q) Tj ET",
        page: "/MediaBox [0 0 200 100] /Annots [7 0 R 8 0 R]",
        catalog: "/AcroForm << /Fields [7 0 R] >>",
        objects: [
          """
          << /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (Yes) /Rect [50 50 100 70] /F 4
             /AP << /N 9 0 R >> >>
          """,
          "<< /Type /Annot /Subtype /Stamp /Rect [100 50 150 70] /F 4 /AP << /N 10 0 R >> >>",
          TestPDF.stream("/Tx BMC BT /F1 10 Tf 0 10 Td (Y) Tj ET EMC", appearance),
          TestPDF.stream("BT /F1 10 Tf 0 10 Td (S) Tj ET", appearance),
        ]))
    #expect(
      page.glyphs == [
        Glyph(scalar: "Q", box: Rect(20, 32, 25, 42), baseline: 40, fontSize: 10),
        Glyph(
          scalar: "Y", box: Rect(50, 32, 55, 42), baseline: 40, fontSize: 10, paintOrder: 1),
        Glyph(
          scalar: "S", box: Rect(100, 32, 105, 42), baseline: 40, fontSize: 10, paintOrder: 2),
      ])
  }
}

struct TurnCase: Sendable, CustomTestStringConvertible {
  let rotate: Int
  let box: Rect
  let baseline: Double
  let direction: Glyph.Direction
  var testDescription: String { "a page turned by \(rotate)°" }
}

struct InkCase: Sendable, CustomTestStringConvertible {
  /// In hexadecimal.
  let scalar: String
  let clips: [Glyph.Clip]
  var testDescription: String { "U+\(scalar)" }
}

struct ClipCase: Sendable, CustomTestStringConvertible {
  let width: Int
  let clips: [Glyph.Clip]
  var testDescription: String { "a clip of \(width) points over two glyphs of 5" }
}
