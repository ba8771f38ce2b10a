/// Upright letters in columns from right to left.
extension TextAssembler {
  /// Letters; a line of more is no row of such columns.
  private static let mostAbreast = 3
  /// Of the font size: letters of one column are this near to each other along x; the next one is further left.
  private static let sameColumn = 0.3

  /// The glyphs of some lines column by column, where upright letters stand one over the other in several columns,
  /// the first on the right, as vertical writing is drawn that wraps; `nil` for other texts.
  ///
  /// The order of drawing tells them from short lines.
  func stackedOrder(of lines: [Line]) -> [Int32]? {
    guard lines.count >= 3, lines.contains(where: { $0.glyphs.count > 1 }),
      lines.allSatisfy({
        $0.direction == .right && $0.glyphs.count <= TextAssembler.mostAbreast
      })
    else { return nil }
    let order = lines.flatMap(\.glyphs).sorted()
    var tallest = 1  // letters of the first column
    var isFirst = true
    for (last, next) in zip(order, order.dropFirst()) {
      let (above, glyph) = (ink.page.glyphs[Int(last)], ink.page.glyphs[Int(next)])
      let reach = TextAssembler.sameColumn * glyph.fontSize
      // The upright form of a long vowel's sign may have no width.
      let distance = min(
        abs(glyph.box.minX - above.box.minX), abs(glyph.box.midX - above.box.midX))
      if distance <= reach, glyph.baseline > above.baseline {
        if isFirst { tallest += 1 }
      } else {
        guard glyph.box.minX < above.box.minX - reach, glyph.baseline <= above.baseline else {
          return nil
        }
        isFirst = false
      }
    }
    return !isFirst && tallest == lines.count ? order : nil
  }
}
