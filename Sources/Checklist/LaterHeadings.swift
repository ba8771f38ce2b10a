internal import Layout

/// What stands over the labels of a table where these are printed again further down the page.
struct LaterHeadings {
  /// Lines, the height of the labels below them, in points of page space, and the grid of these.
  typealias Place = (lines: [Line], top: Double, grid: Grid)

  let places: [Place]

  /// Looks at some parts of a page from a table on.
  init(_ parts: ArraySlice<PagePart>) {
    guard case .table(let header, _, _, _) = parts.first else {
      places = []
      return
    }
    places = zip(parts, parts.dropFirst()).compactMap { above, part in
      guard case .table(let other, let grid, _, _) = part, header.isPrintedAgain(as: other) else {
        return nil
      }
      return (LaterHeadings.lastLines(of: above), part.top, grid)
    }
  }

  /// The lines of a part outside of tables; of a table, the only text of its last row.
  private static func lastLines(of part: PagePart) -> [Line] {
    let (grid, rows): (Grid, Range<Int>)
    switch part {
    case .outside(let lines): return lines
    case .table(_, let own, let range, _), .continuation(_, let own, let range, _):
      (grid, rows) = (own, range)
    }
    let printed = rows.last.map { grid.cellIndices(inRow: $0) }?.map { grid.cells[$0] }
      .filter { !$0.isEmpty }
    return printed?.count == 1 ? printed?.first?.lines ?? [] : []
  }
}
