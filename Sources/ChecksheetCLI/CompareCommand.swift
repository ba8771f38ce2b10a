public import ArgumentParser
internal import Checklist
public import Checksheet
internal import Glibc

/// `checksheet compare`.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Lay several vendors' sheets side by side.",
    discussion: """
      Items go down, vendors across. Known items are matched whatever they are called and numbered, \
      others by their titles. Answers that differ from the commonest one are marked with ≠: as far as \
      they can be read as data, else as text.

      Example:
        checksheet compare Corpus/calc/ --format markdown
      """)

  @Argument(help: "PDFs, folders of PDFs, or records.jsonl as convert writes it.")
  var inputs: [String]

  @Option(
    name: .shortAndLong,
    help: "A file ending in .html, .xlsx, .csv, .md or .txt; or - for standard output.")
  var output = "-"

  @Option(help: "text, csv, markdown, html or xlsx. (default: what the file's name says, or text)")
  var format: ComparisonOutput.Format?

  @Option(help: "The width of the text table, in columns. (default: the terminal's, or 100)")
  var width: Int?

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    guard chosenFormat != .xlsx || output != "-" else {
      throw ValidationError("A workbook needs a file as --output.")
    }
    guard width ?? 1 > 0 else { throw ValidationError("A table is at least one column wide.") }
  }

  func run() throws {
    let list = SheetList(inputs, converter: try reading.converter())
    list.problems.forEach(printError)
    list.findings.forEach(printError)
    guard !list.sheets.isEmpty else { throw ExitCode.failure }
    do throws(OutputError) {
      try ComparisonOutput(path: output).write(
        Comparison(list.sheets), as: chosenFormat, width: width ?? terminalWidth() ?? 100)
    } catch {
      guard !error.isClosedPipe else { return }
      printError(error)
      throw ExitCode.failure
    }
    guard list.problems.isEmpty, list.findings.isEmpty else { throw ExitCode.failure }
  }

  private var chosenFormat: ComparisonOutput.Format {
    format ?? ComparisonOutput.Format(ofFile: output) ?? .text
  }
}

extension ComparisonOutput.Format: ExpressibleByArgument {}

/// How many columns the terminal on standard output has; `nil` when it is none.
private func terminalWidth() -> Int? {
  var size = winsize()
  guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
  return Int(size.ws_col)
}
