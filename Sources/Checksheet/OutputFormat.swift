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
  /// Markdown to read: a heading, a table and the findings of each document.
  case markdown
  /// An Excel workbook.
  case xlsx
  /// An SQLite database.
  case sqlite

  /// What a file in this format is called after the last dot.
  public var fileExtension: String { self == .markdown ? "md" : rawValue }

  /// Whether a file holds documents and findings beside records, and is no text that grows row by row.
  public var isTabular: Bool { [.markdown, .xlsx, .sqlite].contains(self) }

  /// Whether a folder gets a file of this format for each document; a database holds all of them.
  var hasFilePerDocument: Bool { self != .sqlite }

  /// The libraries that some formats need and this machine has not.
  static var missingLibraries: [String] {
    [
      XLSXWriter.isAvailable ? nil : "libxlsxwriter", SQLiteWriter.isAvailable ? nil : "SQLite",
    ].compactMap { $0 }
  }

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
    case .markdown, .xlsx, .sqlite: EntryPacker()
    }
  }

  /// Begins a file of one of the tabular formats.
  ///
  /// - Parameter path: An empty file, or one that is not there.
  /// - Returns: The file, without rows.
  /// - Throws: When it cannot be written.
  func tableFile(path: String) throws(TableFileError) -> any TableFile {
    switch self {
    case .xlsx: try XLSXWriter(path: path)
    case .sqlite: try SQLiteWriter(path: path)
    case .markdown: try MarkdownWriter(path: path)
    case .jsonl, .json, .csv, .tsv: preconditionFailure("\(self) is rows put together")
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
