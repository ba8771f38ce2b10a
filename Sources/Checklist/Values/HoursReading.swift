extension SettingReader {
  /// Times of day: `平日 9:00～18:00`, `24時間365日`.
  func hours(at start: Int) -> Found? {
    let wholeDay = SettingValue.Hours.Range(from: "00:00", to: "24:00")
    if let always = words.match(.always, in: text, at: start) {
      return (.hours(SettingValue.Hours(days: .everyDay, ranges: [wholeDay])), always.end)
    }
    let days = words.match(.days, in: text, at: start)
    let day = days.flatMap { SettingValue.Hours.Days(rawValue: $0.meaning) }
    var index = days.map { text.skippingDaySeparators($0.end) } ?? start
    if asksForHours, let allDay = words.match(.allDay, in: text, at: index) {
      return (.hours(SettingValue.Hours(days: day, ranges: [wholeDay])), allDay.end)
    }
    var ranges: [SettingValue.Hours.Range] = []
    while let range = timeRange(at: index) {
      ranges.append(range.value)
      index = range.end
      let next = text.skippingSpaces(index)
      guard text.has("、,/・", at: next), timeRange(at: text.skippingSpaces(next + 1)) != nil else {
        break
      }
      index = text.skippingSpaces(next + 1)
    }
    guard !ranges.isEmpty else { return nil }
    return (.hours(SettingValue.Hours(days: day, ranges: ranges)), index)
  }

  private func timeRange(at start: Int) -> (value: SettingValue.Hours.Range, end: Int)? {
    guard let from = time(at: start),
      let join = words.match(
        .join, in: text, at: text.skippingSpaces(from.end), where: { $0 == "range" }),
      let to = time(at: text.skippingSpaces(join.end))
    else { return nil }
    var end = to.end
    _ = take(.clock, "until", &end)
    return (SettingValue.Hours.Range(from: from.value, to: to.value), end)
  }

  /// `9:00`, `9時`, `17時30分`, `午後5時半`, `5:30 pm`, as `HH:MM`.
  private func time(at start: Int) -> (value: String, end: Int)? {
    let before = words.match(.meridiem, in: text, at: start)
    let first = before.map { text.skippingSpaces($0.end) } ?? start
    guard let hour = text.whole(at: first, digits: 1...2) else { return nil }
    var end = hour.end
    var minute: Int?
    if text.has(":", at: end), let part = text.whole(at: end + 1, digits: 2...2) {
      (minute, end) = (part.value, part.end)
    } else if take(.clock, "hour", &end) {
      minute = minutesAfterHour(&end)
    }
    let after = before == nil ? words.match(.meridiem, in: text, at: text.skippingSpaces(end)) : nil
    if let after { end = after.end }
    guard let minutes = minute ?? (after == nil ? nil : 0), minutes < 60 else { return nil }
    let isAfternoon = (before ?? after)?.meaning == "pm" && hour.value < 12
    let hours = hour.value + (isAfternoon ? 12 : 0)
    let latest = 30  // sheets count on past midnight as far as 6 in the morning
    guard hours <= latest else { return nil }
    return ("\(padded(hours)):\(padded(minutes))", end)
  }

  private func minutesAfterHour(_ end: inout Int) -> Int {
    if take(.clock, "half", &end) { return 30 }
    guard let part = text.whole(at: text.skippingSpaces(end), digits: 1...2) else { return 0 }
    var index = part.end
    guard take(.clock, "minute", &index) else { return 0 }
    end = index
    return part.value
  }
}

extension SettingText {
  /// The first place after what parts days from hours.
  fileprivate func skippingDaySeparators(_ index: Int) -> Int {
    var index = index
    while has(" :,、\n", at: index) { index += 1 }
    return index
  }
}

/// A number in two digits.
func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
