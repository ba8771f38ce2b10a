/// Numbers of groups and of the rows under them.
extension RowNumber {
  /// Whether a printed number counts the rows of a group: it is that group's with a further part (`1.1` or
  /// `1-1` under `1.`, `A1` under `A`), or has digits where the group has an ordinal without any (`II`, `B`, `三`).
  static func counts(_ number: String, under group: String) -> Bool {
    let start = group.hasSuffix(".") ? group.dropLast() : group[...]
    guard let last = start.last, number.contains(where: \.isNumber) else { return false }
    if number.hasPrefix(start), let next = number.dropFirst(start.count).first {
      return ".-．－‐_".contains(next) || last.isLetter && next.isNumber
    }
    return RowNumber(number) != nil && number.first?.isNumber == true && isOrdinal(group)
  }

  /// The number that a heading begins with (`2.1` of `2.1 Backup`); `nil` for none.
  static func ofHeading(_ text: String) -> String? {
    let number = text.prefix { $0.isASCII && $0 != " " }
    return RowNumber(String(number)) == nil ? nil : String(number)
  }

  /// Characters; the Roman numbers of groups have no more.
  private static let longestOrdinal = 5

  private static func isOrdinal(_ text: String) -> Bool {
    let key = KeyScalars(matching: text)
    guard text.count <= longestOrdinal, RowNumber(key: key) == nil else { return false }
    return key.values.allSatisfy { "ivx.()".unicodeScalars.map(\.value).contains($0) }
      || Ordinal.isOrdinal(key)
  }
}
