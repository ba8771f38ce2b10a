internal import Layout

/// What stands under the labels of a header, and what it says of them.
extension HeaderFinder {
  /// The columns with their fields settled by the texts under the labels, too.
  func withFieldsSettled(
    _ columns: [Column], _ keys: [String], in grid: Grid, below row: Int, isGuess: Bool = false
  ) -> [Column] {
    let contents = contents(under: columns, in: grid, below: row)
    var settled = columns
    let mapping = ColumnMapper.fields(
      for: keys, contents: contents, isGuess: isGuess, vocabulary)
    var last = -1
    for (index, field) in mapping.fields.enumerated() {
      settled[index].field = field
      settled[index].isGuessed =
        field.map {
          let isLoose = $0.order < last && !vocabulary.isExact(keys[index])
          return isLoose || vocabulary.meanings(of: keys[index])[$0] == nil
        } ?? false
      last = max(last, field?.order ?? -1)
    }
    return inOrderOfLength(settled, keys, contents)
  }

  /// Of the length of an item: no definition before it is shorter.
  private static let shorter = 0.6

  /// The columns with a definition left of the item taken for the item, and the other way round, where its
  /// texts are the shorter ones, and the item's label is not known as a whole or they stand side by side.
  private func inOrderOfLength(
    _ columns: [Column], _ keys: [String], _ contents: [ColumnContent]
  ) -> [Column] {
    guard let definition = columns.firstIndex(where: { $0.field == .definition }),
      let item = columns.firstIndex(where: { $0.field == .item }), definition < item,
      !vocabulary.isExact(keys[item]) || definition + 1 == item, contents[definition].length > 0,
      contents[definition].length < HeaderFinder.shorter * contents[item].length
    else { return columns }
    var swapped = columns
    for (index, field) in [(definition, Field.item), (item, .definition)] {
      swapped[index].field = field
      swapped[index].isGuessed = true
    }
    return swapped
  }

  /// Cells, and rows of the lattice; so many show what a column holds.
  private static let mostCells = 20
  private static let mostRows = 400

  /// What the texts under some labels say.
  func contents(
    under columns: [Column], in grid: Grid, below row: Int
  ) -> [ColumnContent] {
    let cells = columns.map { keys(under: $0, in: grid, below: row) }
    let most = cells.map { $0.perColumn }.max() ?? 0
    let rows = cells.filter { $0.perColumn == most }.map { $0.rowCount }.min() ?? 0
    guard most > 0, !holdSeveralRows(columns, in: grid, below: row) else {
      return contentsOfPieces(under: columns, in: grid, below: row)
    }
    // Where lines part some columns alone, the others' texts stand in cells together.
    let pieces =
      cells.contains { $0.keys.isEmpty }
      ? contentsOfPieces(under: columns, in: grid, below: row) : nil
    return cells.indices.map { index in
      let cell = cells[index]
      if cell.keys.isEmpty, let pieces { return pieces[index] }
      // The first cells of a column of groups reach further down than those of the items.
      let share =
        cell.perColumn / most * Double(rows) / Double(max(rows, cell.rowCount))
      return ColumnContent(cell.keys, catalogue, share: share, coverage: cell.coverage)
    }
  }

  /// The match keys of the first texts of each column: of its cells, or, where nothing draws them, of the
  /// pieces of the lines below.
  func texts(
    under columns: [Column], in grid: Grid, below row: Int
  ) -> [[KeyScalars]] {
    let texts = columns.map { keys(under: $0, in: grid, below: row).keys }
    return texts.allSatisfy(\.isEmpty)
      ? piecesUnder(columns, in: grid, below: row).map(\.keys) : texts
  }

  /// Whether half of the cells under the number's label hold several numbers, or of those under the item's
  /// several known titles: lines part but the groups.
  private func holdSeveralRows(_ columns: [Column], in grid: Grid, below row: Int) -> Bool {
    guard
      let column = columns.first(where: { $0.field == .number })
        ?? columns.first(where: { $0.field == .item })
    else { return false }
    let cells = cells(under: column, in: grid, below: row)
    let tall = cells.filter { cell in
      guard cell.lines.count > 1 else { return false }
      let texts = cell.lines.lazy.map { assembler.text(of: $0) }
      return column.field == .number
        ? texts.allSatisfy { RowNumber($0) != nil } : texts.count { catalogue.isTitle($0) } > 1
    }
    return tall.count * 2 >= max(1, cells.count)
  }

  /// What the pieces of text under some labels say; where numbers count the rows, those from one on to the next are
  /// one text.
  private func contentsOfPieces(
    under columns: [Column], in grid: Grid, below row: Int
  ) -> [ColumnContent] {
    let texts = piecesUnder(columns, in: grid, below: row)
    let contents = texts.map { ColumnContent($0.keys, catalogue) }
    guard let number = contents.firstIndex(where: \.isNumbered) else { return contents }
    let starts = texts[number].lines
    let row = { (line: Int) in partitionIndex(of: starts) { $0 > line } }
    // Of a column that has too many, the last text may not be whole.
    let cut = texts.filter { $0.keys.count == HeaderFinder.mostPieces }.map {
      row($0.lines[$0.lines.count - 1]) - 1
    }
    let rowCount = min(starts.count, HeaderFinder.mostCells, cut.min() ?? starts.count)
    guard rowCount > 0 else { return contents }
    return texts.map { keys, lines in
      var rows: [[UInt32]] = Array(repeating: [], count: rowCount)
      for (key, line) in zip(keys, lines) {
        let place = row(line) - 1
        if rows.indices.contains(place) { rows[place] += key.values }
      }
      let whole = rows.filter { !$0.isEmpty }.map(KeyScalars.init)
      return ColumnContent(whole, catalogue, share: Double(whole.count) / Double(rowCount))
    }
  }

  /// Pieces; a row's text may have several.
  private static let mostPieces = 4 * mostCells

  /// The match keys of the first pieces of text under each label, and the line that each stands on, counted from the
  /// top; a number that stands hard before a text is one of its own.
  private func piecesUnder(
    _ columns: [Column], in grid: Grid, below row: Int
  ) -> [(keys: [KeyScalars], lines: [Int])] {
    var texts: [(keys: [KeyScalars], lines: [Int])] = columns.map { _ in ([], []) }
    let top = grid.rowEdges[min(row, grid.rowCount)]
    let body = Rect(
      minX: grid.box.minX, minY: top, maxX: grid.box.maxX, maxY: top + HeaderFinder.bodyReach)
    let headings = headingExtents(in: grid, below: row)
    let lines = pieces(in: body).filter { line in
      line.count > 1 || !headings.contains { $0.contains(line[0].box.midY) }
    }
    for (place, line) in withNumbersApart(lines, under: columns).enumerated() {
      for piece in line {
        // What begins left of the column that its middle is in is no text of one: a heading.
        guard let index = columns.lastIndex(where: { $0.minX <= piece.box.midX }),
          piece.box.minX > columns[index].minX - piece.fontSize,
          texts[index].keys.count < HeaderFinder.mostPieces
        else { continue }
        texts[index].keys.append(KeyScalars(matching: assembler.letters(of: [piece])))
        texts[index].lines.append(place)
      }
    }
    return texts
  }

  /// The heights of the lattice's rows that hold one line alone, in points of page space, where others hold
  /// several: headings among groups of rows.
  private func headingExtents(in grid: Grid, below row: Int) -> [ClosedRange<Double>] {
    let rows = (row..<max(row, grid.rowCount)).prefix(HeaderFinder.mostRows)
    let lineCounts = rows.map { row in
      cells(of: grid, inRow: row).map(\.lines.count).reduce(0, +)
    }
    guard lineCounts.contains(where: { $0 > HeaderFinder.mostCells }) else { return [] }
    return zip(rows, lineCounts).filter { $0.1 == 1 }.map { row, _ in
      grid.rowEdges[row]...grid.rowEdges[row + 1]
    }
  }

  /// The match keys of the first cells of a column, empty ones left out, how many there are in each of the lattice's
  /// columns under its label, how many rows down they reach, and which share of these they cover.
  private func keys(
    under column: Column, in grid: Grid, below top: Int
  ) -> (keys: [KeyScalars], perColumn: Double, rowCount: Int, coverage: Double) {
    let cells = cells(under: column, in: grid, below: top)
    guard let last = cells.last else { return ([], 0, 0, 0) }
    let texts = cells.flatMap { keys(in: $0) }
    let covered = cells.reduce(0) { $0 + $1.rows.count }
    let columnCount = Double(Set(cells.map(\.columns.lowerBound)).count)
    return (
      texts, Double(texts.count) / columnCount, last.rows.lowerBound + 1 - top,
      Double(covered) / columnCount / Double(last.rows.upperBound - top)
    )
  }

  /// Of the font size: texts further apart than this, top to bottom, are two.
  private static let textGap = 1.2

  /// The match keys of the texts in a cell: several where they stand apart in one over several rows, for want
  /// of lines between labels.
  private func keys(in cell: Cell) -> [KeyScalars] {
    guard cell.rows.count > 1, cell.lines.count > 1 else { return [key(of: cell)] }
    let texts = cell.lines.reduce(into: [[Line]]()) { texts, line in
      if let last = texts.last?.last, last.direction == line.direction,
        line.box.minY - last.box.maxY <= HeaderFinder.textGap * line.fontSize
      {
        texts[texts.count - 1].append(line)
      } else {
        texts.append([line])
      }
    }
    return texts.map { KeyScalars(matching: assembler.letters(of: $0)) }
  }

  /// The first cells of a column, empty ones left out.
  private func cells(under column: Column, in grid: Grid, below top: Int) -> [Cell] {
    let reach = 1.0  // points; a column's edges are the lattice's, but for snapping
    let edges = grid.columnEdges
    let first = partitionIndex(of: edges) { $0 >= column.minX - reach }
    let end = partitionIndex(of: edges) { $0 > column.maxX + reach } - 1
    var cells: [Cell] = []
    for row in (top..<max(top, grid.rowCount)).prefix(HeaderFinder.mostRows) {
      for place in first..<max(first, end) where cells.count < HeaderFinder.mostCells {
        guard let cell = grid.cell(row: row, column: place), cell.rows.lowerBound == row,
          cell.columns.lowerBound == place, cell.columns.upperBound <= end, !cell.isEmpty
        else { continue }
        cells.append(cell)
      }
    }
    return cells
  }
}
