/// Items and answers whose labels do not name them.
extension ColumnMapper {
  /// What is asked is the item where no other column is, be it labelled as a definition (检查内容); right of
  /// numbers or groups, for a page may have but the last columns of a wide sheet.
  static func withItem(_ fields: [Field?]) -> [Field?] {
    guard !fields.contains(.item), fields.contains(.setting),
      let definition = fields.firstIndex(of: .definition),
      fields[..<definition].contains(where: { $0 == .number || isGroup($0) })
    else { return fields }
    var changed = fields
    changed[definition] = .item
    return changed
  }

  /// Of two columns beside each other that may both be the item's, the first with names, the second with what is
  /// asked (統制名, 質問; Control, Control Statement), the second defines the first.
  static func withName(
    _ fields: [Field?], _ keys: [String], _ contents: [ColumnContent],
    _ vocabulary: HeaderVocabulary
  ) -> [Field?] {
    guard !contents.isEmpty, !fields.contains(.definition),
      let item = fields.firstIndex(of: .item), contents[item].weight(of: .item) == nil
    else { return fields }
    let isName = { (column: Int) in
      let mayBeItem = vocabulary.meanings(of: keys[column])[.item] != nil
      return !keys[column].isEmpty && contents[column].isDistinct
        && (fields[column] == nil || (fields[column] == .unit && mayBeItem))
        && (mayBeItem || !vocabulary.isExact(keys[column]))
    }
    var changed = fields
    if item > 0, isName(item - 1), defines(contents[item], contents[item - 1]) {
      (changed[item - 1], changed[item]) = (.item, .definition)
    } else if item + 1 < fields.count, fields[item + 1] == nil,
      vocabulary.meanings(of: keys[item + 1])[.item] != nil,
      defines(contents[item + 1], contents[item])
    {
      changed[item + 1] = .definition
    }
    return changed
  }

  /// Whether some texts may define others: they are longer than words, and than these.
  private static func defines(_ content: ColumnContent, _ names: ColumnContent) -> Bool {
    content.isWordy && names.length > 0 && names.length < shorterName * content.length
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
