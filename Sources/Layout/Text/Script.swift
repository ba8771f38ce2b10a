/// What matters of a character where words are joined and lines are broken.
enum Script {
  /// Whether words of this character are set apart by spaces: Latin, digits, ASCII signs, other
  /// alphabets; not ideographs, kana, full-width forms and CJK punctuation.
  static func isSpaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2018...0x201F, 0x2025...0x2026, 0x2030, 0x203B: false  // quotes, …, ‰, ※: set full-width
    case 0x2100...0x2BFF: false  // letterlike signs, arrows, boxes, circled digits
    case 0x2E80...0xA4CF, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFE10...0xFE4F: false
    case 0xFF00...0xFFEF, 0x20000...0x3FFFF: false
    default: true
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

  /// Whether a line that begins with this begins a list's entry or a remark.
  static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
    bullets.contains(scalar)
  }

  private static let noLineStart = Set(
    "、。，．・：；？！）］｝」』】〕〉》”’ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}%％゛゜ゝゞ".unicodeScalars)
  private static let noLineEnd = Set("（［｛「『【〔〈《“‘([{".unicodeScalars)
  private static let bullets = Set("・●○◎■□◆◇▪•‣※☑☐✓✔➢→★☆①②③④⑤⑥⑦⑧⑨⑩".unicodeScalars)
}
