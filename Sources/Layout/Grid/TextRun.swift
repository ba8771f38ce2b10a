/// The last glyph drawn in a region, and those before it on its line.
///
/// Text that begins in a table and runs over its edge is the table's, though the rest lies outside.
struct TextRun {
  private let glyph: Glyph
  private let drawn: ArraySlice<Int32>
  private let glyphs: [Glyph]

  /// Of the font size: lines of one text are this near to each other, baseline to baseline.
  private static let leading = 0.9...1.8
  /// Of the font size: lines of one text begin at one place.
  private static let aligned = 0.6

  /// The run that ends with the last of some glyphs, which were drawn one after the other; at least one.
  init(_ drawn: ArraySlice<Int32>, _ glyphs: [Glyph]) {
    glyph = glyphs[Int(drawn[drawn.endIndex - 1])]
    self.drawn = drawn
    self.glyphs = glyphs
  }

  /// Where the line begins.
  private var start: Double {
    var first = glyph
    for index in drawn.dropLast().reversed() {
      let before = glyphs[Int(index)]
      guard before.isContinued(by: first) else { break }
      first = before
    }
    return first.box.minX
  }

  /// Whether a glyph goes on with the run's line.
  func goesOn(with next: Glyph) -> Bool { glyph.isContinued(by: next) }

  /// Whether a glyph, drawn next, begins the next line of the run's text.
  func wraps(to next: Glyph) -> Bool {
    next.direction == .right && next.fontSize == glyph.fontSize
      && (0...2).contains(next.paintOrder - glyph.paintOrder)
      && TextRun.leading.contains((next.baseline - glyph.baseline) / max(1, next.fontSize))
      && abs(next.box.minX - start) <= TextRun.aligned * next.fontSize
  }
}

extension Region {
  /// Whether a glyph outside goes on with a text that began inside: over the right edge on its line,
  /// over the bottom edge on its next line.
  ///
  /// Where fills alone mark a heading, the row below it is no rest of it.
  func isLeft(by run: TextRun, for glyph: Glyph) -> Bool {
    run.goesOn(with: glyph)
      || (glyph.box.midY > box.maxY && !(horizontals.isEmpty && isFlat) && run.wraps(to: glyph))
  }
}
