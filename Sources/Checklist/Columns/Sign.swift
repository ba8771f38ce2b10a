/// What the signs beside a text may be: each is listed here once.
enum Sign {
  /// Signs that mark a vendor's own item, unless a legend says otherwise.
  static let vendorMarks = "*＊∗※†‡★☆".unicodeScalars.map { $0 }
  /// Signs that a legend may give a meaning.
  static let legendMarks = vendorMarks + "◆◇■□●○▲△▼▽◎§¶#＃+＋".unicodeScalars
  /// Signs that may stand before a note below a table.
  static let noteMarks = vendorMarks.filter { "※＊*".unicodeScalars.contains($0) }
  /// Signs that stand beside a row's number and are no part of it, as match keys have them.
  static let besideNumbers = Set(vendorMarks.map { matchKey(String($0)) })
    .flatMap { $0.unicodeScalars.map(\.value) }.sorted()
}
