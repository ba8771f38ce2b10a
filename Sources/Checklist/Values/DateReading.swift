extension SettingReader {
  /// `2025年4月1日`, `2025/4/1`, `令和6年10月1日`, `2024年12月`.
  func date(at start: Int) -> Found? {
    let era = words.match(.era, in: text, at: start)
    let first = era.map { text.skippingSpaces($0.end) } ?? start
    guard let year = text.whole(at: first, digits: era == nil ? 4...4 : 1...2) else { return nil }
    let base = era.flatMap { Int($0.meaning) } ?? 0
    var index = year.end
    let isSpelt = take(.calendar, "year", &index)
    guard isSpelt || sign("/.-", &index),
      let month = text.whole(at: text.skippingSpaces(index), digits: 1...2),
      (1...12).contains(month.value), (1900...2100).contains(base + year.value)
    else { return nil }
    index = month.end
    let date = "\(base + year.value)-\(padded(month.value))"
    let goesOn = isSpelt ? take(.calendar, "month", &index) : sign("/.-", &index)
    guard goesOn else { return nil }
    guard let day = text.whole(at: text.skippingSpaces(index), digits: 1...2),
      (1...31).contains(day.value)
    else { return isSpelt ? (.date(date), index) : nil }
    index = day.end
    guard !isSpelt || take(.calendar, "day", &index) else { return nil }
    return (.date("\(date)-\(padded(day.value))"), index)
  }

  /// Steps over one of some signs.
  private func sign(_ signs: String, _ index: inout Int) -> Bool {
    guard text.has(signs, at: index) else { return false }
    index += 1
    return true
  }
}
