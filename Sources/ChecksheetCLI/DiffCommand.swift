internal import ArgumentParser
internal import Checklist
internal import Checksheet

/// `checksheet diff`.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tell what changed between two revisions of one sheet.",
    discussion: """
      Rows belong together by the item they are, not by their number. White space does not count. Exit \
      code 0: no row differs; 1: some do, or an input failed.

      Example:
        checksheet diff Corpus/calc/full-grid.pdf Corpus/calc/zebra-linked.pdf
      """)

  @Argument(help: "The PDF before, or its records as JSON Lines.")
  var old: String

  @Argument(help: "The PDF now, or its records as JSON Lines.")
  var new: String

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let converter = try reading.converter()
    let revision = Revision(
      from: try sheet(old, converter), to: try sheet(new, converter))
    do throws(OutputError) {
      try ComparisonOutput(path: "-").write(text: revision.text)
    } catch {
      if !error.isClosedPipe { printError(error) }
      throw ExitCode.failure
    }
    guard revision.changes.isEmpty else { throw ExitCode.failure }
  }

  /// The only sheet of an input.
  private func sheet(_ path: String, _ converter: Converter) throws -> Sheet {
    let list = SheetList([path], converter: converter)
    list.problems.forEach(printError)
    list.findings.forEach(printError)
    guard list.problems.isEmpty, list.findings.isEmpty, let sheet = list.sheets.first else {
      throw ExitCode.failure
    }
    guard list.sheets.count == 1 else {
      throw ValidationError("'\(path)' holds \(list.sheets.count) sheets; give one.")
    }
    return sheet
  }
}
