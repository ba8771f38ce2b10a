internal import Layout

/// Tables that are found by their lines of text.
extension TableFinder {
  /// Reads the waiting loose lines: a table that nothing draws, or text.
  mutating func readBare() {
    defer { waiting = [] }
    guard let first = waiting.first else { return }
    let lines = waiting.filter { $0.direction == .right }
    let box = lines.dropFirst().reduce(first.box) { $0.union($1.box) }.grown(by: 1)
    let area = TableArea(region: Region(box: box), glyphs: waiting.flatMap(\.glyphs))
    let grid = lineGrid(area)
    let headers = finder.headers(in: grid)
    if let header = headers.first {
      readLineTables(area, grid, headers, from: header)
    } else {
      let end = end(of: grid, from: 0, before: grid.rowCount)
      let bottom = end < grid.rowCount ? grid.rowEdges[end] : .infinity
      let rest = waiting.filter { $0.box.midY >= bottom }
      waiting.removeAll { $0.box.midY >= bottom }
      let above = lines.filter { $0.box.midY < bottom }
      var own = area
      own.glyphs = waiting.flatMap(\.glyphs)
      own.region.box.maxY = min(bottom, box.maxY)
      if hasEnded || !(continueBare(own, above) || guessBare(own, above)) {
        parts.append(.outside(waiting))
      }
      beginForeign(rest)
    }
  }

  /// Reads text as a table that shows neither a header nor its columns.
  ///
  /// - Parameters:
  ///   - area: The text, and what is drawn around it.
  ///   - lines: Its lines.
  ///   - drawn: The grid of what is drawn; `nil` where nothing is.
  /// - Returns: Whether it is one.
  mutating func guessBare(_ area: TableArea, _ lines: [Line], _ drawn: Grid? = nil) -> Bool {
    guard columns == nil, !hasEnded,
      let found = BareColumns(lines, layout, catalogue).columns()
    else { return false }
    let implied = ImpliedBoundaries(
      columns: withDrawnEdges(found.edges, of: drawn, lines), rows: lineBoundaries(area))
    let region = Region(box: area.region.box)
    let grid = layout.grid(of: region, glyphs: area.glyphs, implied: implied)
    guard var (header, _) = HeaderGuesser(grid, layout, catalogue).header() else { return false }
    for index in header.columns.indices {
      header.columns[index].gap = found.white.first { $0.contains(header.columns[index].minX) }
        .map { ColumnGap(reach: $0, white: $0) }
    }
    let head = lines.filter { $0.box.midY < found.top }
    if !head.isEmpty { parts.append(.outside(head)) }
    readLineTable(
      area, header, top: found.top, headEnd: found.top, end: area.region.box.maxY)
    return true
  }

  /// The columns of a table without a header whose rows are drawn, with the first of them; white space parts the
  /// columns.
  ///
  /// - Parameters:
  ///   - area: The table.
  ///   - drawn: The grid of what is drawn.
  /// - Returns: `nil` where no lines part the rows, or too few known items stand in rows of their own.
  func headerOfDrawnRows(_ area: TableArea, _ drawn: Grid) -> (Header, firstRow: Int)? {
    gridOfDrawnRows(area, drawn).flatMap { headerOverNumbers(of: $0) }
  }

  /// The header of a grid with known items, of which no label is known: with its labels where these stand over numbers.
  func headerOverNumbers(of grid: Grid) -> (Header, firstRow: Int)? {
    guard let guessed = HeaderGuesser(grid, layout, catalogue).header() else { return nil }
    guard let header = finder.guessedHeader(of: grid, mustKnow: false),
      header.columns.contains(where: { $0.field == .number })
    else { return guessed }
    return (header, 0)
  }

  private func gridOfDrawnRows(_ area: TableArea, _ drawn: Grid) -> Grid? {
    let lines = layout.lines(of: area.glyphs)
    guard drawn.evidence.contains(.rulings), drawn.rowCount > 2,
      let found = BareColumns(lines, layout, catalogue).columns()
    else { return nil }
    let undrawn = zip(found.edges, found.white).filter { _, white in
      !drawn.columnEdges.contains(where: white.contains)
    }
    let implied = ImpliedBoundaries(columns: undrawn.map(\.0))
    return layout.grid(of: area.region, glyphs: area.glyphs, implied: implied, like: drawn)
  }

  /// Boundaries between columns, known from white space, with those that the ends of lines between rows
  /// show beside upright labels, which say nothing of white space.
  private func withDrawnEdges(
    _ edges: [Double], of grid: Grid?, _ lines: [Line]
  ) -> [Double] {
    let upright = lines.filter { $0.direction != .right }.map(\.box.midX)
    guard let grid, grid.evidence.contains(.rulings), !upright.isEmpty else { return edges }
    let drawn = grid.columnEdges
    let known = (edges + [grid.box.minX, grid.box.maxX]).sorted()
    let beside = upright.flatMap { x in
      let next = partitionIndex(of: drawn) { $0 > x }
      return [next - 1, next].filter(drawn.indices.contains).map { drawn[$0] }
    }
    let further = Set(beside).filter { edge in
      let next = partitionIndex(of: known) { $0 >= edge - TableFinder.drawnAlike }
      return next == known.count || known[next] > edge + TableFinder.drawnAlike
    }
    return (edges + further).sorted()
  }

  /// A grid with a row for each height of text: where headers are looked for that no line marks off.
  func lineGrid(_ area: TableArea) -> Grid {
    layout.grid(
      of: Region(box: area.region.box), glyphs: area.glyphs,
      implied: ImpliedBoundaries(rows: lineBoundaries(area)))
  }

  /// The heights between lines of text.
  private func lineBoundaries(_ area: TableArea) -> [Double] {
    let lines = layout.lines(of: area.glyphs).filter { $0.direction == .right }
      .sorted { $0.inkedTop < $1.inkedTop }
    var boundaries: [Double] = []
    var bottom = lines.first?.inkedBottom ?? 0
    for line in lines {
      if line.inkedTop > bottom { boundaries.append((bottom + line.inkedTop) / 2) }
      bottom = max(bottom, line.inkedBottom)
    }
    return boundaries
  }

  mutating func readLineTables(
    _ area: TableArea, _ lines: Grid, _ headers: [Header], from first: Header
  ) {
    let tops = headers.map { lines.rowEdges[$0.rows.lowerBound] }
    let nexts = headers.dropFirst().map(\.rows.lowerBound) + [lines.rowCount]
    let ends = zip(headers, nexts).map { header, next in
      lines.rowEdges[end(of: lines, from: header.rows.upperBound, before: next)]
    }
    let head = lines.cells.filter { $0.rows.lowerBound < first.rows.lowerBound }
    if !head.isEmpty { parts.append(.outside(head.flatMap(\.lines))) }
    // The place of the last header above a height; -1 above the first.
    func table(at y: Double) -> Int { partitionIndex(of: tops) { $0 > y } - 1 }
    let glyphs = Dictionary(grouping: area.glyphs) {
      table(at: layout.ink.page.glyphs[Int($0)].box.midY)
    }
    let foreign = Dictionary(grouping: layout.lines(of: area.glyphs)) { table(at: $0.box.midY) }
    for (index, header) in headers.enumerated() {
      var own = area
      own.glyphs = glyphs[index] ?? []
      readLineTable(
        own, header, top: tops[index], headEnd: lines.rowEdges[header.rows.upperBound],
        end: ends[index])
      beginForeign(foreign[index]?.filter { $0.box.midY >= ends[index] } ?? [])
    }
  }

  private mutating func readLineTable(
    _ area: TableArea, _ header: Header, top: Double, headEnd: Double, end: Double
  ) {
    let header = placed(header, area, over: headEnd)
    columns = header.columns
    hasEnded = false
    let glyphs = area.glyphs.filter {
      let y = layout.ink.page.glyphs[Int($0)].box.midY
      return y >= top && y < end
    }
    let lines = layout.lines(of: glyphs)
    let rows = RowInference(lines, header.columns, layout, catalogue).rows(
      from: headEnd, to: end, isFollowed: end < area.region.box.maxY || isFollowed)
    let bottom = rows?.end ?? end
    let inside = glyphs.filter { layout.ink.page.glyphs[Int($0)].box.midY < bottom }
    var region = Region(
      box: Rect(minX: area.region.box.minX, minY: top, maxX: area.region.box.maxX, maxY: bottom))
    region.verticals = area.region.verticals
    region.horizontals = area.region.horizontals.filter {
      $0.position > top && $0.position < bottom
    }
    let boundaries = undrawn(rows?.boundaries ?? [], in: region, lines)
    let implied = ImpliedBoundaries(
      columns: header.innerEdges, rows: [headEnd] + boundaries,
      uncutColumns: TableFinder.labelExtents(header.columns),
      fullRows: (rows?.bandBoundaries ?? []).union([headEnd]),
      rowEvidence: rows?.evidence ?? [.alignment])
    let grid = layout.grid(of: region, glyphs: inside, implied: implied)
    let headRows = grid.rowEdges.dropFirst().prefix { $0 <= headEnd + 3 }.count
    var placed = header
    placed.rows = 0..<headRows
    parts.append(
      .table(placed, grid, rows: headRows..<grid.rowCount, doubts: rows?.doubtful ?? []))
    let rest = lines.filter { $0.box.midY >= bottom }
    if !rest.isEmpty { parts.append(.outside(rest)) }
  }

  /// The boundaries between rows less those that a line of the table draws, a little higher or lower in
  /// the same white space.
  private func undrawn(_ boundaries: [Double], in region: Region, _ lines: [Line]) -> [Double] {
    let middles = lines.map(\.box.midY).sorted()
    func linesAbove(_ y: Double) -> Int { partitionIndex(of: middles) { $0 >= y } }
    let whole = region.horizontals.filter {
      $0.length >= TableFinder.wholeWidth * region.box.width
    }
    let drawn = Set(whole.map { linesAbove($0.position) })
    return boundaries.filter { !drawn.contains(linesAbove($0)) }
  }

  /// Of a table's width: a line this long parts rows in all columns.
  private static let wholeWidth = 0.9

  /// Whether a line stands alone at its height at the page's head or foot.
  private func isFurniture(_ line: Line, among lines: [Line]) -> Bool {
    guard OutsideText.isInMargin(line.box.midY, of: layout.ink.page) else { return false }
    return !lines.contains {
      $0.box != line.box && $0.box.minY < line.box.maxY && $0.box.maxY > line.box.minY
    }
  }

  /// Whether loose lines may be further rows, which numbers would show: none stand below rows that lines part
  /// and close, and none is the heading of a known group, alone, or of a numbered one.
  private func mayGoOn(_ columns: [Column], _ lines: [Line]) -> Bool {
    guard !columns.contains(where: { $0.field == .number }) else { return true }
    guard !isClosed else { return false }
    guard let first = lines.first, !lines.dropFirst().contains(where: hasColumns) else {
      return true
    }
    let assembler = TextAssembler(layout.ink)
    let pieces = first.segments(in: layout.ink, gap: River.wordGap)
    if pieces.count == 2, RowNumber(assembler.text(of: pieces[0])) != nil { return false }
    return lines.count > 1
      || !catalogue.isGroup(Catalogue.name(inHeading: assembler.text(of: first)))
  }

  /// Reads loose lines as the rest of a table that nothing draws.
  private mutating func continueBare(_ area: TableArea, _ lines: [Line]) -> Bool {
    let body = lines.filter { !isFurniture($0, among: lines) }
    guard let known = self.columns, mayGoOn(known, body) else { return false }
    let columns = fitted(known, to: body.flatMap(\.glyphs))
    // One text alone is the page's, or a heading of the next table; a row has texts of several columns, and a
    // page's head may have two.
    guard (!body.isEmpty && !isFollowed) || lines.contains(where: hasColumns),
      !body.isEmpty || columns.contains(where: { $0.field == .number }),
      let first = columns.first, let last = columns.last,
      let rows = RowInference(lines, columns, layout, catalogue)
        .rows(
          from: area.region.box.minY, to: lines.map(\.box.maxY).max() ?? 0, isFollowed: isFollowed),
      lines.contains(where: { $0.box.minX >= first.minX - 2 && $0.box.maxX <= last.maxX + 2 })
    else { return false }
    let head = waiting.filter { $0.box.midY < rows.start }
    let rest = waiting.filter { $0.box.midY >= rows.end }
    let inside = waiting.filter { $0.box.midY >= rows.start && $0.box.midY < rows.end }
    if !head.isEmpty { parts.append(.outside(head)) }
    let region = Region(
      box: Rect(minX: first.minX, minY: rows.start, maxX: last.maxX, maxY: rows.end))
    let grid = layout.grid(
      of: region, glyphs: inside.flatMap(\.glyphs),
      implied: ImpliedBoundaries(
        columns: columns.dropFirst().map(\.minX), rows: rows.boundaries,
        uncutColumns: TableFinder.labelExtents(columns), fullRows: rows.bandBoundaries,
        rowEvidence: rows.evidence))
    parts.append(
      .continuation(columns, grid, rows: 0..<grid.rowCount, doubts: rows.doubtful))
    self.columns = columns
    if !rest.isEmpty { parts.append(.outside(rest)) }
    return true
  }
}
