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
  /// Watermarks, each drawn in one go.
  public let watermarks: [Line]
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
    let sorted = SortedGlyphs(ink, found)
    let builder = LineBuilder(ink, reach: LineBuilder.runReach)
    regionGlyphs = sorted.owned
    looseLines = builder.lines(of: sorted.loose)
    watermarks = Line.watermarks(of: sorted.watermarks, ink)
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
  /// Those of `rows`, drawn in part or not at all, that cut every column.
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
  /// Of the font size: the letters of one watermark, drawn one after the other, are this near.
  private static let watermarkGap = 4.0

  /// The texts of some glyphs in paint order, each drawn in one go.
  fileprivate static func watermarks(of indices: [Int32], _ ink: Ink) -> [Line] {
    var lines: [[Int32]] = []
    var last: Glyph?
    for index in indices {
      let glyph = ink.page.glyphs[Int(index)]
      let reach = watermarkGap * glyph.fontSize
      if let last, abs(last.box.midX - glyph.box.midX) <= reach,
        abs(last.box.midY - glyph.box.midY) <= reach
      {
        lines[lines.count - 1].append(index)
      } else {
        lines.append([index])
      }
      last = glyph
    }
    return lines.map { Line(watermark: $0, ink) }
  }

  /// A watermark as one line in paint order; nobody reads it as part of a table.
  fileprivate init(watermark indices: [Int32], _ ink: Ink) {
    let first = ink.page.glyphs[Int(indices[0])]
    self.init(
      glyphs: indices,
      box: indices.dropFirst().reduce(first.box) { $0.union(ink.page.glyphs[Int($1)].box) },
      baseline: first.baseline, fontSize: first.fontSize, direction: .skewed)
  }
}
