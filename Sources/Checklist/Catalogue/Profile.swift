/// A family of checklists: what tells its sheets, what its columns mean, which items it knows.
///
/// A profile is a data file; adding one needs no code. ``init(name:text:)`` tells its lines.
public struct Profile: Sendable, CustomStringConvertible {
  /// Its name, as in `--profile meti-2010`.
  public let name: String
  /// Whose checklist it is, for people.
  public let title: String
  /// The file that it is read from, which tells it from any other.
  public let description: String
  /// Phrases by which its sheets name themselves, as match keys.
  let evidence: [String]
  /// What its labels mean whatever else they may; `nil` for a column kept under `other`.
  let roles: [KeyScalars: Field?]
  /// The name of the list of items its rows are looked up in, and which of them it has.
  let usedItems: (list: String, ids: Set<String>)?
  /// Its labels with their weights.
  let labels: [LabelEntry]
  private let itemLines: [[DataText]]

  /// A label and what it names.
  struct LabelEntry: Sendable {
    let key: KeyScalars
    let field: Field?
    let weight: Double
  }

  /// Reads a profile.
  ///
  /// Lines are of tab-separated parts, words inside a part have `|` between them, and `#` begins a
  /// comment. The first part tells the kind of line:
  ///
  /// - `profile`, name, title
  /// - `evidence`, phrases by which sheets name themselves
  /// - `role`, field or `other`, labels that mean this in sheets of the family
  /// - `label`, field or `other`, weight (3 the field's own name, 2 a common one, 1 a rare one), labels
  /// - `item`, id, section, category, title, unit, other spellings of the title
  /// - `items`, name of another profile, ids of those of its items that this list has, or `*` for all
  ///
  /// - Parameters:
  ///   - name: What to call it when it does not say.
  ///   - text: The file.
  /// - Throws: The first line that is none of these.
  public init(name: String, text: String) throws(ProfileError) {
    var draft = Draft(name: name)
    for (index, line) in DataText(text).lines.enumerated() where !line.isEmpty && !line.isComment {
      guard draft.take(line) else { throw ProfileError(line: index + 1, text: line.string) }
    }
    description = text
    self.name = draft.name
    title = draft.title
    evidence = draft.evidence
    roles = draft.roles
    labels = draft.labels
    usedItems = draft.usedItems
    itemLines = draft.itemLines
  }

  /// Its own items; `nil` when it has none.
  func ownCatalogue() -> Catalogue? {
    guard !itemLines.isEmpty else { return nil }
    return Catalogue(
      name: name,
      items: itemLines.map { parts in
        Catalogue.Item(
          id: parts[1].string, section: parts[2].string, category: parts[3].string,
          title: parts[4].string, unit: parts[5].string, aliases: parts[6].words.map { $0.string })
      })
  }
}

/// A line of a profile that cannot be read.
public struct ProfileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line, counted from 1.
  public var line: Int
  /// What it says.
  public var text: String

  /// The error as a phrase.
  public var description: String {
    "line \(line) is none of a profile: 「\(text)」; see `Sources/Checklist/Profiles/` for examples"
  }
}

/// A profile while it is read.
private struct Draft {
  var name: String
  var title = ""
  var evidence: [String] = []
  var roles: [KeyScalars: Field?] = [:]
  var labels: [Profile.LabelEntry] = []
  var usedItems: (list: String, ids: Set<String>)?
  var itemLines: [[DataText]] = []

  /// Takes a line; `false` when it is of no known kind.
  mutating func take(_ line: DataText) -> Bool {
    let parts = line.columns
    switch (parts.first?.string, parts.count) {
    case ("item", _):
      itemLines.append(line.parts(at: "\t", keepsEmpty: true))
      return itemLines.last?.count == 7
    case ("profile", 3): (name, title) = (parts[1].string, parts[2].string)
    case ("evidence", 2): evidence += parts[1].words.map { matchKey($0.string) }
    case ("items", 3): usedItems = (parts[1].string, Set(parts[2].words.map { $0.string }))
    case ("role", 3): return takeRole(parts[1], parts[2].words.map { $0.key })
    case ("label", 4): return takeLabels(parts[1], parts[2], parts[3].words.map { $0.key })
    default: return false
    }
    return true
  }

  private mutating func takeRole(_ field: DataText, _ keys: [KeyScalars]) -> Bool {
    guard let field = Profile.field(field) else { return false }
    for key in keys {
      roles[key] = .some(field)
      labels.append(Profile.LabelEntry(key: key, field: field, weight: Profile.roleWeight))
    }
    return true
  }

  private mutating func takeLabels(
    _ field: DataText, _ weight: DataText, _ keys: [KeyScalars]
  ) -> Bool {
    guard let field = Profile.field(field), let weight = Double(weight.string) else { return false }
    labels += keys.map { Profile.LabelEntry(key: $0, field: field, weight: weight) }
    return true
  }
}

extension Profile {
  /// What a label with a role in some family weighs in sheets of others: a rare name.
  fileprivate static let roleWeight = 1.0

  /// The field that a line names: `.some(nil)` for `other`, `nil` for none that is known.
  static func field(_ part: DataText) -> Field?? {
    let name = part.string
    if name == "other" { return .some(nil) }
    guard let field = Field(rawValue: name) else { return nil }
    return .some(field)
  }
}
