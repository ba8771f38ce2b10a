public import Checklist
internal import Writers

/// Lists of known items, and the profiles, as text.
public struct CatalogueListing: Sendable {
  /// Creates a listing.
  public init() {}

  /// The profiles that come with the program, a line each: name, title.
  public var profiles: String {
    CatalogueWriter.lines(Profile.all.map { [$0.name, $0.title] })
  }

  /// A profile's items, a line each: id, section, category, title, unit.
  ///
  /// - Parameter profile: The name of a profile, or a profile's file.
  /// - Returns: The lines, columns aligned.
  /// - Throws: When there is no such profile, or it has no items.
  public func text(of profile: String) throws(InputProblem) -> String {
    CatalogueWriter.lines(
      try catalogue(of: profile).items.map {
        [$0.id, $0.section, $0.category, $0.title, $0.unit]
      })
  }

  /// A profile's items as JSON: an array, an object a line.
  ///
  /// - Parameter profile: The name of a profile, or a profile's file.
  /// - Returns: The array.
  /// - Throws: When there is no such profile, or it has no items.
  public func json(of profile: String) throws(InputProblem) -> String {
    CatalogueWriter.json(try catalogue(of: profile))
  }

  private func catalogue(of name: String) throws(InputProblem) -> Catalogue {
    guard case .fixed(let profile) = try ProfileChoice(named: name),
      let catalogue = profile.catalogue()
    else {
      throw InputProblem(path: name, message: "the profile has no list of items", code: "no-list")
    }
    return catalogue
  }
}

extension ProfileChoice {
  /// The profile that a person names: `auto`, one that comes with the program, or a file.
  ///
  /// - Parameter name: The name, or the file's path.
  /// - Throws: When there is neither, or the file is no profile.
  public init(named name: String) throws(InputProblem) {
    if name == "auto" {
      self = .automatic
      return
    }
    if let profile = Profile.named(name) {
      self = .fixed(profile)
      return
    }
    guard let bytes = content(ofFile: name) else {
      let names = (["auto"] + Profile.all.map(\.name)).joined(separator: ", ")
      let message = "no such profile or file; the profiles are \(names)"
      throw InputProblem(path: name, message: message, code: "not-found")
    }
    do throws(ProfileError) {
      let text = String(decoding: bytes, as: UTF8.self)
      self = .fixed(try Profile(name: stem(of: name), text: text))
    } catch {
      throw InputProblem(path: name, message: error.description, code: "unreadable")
    }
  }
}
