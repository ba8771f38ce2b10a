/// The text on one line and without power over a terminal.
///
/// Control characters and the marks that turn the writing direction (CVE-2021-42574) stand as `\u{…}`.
///
/// - Parameter text: Any text, from a PDF perhaps.
/// - Returns: The text itself, save for such characters.
public func printableLine(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
      result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// The text without power over a terminal, line by line.
func printableLines(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { printableLine(String($0)) }
    .joined(separator: "\n")
}
