internal import Checklist
internal import Writers

/// Where the rows of a batch go, one document after the other.
protocol BatchOutput {
  /// Begins a document.
  ///
  /// - Parameters:
  ///   - input: The document.
  ///   - key: What tells it, converted in this way, from all others; `nil` when nothing does.
  /// - Throws: When the output cannot be written.
  mutating func beginDocument(_ input: InputFile, key: String?) throws(OutputError)

  /// Takes rows of the document at hand.
  mutating func append(
    _ rows: [UInt8], of input: InputFile, _ format: OutputFormat
  ) throws(OutputError)

  /// Ends the document at hand; takes its own row in each format.
  mutating func endDocument(
    _ input: InputFile, _ rows: [[UInt8]], _ status: DocumentStatus
  ) throws(OutputError)

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
    if let path { removeAbandonedFiles(beside: resolved(path)) }
    records = try format.begin(path: path, .records, byteOrderMark: byteOrderMark)
    isStream = path == nil
  }

  mutating func beginDocument(_ input: InputFile, key: String?) {}

  mutating func append(
    _ rows: [UInt8], of input: InputFile, _ format: OutputFormat
  ) throws(OutputError) {
    try records.append(rows)
  }

  mutating func endDocument(
    _ input: InputFile, _ rows: [[UInt8]], _ status: DocumentStatus
  ) throws(OutputError) {
    for row in rows { try records.endDocument(row) }
    if status != .failed { hasSuccess = true }
  }

  /// Makes the file visible, unless no document could be converted.
  mutating func commit() throws(OutputError) {
    guard isStream || hasSuccess || !records.isEmpty else { return }
    try records.commit(isDurable: true)
  }
}
