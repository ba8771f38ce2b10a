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
  /// The columns of the table that goes on, whose rows told what they are; `nil` for none.
  private let current: [Column]?

  /// A header names at least this many fields.
  static let leastFields = 3
  /// So many labels are known as a whole, for sentences hold words of labels, too.
  static let leastExact = 2
  /// And that share of its labels is known; tables about other things share a label or two.
  private static let leastKnown = 0.5
  /// Glyphs; no row of labels is longer, so that rows of text cost nothing here.
  static let mostGlyphs = 200

  init(
    _ layout: PageLayout, _ vocabulary: HeaderVocabulary, _ catalogue: Catalogue,
    current: [Column]? = nil
  ) {
    self.current = current
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

  /// Whether some lines, their first parts if they have several, are a known label and nothing else.
  func isLabel(_ lines: [Line]) -> Bool {
    let first = pieces(of: lines).compactMap(\.first)
    return vocabulary.isExact(matchKey(first.map { assembler.text(of: $0) }.joined()))
  }

  /// Whether several cells of a row have text, and all of these hold labels.
  func isRowOfLabels(_ row: Int, of grid: Grid) -> Bool {
    let printed = cells(of: grid, inRow: row).filter { !$0.isEmpty }
    return printed.count > 1 && printed.allSatisfy(isLabel)
  }

  /// The header of a table with few columns where a grid's first row prints their labels again.
  func repeatedHeader(of columns: [Column], in grid: Grid) -> Header? {
    guard (HeaderFinder.leastExact..<HeaderFinder.leastFields).contains(columns.count),
      grid.columnCount == columns.count,
      columns.indices.allSatisfy({ index in
        grid.cell(row: 0, column: index).map {
          !$0.isEmpty && key(of: $0) == KeyScalars(matching: columns[index].label)
        } ?? false
      })
    else { return nil }
    return Header(columns: columns, rows: 0..<1, score: 0)
  }

  /// A header without labels with those that a row of the grid prints; `nil` where these are none.
  func labelled(_ header: Header, by row: Int, of grid: Grid) -> Header? {
    guard isRowOfLabels(row, of: grid), header.columns.count == grid.columnCount else { return nil }
    var labelled = header
    labelled.rows = row..<row + 1
    for index in labelled.columns.indices {
      let lines = grid.cell(row: row, column: index)?.lines ?? []
      labelled.columns[index].label = lines.map { assembler.text(of: $0) }.joined()
    }
    return labelled
  }

  /// The first of some rows that is the header of a table of another kind.
  func foreignHeader(in grid: Grid, rows: Range<Int>) -> Int? {
    rows.first { isForeignHeader($0, of: grid) }
  }

  private func isForeignHeader(_ row: Int, of grid: Grid) -> Bool {
    let indices = grid.cellIndices(inRow: row)
    var count = 0
    for index in indices where count <= HeaderFinder.mostForeignGlyphs {
      count += glyphCount(of: grid.cells[index], besides: row, grid)
    }
    let lines =
      count <= HeaderFinder.mostForeignGlyphs
      ? indices.map { self.lines(of: grid.cells[$0], besides: row, grid) }
      : firstLines(inRow: row, of: grid)
    let labels = lines.flatMap { stacks(of: pieces(of: $0).flatMap { $0 }) }
    let known = labels.count { vocabulary.isForeign(KeyScalars(matching: $0.text)) }
    return known >= 2 && known * 3 >= labels.count * 2
  }

  /// The first lines of a row of several texts of several lines each: a header and the rows below it, which no line
  /// parts; nothing where they are too long for one.
  private func firstLines(inRow row: Int, of grid: Grid) -> [[Line]] {
    var (first, count): ([[Line]], Int) = ([], 0)
    for index in grid.cellIndices(inRow: row) {
      let lines = lines(of: grid.cells[index], besides: row, grid)
      guard let line = lines.first else { continue }
      count += line.glyphs.count
      guard lines.count > 1, count <= HeaderFinder.mostForeignGlyphs else { return [] }
      first.append([line])
    }
    return first.count > 1 ? first : []
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
          || (next < best.rows.upperBound && header.labelCount > best.labelCount)
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

  /// The header with the row of labels above it, where those name further columns, or one that has no label.
  private func raised(_ header: Header, in grid: Grid, after limit: Int) -> Header {
    let row = header.rows.lowerBound
    guard row > limit else { return header }
    guard var raised = self.header(in: grid, at: row, above: row - 1..<row),
      raised.labelledCount > header.labelledCount,
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
      !above.isEmpty || !beginsWithDigits(indices, of: grid),
      mayBeHeader(indices, of: grid) || (indices.count == 1 && !above.isEmpty)
        || isPrintedAgain(indices, of: grid)
    else { return nil }
    let cells = indices.map { grid.cells[$0] }
    let upper = above.flatMap { self.cells(of: grid, inRow: $0) }
      .filter { $0.rows.upperBound <= row }
    let labels = self.labels(in: cells, under: upper)
    guard !beginsWithNumber(labels) else { return nil }
    let keys = labels.map { matchKey($0.text) }
    let printed = labels.count { !$0.text.isEmpty }
    let mapping = ColumnMapper.fields(for: keys, vocabulary)
    let known: [Field] = mapping.fields.compactMap { $0 }
    let exact = keys.count(where: vocabulary.isExact)
    guard
      isCurrent(labels)
        || (known.count >= HeaderFinder.leastFields && exact >= HeaderFinder.leastExact
          && Double(known.count) >= HeaderFinder.leastKnown * Double(printed))
        || (known.count >= (exact > 0 ? 2 : HeaderFinder.leastFields)
          && isOverNumbers(labels, below: cells)),
      !known.allSatisfy({ $0 == .number || $0 == .remarks || $0 == .unit }) || isCurrent(labels)
    else { return nil }
    let top = cells.filter { !$0.isEmpty }.map(\.rows.lowerBound).min() ?? row
    let bottom = end(of: cells, row, in: grid)
    let columns = withNumbers(
      zip(labels, mapping.fields).map { label, field in
        Column(label: label.text, field: field, minX: label.minX, maxX: label.maxX)
      }, in: grid, from: grid.rowEdges[bottom])
    let placed = fitted(columns, in: grid, from: grid.rowEdges[bottom])
    let printedKeys = columns.map { matchKey($0.label) }
    return Header(
      columns: asKnown(placed) ?? settled(placed, printedKeys, in: grid, below: bottom),
      rows: top..<bottom, score: mapping.score)
  }

  /// Whether the cells of a row hold the labels of the table that goes on, of which few may be known; told by the
  /// first for most rows.
  private func isPrintedAgain(_ indices: [Int], of grid: Grid) -> Bool {
    guard let current, indices.count == current.count else { return false }
    let cells = indices.map { grid.cells[$0] }
    guard zip(cells, current).allSatisfy({ $0.isEmpty == $1.label.isEmpty }),
      let first = zip(cells, current).first(where: { !$1.label.isEmpty }),
      key(of: first.0) == KeyScalars(matching: first.1.label)
    else { return false }
    return isCurrent(cells.flatMap { labels(in: $0) })
  }

  /// Whether some labels are those of the table that goes on.
  private func isCurrent(_ labels: [HeaderLabel]) -> Bool {
    guard let current, current.count == labels.count else { return false }
    return zip(labels, current).allSatisfy { $0.text == $1.label }
      && current.count { !$0.label.isEmpty } >= HeaderFinder.leastExact
  }

  /// The columns with the fields of those that have the same labels in the table that goes on: what its first
  /// rows told needs no second look.
  private func asKnown(_ columns: [Column]) -> [Column]? {
    guard let current, current.map(\.label) == columns.map(\.label) else { return nil }
    return zip(columns, current).map { column, known in
      var column = column
      (column.field, column.isGuessed) = (known.field, known.isGuessed)
      return column
    }
  }

  /// Where the header with some labels ends: with the lowest of them, but before the table's first row,
  /// for nothing may part a label from the merged cell below it.
  private func end(of labels: [Cell], _ row: Int, in grid: Grid) -> Int {
    let lowest = labels.filter { !$0.isEmpty }.map(\.rows.upperBound).max() ?? 0
    let end = max(lowest, row + 1)
    return (row + 1..<end).first { isBody($0, below: labels, in: grid) } ?? end
  }

  /// Whether most labels have a cell of their width in a row below, and most of these hold no label: the
  /// lower labels of a header stand several under one; or whether a row of one cell begins with a number, or
  /// is a known heading.
  private func isBody(_ row: Int, below labels: [Cell], in grid: Grid) -> Bool {
    let below = cells(of: grid, inRow: row).filter { cell in
      cell.rows.lowerBound == row && labels.contains { $0.columns == cell.columns }
    }
    guard labels.count > 1 else {
      return below.contains { beginsWithNumber($0) || isKnownHeading($0) }
    }
    return below.count * 2 > labels.count && below.count(where: isLabel) * 2 < below.count
  }

  /// Labels; fewer over a list of numbers may be of a list of contents.
  private static let leastOverNumbers = 4

  /// Whether numbers that count stand below the first of some labels, and none among them: few known labels
  /// make a header then.
  private func isOverNumbers(_ labels: [HeaderLabel], below cells: [Cell]) -> Bool {
    guard labels.count >= HeaderFinder.leastOverNumbers,
      let bottom = cells.map(\.box.maxY).max(),
      !labels.contains(where: { RowNumber($0.text) != nil }),
      labels.count(where: { vocabulary.isForeign(KeyScalars(matching: $0.text)) }) < 2
    else { return false }
    let body = Rect(
      minX: 0, minY: bottom, maxX: .infinity, maxY: bottom + HeaderFinder.bodyReach)
    // What stands alone on its line is a heading.
    let numbers = pieces(in: body).filter { $0.count > 1 && $0[0].box.midX < labels[1].minX }
      .map { KeyScalars(matching: assembler.letters(of: [$0[0]])) }
    return ColumnContent(numbers, catalogue).isNumbered
  }

  private func isKnownHeading(_ cell: Cell) -> Bool {
    cell.glyphCount <= HeaderVocabulary.longestLabel
      && catalogue.isGroup(Catalogue.name(inHeading: assembler.text(of: cell.lines, in: cell.box)))
  }

  /// Whether the first of some labels is a number, as in a row whose texts have words of labels.
  private func beginsWithNumber(_ labels: [HeaderLabel]) -> Bool {
    labels.first { !$0.text.isEmpty }.map { RowNumber($0.text) != nil } ?? false
  }

  private func beginsWithNumber(_ cell: Cell) -> Bool {
    guard let first = cell.lines.first.flatMap({ pieces(of: [$0]).first?.first }) else {
      return false
    }
    return RowNumber(assembler.text(of: first)) != nil
  }

  /// Whether the first text of a row is a number of digits alone, as in most rows; told by its glyphs.
  private func beginsWithDigits(_ cells: [Int], of grid: Grid) -> Bool {
    guard let first = cells.first(where: { !grid.cells[$0].isEmpty }) else { return false }
    let lines = grid.cells[first].lines
    return lines.count == 1 && lines[0].glyphs.count <= HeaderFinder.mostDigits
      && lines[0].glyphs.allSatisfy {
        ("0"..."9").contains(layout.ink.page.glyphs[Int($0)].scalar)
      }
  }

  /// A row's number has no more of them.
  private static let mostDigits = 3

  /// The columns as the rows below their labels show them: which field each is, and whether one label
  /// stands over two columns of groups; `keys` are the match keys of the labels.
  func settled(
    _ columns: [Column], _ keys: [String], in grid: Grid, below row: Int
  ) -> [Column] {
    let settled = withFieldsSettled(columns, keys, in: grid, below: row)
    return divided(spread(settled, in: grid, below: row), in: grid, below: row)
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
  func key(of cell: Cell) -> KeyScalars {
    KeyScalars(matching: assembler.letters(of: cell.lines))
  }

  /// The cells of a row.
  func cells(of grid: Grid, inRow row: Int) -> [Cell] {
    grid.cellIndices(inRow: row).map { grid.cells[$0] }
  }

  private func glyphCount(of cells: [Int], in grid: Grid) -> Int {
    cells.reduce(0) { $0 + grid.cells[$1].glyphCount }
  }
}
