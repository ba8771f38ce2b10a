internal import Layout

/// What a label column says of one printed row.
enum LabelValue: Hashable {
  /// The label printed in the cell that covers the row.
  case printed(TextBlock)
  /// No label on this page: that of the row before holds on.
  case continued
  /// No label on this page, in a cell that goes on on the next: the label is printed there.
  case awaited
}

extension LabelValue? {
  /// The label with that of a further cell beside it, where a column of labels has inner columns.
  fileprivate func extended(by block: TextBlock) -> TextBlock {
    guard case .printed(var label) = self else { return block }
    label.append(block)
    return label
  }
}

/// Reads a label column (大項目, 種別): merged cells, with the text anywhere in their height.
struct LabelColumn {
  let extractor: RowExtractor
  /// The index of the column in the table.
  let column: Int
  /// The groups that the rows' items are known to belong to, by row of the lattice; settles where
  /// labels meet.
  let knownGroups: [Int: String]
  /// Whether an earlier page of the table holds rows.
  let isContinuation: Bool

  /// The labels of some rows.
  ///
  /// - Parameters:
  ///   - rows: The lattice rows of consecutive entries; bands part them.
  ///   - isFirst: Whether the page's first entry is among them.
  ///   - isLast: Whether the page's last entry is among them.
  ///   - ledger: Where the labels' glyphs are counted.
  /// - Returns: A value a row, how many glyphs the labels have, and the rows whose label nothing but
  ///   its place tells.
  func values(
    forRows rows: [Int], isFirst: Bool, isLast: Bool, _ ledger: inout GlyphLedger
  ) -> (values: [Int: LabelValue], glyphCount: Int, doubtfulRows: Set<Int>) {
    guard let low = rows.first, let high = rows.last else { return ([:], 0, []) }
    var values: [Int: LabelValue] = [:]
    var glyphCount = 0
    var doubtfulRows: Set<Int> = []
    for cell in extractor.labelCells(ofColumn: column, rows: low..<high + 1) {
      let covered = rows.filter { cell.rows.contains($0) }
      guard !covered.isEmpty else { continue }
      let groups = stacks(of: cell.lines, over: covered)
      if groups.isEmpty {
        let value = emptyValue(covered, of: rows, isFirst: isFirst, isLast: isLast)
        for row in covered where values[row] == nil { values[row] = value }
        continue
      }
      let isCut = covered.first == rows.first && isFirst || covered.last == rows.last && isLast
      let blocks = groups.map { lines in
        isCut
          ? extractor.uncutBlock(of: lines, in: cell.box, &ledger)
          : extractor.block(of: lines, in: cell.box, &ledger)
      }
      glyphCount += blocks.reduce(0) { $0 + $1.glyphCount }
      guard blocks.count > 1, covered.count > 1 else {
        let whole = blocks.dropFirst().reduce(into: blocks[0]) { $0.append($1) }
        for row in covered { values[row] = .printed(values[row].extended(by: whole)) }
        continue
      }
      for (index, members) in split(blocks, over: covered, isFirst, isLast) {
        for row in members { values[row] = index < 0 ? .continued : .printed(blocks[index]) }
        doubtfulRows.formUnion(members.filter { isDoubtful($0, index < 0 ? nil : blocks[index]) })
      }
    }
    return (values, glyphCount, doubtfulRows)
  }

  /// Whether a row's label is known from its place alone: no line marks its rows off, the label is not
  /// printed beside the row, and the item is not known to belong to it.
  private func isDoubtful(_ row: Int, _ label: TextBlock?) -> Bool {
    guard let label else { return knownGroups[row] == nil }
    if let known = knownGroups[row] { return matchKey(known) != matchKey(label.text) }
    let extent = extractor.rowExtent(row)
    return !label.places.contains { $0.box.midY >= extent.minY && $0.box.midY <= extent.maxY }
  }

  /// What an empty cell says: the label of the rows before, or one that the next page prints.
  ///
  /// A cell at the page's end waits for the next page when its item is known to be of another
  /// category, or else when the column merges its cells; where it prints a label once and leaves the
  /// cells below empty, an empty cell says nothing new.
  private func emptyValue(
    _ covered: [Int], of rows: [Int], isFirst: Bool, isLast: Bool
  ) -> LabelValue {
    let isAtStart = isFirst && covered.first == rows.first && isContinuation
    guard isLast, covered.last == rows.last, !isAtStart else { return .continued }
    let printed = extractor.labelCells(ofColumn: column, rows: rows[0]..<covered[0])
    if let known = knownGroups[covered[0]].map(matchKey),
      let last = printed.last(where: { !$0.isEmpty })
    {
      return matchKey(extractor.text(of: last)) == known ? .continued : .awaited
    }
    let leavesEmpty = printed.contains { $0.isEmpty && $0.rows.lowerBound > rows[0] }
    return leavesEmpty ? .continued : .awaited
  }

  /// Of the font size: labels further apart than this, top to bottom, are two.
  private static let labelGap = 1.2

  /// The lines of a cell in groups: one label each.
  ///
  /// Labels stand apart; where rows are low they do not, but then each row prints its own, some of
  /// them alike, or each is known by itself.
  private func stacks(of lines: [Line], over rows: [Int]) -> [[Line]] {
    let isRepeated = zip(lines, lines.dropFirst()).contains {
      row(of: $0, among: rows) != row(of: $1, among: rows)
        && extractor.text(of: $0) == extractor.text(of: $1)
    }
    var groups: [[Line]] = []
    for line in lines {
      guard let last = groups.last?.last, last.direction == .right, line.direction == .right,
        isApart(line, last, over: rows, isRepeated)
      else {
        if groups.isEmpty { groups.append([line]) } else { groups[groups.count - 1].append(line) }
        continue
      }
      groups.append([line])
    }
    return groups
  }

  private func isApart(_ line: Line, _ last: Line, over rows: [Int], _ isRepeated: Bool) -> Bool {
    if line.box.minY - last.box.maxY > LabelColumn.labelGap * max(line.fontSize, last.fontSize) {
      return true
    }
    guard row(of: last, among: rows) != row(of: line, among: rows) else { return false }
    return isRepeated
      || (Catalogue.meti2010.isGroup(extractor.text(of: last))
        && Catalogue.meti2010.isGroup(extractor.text(of: line)))
  }

  private func row(of line: Line, among rows: [Int]) -> Int? {
    rows.first { extractor.rowExtent($0).maxY > line.box.midY }
  }

  /// Parts the rows of a cell that holds several labels, for want of drawn lines, among them.
  ///
  /// Each label stands at the top, in the middle or at the bottom of its rows, all alike; items of
  /// known categories say which label is theirs. The cheapest parting wins; O(rows² × labels).
  private func split(
    _ blocks: [TextBlock], over rows: [Int], _ isFirst: Bool, _ isLast: Bool
  ) -> [(Int, [Int])] {
    let boxes = rows.map { extractor.rowExtent($0) }
    let splitter = LabelSplitter(
      labels: blocks.map { ($0.places.first?.box.midY ?? 0, matchKey($0.text)) }, rows: boxes,
      categories: rows.map { knownGroups[$0].map(matchKey) },
      mayContinue: isFirst && isContinuation, mayEndLater: isLast)
    return splitter.spans().map { ($0.label, $0.rows.map { rows[$0] }) }
  }
}
