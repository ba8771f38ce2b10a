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

  /// Creates a converter.
  public init(
    password: String? = nil, pages: PageSelection = .all, reader: Reader? = nil
  ) {
    self.password = password
    self.pages = pages
    self.reader = reader
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
    let document: PDFDocument
    do {
      document = try PDFDocument(file: file, password: password, reader: popplerReader)
    } catch {
      return report(error, identity)
    }
    var conversion = Conversion(document: document, numbers: pages.pages(of: document.pageCount))
    while let records = conversion.nextRecords() {
      for record in records { try handle(record, identity) }
    }
    return conversion.report(identity)
  }

  private func report(_ error: ReadError, _ identity: DocumentIdentity) -> DocumentReport {
    var summary = DocumentSummary()
    summary.findings = [Finding(readError: error)]
    return DocumentReport(identity: identity, status: .failed, summary: summary)
  }

  /// The reader in Poppler's terms.
  var popplerReader: ReaderKind {
    reader.flatMap { ReaderKind(rawValue: $0.rawValue) } ?? .standard
  }
}
