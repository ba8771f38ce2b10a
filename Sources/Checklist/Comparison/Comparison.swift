/// Several sheets side by side: items down, sheets across.
///
/// Items of a known list come first, in the list's order, then the others, each with the rows of other
/// sheets that are called like it.
public struct Comparison: Hashable, Sendable {
  /// The sheets, in the order given.
  public var columns: [Column]
  /// The items.
  public var rows: [Row]

  /// One sheet.
  public struct Column: Hashable, Sendable {
    /// What people call it; no two are called alike.
    public var name: String
    /// The document's path.
    public var document: String
    /// The document's title and date as printed; empty when it has neither.
    public var subtitle: String
  }

  /// One item.
  public struct Row: Hashable, Sendable {
    /// The known item; `nil` for one that no list has.
    public var item: KnownItem?
    /// What it is called: its title in the list, or in the first sheet that has it.
    public var title: String
    /// The larger group.
    public var section: String
    /// The category.
    public var category: String
    /// What each sheet says; `nil` where it has no such row.
    public var cells: [Cell?]

    /// Whether not all sheets say the same, be it that one has no such row.
    public var isDifferent: Bool { cells.contains { $0.map { $0.variant > 0 } ?? true } }
  }

  /// What one sheet says about one item.
  public struct Cell: Hashable, Sendable {
    /// The records; more than one where the sheet has the item twice.
    public var records: [Record]
    /// 0 for what most sheets say (the first of them when none is alone in that), 1, 2 … for others.
    public var variant: Int

    /// The answers as printed.
    public var text: String { joined(.setting) }

    /// The remarks as printed.
    public var remarks: String { joined(.remarks) }

    /// The answer as data, where the sheet has the item once.
    public var value: SettingValue? { records.count == 1 ? records[0].settingValue : nil }

    private func joined(_ field: Field) -> String {
      records.compactMap { $0.texts[field] }.filter { !$0.isEmpty }.joined(separator: "\n")
    }
  }

  /// Lays sheets side by side.
  ///
  /// O(rows × sheets × extra rows), for rows of no list are compared with each other by their titles.
  public init(_ sheets: [Sheet]) {
    columns = Comparison.columns(of: sheets)
    var drafts = RowDrafts(sheetCount: sheets.count)
    for (index, sheet) in sheets.enumerated() {
      for record in sheet.records { drafts.add(record, ofSheet: index) }
    }
    rows = drafts.rows()
  }

  private static func columns(of sheets: [Sheet]) -> [Column] {
    var used: [String: Int] = [:]
    return sheets.map { sheet in
      let count = used[sheet.name, default: 0] + 1
      used[sheet.name] = count
      let subtitle = [sheet.summary.title, sheet.summary.date].compactMap { $0 }
        .joined(separator: " ")
      return Column(
        name: count == 1 ? sheet.name : "\(sheet.name) (\(count))", document: sheet.document,
        subtitle: subtitle)
    }
  }
}

/// The rows of a comparison while sheets are added.
private struct RowDrafts {
  let sheetCount: Int
  private var known: [KnownItem: Comparison.Row] = [:]
  private var others: [(key: [UInt32], row: Comparison.Row)] = []

  /// The least likeness, 0 to 1, of two vendors' own titles for one thing.
  ///
  /// One letter in five may differ, but not one in four: that tells entering from leaving.
  private static let leastLikeness = 0.78

  init(sheetCount: Int) { self.sheetCount = sheetCount }

  mutating func add(_ record: Record, ofSheet sheet: Int) {
    if let match = record.catalogueMatch {
      let item = KnownItem(list: match.list, id: match.id, title: match.title)
      var row = known[item] ?? row(record, item)
      row.add(record, ofSheet: sheet)
      known[item] = row
      return
    }
    let key = Spelling.key(record.texts[.item] ?? "").unicodeScalars.map(\.value)
    let index = others.firstIndex { other in
      other.row.cells[sheet] == nil && Self.areAlike(other.key, key)
    }
    if let index { return others[index].row.add(record, ofSheet: sheet) }
    var row = row(record, nil)
    row.add(record, ofSheet: sheet)
    others.append((key, row))
  }

  private func row(_ record: Record, _ item: KnownItem?) -> Comparison.Row {
    Comparison.Row(
      item: item, title: item?.title ?? record.texts[.item] ?? "",
      section: record.texts[.section] ?? "", category: record.texts[.category] ?? "",
      cells: Array(repeating: nil, count: sheetCount))
  }

  private static func areAlike(_ one: [UInt32], _ other: [UInt32]) -> Bool {
    guard one != other else { return !one.isEmpty }
    let longest = Double(max(one.count, other.count))
    guard Double(min(one.count, other.count)) >= leastLikeness * longest else { return false }
    let allowed = Int((1 - leastLikeness) * longest)
    return editDistance(one, other, atMost: allowed) != nil
  }

  /// The rows, known items first, with what differs told.
  func rows() -> [Comparison.Row] {
    let order = known.values.sorted { one, other in
      guard let first = one.item, let second = other.item else { return false }
      let ids = (Self.order(first.id), Self.order(second.id))
      return (first.list, ids.0.0, ids.0.1) < (second.list, ids.1.0, ids.1.1)
    }
    return (order + others.map(\.row)).map { row in
      var row = row
      row.tellVariants()
      return row
    }
  }

  /// Numbers by their value, other identities by their letters.
  private static func order(_ id: String) -> (Int, String) { (Int(id) ?? .max, id) }
}

extension Comparison.Row {
  fileprivate mutating func add(_ record: Record, ofSheet sheet: Int) {
    if cells[sheet] == nil { cells[sheet] = Comparison.Cell(records: [], variant: 0) }
    cells[sheet]?.records.append(record)
  }

  /// Numbers what the cells say, the commonest answer first.
  fileprivate mutating func tellVariants() {
    let answers = cells.map { $0.map(Answer.init) }
    var distinct: [(answer: Answer, count: Int)] = []
    // What says more comes first, so that an answer without details joins one that has some.
    let present = answers.compactMap { $0 }
    for answer in present.filter(\.hasDetails) + present.filter({ !$0.hasDetails }) {
      if let index = distinct.firstIndex(where: { $0.answer.agrees(with: answer) }) {
        distinct[index].count += 1
      } else {
        distinct.append((answer, 1))
      }
    }
    let most = distinct.map(\.count).max() ?? 0
    if let first = distinct.firstIndex(where: { $0.count == most }) {
      distinct.insert(distinct.remove(at: first), at: 0)
    }
    for index in cells.indices {
      guard let answer = answers[index] else { continue }
      cells[index]?.variant = distinct.firstIndex { $0.answer.agrees(with: answer) } ?? 0
    }
  }
}

/// What a cell says, for comparing: data where there are, else the text without its form.
private struct Answer {
  private let content: SettingValue.Content?
  private let details: [SettingValue.Content]
  private let key: String

  var hasDetails: Bool { !details.isEmpty }

  init(_ cell: Comparison.Cell) {
    content = cell.value?.content
    details = cell.value?.details.map(\.content) ?? []
    key = content == nil ? matchKey(cell.text) : ""
  }

  /// Whether both say the same, as far as both say something: `有` agrees with `有（2週間前）`.
  func agrees(with other: Answer) -> Bool {
    content == other.content && key == other.key
      && (details == other.details || details.isEmpty || other.details.isEmpty)
  }
}
