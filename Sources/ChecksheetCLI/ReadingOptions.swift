internal import ArgumentParser
internal import Checklist
internal import Checksheet

/// The options of each command that reads PDFs.
struct ReadingOptions: ParsableArguments {
  @Option(help: "The password for locked PDFs.")
  var password: String?

  @Option(help: "The pages to read, as in 1-3,5 or 4-. (default: all)", transform: pageSelection)
  var pages: PageSelection = .all

  @Option(
    help: """
      The family of checklists to read PDFs as: auto, a name that checksheet catalogue --profiles \
      prints, or a profile's file. (default: auto)
      """)
  var profile = "auto"

  @OptionGroup var readerOption: ReaderOption

  /// The converter that the options describe.
  ///
  /// - Throws: `ExitCode.failure` after saying on standard error why there is no such profile.
  func converter() throws -> Converter {
    try reportingProblem { () throws(InputProblem) in
      Converter(
        password: password, pages: pages, reader: readerOption.reader?.reader,
        profile: try ProfileChoice(named: profile))
    }
  }
}

/// The choice of a reader.
struct ReaderOption: ParsableArguments {
  @Option(help: "The reader: tap, or glib, slower and blind to clipped text. (default: tap)")
  var reader: ReaderName?

  func validate() throws {
    guard let reader, !reader.reader.isAvailable else { return }
    throw ValidationError("This build has no reader '\(reader.rawValue)'.")
  }
}

/// A reader as the command line names it.
enum ReaderName: String, ExpressibleByArgument, CaseIterable {
  /// The default.
  case tap
  /// Poppler's public interface.
  case glib

  /// The reader itself.
  var reader: Converter.Reader {
    switch self {
    case .tap: .tap
    case .glib: .glib
    }
  }
}

/// Reads `--pages`.
private func pageSelection(_ argument: String) throws -> PageSelection {
  guard let selection = PageSelection(argument) else {
    throw ValidationError("'\(argument)' names no pages; write them as in 1-3,5 or 4-.")
  }
  return selection
}
