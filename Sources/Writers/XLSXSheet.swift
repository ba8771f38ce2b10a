/// A sheet of a workbook: its columns, and how wide they are shown.
struct XLSXSheet {
  /// One column.
  struct Column {
    /// The text in the header row.
    let name: String
    /// The width, in characters of the default font.
    let width: Double
    /// Whether long texts are shown on several lines.
    let isWrapped: Bool
  }

  /// The sheet's name.
  let name: String
  /// Its columns.
  let columns: [Column]

  /// The sheet of records, with the columns of CSV.
  static let records = XLSXSheet(name: "records", columns: Table.record.columns.map(column))
  /// The sheet of documents, with the columns of CSV.
  static let documents = XLSXSheet(name: "documents", columns: Table.document.columns.map(column))
  /// The sheet of findings, a row each, with its record's `sequence` and `number`.
  static let findings = XLSXSheet(
    name: "findings",
    columns: ["document", "sequence", "number"].map { column($0, isWrapped: true) }
      + Table.finding.columns.map(column))

  /// The index of the column with the findings of a row, the last one.
  var findingsIndex: Int { columns.count - 1 }

  /// Widths for the texts in each column; a column of its own kind has 12.
  private static let widths: [String: Double] = [
    "document": 28, "documentSHA256": 14, "sequence": 6, "number": 8, "section": 16,
    "category": 14, "item": 28, "definition": 40, "unit": 12, "settingExample": 24, "setting": 40,
    "remarks": 32, "other": 24, "catalogue": 24, "boxes": 14, "findings": 48, "title": 32,
    "vendor": 24, "frontMatter": 32, "notes": 32, "code": 22, "message": 72,
  ]

  private static func column(_ column: Table.Column) -> Column {
    self.column(column.name, isWrapped: column.kind == .text || column.name == "findings")
  }

  private static func column(_ name: String, isWrapped: Bool) -> Column {
    Column(name: name, width: widths[name] ?? 12, isWrapped: isWrapped)
  }
}
