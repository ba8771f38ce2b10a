internal import Checklist
internal import Writers

/// The unit of a batch: one PDF in, bytes of rows and an outcome out.
///
/// A job holds values only, and its results are bytes and values, so that it can be carried out here
/// or in a worker process.
struct ConversionJob: Sendable {
  let input: InputFile
  let converter: Converter
  let formats: [OutputFormat]
  let byteOrderMark: Bool
  let guardsFormulas: Bool

  /// How many bytes of rows are handed out at once, at least.
  private static let chunkSize = 1 << 16

  /// Converts the PDF.
  ///
  /// - Parameter emit: Takes rows in one format, separated from one another, without header and footer.
  /// - Returns: The document's own row in each format, and how it went.
  /// - Throws: What `emit` throws.
  func run(
    emit: (OutputFormat, [UInt8]) throws(OutputError) -> Void
  ) throws(OutputError) -> JobOutcome {
    let writers = formats.map {
      $0.writer(byteOrderMark: byteOrderMark, guardsFormulas: guardsFormulas)
    }
    let separators = writers.map { $0.framing(of: .records).separator }
    var rows: [[UInt8]] = formats.map { _ in [] }
    var findings: [LocatedFinding] = []
    let report = try converter.convert(input.path, as: input.name) {
      (record: Record, identity: DocumentIdentity) throws(OutputError) in
      findings += located(record.findings, record.texts[.number])
      for index in formats.indices {
        if !rows[index].isEmpty { rows[index] += separators[index] }
        writers[index].append(record, of: identity, to: &rows[index])
        guard rows[index].count >= Self.chunkSize else { continue }
        try emit(formats[index], rows[index])
        rows[index].removeAll(keepingCapacity: true)
      }
    }
    for index in formats.indices where !rows[index].isEmpty {
      try emit(formats[index], rows[index])
    }
    return JobOutcome(
      documentRows: writers.map { writer in
        var row: [UInt8] = []
        writer.append(report, to: &row)
        return row
      },
      status: report.status, rowCount: report.summary.rowCount, pageCount: report.pageCount ?? 0,
      findings: located(report.summary.findings, nil) + findings)
  }

  /// The findings that a person should read now.
  private func located(_ findings: [Finding], _ rowNumber: String?) -> [LocatedFinding] {
    findings.filter { $0.severity != .note }
      .map { LocatedFinding($0, document: input.label, rowNumber: rowNumber) }
  }
}

/// How a job went.
struct JobOutcome: Sendable {
  /// The document's own row, one for each of the job's formats.
  let documentRows: [[UInt8]]
  /// How far the document was converted.
  let status: DocumentStatus
  /// How many records came out.
  let rowCount: Int
  /// How many pages it has; 0 when it cannot be opened.
  let pageCount: Int
  /// Warnings and errors: the document's own first, then those of its rows in order.
  let findings: [LocatedFinding]
}
