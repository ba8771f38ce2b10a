internal import Layout

/// Reads title, vendor and date from the lines before the first table.
enum FrontMatter {
  /// Fills `title`, `vendor`, `date` and `isoDate`, each as far as it is printed.
  static func read(_ lines: [OutsideText.Entry], into summary: inout DocumentSummary) {
    let largest = lines.map(\.fontSize).max() ?? 0
    summary.title = lines.firstIndex { $0.fontSize >= largest - 0.1 }
      .map { title(in: wrapped(lines[$0...])) }
    for line in lines {
      if summary.date == nil, let found = date(in: line.text) {
        summary.date = found.printed
        summary.isoDate = found.iso
      }
      if summary.vendor == nil { summary.vendor = vendor(in: line.text) }
    }
  }

  /// Of the font size: the white space between the lines of a title that wraps.
  private static let titleGap = 0.8

  /// The text of the first of some lines, and of those that it wraps to.
  private static func wrapped(_ lines: ArraySlice<OutsideText.Entry>) -> String {
    guard var last = lines.first else { return "" }
    var text = last.text
    for next in lines.dropFirst() {
      guard last.isFull, next.page == last.page, abs(next.fontSize - last.fontSize) <= 0.1,
        next.box.minY - last.box.maxY <= titleGap * last.fontSize,
        vendor(in: next.text) == nil, date(in: next.text) == nil
      else { break }
      let isLatin = text.last?.isASCII ?? false && next.text.first?.isASCII ?? false
      text += isLatin ? " " + next.text : next.text
      last = next
    }
    return text
  }

  /// The title that a line holds: what stands before a company, a date or a legend on the same line.
  private static func title(in line: String) -> String {
    let spaces = line.indices.filter { line[$0].isWhitespace }
    func rest(_ space: String.Index) -> Substring { line[line.index(after: space)...] }
    let end = spaces.first { space in
      let word = String(rest(space).prefix { !$0.isWhitespace })
      return vendor(in: word) != nil || date(in: word) != nil
    }
    let legend = spaces.suffix(ExtraMarks.longestLegend + 1).last {
      ExtraMarks.isLegend(String(rest($0)))
    }
    return String(line[..<min(end ?? line.endIndex, legend ?? line.endIndex)]).trimmed
  }

  private static let companyForms = [
    "株式会社", "合同会社", "有限会社", "合資会社", "一般社団法人", "一般財団法人", "有限公司", "주식회사",
  ]
  /// Forms of companies in Latin letters, each a word of its own behind the name.
  private static let latinForms: Set = [
    "Inc.", "Inc", "Ltd.", "Ltd", "Limited", "LLC", "Corp.", "Corporation", "Co.,", "K.K.", "GmbH",
    "AG", "S.A.", "S.A.S.", "SAS", "B.V.", "PLC", "plc", "Pty", "Pte.",
  ]

  /// The forms of companies as bytes.
  private static let forms = (companyForms + latinForms).map { Array($0.utf8) }

  /// The company that a line names, without the date beside it; `nil` when it names none.
  static func vendor(in line: String) -> String? {
    let bytes = Array(line.utf8)
    guard forms.contains(where: bytes.holds) else { return nil }  // as most lines
    let undated = date(in: line).map { line.replacing($0.printed, with: " ") } ?? line
    let words = undated.split { " \u{3000}／：:、。「」（）()".contains($0) }
    if let end = words.firstIndex(where: { latinForms.contains(String($0)) }), end > 0 {
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
    let reader = SettingReader(line, unit: nil)
    let text = reader.text
    for start in 0..<text.count where text.mayBegin(at: start) {
      if case (.date(let iso), let end)? = reader.date(at: start) {
        return (text.text(start..<end), iso)
      }
    }
    return nil
  }
}

extension SettingText {
  /// Whether a number or a word may begin at a place: no digit goes on there, nor a Latin word.
  fileprivate func mayBegin(at index: Int) -> Bool {
    guard let letter = self[index], let last = self[index - 1] else { return true }
    if SettingText.isDigit(letter) { return !SettingText.isDigit(last) }
    return !SettingText.isLatin(letter) || !SettingText.isLatin(last)
  }
}
