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
    let key = matchKey(text).filter { $0 != "," && !RowNumber.counters.contains($0) }
    guard !key.isEmpty, key.unicodeScalars.count <= RowNumber.longest,
      key.allSatisfy({ $0.isASCII && ($0.isNumber || $0.isLetter || "-._()#*:".contains($0)) }),
      let head = key.first, head.isNumber || head.isLetter || "(#*".contains(head),
      let last = key.lastIndex(where: \.isNumber)
    else { return nil }
    let letters = key.filter(\.isLetter)
    guard letters.count <= 3 || letters.hasPrefix("no") else { return nil }
    parts = key.split { !$0.isNumber }.compactMap { Int($0) }
    guard !parts.isEmpty else { return nil }
    let start = key[...last]
    let digits = start.reversed().prefix(while: \.isNumber).count
    prefix = String(start.dropLast(digits))
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
