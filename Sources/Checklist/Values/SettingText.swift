/// A setting's letters made alike one by one, so that their places stay those of the text.
struct SettingText {
  /// A plain space.
  static let space: UInt32 = 0x20
  /// A line's end.
  static let newline: UInt32 = 0x0A

  private let original: [Unicode.Scalar]
  private let letters: [UInt32]

  init(_ text: String) {
    original = Array(text.unicodeScalars)
    letters = original.map { SettingText.folded($0) }
  }

  /// How many Unicode scalars the text has.
  var count: Int { letters.count }

  /// The letter at a place; `nil` outside of the text.
  subscript(index: Int) -> UInt32? { letters.indices.contains(index) ? letters[index] : nil }

  /// The text of a range, as it is written, without white space around it.
  func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(original[range])).trimmed
  }

  /// Whether one of some signs stands at a place.
  func has(_ signs: String, at index: Int) -> Bool {
    guard let letter = self[index], let scalar = Unicode.Scalar(letter) else { return false }
    return signs.unicodeScalars.contains(scalar)
  }

  /// The first place from one on that is no space.
  func skippingSpaces(_ index: Int) -> Int {
    var index = index
    while self[index] == SettingText.space { index += 1 }
    return index
  }

  /// The first place from one on that is no space and no line's end.
  func skippingWhite(_ index: Int) -> Int {
    var index = index
    while self[index] == SettingText.space || self[index] == SettingText.newline { index += 1 }
    return index
  }

  /// Where a word ends that begins at a place; `nil` when another word stands there, or a longer one
  /// in Latin letters.
  func end(of word: ArraySlice<UInt32>, at start: Int) -> Int? {
    var index = start
    for (place, letter) in zip(word.indices, word) {
      if place > word.startIndex { index = skippingSpaces(index) }
      guard self[index] == letter else { return nil }
      index += 1
    }
    guard let last = word.last, SettingText.isLatin(last), let next = self[index] else {
      return index
    }
    return SettingText.isLatin(next) ? nil : index
  }

  static func isLatin(_ letter: UInt32) -> Bool { (0x61...0x7A).contains(letter) }

  static func isDigit(_ letter: UInt32?) -> Bool {
    letter.map { (0x30...0x39).contains($0) } ?? false
  }

  /// A letter without its width, case and kind of dash or space.
  static func folded(_ scalar: Unicode.Scalar) -> UInt32 {
    var letter = scalar.value
    if (0xFF01...0xFF5E).contains(letter) { letter -= 0xFEE0 }
    switch letter {
    case 0x41...0x5A: return letter + 0x20
    case 0x09, 0xA0, 0x2009, 0x202F, 0x3000: return space
    case 0x2010...0x2015, 0x2212, 0x2500: return 0x2D
    case 0x301C, 0x223C: return 0x7E
    case 0xFF65: return 0x30FB
    default: return letter
    }
  }
}

extension SettingText {
  /// A number in digits, with commas between groups of three and a decimal point perhaps; before a percent
  /// sign, with a decimal comma.
  ///
  /// - Returns: The number and its end; `nil` when no digit stands there, or too many do.
  func number(at start: Int) -> (value: Double, end: Int)? {
    guard SettingText.isDigit(self[start]) else { return nil }
    var digits = ""
    var index = start
    func takeDigits() {
      while let letter = self[index], SettingText.isDigit(letter) {
        digits += String(letter - 0x30)
        index += 1
      }
    }
    takeDigits()
    let mostInGroup = 3
    while digits.count <= mostInGroup || index > start + digits.count, self[index] == 0x2C,
      isGroup(at: index + 1)
    {
      index += 1
      takeDigits()
    }
    let hasGroups = index > start + digits.count
    if self[index] == 0x2E || (!hasGroups && isDecimalComma(at: index)),
      SettingText.isDigit(self[index + 1])
    {
      digits += "."
      index += 1
      takeDigits()
    }
    let mostDigits = 12  // what a reader of JSON keeps exactly, with room to spare
    guard digits.count <= mostDigits, let value = Double(digits) else { return nil }
    return (value, index)
  }

  /// Whether the comma at a place parts the hundredths of a share (`99,95 %`): one or two digits follow.
  private func isDecimalComma(at index: Int) -> Bool {
    guard self[index] == 0x2C, SettingText.isDigit(self[index + 1]) else { return false }
    var end = index + 2
    if SettingText.isDigit(self[end]) { end += 1 }
    if self[end] == SettingText.space { end += 1 }
    return self[end] == 0x25
  }

  /// Whether just three digits stand at a place.
  private func isGroup(at index: Int) -> Bool {
    (index..<index + 3).allSatisfy { SettingText.isDigit(self[$0]) }
      && !SettingText.isDigit(self[index + 3])
  }

  /// A whole number of a few digits.
  func whole(at start: Int, digits: ClosedRange<Int>) -> (value: Int, end: Int)? {
    var (value, index) = (0, start)
    while let letter = self[index], SettingText.isDigit(letter), index - start <= digits.upperBound
    {
      value = value * 10 + Int(letter - 0x30)
      index += 1
    }
    return digits.contains(index - start) ? (value, index) : nil
  }
}
