/// Where words end at the ends of lines.
extension TextAssembler {
  /// Whether a word ends where a line that is not full by `slack` points wraps.
  ///
  /// Thai shows no ends of words, Korean breaks words or does not, as the program that wraps it likes: it does
  /// not where the next letter would have found room.
  func isWordEnd(_ line: Line, _ next: Line, slack: Double, _ measure: Measure) -> Bool {
    guard let end = line.glyphs.last, let start = next.glyphs.first else { return false }
    let (last, first) = (scalar(at: end), scalar(at: start))
    let isKorean = Script.isHangul(last) || Script.isHangul(first)
    guard isKorean || (Script.isUnparted(last) && Script.isUnparted(first)) else { return true }
    if isSpaceDrawn(at: end + 1) || isSpaceDrawn(at: start - 1) { return true }
    return isKorean && (measure.keepsWords || isRoom(slack, for: start))
  }

  private func isSpaceDrawn(at index: Int32) -> Bool {
    ink.fates.indices.contains(Int(index)) && ink.fates[Int(index)] == .space
      && isSpace(scalar(at: index))
  }

  /// Whether a letter would have found room at the end of a line that is not full by some points.
  private func isRoom(_ slack: Double, for letter: Int32) -> Bool {
    let glyph = ink.page.glyphs[Int(letter)]
    let extent = Axis(glyph.direction).along(glyph.box)
    return slack > extent.upperBound - extent.lowerBound + TextAssembler.roomSlack * glyph.fontSize
  }

  /// Of the font size: what rounding and a sign that hangs over may leave of a full line.
  private static let roomSlack = 0.1

  /// Whether some line of Korean ends with room, in points, for the next letter: its words are kept whole.
  func keepsWords(_ lines: [Line], in room: Double) -> Bool {
    zip(lines, lines.dropFirst()).contains { line, next in
      guard let start = next.glyphs.first, Script.isHangul(scalar(at: start)) else { return false }
      return isRoom(room - (line.end - line.start), for: start)
    }
  }
}
