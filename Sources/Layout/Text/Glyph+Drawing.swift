extension Glyph {
  /// Whether words of this character are set apart by spaces; a quotation mark of Latin text is narrow.
  var isSpaced: Bool {
    Script.isSpaced(scalar)
      || (0x2018...0x201F).contains(scalar.value) && box.width < Glyph.narrow * fontSize
  }

  /// Of the font size: quotation marks of Latin fonts are up to half as wide, those of ideographs a whole em.
  private static let narrow = 0.6

  /// Of the font size: letters of one word are this near; two cells' texts are further apart.
  private static let letterGap = 0.06

  /// Whether `next` was drawn in one go with this glyph, after it on the same line and without a gap.
  func isContinued(by next: Glyph) -> Bool {
    let distance = next.paintOrder - paintOrder
    return (0...2).contains(distance) && next.fontSize == fontSize
      && abs(next.baseline - baseline) < 0.05 * next.fontSize
      && next.box.minX > box.minX
      && next.box.minX - box.maxX < Glyph.letterGap * next.fontSize
      && !isOverprinted(by: next)
  }

  /// Of the font size: letters that lie this far over each other are of two texts.
  static let overprint = 0.3

  /// Whether `next`, on the same line and not left of this glyph, lies over it, as texts of two cells may;
  /// signs and marks lie over the empty half of their neighbour in one text, too.
  func isOverprinted(by next: Glyph) -> Bool {
    box.maxX - next.box.minX > Glyph.overprint * fontSize && isOfWord && next.isOfWord
  }

  private var isOfWord: Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}

extension [Glyph] {
  /// The indices of some glyphs that were drawn in one go, with those before and after them that were
  /// drawn with them.
  ///
  /// - Parameters:
  ///   - range: The indices of the first and the last of them.
  ///   - mayJoin: Whether the glyph at an index may be one of those before or after.
  /// - Returns: The indices of the first and the last of all. Linear in what is added.
  func drawnInOneGo(
    with range: ClosedRange<Int>, where mayJoin: (Int) -> Bool = { _ in true }
  ) -> ClosedRange<Int> {
    var (first, last) = (range.lowerBound, range.upperBound)
    while first > 0, mayJoin(first - 1), self[first - 1].isContinued(by: self[first]) {
      first -= 1
    }
    while last + 1 < count, mayJoin(last + 1), self[last].isContinued(by: self[last + 1]) {
      last += 1
    }
    return first...last
  }
}
