/// How many columns of a terminal a text takes.
///
/// After Unicode's East Asian Width (UAX #11): wide and full-width forms take two, combining marks and
/// format characters none, the rest one; those of ambiguous width one, as terminals draw them outside
/// of East Asian locales.
func displayWidth(_ text: some StringProtocol) -> Int {
  text.unicodeScalars.reduce(0) { $0 + displayWidth($1) }
}

/// How many columns of a terminal one scalar takes.
func displayWidth(_ scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  case 0x20..<0x7F: 1
  case 0x302A...0x302D, 0x3099, 0x309A: 0  // marks on kana, in the midst of wide letters
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
    2
  default:
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: 0
    default: 1
    }
  }
}

/// The lines of a text, broken so that none is wider than `width` columns.
///
/// A line breaks at a space where there is one, else between any two characters; one character that is
/// wider than that stands alone.
func wrapped(_ text: String, width: Int) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
    var lines: [String] = []
    var rest = line
    while displayWidth(rest) > width {
      let end = breakIndex(of: rest, width: width)
      lines.append(String(rest[..<end]).trimmedEnd)
      rest = rest[end...].drop { $0 == " " }
    }
    return rest.isEmpty && !lines.isEmpty ? lines : lines + [String(rest)]
  }
}

/// Where a line that is too wide breaks.
private func breakIndex(of line: Substring, width: Int) -> Substring.Index {
  var used = 0
  var end = line.startIndex
  var lastSpace: Substring.Index?
  while end < line.endIndex {
    let next = used + displayWidth(String(line[end]))
    guard next <= width else { break }
    used = next
    end = line.index(after: end)
    if end < line.endIndex, line[end] == " " || line[line.index(before: end)] == " " {
      lastSpace = end
    }
  }
  guard end > line.startIndex else { return line.index(after: line.startIndex) }
  return isInsideWord(line, end) ? lastSpace ?? wordStart(line, before: end) ?? end : end
}

/// Where the word in Latin letters begins that goes on at a place; `nil` when that is the line's start.
private func wordStart(_ line: Substring, before index: Substring.Index) -> Substring.Index? {
  var start = index
  while isInsideWord(line, start) { start = line.index(before: start) }
  return start > line.startIndex ? start : nil
}

/// Whether a break here would part a word in Latin letters.
private func isInsideWord(_ line: Substring, _ index: Substring.Index) -> Bool {
  guard index < line.endIndex, index > line.startIndex else { return false }
  return line[index].isASCII && line[index] != " " && line[line.index(before: index)].isASCII
    && line[line.index(before: index)] != " "
}

extension String {
  /// The text without spaces at its end.
  var trimmedEnd: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// The text with spaces after it, so that it takes `width` columns.
  func padded(toWidth width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth(self)))
  }
}
