public import Checklist

/// Writes one JSON array: an object a line, keys sorted.
public struct JSONWriter: RecordWriter {
  /// Creates a writer.
  public init() {}

  /// What stands around and between the objects.
  public func framing(of content: Content) -> Framing {
    Framing(
      header: Array("[".utf8), first: Array("\n".utf8), separator: Array(",\n".utf8),
      footer: Array("\n]\n".utf8))
  }

  /// Appends one record.
  public func append(
    _ record: Record, of document: DocumentIdentity, to output: inout [UInt8]
  ) {
    output.appendJSON(RecordRow(record: record, identity: document), .record)
  }

  /// Appends one document object.
  public func append(_ document: DocumentReport, to output: inout [UInt8]) {
    output.appendJSON(document, .document)
  }
}
