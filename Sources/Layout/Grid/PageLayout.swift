/// A page's text sorted into the parts that lines and fills mark off, and what lies outside of them.
public struct PageLayout: Sendable {
  /// The page's glyphs, sorted into seen and unseen.
  public let ink: Ink
  /// The parts of the page that may be tables, top to bottom.
  public let regions: [Region]
  /// The glyphs of each region, visible ones and drawn spaces; same order as `regions`.
  public let regionGlyphs: [[Int32]]
  /// The lines outside of every region, top to bottom.
  public let looseLines: [Line]
  /// Text at an angle: watermarks.
  public let skewedLines: [Line]
  /// What the document's structure says of rows.
  public let taggedRows: TaggedRows
  /// The page's glyphs by height; empty where they are few.
  private let glyphsByHeight: [Int32]

  /// Lays out a page.
  ///
  /// O(n log n) in glyphs, rulings and fills.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - words: The words of the pages before.
  public init(_ page: Page, after words: WordStock = WordStock()) {
    ink = Ink(page, after: words)
    taggedRows = TaggedRows(page)
    glyphsByHeight = PageLayout.sortedByHeight(ink.page.glyphs)
    let found = Region.regions(of: ink)
    regions = found
    var owned: [[Int32]] = Array(repeating: [], count: found.count)
    var loose: [Int32] = []
    var skewed: [Int32] = []
    var last: (region: Int, start: Int)?  // where the glyphs drawn in one go begin in its list
    var wasLoose = false
    let smallestFirst = RegionIndex(found)
    let glyphs = ink.page.glyphs
    for (index, glyph) in glyphs.enumerated() {
      switch ink.fates[index] {
      case .hidden, .clipped, .repeated: continue
      case .skewed: skewed.append(Int32(index))
      case .visible, .space:
        let (x, y) = (glyph.box.midX, glyph.box.midY)
        let region =
          smallestFirst.region(atX: x, y: y)
          ?? last.flatMap { last in
            let run = TextRun(owned[last.region][last.start...], glyphs)
            return found[last.region].isLeft(by: run, for: glyph) ? last.region : nil
          }
        if let region {
          if region != last?.region { last = (region, owned[region].count) }
          if wasLoose, y < found[region].box.minY + glyph.fontSize,
            found[region].isOpen(over: glyph)
          {
            let length = TextRun(loose[...], glyphs).lengthOfText(before: glyph)
            owned[region] += loose.suffix(length)
            loose.removeLast(length)
          }
          owned[region].append(Int32(index))
        } else {
          loose.append(Int32(index))
        }
        wasLoose = region == nil
      }
    }
    let builder = LineBuilder(ink, reach: LineBuilder.runReach)
    regionGlyphs = owned
    looseLines = builder.lines(of: loose)
    skewedLines = skewed.isEmpty ? [] : [Line(skewed: skewed, ink)]
  }

  /// Glyphs; so many below a header show what its columns hold: some ten pages of text.
  private static let mostBelow = 10_000

  private static func sortedByHeight(_ glyphs: [Glyph]) -> [Int32] {
    guard glyphs.count > mostBelow else { return [] }
    let heights = glyphs.map(\.box.midY)
    return (0..<Int32(glyphs.count)).sorted { (heights[Int($0)], $0) < (heights[Int($1)], $1) }
  }

  /// The glyphs whose centres lie below a height, in any order, and maybe others; of very many, the
  /// nearest.
  ///
  /// However many headers a page has, what each asks for costs no more than this.
  public func glyphs(below y: Double) -> [Int32] {
    guard !glyphsByHeight.isEmpty else { return Array(0..<Int32(ink.page.glyphs.count)) }
    let first = partitionIndex(of: glyphsByHeight) { ink.page.glyphs[Int($0)].box.midY > y }
    return Array(glyphsByHeight[first...].prefix(PageLayout.mostBelow))
  }

  /// Puts some of the page's glyphs together to lines, in reading order; texts of neighbouring cells
  /// whose baselines differ are lines of their own.
  public func lines(of glyphs: [Int32]) -> [Line] {
    LineBuilder(ink, reach: LineBuilder.runReach).lines(of: glyphs)
  }

  /// The grid of a region, with its text.
  ///
  /// - Parameters:
  ///   - region: Lines and fills; none for a table that nothing marks.
  ///   - glyphs: The glyphs of the region, in any order.
  ///   - implied: Boundaries to add where none is drawn.
  ///   - known: The grid of the same region and glyphs without implied boundaries; where this one has
  ///     the same cells, their text is known.
  /// - Returns: Cells with their lines.
  public func grid(
    of region: Region, glyphs: [Int32], implied: ImpliedBoundaries = ImpliedBoundaries(),
    like known: Grid? = nil
  ) -> Grid {
    GridBuilder(ink).grid(of: region, glyphs: glyphs, implied, like: known)
  }
}

/// Boundaries of a table that nothing draws.
public struct ImpliedBoundaries: Hashable, Sendable {
  /// Between columns, in points of page space.
  public var columns: [Double]
  /// Between rows, in points of page space.
  public var rows: [Double]
  /// The extents, along x, of columns whose cells the boundaries between rows do not cut, save those
  /// in `fullRows`: merged labels.
  public var uncutColumns: [ClosedRange<Double>]
  /// Those of `rows` that cut every column.
  public var fullRows: Set<Double>
  /// What `rows` are known from.
  public var rowEvidence: Set<Grid.Evidence>

  /// Creates a set of boundaries.
  public init(
    columns: [Double] = [], rows: [Double] = [], uncutColumns: [ClosedRange<Double>] = [],
    fullRows: Set<Double> = [], rowEvidence: Set<Grid.Evidence> = [.alignment]
  ) {
    self.rowEvidence = rowEvidence
    self.columns = columns
    self.rows = rows
    self.uncutColumns = uncutColumns
    self.fullRows = fullRows
  }
}

extension Line {
  /// All text at an angle as one line in paint order; nobody reads it as part of a table.
  fileprivate init(skewed indices: [Int32], _ ink: Ink) {
    let first = ink.page.glyphs[Int(indices[0])]
    self.init(
      glyphs: indices,
      box: indices.dropFirst().reduce(first.box) { $0.union(ink.page.glyphs[Int($1)].box) },
      baseline: first.baseline, fontSize: first.fontSize, direction: .skewed)
  }
}

/// Finds the smallest region around a place.
private struct RegionIndex {
  private let boxes: [Rect]
  /// The regions that reach into each band of the page, smallest first.
  private var bands: [[Int]]
  private let top: Double
  /// Points; a band is about a row high, so that a look-up reads a few regions of many.
  private static let bandHeight = 24.0
  /// Bands; those of a giant page are all the rest in the last one.
  private static let mostBands = 256.0

  init(_ regions: [Region]) {
    boxes = regions.map(\.box)
    let top = boxes.map(\.minY).min() ?? 0
    self.top = top
    let count = RegionIndex.band(of: boxes.map(\.maxY).max() ?? 0, from: top) + 1
    bands = Array(repeating: [], count: regions.isEmpty ? 0 : count)
    let areas = boxes.map { $0.width * $0.height }
    for index in boxes.indices.sorted(by: { (areas[$0], $0) < (areas[$1], $1) }) {
      let first = RegionIndex.band(of: boxes[index].minY, from: top)
      let last = RegionIndex.band(of: boxes[index].maxY, from: top)
      for band in first...max(first, last) { bands[band].append(index) }
    }
  }

  func region(atX x: Double, y: Double) -> Int? {
    let band = RegionIndex.band(of: y, from: top)
    guard y >= top, band < bands.count else { return nil }
    return bands[band].first { boxes[$0].contains(x: x, y: y) }
  }

  private static func band(of y: Double, from top: Double) -> Int {
    let band = (y - top) / bandHeight
    return band > 0 ? Int(min(mostBands - 1, band)) : 0
  }
}
