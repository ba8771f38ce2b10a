import Foundation
import TestSupport
import Testing

/// The formats that are more than rows put together, through the whole command.
@Suite struct FormatTests {
  @Test func aFolderHoldsOneDatabaseAndAWorkbookForEachDocument() throws {
    let workplace = try Workplace("sheet.pdf", "prose.pdf")
    let result = try workplace.run(
      "convert", ".", "--output", "out", "--format", "sqlite,xlsx,markdown,jsonl")
    #expect(result.output == "")
    #expect(
      result.errors == "./prose.pdf: error: no checklist table on the page; see what is there with "
        + "`checksheet inspect --stage grid` [no-table]\n")
    #expect(result.code == 1)
    #expect(
      workplace.outputs() == [
        "out/documents.jsonl", "out/records.jsonl", "out/records.md", "out/records.sqlite",
        "out/records.xlsx", "out/sheet.jsonl", "out/sheet.md", "out/sheet.xlsx",
      ])
    let count = try workplace.shell(
      "sqlite3 out/records.sqlite 'SELECT count(*) FROM record; SELECT count(*) FROM document'")
    let rows = try workplace.text("out/records.jsonl").split(separator: "\n").count
    #expect(count.output == "\(rows)\n2\n")
  }

  @Test(arguments: ["xlsx", "sqlite", "md"])
  func aFileHasTheSameBytesAsTheStream(_ name: String) throws {
    let workplace = try Workplace("sheet.pdf")
    let format = name == "md" ? "markdown" : name
    let result = try workplace.shell(
      "checksheet convert sheet.pdf --output out.\(name)"
        + " && checksheet convert sheet.pdf --format \(format) | cmp - out.\(name)")
    #expect(result.output == "")
    #expect(result.errors == "")
    #expect(result.code == 0)
    #expect(workplace.folder.files() == ["out.\(name)", "sheet.pdf"])
  }

  @Test(arguments: ["xlsx", "sqlite", "md"])
  func aDocumentThatFailsLeavesNoFile(_ name: String) throws {
    let workplace = try Workplace("prose.pdf")
    let result = try workplace.run("convert", "prose.pdf", "--output", "out.\(name)")
    #expect(result.code == 1)
    #expect(workplace.folder.files() == ["prose.pdf"])
  }

  @Test(arguments: ["xlsx", "sqlite", "markdown"])
  func aFullDiskIsAnError(_ format: String) throws {
    let workplace = try Workplace("sheet.pdf")
    let result = try workplace.run(
      "convert", "sheet.pdf", "--output", "/dev/full", "--format", format)
    #expect(
      result.errors == "/dev/full: error: cannot be written: no space left on device [unwritable]\n"
    )
    #expect(result.code == 1)
  }
}
