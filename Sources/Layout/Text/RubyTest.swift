/// Tells ruby (small kana over a word that say how it is read) from lines of text.
struct RubyTest {
  private let ink: Ink

  /// Of the size of the text below: ruby is half as large (JIS X 4051), at most 0.6.
  private static let largest = 0.6
  /// Of the size of the text below: the white space between ruby and its word.
  private static let reach = 0.5

  init(_ ink: Ink) { self.ink = ink }

  /// Whether a line is ruby of the line after it.
  func isRuby(_ index: Int, of lines: [Line]) -> Bool {
    guard index + 1 < lines.count else { return false }
    let (line, base) = (lines[index], lines[index + 1])
    guard line.direction == .right, base.direction == .right,
      line.fontSize <= RubyTest.largest * base.fontSize,
      base.baseline - base.fontSize - line.baseline <= RubyTest.reach * base.fontSize,
      line.box.minX >= base.box.minX - base.fontSize, line.box.maxX <= base.box.maxX + base.fontSize
    else { return false }
    return line.glyphs.allSatisfy {
      ink.fates[Int($0)] == .space || isKana(ink.page.glyphs[Int($0)].scalar)
    }
  }

  private func isKana(_ scalar: Unicode.Scalar) -> Bool {
    (0x3041...0x30FF).contains(scalar.value)
  }
}
