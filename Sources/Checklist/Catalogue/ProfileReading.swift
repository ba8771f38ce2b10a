internal import Layout

/// By which profile a document is read, as far as that is known, and which of its items were met.
struct ProfileReading {
  /// The profile that a person chose.
  private var chosen: Profile?
  /// What labels mean by the profile that a person chose, on pages that are Japanese and on others, as far as
  /// either was met.
  private var vocabularies: [Bool: HeaderVocabulary] = [:]
  /// The known items, for titles and groups.
  private(set) var catalogue: Catalogue
  /// The known items that tell tables and their rows: of all lists, save where a person chose one.
  private(set) var layoutCatalogue: Catalogue
  private var roles: [KeyScalars: Field?] = [:]
  private var matcher: CatalogueMatcher?
  private var summary: ProfileSummary?
  private var isOpen: Bool

  /// Items; as many known titles tell a sheet of a family that does not name itself.
  private static let leastItems = 3

  init(_ choice: ProfileChoice) {
    catalogue = .meti2010
    layoutCatalogue = .known
    switch choice {
    case .automatic:
      isOpen = true
      matcher = CatalogueMatcher(catalogue)
    case .fixed(let profile):
      isOpen = false
      chosen = profile
      use(profile, evidence: [])
      if let own = profile.catalogue() { layoutCatalogue = own }
    }
  }

  /// What labels may mean on a page.
  mutating func vocabulary(on page: PageLayout) -> HeaderVocabulary {
    let isJapanese = page.ink.isJapanese
    let known = isJapanese ? HeaderVocabulary.standard : .manyLanguages
    guard let chosen else { return known }
    if let read = vocabularies[isJapanese] { return read }
    let read = known.reading(chosen)
    vocabularies[isJapanese] = read
    return read
  }

  /// Chooses a profile at a document's first header, and gives the header's labels their roles.
  ///
  /// - Parameters:
  ///   - header: A header of the document.
  ///   - texts: The texts before it.
  mutating func read(_ header: inout Header, after texts: [String]) {
    if isOpen {
      isOpen = false
      let chooser = ProfileChooser(texts: texts, labels: header.columns.map(\.label))
      if let (profile, evidence) = chooser.chosen() { use(profile, evidence: evidence) }
    }
    let named = header.columns.map { roles[KeyScalars(matching: $0.label)] }
    for (index, role) in named.enumerated() {
      guard let role else { continue }
      // Of columns with labels of one role, the whole header has told which one has it.
      let isOneOfSeveral = role != nil && named.count { $0 == role } > 1
      if isOneOfSeveral, header.columns.contains(where: { $0.field == role }) { continue }
      for other in header.columns.indices where role != nil && header.columns[other].field == role {
        header.columns[other].field = nil
      }
      header.columns[index].field = role
    }
  }

  private mutating func use(_ profile: Profile, evidence: [String]) {
    roles = profile.roles
    let own = profile.catalogue()
    matcher = own.map { CatalogueMatcher($0) }
    if let own { catalogue = own }
    summary = ProfileSummary(name: profile.name, title: profile.title, evidence: evidence)
  }

  /// Names the known item that a record is.
  mutating func match(_ record: inout Record) { matcher?.match(&record) }

  /// Writes the profile and the items that no row was into a summary.
  func fill(_ document: inout DocumentSummary) {
    let found = matcher?.foundCount ?? 0
    document.profile = summary
    if summary == nil, found >= Self.leastItems, let profile = Profile.named(catalogue.name) {
      document.profile = ProfileSummary(
        name: profile.name, title: profile.title,
        evidence: ["\(found) of its \(catalogue.items.count) items"])
    }
    document.missingItems = (matcher?.missing ?? []).map {
      KnownItem(list: catalogue.name, id: $0.id, title: $0.title)
    }
  }
}

/// An item of a known list.
public struct KnownItem: Hashable, Sendable {
  /// The list, `meti-2010`.
  public var list: String
  /// The item's identity in its list.
  public var id: String
  /// Its title in its list.
  public var title: String

  /// Creates an item.
  public init(list: String, id: String, title: String) {
    self.list = list
    self.id = id
    self.title = title
  }
}
