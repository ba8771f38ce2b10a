/// Tells lines under, through and over text from the rules of a table.
///
/// A line that decorates text begins and ends with the text's glyphs and keeps close to their
/// baseline; a cell's edge reaches on, to the next edge or past the text by the cell's padding.
struct UnderlineFilter {
  /// The visible horizontal glyphs by baseline.
  private let letters: [Letter]

  /// What matters of a glyph here.
  private struct Letter {
    var baseline: Double
    var minX: Double
    var maxX: Double
    var fontSize: Double
  }

  /// Of the font size, below and above the baseline: underlines lie up to 0.3 em under it, lines
  /// through text up to 0.5 em over it.
  private static let below = 0.35
  private static let above = 0.6
  /// Of the font size: how far the line's ends may be from the glyphs' edges.
  private static let endSlack = 0.2
  /// How much of the line must have glyphs over it.
  private static let least = 0.8

  /// Sorts a page's letters; none, when there is no line for them to be decorated by.
  init(_ ink: Ink, isNeeded: Bool) {
    let seen = ink.page.glyphs.indices.filter {
      isNeeded && ink.fates[$0] == .visible && ink.page.glyphs[$0].direction == .right
    }
    letters = seen.map {
      let glyph = ink.page.glyphs[$0]
      return Letter(
        baseline: glyph.baseline, minX: glyph.box.minX, maxX: glyph.box.maxX,
        fontSize: glyph.fontSize)
    }
    .sorted { ($0.baseline, $0.minX) < ($1.baseline, $1.minX) }
  }

  /// Whether a joined horizontal ruling decorates text.
  ///
  /// - Parameters:
  ///   - ruling: A joined horizontal line.
  ///   - verticals: Joined vertical lines, by position; a line that meets one is no underline.
  /// - Returns: `true` for underlines, strike-through and lines over text.
  func isDecoration(_ ruling: Ruling, among verticals: [Ruling]) -> Bool {
    let near = glyphsNear(ruling)
    guard let size = near.map(\.fontSize).max() else { return false }
    let slack = UnderlineFilter.endSlack * size
    let covered = coveredLength(near, within: ruling)
    guard covered >= UnderlineFilter.least * ruling.length else { return false }
    let first = near.map(\.minX).min() ?? 0
    let last = near.map(\.maxX).max() ?? 0
    guard ruling.start >= first - slack, ruling.end <= last + slack else { return false }
    return !meets(ruling, verticals, besides: first...max(first, last))
  }

  /// Glyphs that the line lies under or through, and that lie over the line.
  private func glyphsNear(_ ruling: Ruling) -> [Letter] {
    let largest = 72.0  // points; larger letters are no text of a table
    let from = partitionIndex(of: letters) {
      $0.baseline >= ruling.position - UnderlineFilter.below * largest
    }
    var near: [Letter] = []
    for letter in letters[from...] {
      if letter.baseline > ruling.position + UnderlineFilter.above * largest { break }
      let offset = ruling.position - letter.baseline
      let isNear =
        offset <= UnderlineFilter.below * letter.fontSize
        && offset >= -UnderlineFilter.above * letter.fontSize
      let midX = (letter.minX + letter.maxX) / 2
      if isNear, midX >= ruling.start, midX <= ruling.end { near.append(letter) }
    }
    return near
  }

  private func coveredLength(_ near: [Letter], within ruling: Ruling) -> Double {
    near.reduce(0) {
      $0 + max(0, min($1.maxX, ruling.end) - max($1.minX, ruling.start))
    }
  }

  /// Whether a line begins or ends at an upright one, and not rather at the text.
  private func meets(
    _ ruling: Ruling, _ verticals: [Ruling], besides text: ClosedRange<Double>
  ) -> Bool {
    let reach = 1.0  // points; the pen's width
    let start = min(reach, abs(text.lowerBound - ruling.start))
    let end = min(reach, abs(text.upperBound - ruling.end))
    return verticals.contains {
      $0.start - reach <= ruling.position && ruling.position <= $0.end + reach
        && (abs($0.position - ruling.start) <= start || abs($0.position - ruling.end) <= end)
    }
  }
}
