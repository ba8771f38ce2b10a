internal import Layout

/// Headings in the columns of the rows below them.
extension RowExtractor {
  /// Whether a row prints no more than a number and a name, and the rows below count on under that number
  /// (`A.5`, then `A.5.1`) or count while it does not (`II`, then `3`): the heading of their group; so is a name over
  /// all columns whose number is not of the count around it (`2`, then `011`).
  ///
  /// At a page's end it is told by the row above, whose number has a further part.
  func isGroupRow(_ printed: [Int], _ row: Int) -> Bool {
    guard printed.allSatisfy({ grid.cells[$0].rows == row..<row + 1 }),
      let number = number(inRow: row), isName(covered(grid.cells[printed[1]]))
    else { return false }
    // Fills may part a row of the lattice without any text from another.
    let next = (row + 1..<grid.rowCount).first(where: hasText)
    let below = next.flatMap { self.number(inRow: $0) }
    let above = (0..<row).last(where: hasText).flatMap { self.number(inRow: $0) }
    if covered(grid.cells[printed[1]]).count > 1, isApart(number, from: above, below) {
      return true
    }
    guard next == nil else {
      return below.map { RowNumber.counts($0, under: number) } ?? false
    }
    guard let above, let last = RowNumber(above) else { return false }
    let depth = RowNumber(number)?.parts.count ?? 0
    return last.parts.count > depth && !RowNumber.counts(above, under: number)
  }

  /// Whether a number is not of the count of the rows above and below it, as far as these are on the page.
  private func isApart(_ number: String, from above: String?, _ below: String?) -> Bool {
    guard let own = RowNumber(number) else { return false }
    let (last, next) = (above.flatMap { RowNumber($0) }, below.flatMap { RowNumber($0) })
    if let next {
      return !next.isBeside(own) && !(next.follows(own) && last.map(own.isBeside) ?? false)
    }
    return last.map { !own.isBeside($0) && !own.follows($0) } ?? false
  }

  /// The headings of a band, each some way below one in larger letters.
  func headings(in members: [Int]) -> [[Line]] {
    let lines = members.flatMap { grid.cells[$0].lines }
    return lines.reduce(into: []) { headings, line in
      if let last = headings.last?.last,
        !LoneHeading.isLarger(last.box, than: line.box)
          || line.inkedTop - last.inkedBottom < TableFinder.headingGap * line.fontSize
      {
        headings[headings.count - 1].append(line)
      } else {
        headings.append([line])
      }
    }
  }

  /// A band that says no more than one heading.
  func band(of heading: [Line], inRow row: Int, _ ledger: inout GlyphLedger) -> RowDraft {
    var draft = RowDraft(
      kind: .band, page: layout.ink.page.number, latticeRow: row,
      blocks: Array(repeating: .empty, count: columns.count))
    draft.blocks[0] = block(of: heading, in: grid.box, &ledger)
    return draft
  }

  private func hasText(_ row: Int) -> Bool {
    grid.cellIndices(inRow: row).contains { !grid.cells[$0].isEmpty }
  }

  /// Whether some columns may hold the name of a group of rows: those of names, or all from one of them on.
  private func isName(_ range: ClosedRange<Int>) -> Bool {
    func isName(_ column: Int) -> Bool {
      columns[column].isLabel || columns[column].field == .item
    }
    return range.allSatisfy(isName)
      || range.upperBound == columns.count - 1 && isName(range.lowerBound)
  }

  /// The text of a row's cell under the numbers; `nil` where that has none, or none of its own.
  private func number(inRow row: Int) -> String? {
    grid.cellIndices(inRow: row).lazy.map { grid.cells[$0] }
      .first { cell in
        let range = covered(cell)
        return range.count == 1 && columns[range.lowerBound].field == .number
      }
      .flatMap { $0.isEmpty || $0.rows.count > 1 ? nil : text(of: $0) }
  }
}
