public import Checklist

/// Writes JSON Lines: one object a line, keys sorted, LF at each end.
public struct JSONLinesWriter: RecordWriter {
  /// Creates a writer.
  public init() {}

  /// What stands around and between the objects.
  public func framing(of content: Content) -> Framing { Framing() }

  /// Appends one record.
  public func append(
    _ record: Record, of document: DocumentIdentity, to output: inout [UInt8]
  ) {
    appendLine(RecordRow(record: record, identity: document), .record, to: &output)
  }

  /// Appends one document object.
  public func append(_ document: DocumentReport, to output: inout [UInt8]) {
    appendLine(document, .document, to: &output)
  }

  private func appendLine<Row>(_ row: Row, _ shape: ObjectShape<Row>, to output: inout [UInt8]) {
    output.appendJSON(row, shape)
    output.append(UInt8(ascii: "\n"))
  }
}

extension [UInt8] {
  /// Appends a row as one compact JSON object, in place.
  mutating func appendJSON<Row>(_ row: Row, _ shape: ObjectShape<Row>) {
    var text = JSONText(bytes: self)
    self = []  // one owner, so that the text grows in place
    text.append(row, shape)
    self = text.bytes
  }
}
