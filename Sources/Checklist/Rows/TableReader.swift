internal import Layout

/// Reads one table, page after page, into whole rows.
struct TableReader {
  /// The header that the table began with.
  private(set) var header: Header
  /// What the table's rows and columns were found by, on any page so far.
  private(set) var evidence: Set<Grid.Evidence> = []
  /// Glyphs that became labels, headings and header text so far.
  private(set) var labelGlyphs = 0
  /// Sentences across the table.
  private(set) var notes: [TextBlock] = []

  /// Ruby over the table's texts, and the letters of a spreadsheet's columns.
  private(set) var furniture: [TextBlock] = []

  private let catalogue: Catalogue
  private var pending: [Row] = []
  /// The headings over the rows read last.
  private(set) var headings: HeadingLevels
  private var labels: [Int: TextBlock] = [:]
  /// Whether a row was read.
  private(set) var hasEntries = false
  /// Whether the last thing read was a heading.
  private(set) var endsInHeading = false
  /// Where the labels of each column stand, by the pages so far.
  private var labelCosts: [Int: LabelAlignmentCosts] = [:]
  /// The columns that print a label once and leave the cells below it empty.
  private var emptyColumns: Set<Int> = []
  private var lastTakenNumber: String?
  private var join: PageJoin

  init(_ header: Header, _ catalogue: Catalogue) {
    self.header = header
    columns = header.columns
    self.catalogue = catalogue
    join = PageJoin(columns: header.columns, catalogue: catalogue)
    headings = HeadingLevels(catalogue)
  }

  /// The header's columns, where the page read last has them.
  private(set) var columns: [Column]

  /// Takes over where a page has the columns; those known from text alone are told better by more of
  /// it.
  mutating func fit(_ placed: [Column]) {
    guard placed.count == columns.count else { return }
    for index in columns.indices {
      columns[index].minX = placed[index].minX
      columns[index].maxX = placed[index].maxX
      columns[index].gap = placed[index].gap
    }
  }

  /// Takes other columns for those of a header that stood alone at a page's end: only the rows under it
  /// show what they are.
  mutating func settle(_ settled: [Column]) {
    header.columns = settled
    columns = settled
    join = PageJoin(columns: settled, catalogue: catalogue)
  }

  /// Reads the table's part on one page.
  ///
  /// - Parameters:
  ///   - grid: The lattice of that part.
  ///   - range: The rows of the lattice below the header.
  ///   - doubts: Boundaries between rows that other evidence speaks against, in points.
  ///   - layout: The page.
  ///   - isAfterBreak: Whether the part goes on from an earlier page.
  ///   - ledger: Where glyphs are counted.
  /// - Returns: The rows that are whole now.
  mutating func read(
    _ grid: Grid, inRows range: Range<Int>, _ doubts: Set<Double>, _ layout: PageLayout,
    isAfterBreak: Bool, _ ledger: inout GlyphLedger
  ) -> [Row] {
    evidence.formUnion(grid.evidence)
    let extractor = RowExtractor(layout, grid, columns)
    var drafts = extractor.drafts(inRows: range, &ledger)
    furniture += extractor.ruby(inRows: range, &ledger)
    noteDoubts(doubts, grid, &drafts)
    let labels = readLabels(of: &drafts, extractor, &ledger)
    var finished: [Row] = []
    var isFirstEntry = true
    var shares: Row?  // the last row of the page before
    for (index, draft) in drafts.enumerated() {
      switch draft.kind {
      case .note: notes.append(draft.blocks[0])
      case .furniture: furniture.append(draft.blocks[0])
      case .band:
        if isAfterBreak, isFirstEntry, completesLabel(draft) { continue }
        let heading = draft.blocks[0].withoutContinuation
        // What stands below another heading than the last one is no rest of a row above it.
        if heading.text != headings.last?.text {
          isFirstEntry = false
          if isAfterBreak { closeRows() }
        }
        begin(heading, on: layout.ink.page)
      case .entry where isAfterBreak && isFirstEntry && isHeader(draft):
        labelGlyphs += draft.blocks.reduce(0) { $0 + $1.glyphCount }
      case .entry:
        endsInHeading = false
        var row = self.row(draft, labels[index])
        if isAfterBreak, isFirstEntry { shares = pending.last }
        if isAfterBreak, let shares { join.share(shares, with: &row) }
        finished += isAfterBreak && isFirstEntry ? takenOverBreak(row) : taken(before: row)
        isFirstEntry = false
      }
    }
    return finished
  }

  /// Takes the first row after a page break, which may be the rest of the last one before it.
  ///
  /// - Returns: The rows that are whole now.
  private mutating func takenOverBreak(_ row: Row) -> [Row] {
    guard let last = pending.last else { return taken(before: row) }
    let isEndless = row.page - last.page > TableReader.mostPages
    if !isEndless, join.continues(last, row, after: numberBefore(last)) {
      giveAwaitedLabels(of: row)
      pending[pending.count - 1] = join.joined(pending[pending.count - 1], row)
      spreadLast()
      return []
    }
    let shared = join.sharing(last, join.completed(row, after: last))
    pending[pending.count - 1] = shared.last
    spreadLast()
    closeRows()
    var row = shared.next
    if isEndless || join.mightContinue(last, row) {
      row.findings.append(
        Finding(
          .uncertainBoundary, .warning, page: row.page,
          message: "the row may be the rest of the last one on the page before"))
    }
    return taken(before: row)
  }

  /// Pages; no row of a checklist takes more, and what joins a page's part to a row costs as much as the row
  /// is long.
  private static let mostPages = 100

  /// Gives the rows before the last one the answers that they share with it.
  private mutating func spreadLast() {
    guard let last = pending.last else { return }
    join.spread(last, over: &pending[..<(pending.count - 1)])
  }

  /// Ends the cells that the page's end cuts.
  private mutating func closeRows() {
    for index in pending.indices { pending[index].openBelow = [] }
  }

  /// The number of the row before the last one, which says what number the last one should have.
  private func numberBefore(_ last: Row) -> String? {
    guard let number = columns.firstIndex(where: { $0.field == .number }) else { return nil }
    return pending.count > 1 ? pending[pending.count - 2].blocks[number].text : lastTakenNumber
  }

  /// Ends the table: the rows still held back.
  mutating func finish() -> [Row] {
    settle()
    defer { pending = [] }
    return pending
  }

  /// Counts the glyphs of a header, the first or one printed again.
  mutating func placeHeader(_ cells: [Cell], _ ledger: inout GlyphLedger) {
    labelGlyphs += ledger.place(cells.flatMap(\.lines))
  }

  // MARK: Rows held back

  /// Hands out what waits for nothing more, as a new row comes, which is held back in its turn.
  private mutating func taken(before row: Row) -> [Row] {
    giveAwaitedLabels(of: row)
    if isAwaiting(row), pending.count < TableReader.mostAwaiting {
      defer { pending.append(row) }
      return takenUnawaited()
    }
    settle()
    defer { pending = [row] }
    noteNumber(of: pending.last)
    return pending
  }

  /// Whether the next page may print a label or an answer of a row.
  private func isAwaiting(_ row: Row) -> Bool {
    !row.awaitedColumns.isEmpty || join.awaitsAnswer(row)
  }

  /// Rows; a group of a checklist has fewer, and memory shall not grow with a column that prints nothing.
  private static let mostAwaiting = 200

  private mutating func noteNumber(of row: Row?) {
    guard let row, let number = columns.firstIndex(where: { $0.field == .number }) else { return }
    lastTakenNumber = row.blocks[number].text
  }

  /// Gives rows that wait for their label that of the next row, or of their own rest.
  private mutating func giveAwaitedLabels(of row: Row) {
    for (column, block) in awaitedLabels(in: row) {
      for index in pending.indices where pending[index].awaitedColumns.contains(column) {
        let own = pending[index].blocks[column].places
        let isBegun = pending[index].begunColumns.contains(column)
        if isBegun, own == block.places { continue }
        pending[index].awaitedColumns.remove(column)
        guard !isBegun || block.places.starts(with: own) else { continue }
        pending[index].blocks[column] = block.shared
      }
    }
  }

  private func awaitedLabels(in row: Row) -> [(Int, TextBlock)] {
    let awaited = pending.reduce(into: Set<Int>()) { $0.formUnion($1.awaitedColumns) }
    return awaited.sorted().compactMap { column in
      let isOwn = !row.awaitedColumns.contains(column) || row.begunColumns.contains(column)
      return isOwn && !row.blocks[column].isEmpty ? (column, row.blocks[column]) : nil
    }
  }

  private mutating func takenUnawaited() -> [Row] {
    let count = pending.prefix { !isAwaiting($0) }.count
    defer { pending.removeFirst(count) }
    noteNumber(of: pending.prefix(count).last)
    return Array(pending.prefix(count))
  }

  /// Gives rows whose label never came that of the rows before.
  private mutating func settle() {
    for index in pending.indices { pending[index].awaitedColumns = [] }
  }

  // MARK: Labels

  /// Whether a heading stands over the last rows so far.
  var hasHeading: Bool { headings.last != nil }

  /// The heading that no row has come under yet.
  var lastHeading: TextBlock? { endsInHeading ? headings.last : nil }

  /// Whether the last rows so far stand beside this label.
  func isLabelled(_ text: String) -> Bool { labels.values.contains { $0.text == text } }

  /// Begins the rows under a heading on a page.
  mutating func begin(_ heading: TextBlock, on page: Page) {
    labelGlyphs += heading.glyphCount
    headings.begin(HeadingLevels.Heading(heading, on: page), isDirect: endsInHeading)
    endsInHeading = true
    labels = [:]
  }

  /// Goes on under the higher of the headings of the table before.
  mutating func resume(_ earlier: HeadingLevels) { headings = earlier.resumed }

  private var labelColumns: [Int] { columns.indices.filter { columns[$0].isLabel } }

  /// Reads the label columns beside the entries, and repairs shifted rows on the way.
  private mutating func readLabels(
    of drafts: inout [RowDraft], _ extractor: RowExtractor, _ ledger: inout GlyphLedger
  ) -> [[Int: LabelValue]] {
    var values: [[Int: LabelValue]] = Array(repeating: [:], count: drafts.count)
    let entries = drafts.indices.filter { drafts[$0].kind == .entry }
    guard let first = entries.first, let last = entries.last else { return values }
    let item = columns.firstIndex { $0.field == .item }
    var known: [Int: Catalogue.Item] = [:]
    for index in entries {
      if let item, let found = catalogue.item(titled: drafts[index].blocks[item].text) {
        known[drafts[index].latticeRow] = found
      }
    }
    let isAfterBand = drafts[..<first].contains { $0.kind == .band }
    let isOpen = !drafts[last...].contains { $0.kind == .band && $0.headingColumn == nil }
    for run in runs(of: entries) {
      let rows = run.map { drafts[$0].latticeRow }
      for column in labelColumns {
        let reader = LabelColumn(
          extractor: extractor, column: column,
          knownGroups: known.mapValues {
            columns[column].field == .category ? $0.category : $0.section
          },
          catalogue: catalogue, isContinuation: hasEntries && !isAfterBand,
          last: labels[column]?.text,
          earlier: labelCosts[column] ?? LabelAlignmentCosts(),
          leavesEmpty: emptyColumns.contains(column))
        let found = reader.values(
          forRows: rows, isFirst: run.first == first, isLast: isOpen && run.last == last, &ledger)
        labelGlyphs += found.glyphCount
        if found.leavesEmpty { emptyColumns.insert(column) }
        labelCosts[column, default: LabelAlignmentCosts()].add(found.costs)
        for index in run {
          values[index][column] = found.values[drafts[index].latticeRow]
          if found.doubtfulRows.contains(drafts[index].latticeRow) {
            noteDoubtfulLabel(column, &drafts[index])
          }
        }
      }
    }
    completeLabels(of: entries, &values)
    ShiftRepair(columns: columns, catalogue: catalogue).repair(&drafts, entries, &values)
    hasEntries = true
    return values
  }

  /// Puts a label together of which the page before printed the first letters.
  private func completeLabels(of entries: [Int], _ values: inout [[Int: LabelValue]]) {
    guard let first = entries.first, let waiting = pending.last else { return }
    for column in waiting.begunColumns {
      guard let value = values[first][column], let rest = value.block else { continue }
      let cut = CutLabel(part: waiting.blocks[column], rest: rest)
      guard let whole = cut.whole(catalogue) else { continue }
      for index in entries where values[index][column] == value {
        values[index][column] = value == .begun(rest) ? .begun(whole) : .printed(whole)
      }
    }
  }

  /// Whether the only text of a page's first row is the rest of a label of the last row before it.
  private mutating func completesLabel(_ draft: RowDraft) -> Bool {
    guard let column = draft.headingColumn, let last = pending.indices.last,
      let whole = CutLabel(part: pending[last].blocks[column], rest: draft.blocks[0])
        .whole(catalogue, isOpen: pending[last].isCutBelow)?.shared
    else { return false }
    pending[last].blocks[column] = whole
    labels[column] = whole
    labelGlyphs += draft.blocks[0].glyphCount
    return true
  }

  /// Consecutive entries with no band between.
  private func runs(of entries: [Int]) -> [[Int]] {
    var runs: [[Int]] = []
    for index in entries {
      if let last = runs.last?.last, last == index - 1 {
        runs[runs.count - 1].append(index)
      } else {
        runs.append([index])
      }
    }
    return runs
  }

  private mutating func row(
    _ draft: RowDraft, _ values: [Int: LabelValue]
  ) -> Row {
    var row = Row(
      blocks: draft.blocks, sharedColumns: draft.sharedColumns,
      outerBand: headings.outer?.block, band: headings.inner?.block,
      printed: draft.printed, topColumns: draft.topColumns,
      unendedColumns: draft.unendedColumns,
      openAbove: draft.openAbove, openBelow: draft.openBelow,
      cutTexts: draft.cutTexts, isCutBelow: draft.isCutBelow,
      tag: draft.tag, findings: draft.findings, page: draft.page)
    for column in labelColumns {
      switch values[column] {
      case .printed(let block): labels[column] = block.shared
      case .begun(let block):
        labels[column] = block.shared
        row.awaitedColumns.insert(column)
        row.begunColumns.insert(column)
      case .awaited: row.awaitedColumns.insert(column)
      case nil where isAwaited(column): row.awaitedColumns.insert(column)
      case .continued, nil: noteInherited(column, &row)
      }
      row.blocks[column] = labels[column] ?? .empty
    }
    return row
  }

  /// Whether the rows so far wait for their label, which a page that has nothing of its cell puts off.
  private func isAwaited(_ column: Int) -> Bool {
    pending.last?.awaitedColumns.contains(column) ?? false
  }

  /// A label that was printed on an earlier page only is worth knowing of.
  private func noteInherited(_ column: Int, _ row: inout Row) {
    guard let place = labels[column]?.places.last, place.page < row.page else { return }
    row.findings.append(
      Finding(
        .inheritedCategory, .note, field: columns[column].field, page: row.page,
        message:
          "「\(columns[column].label)」 is not printed on this page; filled down from page \(place.page)"
      ))
  }
}
