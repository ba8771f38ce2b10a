internal import Checklist

/// A table of the formats that hold several, with its columns in order.
struct Table {
  /// One column.
  struct Column: Hashable, Sendable {
    /// What the values are.
    enum Kind: Sendable {
      case text
      case integer
      case real
      case flag
      case json
    }

    /// The name, which is that of the key in JSON.
    let name: String
    /// What its values are, where there is one.
    let kind: Kind
    /// Whether each row has a value.
    let isRequired: Bool
  }

  /// The columns, in the order of an entry's cells.
  let columns: [Column]

  /// The columns of the records.
  static let record = Table(ObjectShape<RecordRow>.record)
  /// The columns of the documents.
  static let document = Table(ObjectShape<DocumentReport>.document)
  /// The columns of the findings, less what tells whose they are.
  static let finding = Table(ObjectShape<Finding>.finding)
  /// The columns of the boxes, less what tells whose they are; `position` counts a field's boxes from 1.
  static let box = Table(columns: [
    Column(name: "field", kind: .text, isRequired: true),
    Column(name: "position", kind: .integer, isRequired: true),
    Column(name: "page", kind: .integer, isRequired: true),
    Column(name: "minX", kind: .real, isRequired: false),
    Column(name: "minY", kind: .real, isRequired: false),
    Column(name: "maxX", kind: .real, isRequired: false),
    Column(name: "maxY", kind: .real, isRequired: false),
  ])

  /// Where each column's cell stands in a row, by name.
  var indices: [String: Int] {
    Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1.name, $0) })
  }

  private init(columns: [Column]) {
    self.columns = columns
  }

  private init<Row>(_ shape: ObjectShape<Row>) {
    columns = shape.columns.map { column in
      switch column.schema {
      case .optional(let schema):
        Column(name: column.name, kind: schema.cellKind, isRequired: false)
      case .null: Column(name: column.name, kind: .json, isRequired: false)
      default: Column(name: column.name, kind: column.schema.cellKind, isRequired: true)
      }
    }
  }
}

extension Schema {
  /// What a value with this schema is in a table.
  fileprivate var cellKind: Table.Column.Kind {
    switch self {
    case .string, .pattern, .oneOf: .text
    case .integer: .integer
    case .number: .real
    case .boolean: .flag
    case .null, .optional, .anyOf, .list, .object, .map: .json
    }
  }
}
