internal import ArgumentParser
internal import Checksheet
internal import Glibc

/// `checksheet convert`.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert PDFs to records.",
    discussion: """
      Records go to standard output or to --output, messages to standard error. A folder is searched \
      for *.pdf with the folders in it; what is hidden is left out.

      Example:
        checksheet convert Corpus/calc/ --output out/ --format jsonl,csv
      """)

  @Argument(help: "PDF files, folders, or - for standard input.")
  var inputs: [String]

  @Option(
    name: .shortAndLong,
    help: """
      A folder, for a file for each PDF with records.* and documents.* of all; a file ending in \
      .jsonl, .json, .csv, .tsv, .md, .xlsx or .sqlite; or - for standard output.
      """)
  var output = "-"

  @Option(
    help: """
      jsonl, json, csv, tsv, markdown, xlsx or sqlite; several for a folder: jsonl,csv. \
      (default: jsonl)
      """)
  var format: [FormatList] = []

  @Flag(help: "Begin CSV and TSV with a byte order mark, for Excel.")
  var bom = false

  @Flag(
    help: "Put ' before CSV and TSV cells that a spreadsheet might run: = + - @, tab, return first."
  )
  var csvSafe = false

  @OptionGroup var reading: ReadingOptions

  @Flag(help: "Exit with 1 after a warning, too.")
  var strict = false

  func validate() throws {
    guard formats.count == 1 || isFolder else {
      throw ValidationError("Several formats need a folder as --output.")
    }
    guard inputs.count(where: { $0 == "-" }) <= 1 else {
      throw ValidationError("Standard input can be read only once.")
    }
  }

  func run() throws {
    let standardInput = inputs.contains("-") ? try StandardInput() : nil
    let list = InputList(inputs, standardInput: standardInput?.path)
    list.problems.forEach(printError)
    let batch = Batch(
      converter: reading.converter, formats: formats, byteOrderMark: bom, guardsFormulas: csvSafe)
    do {
      let summary = try batch.run(list.files, to: destination, report: printError)
      if isatty(STDERR_FILENO) == 1 { printError(summary) }
      let isClean = summary.failed + summary.partial == 0 && list.problems.isEmpty
      guard isClean, !strict || summary.warnings == 0 else { throw ExitCode.failure }
    } catch let error as OutputError {
      guard !error.isClosedPipe else { return }
      printError(error)
      throw ExitCode.failure
    }
  }

  private var destination: Batch.Destination { Batch.Destination(output) }

  private var isFolder: Bool {
    guard case .folder = destination else { return false }
    return true
  }

  /// The formats asked for, each once.
  private var formats: [OutputFormat] {
    let listed = format.flatMap(\.formats)
    guard !listed.isEmpty else { return [destination.impliedFormat ?? .jsonl] }
    return OutputFormat.allCases.filter(listed.contains)
  }
}
