internal import Layout

/// Finds the rows of a grid that hold the labels of a checklist's columns.
struct HeaderFinder {
  /// The page.
  let layout: PageLayout
  /// Puts its texts together.
  let assembler: TextAssembler
  private let vocabulary: HeaderVocabulary

  /// A header names at least this many fields.
  private static let leastFields = 3
  /// So many labels are known as a whole, for sentences hold words of labels, too.
  private static let leastExact = 2
  /// And that share of its labels is known; tables about other things share a label or two.
  private static let leastKnown = 0.5
  /// Glyphs; no row of labels is longer, so that rows of text cost nothing here.
  private static let mostGlyphs = 200
  /// Lines; no header has more in one cell.
  private static let mostLines = 6
  /// Of the font size: labels set this far apart are two.
  private static let labelGap = 0.5

  init(_ layout: PageLayout, _ vocabulary: HeaderVocabulary) {
    self.vocabulary = vocabulary
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

  /// Whether some lines, their first parts if they have several, are a known label and nothing else.
  func isLabel(_ lines: [Line]) -> Bool {
    let first = pieces(of: lines).compactMap(\.first)
    return vocabulary.isExact(matchKey(first.map { assembler.text(of: $0) }.joined()))
  }

  /// The first row, from one on, that is the header of a table of another kind.
  func foreignHeader(in grid: Grid, from row: Int) -> Int? {
    (row..<max(row, grid.rowCount)).first { isForeignHeader($0, of: grid) }
  }

  private func isForeignHeader(_ row: Int, of grid: Grid) -> Bool {
    let indices = indices(of: grid, inRow: row)
    var count = 0
    for index in indices where count <= HeaderFinder.mostForeignGlyphs {
      count += lines(of: grid.cells[index], besides: row, grid).reduce(0) { $0 + $1.glyphs.count }
    }
    guard count <= HeaderFinder.mostForeignGlyphs else { return false }
    let labels = indices.flatMap { index in
      stacks(of: pieces(of: lines(of: grid.cells[index], besides: row, grid)).flatMap { $0 })
    }
    let known = labels.count { vocabulary.isForeign(matchKey($0.text)) }
    return known >= 2 && known * 3 >= labels.count * 2
  }

  /// The lines of a cell; of one that nothing parts from the rows above, those beside a row.
  private func lines(of cell: Cell, besides row: Int, _ grid: Grid) -> [Line] {
    cell.rows.lowerBound == row
      ? cell.lines : cell.lines.filter { $0.box.midY > grid.rowEdges[row] }
  }

  /// Glyphs; a row of a few short labels has no more.
  private static let mostForeignGlyphs = 40

  /// The header that begins in a row: of two or three rows of labels, the one that says most.
  private func bestHeader(in grid: Grid, from row: Int) -> Header? {
    guard let first = header(in: grid, at: row) else { return nil }
    var best = first
    var next = row + 1
    while next < grid.rowCount, next <= best.rows.upperBound {
      if let header = header(in: grid, at: next, above: row..<next), header.score > best.score {
        best = header
      }
      next += 1
    }
    best.rows = first.rows.lowerBound..<max(first.rows.upperBound, best.rows.upperBound)
    return best
  }

  /// The header with the row of labels above it, where those name further columns.
  private func raised(_ header: Header, in grid: Grid, after limit: Int) -> Header {
    let row = header.rows.lowerBound
    guard row > limit else { return header }
    let above = cells(of: grid, inRow: row - 1).flatMap { labels(in: $0) }
      .filter { !$0.text.isEmpty }
    guard !above.isEmpty, above.allSatisfy({ vocabulary.isExact(matchKey($0.text)) }),
      var raised = self.header(in: grid, at: row, above: row - 1..<row),
      raised.columns.count > header.columns.count
    else { return header }
    raised.rows = row - 1..<header.rows.upperBound
    return raised
  }

  /// The header of a row, with columns of their own for labels in the rows `above` that stand over no
  /// other.
  private func header(in grid: Grid, at row: Int, above: Range<Int> = 0..<0) -> Header? {
    let indices = indices(of: grid, inRow: row)
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
    let bottom = cells.filter { !$0.isEmpty }.map(\.rows.upperBound).max() ?? row + 1
    let placed = fitted(columns, in: grid, from: grid.rowEdges[top])
    return Header(
      columns: divided(settled(placed, keys, in: grid, below: bottom), in: grid, below: bottom),
      rows: top..<max(bottom, row + 1), score: mapping.score)
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

  /// The columns with their fields settled by the texts under the labels, too; `keys` are the labels'.
  private func settled(
    _ columns: [Column], _ keys: [String], in grid: Grid, below row: Int
  ) -> [Column] {
    let contents = columns.map {
      ColumnContent(self.keys(under: $0, in: grid, below: row), .meti2010)
    }
    var settled = columns
    for (index, field) in ColumnMapper.fields(for: keys, contents: contents, vocabulary).fields
      .enumerated()
    {
      settled[index].field = field
      settled[index].isGuessed = field != nil && vocabulary.meanings(of: keys[index]).isEmpty
    }
    return settled
  }

  /// Cells; so many show what a column holds.
  private static let mostCells = 20

  /// The match keys of the first cells of a column, empty ones left out.
  private func keys(under column: Column, in grid: Grid, below row: Int) -> [KeyScalars] {
    let reach = 1.0  // points; a column's edges are the lattice's, but for snapping
    let cells = grid.cells.indices.lazy.filter { index in
      let box = grid.cells[index].box
      return grid.cells[index].rows.lowerBound >= row && !grid.cells[index].isEmpty
        && box.minX >= column.minX - reach && box.maxX <= column.maxX + reach
    }
    return cells.prefix(HeaderFinder.mostCells).map { key(of: grid.cells[$0]) }
  }

  private func cells(of grid: Grid, inRow row: Int) -> [Cell] {
    indices(of: grid, inRow: row).map { grid.cells[$0] }
  }

  private func glyphCount(of cells: [Int], in grid: Grid) -> Int {
    cells.reduce(0) { $0 + grid.cells[$1].glyphCount }
  }

  /// The cells of a row, left to right, a merged one once.
  private func indices(of grid: Grid, inRow row: Int) -> [Int] {
    var indices: [Int] = []
    indices.reserveCapacity(grid.columnCount)
    for column in 0..<grid.columnCount {
      guard let index = grid.cellIndex(row: row, column: column), index != indices.last else {
        continue
      }
      indices.append(index)
    }
    return indices
  }

  // MARK: Labels

  /// The labels of a row, with those above them that are of columns of their own.
  private func labels(in lower: [Cell], under upper: [Cell]) -> [HeaderLabel] {
    let layered = LabelLayers(
      lower: lower.flatMap { self.labels(in: $0) },
      upper: upper.flatMap { self.labels(in: $0) }, vocabulary: vocabulary
    ).columns()
    guard var joint = lower.first, lower.count == 1, !upper.isEmpty,
      upper.allSatisfy({ $0.columns == joint.columns })
    else { return layered }
    // Where nothing draws columns, the row may be the second line of some labels.
    joint.lines = upper.flatMap(\.lines) + joint.lines
    let wrapped = labels(in: joint)
    return LabelLayers.worth(wrapped, vocabulary) > LabelLayers.worth(layered, vocabulary)
      ? wrapped : layered
  }

  /// The labels of a cell: one as a rule; several where no line parts the columns.
  private func labels(in cell: Cell) -> [HeaderLabel] {
    let printed = assembler.text(of: cell.lines, in: cell.box)
    let text = String(scalars: printed.unicodeScalars.filter { $0 != "\n" })
    let whole = [HeaderLabel(text: text, minX: cell.box.minX, maxX: cell.box.maxX)]
    let lines = cell.lines.sorted { $0.baseline < $1.baseline }
    guard standApart(lines) else { return whole }
    let pieces = pieces(of: lines)
    let flat = bestParts(of: stacks(of: Array(pieces.joined())))
    // One label in two languages is two known words at the most.
    if vocabulary.isExact(matchKey(text)), knownCount(flat) <= 2 { return whole }
    guard knownCount(flat) >= 2 || lines.count <= HeaderFinder.mostLines else { return whole }
    // Upper labels of a two-row header stand over several lower ones, which say more by themselves.
    let layers = lines.indices.dropFirst().map { index in
      LabelLayers(
        lower: bestParts(of: stacks(of: Array(pieces[index...].joined()))),
        upper: pieces[..<index].flatMap { bestParts(of: stacks(of: $0)) },
        vocabulary: vocabulary
      ).columns()
    }
    let parts = layers.reduce(flat) {
      LabelLayers.worth($1, vocabulary) > LabelLayers.worth($0, vocabulary) ? $1 : $0
    }
    return knownCount(parts) >= 2 ? parts : whole
  }

  /// The parts of each line that stand apart.
  private func pieces(of lines: [Line]) -> [[Line]] {
    lines.map { $0.segments(in: layout.ink, gap: HeaderFinder.labelGap) }
  }

  /// Whether not all pieces of text share a place along x, so that they may be several labels.
  private func standApart(_ lines: [Line]) -> Bool {
    let isWhole = lines.allSatisfy { $0.isUnbroken(in: layout.ink, gap: HeaderFinder.labelGap) }
    let pieces = isWhole ? lines : pieces(of: lines).flatMap { $0 }
    var (first, last) = (-Double.infinity, Double.infinity)
    for piece in pieces {
      first = max(first, piece.box.minX)
      last = min(last, piece.box.maxX)
    }
    return first >= last
  }

  private func knownCount(_ labels: [HeaderLabel]) -> Int {
    labels.count { vocabulary.isLabel(matchKey($0.text)) }
  }

  /// The pieces of text that stand over each other, left to right.
  private func stacks(of pieces: [Line]) -> [HeaderLabel] {
    let pieces = pieces.sorted { $0.box.minX < $1.box.minX }
    var stacks: [(label: [Line], minX: Double, maxX: Double)] = []
    for piece in pieces {
      if let last = stacks.last, piece.box.minX < last.maxX {
        stacks[stacks.count - 1].label.append(piece)
        stacks[stacks.count - 1].maxX = max(last.maxX, piece.box.maxX)
      } else {
        stacks.append(([piece], piece.box.minX, piece.box.maxX))
      }
    }
    return stacks.map { stack in
      let lines = stack.label.sorted { $0.baseline < $1.baseline }
      return HeaderLabel(
        text: lines.map { assembler.text(of: $0) }.joined(), minX: stack.minX, maxX: stack.maxX)
    }
  }

  /// Joins neighbouring pieces (letters of `規 定 内 容`) so that most of the text is known labels.
  private func bestParts(of pieces: [HeaderLabel]) -> [HeaderLabel] {
    let longestJoin = 8  // pieces; a letter-spaced label has no more letters
    var best: [(gain: Double, parts: [HeaderLabel])] = [(0, [])]
    for end in pieces.indices {
      var choice: (gain: Double, parts: [HeaderLabel])?
      for start in max(0, end - longestJoin + 1)...end {
        let text = pieces[start...end].map(\.text).joined()
        let gain = best[start].gain + gain(ofLabel: matchKey(text), pieces: end - start + 1)
        guard gain > choice?.gain ?? -.infinity else { continue }
        let label = HeaderLabel(text: text, minX: pieces[start].minX, maxX: pieces[end].maxX)
        choice = (gain, best[start].parts + [label])
      }
      best.append(choice ?? best[end])
    }
    return best.last?.parts ?? []
  }

  /// A known label gains; one made of several pieces must be known as a whole, for two labels that
  /// stand side by side hold the words of either.
  private func gain(ofLabel key: String, pieces: Int) -> Double {
    if vocabulary.isExact(key) { return 1 }
    guard vocabulary.isLabel(key) else { return -Double(pieces) }
    return pieces == 1 ? 1 : -0.5
  }
}
