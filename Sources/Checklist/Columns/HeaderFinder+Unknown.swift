internal import Layout

/// Headers of which few labels are known, or none.
extension HeaderFinder {
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

  /// The first row of a drawn table, taken for its header though hardly a label of it is known: the shape
  /// of the texts below tells the columns.
  ///
  /// - Parameters:
  ///   - grid: The table.
  ///   - mustKnow: Whether known items must stand in it, so that no other table is taken for a checklist.
  /// - Returns: `nil` where the row is one of texts, or no column is one of items or of answers.
  func guessedHeader(of grid: Grid, mustKnow: Bool) -> Header? {
    guard let header = unknownHeader(of: grid),
      !header.columns.contains(where: {
        RowNumber($0.label) != nil && !vocabulary.isExact(matchKey($0.label))
      }),
      !header.columns.contains(where: { catalogue.isTitle($0.label) })
    else { return nil }
    let row = header.rows.upperBound
    let contents = contents(under: header.columns, in: grid, below: row)
    guard contents.contains(where: { mustKnow ? $0.weight(of: .item) != nil : $0.isDistinct })
    else { return nil }
    let keys = header.columns.map { matchKey($0.label) }
    let columns = withFieldsSettled(header.columns, keys, in: grid, below: row, isGuess: true)
    let fields = columns.compactMap(\.field)
    guard fields.contains(.item), fields.contains(.setting),
      fields.count >= HeaderFinder.leastFields
    else { return nil }
    return Header(
      columns: divided(spread(columns, in: grid, below: row), in: grid, below: row),
      rows: header.rows, score: 0)
  }
}
