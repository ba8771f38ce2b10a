extension SettingReader {
  /// A number with what belongs to it.
  private struct Measure {
    var value: Double
    var unit: String?
    var end: Int
  }

  /// Units of time with how many of the next smaller one they have; `nil` where that is not certain.
  private static let timeUnits: [(name: String, smaller: String?, count: Double)] = [
    ("millisecond", nil, 0), ("second", "millisecond", 1000), ("minute", "second", 60),
    ("hour", "minute", 60), ("day", "hour", 24), ("businessDay", nil, 0), ("week", "day", 7),
    ("month", nil, 0), ("year", "month", 12),
  ]

  /// Whether a unit measures time.
  static func isTime(_ unit: String?) -> Bool { timeUnits.contains { $0.name == unit } }

  /// A quantity or duration, or a period that the text makes a frequency.
  func amount(at start: Int) -> Found? {
    var index = start
    var isApproximate = take(.about, "before", &index)
    let before = bound(.before, &index)
    isApproximate = take(.about, "before", &index) || isApproximate
    guard let first = measure(at: index) else { return nil }
    if let range = range(from: first) { return range }
    index = first.end
    isApproximate = take(.about, "after", &index) || isApproximate
    var after = before == nil ? bound(.after, &index) : nil
    let relation = SettingReader.isTime(first.unit) ? self.relation(&index) : nil
    if relation != nil, before == nil, after == nil { after = bound(.after, &index) }
    isApproximate = take(.about, "after", &index) || isApproximate
    guard !isYear(first) else { return nil }
    if isDayOrLength(first, before ?? after, relation) { return nil }
    let amount = SettingValue.Amount(
      before ?? after ?? .exact, first.value, unit: first.unit, isApproximate: isApproximate)
    guard SettingReader.isTime(first.unit) else { return (.quantity(amount), index) }
    return (.duration(amount, relation), index)
  }

  /// A number of this size with 年 is a year by itself: `2025年`.
  private func isYear(_ measure: Measure) -> Bool {
    measure.unit == "year" && measure.value >= 1900
  }

  /// `24時間` where the sheet does not say what it asks for: all day, or a length of time.
  private func isDayOrLength(
    _ measure: Measure, _ bound: SettingValue.Bound?, _ relation: SettingValue.Relation?
  ) -> Bool {
    !hasUnit && measure.unit == "hour" && measure.value == 24 && bound == nil && relation == nil
  }

  /// `3～5営業日`: two numbers with a unit after the second one at least.
  private func range(from first: Measure) -> Found? {
    let index = text.skippingSpaces(first.end)
    guard let join = words.match(.join, in: text, at: index, where: { $0 == "range" }),
      let second = measure(at: text.skippingSpaces(join.end)), let unit = second.unit,
      first.unit == nil || first.unit == unit, first.value < second.value, !isYear(second)
    else { return nil }
    let amount = SettingValue.Amount(
      .range, minimum: first.value, maximum: second.value, unit: unit)
    guard SettingReader.isTime(unit) else { return (.quantity(amount), second.end) }
    var end = second.end
    let relation = relation(&end)
    return (.duration(amount, relation), end)
  }

  /// A number and its unit; `1時間30分` in the smaller one.
  private func measure(at start: Int) -> Measure? {
    guard let number = text.number(at: start) else { return nil }
    let afterNumber = text.skippingSpaces(number.end)
    guard let unit = words.match(.unit, in: text, at: afterNumber) else {
      return Measure(value: number.value, unit: nil, end: number.end)
    }
    let whole = Measure(
      value: number.value, unit: unit.meaning,
      end: SettingReader.isTime(unit.meaning) ? afterLasting(unit.end) : unit.end)
    guard let time = SettingReader.timeUnits.first(where: { $0.name == unit.meaning }),
      let smaller = time.smaller, let next = text.number(at: text.skippingSpaces(unit.end)),
      let part = words.match(.unit, in: text, at: text.skippingSpaces(next.end)),
      part.meaning == smaller, next.value < time.count
    else { return whole }
    return Measure(
      value: number.value * time.count + next.value, unit: smaller, end: afterLasting(part.end))
  }

  /// Steps over the `間` of `30日間`, but not over that of `5分間隔`.
  private func afterLasting(_ end: Int) -> Int {
    guard words.match(.every, in: text, at: end) == nil else { return end }
    return words.match(.lasting, in: text, at: end)?.end ?? end
  }

  /// A length of time without bounds.
  func period(at start: Int) -> (value: Double, unit: String, end: Int)? {
    guard let measure = measure(at: start), let unit = measure.unit, SettingReader.isTime(unit),
      !isYear(measure)
    else { return nil }
    return (measure.value, unit, measure.end)
  }

  func bound(_ kind: WordList.Class, _ index: inout Int) -> SettingValue.Bound? {
    let start = text.skippingSpaces(index)
    guard let word = words.match(kind, in: text, at: start),
      let bound = SettingValue.Bound(rawValue: word.meaning)
    else { return nil }
    index = kind == .before ? text.skippingSpaces(word.end) : word.end
    return bound
  }

  private func relation(_ index: inout Int) -> SettingValue.Relation? {
    let start = text.skippingSpaces(index)
    guard let word = words.match(.relation, in: text, at: start) else { return nil }
    index = word.end
    return SettingValue.Relation(rawValue: word.meaning)
  }

  /// Steps over a word of a class with this meaning, and spaces before it.
  func take(_ kind: WordList.Class, _ meaning: String, _ index: inout Int) -> Bool {
    let start = text.skippingSpaces(index)
    guard let word = words.match(kind, in: text, at: start, where: { $0 == meaning }) else {
      return false
    }
    index = meaning == "before" ? text.skippingSpaces(word.end) : word.end
    return true
  }
}
