/// What the texts under a label say of its column, where the label itself says too little.
///
/// Nothing is judged before it is asked for: what most labels mean, no text need tell.
struct ColumnContent {
  private let texts: [KeyScalars]
  private let catalogue: Catalogue

  /// Texts; fewer say nothing.
  private static let leastTexts = 3
  /// Weight of a column of known titles: more than any label's, for nothing else looks like it.
  static let certain = 4.0
  /// The share of texts that must be of one kind.
  private static let most = 0.5
  /// The share of numbers among the texts of a column of numbers.
  private static let mostNumbers = 0.8
  /// The share of answers among texts; an answer may be anything, a third of them are of a few kinds.
  private static let someAnswers = 0.34

  /// Judges the keys of a column's first texts, empty ones left out.
  init(_ texts: [KeyScalars], _ catalogue: Catalogue) {
    self.texts = texts.count < ColumnContent.leastTexts ? [] : texts
    self.catalogue = catalogue
  }

  /// The fields that the texts speak for, with weights like the vocabulary's.
  var meanings: [Field: Double] {
    var meanings: [Field: Double] = [:]
    for field in Field.allCases { meanings[field] = weight(of: field) }
    return meanings
  }

  /// How strongly the texts speak for a field, in weights like the vocabulary's; `nil` when they do not.
  func weight(of field: Field) -> Double? {
    switch field {
    case .number: isNumbered ? 2 : nil
    case .category: has(ColumnContent.most, catalogue.isGroup) ? 1.5 : nil
    case .item: has(ColumnContent.most, catalogue.isLikeTitle) ? ColumnContent.certain : nil
    case .unit: has(ColumnContent.most, catalogue.isUnit) ? 2 : nil
    case .setting: has(ColumnContent.someAnswers, isAnswer) ? 1.5 : nil
    case .section, .definition, .settingExample, .remarks: nil
    }
  }

  /// Whether the texts explain: most are long, and few are alike.
  var isProse: Bool {
    guard has(ColumnContent.most, { $0.values.count >= ColumnContent.shortestProse }) else {
      return false
    }
    return Double(Set(texts).count) >= ColumnContent.distinct * Double(texts.count)
  }

  /// Letters; words for yes and no, names, grades and dates are shorter.
  private static let shortestProse = 11
  /// The share of texts that differ from each other; those of a choice come again and again.
  private static let distinct = 0.7

  /// Whether such a share of the texts is of a kind; looks no further than it must.
  private func has(_ share: Double, _ isOfKind: (KeyScalars) -> Bool) -> Bool {
    let least = share * Double(texts.count)
    var (found, left) = (0, texts.count)
    for text in texts {
      guard Double(found + left) >= least else { return false }
      if isOfKind(text) { found += 1 }
      if Double(found) >= least { return true }
      left -= 1
    }
    return false
  }

  private var isNumbered: Bool {
    has(ColumnContent.mostNumbers) { RowNumber(key: $0) != nil }
      && Set(texts).count == texts.count
  }

  /// Whether a text is of the kind that answers are: yes or no, a sign, a short quantity.
  private func isAnswer(_ key: KeyScalars) -> Bool {
    let letters = key.values
    guard let first = letters.first, letters.count <= ColumnContent.longestAnswer else {
      return false
    }
    if ColumnContent.signs.contains(first)
      || (ColumnContent.isNumber(first) && letters.contains(where: ColumnContent.isWord))
    {
      return !catalogue.isUnit(key)
    }
    return ColumnContent.beginsLikeAnswer(key) && !catalogue.isUnit(key)
  }

  /// Whether the first word of a text is an answer.
  private static func beginsLikeAnswer(_ key: KeyScalars) -> Bool {
    answers.contains(KeyScalars(Array(key.values.prefix { !wordEnds.contains($0) })))
  }

  private static func isNumber(_ letter: UInt32) -> Bool {
    Unicode.Scalar(letter)?.properties.numericType != nil
  }

  private static func isWord(_ letter: UInt32) -> Bool {
    !numberSigns.contains(letter) && !isNumber(letter)
  }

  /// The share of texts that begin with a word for yes or no in a column of answers; remarks explain,
  /// and rarely begin so.
  private static let someWords = 0.25

  /// Whether enough texts begin with the word of an answer.
  static func areAnswers(_ texts: [String]) -> Bool {
    let count = texts.count { text in
      beginsLikeAnswer(KeyScalars(matching: text.prefix { $0 != "\n" }))
    }
    return texts.count >= leastTexts && Double(count) >= someWords * Double(texts.count)
  }

  /// Letters; longer texts explain.
  private static let longestAnswer = 24
  private static let signs = "○×△◯●◎✓✔☑☐□■-".unicodeScalars.map(\.value)
  private static let numberSigns = "-.".unicodeScalars.map(\.value)
  private static let wordEnds = "(、,。:".unicodeScalars.map(\.value)
  private static let answers = Set(
    DataText(
      """
      有 無 有り 無し あり なし はい いいえ 可 不可 対応 対応済 対応済み 未対応 一部対応 非対応 実施 実施済 実施済み 未実施 一部実施 適合 不適合 準拠 \
      該当なし 対象外 yes no partial partially n/a compliant non-compliant notapplicable
      """
    ).parts(at: " ").map { $0.key })
}
