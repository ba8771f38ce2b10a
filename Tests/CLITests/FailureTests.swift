import Foundation
import TestSupport
import Testing

/// A run that must fail: its arguments, and all that it says.
struct FailureCase: Sendable, CustomTestStringConvertible {
  let name: String
  let arguments: String
  let errors: String
  var code: Int32 = 1
  var testDescription: String { name }
}

/// Each thing that can be wrong has a clear message, its exit code, and leaves nothing behind.
@Suite struct FailureTests {
  @Test(arguments: [
    FailureCase(
      name: "a missing file", arguments: "missing.pdf --output out/",
      errors: "missing.pdf: error: no such file or folder; check the path [not-found]\n"),
    FailureCase(
      name: "a folder without PDFs", arguments: "empty --output out/",
      errors: "empty: error: no PDF in this folder or the folders in it [no-pdf]\n"),
    FailureCase(
      name: "a text file named .pdf", arguments: "text.pdf --output out.jsonl",
      errors: "text.pdf: error: not a PDF; export the sheet as PDF first [damaged]\n"),
    FailureCase(
      name: "an empty file", arguments: "nothing.pdf --output out.jsonl",
      errors: "nothing.pdf: error: not a PDF; export the sheet as PDF first [damaged]\n"),
    FailureCase(
      name: "a truncated PDF", arguments: "truncated.pdf --output out.csv",
      errors: "truncated.pdf: error: the PDF is damaged beyond repair; ask for it again, or try "
        + "`qpdf in.pdf out.pdf` [damaged]\n"),
    FailureCase(
      name: "a locked PDF without its password", arguments: "locked.pdf --output out.tsv",
      errors: "locked.pdf: error: the PDF is locked; give its password with --password "
        + "[password-required]\n"),
    FailureCase(
      name: "a locked PDF with a wrong password",
      arguments: "locked.pdf --password wrong --output out.json",
      errors: "locked.pdf: error: the PDF is locked, and the password does not open it; check "
        + "--password [password-required]\n"),
    FailureCase(
      name: "no text", arguments: "blank.pdf --output out.jsonl",
      errors: "blank.pdf: error: no text on the only page [no-text]\n"),
    FailureCase(
      name: "no table", arguments: "prose.pdf --output out.jsonl",
      errors: "prose.pdf: error: no checklist table on the page; see what is there with "
        + "`checksheet inspect --stage grid` [no-table]\n"),
    FailureCase(
      name: "pages that are not there", arguments: "prose.pdf --pages 2- --output out.jsonl",
      errors: "prose.pdf: error: none of its 1 pages is among those chosen [no-text]\n"),
    FailureCase(
      name: "a file in the output folder's place", arguments: "prose.pdf --output text.pdf/out/",
      errors: "text.pdf/: error: cannot be written: not a directory [unwritable]\n"),
    FailureCase(
      name: "a folder that cannot be created", arguments: "prose.pdf --output /proc/checksheet/",
      errors: "/proc/checksheet/: error: cannot be written: no such file or directory "
        + "[unwritable]\n"),
    FailureCase(
      name: "an output file in no folder", arguments: "prose.pdf --output nowhere/out.jsonl",
      errors: "nowhere/out.jsonl: error: cannot be written: no such file or directory "
        + "[unwritable]\n"),
    FailureCase(
      name: "a full disk", arguments: "sheet.pdf --output /dev/full",
      errors: "/dev/full: error: cannot be written: no space left on device [unwritable]\n"),
    FailureCase(
      name: "two inputs of one name", arguments: "prose.pdf copy/prose.pdf --output out.jsonl",
      errors: "copy/prose.pdf: error: another input is called 「prose.pdf」 too; give the folder "
        + "above both [same-name]\n"
        + "prose.pdf: error: no checklist table on the page; see what is there with "
        + "`checksheet inspect --stage grid` [no-table]\n"),
    FailureCase(
      name: "a name with power over terminals", arguments: "$'a\\e[2J\\nb.pdf'",
      errors: "a\\u{1B}[2J\\u{A}b.pdf: error: no such file or folder; check the path [not-found]\n"
    ),
  ])
  func failureSaysWhyAndLeavesNothing(_ failure: FailureCase) throws {
    let workplace = try workplace()
    let before = workplace.folder.files()
    let result = try workplace.shell("checksheet convert \(failure.arguments)")
    #expect(result.output == "")
    #expect(result.errors == failure.errors)
    #expect(result.code == failure.code)
    #expect(workplace.folder.files() == before)
  }

  @Test(arguments: [
    FailureCase(
      name: "no input", arguments: "convert",
      errors: "Error: Missing expected argument '<inputs> ...'"),
    FailureCase(
      name: "an unknown option", arguments: "convert a.pdf --colour",
      errors: "Error: Unknown option '--colour'"),
    FailureCase(
      name: "an unknown format", arguments: "convert a.pdf --format doc",
      errors: "Error: The value 'doc' is invalid for '--format <format>'. Please provide one of "
        + "the following:"),
    FailureCase(
      name: "two formats for one stream", arguments: "convert a.pdf --format jsonl,csv",
      errors: "Error: Several formats need a folder as --output."),
    FailureCase(
      name: "standard input twice", arguments: "convert - -",
      errors: "Error: Standard input can be read only once."),
    FailureCase(
      name: "pages from the end", arguments: "convert a.pdf --pages 3-1",
      errors: "Error: The value '3-1' is invalid for '--pages <pages>': '3-1' names no pages; "
        + "write them as in 1-3,5 or 4-."),
    FailureCase(
      name: "an unknown subcommand", arguments: "covnert a.pdf",
      errors: "Error: 2 unexpected arguments: 'covnert', 'a.pdf'"),
    FailureCase(
      name: "an unknown schema", arguments: "schema row",
      errors: "Error: The value 'row' is invalid for '<object>'. Please provide one of 'record' "
        + "and 'document'."),
  ])
  func wrongUsageExitsWith64(_ failure: FailureCase) throws {
    let result = try workplace().shell("checksheet \(failure.arguments)")
    #expect(result.output == "")
    #expect(result.errors.split(separator: "\n").first.map(String.init) == failure.errors)
    #expect(result.code == 64)
  }

  /// A folder with one of each.
  private func workplace() throws -> Workplace {
    let workplace = try Workplace("locked.pdf", "blank.pdf", "prose.pdf", "sheet.pdf")
    let folder = workplace.folder
    let files = FileManager.default
    try files.createDirectory(at: folder / "empty", withIntermediateDirectories: false)
    try files.createDirectory(at: folder / "copy", withIntermediateDirectories: false)
    try files.copyItem(at: folder / "prose.pdf", to: folder / "copy/prose.pdf")
    try Data("No PDF at all.\n".utf8).write(to: folder / "text.pdf")
    try Data().write(to: folder / "nothing.pdf")
    try Data(contentsOf: folder / "sheet.pdf").prefix(20_000).write(to: folder / "truncated.pdf")
    return workplace
  }

  @Test func convertKnowsWhatAllCommandsKnow() throws {
    let workplace = try Workplace()
    let help = try workplace.run("help", "convert")
    #expect(try workplace.run("convert", "--help").output == help.output)
    let version = try workplace.run("--version")
    #expect(try workplace.run("convert", "--version").output == version.output)
    let mistake = try workplace.run("convert", "a.pdf", "--nonsense")
    #expect(mistake.errors.hasSuffix("See 'checksheet convert --help' for more information.\n"))
    #expect(mistake.code == 64)
  }
}
