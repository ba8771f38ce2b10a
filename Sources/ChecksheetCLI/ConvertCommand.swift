internal import ArgumentParser
internal import Checksheet
internal import Glibc

/// `checksheet convert`.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", _superCommandName: "checksheet",
    abstract: "Convert PDFs to records.",
    discussion: """
      Records go to standard output or to --output, messages to standard error. A folder is searched \
      for *.pdf with the folders in it; what is hidden is left out. An output folder mirrors the inputs: \
      what an earlier run wrote there for inputs that are gone is removed.

      Each PDF is read in a process of its own kind, which can write no file and open no connection, \
      and which is ended when it takes too much. What is done is kept in OUTPUT/.checksheet, so that \
      the same command with --resume goes on after a run that was stopped, and converts only what is \
      new or changed after one that was not.

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

  @OptionGroup var work: WorkOptions

  @Flag(help: "Take over what an earlier run with the same options did; for a folder as --output.")
  var resume = false

  @Flag(help: "Exit with 1 after a warning, too.")
  var strict = false

  func validate() throws {
    guard formats.count == 1 || isFolder else {
      throw ValidationError("Several formats need a folder as --output.")
    }
    guard !resume || isFolder else {
      throw ValidationError("--resume needs a folder as --output.")
    }
    guard inputs.count(where: { $0 == "-" }) <= 1 else {
      throw ValidationError("Standard input can be read only once.")
    }
  }

  func run() throws {
    let standardInput = inputs.contains("-") ? try reportingProblem(StandardInput.init) : nil
    let list = InputList(inputs, standardInput: standardInput?.path)
    list.problems.forEach(printError)
    let batch = try makeBatch()
    let line = ProgressLine()
    StopSignal.watch()
    do {
      let summary = try batch.run(
        list.files, to: destination, report: { line.print($0) }, watch: line.show)
      line.clear()
      if let signal = summary.signal { stop(signal) }
      if isatty(STDERR_FILENO) == 1 { printError(summary) }
      let isClean = summary.failed + summary.partial == 0 && list.problems.isEmpty
      guard isClean, !strict || summary.warnings == 0 else { throw ExitCode.failure }
    } catch let error as OutputError {
      guard !error.isClosedPipe else { return }
      line.print(error)
      throw ExitCode.failure
    }
  }

  private func makeBatch() throws -> Batch {
    Batch(
      converter: try reading.converter(), formats: formats, byteOrderMark: bom,
      guardsFormulas: csvSafe,
      jobs: work.jobs ?? Batch.defaultJobs, limits: work.limits, resumes: resume)
  }

  /// Ends this process by the signal that stopped the batch, as its caller expects.
  private func stop(_ number: Int32) -> Never {
    let remedy = isFolder ? "; go on with the same command and --resume" : ""
    printError("stopped: nothing is half-written\(remedy)")
    signal(number, SIG_DFL)
    raise(number)
    _exit(128 + number)  // not reached
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
