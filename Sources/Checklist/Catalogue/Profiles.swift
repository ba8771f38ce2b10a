extension Profile {
  /// The profiles that come with the program, by name.
  public static let all: [Profile] = ProfileData.families.map { name, text in
    do throws(ProfileError) {
      return try Profile(name: name, text: text.description)
    } catch {
      preconditionFailure("Profiles/\(name).tsv: \(error)")
    }
  }

  /// The profile of this name; `nil` when none comes with the program.
  public static func named(_ name: String) -> Profile? { all.first { $0.name == name } }

  /// The items that its rows are looked up in; `nil` when it has no list.
  public func catalogue() -> Catalogue? {
    if name == Catalogue.meti2010.name { return .meti2010 }
    guard let usedItems else { return ownCatalogue() }
    let base = usedItems.list == Catalogue.meti2010.name ? Catalogue.meti2010 : nil
    guard let list = base ?? Profile.named(usedItems.list)?.ownCatalogue() else { return nil }
    guard usedItems.ids != ["*"] else { return list }
    return Catalogue(name: list.name, items: list.items.filter { usedItems.ids.contains($0.id) })
  }
}

extension Catalogue {
  /// The 49 items of the service-level checklist for cloud services that Japan's Ministry of Economy,
  /// Trade and Industry published in 2010: numbers, groups, titles and units, with other spellings.
  public static let meti2010: Catalogue = {
    guard let catalogue = Profile.named("meti-2010")?.ownCatalogue() else {
      preconditionFailure("Profiles/meti-2010.tsv has no items")
    }
    return catalogue
  }()

  /// The items of all lists that come with the program: what tells rows and columns of a document of
  /// which nobody knows yet whose checklist it is.
  static let known = Profile.all
    .compactMap { $0.name == meti2010.name ? meti2010 : $0.ownCatalogue() }
    .reduce(Catalogue(name: "known", items: [])) { $0.joined(with: $1) }
}

/// Which profile a document is read by.
public enum ProfileChoice: Sendable {
  /// The one that the document's own words speak for.
  case automatic
  /// This one.
  case fixed(Profile)
}

/// The profile that a document was read by, and why.
public struct ProfileSummary: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// Whose checklist it is.
  public var title: String
  /// What spoke for it: phrases and labels of the document; empty when a person chose it.
  public var evidence: [String]

  /// Creates a summary.
  public init(name: String, title: String, evidence: [String]) {
    self.name = name
    self.title = title
    self.evidence = evidence
  }
}

/// Chooses a profile by what a document says of itself.
struct ProfileChooser {
  /// The texts before the table.
  let texts: [String]
  /// The labels of its header.
  let labels: [String]

  /// The profile with the most evidence; the first one of those with as much, `nil` without any.
  func chosen(from profiles: [Profile] = Profile.all) -> (profile: Profile, evidence: [String])? {
    let keys = (texts + labels).map { Array(matchKey($0).utf8) }
    var best: (profile: Profile, evidence: [String], weight: Int)?
    for profile in profiles {
      let phrases = profile.evidence.filter { phrase in
        let letters = Array(phrase.utf8)
        return keys.contains { $0.holds(letters) }
      }
      let known = labels.filter { profile.roles[KeyScalars(matching: $0)] != nil }
      // A phrase names the family; a label alone may be any family's, and only adds to that.
      let weight = phrases.count * 2 + known.count
      guard !phrases.isEmpty, weight > best?.weight ?? 0 else { continue }
      best = (profile, phrases + known, weight)
    }
    return best.map { ($0.profile, $0.evidence) }
  }
}
