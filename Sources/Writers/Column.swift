internal import Layout

/// One key of a JSON object, or one column of a table: its name, its meaning, how to read its value.
///
/// All formats and the JSON Schema come from the same lists of columns, so that they cannot disagree.
struct Column<Row>: Sendable {
  /// The key in JSON, the header in CSV and TSV.
  let name: String
  /// What the value means, as one phrase; the schema's `description`.
  let meaning: String
  /// What values there can be.
  let schema: Schema
  /// Reads the value from a row.
  let value: @Sendable (Row) -> Value

  init(
    _ name: String, _ schema: Schema, _ meaning: String, value: @escaping @Sendable (Row) -> Value
  ) {
    self.name = name
    self.meaning = meaning
    self.schema = schema
    self.value = value
  }
}

/// A value on its way into a cell or under a key.
enum Value {
  /// Nothing there.
  case null
  /// A text.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// True or false.
  case flag(Bool)
  /// A box, as the list of its edges, to 0.1 pt.
  case box(Rect)
  /// An object or a list: writes itself as compact JSON.
  case nested((inout JSONText) -> Void)

  /// A text, or nothing.
  static func optional(_ text: String?) -> Value { text.map(Value.text) ?? .null }

  /// A whole number, or nothing.
  static func optional(_ integer: Int?) -> Value { integer.map(Value.integer) ?? .null }

  /// A list of objects of the same kind.
  static func list<Row>(_ rows: [Row], _ object: ObjectShape<Row>) -> Value {
    .nested { $0.append(rows) { $0.append($1, object) } }
  }

  /// A list of texts.
  static func list(_ texts: [String]) -> Value {
    .nested { $0.append(texts) { $0.append($1) } }
  }
}

/// A kind of JSON object: its columns in the order of tables, and again in the order of JSON.
struct ObjectShape<Row>: Sendable {
  /// The columns in the order of CSV and TSV.
  let columns: [Column<Row>]
  /// The columns' values by name (as bytes).
  let values: [@Sendable (Row) -> Value]
  /// Their keys as JSON text, one after the other: `"name":`, with a comma before all but the first.
  let keys: [UInt8]
  /// Where each key ends.
  let keyEnds: [Int]

  init(_ columns: [Column<Row>]) {
    self.columns = columns
    let sorted = columns.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    values = sorted.map(\.value)
    var keys: [UInt8] = []
    keyEnds = sorted.map { column in
      keys += Array("\(keys.isEmpty ? "" : ",")\"\(column.name)\":".utf8)
      return keys.count
    }
    self.keys = keys
  }

  /// The schema of these objects.
  var schema: Schema {
    .object(columns.map { Schema.Property(name: $0.name, meaning: $0.meaning, schema: $0.schema) })
  }
}
