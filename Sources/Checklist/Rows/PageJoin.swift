/// Tells whether the first row of a page is the rest of the last row of the page before.
struct PageJoin {
  private let columns: [Column]
  private let catalogue: Catalogue
  private let number: Int?
  private let item: Int?

  init(columns: [Column], catalogue: Catalogue) {
    self.columns = columns
    self.catalogue = catalogue
    number = columns.firstIndex { $0.field == .number }
    item = columns.firstIndex { $0.field == .item }
  }

  /// Whether `next`, the first row of a page, is the rest of `last`, which came after a row with the
  /// number `before`.
  func continues(_ last: Row, _ next: Row, after before: String?) -> Bool {
    let nextItem = item.map { next.blocks[$0].text } ?? ""
    guard let number else { return nextItem.isEmpty || completesItem(last, next) }
    let (first, second) = (last.blocks[number].text, next.blocks[number].text)
    if second.isEmpty { return completesItem(last, next) || catalogue.match(nextItem) == nil }
    if completesItem(last, next) || completesNumber(first, second, after: before) { return true }
    return nextItem.isEmpty && first == second
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
    for (index, column) in columns.enumerated()
    where column.field != .section && column.field != .category {
      row.blocks[index].append(next.blocks[index], spaced: column.field != .number)
    }
    row.findings.append(
      Finding(
        .joinedAcrossPages, .note, page: next.page,
        message: "the row goes on on page \(next.page); its parts are joined"))
    return row
  }
}
