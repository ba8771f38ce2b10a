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
  public convenience init(
    path: String, password: String? = nil, reader: ReaderKind = .standard
  ) throws(ReadError) {
    try self.init(file: PDFFile(path: path), password: password, reader: reader)
  }

  /// Opens the PDF that is in a file.
  ///
  /// - Parameters:
  ///   - file: The file, opened; nothing else of the file system is touched but fonts and Poppler's tables.
  ///   - password: Tried as the owner's and as the user's password.
  ///   - reader: How to read it.
  /// - Throws: As ``init(path:password:reader:)``, less ``ReadError/notFound``.
  public init(
    file: PDFFile, password: String? = nil, reader: ReaderKind = .standard
  ) throws(ReadError) {
    guard file.size > 0 else { throw .notAPDF }
    switch reader {
    #if Tap
      case .tap: self.reader = try TapReader(file: file, password: password)
    #endif
    case .glib: self.reader = try GLibReader(file: file, password: password)
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
