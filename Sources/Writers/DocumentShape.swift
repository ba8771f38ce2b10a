internal import Checklist

extension ObjectShape<DocumentReport> {
  /// The document object.
  static let document = ObjectShape([
    Column("schemaVersion", .oneOf([schemaVersion]), "Grows only when a reader would break") { _ in
      .text(schemaVersion)
    },
    Column("document", .string, "The PDF's path relative to the input folder") {
      .text($0.identity.path)
    },
    Column(
      "documentSHA256", .optional(.pattern("^[0-9a-f]{64}$")),
      "The SHA-256 of the PDF, in hex; null when it could not be read"
    ) { $0.identity.sha256.isEmpty ? .null : .text($0.identity.sha256) },
    Column("status", .oneOf(DocumentStatus.allCases.map(\.rawValue)), "How far it was converted") {
      .text($0.status.rawValue)
    },
    Column("pageCount", .optional(.integer(minimum: 0)), "Pages; null when it cannot be opened") {
      .optional($0.pageCount)
    },
    text("title", "The title as printed", \.title),
    text("vendor", "The vendor as printed", \.vendor),
    text("date", "The date as printed", \.date),
    text("isoDate", "The date in ISO 8601, as exact as it is printed", \.isoDate),
    texts("frontMatter", "Texts before the first table, in reading order", \.frontMatter),
    texts("legend", "What the sheet says of its marks", \.legend),
    texts("notes", "Texts after and between the tables", \.notes),
    texts("furniture", "Running headers and footers, page numbers, watermarks", \.furniture),
    texts("leftover", "Visible text inside a table that found no place", \.leftover),
    Column(
      "profile", .optional(ObjectShape<ProfileSummary>.profile.schema),
      "The family of checklists it was read as; null when none fits"
    ) { report in
      report.summary.profile.map { profile in .nested { $0.append(profile, .profile) } } ?? .null
    },
    Column(
      "missingItems", .list(ObjectShape<KnownItem>.item.schema),
      "Items of the profile's list that no row is"
    ) { .list($0.summary.missingItems, .item) },
    Column("tables", .list(ObjectShape<TableSummary>.table.schema), "The tables, in order") {
      .list($0.summary.tables, .table)
    },
    Column("repairs", .list(ObjectShape<RepairCount>.repair.schema), "Repaired code points") {
      .list($0.summary.repairs, .repair)
    },
    count("rowCount", "How many records there are", \.rowCount),
    count("glyphsIn", "How many glyphs the pages show", \.glyphsIn),
    count("glyphsPlaced", "How many of them found exactly one place", \.glyphsPlaced),
    Column("findings", .list(ObjectShape<Finding>.finding.schema), "What a person should know") {
      .list($0.summary.findings, .finding)
    },
  ])

  private static func text(
    _ name: String, _ meaning: String,
    _ path: KeyPath<DocumentSummary, String?> & Sendable
  ) -> Column<DocumentReport> {
    Column(name, .optional(.string), meaning) { .optional($0.summary[keyPath: path]) }
  }

  private static func texts(
    _ name: String, _ meaning: String,
    _ path: KeyPath<DocumentSummary, [String]> & Sendable
  ) -> Column<DocumentReport> {
    Column(name, .list(.string), meaning) { .list($0.summary[keyPath: path]) }
  }

  private static func count(
    _ name: String, _ meaning: String, _ path: KeyPath<DocumentSummary, Int> & Sendable
  ) -> Column<DocumentReport> {
    Column(name, .integer(minimum: 0), meaning) { .integer($0.summary[keyPath: path]) }
  }
}

extension ObjectShape<ProfileSummary> {
  static let profile = ObjectShape([
    Column("name", .string, "The profile's name") { .text($0.name) },
    Column("title", .string, "Whose checklist it is") { .text($0.title) },
    Column("evidence", .list(.string), "What spoke for it; empty when a person chose it") {
      .list($0.evidence)
    },
  ])
}

extension ObjectShape<KnownItem> {
  static let item = ObjectShape([
    Column("list", .string, "The list, `meti-2010`") { .text($0.list) },
    Column("id", .string, "The item's identity in its list") { .text($0.id) },
    Column("title", .string, "The item's title in its list") { .text($0.title) },
  ])
}

extension ObjectShape<TableSummary> {
  static let table = ObjectShape([
    Column("page", .integer(minimum: 1), "The page it begins on") { .integer($0.page) },
    Column("columns", .list(ObjectShape<ColumnSummary>.column.schema), "Left to right") {
      .list($0.columns, .column)
    },
    Column("evidence", .list(.string), "What carried columns and rows, strongest first") {
      .list($0.evidence)
    },
  ])
}

extension ObjectShape<ColumnSummary> {
  static let column = ObjectShape([
    Column("label", .string, "The label as printed") { .text($0.label) },
    Column(
      "field", .optional(.oneOf(Field.allCases.map(\.rawValue))), "Where its texts go; null: other"
    ) { .optional($0.field?.rawValue) },
  ])
}

extension ObjectShape<RepairCount> {
  static let repair = ObjectShape([
    Column("from", .pattern(codePointPattern), "The code point that the PDF names") {
      .text(codePoint($0.from))
    },
    Column("to", .pattern(codePointPattern), "The code point that it stands for") {
      .text(codePoint($0.to))
    },
    Column("count", .integer(minimum: 1), "How often it was replaced") { .integer($0.count) },
  ])

  private static var codePointPattern: String { "^U\\+[0-9A-F]{4,6}$" }

  /// The scalar in the manner of Unicode: `U+2FA7`.
  private static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
