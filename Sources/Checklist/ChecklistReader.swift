public import Layout

/// Turns a document's pages, one after the other, into records.
///
/// Memory does not grow with the number of pages: a page's records are handed out as soon as the next
/// page has shown where they end.
public struct ChecklistReader {
  private let catalogue: Catalogue
  private var table: TableReader?
  private var builder: RecordBuilder?
  private var marks = ExtraMarks()
  private var outside = OutsideText()
  private var summary = DocumentSummary()
  private var sequence = 0
  private var repairs: [Ink.Repair: Int] = [:]

  /// Creates a reader at the start of a document.
  public init() { catalogue = .meti2010 }

  /// Reads the next page.
  ///
  /// - Parameter page: The page after the one read before.
  /// - Returns: The records that are complete now, in the document's order.
  public mutating func read(_ page: Page) -> [Record] {
    let layout = PageLayout(page)
    var ledger = GlyphLedger(layout.ink)
    repairs.merge(layout.ink.repairs) { $0 + $1 }
    var records: [Record] = []
    var isAfterBreak = table != nil
    for part in parts(of: layout) {
      switch part {
      case .line(let line): addOutside([line], layout, &ledger)
      case .region(let index):
        records += read(region: index, layout, &isAfterBreak, &ledger)
      }
    }
    addWatermark(layout, &ledger)
    closePage(layout, ledger)
    return records
  }

  /// Ends the document.
  ///
  /// - Returns: The last records, and what is known of the whole document.
  public mutating func finish() -> (records: [Record], summary: DocumentSummary) {
    let records = endTable()
    outside.fill(&summary)
    summary.glyphsPlaced += outside.glyphCount
    summary.rowCount = sequence
    summary.repairs = repairs.map { RepairCount(from: $0.key.from, to: $0.key.to, count: $0.value) }
      .sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    return (records, summary)
  }

  // MARK: Parts of a page

  private enum Part {
    case region(Int)
    case line(Line)
  }

  /// Regions and loose lines, top to bottom.
  private func parts(of layout: PageLayout) -> [Part] {
    let regions = layout.regions.indices.map { (layout.regions[$0].box.minY, Part.region($0)) }
    let lines = layout.looseLines.map { ($0.box.minY, Part.line($0)) }
    return (regions + lines).enumerated()
      .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
  }

  private mutating func read(
    region index: Int, _ layout: PageLayout, _ isAfterBreak: inout Bool, _ ledger: inout GlyphLedger
  ) -> [Record] {
    guard !layout.regionGlyphs[index].isEmpty else { return [] }
    let drawn = layout.grid(ofRegion: index)
    let headers = HeaderFinder(layout).headers(in: drawn)
    var records: [Record] = []
    guard let first = headers.first else {
      guard let table, continues(table, drawn) else {
        addOutside(drawn.cells.flatMap(\.lines), layout, &ledger)
        return []
      }
      let grid = layout.grid(ofRegion: index, columns: table.header.innerEdges)
      return readRows(0..<grid.rowCount, of: grid, layout, &isAfterBreak, &ledger)
    }
    let grid = layout.grid(ofRegion: index, columns: first.innerEdges)
    if first.rows.lowerBound > 0 {
      records += readHead(0..<first.rows.lowerBound, of: grid, layout, &isAfterBreak, &ledger)
    }
    for (place, header) in headers.enumerated() {
      let end = place + 1 < headers.count ? headers[place + 1].rows.lowerBound : grid.rowCount
      records += begin(header, of: grid, &isAfterBreak, &ledger)
      records += readRows(
        header.rows.upperBound..<end, of: grid, layout, &isAfterBreak, &ledger)
    }
    return records
  }

  /// Whether a grid without a header is the rest of a table: its columns stand at the same places.
  private func continues(_ table: TableReader, _ grid: Grid) -> Bool {
    let columns = table.columns
    guard let first = columns.first, let last = columns.last else { return false }
    let reach = 6.0  // points; a table's parts on two pages are drawn alike to the pen's width
    guard abs(first.minX - grid.box.minX) <= reach, abs(last.maxX - grid.box.maxX) <= reach else {
      return false
    }
    let inner = grid.columnEdges.dropFirst().dropLast()
    let known = inner.filter { edge in columns.contains { abs($0.minX - edge) <= reach } }
    return known.count * 10 >= inner.count * 6
  }

  /// Starts a table, or goes on with the one whose header is printed again.
  private mutating func begin(
    _ header: Header, of grid: Grid, _ isAfterBreak: inout Bool, _ ledger: inout GlyphLedger
  ) -> [Record] {
    var records: [Record] = []
    if table?.header.keys != header.keys || !isAfterBreak {
      records = endTable()
      table = TableReader(header, catalogue)
      builder = RecordBuilder(columns: header.columns, catalogue: catalogue)
      summary.tables.append(
        TableSummary(
          page: 0, columns: header.columns.map { ColumnSummary(label: $0.label, field: $0.field) },
          evidence: []))
      for text in outside.legend { marks.learn(from: text) }
      isAfterBreak = false
    }
    table?.placeHeader(grid.cells.filter { header.rows.contains($0.rows.lowerBound) }, &ledger)
    return records
  }

  /// Rows above a header inside its grid: a title, or the rest of the table before.
  private mutating func readHead(
    _ range: Range<Int>, of grid: Grid, _ layout: PageLayout, _ isAfterBreak: inout Bool,
    _ ledger: inout GlyphLedger
  ) -> [Record] {
    if let table, continues(table, grid), isAfterBreak {
      return readRows(range, of: grid, layout, &isAfterBreak, &ledger)
    }
    let cells = grid.cells.filter { range.contains($0.rows.lowerBound) }
    addOutside(cells.flatMap(\.lines), layout, &ledger)
    return []
  }

  private mutating func readRows(
    _ range: Range<Int>, of grid: Grid, _ layout: PageLayout, _ isAfterBreak: inout Bool,
    _ ledger: inout GlyphLedger
  ) -> [Record] {
    let rows =
      table?.read(grid, inRows: range, layout, isAfterBreak: isAfterBreak, &ledger) ?? []
    isAfterBreak = false
    return rows.compactMap { record(of: $0) }
  }

  // MARK: Records

  private mutating func record(of row: Row) -> Record? {
    sequence += 1
    summary.glyphsPlaced += row.blocks.reduce(0) { $0 + $1.glyphCount }
    return builder?.record(row, sequence: sequence, marks)
  }

  private mutating func endTable() -> [Record] {
    guard var ended = table else { return [] }
    let records = ended.finish().compactMap { record(of: $0) }
    summary.glyphsPlaced += ended.labelGlyphs + ended.notes.reduce(0) { $0 + $1.glyphCount }
    summary.notes += ended.notes.map(\.text)
    if !summary.tables.isEmpty {
      summary.tables[summary.tables.count - 1].evidence =
        Grid.Evidence.allCases.filter { ended.evidence.contains($0) }.map(\.rawValue)
    }
    table = nil
    return records
  }

  // MARK: Text outside of tables

  private mutating func addOutside(
    _ lines: [Line], _ layout: PageLayout, _ ledger: inout GlyphLedger
  ) {
    let assembler = TextAssembler(layout.ink)
    for line in lines {
      let count = ledger.place([line])
      outside.add(
        OutsideText.Entry(
          text: assembler.text(of: line), page: layout.ink.page.number,
          height: line.box.midY / max(1, layout.ink.page.height), fontSize: line.fontSize,
          isBeforeTables: table == nil && sequence == 0, glyphCount: count))
    }
  }

  private mutating func addWatermark(_ layout: PageLayout, _ ledger: inout GlyphLedger) {
    for line in layout.skewedLines {
      let text = TextAssembler(layout.ink).text(of: line)
      outside.addWatermark(text, glyphCount: ledger.place([line]))
    }
  }

  /// Takes what found no place as leftover text, and counts the page's glyphs.
  private mutating func closePage(_ layout: PageLayout, _ ledger: GlyphLedger) {
    var ledger = ledger
    let rest = layout.lines(of: ledger.unplaced)
    let number = layout.ink.page.number
    for line in rest {
      let text = TextAssembler(layout.ink).text(of: line)
      summary.leftover.append(text)
      summary.glyphsPlaced += ledger.place([line])
      summary.findings.append(
        Finding(.unplacedText, .warning, page: number, message: "「\(text)」 found no place in a row"))
    }
    summary.glyphsIn += layout.ink.visibleCount
    summary.glyphsPlaced -= ledger.placedTwice
  }
}
