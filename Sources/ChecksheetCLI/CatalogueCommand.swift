internal import ArgumentParser
internal import Checksheet

/// `checksheet catalogue`.
struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue",
    abstract: "Print a list of known items, or the profiles.",
    discussion: """
      Example:
        checksheet catalogue meti-2010
      """)

  @Argument(
    help: "A profile with a list: meti-2010, meti-2008, ipa-nfr-grade; or a profile's file.")
  var profile = "meti-2010"

  @Option(help: "text, or json with the other spellings of each title.")
  var format: Format = .text

  @Flag(help: "Print the names of the profiles that come with the program instead.")
  var profiles = false

  func run() throws {
    let listing = CatalogueListing()
    guard !profiles else { return print(listing.profiles, terminator: "") }
    let result = try reportingProblem { () throws(InputProblem) in
      switch format {
      case .text: try listing.text(of: profile)
      case .json: try listing.json(of: profile)
      }
    }
    print(result, terminator: "")
  }

  /// How the list is shown.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// A line an item.
    case text
    /// An array of objects.
    case json
  }
}
