/// Writes an SQLite database: tables `document`, `record`, `finding` and `box`, and the full-text index
/// `recordText`.
///
/// The same rows give the same bytes, with the same release of SQLite, whose number is in the file. No journal
/// is kept: whoever writes the file puts it in its place when it is finished.
public final class SQLiteWriter: TableFile {
  /// Whether SQLite is installed.
  public static var isAvailable: Bool { Database.isAvailable }

  private let database: Database
  private var documentID = 1
  private var recordID = 0
  private var isInDocument = false

  /// Begins a database.
  ///
  /// - Parameter path: The file, which must be empty or not there.
  /// - Throws: When it cannot be written.
  public init(path: String) throws(TableFileError) {
    database = try Database(path: path)
    try database.execute(Self.settings + SQLiteSchema.creation)
  }

  /// Adds records to the document at hand, or ends it with its own row; each is a transaction.
  public func append(_ packed: [UInt8]) throws(TableFileError) {
    var reader = EntryReader(packed)
    while let entry = try reader.next() { try append(entry) }
  }

  /// Builds the indexes and closes the database.
  public func finish() throws(TableFileError) {
    try database.execute(SQLiteSchema.completion)
    try database.close()
  }

  /// The magic number is `CHKS`; the version is that of the records.
  private static let settings = """
    PRAGMA page_size = 4096;
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA foreign_keys = ON;
    PRAGMA application_id = 0x43484B53;
    PRAGMA user_version = \(schemaVersion);

    """

  private static let recordInsertion = SQLiteSchema.insertion(into: "record", SQLiteSchema.record)
  private static let documentInsertion = SQLiteSchema.insertion(
    into: "document", SQLiteSchema.document)
  private static let findingInsertion = SQLiteSchema.insertion(
    into: "finding", SQLiteSchema.finding)
  private static let boxInsertion = SQLiteSchema.insertion(into: "box", SQLiteSchema.box)

  private func append(_ entry: Entry) throws(TableFileError) {
    if !isInDocument { try database.execute("BEGIN") }
    isInDocument = true
    switch entry.content {
    case .records: try appendRecord(entry)
    case .documents: try endDocument(entry)
    }
  }

  private func appendRecord(_ entry: Entry) throws(TableFileError) {
    recordID += 1
    let cells = SQLiteSchema.recordIndices.map { entry.cells[$0] }
    try database.insert(Self.recordInsertion, [.integer(recordID), .integer(documentID)] + cells)
    try appendFindings(entry, .integer(recordID))
    for box in entry.boxes { try database.insert(Self.boxInsertion, [.integer(recordID)] + box) }
  }

  private func endDocument(_ entry: Entry) throws(TableFileError) {
    let cells = SQLiteSchema.documentIndices.map { entry.cells[$0] }
    try database.insert(Self.documentInsertion, [.integer(documentID)] + cells)
    try appendFindings(entry, .null)
    try database.execute("COMMIT")
    documentID += 1
    isInDocument = false
  }

  private func appendFindings(_ entry: Entry, _ record: TableValue) throws(TableFileError) {
    for finding in entry.findings {
      try database.insert(Self.findingInsertion, [.integer(documentID), record] + finding)
    }
  }
}
