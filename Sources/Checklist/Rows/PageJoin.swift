/// Tells whether the first row of a page is the rest of the last row of the page before.
struct PageJoin {
  private let columns: [Column]
  private let catalogue: Catalogue
  private let number: Int?
  private let item: Int?
  private let unit: Int?
  private let setting: Int?

  init(columns: [Column], catalogue: Catalogue) {
    self.columns = columns
    self.catalogue = catalogue
    number = columns.firstIndex { $0.field == .number }
    item = columns.firstIndex { $0.field == .item }
    unit = columns.firstIndex { $0.field == .unit }
    setting = columns.firstIndex { $0.field == .setting }
  }

  /// Whether `next`, the first row of a page, is the rest of `last`, which came after a row with the
  /// number `before`.
  func continues(_ last: Row, _ next: Row, after before: String?) -> Bool {
    let nextItem = item.map { next.blocks[$0].text } ?? ""
    if areOneTaggedRow(last, next) { return true }
    if haveUnitsOfTheirOwn(last, next) || isClosed(last) { return false }
    if repeatsHead(last, next), lacksAnswer(next, besides: last) { return true }
    guard let number else { return nextItem.isEmpty || completesItem(last, next) }
    if begins(last, next) { return true }
    let (first, second) = (last.blocks[number].text, next.blocks[number].text)
    if completesItem(last, next) || bringsItem(last, next) { return true }
    if second.isEmpty { return catalogue.match(nextItem) == nil && !fillsAgain(last, next) }
    if completesNumber(first, second, after: before) {
      return catalogue.match(nextItem) == nil && !fillsAgain(last, next)
    }
    return nextItem.isEmpty && first == second
  }

  /// The first row of a page with the number and the item of `last`, the row before, where it has none
  /// itself but a unit of its own: a further answer to the same item.
  func completed(_ next: Row, after last: Row) -> Row {
    guard haveUnitsOfTheirOwn(last, next), heads.allSatisfy({ next.blocks[$0].isEmpty }) else {
      return next
    }
    var row = next
    for column in heads {
      row.blocks[column] = last.blocks[column].shared
      row.sharedColumns.insert(column)
    }
    return row
  }

  /// Gives a row the texts of the last one on the page before whose cells go on in it: those that are
  /// merged over the page's first row and further ones, and empty or with the rest of the text.
  func share(_ last: Row, with next: inout Row) {
    for column in goingOn(last, next) { complete(column, of: &next, after: last) }
    for column in next.topColumns.sorted()
    where !columns[column].isLabel && !last.blocks[column].isEmpty
      && next.blocks[column].isEmpty
    {
      next.blocks[column] = last.blocks[column].shared
      next.sharedColumns.insert(column)
      guard !last.sharedColumns.contains(column), !last.openBelow.contains(column) else { continue }
      next.findings.append(
        Finding(
          .uncertainBoundary, .warning, field: columns[column].field, page: next.page,
          message: "the empty cell may go on from the page before, or be one of its own"))
    }
  }

  /// Whether an answer of a row may be printed on the next page: its merged cell is empty, and cut there.
  func awaitsAnswer(_ row: Row) -> Bool { !cutColumns(of: row).isEmpty }

  /// The columns but those of labels whose merged cell is empty beside a row, and cut by the page's end.
  private func cutColumns(of row: Row) -> Set<Int> {
    guard !row.openBelow.isEmpty else { return [] }  // as nearly all rows
    return row.openBelow.intersection(row.sharedColumns)
      .filter { !columns[$0].isLabel && row.blocks[$0].isEmpty }
  }

  /// Gives the rows before the last one what that has from the next page, where one cell covers both.
  func spread(_ last: Row, over rows: inout ArraySlice<Row>) {
    for index in rows.indices {
      for column in cutColumns(of: rows[index]) where !last.blocks[column].isEmpty {
        rows[index].blocks[column] = last.blocks[column].shared
      }
      rows[index].openBelow = []
    }
  }

  /// The columns with a merged answer that the break parts in the middle of its text, by all that can be seen:
  /// the last line before it is full, and the cell below it is merged.
  private func goingOn(_ last: Row, _ next: Row) -> [Int] {
    guard let item, !next.blocks[item].isEmpty else { return [] }
    return last.unendedColumns.intersection(next.topColumns).sorted().filter {
      !columns[$0].isLabel && columns[$0].field != .number && $0 != item
        && !next.blocks[$0].isEmpty
    }
  }

  /// Puts the part of a text on the page before in front of the one in a row.
  private func complete(_ column: Int, of row: inout Row, after last: Row) {
    var whole = last.blocks[column].shared
    whole.append(row.blocks[column])
    row.blocks[column] = whole
    noteGoingOn(column, &row)
  }

  private func noteGoingOn(_ column: Int, _ row: inout Row) {
    row.findings.append(
      Finding(
        .uncertainBoundary, .warning, field: columns[column].field, page: row.page,
        message: "the text may go on over the page break, or be two"))
  }

  /// Two rows that a page break parts, with the text of each cell that is cut by the break in both: a
  /// merged answer, which is printed on one of the two pages, or on both in part.
  func sharing(_ last: Row, _ next: Row) -> (last: Row, next: Row) {
    var (first, second) = (last, next)
    for column in goingOn(last, next) {
      first.blocks[column] = next.blocks[column].shared
      first.blocks[column].glyphCount = last.blocks[column].glyphCount
      first.sharedColumns.insert(column)
      noteGoingOn(column, &first)
    }
    for column in last.openBelow.union(next.openAbove).sorted()
    where !columns[column].isLabel && last.blocks[column].isEmpty != next.blocks[column].isEmpty
      && isCut(column, last, next)
    {
      if last.blocks[column].isEmpty {
        first.blocks[column] = next.blocks[column].shared
      } else {
        second.blocks[column] = last.blocks[column].shared
      }
      first.sharedColumns.insert(column)
      second.sharedColumns.insert(column)
    }
    return (first, second)
  }

  /// Whether a break cuts a column's cell between two rows: neither page closes it there, or one does not and
  /// all else says so.
  ///
  /// A browser closes the part before the break, and leaves that behind it open where it closes the others.
  private func isCut(_ column: Int, _ last: Row, _ next: Row) -> Bool {
    guard last.openBelow.contains(column) else { return next.blocks[column].isEmpty }
    return next.openAbove.contains(column) || isSame(last.cutTexts[column], next.blocks[column])
      || isCutUnderHeader(last, next)
  }

  /// Whether lines close `last` but for merged cells, and all of `next`, as under a header that is printed
  /// again.
  private func isCutUnderHeader(_ last: Row, _ next: Row) -> Bool {
    isClosed(last) && next.openAbove.isEmpty
  }

  /// Whether a text that is cut off is the one that the next page prints: under a header that is printed
  /// again, a line closes each cell.
  private func isSame(_ cut: String?, _ text: TextBlock) -> Bool {
    cut.map { !$0.isEmpty && $0 == text.text.filter { !$0.isWhitespace } } ?? false
  }

  /// Whether the document's structure has both in one row, and `next` has no number of its own.
  private func areOneTaggedRow(_ last: Row, _ next: Row) -> Bool {
    guard let tag = last.tag, next.tag == tag else { return false }
    return number.map { next.blocks[$0].isEmpty } ?? true
  }

  /// Whether lines close some cells of a row at the page's end and leave out merged ones: the row ends there.
  private func isClosed(_ last: Row) -> Bool {
    !last.openBelow.isEmpty
      && columns.indices.contains {
        !columns[$0].isLabel && !last.openBelow.contains($0) && !last.blocks[$0].isEmpty
      }
  }

  /// Whether `last`, which the page's end cuts, holds but the first lines of `next`: neither its number nor
  /// its item.
  private func begins(_ last: Row, _ next: Row) -> Bool {
    guard last.isCutBelow, let number, let item else { return false }
    return [number, item].allSatisfy { last.blocks[$0].isEmpty && !next.blocks[$0].isEmpty }
  }

  /// Whether both rows have a known unit, whole by itself: a row has one, a part of a row none or the rest
  /// of one.
  private func haveUnitsOfTheirOwn(_ last: Row, _ next: Row) -> Bool {
    guard let unit else { return false }
    let (first, second) = (last.blocks[unit].text, next.blocks[unit].text)
    return catalogue.isUnit(first) && catalogue.isUnit(second) && !catalogue.isUnit(first + second)
  }

  /// The columns whose cells are merged over sub-rows: number and item.
  private var heads: [Int] { [number, item].compactMap { $0 } }

  /// Whether the number and item of `last`, merged over it and other rows, are printed again beside `next`.
  private func repeatsHead(_ last: Row, _ next: Row) -> Bool {
    heads.allSatisfy { last.sharedColumns.contains($0) }
      && heads.allSatisfy { last.blocks[$0].text == next.blocks[$0].text }
      && heads.contains { !last.blocks[$0].isEmpty }
  }

  /// Whether `last` has an answer and `next`, under the same number and item, has none: a row of its own would.
  private func lacksAnswer(_ next: Row, besides last: Row) -> Bool {
    guard let setting else { return false }
    return next.blocks[setting].isEmpty && !last.blocks[setting].isEmpty
  }

  /// Whether only `next` has an item, and no number: a row's item may be the only text that is printed
  /// after the break.
  private func bringsItem(_ last: Row, _ next: Row) -> Bool {
    guard let number, let item, !last.blocks[number].isEmpty, next.blocks[number].isEmpty,
      last.blocks[item].isEmpty, !next.blocks[item].isEmpty
    else { return false }
    return columns.indices.allSatisfy { column in
      columns[column].isLabel || last.blocks[column].isEmpty || next.blocks[column].isEmpty
    }
  }

  /// Whether `next`, which was not taken for the rest of `last`, might be that rest after all: nothing
  /// but its many texts makes it a row.
  func mightContinue(_ last: Row, _ next: Row) -> Bool {
    guard let number, next.blocks[number].isEmpty, let item else { return false }
    return fillsAgain(last, next) && catalogue.match(next.blocks[item].text) == nil
  }

  /// Whether `next` has text wherever `last` has, as a row of its own does.
  ///
  /// A break cuts the texts that wrap; of a row's three and more texts, some fit on one line and are
  /// whole on one side of it.
  private func fillsAgain(_ last: Row, _ next: Row) -> Bool {
    let filled = columns.indices.filter {
      !columns[$0].isLabel && $0 != number && !last.blocks[$0].isEmpty
    }
    return filled.count > 2 && filled.allSatisfy { !next.blocks[$0].isEmpty }
  }

  /// Whether the two parts of a number make the next one, which the first is not by itself.
  private func completesNumber(_ first: String, _ second: String, after before: String?) -> Bool {
    guard let before = before.flatMap({ RowNumber($0) }), let whole = RowNumber(first + second),
      whole.follows(before), whole.prefix == before.prefix
    else { return false }
    guard let part = RowNumber(first) else { return true }
    return !(part.follows(before) && part.prefix == before.prefix)
  }

  /// Whether the two parts of an item make a known title that neither is by itself.
  private func completesItem(_ last: Row, _ next: Row) -> Bool {
    guard let item, !next.blocks[item].isEmpty else { return false }
    let (first, second) = (last.blocks[item].text, next.blocks[item].text)
    return catalogue.match(first) == nil && catalogue.match(second) == nil
      && catalogue.match(first + second) != nil
  }

  /// The two parts as one row.
  func joined(_ last: Row, _ next: Row) -> Row {
    var row = last
    let printedAgain = repeatsHead(last, next) ? heads : []
    for (index, column) in columns.enumerated()
    where !column.isLabel {
      var rest = next.blocks[index]
      if printedAgain.contains(index) { rest.text = "" }
      row.blocks[index].append(rest, spaced: column.field != .number)
    }
    row.openBelow = next.openBelow
    row.tag = next.tag
    row.findings.append(
      Finding(
        .joinedAcrossPages, .note, page: next.page,
        message: "the row goes on on page \(next.page); its parts are joined"))
    return row
  }
}
