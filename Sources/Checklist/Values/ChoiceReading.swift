extension SettingReader {
  /// A check box.
  private struct Box {
    let index: Int
    let end: Int
    let isChosen: Bool
    let form: Form
  }

  /// How a box is drawn; only boxes of like form are options of one question.
  private enum Form: String {
    /// A square, which may be a bullet as well.
    case square
    /// A ballot box, which is nothing else.
    case ballot
    /// A circle, which may be an answer by itself.
    case circle
  }

  /// Options with check boxes, from the first box of the text to the last option's end.
  ///
  /// Signs that may be bullets (■ alone, □ alone) are none: there must be a ticked and a free box, or
  /// ballot boxes (☑ ☐).
  func choice(at start: Int) -> SettingValue? {
    let boxes = (start..<text.count).compactMap { box(at: $0) }
    // A sheet may put a reference mark before its boxes.
    let head = text.has("※", at: start) ? text.skippingWhite(start + 1) : start
    guard let first = boxes.first, first.index == head, boxes.count > 1, isQuestion(boxes) else {
      return nil
    }
    var options: [SettingValue.Option] = []
    var ranges: [Range<Int>] = []
    for (place, box) in boxes.enumerated() {
      let next = place + 1 < boxes.count ? boxes[place + 1].index : text.count
      let line = (box.end..<next).first { text[$0] == SettingText.newline } ?? next
      let option = text.text(box.end..<line)
      guard !option.isEmpty else { return nil }
      options.append(SettingValue.Option(text: option, isChosen: box.isChosen))
      ranges.append(box.end..<line)
    }
    guard Set(options.map(\.text)).count == options.count else { return nil }
    let end = ranges.last?.upperBound ?? head
    return SettingValue(
      .choice(options), span: head..<end, isWhole: text.skippingWhite(end) >= text.count,
      details: meaning(of: zip(options, ranges).filter { $0.0.isChosen }.map(\.1)))
  }

  /// What the only chosen option says.
  private func meaning(of chosen: [Range<Int>]) -> [SettingValue] {
    guard chosen.count == 1, let range = chosen.first else { return [] }
    let start = text.skippingSpaces(range.lowerBound)
    let reader = SettingReader(text.text(range), unit: nil, words: words)
    guard var value = reader.value(), value.isWhole else { return [] }
    value.span = start + value.span.lowerBound..<start + value.span.upperBound
    value.isWhole = false
    value.details = []
    return [value]
  }

  private func box(at index: Int) -> Box? {
    guard let word = words.match(.box, in: text, at: index) else { return nil }
    let parts = word.meaning.split(separator: " ").map(String.init)
    guard parts.count == 2, let form = Form(rawValue: parts[1]) else { return nil }
    return Box(index: index, end: word.end, isChosen: parts[0] == "chosen", form: form)
  }

  private func isQuestion(_ boxes: [Box]) -> Bool {
    let forms = Set(boxes.map(\.form))
    let areMixed = Set(boxes.map(\.isChosen)).count == 2
    if forms == [.ballot] { return true }
    return areMixed && (forms == [.circle] || !forms.contains(.circle))
  }
}
