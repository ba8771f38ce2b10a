/// What matters of a character where words are joined and lines are broken.
enum Script {
  /// Whether words of this character are set apart by spaces: Latin, digits, ASCII signs, other
  /// alphabets, Hangul; not ideographs, kana, full-width forms and CJK punctuation.
  static func isSpaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2018...0x201F, 0x2025...0x2026, 0x2030, 0x203B: false  // quotes, …, ‰, ※: set full-width
    case 0x2100...0x2BFF: false  // letterlike signs, arrows, boxes, circled digits
    case 0x2E80...0xA4CF, 0xF900...0xFAFF, 0xFE10...0xFE4F: false
    case 0xFF00...0xFFEF, 0x20000...0x3FFFF: false
    default: true
    }
  }

  /// Whether this is a Korean syllable: words are set apart by spaces, but may wrap inside.
  static func isHangul(_ scalar: Unicode.Scalar) -> Bool {
    (0xAC00...0xD7A3).contains(scalar.value)
  }

  /// Whether sentences, not words, of this character are set apart by spaces: Thai, Lao, Burmese, Khmer.
  static func isUnparted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: true
    default: false
    }
  }

  /// Whether this is hiragana or katakana, wide or narrow.
  static func isKana(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3041...0x309F, 0x30A1...0x30FA, 0xFF66...0xFF9D: true
    default: false
    }
  }

  /// Signs that Japanese line breaking never puts at the start of a line (JIS X 4051, 行頭禁則).
  static func cannotStartLine(_ scalar: Unicode.Scalar) -> Bool {
    noLineStart.contains(scalar)
  }

  /// Signs that Japanese line breaking never puts at the end of a line (行末禁則).
  static func cannotEndLine(_ scalar: Unicode.Scalar) -> Bool {
    noLineEnd.contains(scalar)
  }

  /// Whether a Japanese sign has its ink in the left half of its square: stops and closing brackets, which
  /// may hang over the end of a line (ぶら下げ).
  static func leavesRightHalfEmpty(_ scalar: Unicode.Scalar) -> Bool {
    stops.contains(scalar) || scalar.properties.generalCategory == .closePunctuation
  }

  private static let stops = Set("、。，．".unicodeScalars)

  /// Whether a line that begins with this begins a list's entry or a remark.
  static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
    bullets.contains(scalar)
  }

  private static let noLineStart = Set(
    "、。，．・：；？！）］｝」』】〕〉》”’ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}%％゛゜ゝゞ".unicodeScalars)
  private static let noLineEnd = Set("（［｛「『【〔〈《“‘([{".unicodeScalars)
  private static let bullets = Set("・●○◎■□◆◇▪•‣※☑☐✓✔➢→★☆①②③④⑤⑥⑦⑧⑨⑩".unicodeScalars)
}
