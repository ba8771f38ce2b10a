internal import Layout

/// A part of a page: some of a table, or text outside of tables.
enum PagePart {
  /// Lines that belong to no table, top to bottom.
  case outside([Line])
  /// A header and the rows of the lattice below it.
  case table(Header, Grid, rows: Range<Int>, doubts: Set<Double>)
  /// Rows of the table that an earlier part began.
  case continuation([Column], Grid, rows: Range<Int>, doubts: Set<Double>)

  /// The columns and the grid of a part of a table.
  var table: (columns: [Column], grid: Grid)? {
    switch self {
    case .outside: nil
    case .table(let header, let grid, _, _): (header.columns, grid)
    case .continuation(let columns, let grid, _, _): (columns, grid)
    }
  }

  /// Where its header or first row begins, in points of page space; 0 outside of tables.
  var top: Double {
    switch self {
    case .outside: 0
    case .table(let header, let grid, _, _): grid.rowEdges[header.rows.lowerBound]
    case .continuation(_, let grid, let rows, _): grid.rowEdges[rows.lowerBound]
    }
  }
}
