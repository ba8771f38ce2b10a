internal import Layout

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
    "株式会社", "合同会社", "有限会社", "合資会社", "一般社団法人", "一般財団法人",
  ]
  private static let latinForms = ["Inc.", "Ltd.", "LLC", "Corp.", "Co.,"]

  /// The company that a line names, without the date beside it; `nil` when it names none.
  static func vendor(in line: String) -> String? {
    let undated = date(in: line).map { line.replacing($0.printed, with: " ") } ?? line
    let words = undated.split { " \u{3000}／：:、。「」".contains($0) }
    if let end = words.firstIndex(where: { word in latinForms.contains { word.contains($0) } }) {
      return words[...end].joined(separator: " ")
    }
    guard
      let index = words.firstIndex(where: { word in companyForms.contains { word.contains($0) } })
    else { return nil }
    let word = String(words[index])
    if companyForms.contains(word) { return words[index...].prefix(2).joined() }
    // 「Pinewood Analytics株式会社」: a name in Latin letters may be of several words.
    let isLatin = word.first?.isASCII ?? false
    let start = isLatin ? words[..<index].lastIndex { !$0.allSatisfy(\.isASCII) } ?? -1 : index - 1
    return words[(start + 1)...index].joined(separator: " ")
  }

  /// The first date of a line, as printed and in ISO 8601; `nil` when there is none.
  static func date(in line: String) -> (printed: String, iso: String)? {
    let scalars = Array(line.unicodeScalars)
    for start in scalars.indices {
      var scanner = DateScanner(rest: scalars[start...])
      guard let date = scanner.date() else { continue }
      guard let year = whole(date.year), let month = whole(date.month), (1...12).contains(month)
      else { return nil }
      let printed = String(scalars: Array(scalars[start..<scanner.rest.startIndex]))
      let iso = "\(year)-" + padded(month)
      guard let day = date.day.flatMap(whole), (1...31).contains(day) else { return (printed, iso) }
      return (printed.trimmed, iso + "-" + padded(day))
    }
    return nil
  }

  private static func whole(_ digits: String) -> Int? { Int(matchKey(digits)) }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// Reads a date from the start of some text: `2024年6月3日`, `2024/06/03`, `2024 . 6 . 3`, `2024年6月`.
///
/// A regular expression takes a millisecond to compile, as long as a page takes to read.
private struct DateScanner {
  /// What was not read yet.
  var rest: ArraySlice<Unicode.Scalar>

  /// The date's numbers as printed; `nil` when the text does not begin with one.
  mutating func date() -> (year: String, month: String, day: String?)? {
    guard let year = digits(4...4) else { return nil }
    skipSpace()
    guard take("年/.-") else { return nil }
    skipSpace()
    guard let month = digits(1...2) else { return nil }
    skipSpace()
    let end = self
    if take("月/.-") {
      skipSpace()
      if let day = digits(1...2) {
        skipSpace()
        _ = take("日")
        return (year, month, day)
      }
    }
    self = end
    return take("月") ? (year, month, nil) : nil
  }

  private mutating func digits(_ count: ClosedRange<Int>) -> String? {
    let found = rest.prefix(count.upperBound).prefix {
      ("0"..."9").contains($0) || ("０"..."９").contains($0)
    }
    guard found.count >= count.lowerBound else { return nil }
    rest = rest.dropFirst(found.count)
    return String(scalars: Array(found))
  }

  private mutating func skipSpace() {
    if rest.first?.properties.isWhitespace == true { rest = rest.dropFirst() }
  }

  private mutating func take(_ signs: String) -> Bool {
    guard let first = rest.first, signs.unicodeScalars.contains(first) else { return false }
    rest = rest.dropFirst()
    return true
  }
}
