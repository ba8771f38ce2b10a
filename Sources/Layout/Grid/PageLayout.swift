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

  /// Lays out a page.
  ///
  /// O(n log n) in glyphs, rulings and fills.
  public init(_ page: Page) {
    ink = Ink(page)
    let found = Region.regions(of: ink)
    regions = found
    var owned: [[Int32]] = Array(repeating: [], count: found.count)
    var loose: [Int32] = []
    var skewed: [Int32] = []
    var run: TextRun?
    let smallestFirst = found.indices.sorted {
      (found[$0].box.width * found[$0].box.height, $0)
        < (found[$1].box.width * found[$1].box.height, $1)
    }
    for index in ink.page.glyphs.indices {
      let glyph = ink.page.glyphs[index]
      switch ink.fates[index] {
      case .hidden, .clipped, .repeated: continue
      case .skewed: skewed.append(Int32(index))
      case .visible, .space:
        let (x, y) = (glyph.box.midX, glyph.box.midY)
        let around = smallestFirst.first { found[$0].box.contains(x: x, y: y) }
        let begun = run.flatMap { found[$0.region].isLeft(by: $0, for: glyph) ? $0.region : nil }
        if let region = around ?? begun {
          owned[region].append(Int32(index))
          run = TextRun(glyph, in: region, after: run)
        } else {
          loose.append(Int32(index))
        }
      }
    }
    let builder = LineBuilder(ink, reach: LineBuilder.runReach)
    regionGlyphs = owned
    looseLines = builder.lines(of: loose)
    skewedLines = skewed.isEmpty ? [] : [Line(skewed: skewed, ink)]
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
  /// - Returns: Cells with their lines.
  public func grid(
    of region: Region, glyphs: [Int32], implied: ImpliedBoundaries = ImpliedBoundaries()
  ) -> Grid {
    GridBuilder(ink).grid(of: region, glyphs: glyphs, implied)
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

  /// Creates a set of boundaries.
  public init(
    columns: [Double] = [], rows: [Double] = [], uncutColumns: [ClosedRange<Double>] = [],
    fullRows: Set<Double> = []
  ) {
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
