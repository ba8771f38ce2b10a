/// Tells lines under, through and over text from the rules of a table.
///
/// A line that decorates text begins and ends with the text's glyphs and keeps close to their
/// baseline; a cell's edge reaches on, to the next edge or past the text by the cell's padding.
struct UnderlineFilter {
  private let ink: Ink
  /// The vertical lines, by position.
  private let verticals: [Ruling]

  /// What matters of a glyph here.
  private struct Letter {
    var baseline: Double
    var minX: Double
    var maxX: Double
    var fontSize: Double
    var color: UInt32

    /// Whether a line has the letter's colour, which is none of text and rules.
    func isLinked(by ruling: Ruling) -> Bool { color == ruling.color && color.isColourful }
  }

  /// Of the font size, below and above the baseline: underlines lie up to 0.3 em under it, lines
  /// through text up to 0.5 em over it.
  private static let below = 0.35
  private static let above = 0.6
  /// The same below a link: in its text's colour, a line is an underline down to where the next line of
  /// text begins.
  private static let belowLink = 0.8
  /// Of the font size: how far the line's ends may be from the glyphs' edges.
  private static let endSlack = 0.2
  /// Of the font size: letters of one text are this near, set apart and with a space between them as they may be.
  private static let letterGap = 0.6
  /// How much of the line must have glyphs over it.
  private static let least = 0.8

  /// Looks at a page with some joined vertical lines; a line from one to another is no underline.
  init(_ ink: Ink, _ verticals: [Ruling]) {
    self.ink = ink
    self.verticals = verticals.sorted { $0.position < $1.position }
  }

  /// The joined horizontal lines that decorate no text: no underlines, strike-through and lines over
  /// text.
  func rules(among rulings: [Ruling]) -> [Ruling] {
    let isFree = rulings.map { !joinsUprights($0) }
    guard isFree.contains(true) else { return rulings }
    let letters = letters
    let rules = rulings.indices.filter { !isFree[$0] || !isDecoration(rulings[$0], of: letters) }
      .map { rulings[$0] }
    return HeadingLines(verticals, letters.map { ($0.baseline, $0.minX, $0.maxX, $0.fontSize) })
      .removed(from: rules)
  }

  /// The visible horizontal glyphs by baseline.
  private var letters: [Letter] {
    let seen = ink.page.glyphs.indices.filter {
      ink.fates[$0] == .visible && ink.page.glyphs[$0].direction == .right
    }
    return seen.map {
      let glyph = ink.page.glyphs[$0]
      return Letter(
        baseline: glyph.baseline, minX: glyph.box.minX, maxX: glyph.box.maxX,
        fontSize: glyph.fontSize, color: glyph.color)
    }
    .sorted { ($0.baseline, $0.minX) < ($1.baseline, $1.minX) }
  }

  private func isDecoration(_ ruling: Ruling, of letters: [Letter]) -> Bool {
    let near = glyphsNear(ruling, letters)
    guard let size = near.map(\.fontSize).max() else { return false }
    let slack = UnderlineFilter.endSlack * size + letterSpacing(near)
    let covered = coveredLength(near, within: ruling)
    guard covered >= UnderlineFilter.least * ruling.length else { return false }
    let first = near.map(\.minX).min() ?? 0
    let last = near.map(\.maxX).max() ?? 0
    guard ruling.start >= first - slack, ruling.end <= last + slack else { return false }
    // The line ends at the text or at an upright line, whichever is nearer; a link may run over the
    // edge of its cell.
    let isOff = [
      distance(toUprightAt: ruling.start, ruling) > abs(first - ruling.start),
      distance(toUprightAt: ruling.end, ruling) > abs(last - ruling.end),
    ]
    let isLink = near.allSatisfy { $0.isLinked(by: ruling) }
    return isLink ? isOff.contains(true) : !isOff.contains(false)
  }

  /// Glyphs that the line lies under or through, and that lie over the line.
  private func glyphsNear(_ ruling: Ruling, _ letters: [Letter]) -> [Letter] {
    let largest = 72.0  // points; larger letters are no text of a table
    let from = partitionIndex(of: letters) {
      $0.baseline >= ruling.position - UnderlineFilter.belowLink * largest
    }
    var near: [Letter] = []
    for letter in letters[from...] {
      if letter.baseline > ruling.position + UnderlineFilter.above * largest { break }
      let offset = ruling.position - letter.baseline
      let most = letter.isLinked(by: ruling) ? UnderlineFilter.belowLink : UnderlineFilter.below
      let isNear =
        offset <= most * letter.fontSize
        && offset >= -UnderlineFilter.above * letter.fontSize
      let midX = (letter.minX + letter.maxX) / 2
      if isNear, midX >= ruling.start, midX <= ruling.end { near.append(letter) }
    }
    return near
  }

  /// How far letters are set apart, in points: after the last one, too, where a line under them ends.
  private func letterSpacing(_ near: [Letter]) -> Double {
    let gaps = zip(near, near.dropFirst()).filter { $0.baseline == $1.baseline }
      .map { $1.minX - $0.maxX }
    return min(max(0, gaps.min() ?? 0), UnderlineFilter.letterGap * (near.first?.fontSize ?? 0))
  }

  /// How much of a line some letters cover, with the room between those of one text.
  private func coveredLength(_ near: [Letter], within ruling: Ruling) -> Double {
    near.indices.reduce(0) { covered, index in
      let letter = near[index]
      var end = letter.maxX
      if index + 1 < near.count, near[index + 1].baseline == letter.baseline,
        near[index + 1].minX - end <= UnderlineFilter.letterGap * letter.fontSize
      {
        end = max(end, near[index + 1].minX)
      }
      return covered + max(0, min(end, ruling.end) - max(letter.minX, ruling.start))
    }
  }

  /// Points; the pen's width.
  private static let reach = 1.0
  /// Points; a rule that ends at an upright line is this near to it, whatever text is beside it.
  private static let touching = 0.3

  private func joinsUprights(_ ruling: Ruling) -> Bool {
    [ruling.start, ruling.end].allSatisfy {
      distance(toUprightAt: $0, ruling) <= UnderlineFilter.touching
    }
  }

  /// How far from one end of a line the nearest upright one passes; infinite beyond the pen's width.
  private func distance(toUprightAt end: Double, _ ruling: Ruling) -> Double {
    let reach = UnderlineFilter.reach
    let from = partitionIndex(of: verticals) { $0.position >= end - reach }
    let near = verticals[from...].prefix { $0.position <= end + reach }.filter {
      $0.start - reach <= ruling.position && ruling.position <= $0.end + reach
    }
    return near.map { abs($0.position - end) }.min() ?? .infinity
  }
}

extension UInt32 {
  /// Whether a colour as 0xRRGGBB is no black, grey or white.
  fileprivate var isColourful: Bool {
    self >> 16 != self >> 8 & 0xFF || self >> 8 & 0xFF != self & 0xFF
  }
}
