internal import Layout

/// Labels that stand over several drawn columns of texts: 設定 over the unit and the value.
extension HeaderFinder {
  /// The columns, those under one label parted: what stands in each tells which has the label's field.
  ///
  /// The label does not tell them apart, so that their fields are guessed.
  func spread(_ columns: [Column], in grid: Grid, below row: Int) -> [Column] {
    guard row < grid.rowCount else { return columns }
    var known = Set(columns.compactMap(\.field))
    var parted = columns.flatMap { column -> [Column] in
      guard let field = column.field,
        [.setting, .item, .definition].contains(field)
          || (ColumnMapper.isGroup(field) && !known.contains(.number))
      else { return [column] }
      var parts = partsDrawn(of: column, in: grid, below: row)
      guard parts.count > 1 else { return [column] }
      let fields = self.fields(of: parts, under: field, beside: known, in: grid, below: row)
      // Several columns of groups are told apart by their lines.
      if ColumnMapper.isGroup(field), !fields.contains(.number) { return [column] }
      for (index, field) in fields.enumerated() {
        parts[index].field = field
        parts[index].isGuessed = true
      }
      known.formUnion(fields.compactMap { $0 })
      return parts
    }
    guard parted.count > columns.count else { return columns }
    for (index, field) in ColumnMapper.withItem(parted.map(\.field)).enumerated() {
      parted[index].field = field
    }
    return parted
  }

  /// Of the rows: those that part two columns which are not one with a cell divided here and there.
  private static let mostParted = 0.8

  /// The columns of the lattice under a label that have text of their own in most rows.
  private func partsDrawn(of column: Column, in grid: Grid, below row: Int) -> [Column] {
    let edges = grid.columnEdges.filter { $0 > column.minX + 1 && $0 < column.maxX - 1 }
    guard !edges.isEmpty, edges.count < HeaderFinder.mostParts else { return [column] }
    let bounds = [column.minX] + edges + [column.maxX]
    let parts = zip(bounds, bounds.dropFirst()).map {
      Column(label: column.label, field: nil, minX: $0, maxX: $1)
    }
    let rows = grid.rowCount - row
    let areParted = parts.allSatisfy { part in
      let own = grid.cells.filter {
        $0.rows.lowerBound >= row && $0.box.minX > part.minX - 2 && $0.box.maxX < part.maxX + 2
      }
      let covered = own.reduce(0) { $0 + $1.rows.count }
      return Double(covered) >= HeaderFinder.mostParted * Double(rows)
        && own.contains { !$0.isEmpty }
    }
    return areParted ? parts : [column]
  }

  /// Columns; no label stands over more of one kind.
  private static let mostParts = 6

  /// Which field each of the columns under one label has.
  private func fields(
    of parts: [Column], under field: Field, beside known: Set<Field>, in grid: Grid, below row: Int
  ) -> [Field?] {
    let contents = texts(under: parts, in: grid, below: row).map { ColumnContent($0, catalogue) }
    var fields: [Field?] = Array(repeating: nil, count: parts.count)
    func take(_ other: Field, _ index: Int?) {
      if let index, !known.contains(other) { fields[index] = other }
    }
    take(.number, contents.firstIndex(where: \.isNumbered))
    switch field {
    case .setting:
      take(.unit, contents.firstIndex { $0.weight(of: .unit) != nil })
    case .item:
      // Names that come again beside their numbers are groups of what another column asks.
      let isAsked = fields.contains(.number) && known.contains(.definition)
      let mayBeGroups = isAsked ? contents[...] : contents.dropLast()
      take(.category, mayBeGroups.firstIndex { $0.isRepeated })
      take(.definition, contents.indices.dropFirst().first { contents[$0].isProse })
    default: break
    }
    if let first = fields.firstIndex(of: nil) { fields[first] = field }
    return fields
  }
}
