/// Something about the input that a person may want to look at.
public struct Finding: Hashable, Sendable {
  /// How much a finding matters.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// True, and worth knowing before the record is used.
    case note
    /// A person should look.
    case warning
    /// Records are missing.
    case error
  }

  /// What kind, in kebab-case; stable, so that scripts may count and filter on it.
  public var code: Code
  /// How much it matters.
  public var severity: Severity
  /// The record field it is about; `nil` when it is about the row or the document.
  public var field: Field?
  /// The page it is about, counted from 1; `nil` when it is about no one page.
  public var page: Int?
  /// What was seen, as a phrase without a full stop, quoting the input in 「」.
  public var message: String

  /// Creates a finding.
  public init(
    _ code: Code, _ severity: Severity, field: Field? = nil, page: Int? = nil, message: String
  ) {
    self.code = code
    self.severity = severity
    self.field = field
    self.page = page
    self.message = message
  }

  /// That some characters of a text may be others.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - place: Where they are, as it follows "the characters".
  ///   - field: The field they are in; `nil` outside of records.
  ///   - page: Their page.
  /// - Returns: The finding, a warning.
  static func uncertainCharacters(
    _ count: Int, _ place: String, field: Field? = nil, page: Int
  ) -> Finding {
    Finding(
      .uncertainCharacters, .warning, field: field, page: page,
      message:
        "\(count) of the characters \(place) may be others: what the PDF says of them is wrong, "
        + "or nothing")
  }

  /// The kinds of finding; their raw values are the codes in the output.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// No glyph on any page.
    case noText = "no-text"
    /// Pages that are images only.
    case scannedPage = "scanned-page"
    /// The PDF is locked and no password fits.
    case passwordRequired = "password-required"
    /// The PDF could be read only in part, or not at all.
    case damaged
    /// Text in fonts that are not embedded cannot be read without poppler-data.
    case missingPopplerData = "missing-poppler-data"
    /// Pages with text, but no checklist table.
    case noTable = "no-table"
    /// Reading took longer than allowed.
    case timeLimit = "time-limit"
    /// Reading took more memory than allowed.
    case memoryLimit = "memory-limit"
    /// The reading process died.
    case crashed
    /// Visible text that found no place.
    case unplacedText = "unplaced-text"
    /// A table with rows, but without a header.
    case headerNotFound = "header-not-found"
    /// The header's meaning was inferred from the content.
    case headerGuessed = "header-guessed"
    /// A row printed one or more columns to the side was repaired.
    case columnsShifted = "columns-shifted"
    /// The same number as an earlier row of the table.
    case duplicateNumber = "duplicate-number"
    /// A number is missing before this row.
    case numberGap = "number-gap"
    /// The number is lower than that of the row before.
    case numberOutOfOrder = "number-out-of-order"
    /// Part of the text is cut off in print.
    case clippedText = "clipped-text"
    /// Text runs out of its cell.
    case overflowingText = "overflowing-text"
    /// The vendor's answer is empty.
    case emptySetting = "empty-setting"
    /// A column whose label is not known; its text is under `other`.
    case unknownColumn = "unknown-column"
    /// The category was filled down over a page break without being printed again.
    case inheritedCategory = "inherited-category"
    /// The cell is merged over several rows or columns.
    case sharedCell = "shared-cell"
    /// The row was cut by a page break and joined.
    case joinedAcrossPages = "joined-across-pages"
    /// Text that cannot be seen was left out.
    case hiddenText = "hidden-text"
    /// The row was taken for a known item that it is not called like to the letter, or a second time.
    case doubtfulMatch = "doubtful-match"
    /// Characters that nothing in the PDF tells, or that contradict what is drawn.
    case uncertainCharacters = "uncertain-characters"
    /// A hyphen at the end of a line may be the word's own, or may have broken it.
    case uncertainHyphen = "uncertain-hyphen"
    /// The evidence for where the row or cell begins or ends disagrees.
    case uncertainBoundary = "uncertain-boundary"
  }
}
