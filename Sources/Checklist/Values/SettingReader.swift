/// Reads settings as data, without guessing.
///
/// A value must begin the text (in brackets perhaps), and what follows it must be parted from it by a
/// sign, a bracket or a line's end. A text that gives two values of one kind side by side (`有／無`,
/// `2回／0回`) has none.
struct SettingReader {
  /// The words to read by.
  let words: WordList
  /// The setting.
  let text: SettingText
  /// Whether the sheet asks for times of day.
  let asksForHours: Bool
  /// Whether the sheet says clearly in which unit it asks for the setting.
  let hasUnit: Bool

  /// A value found at a place, and where it ends.
  typealias Found = (content: SettingValue.Content, end: Int)

  /// Prepares a setting for reading.
  ///
  /// - Parameters:
  ///   - setting: The text.
  ///   - unit: The unit that the sheet asks for; tells `24時間` a day from a length of time.
  ///   - words: The words to read by.
  init(_ setting: String, unit: String?, words: WordList = .standard) {
    self.words = words
    text = SettingText(setting)
    let unit = SettingText(unit ?? "")
    let scope = (0..<unit.count).lazy.compactMap { words.match(.scope, in: unit, at: $0) }.first
    asksForHours = scope?.meaning == "timeOfDay"
    hasUnit = unit.count > 0 && scope?.meaning != "unclear"
  }

  /// The setting as data; `nil` when it is empty, or to be read by a person.
  func value() -> SettingValue? {
    let start = text.skippingWhite(0)
    guard start < text.count else { return nil }
    return choice(at: start) ?? bracketedAnswer(at: start) ?? answer(at: start) ?? datum(at: start)
  }

  // MARK: Answers

  /// An answer in brackets of its own: `【有】…`.
  private func bracketedAnswer(at start: Int) -> SettingValue? {
    guard text.has("【[〔(", at: start) else { return nil }
    let inner = text.skippingSpaces(start + 1)
    guard let word = words.match(.answer, in: text, at: inner) else { return nil }
    let end = text.skippingSpaces(word.end)
    guard text.has("】]〕)", at: end) else { return nil }
    // 「(有)」 before a name is a form of company.
    guard !text.has("(", at: start) || text.skippingWhite(end + 1) == text.count else { return nil }
    return answer(word.meaning, start..<end + 1)
  }

  private func answer(at start: Int) -> SettingValue? {
    guard let word = words.match(.answer, in: text, at: start), isParted(answer: word.end) else {
      return nil
    }
    return answer(word.meaning, start..<word.end)
  }

  /// The answer that a word means, with what follows it.
  private func answer(_ meaning: String, _ span: Range<Int>) -> SettingValue? {
    guard var content = SettingValue.Content(answer: meaning) else { return nil }
    let end = words.match(.copula, in: text, at: span.upperBound)?.end ?? span.upperBound
    let rest = text.skipping(separatorsFrom: end)
    var details: [SettingValue] = []
    if let word = words.match(.answer, in: text, at: rest), endsPhrase(word.end) {
      guard let other = SettingValue.Content(answer: word.meaning) else { return nil }
      guard !content.contradicts(other) else { return nil }
      if other == .availability(.partial) { content = other }
      details = [SettingValue(other, span: rest..<word.end, isWhole: false)]
    } else if let found = datum(at: rest, isDetail: true) {
      details = [found]
    }
    return SettingValue(
      content, span: span, isWhole: rest >= text.count,
      details: details.filter { $0.content != content })
  }

  /// Whether an answer ends here: a sign, a line's end, or a space before more than one letter.
  private func isParted(answer end: Int) -> Bool {
    let end = words.match(.copula, in: text, at: end)?.end ?? end
    guard let next = text[end], next != SettingText.newline else { return true }
    if next == SettingText.space {
      let rest = text.skippingSpaces(end)
      guard let letter = text[rest], letter != SettingText.newline else { return true }
      // Latin words go on after a space; and 「無 料」 is one word set wide.
      if text.has("(「『[【/|・:-", at: rest) { return true }
      let isWord = text[end - 1].map(SettingText.isLatin) ?? false
      let isWide = words.match(.tail, in: text, at: rest) != nil
      return !isWord && rest + 1 < text.count && !isWide
    }
    if next == 0x2E { return !SettingText.isDigit(text[text.skippingSpaces(end + 1)]) }
    return text.has("。、,，;；:：/|()「」『』[]【】〔〕・・※", at: end)
  }

  /// Whether a second answer stands by itself.
  private func endsPhrase(_ end: Int) -> Bool {
    let end = text.skippingSpaces(end)
    return end >= text.count || text.has("。、,;:/)]】〕」』(\n", at: end)
  }

  // MARK: Data

  /// A value other than an answer, parted from what follows.
  private func datum(at start: Int, isDetail: Bool = false) -> SettingValue? {
    guard let found = found(at: start) else { return nil }
    var end = text.skippingSpaces(found.end)
    if let only = words.match(.only, in: text, at: end) { end = text.skippingSpaces(only.end) }
    if let copula = words.match(.copula, in: text, at: end) { end = copula.end }
    let isClosed = isDetail && text.has(")]】〕」』/・", at: end)
    let isTold =
      isDetail && found.content.isPlacedInTime && words.match(.particle, in: text, at: end) != nil
    guard end >= text.count || isTold || isClosed || text.has("。、,;:([【〔「\n※", at: end) else {
      return nil
    }
    let rest = text.skipping(separatorsFrom: end)
    guard isTold || isClosed || !hasAnother(found.content, at: rest) else { return nil }
    return SettingValue(
      found.content, span: start..<found.end, isWhole: !isDetail && rest >= text.count)
  }

  private func hasAnother(_ content: SettingValue.Content, at index: Int) -> Bool {
    guard index < text.count, let other = found(at: index) else { return false }
    return other.content.kind == content.kind
  }

  private func found(at start: Int) -> Found? {
    guard start < text.count else { return nil }
    return unlimited(at: start) ?? hours(at: start) ?? date(at: start) ?? frequency(at: start)
      ?? version(at: start) ?? amount(at: start)
  }

  private func unlimited(at start: Int) -> Found? {
    guard let word = words.match(.answer, in: text, at: start, where: { $0 == "unlimited" }) else {
      return nil
    }
    return (.quantity(SettingValue.Amount(.unlimited)), word.end)
  }
}

extension SettingText {
  /// The first place after signs that part an answer from what follows it.
  fileprivate func skipping(separatorsFrom index: Int) -> Int {
    var index = index
    while has(" \n。.、,;:/|・([【〔「『-※", at: index) || has(")]】〕」』", at: index) { index += 1 }
    return index
  }
}

extension SettingValue {
  /// Reads a setting as data; `nil` when it is empty, or to be read by a person.
  ///
  /// - Parameters:
  ///   - setting: The text.
  ///   - unit: The unit that the sheet asks for; tells `24時間` a day from a length of time.
  public init?(reading setting: String, unit: String? = nil) {
    guard let value = SettingReader(setting, unit: unit).value() else { return nil }
    self = value
  }
}

extension SettingValue.Content {
  /// The value that a word of the class `answer` means.
  init?(answer meaning: String) {
    switch meaning {
    case "yes": self = .answer(true)
    case "no": self = .answer(false)
    case "unlimited": self = .quantity(SettingValue.Amount(.unlimited))
    default:
      guard let availability = SettingValue.Availability(rawValue: meaning) else { return nil }
      self = .availability(availability)
    }
  }

  /// Whether both cannot be true of one item.
  fileprivate func contradicts(_ other: Self) -> Bool {
    let pair: Set<Self> = [self, other]
    return pair == [.availability(.available), .availability(.unavailable)]
      || pair == [.answer(true), .answer(false)]
      || pair == [.answer(true), .availability(.unavailable)]
      || pair == [.answer(false), .availability(.available)]
  }

  /// Whether it is a time before or after something.
  fileprivate var isPlacedInTime: Bool {
    guard case .duration(_, let relation) = self else { return false }
    return relation != nil
  }
}
