internal import Checklist
internal import Layout
internal import Poppler
internal import Writers

/// Shows what each stage saw in a PDF.
public struct Inspector: Sendable {
  /// A stage of the conversion, by what it hands on.
  public enum Stage: String, Sendable, CaseIterable {
    /// What the reader saw.
    case pages
    /// What the layout made of it.
    case grid
    /// The records.
    case rows
  }

  private let converter: Converter

  /// Creates an inspector that reads as the converter would.
  public init(_ converter: Converter) {
    self.converter = converter
  }

  /// What a stage saw, as text, line by line.
  ///
  /// - Parameters:
  ///   - stage: Which stage.
  ///   - path: The PDF.
  /// - Returns: Text about the converter's pages; for ``Stage/rows``, about the records on them.
  /// - Throws: When the PDF or one of the pages cannot be read.
  public func text(_ stage: Stage, of path: String) throws(InputProblem) -> String {
    let lines = try read(path) { (document, numbers) throws(ReadError) -> [String] in
      if stage == .rows { return StageText.lines(of: try records(document, on: numbers)) }
      var lines: [String] = []
      for number in numbers {
        let page = try document.page(number)
        lines +=
          stage == .grid
          ? StageText.lines(of: PageLayout(PageFit(page)?.fitted(page) ?? page))
          : StageText.lines(of: page)
      }
      return lines
    }
    return lines.map { printable($0) + "\n" }.joined()
  }

  /// What a stage saw on one page, as an SVG over the page as Poppler draws it.
  ///
  /// - Parameters:
  ///   - stage: Which stage.
  ///   - path: The PDF.
  /// - Returns: SVG of the first of the converter's pages; on white paper where `pdftocairo` is not
  ///   installed.
  /// - Throws: When the PDF or the page cannot be read.
  public func svg(_ stage: Stage, of path: String) throws(InputProblem) -> String {
    try read(path) { (document, numbers) throws(ReadError) -> String in
      let number = numbers.first ?? 1
      let page = try document.page(number)
      let fit = stage == .grid ? PageFit(page) : nil
      let picture = renderedPage(number, of: path, password: converter.password)
      var drawing = SVGDrawing(fit?.scaled(page) ?? page, picture: picture, fit?.turn)
      switch stage {
      case .pages: drawing.add(page)
      case .grid: drawing.add(PageLayout(fit?.fitted(page) ?? page))
      case .rows: drawing.add(try records(document, on: [number]), onPage: number)
      }
      return drawing.svg
    }
  }

  /// The records with a box on one of these pages; all pages are read, for labels are filled down.
  private func records(
    _ document: PDFDocument, on numbers: [Int]
  ) throws(ReadError) -> [Record] {
    var reader = ChecklistReader(converter.profile)
    var records: [Record] = []
    for number in 1...max(1, document.pageCount) {
      records += reader.read(try document.page(number))
    }
    records += reader.finish().records
    return records.filter { record in
      record.boxes.values.contains { places in places.contains { numbers.contains($0.page) } }
    }
  }

  private func read<Result>(
    _ path: String, _ body: (PDFDocument, [Int]) throws(ReadError) -> Result
  ) throws(InputProblem) -> Result {
    do {
      let document = try PDFDocument(
        path: path, password: converter.password, reader: converter.popplerReader)
      return try body(document, converter.pages.pages(of: document.pageCount))
    } catch {
      throw InputProblem(error, path: path)
    }
  }
}
