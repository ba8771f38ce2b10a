internal import Layout

/// Reads the rows of a grid by the columns of its table.
struct RowExtractor {
  let layout: PageLayout
  let grid: Grid
  let columns: [Column]
  private let assembler: TextAssembler
  /// The table column that each lattice column lies in.
  private let columnOfLattice: [Int]
  /// Whether each edge of a cell is drawn, so that text over it has left its cell.
  let hasDrawnEdges: Bool
  /// Whether texts run over the table's right edge, so that others may end there for want of room.
  private(set) var cutsTexts = false

  /// Scalars; longer texts across the table are sentences, not headings.
  private static let longestBand = 40

  init(_ layout: PageLayout, _ grid: Grid, _ columns: [Column]) {
    self.layout = layout
    self.grid = grid
    self.columns = columns
    assembler = TextAssembler(layout.ink)
    hasDrawnEdges = !grid.hasInferredRows && !grid.evidence.contains(.header)
    columnOfLattice = (0..<grid.columnCount).map { index in
      let middle = (grid.columnEdges[index] + grid.columnEdges[index + 1]) / 2
      return columns.lastIndex { $0.minX <= middle } ?? 0
    }
    cutsTexts = grid.cells.contains(where: leavesTable)
  }

  /// The printed rows in a range of the lattice's rows; their glyphs are placed in `ledger`.
  func drafts(inRows range: Range<Int>, _ ledger: inout GlyphLedger) -> [RowDraft] {
    var drafts: [RowDraft] = []
    var blocks: [TextBlock?] = Array(repeating: nil, count: grid.cells.count)
    lazy var cutGlyphs = self.cutGlyphs
    var cutTexts: [Int: String] = [:]  // by cell
    let linesByColumn = hasDrawnEdges ? nil : LinesByColumn(grid)
    for row in range {
      let members = grid.cellIndices(inRow: row)
      guard members.contains(where: { beginsRow($0, row, range) }),
        !isOfNextRow(members, row, range)
      else { continue }
      let kind = self.kind(of: members, row: row)
      if kind == .band, case let headings = headings(in: members), headings.count > 1 {
        for heading in headings { drafts.append(band(of: heading, inRow: row, &ledger)) }
        continue
      }
      var draft = RowDraft(
        kind: kind, page: layout.ink.page.number, latticeRow: row,
        blocks: Array(repeating: .empty, count: columns.count))
      var hasText = false  // of its own; cells that other rows share make no row
      for index in members where !isLabelCell(index) || kind != .entry {
        let cell = grid.cells[index]
        let column = kind == .entry ? target(of: cell) : 0
        let isFirst = blocks[index] == nil
        let block = blocks[index] ?? self.block(of: cell, &ledger)
        blocks[index] = block
        hasText = hasText || (isFirst && !block.isEmpty)
        if kind == .band, isLabelCell(index), !cell.isEmpty {
          draft.headingColumn = covered(cell).count == 1 ? covered(cell).lowerBound : nil
        }
        draft.blocks[column].append(isFirst ? block : block.shared)
        draft.tag = draft.tag ?? tag(of: cell)
        if isShared(cell) { draft.sharedColumns.insert(column) }
        if cell.rows.lowerBound == range.lowerBound, isMerged(cell, range) {
          draft.topColumns.insert(column)
        }
        if cell.rows.upperBound == range.upperBound, assembler.isUnended(cell.lines, in: cell.box) {
          draft.unendedColumns.insert(column)
        }
        if isOpenAbove(cell) { draft.openAbove.insert(column) }
        if isOpenBelow(cell) {
          draft.openBelow.insert(column)
          if cell.isEmpty {
            let text = cutTexts[index] ?? cutText(below: cell, cutGlyphs)
            cutTexts[index] = text
            draft.cutTexts[column] = text
          }
        }
        if kind == .entry, isMixed(cell) { noteMixed(column, &draft) }
        if kind == .entry, isFirst { noteOverflow(of: cell, column, linesByColumn, &draft) }
      }
      draft.isCutBelow = grid.isCutBelow && row == grid.rowCount - 1
      if kind == .entry, !hasText, !hasLabel(members, row) { continue }
      drafts.append(draft)
    }
    noteOverprinted(&drafts)
    return drafts
  }

  /// The extent of a row of the lattice, in points of page space.
  func rowExtent(_ row: Int) -> (minY: Double, maxY: Double) {
    (grid.rowEdges[row], grid.rowEdges[row + 1])
  }

  /// Whether a cell is merged over its rows for certain: lines part all of them in other columns.
  func isDrawnMerged(_ cell: Cell) -> Bool {
    cell.rows.dropFirst().allSatisfy { grid.ruledRowEdges.contains($0) }
  }

  /// Whether a line stands on one baseline with text of other columns in a row of the lattice.
  func isLevel(_ line: Line, inRow row: Int) -> Bool {
    let reach = RowExtractor.levelReach * line.fontSize
    return grid.cellIndices(inRow: row).contains { index in
      !isLabelCell(index)
        && grid.cells[index].lines.contains { abs($0.baseline - line.baseline) <= reach }
    }
  }

  /// Of the font size: texts of one row stand on baselines this alike.
  private static let levelReach = 0.1

  /// The cells of a label column that cover some rows of the lattice, top to bottom.
  func labelCells(ofColumn column: Int, rows: Range<Int>) -> [Cell] {
    let lattice = columnOfLattice.indices.filter { columnOfLattice[$0] == column }
    var seen: Set<Int> = []
    return rows.flatMap { row in lattice.compactMap { grid.cellIndex(row: row, column: $0) } }
      .filter { seen.insert($0).inserted }.map { grid.cells[$0] }
  }

  /// The text of a cell.
  func text(of cell: Cell) -> String { assembler.text(of: cell.lines, in: cell.box) }

  /// The text of a line.
  func text(of line: Line) -> String { assembler.text(of: line) }

  /// The text of some lines of a cell, placed in `ledger`.
  func block(of lines: [Line], in box: Rect, _ ledger: inout GlyphLedger) -> TextBlock {
    guard let first = lines.first else { return .empty }
    let place = PageBox(
      page: layout.ink.page.number, box: lines.dropFirst().reduce(first.box) { $0.union($1.box) })
    return TextBlock(
      text: assembler.text(of: lines, in: box), places: [place], glyphCount: ledger.place(lines),
      isClipped: isClipped(lines), isBrokenAtHyphen: assembler.isBrokenAtHyphen(lines),
      doubtCount: lines.reduce(0) { $0 + layout.ink.doubtCount(in: $1) })
  }

  /// The text of a label that a page break may cut, whole as it was drawn.
  func uncutBlock(of lines: [Line], in box: Rect, _ ledger: inout GlyphLedger) -> TextBlock {
    var block = block(of: lines, in: box, &ledger)
    if let whole = assembler.unclippedText(of: lines, in: box) {
      block.text = whole
      block.isClipped = false
    }
    return block
  }

  private func block(of cell: Cell, _ ledger: inout GlyphLedger) -> TextBlock {
    block(of: cell.lines, in: cell.box, &ledger)
  }

  /// The ruby in some rows of the lattice, placed in `ledger`.
  func ruby(inRows range: Range<Int>, _ ledger: inout GlyphLedger) -> [TextBlock] {
    grid.cells.filter { !$0.ruby.isEmpty && range.contains($0.rows.lowerBound) }
      .map { block(of: $0.ruby, in: $0.box, &ledger) }
  }

  private func isClipped(_ lines: [Line]) -> Bool {
    lines.contains { $0.glyphs.contains { layout.ink.page.glyphs[Int($0)].clip == .mostly } }
      || assembler.isCut(lines)
  }

  // MARK: Cells of a row

  func covered(_ cell: Cell) -> ClosedRange<Int> {
    columnOfLattice[cell.columns.lowerBound]...columnOfLattice[cell.columns.upperBound - 1]
  }

  private func isLabel(_ column: Int) -> Bool {
    columns[column].isLabel
  }

  /// Whether a cell lies in label columns alone; such cells are read by column, not by row.
  private func isLabelCell(_ index: Int) -> Bool {
    covered(grid.cells[index]).allSatisfy { isLabel($0) }
  }

  /// Whether a cell other than a label begins in a row, so that the row is one of its own.
  private func beginsRow(_ index: Int, _ row: Int, _ range: Range<Int>) -> Bool {
    let first = max(grid.cells[index].rows.lowerBound, range.lowerBound)
    return first == row && !isLabelCell(index)
  }

  /// Whether all that a row holds goes on in the next one, and is neither number nor item: the first lines
  /// of that row, over the edge of a fill beside it.
  private func isOfNextRow(_ members: [Int], _ row: Int, _ range: Range<Int>) -> Bool {
    let printed = members.filter { !isLabelCell($0) && !grid.cells[$0].isEmpty }
    return row + 1 < range.upperBound && !printed.isEmpty
      && grid.cellIndices(inRow: row + 1).contains { beginsRow($0, row + 1, range) }
      && printed.allSatisfy { index in
        grid.cells[index].rows.upperBound > row + 1
          && covered(grid.cells[index]).allSatisfy {
            columns[$0].field != .number && columns[$0].field != .item
          }
      }
  }

  private func hasLabel(_ members: [Int], _ row: Int) -> Bool {
    members.contains {
      isLabelCell($0) && !grid.cells[$0].isEmpty && grid.cells[$0].rows == row..<row + 1
    }
  }

  /// The column that a cell's text belongs to: the answer's when it covers that, else its first.
  private func target(of cell: Cell) -> Int {
    let range = covered(cell)
    return range.first { columns[$0].field == .setting }
      ?? range.first { !isLabel($0) } ?? range.lowerBound
  }

  /// Whether other rows than the first one of a cell begin in some column but those of labels.
  private func isMerged(_ cell: Cell, _ range: Range<Int>) -> Bool {
    cell.rows.dropFirst().contains { row in
      grid.cellIndices(inRow: row).contains { beginsRow($0, row, range) }
    }
  }

  private func isShared(_ cell: Cell) -> Bool {
    let range = covered(cell)
    return cell.rows.count > 1 || range.count > 1
  }

  private func tag(of cell: Cell) -> TaggedRows.Place? {
    cell.lines.first.flatMap { layout.taggedRows.place(of: $0, in: layout.ink) }
  }

  private func isOpenAbove(_ cell: Cell) -> Bool {
    cell.rows.lowerBound == 0 && cell.columns.allSatisfy(grid.openTops.contains)
  }

  private func isOpenBelow(_ cell: Cell) -> Bool {
    cell.rows.upperBound == grid.rowCount
      && (cell.columns.allSatisfy(grid.openBottoms.contains) || reachesCutRow(cell))
  }

  /// Whether a cell goes on below the line that closes the others, where no line closes it and nothing else
  /// is printed: a fill, or the white over the texts of a row, is all that the page's end leaves of that.
  private func reachesCutRow(_ cell: Cell) -> Bool {
    let last = grid.rowCount - 1
    guard cell.rows.count > 1, grid.ruledRowEdges.contains(last),
      !grid.ruledRowEdges.contains(last + 1)
    else { return false }
    return grid.cellIndices(inRow: last).allSatisfy {
      grid.cells[$0].isEmpty || grid.cells[$0].rows.count > 1
    }
  }

  /// The text that is drawn in or below the last cell of a column and cut off by the page's end.
  private func cutText(below cell: Cell, _ cutGlyphs: [Int]) -> String {
    let glyphs = layout.ink.page.glyphs
    let start = partitionIndex(of: cutGlyphs) { glyphs[$0].box.midX > cell.box.minX }
    let cut = cutGlyphs[start...].prefix { glyphs[$0].box.midX < cell.box.maxX }
      .filter { glyphs[$0].box.midY > cell.box.minY }
    return String(scalars: cut.sorted().map { glyphs[$0].scalar }).filter { !$0.isWhitespace }
  }

  /// The glyphs that are cut off, left to right.
  private var cutGlyphs: [Int] {
    let glyphs = layout.ink.page.glyphs
    return glyphs.indices.filter { layout.ink.fates[$0] == .clipped }
      .sorted { glyphs[$0].box.midX < glyphs[$1].box.midX }
  }

  /// Whether a cell's text runs over a boundary between columns that nothing draws: a merged cell, or
  /// the texts of two.
  private func isMixed(_ cell: Cell) -> Bool {
    covered(cell).count > 1 && !cell.isEmpty && grid.evidence.contains(.header)
  }

  private func noteMixed(_ column: Int, _ draft: inout RowDraft) {
    draft.findings.append(
      Finding(
        .uncertainBoundary, .warning, field: columns[column].field, page: draft.page,
        message:
          "the text under 「\(columns[column].label)」 runs over several columns that no line parts"))
  }

  // MARK: Bands

  private func kind(of members: [Int], row: Int) -> RowDraft.Kind {
    var printed = members.filter { !grid.cells[$0].isEmpty }
    if areColumnLetters(printed) { return .furniture }
    if printed.count == 2, isGroupRow(printed, row) { return .band }
    let isSigned =
      printed.count == 2
      && isNoteSign(grid.cells[printed[0]], isAlone: !isLabelCell(printed[1]))
    if isSigned { printed.removeFirst() }
    guard printed.count == 1, let index = printed.first, grid.cells[index].rows == row..<row + 1,
      isHeading(grid.cells[index], beside: members)
    else { return .entry }
    let text = self.text(of: grid.cells[index])
    let isSentence =
      isSigned || text.unicodeScalars.count > RowExtractor.longestBand || text.contains("。")
      || text.hasPrefix("注") || (text.hasPrefix("※") && text.count > 20)
    return isSentence ? .note : .band
  }

  /// Cells; so many that hold a letter each, in the alphabet's order, are the head of a spreadsheet.
  private static let leastLetters = 3

  /// Whether a row holds but the letters of a spreadsheet's columns, some of which may be hidden.
  private func areColumnLetters(_ printed: [Int]) -> Bool {
    guard printed.count >= RowExtractor.leastLetters,
      printed.allSatisfy({
        grid.cells[$0].lines.count == 1 && grid.cells[$0].lines[0].glyphs.count == 1
      })
    else { return false }
    let letters = printed.map { text(of: grid.cells[$0]) }
    return letters.allSatisfy { "A"..."Z" ~= $0 } && zip(letters, letters.dropFirst()).allSatisfy(<)
  }

  /// Whether a cell holds no more than the sign of a note, whose text stands in the next one; with a number
  /// behind the sign, unless that must be alone.
  private func isNoteSign(_ cell: Cell, isAlone: Bool) -> Bool {
    let scalars = text(of: cell).unicodeScalars
    guard scalars.first?.isNoteSign ?? false else { return false }
    return scalars.count == 1
      || !isAlone && scalars.dropFirst().allSatisfy { $0.properties.numericType != nil }
  }

  /// Whether a row's only text is a heading: it crosses from the first columns to the item or
  /// further, or from the numbers, or it stands in a label or number column and is no number.
  private func isHeading(_ cell: Cell, beside members: [Int]) -> Bool {
    let range = covered(cell)
    if range.count >= 2 {
      let crossesItem = range.contains { columns[$0].field == .item }
      let isWide = range.count * 10 >= columns.count * 6
      let leavesNumbers =
        columns[range.lowerBound].field == .number && RowNumber(text(of: cell)) == nil
      if range.lowerBound <= 1, crossesItem || isWide || leavesNumbers { return true }
    }
    if range == 0...0, columns[0].field == .item { return isUnnumbered(members) }
    guard range.allSatisfy({ isLabel($0) || columns[$0].field == .number }) else { return false }
    return !range.contains { columns[$0].field == .number } || RowNumber(text(of: cell)) == nil
  }

  /// Whether a row has an empty cell of its own for its number, further right.
  private func isUnnumbered(_ members: [Int]) -> Bool {
    members.contains { index in
      let range = covered(grid.cells[index])
      return range.count == 1 && columns[range.lowerBound].field == .number
    }
  }
}
