public import Checklist

/// Which PDF a record comes from.
public struct DocumentIdentity: Hashable, Sendable {
  /// The PDF's path relative to the input folder, `/` between parts.
  public var path: String
  /// The SHA-256 of its bytes in hex, lower case; empty when the bytes could not be read.
  public var sha256: String

  /// Creates an identity.
  public init(path: String, sha256: String) {
    self.path = path
    self.sha256 = sha256
  }
}

/// How far a document could be converted.
public enum DocumentStatus: String, Hashable, Sendable, CaseIterable {
  /// Every page was read, and every visible glyph found its place.
  case converted
  /// Records are there, but some are missing: a finding of severity `error` tells which.
  case partial
  /// No records, or records that must not be relied on because glyphs were lost.
  case failed
}

/// All that is known of one PDF beside its records: a line of `documents.jsonl`.
public struct DocumentReport: Hashable, Sendable {
  /// Which PDF it is.
  public var identity: DocumentIdentity
  /// How far it could be converted.
  public var status: DocumentStatus
  /// The number of pages; `nil` when the PDF could not be opened.
  public var pageCount: Int?
  /// What the pages say, with the findings about the whole document.
  public var summary: DocumentSummary

  /// Creates a report.
  public init(
    identity: DocumentIdentity, status: DocumentStatus, pageCount: Int? = nil,
    summary: DocumentSummary = DocumentSummary()
  ) {
    self.identity = identity
    self.status = status
    self.pageCount = pageCount
    self.summary = summary
  }
}
