internal import ArgumentParser
internal import Checksheet

/// Formats as a person writes them: `jsonl,csv`.
struct FormatList: ExpressibleByArgument {
  /// The formats, in the order given, each once.
  let formats: [OutputFormat]

  init?(argument: String) {
    var formats: [OutputFormat] = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let format = OutputFormat(rawValue: String(part)) else { return nil }
      if !formats.contains(format) { formats.append(format) }
    }
    self.formats = formats
  }

  static var allValueStrings: [String] { OutputFormat.allCases.map(\.rawValue) }
}
