/// What a label that goes on from the page before is printed with again: `可用性（続き）` is `可用性`.
enum ContinuedLabel {
  /// What stands behind the label, in brackets, as match keys.
  private static let signs: Set<String> = [
    "続き", "つづき", "続", "前頁続き", "前ページ続き", "cont", "cont.", "cont'd", "continued", "续", "續", "接上页",
    "계속",
  ]

  /// The label alone; `nil` for a text that has no such sign.
  ///
  /// O(n) in the scalars of a text that ends in a bracket.
  static func bare(_ text: String) -> String? {
    guard let last = text.unicodeScalars.last, last == ")" || last == "）",
      let open = text.lastIndex(where: { $0 == "(" || $0 == "（" }), open > text.startIndex
    else { return nil }
    let sign = text[text.index(after: open)...].dropLast()
    guard signs.contains(matchKey(String(sign))) else { return nil }
    return String(text[..<open]).trimmed
  }
}

extension TextBlock {
  /// The label without the sign that it goes on from the page before.
  var withoutContinuation: TextBlock {
    guard let bare = ContinuedLabel.bare(text) else { return self }
    var block = self
    block.text = bare
    return block
  }
}
