/// The cells of a lattice.
extension Lattice {
  /// The grid of the lattice: faces that no piece parts are one cell.
  func grid() -> Grid {
    let groups = faceGroups()
    var cells: [Cell] = []
    var owners = Array(repeating: -1, count: rows * columns)
    for start in 0..<rows * columns where owners[start] < 0 {
      let (rowSpan, columnSpan) = rectangle(from: start, in: groups, free: owners)
      for row in rowSpan {
        for column in columnSpan { owners[row * columns + column] = cells.count }
      }
      cells.append(
        Cell(
          rows: rowSpan, columns: columnSpan,
          box: Rect(
            minX: xs[columnSpan.lowerBound], minY: ys[rowSpan.lowerBound],
            maxX: xs[columnSpan.upperBound], maxY: ys[rowSpan.upperBound])))
    }
    var grid = Grid(
      columnEdges: xs, rowEdges: ys, cells: cells, owners: owners, evidence: evidence,
      ruledRowEdges: ruledRows)
    grid.openTops = openColumns(atEdge: 0)
    grid.openBottoms = openColumns(atEdge: rows)
    grid.isCutBelow = isCutBelow
    grid.isTooFine = isTooFine
    return grid
  }

  /// The columns without a piece of a row boundary that half of them or more have.
  private func openColumns(atEdge edge: Int) -> Set<Int> {
    let open = (0..<columns).filter { !horizontal[edge * columns + $0] }
    return open.count * 2 <= columns ? Set(open) : []
  }

  /// Whether the columns of the last row are parted down to its end, and no line closes it.
  private var isCutBelow: Bool {
    let last = (rows - 1) * (columns + 1)
    return (1..<max(1, columns)).contains { vertical[last + $0] } && !ruledRows.contains(rows)
  }

  /// Numbers the faces so that those that nothing parts have one number.
  private func faceGroups() -> [Int] {
    var parents = Array(0..<rows * columns)
    func find(_ index: Int) -> Int {
      var root = index
      while parents[root] != root {
        parents[root] = parents[parents[root]]
        root = parents[root]
      }
      return root
    }
    for row in 0..<rows {
      for column in 0..<columns {
        let face = row * columns + column
        if column + 1 < columns, !vertical[row * (columns + 1) + column + 1] {
          let (a, b) = (find(face), find(face + 1))
          parents[max(a, b)] = min(a, b)
        }
        if row + 1 < rows, !horizontal[(row + 1) * columns + column] {
          let (a, b) = (find(face), find(face + columns))
          parents[max(a, b)] = min(a, b)
        }
      }
    }
    return parents.indices.map { find($0) }
  }

  /// The largest rectangle of one group from its top-left face on: first to the right, then down.
  ///
  /// A group that is no rectangle, for a missing piece, becomes several.
  private func rectangle(
    from start: Int, in groups: [Int], free owners: [Int]
  ) -> (rows: Range<Int>, columns: Range<Int>) {
    let (row, column) = (start / columns, start % columns)
    func belongs(_ r: Int, _ c: Int) -> Bool {
      groups[r * columns + c] == groups[start] && owners[r * columns + c] < 0
    }
    func isParted(_ r: Int, _ c: Int) -> Bool { vertical[r * (columns + 1) + c] }
    var right = column + 1
    while right < columns, belongs(row, right), !isParted(row, right) { right += 1 }
    var bottom = row + 1
    while bottom < rows,
      (column..<right).allSatisfy({ belongs(bottom, $0) && !horizontal[bottom * columns + $0] }),
      (column + 1..<max(column + 1, right)).allSatisfy({ !isParted(bottom, $0) })
    { bottom += 1 }
    return (row..<bottom, column..<right)
  }
}
