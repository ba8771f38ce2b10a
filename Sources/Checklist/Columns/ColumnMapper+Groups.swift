/// The columns of groups among others.
extension ColumnMapper {
  /// The fields of the columns of groups left of the items, where some label gives one of them none or another:
  /// of two, the left one has the larger groups.
  static func groupsLeftOfItems(
    _ fields: [Field?], _ keys: [String], _ contents: [ColumnContent],
    _ vocabulary: HeaderVocabulary
  ) -> [(column: Int, field: Field)] {
    guard !contents.isEmpty, let item = fields.firstIndex(of: .item) else { return [] }
    var isUnnamed = false
    let groups = (0..<item).filter { column in
      if isGroup(fields[column]) { return true }
      guard fields[column] != .number, holdsGroups(contents[column], keys[column], vocabulary)
      else { return false }
      isUnnamed = true
      return true
    }
    guard isUnnamed, let first = groups.first, groups.count <= 2 else { return [] }
    guard groups.count == 2 else {
      return [(first, contents[first].holdsSections ? .section : .category)]
    }
    return [(first, .section), (groups[1], .category)]
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
    guard isExact else { return !content.isNumbered }
    return meanings[.item] != nil || meanings[.definition] != nil
      || (meanings[.setting] != nil && content.weight(of: .setting) == nil)
  }

  /// Whether a field is one of groups.
  static func isGroup(_ field: Field?) -> Bool { field == .section || field == .category }

  /// Of two columns of groups whose labels may both mean either (種別, 分類; 運用区分, 分類), the left one has the larger.
  static func withLargerGroupFirst(
    _ fields: [Field?], _ keys: [String], _ vocabulary: HeaderVocabulary
  ) -> [Field?] {
    guard let category = fields.firstIndex(of: .category),
      let section = fields.firstIndex(of: .section), category < section,
      !vocabulary.isExact(keys[category])
        || vocabulary.meanings(of: keys[category])[.section] != nil,
      vocabulary.meanings(of: keys[section])[.category] != nil
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
