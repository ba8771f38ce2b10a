extension SettingReader {
  /// How often something is done.
  func frequency(at start: Int) -> Found? {
    timesInPeriod(at: start) ?? frequencyWord(at: start) ?? everyPeriod(at: start)
      ?? timesPerPeriod(at: start)
  }

  /// `毎日`, `四半期ごと`, `monthly`.
  private func frequencyWord(at start: Int) -> Found? {
    guard let word = words.match(.frequency, in: text, at: start) else { return nil }
    let parts = word.meaning.split(separator: " ").map(String.init)
    guard parts.count == 2, let period = Double(parts[0]) else { return nil }
    return (
      .frequency(SettingValue.Frequency(times: 1, period: period, periodUnit: parts[1])), word.end
    )
  }

  /// `月1回`, `1日2回以上`.
  private func timesInPeriod(at start: Int) -> Found? {
    guard let word = words.match(.period, in: text, at: start),
      let times = times(at: text.skippingSpaces(word.end))
    else { return nil }
    return frequency(times, period: 1, unit: word.meaning)
  }

  /// `5分毎`, `1分に1回`, `every 5 minutes`.
  private func everyPeriod(at start: Int) -> Found? {
    var index = start
    let isEvery = take(.every, "before", &index)
    guard let period = period(at: index) else { return nil }
    index = period.end
    if isEvery || take(.every, "after", &index) {
      return (
        .frequency(
          SettingValue.Frequency(times: 1, period: period.value, periodUnit: period.unit)), index
      )
    }
    guard take(.every, "per", &index), let times = times(at: text.skippingSpaces(index)) else {
      return nil
    }
    return frequency(times, period: period.value, unit: period.unit)
  }

  /// `2回/年`, `once a year`, `4 times per year`.
  private func timesPerPeriod(at start: Int) -> Found? {
    var index = start
    let times: Double
    if let word = words.match(.once, in: text, at: start), let count = Double(word.meaning) {
      (times, index) = (count, word.end)
    } else if let counted = self.times(at: start), counted.bound == .exact {
      (times, index) = (counted.value, counted.end)
    } else {
      return nil
    }
    guard take(.per, "per", &index) else { return nil }
    index = text.skippingSpaces(index)
    guard let unit = words.match(.unit, in: text, at: index), SettingReader.isTime(unit.meaning)
    else { return nil }
    return (
      .frequency(SettingValue.Frequency(times: times, period: 1, periodUnit: unit.meaning)),
      unit.end
    )
  }

  private typealias Times = (value: Double, bound: SettingValue.Bound, end: Int)

  /// `2回`, `1回以上`.
  private func times(at start: Int) -> Times? {
    guard let number = text.number(at: start),
      let unit = words.match(
        .unit, in: text, at: text.skippingSpaces(number.end), where: { $0 == "time" })
    else { return nil }
    var end = unit.end
    let bound = bound(.after, &end)
    return (number.value, bound ?? .exact, end)
  }

  private func frequency(_ times: Times, period: Double, unit: String) -> Found {
    let frequency = SettingValue.Frequency(
      times: times.value, bound: times.bound, period: period, periodUnit: unit)
    return (.frequency(frequency), times.end)
  }
}
