/// The last glyph drawn in a region, and those before it on its line.
///
/// Text that begins in a table and runs over its edge is the table's, though the rest lies outside.
struct TextRun {
  private let glyph: Glyph
  private let drawn: ArraySlice<Int32>
  private let glyphs: [Glyph]

  /// Of the font size: lines of one text are this near to each other, baseline to baseline.
  static let leading = 0.9...1.8
  /// Of the font size: lines of one text begin at one place, or are centred on it.
  static let aligned = 0.6

  /// The run that ends with the last of some glyphs, which were drawn one after the other; at least one.
  init(_ drawn: ArraySlice<Int32>, _ glyphs: [Glyph]) {
    glyph = glyphs[Int(drawn[drawn.endIndex - 1])]
    self.drawn = drawn
    self.glyphs = glyphs
  }

  /// Where the line begins.
  private var start: Double { glyphs[Int(line[line.startIndex])].box.minX }

  /// Of the font size: the room that programs leave between Japanese and Latin words, spaces not drawn.
  private static let wordGap = 0.6

  /// Whether a glyph stands on the line of the one drawn before it, a space apart at most.
  private func isOneLine(_ glyph: Glyph, _ next: Glyph) -> Bool {
    let gap = next.box.minX - glyph.box.maxX
    return glyph.isContinued(by: next)
      || (glyph.direction == next.direction && glyph.baseline == next.baseline
        && (0...2).contains(next.paintOrder - glyph.paintOrder)
        && gap >= 0 && gap <= TextRun.wordGap * glyph.fontSize)
  }

  /// The glyphs of the run's last line.
  private var line: ArraySlice<Int32> {
    var first = drawn.endIndex - 1
    while first > drawn.startIndex,
      isOneLine(glyphs[Int(drawn[first - 1])], glyphs[Int(drawn[first])])
    {
      first -= 1
    }
    return drawn[first...]
  }

  /// How many glyphs at the run's end are of one text with the glyph drawn next, which begins another
  /// line of it.
  func lengthOfText(before next: Glyph) -> Int {
    var (length, run, next) = (0, self, next)
    while run.wraps(to: next) {
      let line = run.line
      length += line.count
      next = glyphs[Int(line[line.startIndex])]
      let above = run.drawn.dropLast(line.count)
      guard !above.isEmpty else { break }
      run = TextRun(above, glyphs)
    }
    return length
  }

  /// Whether a glyph goes on with the run's line.
  func goesOn(with next: Glyph) -> Bool { isOneLine(glyph, next) }

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

  /// Whether text that comes down from above stays in its cell: the lines at the top have a gap over it,
  /// as those of a merged cell that goes on from the page before.
  func isOpen(over glyph: Glyph) -> Bool {
    let top = horizontals.prefix { $0.position < box.minY + Region.penWidth }
    return !top.isEmpty && !top.contains { $0.start <= glyph.box.midX && $0.end >= glyph.box.midX }
  }

  /// Points; the lines at an edge are this near to it.
  private static let penWidth = 3.0
}
