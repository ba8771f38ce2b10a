public import Checklist
internal import Layout
internal import Poppler
public import Writers

/// Converts one PDF after the other: opens it, reads its pages, hands its records out.
///
/// One page is in memory at a time, so that the cost does not grow with the number of pages.
public struct Converter: Sendable {
  /// Which of the two readers turns PDF bytes into pages.
  public enum Reader: String, Sendable, CaseIterable {
    /// One pass of Poppler's interpreter; sees everything.
    case tap
    /// Poppler's public interface; slower, and blind to clips.
    case glib

    /// Whether this build has it: without the package trait `Tap` there is no ``tap``.
    public var isAvailable: Bool { ReaderKind(rawValue: rawValue) != nil }
  }

  /// The password for locked PDFs; `nil` to try none.
  public var password: String?
  /// The pages to read.
  public var pages: PageSelection
  /// Which reader to use; `nil` for the best one that this build has.
  public var reader: Reader?
  /// Which profile to read documents by.
  public var profile: ProfileChoice

  /// Creates a converter.
  public init(
    password: String? = nil, pages: PageSelection = .all, reader: Reader? = nil,
    profile: ProfileChoice = .automatic
  ) {
    self.profile = profile
    self.password = password
    self.pages = pages
    self.reader = reader
  }

  /// What tells these choices from others.
  ///
  /// Put together by hand: printing a structure as such looks its types up at run time, which takes longer than
  /// reading a page.
  var fingerprint: String {
    let profile = if case .fixed(let profile) = profile { "\(profile)" } else { "" }
    return [
      password.map { "\"\($0)\"" } ?? "", pages.description, reader?.rawValue ?? "", profile,
    ].joined(separator: " ")
  }

  /// Converts one PDF.
  ///
  /// Nothing about the PDF is thrown: a damaged, locked or empty one gives a report with findings.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - name: Its name in the output: the path relative to the input folder.
  ///   - handle: Takes each record, in the document's order, as soon as it is complete.
  /// - Returns: What is known of the whole document.
  /// - Throws: What `handle` throws.
  public func convert<Failure: Error>(
    _ path: String, as name: String,
    handle: (Record, DocumentIdentity) throws(Failure) -> Void
  ) throws(Failure) -> DocumentReport {
    var identity = DocumentIdentity(path: name, sha256: "")
    let file: PDFFile
    do {
      file = try PDFFile(path: path)
      identity.sha256 = try file.contentSHA256()
    } catch {
      return report(error, identity)
    }
    return try convert(file, identity, handle: handle)
  }

  /// Converts the PDF in an open file; else as ``convert(_:as:handle:)``.
  func convert<Failure: Error>(
    _ file: PDFFile, _ identity: DocumentIdentity,
    handle: (Record, DocumentIdentity) throws(Failure) -> Void
  ) throws(Failure) -> DocumentReport {
    var conversion: Conversion
    do {
      conversion = try begun(file)
    } catch {
      return report(error, identity)
    }
    while let records = conversion.nextRecords() {
      for record in records { try handle(record, identity) }
    }
    return conversion.report(identity)
  }

  /// A conversion at its start.
  func begun(_ file: PDFFile) throws(ReadError) -> Conversion {
    let document = try PDFDocument(file: file, password: password, reader: popplerReader)
    let numbers = pages.pages(of: document.pageCount)
    return Conversion(document: document, numbers: numbers, profile: profile)
  }

  /// What is known of a PDF that cannot be opened.
  func report(_ error: ReadError, _ identity: DocumentIdentity) -> DocumentReport {
    var summary = DocumentSummary()
    summary.findings = [Finding(readError: error)]
    return DocumentReport(identity: identity, status: .failed, summary: summary)
  }

  /// The reader in Poppler's terms.
  var popplerReader: ReaderKind {
    reader.flatMap { ReaderKind(rawValue: $0.rawValue) } ?? .standard
  }
}
