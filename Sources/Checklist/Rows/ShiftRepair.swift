/// Repairs rows that are printed one column to the left because a cell was dropped.
struct ShiftRepair {
  let columns: [Column]
  let catalogue: Catalogue

  /// Repairs a row where its item stands in the column before the item's, by the known list.
  ///
  /// The cells move one column to the right, up to the first empty one; what was printed is kept.
  ///
  /// - Parameters:
  ///   - draft: An entry, its own label cells in `labels`.
  ///   - labels: The text of each label column's cell that covers this row alone.
  /// - Returns: The label columns whose cell was no label but the item; empty when nothing moved.
  func repair(_ draft: inout RowDraft, labels: [Int: TextBlock]) -> Set<Int> {
    guard let item = columns.firstIndex(where: { $0.field == .item }), item > 0,
      catalogue.match(draft.blocks[item].text) == nil
    else { return [] }
    let before = item - 1
    let candidate = labels[before] ?? draft.blocks[before]
    guard columns[before].field != .number, let match = catalogue.match(candidate.text),
      let free = (item..<columns.count).first(where: { draft.blocks[$0].isEmpty })
    else { return [] }
    draft.printed = (before...free).map { index in
      LabelledText(
        label: columns[index].label,
        text: index == before ? candidate.text : draft.blocks[index].text)
    }
    for index in stride(from: free, to: item, by: -1) {
      draft.blocks[index] = draft.blocks[index - 1]
    }
    draft.blocks[item] = candidate
    draft.findings.append(
      Finding(
        .columnsShifted, .warning, page: draft.page,
        message:
          "the row is printed one column to the left: 「\(match.title)」 stands under 「\(columns[before].label)」; "
          + "stored repaired, its cells as printed are under other"))
    guard labels[before] != nil else {
      draft.blocks[before] = .empty
      return []
    }
    return [before]
  }
}
