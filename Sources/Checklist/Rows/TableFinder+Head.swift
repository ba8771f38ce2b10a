internal import Layout

extension TableFinder {
  /// Of the font size: the white space between a header and the first rule under it; and the most over a table
  /// that has none inside, as over the first of rows in boxes of their own.
  private static let headGap = (rule: 1.5, most: 3.0)

  /// The last of some loose lines, where they are the header of the area below them: where only the
  /// rows are ruled, the first rule is the one under the header.
  ///
  /// - Parameters:
  ///   - area: A drawn area without a header of its own.
  ///   - lines: The loose lines above it, top to bottom.
  /// - Returns: The header's lines; empty when they are none.
  func head(over area: TableArea, in lines: [Line]) -> [Line] {
    let near = lines.filter {
      $0.direction == .right && $0.box.midX > area.region.box.minX
        && $0.box.midX < area.region.box.maxX
    }
    guard let lowest = near.last, area.region.box.minY > lowest.box.midY else { return [] }
    let gap = area.region.box.minY - lowest.inkedBottom
    guard gap <= TableFinder.headGap.most * lowest.fontSize else {
      return firstRow(over: area, in: near, gap: gap)
    }
    let box = near.reduce(lowest.box) { $0.union($1.box) }.grown(by: 1)
    let grid = lineGrid(TableArea(region: Region(box: box), glyphs: near.flatMap(\.glyphs)))
    guard let header = finder.headers(in: grid).last else {
      return firstRow(over: area, in: near, gap: gap)
    }
    let (top, last) = (header.rows.lowerBound, header.rows.upperBound - 1)
    guard isSolid(near.filter { $0.box.midY > grid.rowEdges[last] }) else { return [] }
    let inner = finder.headers(in: layout.grid(of: area.region, glyphs: area.glyphs)).first
    // Where several tables hang together, that of the next one is printed inside.
    guard inner?.repeatsLabels(of: header) ?? true,
      inner == nil || gap <= TableFinder.headGap.rule * lowest.fontSize
    else { return [] }
    return near.filter { $0.box.midY > grid.rowEdges[top] }
  }

  /// The loose lines over the first area of a page, where they are the rest of a row that the page before began:
  /// where only the rows are ruled, or filled, the first rule or fill is the one below it.
  ///
  /// They stand hard above the rule and each other, in columns of the table that goes on but those of labels, and none in
  /// the first one, where headings begin.
  func restOfRow(over area: TableArea, in lines: [Line]) -> [Line] {
    guard let columns, let first = columns.first, !hasEnded, parts.allSatisfy({ $0.table == nil }),
      let lowest = lines.max(by: { $0.inkedBottom < $1.inkedBottom }),
      area.region.box.minY > lowest.box.midY,
      area.region.box.minY - lowest.inkedBottom <= TableFinder.headGap.rule * lowest.fontSize,
      isSolid(lines.sorted { $0.inkedTop < $1.inkedTop }),
      (area.region.horizontals.map(\.position) + area.region.fills.map(\.minY)).contains(where: {
        abs($0 - area.region.box.minY) <= TableFinder.drawnAlike
      }),
      lines.allSatisfy({ $0.direction == .right && $0.box.minX > first.maxX })
    else { return [] }
    let pieces = lines.flatMap { $0.segments(in: layout.ink, gap: River.wordGap) }
    let isInColumns = pieces.allSatisfy { piece in
      columns.contains {
        !$0.isLabel && $0.minX - TableFinder.drawnAlike <= piece.box.minX
          && piece.box.maxX <= $0.maxX + TableFinder.drawnAlike
      }
    }
    let drawn = layout.grid(of: area.region, glyphs: area.glyphs)
    return isInColumns && TableFinder.fits(columns, drawn) && finder.headers(in: drawn).isEmpty
      ? lines : []
  }

  /// The last of some lines, where they are the first row of a table without a header: of rows that
  /// fills mark, each second one has none; the white below its text is `gap` points high.
  private func firstRow(over area: TableArea, in lines: [Line], gap: Double) -> [Line] {
    guard columns == nil, area.region.horizontals.isEmpty,
      gap < area.region.fills.map(\.height).max() ?? 0
    else { return [] }
    let drawn = layout.grid(of: area.region, glyphs: area.glyphs)
    guard finder.headers(in: drawn).isEmpty else { return [] }
    let inside = layout.lines(of: area.glyphs)
    let isGuessed = HeaderGuesser(drawn, layout, catalogue).header()?.firstRow == 0
    guard isGuessed || BareColumns(inside, layout, catalogue).columns() != nil else { return [] }
    var row: [Line] = []
    var top = Double.infinity
    for line in lines.reversed() {
      if line.inkedBottom < top - TableFinder.wrapGap * line.fontSize, top < .infinity { break }
      row.append(line)
      top = min(top, line.inkedTop)
    }
    return hasTitle(row.reversed()) ? row : []
  }

  /// Whether some words of a row, one over the other, are a known title.
  private func hasTitle(_ row: [Line]) -> Bool {
    let assembler = TextAssembler(layout.ink)
    let pieces = row.flatMap { $0.segments(in: layout.ink, gap: River.wordGap) }
    return pieces.contains { first in
      let stack = pieces.filter { abs($0.box.minX - first.box.minX) < first.fontSize }
      return catalogue.isTitle(stack.map { assembler.text(of: $0) }.joined())
    }
  }

  /// The loose lines between the parts of an area, and those beside it that are labels of the table which
  /// goes on in it: fills may mark the rows, and not the merged cells of the groups.
  ///
  /// - Parameters:
  ///   - area: A drawn area.
  ///   - lines: The loose lines from its top on, sorted by their tops.
  /// - Returns: Those of the area's table.
  func labels(beside area: TableArea, in lines: ArraySlice<Line>) -> [Line] {
    let box = area.region.box
    let level = lines.prefix { $0.box.minY < box.maxY }
    let inside = level.filter { box.contains(x: $0.box.midX, y: $0.box.midY) }
    guard let columns, let first = columns.first, !hasEnded,
      let start = columns.firstIndex(where: {
        abs($0.minX - box.minX) <= TableFinder.drawnAlike
      }),
      start > 0, columns[..<start].allSatisfy(\.isLabel)
    else { return inside }
    return inside
      + level.filter {
        $0.box.midY > box.minY && $0.box.midY < box.maxY && $0.box.maxX <= box.minX + 1
          && $0.box.minX >= first.minX - 1
      }
  }

  /// Where the heading ends that stands over the labels in a table's first row, as no line parts them.
  ///
  /// - Parameters:
  ///   - grid: The table's grid.
  ///   - header: Its header.
  /// - Returns: A height between the two; `nil` when nothing stands over the labels.
  func headingBottom(in grid: Grid, _ header: Header) -> Double? {
    let above = 0..<header.rows.lowerBound
    guard above.isEmpty else {
      return above.allSatisfy { isProse($0, of: grid) } ? grid.rowEdges[above.upperBound] : nil
    }
    guard let column = header.columns.first else { return nil }
    let lines = grid.cells.filter { $0.rows.lowerBound == 0 }.flatMap(\.lines)
      .sorted { $0.inkedTop < $1.inkedTop }
    let rest = lines.dropFirst()
    guard let heading = lines.first, heading.direction == .right,
      beginsAtEdge(heading, of: grid), !hasColumns(heading),
      let top = rest.map(\.inkedTop).min(),
      top - heading.inkedBottom > TableFinder.headingGap * heading.fontSize
    else { return nil }
    // What is left without it is the label of the first column; with it, it is none.
    let label = rest.filter { $0.box.minX < column.maxX }
    guard finder.isLabel(label), !finder.isLabel([heading] + label) else { return nil }
    return (heading.inkedBottom + top) / 2
  }

  /// The heights of the caption of the next table: of a row that is none, for nothing else stands in it, as
  /// in fills it looks like the end of the label beside the last rows; or at the end of the last row, which no
  /// line closes.
  ///
  /// - Parameters:
  ///   - area: The area of both tables.
  ///   - grid: Its grid.
  ///   - header: That of the next table.
  /// - Returns: `nil` where there is none.
  func caption(in area: TableArea, _ grid: Grid, over header: Header?) -> ClosedRange<Double>? {
    guard let row = header.map({ $0.rows.lowerBound - 1 }), row > 0 else { return nil }
    if grid.ruledRowEdges.contains(row + 1), let top = headingTop(in: grid, row: row) {
      return top...grid.rowEdges[row + 1]
    }
    guard let label = grid.cell(row: row, column: 0), label.rows.lowerBound < row,
      grid.cells.allSatisfy({ $0.rows != row..<row + 1 || $0.isEmpty })
    else { return nil }
    let (top, bottom) = (grid.rowEdges[row], grid.rowEdges[row + 1])
    let lines = layout.lines(of: area.glyphs).filter { $0.box.midY > top && $0.box.midY < bottom }
    guard let caption = lines.first, lines.count == 1, caption.direction == .right,
      beginsAtEdge(caption, of: grid)
    else { return nil }
    return top...bottom
  }

  /// Reads an area in which a caption parts two tables.
  ///
  /// - Returns: How many of the lines below it took.
  mutating func read(
    _ area: TableArea, around caption: ClosedRange<Double>, below: [Line]
  ) -> Int {
    let (above, rest) = area.divided(at: caption.lowerBound, layout.ink)
    let (between, next) = rest.divided(at: caption.upperBound, layout.ink)
    _ = read(above, below: [])
    parts.append(.outside(layout.lines(of: between.glyphs)))
    return read(next, below: below)
  }

  /// Of the font size: the white space between the lines of a wrapped label.
  private static let wrapGap = 0.6

  /// Whether no white space parts some lines, from the last row of a header down.
  private func isSolid(_ lines: [Line]) -> Bool {
    var bottom = lines.first?.inkedBottom ?? 0
    for line in lines {
      if line.inkedTop - bottom > TableFinder.wrapGap * line.fontSize { return false }
      bottom = max(bottom, line.inkedBottom)
    }
    return true
  }
}
