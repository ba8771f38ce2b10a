internal import Layout

/// What a label column says of one printed row.
enum LabelValue: Hashable {
  /// The label printed in the cell that covers the row.
  case printed(TextBlock)
  /// The first letters of a label that the page's end cuts; the next page prints the rest.
  case begun(TextBlock)
  /// No label on this page: that of the row before holds on.
  case continued
  /// No label on this page, in a cell that goes on on the next: the label is printed there.
  case awaited

  /// What of the label is printed on this page.
  var block: TextBlock? {
    switch self {
    case .printed(let block), .begun(let block): block
    case .continued, .awaited: nil
    }
  }
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
  /// The known groups.
  let catalogue: Catalogue
  /// Whether an earlier page of the table holds rows.
  let isContinuation: Bool
  /// The label of the rows before; `nil` when there is none.
  let last: String?
  /// What earlier rows of the table say of where labels stand.
  let earlier: LabelAlignmentCosts
  /// Whether earlier rows of the table had cells of their own, left empty below a label.
  let leavesEmpty: Bool

  /// What a label column says of some rows.
  struct Reading {
    /// A value a row of the lattice.
    var values: [Int: LabelValue] = [:]
    /// How many glyphs the labels have.
    var glyphCount = 0
    /// The rows whose label nothing but its place tells.
    var doubtfulRows: Set<Int> = []
    /// What these rows say of where labels stand.
    var costs = LabelAlignmentCosts()
    /// Whether some of these rows have empty cells of their own below a label.
    var leavesEmpty = false
  }

  /// The labels of some rows.
  ///
  /// - Parameters:
  ///   - rows: The lattice rows of consecutive entries; bands part them.
  ///   - isFirst: Whether the page's first entry is among them.
  ///   - isLast: Whether the page's last entry is among them.
  ///   - ledger: Where the labels' glyphs are counted.
  /// - Returns: The labels, and what is doubtful about them.
  func values(
    forRows rows: [Int], isFirst: Bool, isLast: Bool, _ ledger: inout GlyphLedger
  ) -> Reading {
    guard let low = rows.first, let high = rows.last else { return Reading() }
    var reading = Reading()
    for cell in extractor.labelCells(ofColumn: column, rows: low..<high + 1) {
      let covered = Array(
        rows[partitionIndex(of: rows) { $0 >= cell.rows.lowerBound }...]
          .prefix { $0 < cell.rows.upperBound })
      guard !covered.isEmpty else { continue }
      let groups = stacks(of: cell, over: covered)
      let isAtStart = covered.first == rows.first && isFirst
      let isAtEnd = covered.last == rows.last && isLast
      if groups.isEmpty {
        let value = emptyValue(covered, of: rows, isFirst: isFirst, isLast: isLast)
        if covered[0] > rows[0], !isAtEnd { reading.leavesEmpty = true }
        for row in covered where reading.values[row] == nil { reading.values[row] = value }
        continue
      }
      let blocks = groups.map { lines in
        let block =
          isAtStart || isAtEnd
          ? extractor.uncutBlock(of: lines, in: cell.box, &ledger)
          : extractor.block(of: lines, in: cell.box, &ledger)
        return block.withoutContinuation
      }
      reading.glyphCount += blocks.reduce(0) { $0 + $1.glyphCount }
      let mayContinue = isAtStart && isContinuation && last != nil
      let isWhole = covered.count < rows.count || extractor.isDrawnMerged(cell)
      let isOpen = blocks.count > 1 || (mayContinue && !isWhole)
      guard isOpen, covered.count > 1 else {
        let whole = blocks.dropFirst().reduce(into: blocks[0]) { $0.append($1) }
        for row in covered where !LabelColumn.isDitto(whole.text) || row == rows[0] && last == nil {
          let label = reading.values[row].extended(by: whole)
          let isCut =
            isAtEnd
            && (catalogue.beginsGroup(label.text) || isUpright(groups[0])
              || groups[0].contains { $0.direction != .right })
          reading.values[row] = isCut ? .begun(label) : .printed(label)
        }
        continue
      }
      part(covered, among: zip(groups, blocks).map { ($0, $1) }, mayContinue, isAtEnd, &reading)
    }
    return reading
  }

  /// Whether a text says that the label above goes on.
  private static func isDitto(_ text: String) -> Bool { ["〃", "同上", "″", "仝"].contains(text) }

  /// Whether the letters of a label stand one over the other.
  private func isUpright(_ lines: [Line]) -> Bool {
    lines.count > 1 && lines.allSatisfy { $0.glyphs.count == 1 && $0.direction == .right }
  }

  /// Parts the rows of a cell that holds several labels, for want of drawn lines, among them.
  ///
  /// Each label stands at the top, in the middle or at the bottom of its rows, all alike; items of
  /// known categories say which label is theirs.
  private func part(
    _ rows: [Int], among labels: [(lines: [Line], block: TextBlock)], _ mayContinue: Bool,
    _ mayEndLater: Bool, _ reading: inout Reading
  ) {
    let splitter = LabelSplitter(
      labels: labels.map { lines, block in
        LabelSplitter.Label(
          lines, key: groupKey(block.text), levelRow: levelRow(of: lines, among: rows))
      },
      rows: rows.map { extractor.rowExtent($0) },
      categories: rows.map { knownGroups[$0].map(matchKey) },
      mayContinue: mayContinue, continued: last.flatMap(groupKey), mayEndLater: mayEndLater,
      earlier: earlier)
    let parting = splitter.parting()
    reading.costs.add(parting.costs)
    for (index, span) in parting.spans {
      let label = index < 0 ? nil : labels[index].block
      for row in span.map({ rows[$0] }) {
        reading.values[row] = label.map { .printed($0) } ?? .continued
        if isDoubtful(row, label, parting.isCertain) { reading.doubtfulRows.insert(row) }
      }
    }
  }

  /// The match key of a known group; `nil` for a label of the vendor's own.
  private func groupKey(_ label: String) -> String? {
    catalogue.isGroup(label) ? matchKey(label) : nil
  }

  /// Whether a row's label is known from its place alone: no line marks its rows off, the label is not
  /// printed beside the row, the item is not known to belong to it, and labels may stand elsewhere.
  private func isDoubtful(_ row: Int, _ label: TextBlock?, _ isPlaceCertain: Bool) -> Bool {
    guard let label else { return knownGroups[row] == nil && !isPlaceCertain }
    // A sheet in another language than the known list names its groups otherwise.
    let isForeign = groupKey(label.text) == nil && label.text.allSatisfy(\.isASCII)
    if let known = knownGroups[row], !isForeign { return matchKey(known) != matchKey(label.text) }
    if isPlaceCertain { return false }
    let extent = extractor.rowExtent(row)
    return !label.places.contains { $0.box.midY >= extent.minY && $0.box.midY <= extent.maxY }
  }

  /// What an empty cell says: the label of the rows before, or one that the next page prints.
  ///
  /// A cell at the page's end waits for the next page when its item is known to be of another
  /// category than the last label names, or else when the column merges its cells; where it prints a label once and leaves the
  /// cells below empty, an empty cell says nothing new.
  private func emptyValue(
    _ covered: [Int], of rows: [Int], isFirst: Bool, isLast: Bool
  ) -> LabelValue {
    guard isLast, covered.last == rows.last else { return .continued }
    if isFirst, covered.first == rows.first, isContinuation, let last {
      return areOfAnotherGroup(covered, than: last) ? .awaited : .continued
    }
    let printed = extractor.labelCells(ofColumn: column, rows: rows[0]..<covered[0])
    if let known = knownGroups[covered[0]].map(matchKey),
      let last = printed.last(where: { !$0.isEmpty }),
      let group = groupKey(extractor.text(of: last))
    {
      return group == known ? .continued : .awaited
    }
    let isLeftEmpty = printed.contains { $0.isEmpty && $0.rows.lowerBound > rows[0] }
    return leavesEmpty || isLeftEmpty || standAtTop(printed) ? .continued : .awaited
  }

  /// Whether most of some rows have items that are known to be of one other group than a known one.
  private func areOfAnotherGroup(_ rows: [Int], than label: String) -> Bool {
    guard let group = groupKey(label) else { return false }
    let known = rows.compactMap { knownGroups[$0].map(matchKey) }
    let others = known.filter { $0 != group && $0 == known.first }
    return others.count * 3 > rows.count * 2
  }

  /// Whether the labels beside several rows stand beside the first of them: one that goes on on the next
  /// page would be printed on this one.
  private func standAtTop(_ cells: [Cell]) -> Bool {
    let tall = cells.filter { !$0.isEmpty && $0.rows.count > 1 }
    return !tall.isEmpty
      && tall.allSatisfy { cell in
        cell.lines.allSatisfy { $0.box.midY < extractor.rowExtent(cell.rows.lowerBound).maxY }
      }
  }

  /// Of the font size: labels further apart than this, top to bottom, are two.
  private static let labelGap = 1.2
  /// Of the font size: the gap that a space leaves in a label whose letters stand one over the other.
  private static let emptyLine = 2.0

  /// The lines of a cell in groups: one label each.
  ///
  /// Labels stand apart; where rows are low they do not, but then each row prints its own, some of
  /// them alike, or each is known by itself.
  private func stacks(of cell: Cell, over rows: [Int]) -> [[Line]] {
    let lines = cell.lines
    let isMerged = extractor.isDrawnMerged(cell)
    let byRow = Dictionary(grouping: lines) { row(of: $0, among: rows) ?? .max }
      .filter { $0.key < .max }.sorted { $0.key < $1.key }
      .map { $0.value.map { extractor.text(of: $0) } }
    let isRepeated = zip(byRow, byRow.dropFirst()).contains { $0 == $1 }
    var groups: [[Line]] = []
    for line in lines {
      guard let group = groups.last, group.last?.direction == .right, line.direction == .right,
        isApart(line, group, over: rows, isRepeated, isMerged)
      else {
        if groups.isEmpty { groups.append([line]) } else { groups[groups.count - 1].append(line) }
        continue
      }
      groups.append([line])
    }
    return groups
  }

  /// Whether a line is of another label than the lines above it.
  private func isApart(
    _ line: Line, _ group: [Line], over rows: [Int], _ isRepeated: Bool, _ isMerged: Bool
  ) -> Bool {
    guard let first = group.first, let last = group.last else { return false }
    let isUpright = isMerged && line.glyphs.count == 1 && last.glyphs.count == 1
    let gap = isUpright ? LabelColumn.emptyLine : LabelColumn.labelGap
    if line.box.minY - last.box.maxY > gap * max(line.fontSize, last.fontSize) { return true }
    guard let above = row(of: last, among: rows), let below = row(of: line, among: rows),
      above != below
    else { return false }
    if isRepeated { return true }
    // Labels that begin on the baselines of their rows are of those rows, unless a merged cell holds
    // both.
    if !isMerged, extractor.isLevel(line, inRow: below), isLevel(first, over: rows) { return true }
    let next = extractor.text(of: line)
    if catalogue.isGroup(extractor.text(of: last)), catalogue.isGroup(next) { return true }
    return group.count > 1 && catalogue.isGroup(group.map { extractor.text(of: $0) }.joined())
      && (catalogue.isGroup(next) || catalogue.beginsGroup(next))
  }

  /// The index of the row with whose texts a line of a label stands on one baseline.
  private func levelRow(of lines: [Line], among rows: [Int]) -> Int? {
    lines.lazy.filter { isLevel($0, over: rows) }.compactMap { row(of: $0, among: rows) }.first
      .map { row in partitionIndex(of: rows) { $0 >= row } }
  }

  private func isLevel(_ line: Line, over rows: [Int]) -> Bool {
    row(of: line, among: rows).map { extractor.isLevel(line, inRow: $0) } ?? false
  }

  private func row(of line: Line, among rows: [Int]) -> Int? {
    let index = partitionIndex(of: rows) { extractor.rowExtent($0).maxY > line.box.midY }
    return index < rows.count ? rows[index] : nil
  }
}

extension LabelSplitter.Label {
  /// The label that some lines make.
  fileprivate init(_ lines: [Line], key: String?, levelRow: Int?) {
    let box = lines.dropFirst().reduce(lines.first?.box) { $0?.union($1.box) }
    self.init(
      top: lines.first?.box.midY ?? 0, middle: box?.midY ?? 0, bottom: lines.last?.box.midY ?? 0,
      key: key, levelRow: levelRow)
  }
}
