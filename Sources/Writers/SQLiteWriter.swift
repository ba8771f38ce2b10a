internal import GRDB
internal import Glibc

/// Writes an SQLite database: tables `document`, `record`, `finding` and `box`, and the full-text index
/// `recordText`.
///
/// The same rows give the same bytes, with the same release of SQLite, whose number is in the file. No journal
/// is kept: whoever writes the file puts it in its place when it is finished.
public final class SQLiteWriter: TableFile {
  private let queue: DatabaseQueue
  private var documentID: Int64 = 1
  private var recordID: Int64 = 0
  private var isInDocument = false

  /// Begins a database.
  ///
  /// - Parameter path: The file, which must be empty or not there.
  /// - Throws: When it cannot be written.
  public init(path: String) throws(TableFileError) {
    do {
      var configuration = Configuration()
      configuration.allowsUnsafeTransactions = true  // one lasts from append to append
      configuration.prepareDatabase { try $0.execute(sql: Self.settings) }
      queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { try $0.execute(sql: SQLiteSchema.creation) }
    } catch {
      throw TableFileError(databaseError: error)
    }
  }

  /// Adds records to the document at hand, or ends it with its own row; each is a transaction.
  public func append(_ packed: [UInt8]) throws(TableFileError) {
    try access { database in
      var reader = EntryReader(packed)
      while let entry = try reader.next() { try append(entry, to: database) }
    }
  }

  /// Builds the indexes and closes the database.
  public func finish() throws(TableFileError) {
    try access { try $0.execute(sql: SQLiteSchema.completion) }
    do {
      try queue.close()
    } catch {
      throw TableFileError(databaseError: error)
    }
  }

  /// The magic number is `CHKS`; the version is that of the records.
  private static let settings = """
    PRAGMA page_size = 4096;
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA application_id = 0x43484B53;
    PRAGMA user_version = \(schemaVersion);
    """

  private static let recordInsertion = SQLiteSchema.insertion(into: "record", SQLiteSchema.record)
  private static let documentInsertion = SQLiteSchema.insertion(
    into: "document", SQLiteSchema.document)
  private static let findingInsertion = SQLiteSchema.insertion(
    into: "finding", SQLiteSchema.finding)
  private static let boxInsertion = SQLiteSchema.insertion(into: "box", SQLiteSchema.box)

  private func append(_ entry: Entry, to database: Database) throws {
    if !isInDocument { try database.execute(sql: "BEGIN") }
    isInDocument = true
    switch entry.content {
    case .records: try appendRecord(entry, to: database)
    case .documents: try endDocument(entry, in: database)
    }
  }

  private func appendRecord(_ entry: Entry, to database: Database) throws {
    recordID += 1
    let keys = [recordID.databaseValue, documentID.databaseValue]
    let cells = SQLiteSchema.recordIndices.map { entry.cells[$0].databaseValue }
    try database.insert(Self.recordInsertion, keys + cells)
    try appendFindings(entry, recordID, to: database)
    for box in entry.boxes {
      try database.insert(
        Self.boxInsertion, [recordID.databaseValue] + box.map(\.databaseValue))
    }
  }

  private func endDocument(_ entry: Entry, in database: Database) throws {
    let cells = SQLiteSchema.documentIndices.map { entry.cells[$0].databaseValue }
    try database.insert(Self.documentInsertion, [documentID.databaseValue] + cells)
    try appendFindings(entry, nil, to: database)
    try database.execute(sql: "COMMIT")
    documentID += 1
    isInDocument = false
  }

  private func appendFindings(_ entry: Entry, _ record: Int64?, to database: Database) throws {
    let keys = [documentID.databaseValue, record?.databaseValue ?? .null]
    for finding in entry.findings {
      try database.insert(Self.findingInsertion, keys + finding.map(\.databaseValue))
    }
  }

  private func access(_ body: (Database) throws -> Void) throws(TableFileError) {
    do {
      try queue.writeWithoutTransaction(body)
    } catch {
      throw TableFileError(databaseError: error)
    }
  }
}

extension Database {
  /// Runs a statement that is prepared once.
  fileprivate func insert(_ sql: String, _ values: [DatabaseValue]) throws {
    try cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
  }
}

extension TableValue {
  /// The value to bind; U+0000, where GRDB would cut the text off, becomes its picture ␀.
  fileprivate var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let integer): integer.databaseValue
    case .real(let number): number.databaseValue
    case .flag(let flag): flag.databaseValue
    case .text(let text), .json(let text):
      (text.utf8.contains(0) ? text.replacing("\0", with: "␀") : text).databaseValue
    }
  }
}

extension TableFileError {
  fileprivate init(databaseError error: any Error) {
    let number =
      switch (error as? DatabaseError)?.resultCode {
      case .some(.SQLITE_FULL): ENOSPC
      case .some(.SQLITE_CANTOPEN): ENOENT
      case .some(.SQLITE_READONLY), .some(.SQLITE_PERM): EACCES
      default: EIO
      }
    self.init(number: number)
  }
}
