extension SettingReader {
  /// A date in one of the ways of writing it that leave no doubt.
  func date(at start: Int) -> Found? {
    yearFirst(at: start) ?? monthByName(at: start) ?? yearLast(at: start)
  }

  /// `2025年4月1日`, `2025/4/1`, `令和6年10月1日`, `2024年12月`.
  private func yearFirst(at start: Int) -> Found? {
    let era = words.match(.era, in: text, at: start)
    let first = era.map { text.skippingSpaces($0.end) } ?? start
    guard let year = text.whole(at: first, digits: era == nil ? 4...4 : 1...2) else { return nil }
    let base = era.flatMap { Int($0.meaning) } ?? 0
    var index = text.skippingSpaces(year.end)
    let isSpelt = take(.calendar, "year", &index)
    guard isSpelt || sign("/.-", &index),
      let month = text.whole(at: text.skippingSpaces(index), digits: 1...2),
      (1...12).contains(month.value), SettingReader.years.contains(base + year.value)
    else { return nil }
    let date = SettingReader.iso(base + year.value, month.value)
    index = text.skippingSpaces(month.end)
    let goesOn = isSpelt ? take(.calendar, "month", &index) : sign("/.-", &index)
    guard goesOn else { return nil }
    guard let day = text.whole(at: text.skippingSpaces(index), digits: 1...2),
      SettingReader.days.contains(day.value)
    else { return isSpelt ? (.date(date), index) : nil }
    index = day.end
    guard !isSpelt || take(.calendar, "day", &index) else { return nil }
    return (.date("\(date)-\(padded(day.value))"), index)
  }

  /// `April 1, 2025`, `1st April 2025`, `1. April 2025`, `1 de abril de 2025`, `Apr. 2025`.
  private func monthByName(at start: Int) -> Found? {
    var index = start
    var day = self.day(&index)
    guard let name = words.match(.monthName, in: text, at: index), let month = Int(name.meaning)
    else { return nil }
    index = name.end
    _ = sign(".-/", &index)
    index = text.skippingSpaces(index)
    if day == nil { day = self.day(&index) }
    _ = sign(",", &index)
    _ = take(.calendar, "of", &index)
    guard let year = text.whole(at: text.skippingSpaces(index), digits: 4...4),
      SettingReader.years.contains(year.value)
    else { return nil }
    let date = SettingReader.iso(year.value, month)
    return (.date(day.map { "\(date)-\(padded($0))" } ?? date), year.end)
  }

  /// `1.4.2025`, which is written so where the day comes first; `31/3/2025`, `3/31/2025`.
  ///
  /// - Returns: `nil` where the day may be the month.
  private func yearLast(at start: Int) -> Found? {
    guard let first = text.whole(at: start, digits: 1...2) else { return nil }
    var index = first.end
    let isDotted = sign(".", &index)
    guard isDotted || sign("/", &index), let second = text.whole(at: index, digits: 1...2) else {
      return nil
    }
    index = second.end
    guard sign(isDotted ? "." : "/", &index), let year = text.whole(at: index, digits: 4...4),
      SettingReader.years.contains(year.value)
    else { return nil }
    let isDayFirst = isDotted || first.value > 12
    guard isDayFirst || second.value > 12 else { return nil }
    let (day, month) =
      isDayFirst ? (first.value, second.value) : (second.value, first.value)
    guard SettingReader.days.contains(day), (1...12).contains(month) else { return nil }
    return (.date("\(SettingReader.iso(year.value, month))-\(padded(day))"), year.end)
  }

  private static let years = 1900...2100
  private static let days = 1...31

  private static func iso(_ year: Int, _ month: Int) -> String { "\(year)-\(padded(month))" }

  /// Steps over a day of the month, its ending, and what parts it from the month.
  private func day(_ index: inout Int) -> Int? {
    guard let day = text.whole(at: index, digits: 1...2), SettingReader.days.contains(day.value)
    else { return nil }
    index = day.end
    if !take(.calendar, "ordinal", &index) { _ = sign(".-/", &index) }
    _ = take(.calendar, "of", &index)
    index = text.skippingSpaces(index)
    return day.value
  }

  /// Steps over one of some signs.
  private func sign(_ signs: String, _ index: inout Int) -> Bool {
    guard text.has(signs, at: index) else { return false }
    index += 1
    return true
  }
}
