/// A list of known checklist items in their usual order.
public struct Catalogue: Sendable {
  /// One known item.
  public struct Item: Hashable, Sendable {
    /// Its number in the list.
    public var id: String
    /// The larger group it belongs to.
    public var section: String
    /// Its category.
    public var category: String
    /// Its title.
    public var title: String
    /// Its unit of measurement.
    public var unit: String
    /// Other spellings of the title.
    public var aliases: [String]
  }

  /// The name of the list.
  public let name: String
  /// The items in the list's order.
  public let items: [Item]
  private let byKey: [KeyScalars: (item: Int, kind: CatalogueMatch.Kind)]
  private let keys: [[UInt32]]
  /// How many letters the longest title has.
  private let longest: Int
  private let sectionKeys: Set<KeyScalars>
  private let categoryKeys: Set<KeyScalars>
  private let unitKeys: Set<KeyScalars>

  /// The least similarity, 0 to 1, of a title that is taken for a known one: one changed letter
  /// in ten.
  ///
  /// The two most alike titles of the list differ in more.
  private static let leastSimilarity = 0.88
  /// Letters; a shorter text is alike to no title that it is not, for one letter in nine may differ.
  private static let leastLetters = 8

  init(name: String, items: [Item]) {
    self.name = name
    self.items = items
    let titleCount = items.reduce(0) { $0 + 1 + $1.aliases.count }
    var byKey: [KeyScalars: (item: Int, kind: CatalogueMatch.Kind)] = [:]
    byKey.reserveCapacity(titleCount)
    for (index, item) in items.enumerated() {
      for alias in item.aliases { byKey[titleKey(alias)] = (index, .alias) }
    }
    let keys = items.map { titleKey($0.title) }
    for (index, key) in keys.enumerated() { byKey[key] = (index, .exact) }
    self.byKey = byKey
    self.keys = keys.map(\.values)
    longest = keys.map(\.values.count).max() ?? 0
    sectionKeys = Set(items.map { KeyScalars(matching: $0.section) })
    unitKeys = Set(items.map { KeyScalars(matching: $0.unit) })
    categoryKeys = Set(items.map { KeyScalars(matching: $0.category) })
  }

  /// A known item that was found.
  struct Found: Hashable {
    /// Its index in the list.
    let item: Int
    /// How its title was matched.
    let kind: CatalogueMatch.Kind
    /// Likeness, 0 to 1.
    let score: Double
  }

  /// The known item that a title names, by its letters or by being alike; `nil` for an unknown one.
  ///
  /// O(items × letters) for a title that is not known to the letter.
  public func match(_ title: String) -> CatalogueMatch? { found(titleKey(title)).map(match) }

  /// Whether a text is the title of a known item, or like one.
  func isLikeTitle(_ text: KeyScalars) -> Bool { found(titleKey(text)) != nil }

  /// The item whose title, or another spelling of it, this is to the letter.
  func known(_ title: String) -> Found? { known(titleKey(title)) }

  /// The item whose title is alike wherever it stands.
  func alike(_ title: String) -> Found? { alike(titleKey(title)) }

  private func found(_ key: KeyScalars) -> Found? { known(key) ?? alike(key) }

  private func known(_ key: KeyScalars) -> Found? {
    byKey[key].map { Found(item: $0.item, kind: $0.kind, score: 1) }
  }

  private func alike(_ key: KeyScalars) -> Found? {
    let letters = key.values
    let spare = Int((1 - Catalogue.leastSimilarity) * Double(letters.count))
    guard letters.count >= Catalogue.leastLetters, letters.count <= longest + spare
    else { return nil }
    var best: Found?
    for (index, known) in keys.enumerated() {
      let longest = Double(max(known.count, letters.count))
      let allowed = Int((1 - Catalogue.leastSimilarity) * longest)
      // Without a letter to spare, only the same title would do, and that is none of the list.
      guard allowed > 0, abs(known.count - letters.count) <= allowed,
        let distance = editDistance(known, letters, atMost: allowed)
      else { continue }
      let score = 1 - Double(distance) / longest
      if score >= Catalogue.leastSimilarity, score > best?.score ?? 0 {
        best = Found(item: index, kind: .fuzzy, score: score)
      }
    }
    return best
  }

  /// All titles and other spellings by another kind of key; where two items share one, the first has it.
  func titles(key: (String) -> String) -> [String: Int] {
    var table: [String: Int] = [:]
    for (index, item) in items.enumerated() {
      for title in [item.title] + item.aliases {
        if table[key(title)] == nil { table[key(title)] = index }
      }
    }
    return table
  }

  /// Whether a text is a known title to the letter.
  func isTitle(_ text: String) -> Bool { byKey[titleKey(text)] != nil }

  /// The known item that a title names, as ``match(_:)`` finds it.
  func item(titled title: String) -> Item? { found(titleKey(title)).map { items[$0.item] } }

  /// Whether a text is the name of a larger group.
  func isSection(_ text: String) -> Bool { isSection(KeyScalars(matching: text)) }

  /// Whether a text is the name of a larger group.
  func isSection(_ key: KeyScalars) -> Bool { sectionKeys.contains(key) }

  /// Whether a text is the name of a category.
  func isCategory(_ text: String) -> Bool { isCategory(KeyScalars(matching: text)) }

  /// Whether a text is the name of a category.
  func isCategory(_ key: KeyScalars) -> Bool { categoryKeys.contains(key) }

  /// Whether a text is the name of a group of either size.
  func isGroup(_ text: String) -> Bool { isGroup(KeyScalars(matching: text)) }

  /// Whether a text is the name of a group of either size.
  func isGroup(_ key: KeyScalars) -> Bool { isSection(key) || isCategory(key) }

  /// Whether a text is the first letters of a group's name, and no name by itself.
  func beginsGroup(_ text: String) -> Bool {
    let key = KeyScalars(matching: text)
    return !key.values.isEmpty && !isGroup(key)
      && [sectionKeys, categoryKeys].joined().contains { $0.values.starts(with: key.values) }
  }

  /// Whether a text is the unit of some item.
  func isUnit(_ text: String) -> Bool { isUnit(KeyScalars(matching: text)) }

  /// Whether a text is the unit of some item.
  func isUnit(_ key: KeyScalars) -> Bool { unitKeys.contains(key) }

  /// What a record says of a found item.
  func match(_ found: Found) -> CatalogueMatch {
    let item = items[found.item]
    return CatalogueMatch(
      list: name, id: item.id, title: item.title, kind: found.kind, score: found.score)
  }
}

/// A match key less the signs that vendors set differently in titles.
func titleKey(_ title: String) -> KeyScalars { titleKey(KeyScalars(matching: title)) }

private func titleKey(_ key: KeyScalars) -> KeyScalars {
  guard key.values.contains(where: isIgnored) else { return key }
  return KeyScalars(key.values.filter { !isIgnored($0) })
}

private func isIgnored(_ letter: UInt32) -> Bool {
  switch Unicode.Scalar(letter) {
  case "/", "、", ",", "。", ".", "(", ")", "[", "]", "「", "」", "-", ":": true
  default: false
  }
}

/// The least number of letters to insert, delete or change (Levenshtein); `nil` for more than
/// `limit`.
///
/// O(n × m) for texts that are alike; texts that are not are soon known by their first letters.
func editDistance(_ one: [UInt32], _ other: [UInt32], atMost limit: Int) -> Int? {
  guard abs(one.count - other.count) <= limit else { return nil }
  var costs = Array(0...other.count)
  for (row, letter) in one.enumerated() {
    var diagonal = row
    var least = row + 1
    costs[0] = least
    for (column, candidate) in other.enumerated() {
      let change = diagonal + (letter == candidate ? 0 : 1)
      diagonal = costs[column + 1]
      costs[column + 1] = min(change, diagonal + 1, costs[column] + 1)
      least = min(least, costs[column + 1])
    }
    guard least <= limit else { return nil }
  }
  return costs[other.count] <= limit ? costs[other.count] : nil
}
