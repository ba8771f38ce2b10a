/// Items and answers whose labels do not name them.
extension ColumnMapper {
  /// What is asked is the item where no other column is, be it labelled as a definition (检查内容); right of
  /// numbers or groups, for a page may have but the last columns of a wide sheet.
  static func withItem(_ fields: [Field?]) -> [Field?] {
    guard !fields.contains(.item), fields.contains(.setting),
      let definition = fields.firstIndex(of: .definition),
      fields[..<definition].contains(where: { $0 == .number || $0 == .section || $0 == .category })
    else { return fields }
    var changed = fields
    changed[definition] = .item
    return changed
  }

  /// What is asked is told of the item where a name of its own stands before it in each row, under a label that says
  /// nothing (統制名, 見出し).
  static func withName(
    _ fields: [Field?], _ keys: [String], _ contents: [ColumnContent],
    _ vocabulary: HeaderVocabulary
  ) -> [Field?] {
    guard !contents.isEmpty, !fields.contains(.definition),
      let item = fields.firstIndex(of: .item), item > 0, fields[item - 1] == nil,
      !keys[item - 1].isEmpty, !vocabulary.isExact(keys[item - 1]),
      contents[item].isWordy, contents[item].weight(of: .item) == nil,
      contents[item - 1].isDistinct,
      contents[item - 1].length < shorterName * contents[item].length
    else { return fields }
    var changed = fields
    (changed[item - 1], changed[item]) = (.item, .definition)
    return changed
  }

  /// Of the length of what is asked: names are shorter.
  private static let shorterName = 0.7

  /// Of columns of answers beside each other under labels that say nothing (Basic, Pro), the first is the answer,
  /// none its unit or its remarks.
  static func withUnknownOffers(
    _ fields: [Field?], _ keys: [String], _ contents: [ColumnContent],
    _ vocabulary: HeaderVocabulary
  ) -> [Field?] {
    guard !contents.isEmpty, let item = fields.firstIndex(of: .item) else { return fields }
    let offers = fields.indices[(item + 1)...].filter {
      !keys[$0].isEmpty && contents[$0].isAnswered && !vocabulary.isExact(keys[$0])
        && vocabulary.meanings(of: keys[$0]).isEmpty
    }
    guard let first = offers.first, let last = offers.last, offers.count > 1,
      last - first == offers.count - 1,
      fields.firstIndex(of: .setting).map(offers.contains) ?? true
    else { return fields }
    var changed = fields
    for index in offers { changed[index] = index == first ? .setting : nil }
    return changed
  }
}
