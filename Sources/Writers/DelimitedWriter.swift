public import Checklist

/// Writes tables of delimited text: CSV and TSV.
///
/// Both have one header row, then a row a record, with the same names as JSON in the order of the
/// specification; objects and lists stand in their cell as compact JSON.
public struct DelimitedWriter: RecordWriter {
  /// The conventions for cells and lines.
  public enum Dialect: Sendable {
    /// RFC 4180: commas, CRLF, quotation marks where a cell needs them. An empty text is `""`, and
    /// an absent one is nothing at all, as PostgreSQL's `COPY … CSV` reads it.
    case csv
    /// Tabs and LF; in a cell `\t`, `\n`, `\r` and `\\` stand for tab, line feed, carriage return
    /// and backslash. Empty and absent texts look alike.
    case tsv
  }

  /// The conventions in force.
  public var dialect: Dialect
  /// Whether the file begins with U+FEFF, by which Excel knows UTF-8.
  public var startsWithByteOrderMark: Bool
  /// Whether `'` is put before a text that a spreadsheet might run: one that begins with `=`, `+`, `-`, `@`,
  /// in full width too, a tab or a carriage return.
  public var guardsFormulas: Bool

  /// Creates a writer.
  public init(
    _ dialect: Dialect, startsWithByteOrderMark: Bool = false, guardsFormulas: Bool = false
  ) {
    self.dialect = dialect
    self.startsWithByteOrderMark = startsWithByteOrderMark
    self.guardsFormulas = guardsFormulas
  }

  /// The header row, for this format.
  public func framing(of content: Content) -> Framing {
    let names =
      switch content {
      case .records: ObjectShape<RecordRow>.record.columns.map(\.name)
      case .documents: ObjectShape<DocumentReport>.document.columns.map(\.name)
      }
    var header: [UInt8] = startsWithByteOrderMark ? [0xEF, 0xBB, 0xBF] : []
    appendRow(names.map(Value.text), to: &header)
    return Framing(header: header)
  }

  /// Appends one record.
  public func append(
    _ record: Record, of document: DocumentIdentity, to output: inout [UInt8]
  ) {
    let row = RecordRow(record: record, identity: document)
    appendRow(ObjectShape<RecordRow>.record.columns.lazy.map { $0.value(row) }, to: &output)
  }

  /// Appends one document object.
  public func append(_ document: DocumentReport, to output: inout [UInt8]) {
    appendRow(
      ObjectShape<DocumentReport>.document.columns.lazy.map { $0.value(document) }, to: &output)
  }

  /// Appends a row of texts.
  func append(row texts: [String?], to output: inout [UInt8]) {
    appendRow(texts.map(Value.optional), to: &output)
  }

  private func appendRow(_ cells: some Sequence<Value>, to output: inout [UInt8]) {
    var isFirst = true
    for cell in cells {
      if !isFirst { output.append(UInt8(ascii: dialect == .csv ? "," : "\t")) }
      isFirst = false
      append(cell, to: &output)
    }
    if dialect == .csv { output.append(UInt8(ascii: "\r")) }
    output.append(UInt8(ascii: "\n"))
  }

  private func append(_ cell: Value, to output: inout [UInt8]) {
    switch cell {
    case .null: break
    case .text(var text):
      if guardsFormulas, text.beginsLikeAFormula { text = "'" + text }
      text.withUTF8 { append($0, to: &output) }
    case .integer, .flag, .box, .nested:
      var json = JSONText()
      json.append(cell)
      json.bytes.withUnsafeBufferPointer { append($0, to: &output) }
    }
  }

  private func append(_ cell: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    switch dialect {
    case .csv: appendQuoted(cell, to: &output)
    case .tsv: appendEscaped(cell, to: &output)
    }
  }

  /// Appends a CSV cell; in quotation marks when it is empty, holds a delimiter, or begins or ends
  /// with a space, which some readers take away.
  private func appendQuoted(_ cell: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let space = UInt8(ascii: " ")
    let isPlain =
      !cell.isEmpty && cell.first != space && cell.last != space
      && !cell.contains { $0 == quote || $0 == UInt8(ascii: ",") || $0 == 0x0A || $0 == 0x0D }
    guard !isPlain else { return output.append(contentsOf: cell) }
    output.append(quote)
    for byte in cell {
      if byte == quote { output.append(quote) }
      output.append(byte)
    }
    output.append(quote)
  }

  private func appendEscaped(_ cell: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    for byte in cell {
      switch byte {
      case 0x09: output.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "t")])
      case 0x0A: output.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "n")])
      case 0x0D: output.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "r")])
      case 0x5C: output.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "\\")])
      default: output.append(byte)
      }
    }
  }
}

extension String {
  fileprivate var beginsLikeAFormula: Bool {
    unicodeScalars.first.map { "=+-@＝＋－＠\t\r".unicodeScalars.contains($0) } ?? false
  }
}
