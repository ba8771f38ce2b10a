/// A row's number as printed, read for comparing.
struct RowNumber: Hashable {
  /// The whole numbers in it, in order (`A.1.12` has 1 and 12).
  let parts: [Int]
  /// What stands before its last whole number (`A.1.` of `A.1.12`).
  let prefix: String

  /// The most scalars of a number; longer texts are words.
  private static let longest = 14

  /// Reads a printed number (`19`, `１９`, `1,234`, `1-1`, `A.1.1`, `(1)`, `[1]`, `①`, `No.3`, `第1項`, `※4`); `nil` for
  /// a text that is none.
  init?(_ text: String) { self.init(key: KeyScalars(matching: text)) }

  /// Reads the match key of a printed number; `nil` for that of a text that is none.
  init?(key: KeyScalars) {
    var letters: [UInt8] = []
    for value in RowNumber.withoutWhole(key.values) where !RowNumber.isLeftOut(value) {
      guard let letter = UInt8(exactly: value), letter.isSign || letter.isDigit || letter.isLetter,
        letters.count < RowNumber.longest
      else { return nil }
      letters.append(letter)
    }
    guard let head = letters.first, head.isDigit || head.isLetter || head.opensNumber,
      let last = letters.lastIndex(where: \.isDigit)
    else { return nil }
    guard
      letters.count(where: \.isLetter) <= 3
        || letters.lazy.filter(\.isLetter).starts(with: "no".utf8)
    else { return nil }
    parts = letters.split { !$0.isDigit }.map { $0.reduce(0) { $0 * 10 + Int($1.digit) } }
    let start = letters[...last].lastIndex { !$0.isDigit }.map { $0 + 1 } ?? 0
    prefix = String(decoding: letters[..<start], as: UTF8.self)
  }

  /// The letters of a number less those of the whole that it counts up to (`1` of `1/49`); what has one digit
  /// makes a fraction.
  private static func withoutWhole(_ values: [UInt32]) -> ArraySlice<UInt32> {
    let slash = UInt32(UInt8(ascii: "/"))
    guard values.count <= longest, let place = values.firstIndex(of: slash),
      place > values.startIndex,
      case let whole = values[(place + 1)...], whole.count > 1,
      (values[..<place] + whole).allSatisfy({ (0x30...0x39).contains($0) })
    else { return values[...] }
    return values[..<place]
  }

  /// Whether a letter says nothing: a comma, a bracket around it, a vendor's mark, or what Japanese numbers are
  /// counted with (第1項, 問3); a 条 is one of a contract.
  private static func isLeftOut(_ letter: UInt32) -> Bool {
    switch Unicode.Scalar(letter) {
    case ",", "第", "項", "号", "問", "番", "[", "]", "【", "】", "〔", "〕": true
    default: Sign.besideNumbers.contains(letter)
    }
  }

  /// The last whole number, which counts the rows.
  var count: Int { parts.last ?? 0 }

  /// Whether this is the number that follows `other` in a run: one higher, or the first of the next
  /// group.
  func follows(_ other: RowNumber) -> Bool {
    if prefix == other.prefix, parts.count == other.parts.count { return count == other.count + 1 }
    return count == 1
  }

  /// Whether this and another number are neighbours in a run, up or down.
  func isBeside(_ other: RowNumber) -> Bool {
    prefix == other.prefix && parts.count == other.parts.count && abs(count - other.count) == 1
  }

  /// Whether this is the number of a row soon after that of `other`, the ones between left out; told of numbers
  /// of two digits and more, as single digits may be the lines of one.
  func isLittleAfter(_ other: RowNumber) -> Bool {
    prefix == other.prefix && parts.count == other.parts.count && other.count >= 10
      && (1...RowNumber.mostLeftOut + 1).contains(count - other.count)
  }

  /// Numbers; a vendor that leaves rows out seldom leaves out more at one place.
  private static let mostLeftOut = 2

  /// Some numbers, top to bottom, where one may wrap in a narrow column (`1` over `0`): its two lines
  /// together go on counting, which the first by itself does not.
  ///
  /// - Parameters:
  ///   - texts: The lines.
  ///   - last: The number before, where one is known.
  ///   - mayWrap: Whether the line at an index and the next one may be of one number.
  /// - Returns: Each number, and how many lines it takes.
  static func unwrapped(
    _ texts: [String], after last: RowNumber? = nil, where mayWrap: (Int) -> Bool
  ) -> [(number: RowNumber?, lines: Int)] {
    func whole(_ index: Int) -> RowNumber? {
      guard index + 1 < texts.count, mayWrap(index) else { return nil }
      return RowNumber(texts[index] + texts[index + 1])
    }
    var numbers: [(number: RowNumber?, lines: Int)] = []
    var (index, last) = (0, last)
    while index < texts.count {
      let own = RowNumber(texts[index])
      // The first number of a page has but the next one to be told by.
      if let wrapped = whole(index), let near = last ?? whole(index + 2), wrapped.isBeside(near),
        !(own?.isBeside(near) ?? false)
      {
        numbers.append((wrapped, 2))
        last = wrapped
        index += 2
      } else {
        numbers.append((own, 1))
        last = own ?? last
        index += 1
      }
    }
    return numbers
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  fileprivate var digit: UInt8 { self - UInt8(ascii: "0") }
  /// Whether it is a letter of a key, whose letters are small.
  fileprivate var isLetter: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
  /// Whether it may stand in a number beside digits and letters.
  fileprivate var isSign: Bool { "-._()#:".utf8.contains(self) }
  /// Whether it may stand before a number's first digit or letter.
  fileprivate var opensNumber: Bool { "(#".utf8.contains(self) }
}
