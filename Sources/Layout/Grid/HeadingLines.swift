/// Tells lines below the headings of a table, which part no rows, from its rules.
///
/// Such a line begins at the table's edge and ends at one of its columns; the text right above it stands alone at
/// its height, as no row's does.
struct HeadingLines {
  /// A glyph: its baseline, its left and right edge, its font size; all in points.
  typealias Letter = (baseline: Double, minX: Double, maxX: Double, fontSize: Double)

  private let verticals: [Ruling]
  /// By baseline, then left to right.
  private let letters: [Letter]

  /// Of the widest line: a longer one parts rows, whatever it leaves out.
  private static let longest = 0.6
  /// Points; lines that begin this near to each other begin at the table's edge.
  private static let aligned = 2.0
  /// Lines; a page has fewer headings.
  private static let most = 100
  /// Of the font size: the baseline of a heading is this near above its line.
  private static let reach = 1.0
  /// Of the font size: glyphs this near to each other are of one text, spaces and all.
  private static let wordGap = 1.0
  /// Of the font size: the glyphs of a line differ by less in height.
  private static let level = 0.3

  /// Looks at a page with some upright lines, and some letters by baseline and from left to right.
  init(_ verticals: [Ruling], _ letters: [Letter]) {
    self.verticals = verticals
    self.letters = letters
  }

  /// Some horizontal lines without those below headings; all of them where one of their kind parts rows.
  func removed(from rulings: [Ruling]) -> [Ruling] {
    guard verticals.isEmpty, let widest = rulings.max(by: { $0.length < $1.length }) else {
      return rulings
    }
    let short = rulings.indices.filter {
      rulings[$0].length < HeadingLines.longest * widest.length
        && abs(rulings[$0].start - widest.start) <= HeadingLines.aligned
    }
    guard (1...HeadingLines.most).contains(short.count),
      short.allSatisfy({ isBelowHeading(rulings[$0], within: widest.start...widest.end) })
    else { return rulings }
    let dropped = Set(short)
    return rulings.indices.filter { !dropped.contains($0) }.map { rulings[$0] }
  }

  /// Whether the text right above a line begins where it does and stands alone at its height in the table.
  private func isBelowHeading(_ line: Ruling, within table: ClosedRange<Double>) -> Bool {
    let end = partitionIndex(of: letters) { $0.baseline > line.position }
    guard
      let last = letters[..<end].last(where: { $0.maxX > line.start && $0.minX < line.end }),
      line.position - last.baseline <= HeadingLines.reach * last.fontSize
    else { return false }
    let slack = HeadingLines.level * last.fontSize
    let from = partitionIndex(of: letters) { $0.baseline >= last.baseline - slack }
    let text = letters[from...].prefix { $0.baseline <= last.baseline + slack }
      .filter { $0.maxX > table.lowerBound && $0.minX < table.upperBound }
      .sorted { $0.minX < $1.minX }
    let gap = HeadingLines.wordGap * last.fontSize
    return text[0].minX - line.start <= gap
      && text.allSatisfy { $0.maxX <= line.end + slack }
      && zip(text, text.dropFirst()).allSatisfy { $1.minX - $0.maxX <= gap }
  }
}
