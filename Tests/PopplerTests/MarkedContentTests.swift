import Layout
import Poppler
import TestSupport
import Testing

@Suite struct MarkedContentTests {
  @Test func glyphsBearTheirSequencesNumber() throws {
    let page = try read(
      TestPDF(
        """
        BT /F1 10 Tf 20 60 Td (A) Tj /P << /MCID 3 >> BDC (B) Tj /Span << /Lang (ja) >> BDC (C) Tj
        EMC (D) Tj EMC (E) Tj /Artifact BMC (F) Tj EMC ET
        """))
    #expect(page.glyphs.map(\.mcid) == [-1, 3, 3, 3, -1, -1])
  }

  /// Poppler announces the end of a sequence whose properties are named, not its beginning: the
  /// number may get lost, but it is never that of another sequence.
  @Test func namedPropertiesLoseTheNumberAndNeverShiftIt() throws {
    let page = try read(
      TestPDF(
        """
        BT /F1 10 Tf 20 60 Td /P /Five BDC (A) Tj EMC /P << /MCID 6 >> BDC (B) Tj EMC
        /P << /MCID 7 >> BDC (C) Tj /Span /Five BDC (D) Tj EMC (E) Tj EMC
        /P << /MCID 8 >> BDC (F) Tj EMC ET
        """, resources: "/Properties << /Five << /MCID 5 >> >>"))
    #expect(page.glyphs.map(\.mcid) == [-1, 6, 7, 7, -1, 8])
  }

  @Test func aFormWithItsOwnNumbersHasNoneOfThePages() throws {
    let form = """
      /Type /XObject /Subtype /Form /BBox [0 0 200 100] /Resources << /Font << /F1 5 0 R >> >>
      """
    let content = "BT /F1 10 Tf 20 60 Td /P << /MCID 1 >> BDC (A) Tj EMC ET"
    let page = try read(
      TestPDF(
        "/P << /MCID 4 >> BDC /Own Do /Shared Do EMC",
        resources: "/XObject << /Own 7 0 R /Shared 8 0 R >>",
        objects: [
          TestPDF.stream(content, form + " /StructParents 1"), TestPDF.stream(content, form),
        ]))
    #expect(page.glyphs.map(\.mcid) == [4, 1])
  }

  @Test(arguments: [
    ActualTextCase(
      name: "one for one", text: "<FEFF00410042>", scalars: "AB", edges: [20, 25, 30]),
    ActualTextCase(name: "fewer", text: "<FEFF0041>", scalars: "A", edges: [20, 30]),
    ActualTextCase(
      name: "more", text: "(pqrs)", scalars: "pqrs", edges: [20, 22.5, 25, 27.5, 30]),
    ActualTextCase(name: "none", text: "()", scalars: "xy", edges: [20, 25, 30]),
    ActualTextCase(
      name: "a line feed", text: "(A\\n)", scalars: "A ", edges: [20, 25, 30]),
  ])
  func actualTextReplacesWhatIsDrawn(_ c: ActualTextCase) throws {
    let page = try read(
      TestPDF(
        """
        BT /F1 10 Tf 15 60 Td (<) Tj /Span << /ActualText \(c.text) >> BDC (xy) Tj EMC (>) Tj ET
        """))
    let inner = page.glyphs.dropFirst().dropLast()
    #expect(inner.map(\.scalar) == Array(c.scalars.unicodeScalars))
    #expect(inner.map(\.box.minX) + [inner.last?.box.maxX] == c.edges)
    #expect([page.glyphs.first?.scalar, page.glyphs.last?.scalar] == ["<", ">"])
  }

  @Test func actualTextKeepsTheNumber() throws {
    let page = try read(
      TestPDF(
        """
        BT /F1 10 Tf 20 60 Td /P << /MCID 2 >> BDC /Span << /ActualText (A) >> BDC (x) Tj EMC
        (B) Tj EMC /Span << /MCID 3 /ActualText (C) >> BDC (x) Tj EMC (D) Tj ET
        """))
    #expect(page.glyphs.map(\.scalar) == ["A", "B", "C", "D"])
    #expect(page.glyphs.map(\.mcid) == [2, 2, 3, -1])
  }
}

struct ActualTextCase: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let scalars: String
  let edges: [Double]
  var testDescription: String { name }
}
