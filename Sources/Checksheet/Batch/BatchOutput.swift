internal import Writers

/// Where the rows of a batch go.
protocol BatchOutput {
  /// Takes rows of the document at hand.
  mutating func append(
    _ rows: [UInt8], of input: InputFile, _ format: OutputFormat
  ) throws(OutputError)

  /// Ends the document at hand.
  mutating func endDocument(_ input: InputFile, _ outcome: JobOutcome) throws(OutputError)

  /// Makes the output visible.
  mutating func commit() throws(OutputError)
}

/// One file or stream with the records of all documents in one format.
struct SingleOutput: BatchOutput {
  private let records: any RowFile
  private let isStream: Bool
  private var hasSuccess = false

  /// Begins the output.
  ///
  /// - Parameters:
  ///   - path: The file; `nil` for standard output.
  ///   - format: The only format.
  ///   - byteOrderMark: Whether CSV and TSV begin with U+FEFF.
  /// - Throws: When the file cannot be written.
  init(path: String?, format: OutputFormat, byteOrderMark: Bool) throws(OutputError) {
    records = try format.begin(path: path, .records, byteOrderMark: byteOrderMark)
    isStream = path == nil
  }

  mutating func append(
    _ rows: [UInt8], of input: InputFile, _ format: OutputFormat
  ) throws(OutputError) {
    try records.append(rows)
  }

  mutating func endDocument(_ input: InputFile, _ outcome: JobOutcome) throws(OutputError) {
    for row in outcome.documentRows { try records.endDocument(row) }
    if outcome.status != .failed { hasSuccess = true }
  }

  /// Makes the file visible, unless no document could be converted.
  mutating func commit() throws(OutputError) {
    guard isStream || hasSuccess || !records.isEmpty else { return }
    try records.commit()
  }
}
