/// The last glyph drawn in a region, and where its line begins.
///
/// Text that begins in a table and runs over its edge is the table's, though the rest lies outside.
struct TextRun {
  let glyph: Glyph
  let region: Int
  private let start: Double

  /// Of the font size: lines of one text are this near to each other, baseline to baseline.
  private static let leading = 0.9...1.8
  /// Of the font size: lines of one text begin at one place.
  private static let aligned = 0.6

  /// The run that a glyph goes on with, or begins.
  init(_ glyph: Glyph, in region: Int, after run: TextRun?) {
    let isContinued = run.map { $0.region == region && $0.glyph.isContinued(by: glyph) } ?? false
    start = isContinued ? run?.start ?? glyph.box.minX : glyph.box.minX
    self.glyph = glyph
    self.region = region
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
  func isLeft(by run: TextRun, for glyph: Glyph) -> Bool {
    run.goesOn(with: glyph) || (glyph.box.midY > box.maxY && run.wraps(to: glyph))
  }
}
