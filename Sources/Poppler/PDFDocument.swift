internal import Glibc
public import Layout

/// An open PDF, closed when the last reference goes.
///
/// It belongs to the task that made it. Opening and reading cost what Poppler costs.
public final class PDFDocument {
  private let reader: any PageReader

  /// Opens the PDF at `path`.
  ///
  /// - Parameters:
  ///   - path: A file system path.
  ///   - password: Tried as the owner's and as the user's password.
  ///   - reader: How to read it.
  /// - Throws: Every ``ReadError`` save ``ReadError/noSuchPage(_:pageCount:)`` and
  ///   ``ReadError/damagedPage(_:)``.
  public init(
    path: String, password: String? = nil, reader: ReaderKind = .standard
  ) throws(ReadError) {
    try checkReadable(path)
    switch reader {
    #if Tap
      case .tap: self.reader = try TapReader(path: path, password: password)
    #endif
    case .glib: self.reader = try GLibReader(path: path, password: password)
    }
    guard pageCount > 0 else { throw .damaged }
  }

  /// Opens the PDF that `bytes` hold; they are copied.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - password: Tried as the owner's and as the user's password.
  ///   - reader: How to read it.
  /// - Throws: As ``init(path:password:reader:)``, less the errors of the file system.
  public init(
    bytes: [UInt8], password: String? = nil, reader: ReaderKind = .standard
  ) throws(ReadError) {
    guard !bytes.isEmpty else { throw .notAPDF }
    switch reader {
    #if Tap
      case .tap: self.reader = try TapReader(bytes: bytes, password: password)
    #endif
    case .glib: self.reader = try GLibReader(bytes: bytes, password: password)
    }
    guard pageCount > 0 else { throw .damaged }
  }

  /// The number of pages the document says it has; at least 1.
  public var pageCount: Int { reader.pageCount }

  /// What Poppler complained about so far, each line once, at most 100 lines.
  public var problems: [String] { reader.problems }

  /// Whether text is missing, on the pages read so far, because `poppler-data` is not installed.
  public var lacksLanguageData: Bool {
    problems.contains(where: LanguageData.isMissed) && !LanguageData.isInstalled
  }

  /// Reads the page numbered `number`: its glyphs, marks and tagged cells, in page space.
  ///
  /// - Parameter number: The page, counted from 1.
  /// - Returns: Everything the page draws; hidden and clipped glyphs are there, flagged.
  /// - Throws: ``ReadError/noSuchPage(_:pageCount:)`` when `number` is not in `1...pageCount`,
  ///   ``ReadError/damagedPage(_:)`` when Poppler finds no page there.
  public func page(_ number: Int) throws(ReadError) -> Page {
    let pageCount = self.pageCount
    guard number >= 1, number <= pageCount else {
      throw .noSuchPage(number, pageCount: pageCount)
    }
    return try reader.page(number)
  }
}

/// Poppler waits for ever at a pipe, and calls a folder a damaged PDF.
private func checkReadable(_ path: String) throws(ReadError) {
  var status = stat()
  guard stat(path, &status) == 0 else {
    guard errno != ENOENT else { throw .notFound }
    throw .lastSystemError
  }
  switch status.st_mode & S_IFMT {
  case S_IFREG where status.st_size == 0: throw .notAPDF
  case S_IFREG: return
  case S_IFDIR: throw .unreadable(reason: String(cString: strerror(EISDIR)))
  default: throw .unreadable(reason: "Not a regular file")
  }
}
