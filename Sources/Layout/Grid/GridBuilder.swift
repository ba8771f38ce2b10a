/// Puts the glyphs of a region into the cells of its lattice.
struct GridBuilder {
  private let ink: Ink

  /// Of the font size: glyphs nearer than this are one run of text, which no boundary parts.
  static let runGap = 0.5

  init(_ ink: Ink) { self.ink = ink }

  func grid(of region: Region, glyphs: [Int32], columns: [Double], rows: [Double]) -> Grid {
    var lattice = Lattice(region)
    let runs = columns.isEmpty ? [] : self.runs(of: glyphs)
    if !rows.isEmpty {
      lattice.addRows(at: rows) { _, _ in true }
      lattice.evidence.insert(.numbers)
    }
    if !columns.isEmpty {
      let ys = lattice.ys
      lattice.addColumns(at: columns) { x, row in
        runs.contains {
          $0.minX < x - 0.5 && $0.maxX > x + 0.5 && $0.midY >= ys[row] && $0.midY < ys[row + 1]
        }
      }
      lattice.evidence.insert(.header)
    }
    var grid = lattice.grid()
    fill(&grid, with: glyphs)
    return grid
  }

  /// The boxes of unbroken stretches of horizontal text.
  private func runs(of glyphs: [Int32]) -> [Rect] {
    LineBuilder(ink).lines(of: glyphs).filter { $0.direction == .right }
      .flatMap { $0.segments(in: ink, gap: GridBuilder.runGap).map(\.box) }
  }

  private func fill(_ grid: inout Grid, with glyphs: [Int32]) {
    var byCell: [[Int32]] = Array(repeating: [], count: grid.cells.count)
    for index in glyphs {
      let box = ink.page.glyphs[Int(index)].box
      let row = GridBuilder.interval(of: box.midY, in: grid.rowEdges)
      let column = GridBuilder.interval(of: box.midX, in: grid.columnEdges)
      if let cell = grid.cellIndex(row: row, column: column) { byCell[cell].append(index) }
    }
    let builder = LineBuilder(ink)
    for (cell, members) in byCell.enumerated() where !members.isEmpty {
      grid.cells[cell].lines = builder.lines(of: members)
    }
  }

  /// Which interval of ascending edges holds a position; positions outside belong to the outer ones.
  private static func interval(of position: Double, in edges: [Double]) -> Int {
    max(0, min(edges.count - 2, partitionIndex(of: edges) { $0 > position } - 1))
  }
}

extension Line {
  /// The line cut where the gap between glyphs is wider than `gap` times the font size.
  public func segments(in ink: Ink, gap: Double) -> [Line] {
    let axis = Axis(direction)
    var segments: [Line] = []
    var end = -Double.infinity
    for index in glyphs where ink.fates[Int(index)] != .space {
      let glyph = ink.page.glyphs[Int(index)]
      let range = axis.along(glyph.box)
      if range.lowerBound - end > gap * fontSize || segments.isEmpty {
        segments.append(
          Line(
            glyphs: [index], box: glyph.box, baseline: glyph.baseline, fontSize: glyph.fontSize,
            direction: direction))
      } else {
        segments[segments.count - 1].glyphs.append(index)
        segments[segments.count - 1].box = segments[segments.count - 1].box.union(glyph.box)
      }
      end = max(end, range.upperBound)
    }
    return segments
  }
}
