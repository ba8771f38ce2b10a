internal import Layout

/// Sorts the text outside of the tables: front matter, notes, page furniture.
struct OutsideText {
  /// One line of text outside the tables.
  struct Entry: Hashable {
    var text: String
    var page: Int
    /// The vertical place, 0 at the page's top and 1 at its foot.
    var height: Double
    var fontSize: Double
    var isBeforeTables: Bool
    var glyphCount: Int
    /// Where it stands, in points of page space.
    var box = Rect(minX: 0, minY: 0, maxX: 0, maxY: 0)
    /// Whether it ends about as far from the page's right edge as it begins from the left one, so that it may
    /// go on on the next line.
    var isFull = false
  }

  private var entries: [Entry] = []
  /// Where the texts so far stood, by the stretch of the page's height and the folded text.
  private var places: [Int: [String: [Rect]]] = [:]
  /// What makes each of `entries` alike to the lines of other pages.
  private var patterns: [String] = []
  private var pagesByPattern: [String: Set<Int>] = [:]
  /// Watermarks, each text once, with all its glyphs.
  private var watermarks: [String] = []
  private(set) var glyphCount = 0
  /// What the texts outside the tables say of marks so far.
  private(set) var legend: [String] = []

  /// Of the page's height: page numbers of a document of one page stand within this much of its
  /// head or foot.
  static let margin = 0.12

  /// Adds a line.
  mutating func add(_ entry: Entry) {
    entries.append(entry)
    let text = OutsideText.folded(entry.text)
    notePlace(of: entry, text)
    if ExtraMarks.isLegend(entry.text) { legend.append(entry.text) }
    glyphCount += entry.glyphCount
    let pattern = OutsideText.pattern(entry, text)
    patterns.append(pattern)
    pagesByPattern[pattern, default: []].insert(entry.page)
  }

  /// The lines of a page that stand outside of the tables of earlier pages, too; those in its margins may have
  /// a ground.
  func runningLines(on layout: PageLayout) -> [Line] {
    let assembler = TextAssembler(layout.ink)
    let grounds = zip(layout.regions, layout.regionGlyphs).filter { region, _ in
      OutsideText.isInMargin(region.box.midY, of: layout.ink.page)
    }
    return (layout.looseLines + grounds.flatMap { layout.lines(of: $1) })
      .filter { isRunning($0, assembler) }
  }

  /// Points; the same line stands this near to the same place on all pages.
  private static let samePlace = 3.0

  /// Whether a line of a later page stands where one outside the tables stood before, with the same
  /// text but for its numbers: a running header or footer.
  private func isRunning(_ line: Line, _ assembler: TextAssembler) -> Bool {
    let height = OutsideText.band(of: line.box)
    let near = (height - 1...height + 1).compactMap { places[$0] }
    guard !near.isEmpty else { return false }
    let text = OutsideText.folded(assembler.text(of: line))
    return near.compactMap { $0[text] }.joined().contains { box in
      abs(box.minX - line.box.minX) <= OutsideText.samePlace
        || abs(box.maxX - line.box.maxX) <= OutsideText.samePlace
    }
  }

  /// The stretch of a page's height that a line stands in.
  private static func band(of box: Rect) -> Int { Int(box.midY / samePlace) }

  private mutating func notePlace(of entry: Entry, _ text: String) {
    let band = OutsideText.band(of: entry.box)
    let isKnown = places[band]?[text]?.contains { $0.minX == entry.box.minX } ?? false
    if !isKnown { places[band, default: [:]][text, default: []].append(entry.box) }
  }

  /// Adds a watermark.
  mutating func addWatermark(_ text: String, glyphCount: Int) {
    if !watermarks.contains(text) { watermarks.append(text) }
    self.glyphCount += glyphCount
  }

  /// All texts so far.
  var texts: [String] { entries.map(\.text) }

  /// Writes the sorted texts into a summary.
  func fill(_ summary: inout DocumentSummary) {
    var furniture = summary.furniture + watermarks
    var seen = Set(furniture)
    let isFurniture = zip(entries, patterns).map { self.isFurniture($0, $1) }
    for (entry, isFurniture) in zip(entries, isFurniture) {
      if isFurniture {
        if seen.insert(entry.text).inserted { furniture.append(entry.text) }
      } else if entry.isBeforeTables {
        summary.frontMatter.append(entry.text)
      } else {
        summary.notes.append(entry.text)
      }
    }
    summary.furniture = furniture
    summary.legend = legend
    let front = zip(entries, isFurniture).filter { $0.isBeforeTables && !$1 }.map(\.0)
    FrontMatter.read(front, into: &summary)
  }

  private func isFurniture(_ entry: Entry, _ pattern: String) -> Bool {
    // A watermark lies under nothing on a page without a table.
    if pagesByPattern[pattern]?.count ?? 0 > 1 || watermarks.contains(entry.text) { return true }
    let isAtEdge = entry.height < OutsideText.margin || entry.height > 1 - OutsideText.margin
    return isAtEdge && OutsideText.isPageNumber(entry.text)
  }

  /// The folded text, and its place in tenths of the page: alike for a footer's lines on all pages.
  private static func pattern(_ entry: Entry, _ text: String) -> String {
    "\(Int(entry.height * 10)) \(text)"
  }

  /// The text with each number as `#`.
  private static func folded(_ text: String) -> String {
    var folded = ""
    for character in matchKey(text) {
      if !character.isNumber {
        folded.append(character)
      } else if folded.last != "#" {
        folded.append("#")
      }
    }
    return folded
  }

  /// Whether a height, in points of page space, is near a page's head or foot.
  static func isInMargin(_ y: Double, of page: Page) -> Bool {
    y < margin * page.height || y > (1 - margin) * page.height
  }

  /// Whether a text is a page's number and no more.
  static func isPageNumber(_ text: String) -> Bool {
    let key = matchKey(text)
    let (words, signs) = (["page", "ページ", "頁", "p.", "of"], "-/()|.•")
    // Most texts have other letters than the words have; to search them for the words is slow.
    let known = words.joined() + signs
    guard key.allSatisfy({ $0.isNumber || known.contains($0) }), key.contains(where: \.isNumber)
    else { return false }
    return words.reduce(key) { $0.replacing($1, with: "") }
      .allSatisfy { $0.isNumber || signs.contains($0) }
  }
}
