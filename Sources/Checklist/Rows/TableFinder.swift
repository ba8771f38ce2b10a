internal import Layout

/// Finds the tables of a page, whatever draws them, and the text around them.
struct TableFinder {
  let layout: PageLayout
  /// Finds the headers of the page.
  let finder: HeaderFinder
  /// The items and groups by which tables without headers or lines are known.
  let catalogue: Catalogue
  /// Whether a table of which no label is known is one, too.
  private let takesAnyTable: Bool
  /// The lines that earlier pages print in the same place, outside of tables: of none here.
  private let running: [Line]
  /// The columns of the table that goes on; `nil` before the first.
  var columns: [Column]?
  /// What stood over the header of the table that goes on, from the nearest row up.
  var upperTexts: [String]
  /// The headers of the page so far.
  private var knownHeaders = KnownHeaders()
  /// Whether no row of that table was read so far: its header stood alone at the end of a page.
  private var isHeaderAlone: Bool
  /// The parts found so far.
  var parts: [PagePart] = []
  /// Loose lines above the next region, not yet in a part.
  var waiting: [Line] = []
  /// Whether a table of another kind stands after the last of the checklist's, so that what follows
  /// is not its rows.
  var hasEnded = false
  /// Whether the lines of some part of the page were left out, for they part more cells than any table has.
  private(set) var hasTooFineGrid = false
  /// Whether something is drawn below what is read: a heading above it is not the table's.
  var isFollowed = false
  /// Whether lines part all rows of the area read last, and close it.
  var isClosed = false

  init(
    _ layout: PageLayout, continuing columns: [Column]?, under upperTexts: [String] = [],
    isHeaderAlone: Bool = false,
    _ vocabulary: HeaderVocabulary = .standard, _ catalogue: Catalogue = .known,
    running: [Line] = [], takesAnyTable: Bool = false
  ) {
    self.upperTexts = upperTexts
    self.isHeaderAlone = isHeaderAlone
    self.running = running
    self.takesAnyTable = takesAnyTable
    self.layout = layout
    self.columns = columns
    self.catalogue = catalogue
    finder = HeaderFinder(layout, vocabulary, catalogue, current: isHeaderAlone ? nil : columns)
  }

  /// The parts of the page, top to bottom.
  mutating func pageParts() -> [PagePart] {
    let areas = self.areas()
    let fragments = self.fragments(of: areas).union(areas.indices.filter { isRunning(areas[$0]) })
    let marked = fragments.sorted().flatMap { layout.lines(of: areas[$0].glyphs) }
    if !running.isEmpty { parts.append(.outside(running)) }
    let running = Set(self.running)
    var loose = (layout.looseLines + marked).filter { !running.contains($0) }
      .sorted { ($0.box.minY, $0.box.minX) < ($1.box.minY, $1.box.minX) }[...]
    for (index, drawn) in areas.enumerated() where !fragments.contains(index) {
      // The rest of a row may be all that the page holds of a table, over the line that closes it.
      let above = loose.prefix { $0.box.midY < drawn.region.box.minY }
      guard
        !drawn.glyphs.isEmpty
          || index == 0 && !restOfRow(over: drawn, in: Array(above)).isEmpty
      else { continue }
      loose.removeFirst(above.count)
      waiting += above
      isFollowed = true
      var area = drawn
      var head = self.head(over: area, in: waiting)
      if head.isEmpty { head = restOfRow(over: area, in: waiting) }
      area.add(head)
      if !head.isEmpty { waiting.removeAll(where: Set(head).contains) }
      let labels = self.labels(beside: area, in: loose)
      area.add(labels, from: columns?.first?.minX)
      if !labels.isEmpty { loose.removeAll(where: Set(labels).contains) }
      readBare()
      let next = areas.dropFirst(index + 1).first?.region.box.minY ?? .infinity
      isFollowed = next < .infinity
      let below = loose.prefix { $0.box.midY < next }
      let used = read(area, below: Array(below))
      loose.removeFirst(used)
    }
    waiting += loose
    isFollowed = false
    readBare()
    return TableFinder.joined(parts)
  }

  /// Whether an area holds but lines that earlier pages print in the same place.
  private func isRunning(_ area: TableArea) -> Bool {
    !area.glyphs.isEmpty && area.glyphs.count <= running.reduce(0) { $0 + $1.glyphs.count }
      && layout.lines(of: area.glyphs).allSatisfy(running.contains)
  }

  /// Parts with the lines of those outside of tables that follow each other in one.
  private static func joined(_ parts: [PagePart]) -> [PagePart] {
    parts.reduce(into: []) { joined, part in
      if case .outside(let lines) = part, case .outside(let above) = joined.last {
        joined[joined.count - 1] = .outside(above + lines)
      } else {
        joined.append(part)
      }
    }
  }

  // MARK: Areas

  /// Ends the checklist's table at one of another kind.
  mutating func beginForeign(_ lines: [Line]) {
    guard !lines.isEmpty else { return }
    parts.append(.outside(lines))
    hasEnded = true
  }

  /// Reads a drawn area; loose lines below it may be its last rows, where no line closes it.
  ///
  /// - Returns: How many of the lines below it took.
  mutating func read(_ area: TableArea, below: [Line]) -> Int {
    let drawn = layout.grid(of: area.region, glyphs: area.glyphs)
    hasTooFineGrid = hasTooFineGrid || drawn.isTooFine
    let headers = knownHeaders.shared(among: finder.headers(in: drawn))
    if let x = headers.first?.repeatedFrom {
      let (left, right) = area.divided(besides: x, layout.ink)
      _ = read(left, below: [])
      return read(right, below: below)
    }
    // Halves, so that an area of many headers is not read anew for each of them.
    let next = headers.count / 2
    if let caption = caption(in: area, drawn, over: next > 0 ? headers[next] : nil) {
      return read(area, around: caption, below: below)
    }
    if let cut = cut(of: drawn, headers, before: next) {
      let (above, rest) = area.divided(at: cut, layout.ink)
      _ = read(above, below: [])
      return read(rest, below: below)
    }
    // Further headers were cut off above.
    if let header = headers.first {
      guard let bottom = headingBottom(in: drawn, header) else {
        return readDrawn(area, drawn, header, below)
      }
      let (above, rest) = area.divided(at: bottom, layout.ink)
      parts.append(.outside(layout.lines(of: above.glyphs)))
      return read(rest, below: below)
    }
    return readHeadless(area, drawn, below)
  }

  /// Reads a drawn area whose grid shows no header: the rest of a table, one that its lines of text or
  /// its known items tell, or text.
  ///
  /// - Returns: How many of the lines below it took.
  private mutating func readHeadless(_ area: TableArea, _ drawn: Grid, _ below: [Line]) -> Int {
    if finder.foreignHeader(in: drawn, rows: 0..<min(2, drawn.rowCount)) != nil {
      beginForeign(drawn.cells.flatMap { $0.lines + $0.ruby })
      return 0
    }
    if !hasEnded, let header = columns.flatMap({ finder.repeatedHeader(of: $0, in: drawn) }) {
      return readDrawn(area, drawn, header, below)
    }
    let isHeaded = columns.map { beginsWithLabels(drawn, of: $0) } ?? false
    if let columns, !hasEnded, !isHeaded,
      TableFinder.fits(columns, drawn) || isNumbered(area, drawn, columns)
    {
      return readContinuation(area, drawn, columns, below)
    }
    let lines = lineGrid(area)
    let inner = finder.headers(in: lines)
    if isHeaded, let columns, var first = inner.first {
      first.columns = columns
      let end = labelsEnd(in: lines, from: first.rows.upperBound, columns)
      first.rows = first.rows.lowerBound..<end
      readLineTables(area, lines, [first] + inner.dropFirst(), from: first)
    } else if let first = inner.first, isOpen(drawn) {
      readLineTables(area, lines, inner, from: first)
    } else if columns == nil, let header = finder.partlyKnownHeader(of: drawn) {
      return readDrawn(area, drawn, header, below)
    } else if columns == nil,
      let header = finder.guessedHeader(of: drawn, mustKnow: !takesAnyTable)
    {
      return readDrawn(area, drawn, header, below)
    } else if columns == nil,
      let (guessed, first) = headerOverNumbers(of: drawn) ?? headerOfDrawnRows(area, drawn)
    {
      guard first > 0 else { return readDrawn(area, drawn, guessed, below) }
      if let header = finder.labelled(guessed, by: first - 1, of: drawn) {
        return readDrawn(area, drawn, header, below)
      }
      let (above, rest) = area.divided(at: drawn.rowEdges[first], layout.ink)
      parts.append(.outside(layout.lines(of: above.glyphs)))
      let grid = layout.grid(of: rest.region, glyphs: rest.glyphs)
      return readDrawn(rest, grid, guessed, below)
    } else if takesAnyTable, let header = finder.unknownHeader(of: drawn) {
      return readDrawn(area, drawn, header, below)
    } else if !guessBare(area, layout.lines(of: area.glyphs), drawn) {
      parts.append(.outside(drawn.cells.flatMap(\.lines)))
    }
    return 0
  }

  /// Whether the labels of a table stand again in the first cells of its next part, in one with a row of it for
  /// want of a line between them.
  private func beginsWithLabels(_ grid: Grid, of columns: [Column]) -> Bool {
    let labelled = columns.filter { !$0.label.isEmpty }
    // Upper labels may stand in a row of their own.
    let tall = Set((0..<min(2, grid.rowCount)).flatMap(grid.cellIndices)).sorted()
      .map { grid.cells[$0] }.filter { $0.lines.count > 1 }
    guard !labelled.isEmpty, !tall.isEmpty else { return false }
    let assembler = TextAssembler(layout.ink)
    let first = tall.flatMap { cell in
      cell.lines.prefix {
        $0.inkedTop - cell.lines[0].inkedTop < TableFinder.labelReach * $0.fontSize
      }
    }
    // Labels may stand side by side, and letters of one apart.
    let texts = Set(
      first.flatMap { [$0] + $0.segments(in: layout.ink, gap: River.wordGap) }
        .map { matchKey(assembler.text(of: $0)) })
    return labelled.count { texts.contains(matchKey($0.label)) } * 2 >= labelled.count
  }

  /// Of the font size: how far below the first line of a header its labels begin, where some of them wrap.
  private static let labelReach = 3.0

  /// The first row of a grid, from one on, that holds more than lower labels of some columns.
  private func labelsEnd(in grid: Grid, from row: Int, _ columns: [Column]) -> Int {
    let assembler = TextAssembler(layout.ink)
    let keys = columns.map { matchKey($0.label) }
    return (row..<max(row, grid.rowCount)).first { row in
      let lines = grid.cellIndices(inRow: row).flatMap { grid.cells[$0].lines }
      let texts = lines.flatMap { $0.segments(in: layout.ink, gap: River.wordGap) }
        .map { matchKey(assembler.text(of: $0)) }
      return !texts.allSatisfy { text in keys.contains { $0.hasSuffix(text) } }
    } ?? grid.rowCount
  }

  /// Whether a grid has a cell with many lines, so that rows may hide in it.
  private func isOpen(_ grid: Grid) -> Bool {
    grid.cells.contains { $0.lines.count >= 4 }
  }

  /// Whether a grid without a header is the rest of a table: its columns stand at the same places.
  static func fits(_ columns: [Column], _ grid: Grid) -> Bool {
    let inner = grid.columnEdges.dropFirst().dropLast()
    let known = inner.filter { edge in
      columns.dropFirst().contains {
        abs($0.minX - edge) <= drawnAlike || ($0.gap?.white.contains(edge) ?? false)
      }
    }
    // A merged label that goes on from the page before may have no edges of its own.
    let first = columns.prefix { $0.isLabel && $0.maxX < grid.box.minX + drawnAlike }.count
    return isAsWide(grid, as: Array(columns[first...])) && known.count * 10 >= inner.count * 6
  }

  /// Points; a table's parts on two pages are drawn alike to the pen's width.
  static let drawnAlike = 6.0

  private static func isAsWide(_ grid: Grid, as columns: [Column]) -> Bool {
    guard let first = columns.first, let last = columns.last else { return false }
    let (left, right) = (first.minX - grid.box.minX, grid.box.maxX - last.maxX)
    // A fill behind a row reaches further than the text that a table without lines is known from.
    let most = grid.evidence == [.fills] ? Double.infinity : drawnAlike
    return (-drawnAlike...most).contains(left) && (-drawnAlike...most).contains(right)
  }

  /// Whether rows between horizontal lines, as wide as the table, are numbered as its rows are; where
  /// its columns are known from text alone, they need not be where this page's lines show them.
  private func isNumbered(_ area: TableArea, _ grid: Grid, _ columns: [Column]) -> Bool {
    guard area.region.verticals.isEmpty, TableFinder.isAsWide(grid, as: columns),
      columns.contains(where: { $0.field == .number }),
      let rows = RowInference(layout.lines(of: area.glyphs), columns, layout, catalogue)
        .rows(from: area.region.box.minY, to: area.region.box.maxY)
    else { return false }
    return rows.rowCount * 2 >= grid.rowCount
  }

  // MARK: Drawn tables

  /// Reads the one table of an area whose drawn grid shows a header.
  private mutating func readDrawn(
    _ area: TableArea, _ drawn: Grid, _ header: Header, _ below: [Line]
  ) -> Int {
    let bottom = drawn.rowEdges[header.rows.upperBound]
    let header = placed(header, area, over: bottom)
    let tail = self.tail(of: area, header.columns, below)
    let (grid, doubts) = grid(of: area, drawn, with: tail, header.columns, from: bottom)
    isClosed = closes(area, drawn, grid, from: header.rows.upperBound)
    var placed = header
    placed.rows = rows(of: grid, from: drawn.rowEdges[header.rows.lowerBound], to: bottom)
    appendTable(placed, grid, doubts)
    return tail?.lines.count ?? 0
  }

  /// A header that is printed again, its undrawn boundaries and divisions as earlier pages tell them, and
  /// the text below it, from a height on.
  func placed(_ header: Header, _ area: TableArea, over bottom: Double) -> Header {
    guard let columns else { return header }
    var placed = header
    placed.columns = header.columns.divided(like: columns)
    if placed.columns.contains(where: { $0.gap != nil }),
      placed.isPrintedAgain(as: Header(columns: columns, rows: 0..<0, score: 0))
    {
      let body = area.glyphs.filter { layout.ink.page.glyphs[Int($0)].box.midY > bottom }
      placed.columns = placed.columns.tightened(by: columns, words(of: body))
    }
    return placed
  }

  /// Columns with boundaries that nothing draws put where a page's text leaves room for them.
  func fitted(_ columns: [Column], to glyphs: [Int32]) -> [Column] {
    columns.contains { $0.gap != nil } ? columns.fitted(to: words(of: glyphs)) : columns
  }

  /// The words of some glyphs.
  private func words(of glyphs: [Int32]) -> [River.Word] {
    let lines = layout.lines(of: glyphs).filter { $0.direction == .right }
    return River.words(
      of: lines.map { $0.segments(in: layout.ink, gap: River.wordGap).map(\.box) })
  }

  private mutating func readContinuation(
    _ area: TableArea, _ drawn: Grid, _ known: [Column], _ below: [Line]
  ) -> Int {
    var columns = fitted(known, to: area.glyphs)
    // The page's end may cut the header itself.
    let first = isHeaderAlone && finder.isRowOfLabels(0, of: drawn) ? 1 : 0
    if isHeaderAlone {
      let keys = columns.map { matchKey($0.label) }
      columns = finder.settled(columns, keys, in: drawn, below: first)
    }
    isHeaderAlone = false
    self.columns = columns
    let tail = self.tail(of: area, columns, below)
    let (grid, doubts) = grid(of: area, drawn, with: tail, columns, from: area.region.box.minY)
    isClosed = closes(area, drawn, grid, from: first)
    let end = max(first, self.end(of: grid, from: first, before: grid.rowCount))
    appendOutside(0..<first, grid)
    parts.append(.continuation(columns, grid, rows: first..<end, doubts: doubts))
    beginForeign(outsideLines(end..<grid.rowCount, grid))
    return tail?.lines.count ?? 0
  }

  /// The rows of a lattice between two heights.
  private func rows(of grid: Grid, from top: Double, to bottom: Double) -> Range<Int> {
    let reach = 3.0  // points; boundaries are snapped within this
    let first = grid.rowEdges.firstIndex { $0 >= top - reach } ?? 0
    let end = grid.rowEdges.firstIndex { $0 >= bottom - reach } ?? grid.rowCount
    return first..<max(first, min(end, grid.rowCount))
  }

  private mutating func appendTable(_ header: Header, _ grid: Grid, _ doubts: Set<Double>) {
    // Labels that stand beside those of two rows begin at the upper one.
    let top = grid.cells.filter { $0.rows.contains(header.rows.lowerBound) && !$0.isEmpty }
      .map(\.rows.lowerBound).min()
    var header = header
    if let top { header.rows = top..<header.rows.upperBound }
    takeUpperTexts(of: grid, for: &header)
    if header.rows.lowerBound > 0 { appendHead(0..<header.rows.lowerBound, grid, doubts) }
    let start = header.rows.upperBound
    let end = max(start, self.end(of: grid, from: start, before: grid.rowCount))
    parts.append(.table(header, grid, rows: start..<end, doubts: doubts))
    columns = header.columns
    hasEnded = false
    beginForeign(outsideLines(end..<grid.rowCount, grid))
  }

  private mutating func appendOutside(_ rows: Range<Int>, _ grid: Grid) {
    let lines = outsideLines(rows, grid)
    if !lines.isEmpty { parts.append(.outside(lines)) }
  }

  private func outsideLines(_ rows: Range<Int>, _ grid: Grid) -> [Line] {
    grid.cells.filter { rows.contains($0.rows.lowerBound) }.flatMap { $0.lines + $0.ruby }
  }

  /// Rows above a header inside its grid: the rest of the table before, or a title.
  private mutating func appendHead(_ rows: Range<Int>, _ grid: Grid, _ doubts: Set<Double>) {
    if let columns, TableFinder.fits(columns, grid), !isHeading(rows, of: grid, columns) {
      parts.append(.continuation(columns, grid, rows: rows, doubts: doubts))
    } else {
      appendOutside(rows, grid)
    }
  }
}
