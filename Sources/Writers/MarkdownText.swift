/// A row of a Markdown table, with its line end; the cells are Markdown.
func markdownRow(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }

extension String {
  /// The text as data in a Markdown table, heading or list (GitHub Flavored Markdown).
  ///
  /// Line ends become `<br>`, HTML and Markdown signs are escaped. The marks that turn the writing
  /// direction become character references, so that they have no power over neighbouring cells. For control
  /// characters, which readers refuse even so, stands their picture (␛ for U+001B) or `\u{9B}`.
  var markdown: String {
    var result = ""
    result.reserveCapacity(utf8.count)
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      if scalar != "\n" || previous != "\r" { result.appendMarkdown(scalar) }
      previous = scalar
    }
    return result
  }

  private mutating func appendMarkdown(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\n", "\r": self += "<br>"
    case "<": self += "&lt;"
    case ">": self += "&gt;"
    case "&": self += "&amp;"
    case "\\", "`", "*", "_", "[", "]", "~", "|", "#", "$":
      self += "\\"
      unicodeScalars.append(scalar)
    case "\0"..."\u{1F}": unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
    case "\u{7F}": self += "␡"
    case "\u{80}"..."\u{9F}": self += "\\\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    case "\u{61C}", "\u{200E}", "\u{200F}",
      "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
      self += "&#x\(String(scalar.value, radix: 16, uppercase: true));"
    default: unicodeScalars.append(scalar)
    }
  }
}
