/// What is known of a whole document beside its records.
public struct DocumentSummary: Hashable, Sendable {
  /// The title as printed.
  public var title: String?
  /// The vendor as printed.
  public var vendor: String?
  /// The date as printed.
  public var date: String?
  /// The date in ISO 8601, as exact as it is printed (`2024-06-03`, `2024-06`).
  public var isoDate: String?
  /// Texts before the first table, title, vendor and date among them, in reading order.
  public var frontMatter: [String] = []
  /// What the sheet says of its marks.
  public var legend: [String] = []
  /// Texts after and between the tables.
  public var notes: [String] = []
  /// Running headers and footers, page numbers, watermarks, each text once; and ruby.
  public var furniture: [String] = []
  /// Visible text inside a table that found no place.
  public var leftover: [String] = []
  /// The profile that the document was read by; `nil` when none fits.
  public var profile: ProfileSummary?
  /// The items of the profile's list that no row is, in the list's order.
  public var missingItems: [KnownItem] = []
  /// The tables, in the document's order.
  public var tables: [TableSummary] = []
  /// Repaired code points: `U+2FA7→U+9577` with how often.
  public var repairs: [RepairCount] = []
  /// How many glyphs the pages show.
  public var glyphsIn: Int = 0
  /// How many of them found exactly one place; equal to `glyphsIn` in a balanced document.
  public var glyphsPlaced: Int = 0
  /// How many records there are.
  public var rowCount: Int = 0
  /// What a person should know about the document.
  public var findings: [Finding] = []

  /// Creates an empty summary.
  public init() {}
}

/// One table of a document: its header and how its rows were found.
public struct TableSummary: Hashable, Sendable {
  /// The page the table begins on, counted from 1.
  public var page: Int
  /// Its columns, left to right.
  public var columns: [ColumnSummary]
  /// Which evidence carried the table's columns and rows, strongest first: `rulings`, `fills`,
  /// `tags`, `header`, `numbers`, `alignment`.
  public var evidence: [String]

  /// Creates a table summary.
  public init(page: Int, columns: [ColumnSummary], evidence: [String]) {
    self.page = page
    self.columns = columns
    self.evidence = evidence
  }
}

/// One column of a table: its label and what it was taken for.
public struct ColumnSummary: Hashable, Sendable {
  /// The label as printed, upper labels of a two-row header first, separated by ` / `.
  public var label: String
  /// The field its texts go to; `nil` for a column kept under `other`.
  public var field: Field?

  /// Creates a column summary.
  public init(label: String, field: Field?) {
    self.label = label
    self.field = field
  }
}

/// How often one code point was replaced by another.
public struct RepairCount: Hashable, Sendable {
  /// The code point as the PDF names it.
  public var from: Unicode.Scalar
  /// The code point it stands for.
  public var to: Unicode.Scalar
  /// How often it was replaced.
  public var count: Int

  /// Creates a count.
  public init(from: Unicode.Scalar, to: Unicode.Scalar, count: Int) {
    self.from = from
    self.to = to
    self.count = count
  }
}
