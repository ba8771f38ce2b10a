public import Checklist

/// Turns records and document objects into the bytes of one format.
///
/// A writer has no state: a file is `framing(of:).header`, then what ``append(_:of:to:)`` gives for each
/// row with `framing(of:).first` before the first and `framing(of:).separator` before the others, then
/// `framing(of:).footer`. So the parts of several documents can be made apart and put together.
public protocol RecordWriter: Sendable {
  /// What stands around and between the rows of one file.
  func framing(of content: Content) -> Framing

  /// Appends one record, without framing.
  func append(_ record: Record, of document: DocumentIdentity, to output: inout [UInt8])

  /// Appends one document object, without framing.
  func append(_ document: DocumentReport, to output: inout [UInt8])
}

/// What the rows of a file are.
public enum Content: Sendable {
  /// One row a record.
  case records
  /// One row a document.
  case documents
}

/// What stands around and between the rows of a file.
public struct Framing: Hashable, Sendable {
  /// The bytes before all rows.
  public var header: [UInt8]
  /// The bytes before the first row.
  public var first: [UInt8]
  /// The bytes before each further row.
  public var separator: [UInt8]
  /// The bytes after all rows.
  public var footer: [UInt8]

  /// Creates a framing; what is not given is empty.
  public init(
    header: [UInt8] = [], first: [UInt8] = [], separator: [UInt8] = [], footer: [UInt8] = []
  ) {
    self.header = header
    self.first = first
    self.separator = separator
    self.footer = footer
  }
}
