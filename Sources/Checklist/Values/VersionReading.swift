extension SettingReader {
  /// `TLS 1.2以上`, `TLSv1.2/v1.3`.
  func version(at start: Int) -> Found? {
    guard let name = words.match(.protocol, in: text, at: start),
      let first = versionNumber(at: name.end)
    else { return nil }
    var numbers = [first.value]
    var end = first.end
    while let join = words.match(
      .join, in: text, at: text.skippingSpaces(end), where: { $0 == "list" }),
      let next = nextVersion(at: text.skippingSpaces(join.end), name.meaning)
    {
      numbers.append(next.value)
      end = next.end
    }
    let bound = bound(.after, &end) ?? .exact
    return (
      .version(SettingValue.Version(name: name.meaning, numbers: numbers, bound: bound)), end
    )
  }

  /// A further version, the protocol named again or not.
  private func nextVersion(at start: Int, _ name: String) -> (value: String, end: Int)? {
    let again = words.match(.protocol, in: text, at: start, where: { $0 == name })
    return versionNumber(at: again?.end ?? start)
  }

  /// Digits with points, `v` before them perhaps.
  private func versionNumber(at start: Int) -> (value: String, end: Int)? {
    var index = text.skippingSpaces(start)
    if text.has("v", at: index) { index = text.skippingSpaces(index + 1) }
    if text.has(".", at: index) { index += 1 }
    let first = index
    while SettingText.isDigit(text[index])
      || text[index] == 0x2E && SettingText.isDigit(text[index + 1]) && index > first
    {
      index += 1
    }
    return index > first ? (text.text(first..<index), index) : nil
  }
}
