/// The marks by which vendors tell their own items from the list's.
struct ExtraMarks: Hashable {
  /// Signs that mark a vendor's item here.
  private var signs = Set(Sign.vendorMarks.map(Character.init))

  /// Bracketed words that do so here, as a legend says.
  private var ownMarks: Set<String> = []

  private static let possibleSigns = Set(Sign.legendMarks.map(Character.init))
  /// Words of a legend that make its sign the mark of the vendor's own items.
  private static let ownWords = [
    "独自", "追加", "オリジナル", "固有", "加え", "付け足し", "設けた", "にない", "に無い", "以外の", "added", "additional",
    "original", "own item", "our own", "extra", "vendor-specific", "not part of", "not in the",
  ]
  /// Words of a legend that give its sign another meaning.
  private static let otherWords = ["必須", "重要", "任意", "required", "mandatory", "optional"]
  /// Bracketed words that mark a vendor's item wherever they stand, less their brackets.
  private static let words: Set<String> = [
    "追加", "独自", "追加項目", "独自項目", "当社追加", "当社独自", "弊社追加", "弊社独自", "自社追加", "自社独自",
    "独自追加", "オリジナル", "added", "additional", "extra", "original", "vendor", "own",
  ]
  private static let brackets: [Character: Character] = [
    "(": ")", "（": "）", "[": "]", "［": "］", "【": "】", "〔": "〕", "<": ">", "＜": "＞", "《": "》",
  ]
  private static let closingBrackets = Set(brackets.values)

  /// Letters; a legend is one sentence.
  static let longestLegend = 80

  /// Whether a text says what a mark means, for vendor items.
  static func isLegend(_ text: String) -> Bool {
    guard text.count <= longestLegend else { return false }
    let key = Array(text.lowercased().utf8)
    func speaks(of word: String) -> Bool { key.holds(Array(word.utf8)) }
    let speaksOfItems =
      speaks(of: "項目") || speaks(of: "item")
      || (speaks(of: "もの") && definedSign(in: text) != nil)
    return speaksOfItems && ownWords.contains(where: speaks)
      && (text.contains { possibleSigns.contains($0) } || words.contains(where: speaks))
  }

  /// Takes in what a legend says: its first sign marks vendor items, or does not.
  mutating func learn(from text: String) {
    guard text.count <= ExtraMarks.longestLegend else { return }
    if let word = ExtraMarks.definedWord(in: text) { ownMarks.insert(word) }
    guard let sign = text.first(where: { ExtraMarks.possibleSigns.contains($0) })
    else { return }
    let key = text.lowercased()
    if ExtraMarks.isLegend(text) {
      signs.insert(sign)
    } else if let defined = ExtraMarks.definedSign(in: text),
      ExtraMarks.otherWords.contains(where: { key.contains($0) })
    {
      signs.remove(defined)
    }
  }

  /// What follows a sign where a text says what it means.
  private static let definers = [
    "印", "は", "マーク", "の付", "が付", "のつ", "がつ", "：", ":", "＝", "=", " are", " is", " :", " =",
    " required", " mandatory", " optional",
  ]

  /// The sign whose meaning a text tells (`＊印は…`, `*: …`, `marked † are …`); `nil` for other texts.
  private static func definedSign(in text: String) -> Character? {
    guard let index = text.firstIndex(where: { possibleSigns.contains($0) }) else { return nil }
    let rest = text[text.index(after: index)...].drop { "」』\")）".contains($0) }
    return definers.contains { rest.hasPrefix($0) } ? text[index] : nil
  }

  /// Letters; the words that a legend defines are no longer.
  private static let longestWord = 3

  /// What stands between a mark and its meaning.
  private static let dividers = Array("：:＝=".unicodeScalars)

  /// The short word that a text defines as the mark of the vendor's own items (`追：当社追加項目`).
  private static func definedWord(in text: String) -> String? {
    guard text.unicodeScalars.contains(where: dividers.contains),  // few texts have one
      ownWords.contains(where: text.contains), text.contains("項目") || text.contains("もの")
    else { return nil }
    for part in text.split(whereSeparator: { $0.isWhitespace || $0 == "、" || $0 == "／" }) {
      let sides = part.split(maxSplits: 1) { $0.unicodeScalars.allSatisfy(dividers.contains) }
      guard sides.count == 2, ownWords.contains(where: sides[1].contains) else { continue }
      let word = sides[0].filter(\.isLetter)
      if (1...longestWord).contains(word.count) { return word.lowercased() }
    }
    return nil
  }

  /// The text without a mark in front or behind, and whether there was one.
  ///
  /// A sign with a digit beside it (`※1`) points to a footnote and is no mark.
  func stripped(_ text: String) -> (text: String, isMarked: Bool) {
    let trimmed = text.trimmed
    guard ExtraMarks.mayBeMarked(trimmed) else { return (trimmed, false) }
    for candidate in [strippedOfSign(trimmed), strippedOfWord(trimmed)] {
      if let candidate { return (stripped(candidate).text, true) }
    }
    return (trimmed, false)
  }

  /// Whether a text begins or ends with some sign or bracket, as few do.
  private static func mayBeMarked(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return false
    }
    return borderSigns.contains(first) || borderSigns.contains(last)
  }

  private static let borderSigns = Set(
    (Array(possibleSigns) + brackets.keys + brackets.values).flatMap(\.unicodeScalars))

  private func strippedOfSign(_ text: String) -> String? {
    if let last = text.last, signs.contains(last) {
      return text.count > 1 ? String(text.dropLast()).trimmed : nil
    }
    guard let first = text.first, signs.contains(first) else { return nil }
    let rest = text.dropFirst()
    guard let next = rest.first, !next.isNumber || !isFootnote(rest) else { return nil }
    return String(rest).trimmed
  }

  private static let insideNumbers: Set<Character> = [",", ".", "-", "，", "．", "－"]

  /// Whether what follows a sign is a footnote's number (`1)`, `2 text`) rather than a row's (`12`,
  /// `1,012`, `4-8`).
  private func isFootnote(_ rest: Substring) -> Bool {
    !rest.allSatisfy { $0.isNumber || ExtraMarks.insideNumbers.contains($0) }
  }

  private func strippedOfWord(_ text: String) -> String? {
    if let open = text.first, let close = ExtraMarks.brackets[open],
      let end = text.firstIndex(of: close)
    {
      let word = text[text.index(after: text.startIndex)..<end]
      if isMark(word.lowercased()) {
        return String(text[text.index(after: end)...]).trimmed
      }
    }
    guard let close = text.last, ExtraMarks.closingBrackets.contains(close),
      let start = text.lastIndex(where: { ExtraMarks.brackets[$0] == close })
    else { return nil }
    let word = text[text.index(after: start)...].dropLast()
    return isMark(word.lowercased()) ? String(text[..<start]).trimmed : nil
  }

  private func isMark(_ word: String) -> Bool {
    ExtraMarks.words.contains(word) || ownMarks.contains(word)
  }
}

extension Unicode.Scalar {
  /// Whether it is of those that most text is made of, and so a character by itself and no white space.
  fileprivate var isLetter: Bool {
    switch value {
    case 0x21...0x7E, 0x3001...0x3020, 0x3041...0x3096, 0x30A1...0x30FC, 0x4E00...0x9FFF,
      0xFF01...0xFF5E:
      true
    default: false
    }
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    if let first = unicodeScalars.first, let last = unicodeScalars.last, first.isLetter,
      last.isLetter
    {
      return self
    }
    guard first?.isWhitespace == true || last?.isWhitespace == true else { return self }
    var part = self[...]
    while let first = part.first, first.isWhitespace { part.removeFirst() }
    while let last = part.last, last.isWhitespace { part.removeLast() }
    return String(part)
  }
}

extension Unicode.Scalar {
  /// Whether it may stand before a note below a table.
  var isNoteSign: Bool { Sign.noteMarks.contains(self) }
}
