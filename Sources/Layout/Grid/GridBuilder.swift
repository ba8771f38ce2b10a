/// Puts the glyphs of a region into the cells of its lattice.
struct GridBuilder {
  private let ink: Ink

  init(_ ink: Ink) { self.ink = ink }

  func grid(of region: Region, glyphs: [Int32], _ implied: ImpliedBoundaries) -> Grid {
    var lattice = Lattice(region)
    if !implied.columns.isEmpty || !implied.rows.isEmpty || !lattice.softColumns.isEmpty {
      let crossings = CrossingTest(ink, glyphs)
      let added = lattice.addRows(at: implied.rows)
      if !added.isEmpty { lattice.evidence.insert(.alignment) }
      let ys = lattice.ys
      let isCrossed = { (x: Double, row: Int) in
        crossings.isCrossed(x, between: ys[row], and: ys[row + 1])
      }
      lattice.extendSoftColumns(isCrossed: isCrossed)
      if lattice.addColumns(at: implied.columns, isCrossed: isCrossed) {
        lattice.evidence.insert(.header)
      }
      let isUncut = { (x: Double) in implied.uncutColumns.contains { $0.contains(x) } }
      lattice.openRows(at: added.filter { !implied.fullRows.contains($0) }, where: isUncut)
      if !implied.columns.isEmpty {
        lattice.extendSoftRows(where: isUncut, isCrossed: crossings.isCrossed)
      }
    }
    var grid = lattice.grid()
    fill(&grid, with: glyphs)
    return grid
  }

  private func fill(_ grid: inout Grid, with glyphs: [Int32]) {
    var byCell: [[Int32]] = Array(repeating: [], count: grid.cells.count)
    var owner: [Int32: Int] = [:]
    for index in glyphs {
      let box = ink.page.glyphs[Int(index)].box
      let row = GridBuilder.interval(of: box.midY, in: grid.rowEdges)
      let column = GridBuilder.interval(of: box.midX, in: grid.columnEdges)
      owner[index] = grid.cellIndex(row: row, column: column)
    }
    let runs = LineBuilder(ink, reach: LineBuilder.runReach).lines(of: glyphs)
    OverflowAssigner(ink, grid).reassign(&owner, runs)
    let builder = LineBuilder(ink)
    for index in glyphs {
      if let cell = owner[index] { byCell[cell].append(index) }
    }
    for (cell, members) in byCell.enumerated() where !members.isEmpty {
      let lines = builder.lines(of: members)
      let isRuby = lines.indices.map { RubyTest(ink).isRuby($0, of: lines) }
      grid.cells[cell].lines = zip(lines, isRuby).filter { !$1 }.map(\.0)
      grid.cells[cell].ruby = zip(lines, isRuby).filter(\.1).map(\.0)
    }
    ColumnOverflow(ink).reassign(in: &grid)
  }

  /// Which interval of ascending edges holds a position; positions outside belong to the outer ones.
  private static func interval(of position: Double, in edges: [Double]) -> Int {
    max(0, min(edges.count - 2, partitionIndex(of: edges) { $0 > position } - 1))
  }
}

/// Tells whether text runs across a boundary that nothing draws.
private struct CrossingTest {
  /// The horizontal glyphs of each line, drawn spaces among them, left to right; lines by vertical
  /// centre.
  private let lines: [(midY: Double, boxes: [Rect], size: Double)]

  /// Of the font size: letters nearer than this to each other are one run, and a boundary between
  /// them crosses it.
  ///
  /// Letters of one run touch; texts of two cells rarely come nearer than 0.1 em.
  private static let letterGap = 0.06

  init(_ ink: Ink, _ glyphs: [Int32]) {
    lines = LineBuilder(ink, reach: LineBuilder.runReach).lines(of: glyphs).filter {
      $0.direction == .right
    }
    .map { line in
      let boxes = line.glyphs.map { ink.page.glyphs[Int($0)].box }
      return (line.box.midY, boxes.filter { $0.width < 2 * line.fontSize }, line.fontSize)
    }
    .sorted { $0.midY < $1.midY }
  }

  /// Whether a line of text lies across a height, within an extent along x.
  func isCrossed(_ y: Double, over extent: ClosedRange<Double>) -> Bool {
    let reach = 40.0  // points; no line of a table's text is taller
    let from = partitionIndex(of: lines) { $0.midY >= y - reach }
    return lines[from...].prefix { $0.midY <= y + reach }.contains { line in
      abs(line.midY - y) < 0.3 * line.size
        && line.boxes.contains { extent.contains($0.midX) }
    }
  }

  func isCrossed(_ x: Double, between minY: Double, and maxY: Double) -> Bool {
    let from = partitionIndex(of: lines) { $0.midY >= minY }
    return lines[from...].prefix { $0.midY < maxY }.contains { line in
      let next = partitionIndex(of: line.boxes) { $0.maxX > x }
      guard next < line.boxes.count else { return false }
      if line.boxes[next].minX < x - 0.1 * line.size {
        return line.boxes[next].maxX > x + 0.1 * line.size
      }
      guard next > 0 else { return false }
      return line.boxes[next].minX - line.boxes[next - 1].maxX
        < CrossingTest.letterGap * line.size
    }
  }
}

extension Line {
  /// Of the font size: what a space between Latin words adds to the gap between letters.
  private static let wordSpace = 0.3

  /// The line cut where the gap between glyphs is wider than `gap` times the font size, and between
  /// Latin letters by a word space more.
  public func segments(in ink: Ink, gap: Double) -> [Line] {
    let axis = Axis(direction)
    var segments: [Line] = []
    var end = -Double.infinity
    var last: Unicode.Scalar = " "
    for index in glyphs where ink.fates[Int(index)] != .space {
      let glyph = ink.page.glyphs[Int(index)]
      let range = axis.along(glyph.box)
      let isLatin = Script.isSpaced(last) && Script.isSpaced(glyph.scalar)
      let allowed = gap + (isLatin ? Line.wordSpace : 0)
      last = glyph.scalar
      if range.lowerBound - end > allowed * fontSize || segments.isEmpty {
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
