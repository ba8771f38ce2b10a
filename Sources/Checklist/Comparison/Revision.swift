/// What changed between two revisions of one sheet, row by row.
public struct Revision: Hashable, Sendable {
  /// The changes, in the order of the new sheet, removed rows where they stood.
  public var changes: [Change]

  /// One row that is not as it was.
  public struct Change: Hashable, Sendable {
    /// The row before; `nil` when it is new.
    public var old: Record?
    /// The row now; `nil` when it is gone.
    public var new: Record?
    /// The texts that differ, in the order of fields, then those of other columns.
    public var texts: [TextChange]
  }

  /// One text that is not as it was.
  public struct TextChange: Hashable, Sendable {
    /// The field, or the label of a column that has none.
    public var name: String
    /// The text before; `nil` when there was no such column.
    public var old: String?
    /// The text now.
    public var new: String?
  }

  /// Compares two revisions.
  ///
  /// Rows belong together by the known item they are, then by their title, then by being alike between
  /// two rows that do. White space does not count, nor does a number that changes with the rows
  /// before it.
  public init(from old: Sheet, to new: Sheet) {
    let pairs = RowPairs(old.records, new.records).pairs
    changes = pairs.compactMap { Revision.change(from: $0.old, to: $0.new) }
  }

  private static func change(from old: Record?, to new: Record?) -> Change? {
    guard let old, let new else { return Change(old: old, new: new, texts: []) }
    let fields = Field.allCases.filter { $0 != .number }
    var texts = fields.compactMap { field in
      textChange(field.rawValue, old.texts[field], new.texts[field])
    }
    let labels = (old.other + new.other).map(\.label)
    for label in labels.uniqued() {
      let before = old.other.first { $0.label == label }?.text
      let after = new.other.first { $0.label == label }?.text
      if let change = textChange(label, before, after) { texts.append(change) }
    }
    if old.isVendorExtra != new.isVendorExtra {
      texts.append(
        TextChange(
          name: "vendorExtra", old: "\(old.isVendorExtra)", new: "\(new.isVendorExtra)"))
    }
    return texts.isEmpty ? nil : Change(old: old, new: new, texts: texts)
  }

  private static func textChange(_ name: String, _ old: String?, _ new: String?) -> TextChange? {
    let key = { (text: String?) in (text ?? "").filter { !$0.isWhitespace } }
    return key(old) == key(new) ? nil : TextChange(name: name, old: old, new: new)
  }
}

extension [String] {
  /// The elements, each once, in their order.
  fileprivate func uniqued() -> [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

/// Which rows of two revisions belong together.
private struct RowPairs {
  /// The pairs, in the order of the new rows, removed rows after the one they followed.
  let pairs: [(old: Record?, new: Record?)]

  init(_ old: [Record], _ new: [Record]) {
    var partner: [Int: Int] = [:]  // new index → old index
    var taken: Set<Int> = []
    func pair(by key: (Record) -> String?) {
      var free: [String: [Int]] = [:]
      for index in old.indices.reversed() where !taken.contains(index) {
        if let key = key(old[index]) { free[key, default: []].append(index) }
      }
      for index in new.indices where partner[index] == nil {
        guard let key = key(new[index]), let match = free[key]?.popLast() else { continue }
        partner[index] = match
        taken.insert(match)
      }
    }
    pair { record in
      record.catalogueMatch.map { "\($0.list) \($0.id) \(matchKey(record.texts[.item] ?? ""))" }
    }
    pair { $0.catalogueMatch.map { "\($0.list) \($0.id)" } }
    pair { record in
      let key = matchKey(record.texts[.item] ?? "")
      return key.isEmpty ? nil : "\(key) \(matchKey(record.texts[.definition] ?? ""))"
    }
    pair { record in
      let key = matchKey(record.texts[.item] ?? "")
      return key.isEmpty ? nil : key
    }
    RowPairs.pairAlike(old, new, &partner, &taken)
    pairs = RowPairs.ordered(old, new, partner)
  }

  /// Pairs rows that stand between the same neighbours and say much the same.
  private static func pairAlike(
    _ old: [Record], _ new: [Record], _ partner: inout [Int: Int], _ taken: inout Set<Int>
  ) {
    for index in new.indices where partner[index] == nil {
      let expected = index == 0 ? 0 : partner[index - 1].map { $0 + 1 }
      guard let expected, old.indices.contains(expected), !taken.contains(expected),
        areAlike(old[expected], new[index])
      else { continue }
      partner[index] = expected
      taken.insert(expected)
    }
  }

  /// The least likeness, 0 to 1, of two titles of one row: less than half of it is written anew.
  private static let leastLikeness = 0.6
  /// Letters; a text that is longer is hardly that of two rows by chance.
  private static let shortText = 12

  /// Whether two rows are one that was called anew: their titles are alike, or a long text is the same.
  private static func areAlike(_ one: Record, _ other: Record) -> Bool {
    let titles = [one, other].map { KeyScalars(matchKey($0.texts[.item] ?? "")).values }
    let allowed = Int((1 - leastLikeness) * Double(max(titles[0].count, titles[1].count)))
    guard editDistance(titles[0], titles[1], atMost: allowed) == nil else { return true }
    return [Field.definition, .setting, .remarks].contains { field in
      guard let text = one.texts[field], text.count > shortText else { return false }
      return other.texts[field] == text
    }
  }

  private static func ordered(
    _ old: [Record], _ new: [Record], _ partner: [Int: Int]
  ) -> [(old: Record?, new: Record?)] {
    let kept = Set(partner.values)
    var pairs: [(old: Record?, new: Record?)] = []
    var next = 0
    func addRemoved(before end: Int) {
      while next < end {
        if !kept.contains(next) { pairs.append((old[next], nil)) }
        next += 1
      }
    }
    for index in new.indices {
      if let match = partner[index], match >= next { addRemoved(before: match) }
      pairs.append((partner[index].map { old[$0] }, new[index]))
    }
    addRemoved(before: old.count)
    return pairs
  }
}
