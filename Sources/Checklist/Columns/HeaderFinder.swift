internal import Layout

/// Finds the rows of a grid that hold the labels of a checklist's columns.
struct HeaderFinder {
  /// The page.
  let layout: PageLayout
  /// Puts its texts together.
  let assembler: TextAssembler
  /// What labels mean.
  let vocabulary: HeaderVocabulary
  /// The items and groups that may stand under them.
  let catalogue: Catalogue

  /// A header names at least this many fields.
  private static let leastFields = 3
  /// So many labels are known as a whole, for sentences hold words of labels, too.
  private static let leastExact = 2
  /// And that share of its labels is known; tables about other things share a label or two.
  private static let leastKnown = 0.5
  /// Glyphs; no row of labels is longer, so that rows of text cost nothing here.
  private static let mostGlyphs = 200

  init(_ layout: PageLayout, _ vocabulary: HeaderVocabulary, _ catalogue: Catalogue) {
    self.vocabulary = vocabulary
    self.catalogue = catalogue
    self.layout = layout
    assembler = TextAssembler(layout.ink)
  }

  /// The headers of a grid, top to bottom.
  func headers(in grid: Grid) -> [Header] {
    var headers: [Header] = []
    var row = 0
    while row < grid.rowCount {
      if let header = bestHeader(in: grid, from: row) {
        headers.append(raised(header, in: grid, after: headers.last?.rows.upperBound ?? 0))
        row = header.rows.upperBound
      } else {
        row += 1
      }
    }
    return headers
  }

  /// The first row of a drawn table, taken for its header though no label of it is known.
  ///
  /// - Returns: `nil` for what is no table: fewer than two rows below, or a first row with empty cells.
  func unknownHeader(of grid: Grid) -> Header? {
    let cells = cells(of: grid, inRow: 0)
    guard grid.rowCount > 2, cells.count > 1, cells.allSatisfy({ !$0.isEmpty }),
      cells.reduce(0, { $0 + $1.glyphCount }) <= HeaderFinder.mostGlyphs
    else { return nil }
    let columns = cells.map { cell in
      let text = assembler.text(of: cell.lines, in: cell.box).filter { $0 != "\n" }
      let field = vocabulary.meanings(of: matchKey(String(text)))[.number].map { _ in Field.number }
      return Column(label: String(text), field: field, minX: cell.box.minX, maxX: cell.box.maxX)
    }
    return Header(columns: columns, rows: 0..<(cells.map(\.rows.upperBound).max() ?? 1), score: 0)
  }

  /// The first row of a drawn table, taken for its header though few labels of it are known: what stands
  /// below them tells the others.
  ///
  /// - Returns: `nil` where the row has an empty cell, too few known labels, or no label of an item.
  func partlyKnownHeader(of grid: Grid) -> Header? {
    guard let header = unknownHeader(of: grid) else { return nil }
    let keys = header.columns.map { matchKey($0.label) }
    guard keys.count(where: vocabulary.isExact) >= HeaderFinder.leastExact,
      keys.contains(where: { vocabulary.meanings(of: $0)[.item] != nil })
    else { return nil }
    let columns = settled(header.columns, keys, in: grid, below: header.rows.upperBound)
    guard columns.count(where: { $0.field != nil }) > HeaderFinder.leastFields else { return nil }
    return Header(columns: columns, rows: header.rows, score: 0)
  }

  /// Whether some lines, their first parts if they have several, are a known label and nothing else.
  func isLabel(_ lines: [Line]) -> Bool {
    let first = pieces(of: lines).compactMap(\.first)
    return vocabulary.isExact(matchKey(first.map { assembler.text(of: $0) }.joined()))
  }

  /// The first of some rows that is the header of a table of another kind.
  func foreignHeader(in grid: Grid, rows: Range<Int>) -> Int? {
    rows.first { isForeignHeader($0, of: grid) }
  }

  private func isForeignHeader(_ row: Int, of grid: Grid) -> Bool {
    let indices = grid.cellIndices(inRow: row)
    var count = 0
    for index in indices {
      count += glyphCount(of: grid.cells[index], besides: row, grid)
      guard count <= HeaderFinder.mostForeignGlyphs else { return false }
    }
    let labels = indices.flatMap { index in
      stacks(of: pieces(of: lines(of: grid.cells[index], besides: row, grid)).flatMap { $0 })
    }
    let known = labels.count { vocabulary.isForeign(KeyScalars(matching: $0.text)) }
    return known >= 2 && known * 3 >= labels.count * 2
  }

  /// The lines of a cell; of one that nothing parts from the rows above, those beside a row.
  private func lines(of cell: Cell, besides row: Int, _ grid: Grid) -> [Line] {
    cell.rows.lowerBound == row
      ? cell.lines : cell.lines.filter { $0.box.midY > grid.rowEdges[row] }
  }

  private func glyphCount(of cell: Cell, besides row: Int, _ grid: Grid) -> Int {
    let top = cell.rows.lowerBound == row ? -Double.infinity : grid.rowEdges[row]
    return cell.lines.reduce(0) { $0 + ($1.box.midY > top ? $1.glyphs.count : 0) }
  }

  /// Glyphs; a row of a few short labels has no more.
  private static let mostForeignGlyphs = 40

  /// The header that begins in a row: of two or three rows of labels, the one that says most, or as much
  /// with the last lines of its labels.
  private func bestHeader(in grid: Grid, from row: Int) -> Header? {
    guard let first = header(in: grid, at: row) else { return nil }
    let labels = cells(of: grid, inRow: row)
    var best = first
    var next = row + 1
    while next < grid.rowCount, next <= best.rows.upperBound,
      !isBody(next, below: labels, in: grid)
    {
      if let header = header(in: grid, at: next, above: row..<next),
        header.score > best.score || isWhole(header, of: best)
      {
        best = header
      }
      next += 1
    }
    best.rows = first.rows.lowerBound..<max(first.rows.upperBound, best.rows.upperBound)
    return best
  }

  /// Whether a header has the labels of another with further lines of them, and all of it is known.
  private func isWhole(_ header: Header, of part: Header) -> Bool {
    header.score == part.score
      && header.columns.map(\.label) != part.columns.map(\.label)
      && header.columns.count == part.columns.count
      && zip(header.columns, part.columns).allSatisfy { whole, part in
        whole.label.hasPrefix(part.label)
          && (whole.label == part.label || vocabulary.isExact(matchKey(whole.label)))
      }
  }

  /// The header with the row of labels above it, where those name further columns.
  private func raised(_ header: Header, in grid: Grid, after limit: Int) -> Header {
    let row = header.rows.lowerBound
    guard row > limit else { return header }
    guard var raised = self.header(in: grid, at: row, above: row - 1..<row),
      raised.columns.count > header.columns.count,
      raised.columns.allSatisfy({ column in
        header.columns.contains { $0.label == column.label }
          || vocabulary.isExact(matchKey(column.label))
      })
    else { return header }
    raised.rows = row - 1..<header.rows.upperBound
    return raised
  }

  /// The header of a row, with columns of their own for labels in the rows `above` that stand over no
  /// other.
  private func header(in grid: Grid, at row: Int, above: Range<Int> = 0..<0) -> Header? {
    let indices = grid.cellIndices(inRow: row)
    guard (1...HeaderFinder.mostGlyphs).contains(glyphCount(of: indices, in: grid)),
      mayBeHeader(indices, of: grid) || (indices.count == 1 && !above.isEmpty)
    else { return nil }
    let cells = indices.map { grid.cells[$0] }
    let upper = above.flatMap { self.cells(of: grid, inRow: $0) }
      .filter { $0.rows.upperBound <= row }
    let labels = self.labels(in: cells, under: upper)
    let keys = labels.map { matchKey($0.text) }
    let printed = labels.count { !$0.text.isEmpty }
    let mapping = ColumnMapper.fields(for: keys, vocabulary)
    let known: [Field] = mapping.fields.compactMap { $0 }
    guard known.count >= HeaderFinder.leastFields,
      keys.count(where: vocabulary.isExact) >= HeaderFinder.leastExact,
      Double(known.count) >= HeaderFinder.leastKnown * Double(printed),
      !known.allSatisfy({ $0 == .number || $0 == .remarks || $0 == .unit })
    else { return nil }
    let columns = zip(labels, mapping.fields).map { label, field in
      Column(label: label.text, field: field, minX: label.minX, maxX: label.maxX)
    }
    let top = cells.map(\.rows.lowerBound).min() ?? row
    let bottom = end(of: cells, row, in: grid)
    let placed = fitted(columns, in: grid, from: grid.rowEdges[bottom])
    return Header(
      columns: settled(placed, keys, in: grid, below: bottom), rows: top..<bottom,
      score: mapping.score)
  }

  /// Where the header with some labels ends: with the lowest of them, but before the table's first row,
  /// for nothing may part a label from the merged cell below it.
  private func end(of labels: [Cell], _ row: Int, in grid: Grid) -> Int {
    let lowest = labels.filter { !$0.isEmpty }.map(\.rows.upperBound).max() ?? 0
    let end = max(lowest, row + 1)
    return (row + 1..<end).first { isBody($0, below: labels, in: grid) } ?? end
  }

  /// Whether most labels have a cell of their width in a row below, and most of these hold no label: the
  /// lower labels of a header stand several under one; or whether a row of one cell begins with a number.
  private func isBody(_ row: Int, below labels: [Cell], in grid: Grid) -> Bool {
    let below = cells(of: grid, inRow: row).filter { cell in
      cell.rows.lowerBound == row && labels.contains { $0.columns == cell.columns }
    }
    guard labels.count > 1 else { return below.contains { beginsWithNumber($0) } }
    return below.count * 2 > labels.count && below.count(where: isLabel) * 2 < below.count
  }

  private func beginsWithNumber(_ cell: Cell) -> Bool {
    guard let first = cell.lines.first.flatMap({ pieces(of: [$0]).first?.first }) else {
      return false
    }
    return RowNumber(assembler.text(of: first)) != nil
  }

  /// The columns as the rows below their labels show them: which field each is, and whether one label
  /// stands over two columns of groups; `keys` are the match keys of the labels.
  func settled(
    _ columns: [Column], _ keys: [String], in grid: Grid, below row: Int
  ) -> [Column] {
    divided(withFieldsSettled(columns, keys, in: grid, below: row), in: grid, below: row)
  }

  /// Whether enough cells of a row are known labels, or some cell may be several; told without texts,
  /// for most rows are no header.
  private func mayBeHeader(_ cells: [Int], of grid: Grid) -> Bool {
    let printed = cells.filter { !grid.cells[$0].isEmpty }
    if printed.contains(where: { standApart(grid.cells[$0].lines) }) { return true }
    let least = max(
      Double(HeaderFinder.leastFields), HeaderFinder.leastKnown * Double(printed.count))
    var (known, left) = (0, printed.count)
    for cell in printed where Double(known + left) >= least {
      if isLabel(grid.cells[cell]) { known += 1 }
      left -= 1
    }
    return Double(known) >= least
  }

  private func isLabel(_ cell: Cell) -> Bool {
    cell.glyphCount <= 4 * HeaderVocabulary.longestLabel && vocabulary.isLabel(key(of: cell))
  }

  /// The match key of a cell's text.
  private func key(of cell: Cell) -> KeyScalars {
    KeyScalars(matching: assembler.letters(of: cell.lines))
  }

  /// The columns with their fields settled by the texts under the labels, too.
  private func withFieldsSettled(
    _ columns: [Column], _ keys: [String], in grid: Grid, below row: Int
  ) -> [Column] {
    let contents = texts(under: columns, in: grid, below: row).map { ColumnContent($0, catalogue) }
    var settled = columns
    for (index, field) in ColumnMapper.fields(for: keys, contents: contents, vocabulary).fields
      .enumerated()
    {
      settled[index].field = field
      settled[index].isGuessed =
        field.map { vocabulary.meanings(of: keys[index])[$0] == nil } ?? false
    }
    return settled
  }

  /// Cells, and rows of the lattice; so many show what a column holds.
  private static let mostCells = 20
  private static let mostRows = 400

  /// The match keys of the first texts of each column: of its cells, or, where nothing draws them, of the
  /// pieces of the lines below.
  private func texts(
    under columns: [Column], in grid: Grid, below row: Int
  ) -> [[KeyScalars]] {
    var texts = columns.map { keys(under: $0, in: grid, below: row) }
    guard texts.allSatisfy(\.isEmpty) else { return texts }
    let top = grid.rowEdges[min(row, grid.rowCount)]
    let body = Rect(
      minX: grid.box.minX, minY: top, maxX: grid.box.maxX, maxY: top + HeaderFinder.bodyReach)
    for piece in pieces(in: body).joined() {
      guard let index = columns.lastIndex(where: { $0.minX <= piece.box.midX }),
        texts[index].count < HeaderFinder.mostCells
      else { continue }
      texts[index].append(KeyScalars(matching: assembler.letters(of: [piece])))
    }
    return texts
  }

  /// The match keys of the first cells of a column, empty ones left out.
  private func keys(under column: Column, in grid: Grid, below row: Int) -> [KeyScalars] {
    let reach = 1.0  // points; a column's edges are the lattice's, but for snapping
    let edges = grid.columnEdges
    let first = partitionIndex(of: edges) { $0 >= column.minX - reach }
    let end = partitionIndex(of: edges) { $0 > column.maxX + reach } - 1
    var keys: [KeyScalars] = []
    for row in (row..<max(row, grid.rowCount)).prefix(HeaderFinder.mostRows) {
      for place in first..<max(first, end) where keys.count < HeaderFinder.mostCells {
        guard let cell = grid.cell(row: row, column: place), cell.rows.lowerBound == row,
          cell.columns.lowerBound == place, cell.columns.upperBound <= end, !cell.isEmpty
        else { continue }
        keys.append(key(of: cell))
      }
    }
    return keys
  }

  private func cells(of grid: Grid, inRow row: Int) -> [Cell] {
    grid.cellIndices(inRow: row).map { grid.cells[$0] }
  }

  private func glyphCount(of cells: [Int], in grid: Grid) -> Int {
    cells.reduce(0) { $0 + grid.cells[$1].glyphCount }
  }
}
