/// A drawn horizontal or vertical line segment, in page space.
public struct Ruling: Hashable, Sendable {
  /// How the line runs.
  public enum Axis: UInt8, Hashable, Sendable {
    /// Along x, at one y.
    case horizontal
    /// Along y, at one x.
    case vertical
  }

  /// What the line was drawn with.
  public enum Source: UInt8, Hashable, Sendable {
    /// A stroked path.
    case stroke
    /// A thin filled rectangle.
    case fill
    /// A thin image.
    case image
    /// Found in a rendered raster, by the reader that sees no paths.
    case raster
  }

  /// How the line runs.
  public var axis: Axis
  /// The coordinate across the line (y of a horizontal one) at the middle of its thickness.
  public var position: Double
  /// Where it begins along its axis.
  public var start: Double
  /// Where it ends along its axis; not less than `start`.
  public var end: Double
  /// The width of the pen, in points.
  public var thickness: Double
  /// The colour as 0xRRGGBB.
  public var color: UInt32
  /// Whether a dash pattern was in force.
  public var isDashed: Bool
  /// What the line was drawn with.
  public var source: Source
  /// Its place in the page's paint order, counted with `Glyph.paintOrder`.
  public var paintOrder: Int32

  /// Creates a ruling; all lengths in points of page space.
  public init(
    axis: Axis, position: Double, start: Double, end: Double, thickness: Double = 0.5,
    color: UInt32 = 0, isDashed: Bool = false, source: Source = .stroke, paintOrder: Int32 = 0
  ) {
    self.axis = axis
    self.position = position
    self.start = start
    self.end = end
    self.thickness = thickness
    self.color = color
    self.isDashed = isDashed
    self.source = source
    self.paintOrder = paintOrder
  }

  /// The length along the axis, in points.
  public var length: Double { end - start }
}

/// A filled area too thick to be a line, in page space.
public struct Fill: Hashable, Sendable {
  /// The area's bounding box, cut to the clip path in force.
  public var box: Rect
  /// The colour as 0xRRGGBB; white fills are listed too.
  public var color: UInt32
  /// How much of what lies beneath it covers: 0 nothing, 1 all.
  public var opacity: Double
  /// Whether what lies beneath it may show through, whatever `opacity` says: a pattern, a mask, a colour that
  /// is multiplied with that beneath it, as a marker pen's; not known to every reader.
  public var isBlended: Bool
  /// Whether its outline has curves: a disc, a box with round corners; not known to every reader.
  public var isRound: Bool
  /// Its place in the page's paint order, counted with `Glyph.paintOrder`.
  public var paintOrder: Int32

  /// Creates a fill.
  public init(
    box: Rect, color: UInt32, opacity: Double = 1, isBlended: Bool = false, isRound: Bool = false,
    paintOrder: Int32 = 0
  ) {
    self.box = box
    self.color = color
    self.opacity = opacity
    self.isBlended = isBlended
    self.isRound = isRound
    self.paintOrder = paintOrder
  }

  /// Whether nothing is seen of what was painted before it.
  var isSolid: Bool { opacity == 1 && !isBlended && !isRound }

  /// The colour, as 0xRRGGBB, that the area shows where another colour lies beneath it.
  func color(over beneath: UInt32) -> UInt32 {
    guard opacity < 1 else { return color }
    return [0, 8, 16].reduce(0) { mixed, shift in
      let (own, other) = (Double(color >> shift & 0xFF), Double(beneath >> shift & 0xFF))
      return mixed | UInt32((own * opacity + other * (1 - opacity)).rounded()) << shift
    }
  }
}

/// A TH or TD element of a tagged table, as far as it has content on one page.
public struct TaggedCell: Hashable, Sendable {
  /// Which table of the document, counted from 0 in structure order.
  public var table: Int
  /// The table row, counted from 0 over the whole table, not the page.
  public var row: Int
  /// The first column it covers, counted from 0, earlier spans taken into account.
  public var column: Int
  /// How many rows it covers.
  public var rowSpan: Int
  /// How many columns it covers.
  public var columnSpan: Int
  /// Whether it is a TH.
  public var isHeader: Bool
  /// The marked-content identifiers of its content on this page, in structure order.
  public var mcids: [Int32]

  /// Creates a tagged cell.
  public init(
    table: Int, row: Int, column: Int, rowSpan: Int = 1, columnSpan: Int = 1,
    isHeader: Bool = false, mcids: [Int32]
  ) {
    self.table = table
    self.row = row
    self.column = column
    self.rowSpan = rowSpan
    self.columnSpan = columnSpan
    self.isHeader = isHeader
    self.mcids = mcids
  }
}
