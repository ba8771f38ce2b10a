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
  public private(set) var items: [Item]
  private var byKey: KeyTable<(item: Int, kind: CatalogueMatch.Kind)>
  private var keys: [[UInt32]]
  /// The letters of each key, as bits: of their numbers the last six.
  private var letterSets: [UInt64]
  /// How many letters the longest title has.
  private var longest: Int
  private var sectionKeys: Set<KeyScalars>
  private var categoryKeys: Set<KeyScalars>
  private var unitKeys: Set<KeyScalars>

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
    var byKey = KeyTable<(item: Int, kind: CatalogueMatch.Kind)>(capacity: titleCount)
    for (index, item) in items.enumerated() {
      for alias in item.aliases { byKey.set(titleKey(alias), to: (index, .alias)) }
    }
    let keys = items.map { titleKey($0.title) }
    for (index, key) in keys.enumerated() { byKey.set(key, to: (index, .exact)) }
    self.byKey = byKey
    self.keys = keys.map { $0.values }
    letterSets = keys.map { letterSet($0.values) }
    longest = keys.reduce(0) { max($0, $1.values.count) }
    sectionKeys = distinctKeys(items.map { $0.section })
    unitKeys = distinctKeys(items.map { $0.unit })
    categoryKeys = distinctKeys(items.map { $0.category })
  }

  /// The list with the items of another one behind its own.
  func joined(with other: Catalogue) -> Catalogue {
    var joined = self
    joined.items += other.items
    joined.byKey.merge(other.byKey) { own, theirs in
      if let own, own.kind == .exact, theirs.kind != .exact { return own }
      return (items.count + theirs.item, theirs.kind)
    }
    joined.keys += other.keys
    joined.letterSets += other.letterSets
    joined.longest = max(longest, other.longest)
    joined.sectionKeys.formUnion(other.sectionKeys)
    joined.categoryKeys.formUnion(other.categoryKeys)
    joined.unitKeys.formUnion(other.unitKeys)
    return joined
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
    let set = letterSet(letters)
    var best: Found?
    for (index, known) in keys.enumerated() {
      let longest = Double(max(known.count, letters.count))
      let allowed = Int((1 - Catalogue.leastSimilarity) * longest)
      // Without a letter to spare, only the same title would do, and that is none of the list; each
      // letter changed takes one from the set at the most, and puts another in.
      guard allowed > 0, abs(known.count - letters.count) <= allowed,
        (letterSets[index] ^ set).nonzeroBitCount <= 2 * allowed,
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

  /// The name in a heading: what is left of it without the sign or the number before it (`■ 可用性`), and the
  /// bracket or colon behind it (`【可用性】`).
  static func name(inHeading text: String) -> String {
    var name = text.drop { !$0.isLetter }
    while let last = name.last, "】］]〕》＞>:：".contains(last) { name.removeLast() }
    return String(name)
  }

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

/// The letters of a text as bits, by the last six bits of their numbers.
private func letterSet(_ letters: [UInt32]) -> UInt64 {
  letters.reduce(0) { $0 | 1 << UInt64($1 & 63) }
}

/// The match keys of texts of which many are that of the one before.
private func distinctKeys(_ texts: [String]) -> Set<KeyScalars> {
  var keys: Set<KeyScalars> = []
  var last: String?
  for text in texts where text != last {
    keys.insert(KeyScalars(matching: text))
    last = text
  }
  return keys
}

/// A match key less the signs that vendors set differently in titles.
func titleKey(_ title: String) -> KeyScalars { titleKey(KeyScalars(matching: title)) }

private func titleKey(_ key: KeyScalars) -> KeyScalars {
  guard key.values.contains(where: isIgnored) else { return key }
  return KeyScalars(key.values.filter { !isIgnored($0) })
}

private func isIgnored(_ letter: UInt32) -> Bool {
  switch letter {
  case 0x28, 0x29, 0x2C...0x2F, 0x3A, 0x5B, 0x5D: true  // ( ) , - . / : [ ]
  case 0x3001, 0x3002, 0x300C, 0x300D: true  // 、 。 「 」
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
