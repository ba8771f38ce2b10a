/// What Excel takes in one cell, in UTF-16 code units.
private let cellLimit = 32_767

extension String {
  /// The text as a cell of a workbook can hold it.
  ///
  /// Characters that XML forbids become their pictures (␛ for U+001B) or U+FFFD, each line end LF. What reads
  /// like an escape of Office Open XML (`_x000A_`) is itself escaped. A text that is too long ends with how
  /// long it is, and `[cut-text]`.
  var workbookCell: String {
    let whole = replacedForXML
    guard utf8.count > cellLimit, whole.utf16.count > cellLimit else { return whole }
    let mark = " … (\(unicodeScalars.count) characters; the other formats have them all) [cut-text]"
    var room = cellLimit - mark.utf16.count
    var kept = ""
    for character in whole {
      room -= character.utf16.count
      guard room >= 0 else { break }
      kept.append(character)
    }
    return kept + mark
  }

  private var replacedForXML: String {
    guard utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "_") || $0 == 0xEF }) else {
      return self
    }
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      if scalar != "\n" || previous != "\r" { scalars.append(scalar.allowedInXML) }
      previous = scalar
    }
    let text = String(scalars)
    return text.contains("_x") ? text.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_") : text
  }
}

extension Unicode.Scalar {
  fileprivate var allowedInXML: Unicode.Scalar {
    switch self {
    case "\r": "\n"
    case "\t", "\n": self
    case "\u{0}"..."\u{1F}": Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
    default: self
    }
  }
}
