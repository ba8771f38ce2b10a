internal import CSQLite
internal import Glibc

/// An SQLite database opened for writing, through SQLite's own C interface.
///
/// Statements that add rows are prepared once.
final class Database {
  /// Whether SQLite is installed.
  static var isAvailable: Bool { sqlite_calls() != nil }

  private let library: UnsafePointer<SQLiteCalls>
  private var handle: OpaquePointer?
  private var statements: [String: OpaquePointer] = [:]

  /// Opens a database, which is created when it is not there.
  ///
  /// - Parameter path: The file.
  /// - Throws: When it cannot be opened, or SQLite is not installed.
  init(path: String) throws(TableFileError) {
    guard let library = sqlite_calls() else { throw TableFileError(number: ELIBACC) }
    self.library = library
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
    try check(library.pointee.sqlite3_open_v2(path, &handle, flags, nil))
  }

  deinit {
    finalizeStatements()
    _ = library.pointee.sqlite3_close_v2(handle)
  }

  /// Runs statements without parameters.
  ///
  /// - Parameter sql: One or more statements.
  /// - Throws: At the first that fails.
  func execute(_ sql: String) throws(TableFileError) {
    try check(library.pointee.sqlite3_exec(handle, sql, nil, nil, nil))
  }

  /// Runs a statement that is prepared once.
  ///
  /// - Parameters:
  ///   - sql: One statement.
  ///   - values: One for each of its parameters.
  /// - Throws: When it fails.
  func insert(_ sql: String, _ values: [TableValue]) throws(TableFileError) {
    let statement = try prepared(sql)
    for (value, index) in zip(values, Int32(1)...) { try check(bind(value, statement, index)) }
    let result = library.pointee.sqlite3_step(statement)
    _ = library.pointee.sqlite3_reset(statement)
    guard result == SQLITE_DONE else { throw TableFileError(databaseResult: result) }
  }

  /// Closes the file; nothing may follow but the release.
  ///
  /// - Throws: When something is still under way.
  func close() throws(TableFileError) {
    finalizeStatements()
    try check(library.pointee.sqlite3_close(handle))
    handle = nil
  }

  /// What SQLite calls SQLITE_TRANSIENT: it copies the text.
  private static let isCopied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  private func prepared(_ sql: String) throws(TableFileError) -> OpaquePointer? {
    if let statement = statements[sql] { return statement }
    var statement: OpaquePointer?
    try check(library.pointee.sqlite3_prepare_v2(handle, sql, -1, &statement, nil))
    statements[sql] = statement
    return statement
  }

  private func finalizeStatements() {
    for statement in statements.values { _ = library.pointee.sqlite3_finalize(statement) }
    statements = [:]
  }

  /// Binds a value; U+0000, which ends a text for most of SQLite's functions, becomes its picture ␀.
  private func bind(_ value: TableValue, _ statement: OpaquePointer?, _ index: Int32) -> Int32 {
    switch value {
    case .null: return library.pointee.sqlite3_bind_null(statement, index)
    case .integer(let integer):
      return library.pointee.sqlite3_bind_int64(statement, index, Int64(integer))
    case .real(let number): return library.pointee.sqlite3_bind_double(statement, index, number)
    case .flag(let flag): return library.pointee.sqlite3_bind_int64(statement, index, flag ? 1 : 0)
    case .text(let text), .json(let text):
      var shown = text.utf8.contains(0) ? text.replacing("\0", with: "␀") : text
      return shown.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          library.pointee.sqlite3_bind_text(
            statement, index, $0.baseAddress, Int32(clamping: $0.count), Database.isCopied)
        }
      }
    }
  }

  private func check(_ result: Int32) throws(TableFileError) {
    guard result == SQLITE_OK else { throw TableFileError(databaseResult: result) }
  }
}

extension TableFileError {
  /// The system's error number that is nearest to a result code of SQLite.
  fileprivate init(databaseResult result: Int32) {
    switch result {
    case SQLITE_FULL: self.init(number: ENOSPC)
    case SQLITE_CANTOPEN: self.init(number: ENOENT)
    case SQLITE_READONLY, SQLITE_PERM: self.init(number: EACCES)
    default: self.init(number: EIO)
    }
  }
}
