import TestSupport
import Testing

/// What `checksheet inspect` shows.
@Suite struct InspectTests {
  @Test(arguments: ["pages", "grid", "rows"])
  func eachStageIsShownAsText(_ stage: String) throws {
    let workplace = try Workplace("shifted.pdf")
    let result = try workplace.run("inspect", "shifted.pdf", "--stage", stage)
    try expect(result.output, isFixture: "shifted.\(stage).txt")
    #expect(result.errors == "")
    #expect(result.code == 0)
  }

  @Test(arguments: ["pages", "grid", "rows"])
  func eachStageIsDrawnOverThePage(_ stage: String) throws {
    let workplace = try Workplace("shifted.pdf")
    let result = try workplace.shell(
      """
      checksheet inspect shifted.pdf --stage \(stage) --svg >page.svg && python3 -c '
      import xml.etree.ElementTree as tree
      root = tree.parse("page.svg").getroot()
      image = next(e for e in root if e.tag.endswith("image"))
      picture = [v for k, v in image.attrib.items() if k.endswith("href")][0]
      print(root.attrib["viewBox"], picture[:27], len(root) > 10)'
      """)
    #expect(result.output == "0 0 841.9 595.3 data:image/png;base64,iVBOR True\n")
    #expect(result.errors == "")
    #expect(result.code == 0)
  }

  @Test func aFileThatCannotBeReadSaysWhy() throws {
    let workplace = try Workplace("locked.pdf")
    let result = try workplace.run("inspect", "locked.pdf", "--svg")
    #expect(result.output == "")
    #expect(
      result.errors
        == "locked.pdf: error: the PDF is locked; give its password with --password "
        + "[password-required]\n")
    #expect(result.code == 1)
  }
}
