internal import Writers

/// A format that records and document objects are written in.
public enum OutputFormat: String, Hashable, Sendable, CaseIterable {
  /// One JSON object a line.
  case jsonl
  /// One JSON array.
  case json
  /// Comma-separated values, RFC 4180.
  case csv
  /// Tab-separated values.
  case tsv

  /// What a file in this format is called after the last dot.
  public var fileExtension: String { rawValue }

  /// The writer for this format.
  ///
  /// - Parameters:
  ///   - byteOrderMark: Whether CSV and TSV begin with U+FEFF, for Excel.
  ///   - guardsFormulas: Whether CSV and TSV keep a spreadsheet from running a cell.
  /// - Returns: A writer, which has no state.
  func writer(byteOrderMark: Bool, guardsFormulas: Bool = false) -> any RecordWriter {
    switch self {
    case .jsonl: JSONLinesWriter()
    case .json: JSONWriter()
    case .csv, .tsv:
      DelimitedWriter(
        self == .csv ? .csv : .tsv, startsWithByteOrderMark: byteOrderMark,
        guardsFormulas: guardsFormulas)
    }
  }
}

/// The JSON Schemas (2020-12) of the objects in the JSON formats.
public enum JSONSchema {
  /// The schema of a record, as JSON text.
  public static var record: String { SchemaDocument.record }

  /// The schema of a document's own object, as JSON text.
  public static var document: String { SchemaDocument.document }
}
