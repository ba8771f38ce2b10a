public import Checklist
internal import Poppler
public import Writers

extension Converter {
  /// The records of one PDF, page by page as they are asked for.
  ///
  ///     for try await record in Converter().records(of: "acme.pdf") {
  ///       print(record.texts[.item] ?? "", record.settingValue as Any)
  ///     }
  ///
  /// Poppler keeps state that threads share: read one document at a time in one process.
  ///
  /// - Parameter path: The file.
  /// - Returns: A sequence that opens the file anew each time it is iterated over.
  public func records(of path: String) -> RecordSequence {
    RecordSequence(converter: self, path: path)
  }

  /// One PDF with all its records, ready to be laid beside others.
  ///
  /// - Parameter path: The file.
  /// - Returns: The sheet, named after its vendor, or after the file where it names none.
  /// - Throws: ``ConversionFailure`` when the PDF gives no records.
  public func sheet(of path: String) throws(ConversionFailure) -> Sheet {
    let (sheet, report) = sheet(of: path, as: path)
    guard report.status != .failed else { throw ConversionFailure(report: report) }
    return sheet
  }

  /// What can be read of one PDF, and how that went.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - name: Its name in the output.
  /// - Returns: The sheet, and the report that says whether it can be relied on.
  func sheet(of path: String, as name: String) -> (Sheet, DocumentReport) {
    var records: [Record] = []
    let report = convert(path, as: name) { record, _ in records.append(record) }
    let sheet = Sheet(
      name: report.summary.vendor ?? stem(of: name), document: name, summary: report.summary,
      records: records)
    return (sheet, report)
  }
}

/// A PDF that gives no records, or none that can be relied on.
public struct ConversionFailure: Error, CustomStringConvertible {
  /// What is known of the document.
  public var report: DocumentReport

  /// Why, as lines for a person.
  public var description: String {
    report.summary.findings.filter { $0.severity == .error }
      .map { LocatedFinding($0, document: report.identity.path).description }
      .joined(separator: "\n")
  }
}

/// The records of one PDF.
public struct RecordSequence: AsyncSequence {
  /// One record.
  public typealias Element = Record

  let converter: Converter
  let path: String

  /// Begins to read.
  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(converter: converter, path: path)
  }

  /// Reads one page after the other.
  public struct AsyncIterator: AsyncIteratorProtocol {
    private let converter: Converter
    private let path: String
    private var conversion: Conversion?
    private var identity = DocumentIdentity(path: "", sha256: "")
    private var waiting: ArraySlice<Record> = []

    init(converter: Converter, path: String) {
      self.converter = converter
      self.path = path
    }

    /// The next record; `nil` after the last.
    ///
    /// - Throws: ``ConversionFailure`` when the PDF gives no records, or none that can be relied on.
    public mutating func next() async throws -> Record? {
      if conversion == nil { try begin() }
      while waiting.isEmpty {
        guard let records = conversion?.nextRecords() else { return try end() }
        waiting = records[...]
      }
      return waiting.popFirst()
    }

    private mutating func begin() throws(ConversionFailure) {
      identity.path = path
      do throws(ReadError) {
        let file = try PDFFile(path: path)
        identity.sha256 = try file.contentSHA256()
        conversion = try converter.begun(file)
      } catch {
        throw ConversionFailure(report: converter.report(error, identity))
      }
    }

    private func end() throws(ConversionFailure) -> Record? {
      guard let report = conversion?.report(identity), report.status == .failed else { return nil }
      throw ConversionFailure(report: report)
    }
  }
}
