/// What the texts under a label say of its column, where the label itself says too little.
struct ColumnContent: Hashable {
  /// The fields that the texts speak for, with weights like the vocabulary's.
  let meanings: [Field: Double]

  /// Texts; fewer say nothing.
  private static let leastTexts = 3
  /// Weight of a column of known titles: more than any label's, for nothing else looks like it.
  static let certain = 4.0
  /// The share of texts that must be of one kind.
  private static let most = 0.5
  /// The share of answers among texts; an answer may be anything, a third of them are of a few kinds.
  private static let someAnswers = 0.34

  /// Judges the texts of a column's first cells, empty ones left out.
  init(_ texts: [String], _ catalogue: Catalogue) {
    guard texts.count >= ColumnContent.leastTexts else {
      meanings = [:]
      return
    }
    func share(_ isOfKind: (String) -> Bool) -> Double {
      Double(texts.count(where: isOfKind)) / Double(texts.count)
    }
    var meanings: [Field: Double] = [:]
    if share({ catalogue.match($0) != nil }) >= ColumnContent.most {
      meanings[.item] = ColumnContent.certain
    }
    if share({ RowNumber($0) != nil }) >= 0.8, Set(texts).count == texts.count {
      meanings[.number] = 2
    }
    if share(catalogue.isUnit) >= ColumnContent.most { meanings[.unit] = 2 }
    if share(catalogue.isGroup) >= ColumnContent.most { meanings[.category] = 1.5 }
    if share({ ColumnContent.isAnswer($0) && !catalogue.isUnit($0) }) >= ColumnContent.someAnswers {
      meanings[.setting, default: 0] = 1.5
    }
    self.meanings = meanings
  }

  /// Whether a text is of the kind that answers are: yes or no, a sign, a short quantity.
  private static func isAnswer(_ text: String) -> Bool {
    let key = matchKey(text)
    guard let first = key.first, key.count <= longestAnswer else { return false }
    let word = key.prefix { !"(、,。:".contains($0) }
    return answers.contains(String(word)) || signs.contains(first)
      || (first.isNumber && key.contains { !$0.isNumber && !"-.".contains($0) })
  }

  /// The share of texts that begin with a word for yes or no in a column of answers; remarks explain,
  /// and rarely begin so.
  private static let someWords = 0.25

  /// Whether enough texts begin with the word of an answer.
  static func areAnswers(_ texts: [String]) -> Bool {
    let count = texts.count { text in
      let line = matchKey(String(text.prefix { $0 != "\n" }))
      return answers.contains(String(line.prefix { !"(、,。:".contains($0) }))
    }
    return texts.count >= leastTexts && Double(count) >= someWords * Double(texts.count)
  }

  /// Letters; longer texts explain.
  private static let longestAnswer = 24
  private static let signs = Set<Character>("○×△◯●◎✓✔☑☐□■-")
  private static let answers = Set(
    """
    有 無 有り 無し あり なし はい いいえ 可 不可 対応 対応済 対応済み 未対応 一部対応 非対応 実施 実施済 実施済み 未実施 一部実施 適合 不適合 準拠 \
    該当なし 対象外 yes no partial partially n/a compliant non-compliant notapplicable
    """.split(separator: " ").map { matchKey(String($0)) })
}
