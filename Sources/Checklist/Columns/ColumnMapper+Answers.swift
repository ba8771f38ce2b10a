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

  /// What stands right of the answers under a label that names no item tells of these, where something left of them may
  /// be the item.
  static func withoutLateItem(
    _ fields: [Field?], _ keys: [String], _ vocabulary: HeaderVocabulary
  ) -> [Field?] {
    guard let setting = fields.firstIndex(of: .setting),
      let item = fields[setting...].firstIndex(of: .item),
      fields[..<setting].contains(.definition), vocabulary.meanings(of: keys[item])[.item] == nil
    else { return fields }
    var changed = fields
    changed[item] = fields.contains(.remarks) ? nil : .remarks
    return changed
  }

  /// Of two columns that may both be the item's, the first with names, the second with what is asked (統制名, 質問;
  /// Control, Control Statement), the second defines the first; so does what each row says under a label that is not
  /// known.
  static func withName(
    _ fields: [Field?], _ keys: [String], _ contents: [ColumnContent],
    _ vocabulary: HeaderVocabulary
  ) -> [Field?] {
    guard !contents.isEmpty, !fields.contains(.definition),
      let item = fields.firstIndex(of: .item), contents[item].weight(of: .item) == nil
    else { return fields }
    let isName = { (column: Int) in
      let mayBeItem = vocabulary.meanings(of: keys[column])[.item] != nil
      return !keys[column].isEmpty && contents[column].isInEachRow && !contents[column].isRepeated
        && (fields[column] == nil || (fields[column] == .unit && mayBeItem))
        && (mayBeItem || !vocabulary.isExact(keys[column]))
    }
    var changed = fields
    if item > 0, isName(item - 1), defines(contents[item], contents[item - 1]) {
      (changed[item - 1], changed[item]) = (.item, .definition)
    } else if let asked = firstOpen(after: item, fields, keys, contents, vocabulary),
      vocabulary.meanings(of: keys[asked])[.item] != nil || contents[asked].isDistinct,
      defines(contents[asked], contents[item])
    {
      changed[asked] = .definition
    }
    return changed
  }

  /// Of answers that are sentences of which none comes again, under a label often used for something else, and choices
  /// under one that says nothing (Statement, Availability), the choices are the answers; the sentences define the items.
  static func withChosenAnswer(
    _ fields: [Field?], _ keys: [String], _ contents: [ColumnContent],
    _ vocabulary: HeaderVocabulary
  ) -> [Field?] {
    guard !contents.isEmpty, !fields.contains(.definition),
      let item = fields.firstIndex(of: .item),
      let told = fields.firstIndex(of: .setting), told > item,
      vocabulary.meanings(of: keys[told])[.setting] ?? 0 < ownName,
      contents[told].isDistinct, contents[told].isWordy,
      let choice = fields.indices[(told + 1)...].first(where: {
        fields[$0] == nil && !keys[$0].isEmpty && !vocabulary.isFieldless(keys[$0])
          && contents[$0].isChoice && contents[$0].isInEachRow
          && !areOffers(keys[told], keys[$0], vocabulary)
      })
    else { return fields }
    var changed = fields
    (changed[told], changed[choice]) = (.definition, .setting)
    return changed
  }

  /// The first column right of the items and left of the answers that has no field yet, and no label of a column
  /// without one.
  private static func firstOpen(
    after item: Int, _ fields: [Field?], _ keys: [String], _ contents: [ColumnContent],
    _ vocabulary: HeaderVocabulary
  ) -> Int? {
    let answer = fields[item...].firstIndex(of: .setting) ?? fields.count
    return fields.indices[(item + 1)..<max(item + 1, answer)].first {
      fields[$0] == nil && !keys[$0].isEmpty && !contents[$0].areCodes
        && !vocabulary.isFieldless(keys[$0])
    }
  }

  /// Whether some texts may define others: they are longer than words, and than these.
  private static func defines(_ content: ColumnContent, _ names: ColumnContent) -> Bool {
    content.isWordy && names.length > 0 && names.length < shorterName * content.length
  }

  /// Of the length of what is asked: names are shorter.
  private static let shorterName = 0.7

  /// Of answers for several offers (設定(標準), 設定(上位)), the first is the answer, none the example or the definition.
  static func withFirstOffer(
    _ fields: [Field?], _ keys: [String], _ vocabulary: HeaderVocabulary
  ) -> [Field?] {
    if let setting = fields.firstIndex(of: .setting),
      case let others = fields.indices.filter({
        (fields[$0] == nil || !vocabulary.isExact(keys[$0]))
          && areOffers(keys[$0], keys[setting], vocabulary)
      }), let first = others.first
    {
      var changed = fields
      for index in others + [setting] { changed[index] = nil }
      changed[min(first, setting)] = .setting
      return changed
    }
    guard let example = fields.firstIndex(of: .settingExample),
      let setting = fields.firstIndex(of: .setting),
      HeaderVocabulary.stem(of: keys[example]) == HeaderVocabulary.stem(of: keys[setting])
    else { return fields }
    var changed = fields
    changed[max(example, setting)] = nil
    changed[min(example, setting)] = .setting
    return changed
  }

  /// Whether two labels are those of offers under one upper label that is the answer's.
  private static func areOffers(
    _ one: String, _ other: String, _ vocabulary: HeaderVocabulary
  ) -> Bool {
    let shared = String(zip(one, other).prefix { $0 == $1 }.map(\.0))
    guard !shared.isEmpty, shared != one, shared != other else { return false }
    // Their own labels may begin alike, too (プランA, プランB).
    return shared.indices.contains {
      vocabulary.meanings(of: String(shared[...$0])).heaviest == .setting
    }
  }

  /// Of two answers beside each other, of which a label says that it is the earlier one (前回回答, 今回回答; 2023年度, 2024年度),
  /// the other is the answer.
  static func withLatestAnswer(
    _ fields: [Field?], _ keys: [String], _ vocabulary: HeaderVocabulary
  ) -> [Field?] {
    guard let setting = fields.firstIndex(of: .setting),
      let later = [setting + 1, setting - 1].first(where: { index in
        fields.indices.contains(index) && !keys[index].isEmpty
          && (fields[index].map { vocabulary.meanings(of: keys[index])[$0] == nil } ?? true)
          && isLater(keys[index], keys[setting], vocabulary)
      })
    else { return fields }
    var changed = fields
    (changed[later], changed[setting]) = (.setting, nil)
    return changed
  }

  /// Whether a label may be that of answers which have replaced those under another.
  static func isLater(
    _ key: String, _ earlier: String, _ vocabulary: HeaderVocabulary
  ) -> Bool {
    if let new = year(in: key), let old = year(in: earlier), new.label == old.label {
      return new.year > old.year
    }
    return vocabulary.isEarlier(earlier) && !vocabulary.isEarlier(key)
      && !vocabulary.isFieldless(key)
      && (vocabulary.meanings(of: key)[.setting] != nil || vocabulary.meanings(of: key).isEmpty)
  }

  /// The year in a label (2024年度の回答, R6回答), and what the label says besides; `nil` where it has none.
  private static func year(in key: String) -> (year: Int, label: String)? {
    let isDigit = { (letter: Character) in letter.isASCII && letter.isNumber }
    guard let start = key.firstIndex(where: isDigit) else { return nil }
    let digits = key[start...].prefix(while: isDigit)
    let (before, after) = (key[..<start], key[digits.endIndex...])
    let isYear =
      after.hasPrefix("年") || eras.contains(String(before)) || before.hasSuffix("令和")
    guard let year = Int(digits), isYear || years.contains(year) else { return nil }
    return (year, String(before + after))
  }

  /// Years that a label may name without saying so.
  private static let years = 2000...2099
  /// What stands before years at a label's start: 令和 in short, fiscal years.
  private static let eras = ["r", "fy"]

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
