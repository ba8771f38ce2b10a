internal import Checklist
internal import Layout

/// A record together with the document it comes from: one reference, for every column is handed it.
final class RecordRow: Sendable {
  let record: Record
  let identity: DocumentIdentity

  init(record: Record, identity: DocumentIdentity) {
    self.record = record
    self.identity = identity
  }
}

/// The version of both objects; it grows only when a reader would break.
let schemaVersion = "1"

extension ObjectShape<RecordRow> {
  /// The record, its keys in the order of the specification's table.
  static let record = ObjectShape([
    Column("schemaVersion", .oneOf([schemaVersion]), "Grows only when a reader would break") { _ in
      .text(schemaVersion)
    },
    Column("document", .string, "The PDF's path relative to the input folder") {
      .text($0.identity.path)
    },
    Column("documentSHA256", .pattern("^[0-9a-f]{64}$"), "The SHA-256 of the PDF, in hex") {
      .text($0.identity.sha256)
    },
    Column("sequence", .integer(minimum: 1), "1, 2, 3 … in the document's order") {
      .integer($0.record.sequence)
    },
    text(.number, "No. as printed; may repeat; null when the sheet has none"),
    text(.section, "The larger group; filled down"),
    text(.category, "The kind, 種別; filled down"),
    Column("item", .string, "The item, 項目, without the vendor's mark") {
      .text($0.record.texts[.item] ?? "")
    },
    Column("vendorExtra", .boolean, "Whether the item is the vendor's own") {
      .flag($0.record.isVendorExtra)
    },
    text(.definition, "What the item means, 規定内容"),
    text(.unit, "The unit of measurement, 測定単位"),
    text(.settingExample, "An example of an answer, 設定例"),
    text(.setting, "The vendor's answer, 設定 or 回答"),
    text(.remarks, "Remarks, 備考"),
    Column("other", .map(.string), "Texts of further columns, by their printed label") { row in
      let texts = row.record.labelledTexts
      return .nested { $0.append(entries: texts) { $0.append($1) } }
    },
    Column("catalogue", .optional(ObjectShape<CatalogueMatch>.match.schema), "Which known item") {
      row in
      row.record.catalogueMatch.map { match in .nested { $0.append(match, .match) } } ?? .null
    },
    Column(
      "settingValue", .optional(.settingValue),
      "The setting read as data; null when it is empty, or a text that only a person can read"
    ) { row in
      row.record.settingValue.map { value in .nested { $0.append(value) } } ?? .null
    },
    Column("boxes", boxesSchema, "Where each field's text stands, in page space, in points") {
      row in .nested { $0.append(boxes: row.record.boxes) }
    },
    Column("findings", .list(ObjectShape<Finding>.finding.schema), "What a person should know") {
      .list($0.record.findings, .finding)
    },
  ])

  private static var boxesSchema: Schema {
    .map(.list(ObjectShape<PageBox>.box.schema), keys: Field.allCases.map(\.rawValue))
  }

  private static func text(_ field: Field, _ meaning: String) -> Column<RecordRow> {
    Column(field.rawValue, .optional(.string), meaning) { .optional($0.record.texts[field]) }
  }
}

extension ObjectShape<CatalogueMatch> {
  static let match = ObjectShape([
    Column("list", .string, "The list, `meti-2010`") { .text($0.list) },
    Column("id", .string, "The item's identity in its list") { .text($0.id) },
    Column("title", .string, "The item's title in its list") { .text($0.title) },
    Column(
      "match", .oneOf(CatalogueMatch.Kind.allCases.map(\.rawValue)), "How the title was matched"
    ) { .text($0.kind.rawValue) },
    Column("score", .number, "Similarity, 0 to 1") { match in
      .nested { $0.append(match.score, digits: 3) }
    },
  ])
}

extension ObjectShape<PageBox> {
  static let box = ObjectShape([
    Column("page", .integer(minimum: 1), "The page, counted from 1") { .integer($0.page) },
    Column("box", .list(.number, count: 4), "minX, minY, maxX, maxY, to 0.1 pt") { .box($0.box) },
  ])
}

extension ObjectShape<Finding> {
  static let finding = ObjectShape([
    Column("code", .oneOf(Finding.Code.allCases.map(\.rawValue)), "What kind") {
      .text($0.code.rawValue)
    },
    Column("severity", .oneOf(Finding.Severity.allCases.map(\.rawValue)), "How much it matters") {
      .text($0.severity.rawValue)
    },
    Column("field", .optional(.oneOf(Field.allCases.map(\.rawValue))), "The field it is about") {
      .optional($0.field?.rawValue)
    },
    Column("page", .optional(.integer(minimum: 1)), "The page it is about, counted from 1") {
      .optional($0.page)
    },
    Column("message", .string, "What was seen") { .text($0.message) },
  ])
}

extension JSONText {
  /// Appends the boxes of the fields that have some, sorted by the bytes of the fields' names.
  fileprivate mutating func append(boxes: FieldMap<[PageBox]>) {
    bytes.append(UInt8(ascii: "{"))
    var isFirst = true
    for (field, key) in Field.jsonKeys {
      guard let places = boxes[field] else { continue }
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      bytes.append(contentsOf: key)
      append(places) { $0.append($1, .box) }
    }
    bytes.append(UInt8(ascii: "}"))
  }
}

extension Record {
  /// The texts of further columns, each label once: a second 備考 becomes `備考 (2)`.
  fileprivate var labelledTexts: [(key: String, value: String)] {
    var used: Set<String> = []
    var counts: [String: Int] = [:]
    return other.map { cell in
      var key = cell.label
      while !used.insert(key).inserted {
        let count = counts[cell.label, default: 1] + 1
        counts[cell.label] = count
        key = "\(cell.label) (\(count))"
      }
      return (key, cell.text)
    }
  }
}

extension Field {
  /// The fields with their names as keys in JSON, sorted by the bytes of the names.
  fileprivate static let jsonKeys = allCases.map {
    (field: $0, key: Array("\"\($0.rawValue)\":".utf8))
  }
  .sorted { $0.key.lexicographicallyPrecedes($1.key) }
}
