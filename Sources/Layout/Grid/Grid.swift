/// The lattice of one table on one page: its boundaries, and the cells between them.
public struct Grid: Hashable, Sendable {
  /// The outline, in page space.
  public var box: Rect
  /// The boundaries between columns, left to right, the outer two among them.
  public var columnEdges: [Double]
  /// The boundaries between rows, top to bottom, the outer two among them.
  public var rowEdges: [Double]
  /// The cells in reading order: by first row, then by first column.
  public var cells: [Cell]
  /// What drew or implied the boundaries.
  public var evidence: Set<Evidence>
  /// The boundaries between rows, as indices of `rowEdges`, that a line draws over some column.
  public var ruledRowEdges: Set<Int>

  /// The columns of the lattice whose first cell has no line over it, where half or more have one:
  /// the cell is cut by a page break.
  public var openTops: Set<Int> = []
  /// Those whose last cell has no line below it, where half or more have one.
  public var openBottoms: Set<Int> = []
  /// Whether no line closes the last row, where lines part its cells: a page break cuts it.
  public var isCutBelow = false
  /// Whether its lines part more cells than any table has, so that none of them was taken for a boundary.
  public var isTooFine = false

  /// What a boundary is known from.
  public enum Evidence: String, Hashable, Sendable, CaseIterable {
    /// Drawn lines.
    case rulings
    /// The edges of filled areas.
    case fills
    /// The document's tagged structure.
    case tags
    /// Columns between the header's labels.
    case header
    /// Rows between the entries of the number column.
    case numbers
    /// Alignment and gaps of glyphs.
    case alignment
  }

  /// Whether the place of some boundary between rows is inferred, not drawn.
  public var hasInferredRows: Bool { !evidence.isDisjoint(with: [.tags, .numbers, .alignment]) }
  /// The number of columns of the lattice.
  public var columnCount: Int { columnEdges.count - 1 }
  /// The number of rows of the lattice.
  public var rowCount: Int { rowEdges.count - 1 }

  /// The cell that covers a place of the lattice; `nil` outside of it.
  ///
  /// O(log n) in cells.
  public func cell(row: Int, column: Int) -> Cell? {
    cellIndex(row: row, column: column).map { cells[$0] }
  }

  /// The index of the cell that covers a place of the lattice.
  public func cellIndex(row: Int, column: Int) -> Int? {
    guard (0..<rowCount).contains(row), (0..<columnCount).contains(column) else { return nil }
    return owners[row * columnCount + column]
  }

  /// The indices of the cells of a row, left to right, a merged one once.
  public func cellIndices(inRow row: Int) -> [Int] {
    guard (0..<rowCount).contains(row) else { return [] }
    var indices: [Int] = []
    indices.reserveCapacity(columnCount)
    for index in owners[row * columnCount..<(row + 1) * columnCount] where index != indices.last {
      indices.append(index)
    }
    return indices
  }

  /// The cell of each place of the lattice, row by row.
  var owners: [Int]
  /// The glyphs that the cells' text was put together from, baseline by baseline.
  var runs: [LineBuilder.Run] = []

  init(
    columnEdges: [Double], rowEdges: [Double], cells: [Cell], owners: [Int],
    evidence: Set<Evidence>, ruledRowEdges: Set<Int> = []
  ) {
    box = Rect(
      minX: columnEdges.first ?? 0, minY: rowEdges.first ?? 0, maxX: columnEdges.last ?? 0,
      maxY: rowEdges.last ?? 0)
    self.columnEdges = columnEdges
    self.rowEdges = rowEdges
    self.cells = cells
    self.owners = owners
    self.evidence = evidence
    self.ruledRowEdges = ruledRowEdges
  }
}

/// One rectangle of a grid, with the lines of text in it.
public struct Cell: Hashable, Sendable {
  /// The rows of the lattice that it covers.
  public var rows: Range<Int>
  /// The columns of the lattice that it covers.
  public var columns: Range<Int>
  /// Its outline, in page space.
  public var box: Rect
  /// Its text, in reading order.
  public var lines: [Line] = []

  /// Ruby: small kana over the lines that say how they are read, no part of the text.
  public var ruby: [Line] = []

  /// Whether it holds no visible glyph.
  @inlinable public var isEmpty: Bool { lines.isEmpty }

  /// How many glyphs it holds, drawn spaces inside its lines among them.
  @inlinable public var glyphCount: Int { lines.reduce(0) { $0 + $1.glyphs.count } }
}
