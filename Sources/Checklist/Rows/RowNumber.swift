/// A row's number as printed, read for comparing.
struct RowNumber: Hashable {
  /// The whole numbers in it, in order (`A.1.12` has 1 and 12).
  let parts: [Int]
  /// What stands before its last whole number (`A.1.` of `A.1.12`).
  let prefix: String

  /// The most scalars of a number; longer texts are words.
  private static let longest = 14

  /// What Japanese numbers are counted with: 第1項, 問3; a 条 is one of a contract.
  private static let counters = Set<Character>("第項号問番")

  /// Reads a printed number (`19`, `１９`, `1,234`, `1-1`, `A.1.1`, `(1)`, `①`, `No.3`, `第1項`); `nil` for a
  /// text that is none.
  init?(_ text: String) {
    let key = matchKey(text).filter { !RowNumber.counters.contains($0) }.utf8
      .filter { $0 != UInt8(ascii: ",") }
    guard key.count <= RowNumber.longest,
      key.allSatisfy({ $0.isSign || $0.isDigit || $0.isLetter }),
      let head = key.first, head.isDigit || head.isLetter || head.opensNumber,
      let last = key.lastIndex(where: \.isDigit)
    else { return nil }
    let letters = key.filter(\.isLetter)
    guard letters.count <= 3 || letters.starts(with: "no".utf8) else { return nil }
    parts = key.split { !$0.isDigit }.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    let start = key[...last].lastIndex { !$0.isDigit }.map { $0 + 1 } ?? 0
    prefix = String(decoding: key[..<start], as: UTF8.self)
  }

  /// The last whole number, which counts the rows.
  var count: Int { parts.last ?? 0 }

  /// Whether this is the number that follows `other` in a run: one higher, or the first of the next
  /// group.
  func follows(_ other: RowNumber) -> Bool {
    if prefix == other.prefix, parts.count == other.parts.count { return count == other.count + 1 }
    return count == 1
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  /// Whether it is a letter of a key, whose letters are small.
  fileprivate var isLetter: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
  /// Whether it may stand in a number beside digits and letters.
  fileprivate var isSign: Bool { "-._()#*:".utf8.contains(self) }
  /// Whether it may stand before a number's first digit or letter.
  fileprivate var opensNumber: Bool { "(#*".utf8.contains(self) }
}
