/// The tables of a database, as SQL.
enum SQLiteSchema {
  /// The columns of table `document`.
  static let document = ["id"] + documentColumns.map(\.name)
  /// The columns of table `record`.
  static let record = ["id", "documentID"] + recordColumns.map(\.name)
  /// The columns of table `finding`.
  static let finding = ["documentID", "recordID"] + Table.finding.columns.map(\.name)
  /// The columns of table `box`.
  static let box = ["recordID"] + Table.box.columns.map(\.name)

  /// Which of an entry's cells stand in table `document`: not those with a table of their own.
  static let documentIndices = indices(documentColumns, in: .document)
  /// Which of an entry's cells stand in table `record`: not those of its document, nor those with a table
  /// of their own.
  static let recordIndices = indices(recordColumns, in: .record)

  /// Creates the tables, empty.
  ///
  /// `document` is written after its records, whose key to it is therefore looked at when the transaction
  /// ends. The full-text index holds no texts but those of `record`.
  static var creation: String {
    """
    CREATE TABLE document (
      id INTEGER PRIMARY KEY,
    \(definitions(documentColumns)),
      UNIQUE (document)
    );
    CREATE TABLE record (
      id INTEGER PRIMARY KEY,
      documentID INTEGER NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    \(definitions(recordColumns)),
      UNIQUE (documentID, sequence)
    );
    CREATE TABLE finding (
      id INTEGER PRIMARY KEY,
      documentID INTEGER NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
      recordID INTEGER REFERENCES record (id),
    \(definitions(Table.finding.columns))
    );
    CREATE TABLE box (
      recordID INTEGER NOT NULL REFERENCES record (id),
    \(definitions(Table.box.columns)),
      PRIMARY KEY (recordID, field, position)
    ) WITHOUT ROWID;
    CREATE VIRTUAL TABLE recordText USING fts5 (
      \(searched.joined(separator: ", ")),
      content = 'record', content_rowid = 'id', tokenize = 'trigram'
    );
    """
  }

  /// Builds the indexes over what the tables hold, and leaves no unused page.
  static let completion = """
    CREATE INDEX recordByNumber ON record (number);
    CREATE INDEX recordByItem ON record (item);
    CREATE INDEX recordByCatalogue ON record (json_extract(catalogue, '$.id'));
    CREATE INDEX findingByDocument ON finding (documentID);
    CREATE INDEX findingByRecord ON finding (recordID);
    CREATE INDEX findingByCode ON finding (code);
    INSERT INTO recordText (recordText) VALUES ('rebuild');
    INSERT INTO recordText (recordText) VALUES ('optimize');
    VACUUM;
    """

  /// A statement that adds a row.
  static func insertion(into table: String, _ columns: [String]) -> String {
    let values = columns.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(values))"
  }

  private static let documentColumns = Table.document.columns.filter { $0.name != "findings" }
  private static let recordColumns = Table.record.columns.filter {
    !["schemaVersion", "document", "documentSHA256", "boxes", "findings"].contains($0.name)
  }
  private static let searched = [
    "section", "category", "item", "definition", "unit", "settingExample", "setting", "remarks",
    "other",
  ]

  private static func indices(_ columns: [Table.Column], in table: Table) -> [Int] {
    columns.compactMap { table.columns.firstIndex(of: $0) }
  }

  private static func definitions(_ columns: [Table.Column]) -> String {
    columns.map { "  \($0.name) \($0.sqlType)\($0.isRequired ? " NOT NULL" : "")" }
      .joined(separator: ",\n")
  }
}

extension Table.Column {
  fileprivate var sqlType: String {
    switch kind {
    case .text, .json: "TEXT"
    case .integer, .flag: "INTEGER"
    case .real: "REAL"
    }
  }
}
