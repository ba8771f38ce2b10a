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

  @Test func theGridOfASidewaysPageIsThatOfThePageAsItIsRead() throws {
    let workplace = try Workplace.withCorpus()
    let result = try workplace.run("inspect", "Corpus/weasy/sideways.pdf", "--stage", "grid")
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(
      lines.prefix(9).dropFirst() == [
        "region 0: [40.2 40.2 801.7 389.3], 15 rows, 6 columns, by rulings",
        "  column edges 40.2 61.5 94.6 238.8 486.2 615.6 801.7",
        "  row edges 40.2 63.6 86.9 110.1 133.4 156.6 179.9 203.1 226.4 249.6 272.9 296.1 319.4 342.6 "
          + "365.9 389.3",
        "  cell row 0 column 0 「No .」", "  cell row 0 column 1 「種別」", "  cell row 0 column 2 「項目」",
        "  cell row 0 column 3 「規定内容」", "  cell row 0 column 4 「設定」",
      ])
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
