/// Repairs of code points that a font's ToUnicode table gets wrong, as one table of facts.
enum CharacterRepair {
  /// What the glyph stands for, where the PDF's code point is known to be a stand-in.
  ///
  /// - Parameters:
  ///   - scalar: The code point as the PDF names it.
  ///   - advance: The glyph's advance in ems, which tells a full-width sign from a narrow one.
  /// - Returns: `nil` when the code point stands as it is.
  static func replacement(for scalar: Unicode.Scalar, advance: Double) -> Unicode.Scalar? {
    switch scalar.value {
    case 1...0x1F: advance >= spaceAdvance ? " " : nil  // makes no mark, but takes a space's room
    case 0x007F...0x009F: "\u{FFFD}"  // no one types these: the table is wrong
    // No-break, fixed and thin spaces; as white space they are one space.
    case 0x00A0, 0x2000...0x200A, 0x202F, 0x205F: " "
    case 0x00AD: "-"  // a soft hyphen that is drawn shares its glyph with the hyphen
    case 0x2011, 0x2012: "-"  // Adobe-Japan1 has one glyph for these and the hyphen-minus
    case 0x2027: advance >= dotAdvance ? "・" : "·"
    case 0x2215: isWide(advance) ? "／" : "/"
    case 0x2E80...0x2FDF: ideograph(of: scalar)
    case 0xFE10...0xFE48: verticalForms[scalar.value].flatMap(Unicode.Scalar.init)
    default: nil
    }
  }

  /// Ems from which a sign is full-width; CJK fonts give these 1 em, narrow forms 0.3 to 0.6 em.
  private static let wideAdvance = 0.75
  /// Ems from which a dot is the Japanese one: 0.5 and more in proportional fonts; Latin fonts give the
  /// middle dot 0.25 to 0.35 em.
  private static let dotAdvance = 0.4

  /// Ems; what takes less room is a glyph without width that a font has for what it does not draw.
  private static let spaceAdvance = 0.15

  /// Whether a sign of an advance in ems is full-width.
  static func isWide(_ advance: Double) -> Bool { advance >= wideAdvance }

  private static func ideograph(of radical: Unicode.Scalar) -> Unicode.Scalar? {
    let value = radicalIdeographs[Int(radical.value) - 0x2E80]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// Vertical presentation forms and the ordinary full-width signs they turn (Unicode 15.0,
  /// blocks Vertical Forms and CJK Compatibility Forms).
  ///
  /// NFKC would give the ASCII brackets instead.
  private static let verticalForms: [UInt32: UInt32] = [
    0xFE10: 0xFF0C, 0xFE11: 0x3001, 0xFE12: 0x3002, 0xFE13: 0xFF1A, 0xFE14: 0xFF1B,
    0xFE15: 0xFF01, 0xFE16: 0xFF1F, 0xFE17: 0x3016, 0xFE18: 0x3017, 0xFE19: 0x2026,
    0xFE30: 0x2025, 0xFE31: 0x2014, 0xFE32: 0x2013, 0xFE33: 0xFF3F, 0xFE35: 0xFF08,
    0xFE36: 0xFF09, 0xFE37: 0xFF5B, 0xFE38: 0xFF5D, 0xFE39: 0x3014, 0xFE3A: 0x3015,
    0xFE3B: 0x3010, 0xFE3C: 0x3011, 0xFE3D: 0x300A, 0xFE3E: 0x300B, 0xFE3F: 0x3008,
    0xFE40: 0x3009, 0xFE41: 0x300C, 0xFE42: 0x300D, 0xFE43: 0x300E, 0xFE44: 0x300F,
    0xFE47: 0xFF3B, 0xFE48: 0xFF3D,
  ]
}
