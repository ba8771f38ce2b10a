internal import Writers

/// Converts many PDFs, each apart from the others, and puts their rows together in order.
public struct Batch: Sendable {
  /// How to convert one.
  public var converter: Converter
  /// The formats of the output; just one unless it is a folder.
  public var formats: [OutputFormat]
  /// Whether CSV and TSV begin with U+FEFF, for Excel.
  public var byteOrderMark: Bool
  /// Whether CSV and TSV keep a spreadsheet from running a cell as a formula.
  public var guardsFormulas: Bool

  /// Creates a batch.
  public init(
    converter: Converter, formats: [OutputFormat], byteOrderMark: Bool = false,
    guardsFormulas: Bool = false
  ) {
    self.converter = converter
    self.formats = formats
    self.byteOrderMark = byteOrderMark
    self.guardsFormulas = guardsFormulas
  }

  /// Converts the inputs, in their order.
  ///
  /// - Parameters:
  ///   - inputs: The PDFs; nothing is written when there is none.
  ///   - destination: Where the output goes; a file or folder is complete, or not there.
  ///   - report: Takes each warning and error as soon as its document is done.
  /// - Returns: How many documents went how.
  /// - Throws: ``OutputError`` when the output cannot be written; the batch ends there.
  public func run(
    _ inputs: [InputFile], to destination: Destination, report: (LocatedFinding) -> Void
  ) throws(OutputError) -> BatchSummary {
    var summary = BatchSummary()
    guard !inputs.isEmpty else { return summary }
    var output = try begin(destination, inputs)
    for input in inputs {
      let job = ConversionJob(
        input: input, converter: converter, formats: formats, byteOrderMark: byteOrderMark,
        guardsFormulas: guardsFormulas)
      let outcome = try job.run { (format, rows) throws(OutputError) in
        try output.append(rows, of: input, format)
      }
      try output.endDocument(input, outcome)
      summary.add(outcome)
      outcome.findings.forEach(report)
    }
    try output.commit()
    return summary
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
        folder: path, inputs: inputs, formats: formats, byteOrderMark: byteOrderMark)
    }
  }
}
