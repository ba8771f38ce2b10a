public import Checklist

/// Writes JSON Lines for golden files, which must not change with the place they are made in.
///
/// The objects are those of ``JSONLinesWriter``, less what tells where the PDF lies and what is the same
/// in every line.
public struct GoldenWriter: RecordWriter {
  private static let record = ObjectShape<RecordRow>.record
    .without(["schemaVersion", "document", "documentSHA256"])
  private static let document = ObjectShape<DocumentReport>.document
    .without(["schemaVersion", "document"])

  /// Creates a writer.
  public init() {}

  /// Nothing stands around or between the objects.
  public func framing(of content: Content) -> Framing { Framing() }

  /// Appends one record.
  public func append(_ record: Record, of document: DocumentIdentity, to output: inout [UInt8]) {
    output.appendJSON(RecordRow(record: record, identity: document), Self.record)
    output.append(UInt8(ascii: "\n"))
  }

  /// Appends one document object.
  public func append(_ document: DocumentReport, to output: inout [UInt8]) {
    output.appendJSON(document, Self.document)
    output.append(UInt8(ascii: "\n"))
  }
}

extension ObjectShape {
  /// The same objects with fewer keys.
  fileprivate func without(_ names: Set<String>) -> ObjectShape {
    ObjectShape(columns.filter { !names.contains($0.name) })
  }
}
