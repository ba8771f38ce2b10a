internal import Layout

/// Turns a document's pages, one after the other, into records.
///
/// Memory does not grow with the number of pages: a page's records are handed out as soon as the next
/// page has shown where they end.
public struct ChecklistReader {
  private(set) var profile: ProfileReading
  private let takesAnyTable: Bool
  var table: TableReader?
  private var builder: RecordBuilder?
  private var marks = ExtraMarks()
  private var outside = OutsideText()
  private var summary = DocumentSummary()
  private(set) var sequence = 0
  /// What stands over the first table and may be the heading of its rows.
  var lone = LoneHeading()
  private var repairs: [Ink.Repair: Int] = [:]
  /// How the pages that were printed sideways, or very small or large, are turned and scaled, by number.
  private var fits: [Int: PageFit] = [:]
  /// The Latin words so far.
  private var words = WordStock()

  /// Creates a reader at the start of a document.
  ///
  /// - Parameters:
  ///   - choice: By which profile the document is read.
  ///   - takesAnyTable: Whether a drawn table is read of which no label is known; its texts are then
  ///     under `other`. For a document that gives no records otherwise.
  public init(_ choice: ProfileChoice = .automatic, takesAnyTable: Bool = false) {
    profile = ProfileReading(choice)
    self.takesAnyTable = takesAnyTable
  }

  /// Reads the next page, which is not one of two side by side.
  mutating func readPage(_ page: Page) -> [Record] {
    let fit = PageFit(page, after: fits[page.number - 1])
    fits[page.number] = fit
    let layout = PageLayout(fit?.fitted(page) ?? page, after: words)
    words = layout.ink.words
    var ledger = GlyphLedger(layout.ink)
    repairs.merge(layout.ink.repairs) { $0 + $1 }
    var records: [Record] = []
    var isAfterBreak = table != nil
    var finder = TableFinder(
      layout, continuing: table?.columns, under: table?.header.upperTexts ?? [],
      isHeaderAlone: table?.hasEntries == false, profile.vocabulary(on: layout),
      profile.layoutCatalogue,
      running: outside.runningLines(on: layout),
      takesAnyTable: takesAnyTable)
    let parts = finder.pageParts()
    learnMarks(from: parts, layout)
    var headings: [Line] = []  // right above the next table
    var isBelowRows = false  // with no text between
    for (index, part) in parts.enumerated() {
      switch part {
      case .outside(var lines):
        isBelowRows = isBelowRows && lines.isEmpty
        headings = takeHeadings(from: &lines, before: parts.dropFirst(index + 1), layout)
        if index == parts.count - 1 { takeLastHeading(from: &lines, layout, &ledger) }
        noteUnreadRows(in: lines, layout)
        addOutside(lines, layout, &ledger)
      case .table(let header, let grid, let rows, let doubts):
        records += begin(
          header, of: grid, under: headings, isBelowRows: isBelowRows, layout, &isAfterBreak,
          &ledger)
        headings = []
        records += readRows(rows, of: grid, doubts, layout, &isAfterBreak, &ledger)
        isBelowRows = true
      case .continuation(let columns, let grid, let rows, let doubts):
        for heading in headings { begin(heading, layout, &ledger) }
        headings = []
        if table?.hasEntries == false {
          settle(columns, layout.ink.page.number)
        } else {
          table?.fit(columns)
        }
        records += readRows(rows, of: grid, doubts, layout, &isAfterBreak, &ledger)
        isBelowRows = true
      }
    }
    if finder.hasEnded { records += endTable() }
    addWatermark(layout, &ledger)
    noteHiddenText(layout.ink)
    if finder.hasTooFineGrid { noteTooFineGrid(onPage: page.number) }
    closePage(layout, ledger)
    return lone.released(records, isEnd: false)
  }

  /// Ends the document.
  ///
  /// - Returns: The last records, and what is known of the whole document.
  public mutating func finish() -> (records: [Record], summary: DocumentSummary) {
    let records = lone.released(endTable(), isEnd: true)
    outside.fill(&summary)
    profile.fill(&summary)
    summary.glyphsPlaced += outside.glyphCount
    summary.rowCount = sequence
    summary.repairs = repairs.map { RepairCount(from: $0.key.from, to: $0.key.to, count: $0.value) }
      .sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    return (records, summary)
  }

  // MARK: Tables

  /// Starts a table, or goes on with the one whose header is printed again.
  private mutating func begin(
    _ header: Header, of grid: Grid, under headings: [Line], isBelowRows: Bool,
    _ layout: PageLayout, _ isAfterBreak: inout Bool, _ ledger: inout GlyphLedger
  ) -> [Record] {
    var records: [Record] = []
    var header = header
    let page = layout.ink.page.number
    profile.read(&header, after: outside.texts)
    readAsBefore(&header)
    let isRepeated =
      headings.isEmpty
      && table.map { table in
        let isBelowOwn = isBelowRows && !table.endsInHeading && header.isUnder(table.columns)
        return table.header.isPrintedAgain(as: header)
          ? isAfterBreak || isBelowOwn : isBelowOwn && table.header.isReworded(as: header)
      } ?? false
    if !isRepeated {
      let above = table?.lastHeading.flatMap { heading in
        isHeading(heading, over: header, grid, page) ? heading.shared : nil
      }
      let earlier = table?.headings
      records = endTable()
      table = TableReader(header, profile.catalogue)
      if let earlier, !headings.isEmpty || above != nil { table?.resume(earlier) }
      if let above { table?.begin(above, on: layout.ink.page) }
      builder = RecordBuilder(
        columns: header.columns, catalogue: profile.catalogue, after: builder)
      summary.tables.append(
        TableSummary(page: page, columns: ChecklistReader.summaries(of: header), evidence: []))
      if header.rows.isEmpty { noteGuess(header) }
      noteGuessedColumns(header, page)
      if !header.columns.contains(where: { $0.field?.isText ?? false }) {
        noteUnknown(header, page)
      }
      noteUnknownColumns(header, page)
      isAfterBreak = false
    }
    table?.fit(header.columns)
    for heading in headings { begin(heading, layout, &ledger) }
    table?.placeHeader(grid.cells.filter { header.rows.contains($0.rows.lowerBound) }, &ledger)
    return records
  }

  /// Gives the columns of a header the fields of those of an earlier table with the same labels: what stands under
  /// one of them, in a short table say, may look like something else.
  private func readAsBefore(_ header: inout Header) {
    let labels = header.columns.map(\.label)
    guard let earlier = summary.tables.last(where: { $0.columns.map(\.label) == labels }) else {
      return
    }
    for index in labels.indices { header.columns[index].field = earlier.columns[index].field }
  }

  /// Takes the columns of a header that stood alone at a page's end as the first rows show them.
  private mutating func settle(_ columns: [Column], _ page: Int) {
    guard var header = table?.header else { return }
    header.columns = columns
    profile.read(&header, after: outside.texts)
    noteGuessedColumns(header, page, unlike: table?.header)
    table?.settle(header.columns)
    builder = RecordBuilder(
      columns: header.columns, catalogue: profile.catalogue, after: builder)
    summary.tables[summary.tables.count - 1].columns = ChecklistReader.summaries(of: header)
  }

  private static func summaries(of header: Header) -> [ColumnSummary] {
    header.columns.map { ColumnSummary(label: $0.label, field: $0.field) }
  }

  /// Takes the last line of a page, below the table, where it is a heading such as the rows above have:
  /// that of the rows on the next page.
  private mutating func takeLastHeading(
    from lines: inout [Line], _ layout: PageLayout, _ ledger: inout GlyphLedger
  ) {
    let assembler = TextAssembler(layout.ink)
    guard let table, table.hasHeading || lone.heading != nil,
      // Below it may be a sentence, and the page's number.
      let index = lines.lastIndex(where: { line in
        let text = assembler.text(of: line)
        return text.contains(where: \.isLetter) && !ChecklistReader.isRemark(text)
      }),
      case let last = lines[index], last.direction == .right,
      !table.columns.contains(where: { $0.field == .section })
    else { return }
    let text = assembler.text(of: last)
    let isNext = isNext(last, text, after: table)
    guard
      isNext
        || table.hasHeading && profile.catalogue.isGroup(Catalogue.name(inHeading: text))
          && !table.columns.contains(where: { $0.isLabel && $0.holds(last) })
    else { return }
    if isNext { lone.confirm() }
    begin(lines.remove(at: index), layout, &ledger)
  }

  /// Begins the rows under a heading that stands outside of the table.
  private mutating func begin(
    _ heading: Line, _ layout: PageLayout, _ ledger: inout GlyphLedger
  ) {
    let block = TextBlock(
      text: LoneHeading.withoutCount(TextAssembler(layout.ink).text(of: heading)),
      places: [PageBox(page: layout.ink.page.number, box: heading.box)],
      glyphCount: ledger.place([heading]))
    table?.begin(block, on: layout.ink.page)
  }

  private mutating func noteGuess(_ header: Header) {
    let names = header.columns.map { $0.field?.rawValue ?? "other" }.joined(separator: ", ")
    summary.findings.append(
      Finding(
        .headerGuessed, .warning,
        message: "the table has no header; its columns were taken for \(names) by their content"))
  }

  private mutating func noteUnknown(_ header: Header, _ page: Int) {
    let labels = header.columns.map { "「\($0.label)」" }.joined(separator: ", ")
    summary.findings.append(
      Finding(
        .headerNotFound, .warning, page: page,
        message: "none of the labels \(labels) is known; the texts are under other"))
  }

  private mutating func noteGuessedColumns(
    _ header: Header, _ page: Int, unlike earlier: Header? = nil
  ) {
    let known = earlier?.columns.filter(\.isGuessed).map(\.label) ?? []
    for column in header.columns where column.isGuessed && !known.contains(column.label) {
      let isShared = header.columns.count { $0.label == column.label } > 1
      let what = isShared ? "stands over several columns" : "is not known"
      summary.findings.append(
        Finding(
          .headerGuessed, .warning, field: column.field, page: page,
          message: "the label 「\(column.label)」 \(what); by what stands under it and where, "
            + "it was taken for \(column.field?.rawValue ?? "other")"))
    }
  }

  private mutating func noteUnknownColumns(_ header: Header, _ page: Int) {
    for column in header.columns where column.field == nil && !column.label.isEmpty {
      summary.findings.append(
        Finding(
          .unknownColumn, .note, page: page,
          message: "the column 「\(column.label)」 has no field of its own; its texts are under other"
        ))
    }
  }

  private mutating func noteHiddenText(_ ink: Ink) {
    let count = zip(ink.fates, ink.page.glyphs).count { fate, glyph in
      fate == .hidden && !glyph.scalar.properties.isWhitespace
    }
    guard count > 0 else { return }
    summary.findings.append(
      Finding(
        .hiddenText, .note, page: ink.page.number,
        message:
          "\(count) glyphs cannot be seen, for their colour, their ink or what lies over them; they are left out"
      ))
  }

  private mutating func noteTooFineGrid(onPage page: Int) {
    summary.findings.append(
      Finding(
        .uncertainBoundary, .warning, page: page,
        message: "lines part more cells than any table has; they are left out"))
  }

  private mutating func readRows(
    _ range: Range<Int>, of grid: Grid, _ doubts: Set<Double>, _ layout: PageLayout,
    _ isAfterBreak: inout Bool, _ ledger: inout GlyphLedger
  ) -> [Record] {
    let rows =
      table?.read(
        grid, inRows: range, doubts, layout, isAfterBreak: isAfterBreak, &ledger) ?? []
    isAfterBreak = false
    return rows.compactMap { record(of: $0) }
  }

  // MARK: Records

  private mutating func record(of row: Row) -> Record? {
    sequence += 1
    summary.glyphsPlaced += row.blocks.reduce(0) { $0 + $1.glyphCount }
    guard var record = builder?.record(row, sequence: sequence, marks) else { return nil }
    profile.match(&record)
    if !fits.isEmpty {
      record.boxes = record.boxes.mapValues { places in
        places.map { PageBox(page: $0.page, box: fits[$0.page]?.restored($0.box) ?? $0.box) }
      }
    }
    return record
  }

  private mutating func endTable() -> [Record] {
    guard var ended = table else { return [] }
    let records = ended.finish().compactMap { record(of: $0) }
    summary.glyphsPlaced += ended.labelGlyphs + ended.notes.reduce(0) { $0 + $1.glyphCount }
    summary.notes += ended.notes.map(\.text)
    summary.furniture += ended.furniture.map(\.text)
    summary.glyphsPlaced += ended.furniture.reduce(0) { $0 + $1.glyphCount }
    if !summary.tables.isEmpty {
      summary.tables[summary.tables.count - 1].evidence =
        Grid.Evidence.allCases.filter { ended.evidence.contains($0) }.map(\.rawValue)
    }
    table = nil
    return records
  }

  // MARK: Text outside of tables

  /// Takes in what the page says of marks before its rows are read: a legend may stand below them.
  private mutating func learnMarks(from parts: [PagePart], _ layout: PageLayout) {
    let assembler = TextAssembler(layout.ink)
    for case .outside(let lines) in parts {
      for line in lines { marks.learn(from: assembler.text(of: line)) }
    }
  }

  /// A table that is not read though its rows are numbered, or some known, says so.
  private mutating func noteUnreadRows(in lines: [Line], _ layout: PageLayout) {
    let count = UnreadRows(layout, profile.catalogue).count(in: lines)
    guard count > 0 else { return }
    let number = layout.ink.page.number
    summary.findings.append(
      Finding(
        .headerNotFound, .error, page: number,
        message: "\(count) rows stand under no header that could be read; their texts are "
          + "under front matter or notes"))
  }

  private mutating func addOutside(
    _ lines: [Line], _ layout: PageLayout, _ ledger: inout GlyphLedger
  ) {
    let assembler = TextAssembler(layout.ink)
    noteDoubts(in: lines, layout)
    for line in lines {
      let count = ledger.place([line])
      outside.add(
        OutsideText.Entry(
          text: assembler.partedText(of: line), page: layout.ink.page.number,
          height: line.box.midY / max(1, layout.ink.page.height), fontSize: line.fontSize,
          isBeforeTables: table == nil && sequence == 0, glyphCount: count, box: line.box,
          isFull: isFull(line, layout)))
    }
  }

  /// Of the font size: a line that wraps leaves no more room than this for a letter.
  private static let wrapRoom = 1.5

  private func isFull(_ line: Line, _ layout: PageLayout) -> Bool {
    let room = layout.ink.page.width - line.box.maxX - line.box.minX
    return room <= ChecklistReader.wrapRoom * line.fontSize
  }

  private mutating func noteDoubts(in lines: [Line], _ layout: PageLayout) {
    let count = lines.reduce(0) { $0 + layout.ink.doubtCount(in: $1) }
    guard count > 0 else { return }
    summary.findings.append(
      .uncertainCharacters(count, "outside of tables", page: layout.ink.page.number))
  }

  private mutating func addWatermark(_ layout: PageLayout, _ ledger: inout GlyphLedger) {
    for line in layout.watermarks {
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
        Finding(.unplacedText, .warning, page: number, message: "「\(text)」 found no place in a row")
      )
    }
    summary.glyphsIn += layout.ink.visibleCount
    summary.glyphsPlaced -= ledger.placedTwice
  }
}
