/// Code points that stand for others.
extension Ink {
  /// Repairs a glyph whose code point is known to be a stand-in.
  mutating func repairGlyph(at index: Int) {
    let glyph = page.glyphs[index]
    let value = glyph.scalar.value
    guard value >= 0x7F || value < 0x20 && !glyph.isGuessed, glyph.fontSize > 0,
      let scalar = CharacterRepair.replacement(for: glyph.scalar, advance: glyph.advance)
    else { return }
    replace(at: index, with: scalar)
  }

  /// Takes full-width middle dots on a Japanese page for the Japanese one: fonts for Chinese have one glyph for both.
  ///
  /// O(n) in glyphs. Where the font's table is in doubt, the dot may be anything.
  mutating func repairMiddleDots() {
    let dots = page.glyphs.indices.filter { index in
      let glyph = page.glyphs[index]
      return glyph.scalar == "\u{B7}" && glyph.fontSize > 0 && !doubts.contains(Int32(index))
        && CharacterRepair.isWide(glyph.advance)
    }
    guard !dots.isEmpty, isJapanese else { return }
    for index in dots { replace(at: index, with: "・") }
  }

  private mutating func replace(at index: Int, with scalar: Unicode.Scalar) {
    repairs[Repair(from: page.glyphs[index].scalar, to: scalar), default: 0] += 1
    page.glyphs[index].scalar = scalar
  }
}

extension Glyph {
  /// The room it takes along its line, in ems.
  fileprivate var advance: Double {
    max(box.width, direction == .right ? 0 : box.height) / fontSize
  }
}
