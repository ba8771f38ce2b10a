internal import Checklist
internal import Poppler
internal import Writers

/// The unit of a batch: one PDF in, frames out.
struct ConversionJob: Sendable {
  /// Takes a frame.
  typealias Emit<Failure: Error> = (Frame.Kind, [UInt8]) throws(Failure) -> Void

  let input: InputFile
  let converter: Converter
  let writers: [any RecordWriter]

  /// How many bytes of rows are handed out at once, at least.
  private static let chunkSize = 1 << 16

  /// Converts the PDF.
  ///
  /// - Parameters:
  ///   - file: The PDF, opened.
  ///   - emit: Takes the frames; rows are separated from one another, without header and footer.
  /// - Throws: What `emit` throws.
  func run<Failure: Error>(_ file: PDFFile, emit: Emit<Failure>) throws(Failure) {
    let separators = writers.map { $0.framing(of: .records).separator }
    var chunks = writers.indices.map { [UInt8($0)] }
    let sha256: String
    do {
      sha256 = try file.contentSHA256()
    } catch {
      return try fail(Finding(readError: error), sha256: "", emit: emit)
    }
    try emit(.identity, Array(sha256.utf8))
    let identity = DocumentIdentity(path: input.name, sha256: sha256)
    let report = try converter.convert(file, identity) {
      (record: Record, identity: DocumentIdentity) throws(Failure) in
      for finding in record.findings where finding.severity != .note {
        try emit(.rowFinding, finding.packed(rowNumber: record.texts[.number]))
      }
      for index in writers.indices {
        if chunks[index].count > 1 { chunks[index] += separators[index] }
        writers[index].append(record, of: identity, to: &chunks[index])
        guard chunks[index].count >= Self.chunkSize else { continue }
        try emit(.rows, chunks[index])
        chunks[index].removeSubrange(1...)
      }
    }
    for chunk in chunks where chunk.count > 1 { try emit(.rows, chunk) }
    try end(report, emit: emit)
  }

  /// Ends a document that could not be converted.
  func fail<Failure: Error>(
    _ finding: Finding, sha256: String, emit: Emit<Failure>
  ) throws(Failure) {
    var report = DocumentReport(
      identity: DocumentIdentity(path: input.name, sha256: sha256), status: .failed)
    report.summary.findings = [finding]
    try end(report, emit: emit)
  }

  private func end<Failure: Error>(
    _ report: DocumentReport, emit: Emit<Failure>
  ) throws(Failure) {
    for writer in writers {
      var row: [UInt8] = []
      writer.append(report, to: &row)
      try emit(.documentRow, row)
    }
    for finding in report.summary.findings where finding.severity != .note {
      try emit(.documentFinding, finding.packed(rowNumber: nil))
    }
    try emit(.end, JobEnd(report).packed)
  }
}
