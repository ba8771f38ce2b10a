internal import CWorker
internal import Writers

/// Converts many PDFs, each in a process of its own kind, and puts their rows together in order.
///
/// The PDFs are read by workers: copies of this process that can open no file for writing and no connection, and
/// that take with them, when they fail, nothing but the document at hand. They are copied with `fork`, so that a
/// process that runs a batch must have a single thread then.
public struct Batch: Sendable {
  /// How to convert one.
  public var converter: Converter
  /// The formats of the output; just one unless it is a folder.
  public var formats: [OutputFormat]
  /// Whether CSV and TSV begin with U+FEFF, for Excel.
  public var byteOrderMark: Bool
  /// Whether CSV and TSV keep a spreadsheet from running a cell as a formula.
  public var guardsFormulas: Bool
  /// How many documents are converted at a time.
  public var jobs: Int
  /// What each of them may take.
  public var limits: Limits
  /// Whether a folder's documents that an earlier run finished are taken from there.
  public var resumes: Bool

  /// Creates a batch.
  public init(
    converter: Converter, formats: [OutputFormat], byteOrderMark: Bool = false,
    guardsFormulas: Bool = false, jobs: Int = Batch.defaultJobs, limits: Limits = Limits(),
    resumes: Bool = false
  ) {
    self.converter = converter
    self.formats = formats
    self.byteOrderMark = byteOrderMark
    self.guardsFormulas = guardsFormulas
    self.jobs = jobs
    self.limits = limits
    self.resumes = resumes
  }

  /// One for each processor that this process may use.
  public static var defaultJobs: Int { Int(processor_count()) }

  /// Converts the inputs, in their order.
  ///
  /// - Parameters:
  ///   - inputs: The PDFs; nothing is written when there is none.
  ///   - destination: Where the output goes; a file or folder is complete, or as it was.
  ///   - report: Takes each warning and error, in the order of the inputs.
  ///   - watch: Takes how far it has come, a few times a second at least.
  /// - Returns: How many documents went how.
  /// - Throws: ``OutputError`` when the output cannot be written; the batch ends there.
  public func run(
    _ inputs: [InputFile], to destination: Destination,
    report: @escaping (LocatedFinding) -> Void, watch: @escaping (BatchProgress) -> Void = { _ in }
  ) throws(OutputError) -> BatchSummary {
    guard !inputs.isEmpty else { return BatchSummary() }
    var store: PartStore?
    if case .folder(let path) = destination { store = try openStore(path) }
    let run = BatchRun(
      self, inputs, output: try begin(destination, inputs), store: store, report: report,
      watch: watch)
    return try run.run()
  }

  /// What one document needs.
  func job(_ input: InputFile) -> ConversionJob {
    ConversionJob(
      input: input, converter: converter,
      writers: formats.map {
        $0.writer(byteOrderMark: byteOrderMark, guardsFormulas: guardsFormulas)
      })
  }

  private func openStore(_ folder: String) throws(OutputError) -> PartStore {
    try PartStore(
      folder: "\(folder)/\(OutputJournal.folderName)/parts/",
      fingerprint: [
        toolFingerprint(), converter.fingerprint, formats.map(\.rawValue).joined(separator: ","),
        guardsFormulas.description, limits.description,
      ].joined(separator: " "),
      isReused: resumes)
  }

  private func begin(
    _ destination: Destination, _ inputs: [InputFile]
  ) throws(OutputError) -> any BatchOutput {
    switch destination {
    case .standardOutput:
      try SingleOutput(path: nil, format: formats[0], byteOrderMark: byteOrderMark)
    case .file(let path):
      try SingleOutput(path: path, format: formats[0], byteOrderMark: byteOrderMark)
    case .folder(let path):
      try FolderOutput(
        folder: path, inputs: inputs, formats: formats, byteOrderMark: byteOrderMark,
        resumes: resumes)
    }
  }
}
