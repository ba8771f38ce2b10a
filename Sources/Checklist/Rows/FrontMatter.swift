/// Reads title, vendor and date from the lines before the first table.
enum FrontMatter {
  /// Fills `title`, `vendor`, `date` and `isoDate`, each as far as it is printed.
  static func read(_ lines: [OutsideText.Entry], into summary: inout DocumentSummary) {
    let largest = lines.map(\.fontSize).max() ?? 0
    summary.title = lines.first { $0.fontSize >= largest - 0.1 }?.text
    for line in lines {
      if summary.date == nil, let found = date(in: line.text) {
        summary.date = found.printed
        summary.isoDate = found.iso
      }
      if summary.vendor == nil { summary.vendor = vendor(in: line.text) }
    }
  }

  private static let companyForms = [
    "株式会社", "合同会社", "有限会社", "合資会社", "一般社団法人", "一般財団法人", "Inc.", "Ltd.", "LLC", "Corp.", "Co.,",
  ]

  /// The word of a line that names a company; `nil` when none does.
  static func vendor(in line: String) -> String? {
    let words = line.split { $0 == " " || $0 == "\u{3000}" || $0 == "／" || $0 == "：" || $0 == ":" }
    guard let word = words.first(where: { word in companyForms.contains { word.contains($0) } })
    else { return nil }
    let isLatin = ["Inc.", "Ltd.", "LLC", "Corp.", "Co.,"].contains { word.contains($0) }
    return isLatin ? line.trimmed : String(word)
  }

  /// The first date of a line, as printed and in ISO 8601; `nil` when there is none.
  static func date(in line: String) -> (printed: String, iso: String)? {
    let pattern =
      /([0-9０-９]{4})\s?[年\/.\-]\s?([0-9０-９]{1,2})\s?(?:[月\/.\-]\s?([0-9０-９]{1,2})\s?日?|月)/
    guard let match = line.firstMatch(of: pattern), let year = whole(match.1),
      let month = whole(match.2), (1...12).contains(month)
    else { return nil }
    let start = "\(year)-" + padded(month)
    guard let day = match.3.flatMap({ whole($0) }), (1...31).contains(day) else {
      return (String(match.0), start)
    }
    return (String(match.0).trimmed, start + "-" + padded(day))
  }

  private static func whole(_ digits: Substring) -> Int? { Int(matchKey(String(digits))) }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
