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
    if completesItem(last, next) || bringsItem(last, next) { return true }
    if second.isEmpty { return catalogue.match(nextItem) == nil && !fillsAgain(last, next) }
    if completesNumber(first, second, after: before) {
      return catalogue.match(nextItem) == nil && !fillsAgain(last, next)
    }
    return nextItem.isEmpty && first == second
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
    for (index, column) in columns.enumerated()
    where !column.isLabel {
      row.blocks[index].append(next.blocks[index], spaced: column.field != .number)
    }
    row.findings.append(
      Finding(
        .joinedAcrossPages, .note, page: next.page,
        message: "the row goes on on page \(next.page); its parts are joined"))
    return row
  }
}
