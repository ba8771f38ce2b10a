internal import Layout

/// What items are counted by beside whole numbers: letters of an alphabet, kana, syllables, ideographs.
enum Ordinal {
  /// Signs around a letter that counts, and what Japanese and Chinese numbers are counted with.
  private static let frame = "()[]<>.,、。:第条條章節节款項项号號".unicodeScalars.map(\.value)
  private static let numerals = "一二三四五六七八九十百".unicodeScalars.map(\.value)

  /// Whether a match key is one letter (`(a)`, `ア`, `가.`), a number in ideographs (`一、`) or the number of
  /// an article (`第1条`).
  static func isOrdinal(_ key: KeyScalars) -> Bool {
    let core = key.values.filter { !frame.contains($0) }
    guard let first = core.first else { return false }
    if core.count == 1 {
      return Unicode.Scalar(first)?.properties.isAlphabetic ?? false || isDigit(first)
    }
    return core.allSatisfy(isDigit) || core.allSatisfy(numerals.contains)
  }

  private static func isDigit(_ value: UInt32) -> Bool { (0x30...0x39).contains(value) }
}
