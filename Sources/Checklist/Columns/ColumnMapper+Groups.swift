/// The columns of groups among others.
extension ColumnMapper {
  /// The fields of the columns of groups left of the items, where some label gives one of them none or another:
  /// of several, the first has the largest groups, and the next is the category unless a later one has that name.
  static func groupsLeftOfItems(
    _ fields: [Field?], _ keys: [String], _ contents: [ColumnContent],
    _ vocabulary: HeaderVocabulary
  ) -> [(column: Int, field: Field?)] {
    guard !contents.isEmpty, let item = fields.firstIndex(of: .item) else { return [] }
    var groups = (0..<item).filter { column in
      isGroup(fields[column])
        || (fields[column] != .number && holdsGroups(contents[column], keys[column], vocabulary))
    }
    if groups.count > 2 {
      groups.removeAll { !isGroup(fields[$0]) && isOfOtherField(keys[$0], vocabulary) }
    }
    guard let first = groups.first, groups.contains(where: { !isGroup(fields[$0]) }) else {
      return []
    }
    guard groups.count > 1 else {
      return [(first, contents[first].holdsSections ? .section : .category)]
    }
    let category =
      groups.dropFirst().first { vocabulary.meanings(of: keys[$0]) == [.category: ownName] }
      ?? groups[1]
    return groups.map { ($0, $0 == first ? .section : $0 == category ? .category : nil) }
  }

  /// Whether a label is known as one of another field than groups have.
  private static func isOfOtherField(_ key: String, _ vocabulary: HeaderVocabulary) -> Bool {
    let meanings = vocabulary.meanings(of: key)
    return vocabulary.isExact(key) && meanings[.section] == nil && meanings[.category] == nil
  }

  /// Whether a column whose label names no group, or one that another has, is one of groups: its label or its texts
  /// are names of such, or these have their shape under a label that may be of any text.
  private static func holdsGroups(
    _ content: ColumnContent, _ key: String, _ vocabulary: HeaderVocabulary
  ) -> Bool {
    if content.weight(of: .category) != nil { return true }
    let meanings = vocabulary.meanings(of: key)
    let isExact = vocabulary.isExact(key)
    if isExact, meanings[.section] != nil || meanings[.category] != nil { return true }
    guard !key.isEmpty, content.isInGroups else { return false }
    let areAnswers = meanings[.setting] != nil && content.weight(of: .setting) != nil
    guard isExact else { return !content.isNumbered && !areAnswers }
    return meanings[.item] != nil || (meanings[.definition] != nil && !content.isWordy)
      || (meanings[.setting] != nil && !areAnswers)
  }

  /// Whether a field is one of groups.
  static func isGroup(_ field: Field?) -> Bool { field == .section || field == .category }

  /// Of two columns of groups whose labels may both mean either (種別, 分類; 運用区分, 分類), the left one has the larger;
  /// whatever they mean, so has one with fewer names (部, 章).
  static func withLargerGroupFirst(
    _ fields: [Field?], _ keys: [String], _ contents: [ColumnContent],
    _ vocabulary: HeaderVocabulary
  ) -> [Field?] {
    guard let category = fields.firstIndex(of: .category),
      let section = fields.firstIndex(of: .section), category < section
    else { return fields }
    let mayMeanEither =
      (!vocabulary.isExact(keys[category])
        || vocabulary.meanings(of: keys[category])[.section] != nil)
      && vocabulary.meanings(of: keys[section])[.category] != nil
    guard
      mayMeanEither
        || !contents.isEmpty && contents[category].hasFewerTexts(than: contents[section])
    else { return fields }
    var changed = fields
    changed.swapAt(category, section)
    return changed
  }

  /// What each row says anew beside items that come again is its item, and these are its group (区分, 項目, 点検内容), unless
  /// its label defines them by its name.
  static func withAskedItem(
    _ fields: [Field?], _ keys: [String], _ contents: [ColumnContent],
    _ vocabulary: HeaderVocabulary
  ) -> [Field?] {
    guard !contents.isEmpty, let item = fields.firstIndex(of: .item) else { return fields }
    let groups = fields.indices.filter { isGroup(fields[$0]) }
    guard groups.count < 2, item + 1 < fields.count, fields[item + 1] == .definition,
      groups.isEmpty || groups == [item - 1], contents[item].isGrouped,
      contents[item].weight(of: .item) == nil, contents[item + 1].isDistinct,
      vocabulary.meanings(of: keys[item + 1])[.item] != nil || !vocabulary.isExact(keys[item + 1])
    else { return fields }
    var changed = fields
    if let outer = groups.first { changed[outer] = .section }
    (changed[item], changed[item + 1]) = (.category, .item)
    return changed
  }

  /// A lone column of groups is the category, unless its label says that it is the larger group, or may say
  /// so and stands over names of such groups alone.
  static func withOneGroup(
    _ fields: [Field?], _ keys: [String], _ contents: [ColumnContent],
    _ vocabulary: HeaderVocabulary
  ) -> [Field?] {
    let groups = fields.indices.filter { isGroup(fields[$0]) }
    guard groups.count == 1, let index = groups.first else { return fields }
    let meanings = vocabulary.meanings(of: keys[index])
    let (section, category) = (meanings[.section] ?? 0, meanings[.category] ?? 0)
    var changed = fields
    if section >= category, contents.indices.contains(index), contents[index].holdsSections {
      changed[index] = .section
    } else if category >= 2 {
      changed[index] = .category
    }
    return changed
  }
}
