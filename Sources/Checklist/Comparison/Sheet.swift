/// One document with its records, ready to be laid beside others.
public struct Sheet: Hashable, Sendable {
  /// What people call it: the vendor's name, or the file's.
  public var name: String
  /// The document's path.
  public var document: String
  /// What is known of the document.
  public var summary: DocumentSummary
  /// Its records, in their order.
  public var records: [Record]

  /// Creates a sheet.
  public init(
    name: String, document: String, summary: DocumentSummary = DocumentSummary(), records: [Record]
  ) {
    self.name = name
    self.document = document
    self.summary = summary
    self.records = records
  }
}
