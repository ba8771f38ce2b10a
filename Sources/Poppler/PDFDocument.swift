internal import CPopplerTap
internal import Glibc

/// An open PDF; closed when the last reference goes.
///
/// Opening and reading cost what Poppler costs. A document belongs to the task that made it.
public final class PDFDocument {
  let document: OpaquePointer

  /// Opens the PDF at `path`.
  ///
  /// - Parameters:
  ///   - path: A file system path.
  ///   - password: Tried as the owner's and as the user's password.
  /// - Throws: Every ``ReadError`` save ``ReadError/noSuchPage(_:pageCount:)`` and
  ///   ``ReadError/damagedPage(_:)``.
  public convenience init(path: String, password: String? = nil) throws(ReadError) {
    try checkReadable(path)
    try self.init(opened: tap_open_file(path, password), password: password)
  }

  /// Opens the PDF that `bytes` hold; they are copied.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - password: Tried as the owner's and as the user's password.
  /// - Throws: As ``init(path:password:)``, less the errors of the file system.
  public convenience init(bytes: [UInt8], password: String? = nil) throws(ReadError) {
    let opened = bytes.withUnsafeBytes { tap_open_bytes($0.baseAddress, $0.count, password) }
    try self.init(opened: opened, password: password)
  }

  private init(opened: OpaquePointer?, password: String?) throws(ReadError) {
    guard let opened else { throw .unreadable(reason: String(cString: strerror(ENOMEM))) }
    document = opened
    try checkOpen(hasPassword: password != nil)
  }

  deinit { tap_close(document) }

  /// The number of pages the document says it has.
  public var pageCount: Int { Int(tap_page_count(document)) }

  /// What Poppler complained about so far, each line once, at most 100.
  public var problems: [String] {
    (0...).lazy
      .map { tap_problem(self.document, $0).map { String(cString: $0) } }
      .prefix { $0 != nil }.compactMap(\.self)
  }

  private func checkOpen(hasPassword: Bool) throws(ReadError) {
    switch tap_error(document) {
    case 0: return
    case PopplerCode.openFile:
      throw .unreadable(reason: String(cString: strerror(tap_errno(document))))
    case PopplerCode.encrypted: throw encryptionError(hasPassword: hasPassword)
    default: throw problems.contains { $0.hasPrefix("May not be a PDF") } ? .notAPDF : .damaged
    }
  }

  /// Poppler has one code for all that is wrong with a lock; only its message tells which.
  private func encryptionError(hasPassword: Bool) -> ReadError {
    let isUnsupported = problems.contains {
      $0.hasPrefix("Unsupported") || $0.contains("security handler")
    }
    guard !isUnsupported else { return .unsupportedEncryption }
    return hasPassword ? .wrongPassword : .passwordRequired
  }
}

/// The numbers of Poppler's `ErrorCodes.h` that are told apart here.
private enum PopplerCode {
  static let openFile: Int32 = 1
  static let encrypted: Int32 = 4
}

/// Poppler waits for ever at a pipe, and calls a folder a damaged PDF.
private func checkReadable(_ path: String) throws(ReadError) {
  var status = stat()
  guard stat(path, &status) == 0 else {
    guard errno != ENOENT else { throw .notFound }
    throw .unreadable(reason: String(cString: strerror(errno)))
  }
  switch status.st_mode & S_IFMT {
  case S_IFREG: return
  case S_IFDIR: throw .unreadable(reason: String(cString: strerror(EISDIR)))
  default: throw .unreadable(reason: "Not a regular file")
  }
}
