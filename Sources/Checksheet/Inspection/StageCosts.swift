internal import Checklist
internal import Glibc
internal import Layout
internal import Poppler
internal import Writers

/// What each stage of converting a PDF costs: CPU time of this process.
public struct StageCosts: Sendable {
  /// Opening the file, its digest, and what a reader sets up before its first page.
  public private(set) var start = Duration.zero
  /// Poppler's interpreter and what it hands over.
  public private(set) var pages = Duration.zero
  /// From a page's glyphs and paths to lines and grids; the reader does it once more, as part of ``rows``.
  public private(set) var layout = Duration.zero
  /// From pages to records.
  public private(set) var rows = Duration.zero
  /// From records to JSON Lines.
  public private(set) var output = Duration.zero
  /// How many pages were read.
  public private(set) var pageCount = 0

  /// All stages, each counted once.
  public var whole: Duration { start + pages + rows + output }

  /// Converts a PDF, and throws the records away.
  ///
  /// - Parameters:
  ///   - path: The PDF.
  ///   - converter: How to convert it.
  /// - Throws: When the PDF or one of its pages cannot be read.
  public init(of path: String, converter: Converter = Converter()) throws(InputProblem) {
    do throws(ReadError) {
      try measure(path, converter)
    } catch {
      throw InputProblem(error, path: path)
    }
  }

  private mutating func measure(_ path: String, _ converter: Converter) throws(ReadError) {
    var clock = ProcessorClock()
    let file = try PDFFile(path: path)
    let identity = DocumentIdentity(path: path, sha256: try file.contentSHA256())
    let document = try PDFDocument(
      file: file, password: converter.password, reader: converter.popplerReader)
    var reader = ChecklistReader(converter.profile)
    start += clock.lap()
    for number in converter.pages.pages(of: document.pageCount) {
      let page = try document.page(number)
      pages += clock.lap()
      _ = PageLayout(page)
      layout += clock.lap()
      let records = reader.read(page)
      rows += clock.lap()
      write(records, identity)
      output += clock.lap()
      pageCount += 1
    }
    let (records, _) = reader.finish()
    rows += clock.lap()
    write(records, identity)
    output += clock.lap()
  }

  private func write(_ records: [Record], _ identity: DocumentIdentity) {
    var bytes: [UInt8] = []
    for record in records { JSONLinesWriter().append(record, of: identity, to: &bytes) }
  }
}

/// Measures the CPU time of this process from lap to lap.
private struct ProcessorClock {
  private var last = Self.now

  private static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// The time since the last lap.
  mutating func lap() -> Duration {
    let now = Self.now
    defer { last = now }
    return now - last
  }
}
