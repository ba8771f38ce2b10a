/// Looks a document's rows up in a list of known items, one row after the other.
///
/// A title is known by its letters; where it is only alike, by its place in the list and its category,
/// too. Numbers say nothing: vendors number anew.
struct CatalogueMatcher {
  private let catalogue: Catalogue
  private var seen: Set<Int> = []
  private var last = -1
  private var spellings: [String: Int]?

  /// The least likeness, 0 to 1, of a title that stands where the item is expected.
  ///
  /// Two titles of METI's list are less alike (0.67 at most), and one with a word put in is more.
  private static let leastLikeness = 0.75
  /// How far the likeness of the best item must be above the next one's.
  private static let leastLead = 0.1
  /// Items of the list; a vendor leaves out a few, and goes on.
  private static let window = 4

  init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// Names the item that a record is, and what is doubtful about that.
  mutating func match(_ record: inout Record) {
    guard !record.isVendorExtra, let title = record.texts[.item], !title.isEmpty else { return }
    if let known = catalogue.known(title) ?? spelt(title) {
      if seen.contains(known.item) {
        record.findings.append(
          finding("an earlier row is 「\(catalogue.items[known.item].title)」 too"))
      }
      take(known, &record)
    } else if let alike = catalogue.alike(title), !seen.contains(alike.item) {
      note(alike, title, &record)
      take(alike, &record)
    } else if let expected = expected(title, record) {
      note(expected, title, &record)
      take(expected, &record)
    }
  }

  /// The items that no row was; none while fewer than three were found, for then the document is of
  /// another kind.
  var missing: [Catalogue.Item] {
    let leastItems = 3
    guard seen.count >= leastItems else { return [] }
    return catalogue.items.indices.filter { !seen.contains($0) }.map { catalogue.items[$0] }
  }

  /// How many of the items were found.
  var foundCount: Int { seen.count }

  private mutating func take(_ found: Catalogue.Found, _ record: inout Record) {
    record.catalogueMatch = catalogue.match(found)
    seen.insert(found.item)
    last = found.item
  }

  private func note(_ found: Catalogue.Found, _ title: String, _ record: inout Record) {
    let known = catalogue.items[found.item].title
    record.findings.append(finding("「\(title)」 was taken for 「\(known)」, which is only alike"))
  }

  private func finding(_ message: String) -> Finding {
    Finding(.doubtfulMatch, .note, field: .item, message: message)
  }

  /// The item whose title or other spelling is the same but for how it is spelt, numbered or
  /// remarked on.
  private mutating func spelt(_ title: String) -> Catalogue.Found? {
    let table = spellings ?? catalogue.titles(key: Spelling.key)
    spellings = table
    for key in Spelling.keys(of: title) {
      if let item = table[key] { return Catalogue.Found(item: item, kind: .alias, score: 1) }
    }
    return nil
  }

  /// The item that is to be expected here and has a title like this.
  private func expected(_ title: String, _ record: Record) -> Catalogue.Found? {
    let key = Spelling.key(title).unicodeScalars.map(\.value)
    let range = (last + 1)..<max(last + 1, min(last + 1 + Self.window, catalogue.items.count))
    let candidates = range.filter { !seen.contains($0) && isGroup(of: $0, record) }
      .map { index in
        let known = Spelling.key(catalogue.items[index].title).unicodeScalars.map(\.value)
        let longest = Double(max(1, known.count, key.count))
        return (
          index: index,
          score: 1 - Double(editDistance(known, key, atMost: Int(longest)) ?? Int(longest))
            / longest
        )
      }
      .sorted { $0.score > $1.score }
    guard let best = candidates.first, best.score >= Self.leastLikeness,
      best.score - (candidates.dropFirst().first?.score ?? 0) >= Self.leastLead
    else { return nil }
    return Catalogue.Found(item: best.index, kind: .fuzzy, score: best.score)
  }

  /// Whether the row stands in the item's group, as far as the sheet says.
  private func isGroup(of index: Int, _ record: Record) -> Bool {
    let groups = [record.texts[.category], record.texts[.section]].compactMap { $0 }
      .filter { !$0.isEmpty }.map(matchKey)
    let item = catalogue.items[index]
    return groups.isEmpty || groups.contains(matchKey(item.category))
      || groups.contains(matchKey(item.section))
  }
}

/// Ways of spelling one title.
enum Spelling {
  /// What vendors write in several ways with the one that stands for all, by first letter, longest first.
  private static let pairs: [Unicode.Scalar: [(from: [Unicode.Scalar], to: [Unicode.Scalar])]] = {
    var pairs: [Unicode.Scalar: [(from: [Unicode.Scalar], to: [Unicode.Scalar])]] = [:]
    for line in ProfileData.common("spellings").lines where !line.isComment {
      let parts = line.columns.map { $0.words.map(letters) }
      guard parts.count == 2, let to = parts[0].first else { continue }
      for from in parts[1] {
        if let first = from.first { pairs[first, default: []].append((from, to)) }
      }
    }
    return pairs.mapValues { $0.sorted { $0.from.count > $1.from.count } }
  }()

  private static func letters(_ word: DataText) -> [Unicode.Scalar] {
    word.key.values.compactMap(Unicode.Scalar.init).filter { $0 != "ー" }
  }

  /// The title's key with one spelling for all, and without the marks of long vowels.
  static func key(_ title: String) -> String {
    let scalars = titleKey(title).values.compactMap(Unicode.Scalar.init)
    let text = scalars.filter { $0 != "ー" }
    var key = String.UnicodeScalarView()
    var index = 0
    while index < text.count {
      let pair = pairs[text[index]]?.first { text[index...].starts(with: $0.from) }
      key.append(contentsOf: pair?.to ?? [text[index]])
      index += pair?.from.count ?? 1
    }
    return String(key)
  }

  /// The keys of a title: as it is; without a number before it; without a remark in brackets after it.
  static func keys(of title: String) -> [String] {
    let folded = matchKey(title)
    let unnumbered = String(folded.drop { $0.isNumber || "().-:、,*※".contains($0) })
    var keys = [key(title), key(unnumbered)]
    if let open = unnumbered.lastIndex(of: "("), unnumbered.last == ")",
      open > unnumbered.startIndex
    {
      keys.append(key(String(unnumbered[..<open])))
    }
    if let open = unnumbered.firstIndex(of: "※"), open > unnumbered.startIndex {
      keys.append(key(String(unnumbered[..<open])))
    }
    return keys.filter { !$0.isEmpty }
  }
}
