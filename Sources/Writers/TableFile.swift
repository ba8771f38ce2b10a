internal import Glibc

/// A file that is more than its rows put together: a workbook, a database, a Markdown document.
///
/// It takes what ``EntryPacker`` packed: the records of one document, then the document's own row, then
/// those of the next. Its memory does not grow with their number.
public protocol TableFile: AnyObject {
  /// Adds whole records or documents.
  ///
  /// - Throws: When the file cannot be written; nothing may follow then but the file's release.
  func append(_ packed: [UInt8]) throws(TableFileError)

  /// Completes the file; nothing may follow but the file's release.
  func finish() throws(TableFileError)
}

/// Why a ``TableFile`` cannot be written.
public struct TableFileError: Error, Hashable, Sendable {
  /// The system's error number.
  public var number: Int32

  /// Creates an error; what the system does not know is an input/output error.
  init(number: Int32) {
    self.number = number == 0 ? EIO : number
  }
}
