/// Repairs rows that are printed one column to the left because a cell was dropped.
struct ShiftRepair {
  let columns: [Column]
  let catalogue: Catalogue

  /// Repairs the shifted ones of a table's entries, of which `values` has the label columns.
  func repair(
    _ drafts: inout [RowDraft], _ entries: [Int], _ values: inout [[Int: LabelValue]]
  ) {
    // Where hardly an item is a known one, what has the name of such is a group.
    guard areKnown(drafts, entries) else { return }
    for (place, index) in entries.enumerated() {
      let own = values[index].compactMapValues { value -> TextBlock? in
        if case .printed(let block) = value { block.shared } else { nil }
      }
      let near = [place - 1, place + 1].filter(entries.indices.contains).map { entries[$0] }
      // What a row beside has, too, is a group's name, be it that of a known item.
      let groups = own.filter { column, block in
        near.contains { values[$0][column]?.block?.text == block.text }
      }
      for column in repair(&drafts[index], labels: own, groups: Set(groups.keys)) {
        values[index][column] = .continued
      }
    }
  }

  /// The share of items that are known, in a sheet of such.
  private static let mostlyKnown = 0.5

  /// Whether most of the items in some entries are known ones.
  private func areKnown(_ drafts: [RowDraft], _ entries: [Int]) -> Bool {
    guard let item = columns.firstIndex(where: { $0.field == .item }) else { return false }
    let known = entries.count { catalogue.item(titled: drafts[$0].blocks[item].text) != nil }
    return Double(known) >= ShiftRepair.mostlyKnown * Double(entries.count)
  }

  /// Repairs a row where its item stands in the column before the item's, by the known list.
  ///
  /// The cells move one column to the right, up to the first empty one; what was printed is kept.
  ///
  /// - Parameters:
  ///   - draft: An entry, its own label cells in `labels`.
  ///   - labels: The text of each label column's cell that covers this row alone.
  ///   - groups: The label columns where a row beside it has the same text.
  /// - Returns: The label columns whose cell was no label but the item; empty when nothing moved.
  func repair(
    _ draft: inout RowDraft, labels: [Int: TextBlock], groups: Set<Int> = []
  ) -> Set<Int> {
    guard let item = columns.firstIndex(where: { $0.field == .item }) else { return [] }
    if let known = catalogue.item(titled: draft.blocks[item].text) {
      repairDefinition(&draft, item, known)
      return []
    }
    let before = item - 1
    guard before >= 0, columns[before].field != .number, !groups.contains(before) else { return [] }
    let candidate = labels[before] ?? draft.blocks[before]
    guard let known = catalogue.item(titled: candidate.text),
      let free = freeColumn(of: draft, from: item)
    else { return [] }
    keepPrinted(&draft, before...free, first: candidate.text)
    shift(&draft, from: item, to: free)
    draft.blocks[item] = candidate
    note(&draft, "「\(known.title)」 stands under 「\(columns[before].label)」")
    guard labels[before] != nil else {
      draft.blocks[before] = .empty
      return []
    }
    return [before]
  }

  /// Repairs a row whose definition was dropped: the item's known unit stands in its place.
  private func repairDefinition(_ draft: inout RowDraft, _ item: Int, _ known: Catalogue.Item) {
    guard let definition = columns.firstIndex(where: { $0.field == .definition }),
      let unit = columns.firstIndex(where: { $0.field == .unit }), unit == definition + 1,
      !known.unit.isEmpty, case let key = KeyScalars(matching: known.unit),
      KeyScalars(matching: draft.blocks[unit].text) != key,
      KeyScalars(matching: draft.blocks[definition].text) == key,
      let free = freeColumn(of: draft, from: unit)
    else { return }
    keepPrinted(&draft, definition...free, first: draft.blocks[definition].text)
    shift(&draft, from: definition, to: free)
    draft.blocks[definition] = .empty
    note(&draft, "the unit 「\(known.unit)」 stands under 「\(columns[definition].label)」")
  }

  /// The empty column that the dropped cell left: the last one, or the first where that has text; `nil` too
  /// where the cells would move over merged labels.
  private func freeColumn(of draft: RowDraft, from first: Int) -> Int? {
    guard let last = columns.indices.last, last >= first,
      !columns[first...].contains(where: \.isLabel)
    else { return nil }
    return draft.blocks[last].isEmpty
      ? last : (first..<last).first { draft.blocks[$0].isEmpty }
  }

  private func keepPrinted(_ draft: inout RowDraft, _ range: ClosedRange<Int>, first: String) {
    draft.printed = range.map { index in
      let text = index == range.lowerBound ? first : draft.blocks[index].text
      return LabelledText(label: columns[index].label, text: text)
    }
  }

  private func shift(_ draft: inout RowDraft, from first: Int, to free: Int) {
    for index in stride(from: free, to: first, by: -1) {
      draft.blocks[index] = draft.blocks[index - 1]
    }
  }

  private func note(_ draft: inout RowDraft, _ seen: String) {
    draft.findings.append(
      Finding(
        .columnsShifted, .warning, page: draft.page,
        message: "the row is printed one column to the left: \(seen); stored repaired, "
          + "its cells as printed are under other"))
  }
}
