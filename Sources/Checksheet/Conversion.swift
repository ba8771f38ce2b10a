internal import Checklist
internal import Layout
internal import Poppler
internal import Writers

/// One document on its way from pages to records.
struct Conversion {
  let document: PDFDocument
  private let numbers: [Int]
  private var index = 0
  private var reader: ChecklistReader
  private var findings: [Finding] = []
  private var pagesWithoutText: [(number: Int, hasImages: Bool)] = []
  private var rowCount = 0
  private var summary: DocumentSummary?
  let profile: ProfileChoice
  private var takesAnyTable = false
  private var wideSheet = WideSheet()

  /// Creates a conversion of the pages numbered `numbers`.
  init(document: PDFDocument, numbers: [Int], profile: ProfileChoice) {
    reader = ChecklistReader(profile)
    self.profile = profile
    self.document = document
    self.numbers = numbers
  }

  /// Reads on.
  ///
  /// - Returns: The records that the next page completes, or the last ones after the last page;
  ///   `nil` when the document is at its end.
  mutating func nextRecords() -> [Record]? {
    guard summary == nil else { return nil }
    let records = index < numbers.count ? readPage() : finish()
    rowCount += records.count
    return records
  }

  /// What is known after the last record.
  func report(_ identity: DocumentIdentity) -> DocumentReport {
    var summary = summary ?? DocumentSummary()
    summary.rowCount = rowCount
    summary.findings = findings + problemFindings + textFindings + summary.findings
    summary.findings += emptinessFindings(summary) + balanceFindings(summary)
    return DocumentReport(
      identity: identity, status: status(summary), pageCount: document.pageCount, summary: summary)
  }

  private mutating func readPage() -> [Record] {
    defer { index += 1 }
    let number = numbers[index]
    do {
      let page = try document.page(number)
      if page.glyphs.isEmpty {
        pagesWithoutText.append((number: number, hasImages: !page.images.isEmpty))
      }
      if page.isScan { findings.append(.textLayer(onPage: number)) }
      return wideSheet.hold(reader.read(page), of: page)
    } catch {
      findings.append(Finding(readError: error, page: number))
      return []
    }
  }

  private mutating func finish() -> [Record] {
    var (records, summary) = reader.finish()
    if let wide = wideReading(of: wideSheet, ending: records) {
      (records, summary) = (wide.records, wide.summary)
    } else {
      records = wideSheet.close() + records
    }
    guard rowCount + records.count > 0 || takesAnyTable || lacksText else {
      return readAgain()
    }
    self.summary = summary
    return records
  }

  private var lacksText: Bool { pagesWithoutText.count == numbers.count }

  /// Begins anew, and takes tables of which no label is known.
  private mutating func readAgain() -> [Record] {
    takesAnyTable = true
    reader = ChecklistReader(profile, takesAnyTable: true)
    wideSheet = WideSheet()
    index = 0
    findings = []
    pagesWithoutText = []
    return []
  }

  /// Pages without text, unless text was lost on the way.
  private var textFindings: [Finding] {
    guard !document.lacksLanguageData else { return [] }
    guard pagesWithoutText.count < numbers.count || numbers.isEmpty else { return [noText] }
    return pagesWithoutText.filter(\.hasImages).map { page in
      Finding(
        .scannedPage, .warning, page: page.number,
        message: "the page is an image without text; run an OCR tool first if rows are on it")
    }
  }

  private var noText: Finding {
    let pages = numbers.count == 1 ? "the only page" : "any of \(numbers.count) pages"
    let remedy =
      pagesWithoutText.contains(where: \.hasImages)
      ? "; is it a scan? Run an OCR tool first" : ""
    return Finding(.noText, .error, message: "no text on \(pages)\(remedy)")
  }

  /// What Poppler had to say while it read.
  private var problemFindings: [Finding] {
    let problems = document.problems
    guard !document.lacksLanguageData else {
      let message =
        "text is lost without Poppler's tables for Japanese; apt-get install poppler-data"
      return [Finding(.missingPopplerData, .error, message: message)]
    }
    guard !problems.isEmpty else { return [] }
    let shown = 3  // a damaged PDF can have a hundred, and they repeat themselves
    let rest = problems.count > shown ? "; and \(problems.count - shown) more" : ""
    let message = "Poppler says: " + problems.prefix(shown).joined(separator: "; ") + rest
    return [Finding(.damaged, .warning, message: message)]
  }

  /// A document without records says so, unless something has already.
  private func emptinessFindings(_ summary: DocumentSummary) -> [Finding] {
    guard rowCount == 0, !summary.findings.contains(where: { $0.severity == .error }) else {
      return []
    }
    guard !numbers.isEmpty else {
      let count = document.pageCount
      return [Finding(.noText, .error, message: "none of its \(count) pages is among those chosen")]
    }
    let place = numbers.count == 1 ? "the page" : "its pages"
    let remedy = "see what is there with `checksheet inspect --stage grid`"
    return [Finding(.noTable, .error, message: "no checklist table on \(place); \(remedy)")]
  }

  /// Promise 3: every visible glyph ends in exactly one place.
  private func balanceFindings(_ summary: DocumentSummary) -> [Finding] {
    guard summary.glyphsIn != summary.glyphsPlaced else { return [] }
    let counts = "\(summary.glyphsPlaced) of \(summary.glyphsIn)"
    let message = "\(counts) visible glyphs found their place; do not rely on it, and report this"
    return [Finding(.unplacedText, .error, message: message)]
  }

  private func status(_ summary: DocumentSummary) -> DocumentStatus {
    guard rowCount > 0, summary.glyphsIn == summary.glyphsPlaced else { return .failed }
    return summary.findings.contains { $0.severity == .error } ? .partial : .converted
  }
}

extension Finding {
  /// Why a file or a page gave no records.
  init(readError: ReadError, page: Int? = nil) {
    let code: Code =
      switch readError {
      case .passwordRequired, .wrongPassword: .passwordRequired
      case .notFound, .unreadable, .notAPDF, .damaged, .unsupportedEncryption, .noSuchPage,
        .damagedPage:
        .damaged
      }
    self.init(code, .error, page: page, message: readError.description)
  }
}

extension Finding {
  /// A page is read by what an OCR tool made of its image.
  fileprivate static func textLayer(onPage number: Int) -> Finding {
    Finding(
      .scannedPage, .warning, page: number,
      message: "the page is an image; its text is that of an OCR tool, which may have misread it")
  }
}
