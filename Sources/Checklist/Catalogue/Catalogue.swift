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
  private let byKey: [String: (item: Int, kind: CatalogueMatch.Kind)]
  private let keys: [[UInt32]]
  private let sectionKeys: Set<String>
  private let categoryKeys: Set<String>
  private let unitKeys: Set<String>

  /// The least similarity, 0 to 1, of a title that is taken for a known one: one changed letter
  /// in ten.
  ///
  /// The two most alike titles of the list differ in more.
  private static let leastSimilarity = 0.88

  init(name: String, items: [Item]) {
    self.name = name
    self.items = items
    var byKey: [String: (Int, CatalogueMatch.Kind)] = [:]
    for (index, item) in items.enumerated() {
      for alias in item.aliases { byKey[titleKey(alias)] = (index, .alias) }
    }
    for (index, item) in items.enumerated() { byKey[titleKey(item.title)] = (index, .exact) }
    self.byKey = byKey
    keys = items.map { titleKey($0.title).unicodeScalars.map(\.value) }
    sectionKeys = Set(items.map { matchKey($0.section) })
    unitKeys = Set(items.map { matchKey($0.unit) })
    categoryKeys = Set(items.map { matchKey($0.category) })
  }

  /// The known item that a title names; `nil` for an unknown one.
  ///
  /// O(items × letters) for a title that is not known to the letter.
  public func match(_ title: String) -> CatalogueMatch? {
    let key = titleKey(title)
    guard !key.isEmpty else { return nil }
    if let known = byKey[key] { return match(known.item, known.kind, 1) }
    let letters = key.unicodeScalars.map(\.value)
    var best: (item: Int, score: Double)?
    for (index, known) in keys.enumerated() {
      let longest = Double(max(known.count, letters.count))
      let allowed = Int((1 - Catalogue.leastSimilarity) * longest)
      guard abs(known.count - letters.count) <= allowed else { continue }
      let score = 1 - Double(editDistance(known, letters)) / longest
      if score >= Catalogue.leastSimilarity, score > best?.score ?? 0 { best = (index, score) }
    }
    return best.flatMap { match($0.item, .fuzzy, $0.score) }
  }

  /// The item of a match.
  func item(_ match: CatalogueMatch) -> Item? { items.first { $0.id == match.id } }

  /// Whether a text is the name of a larger group.
  func isSection(_ text: String) -> Bool { sectionKeys.contains(matchKey(text)) }

  /// Whether a text is the name of a category.
  func isCategory(_ text: String) -> Bool { categoryKeys.contains(matchKey(text)) }

  /// Whether a text is the name of a group of either size.
  func isGroup(_ text: String) -> Bool { isSection(text) || isCategory(text) }

  /// Whether a text is the unit of some item.
  func isUnit(_ text: String) -> Bool { unitKeys.contains(matchKey(text)) }

  private func match(_ index: Int, _ kind: CatalogueMatch.Kind, _ score: Double) -> CatalogueMatch {
    CatalogueMatch(
      list: name, id: items[index].id, title: items[index].title, kind: kind, score: score)
  }
}

/// A match key less the signs that vendors set differently in titles.
private func titleKey(_ title: String) -> String {
  matchKey(title).filter { !"/、,。.()[]「」-:".contains($0) }
}

/// The least number of letters to insert, delete or change (Levenshtein).
///
/// O(n × m).
func editDistance(_ one: [UInt32], _ other: [UInt32]) -> Int {
  var previous = Array(0...other.count)
  for (row, letter) in one.enumerated() {
    var current = [row + 1]
    current.reserveCapacity(other.count + 1)
    for (column, candidate) in other.enumerated() {
      let change = previous[column] + (letter == candidate ? 0 : 1)
      current.append(min(change, previous[column + 1] + 1, current[column] + 1))
    }
    previous = current
  }
  return previous[other.count]
}
