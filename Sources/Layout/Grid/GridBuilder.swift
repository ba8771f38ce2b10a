/// Puts the glyphs of a region into the cells of its lattice.
struct GridBuilder {
  private let ink: Ink

  init(_ ink: Ink) { self.ink = ink }

  /// The grid of a region with its text; that of `known`, where it has the same cells.
  func grid(
    of region: Region, glyphs: [Int32], _ implied: ImpliedBoundaries, like known: Grid?
  ) -> Grid {
    if let known, Lattice.has(known, implied) { return known }
    var lattice = Lattice(region)
    let builder = LineBuilder(ink, reach: LineBuilder.runReach)
    lazy var runs = known?.runs ?? builder.runs(of: glyphs)
    lazy var crossings = CrossingTest(ink, runs.compactMap(builder.line))
    lattice.partOpenColumns(by: runs, ink) { crossings.isCrossed($0, over: $1) }
    if !implied.columns.isEmpty || !implied.rows.isEmpty || !lattice.softColumns.isEmpty {
      let added = lattice.addRows(at: implied.rows)
      if !added.isEmpty { lattice.evidence.formUnion(implied.rowEvidence) }
      lattice.closeRows(at: implied.fullRows)
      let ys = lattice.ys
      let columns = (lattice.xs + implied.columns).sorted()
      func isCrossed(_ x: Double, row: Int) -> Bool {
        crossings.isCrossed(x, between: ys[row], and: ys[row + 1], columns)
      }
      lattice.extendSoftColumns(isCrossed: isCrossed)
      if lattice.addColumns(at: implied.columns, isCrossed: isCrossed) {
        lattice.evidence.insert(.header)
      }
      lattice.partOpenRows(at: implied.columns, isCrossed: isCrossed) {
        crossings.isParted(by: $0, between: ys[$1], and: ys[$1 + 1], mayBeRest: $2)
      }
      let isUncut = { (x: Double) in implied.uncutColumns.contains { $0.contains(x) } }
      lattice.openRows(at: added.filter { !implied.fullRows.contains($0) }, where: isUncut)
      if !implied.columns.isEmpty {
        lattice.extendSoftRows(where: isUncut) { crossings.isCrossed($0, over: $1) }
      }
    }
    var grid = lattice.grid()
    grid.runs = runs
    if let known, known.hasCells(like: grid) {
      grid.cells = known.cells
    } else {
      fill(&grid, with: runs)
    }
    return grid
  }

  private func fill(_ grid: inout Grid, with runs: [LineBuilder.Run]) {
    let contents = OverflowAssigner(ink, grid).contents(of: runs)
    let test = RubyTest(ink)
    for (cell, content) in contents.enumerated() where !content.glyphs.isEmpty {
      let lines = lines(of: content, runs)
      let ruby = lines.indices.filter { test.isRuby($0, of: lines) }
      guard !ruby.isEmpty else {
        grid.cells[cell].lines = lines
        continue
      }
      grid.cells[cell].lines = lines.indices.filter { !ruby.contains($0) }.map { lines[$0] }
      grid.cells[cell].ruby = ruby.map { lines[$0] }
    }
    ColumnOverflow(ink).reassign(in: &grid)
    RowOverflow(ink).reassign(in: &grid)
  }

  /// The lines of a cell; what is of one run is one line, as most texts are.
  private func lines(
    of content: OverflowAssigner.Content, _ runs: [LineBuilder.Run]
  ) -> [Line] {
    let builder = LineBuilder(ink)
    guard content.runCount == 1 else { return builder.lines(of: content.glyphs) }
    let run = LineBuilder.Run(
      glyphs: content.glyphs, direction: runs[content.lastRun].direction)
    return builder.line(of: run).map { [$0] } ?? []
  }
}

extension Grid {
  /// Whether two grids have the same cells, whatever text is in them.
  fileprivate func hasCells(like other: Grid) -> Bool {
    columnEdges == other.columnEdges && rowEdges == other.rowEdges && owners == other.owners
  }
}

/// Tells whether text runs across a boundary that nothing draws.
private struct CrossingTest {
  /// The horizontal glyphs of a line, drawn spaces among them, left to right, whether they are one text,
  /// and whether some may lie over each other.
  private typealias TestedLine = (
    midY: Double, boxes: [Rect], glyphs: [Int32], size: Double, isOneText: Bool, isDense: Bool
  )
  /// By vertical centre.
  private let lines: [TestedLine]
  private let ink: Ink

  /// Of the font size: letters nearer than this to each other are one run, and a boundary between
  /// them crosses it.
  ///
  /// Letters of one run touch; texts of two cells rarely come nearer than 0.1 em.
  private static let letterGap = 0.06
  /// Of the font size: a line without a wider gap, alone in its row, is one text, spaces and all.
  private static let wordGap = 0.5

  init(_ ink: Ink, _ lines: [Line]) {
    self.ink = ink
    self.lines = lines.filter { $0.direction == .right }
      .map { CrossingTest.tested($0, ink.page.glyphs) }
      .sorted { $0.midY < $1.midY }
  }

  private static func tested(_ line: Line, _ all: [Glyph]) -> TestedLine {
    var tested: TestedLine = (line.box.midY, [], [], line.fontSize, true, false)
    tested.boxes.reserveCapacity(line.glyphs.count)
    tested.glyphs.reserveCapacity(line.glyphs.count)
    var end = Double.infinity
    for index in line.glyphs {
      let box = all[Int(index)].box
      guard box.width < 2 * line.fontSize else { continue }
      if box.minX - end > wordGap * line.fontSize { tested.isOneText = false }
      if tested.boxes.last.map({ $0.maxX - box.minX > Glyph.overprint * line.fontSize }) ?? false {
        tested.isDense = true
      }
      end = box.maxX
      tested.boxes.append(box)
      tested.glyphs.append(index)
    }
    return tested
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

  /// Whether text between two heights runs across a boundary of `columns`, all of them ascending.
  func isCrossed(
    _ x: Double, between minY: Double, and maxY: Double, _ columns: [Double]
  ) -> Bool {
    let from = partitionIndex(of: lines) { $0.midY >= minY }
    let row = lines[from...].prefix { $0.midY < maxY }
    if row.count == 1, let line = row.first, line.isOneText, let last = line.boxes.last,
      !(line.isDense && isOverprinted(partitionIndex(of: line.boxes) { $0.maxX > x }, line, row))
    {
      return line.boxes[0].minX < x && last.maxX > x
        && !isAfterStop(x, line.boxes.count - 1, line)
    }
    return row.contains { line in
      let next = partitionIndex(of: line.boxes) { $0.maxX > x }
      guard next < line.boxes.count else { return false }
      if line.boxes[next].minX < x - 0.1 * line.size, !isBeforeBracket(x, next, line) {
        return line.boxes[next].maxX > x + 0.1 * line.size && !isTrailingSpace(next, line)
          && !isAfterStop(x, next, line) && !isOverprinted(next, line, row)
          && !isBesideText(x, next, line, columns)
      }
      guard next > 0 else { return false }
      return line.boxes[next].minX - line.boxes[next - 1].maxX
        < CrossingTest.letterGap * line.size
        && isDrawnTogether(line.glyphs[next - 1], line.glyphs[next])
        && !isOverprinted(next, line, row) && !isBesideText(x, next, line, columns)
    }
  }

  /// Whether texts between two heights fill most of the columns between `edges`, ascending, the outer two
  /// among them, and none runs across an inner one: a row, for a heading is one text; or the rest of one.
  func isParted(
    by edges: [Double], between minY: Double, and maxY: Double, mayBeRest: Bool
  ) -> Bool {
    let inner = edges.dropFirst().dropLast()
    guard !inner.contains(where: { isCrossed($0, between: minY, and: maxY, edges) }) else {
      return false
    }
    let from = partitionIndex(of: lines) { $0.midY >= minY }
    let row = lines[from...].prefix { $0.midY < maxY }
    let middles = row.flatMap { $0.boxes.map(\.midX) }
    let filled = Set(middles.map { middle in partitionIndex(of: edges) { $0 > middle } })
      .subtracting(mayBeRest ? [] : [0, edges.count])
    return (filled.count >= CrossingTest.leastTexts && filled.count * 2 > edges.count - 1)
      || (mayBeRest && filled.count == 1 && isRest(row))
  }

  /// Whether the lines of a row in one column all begin where texts of the rows below do, behind others at
  /// their height: the rest of a text that a page break cuts, for a heading begins at the edge or in the middle.
  private func isRest(_ row: ArraySlice<TestedLine>) -> Bool {
    let below = lines[row.endIndex...].prefix(CrossingTest.nextLines)
    return row.allSatisfy { line in
      guard let first = line.boxes.first else { return false }
      return below.contains { other in
        zip(other.boxes, other.boxes.dropFirst()).contains { left, right in
          abs(right.minX - first.minX) < CrossingTest.aligned
            && right.minX - left.maxX > CrossingTest.wordGap * other.size
        }
      }
    }
  }

  /// Lines; the next rows have no more.
  private static let nextLines = 20
  /// Points; texts of one column begin this near to each other, but for rounding.
  private static let aligned = 0.1

  /// Texts; a heading with a remark beside it has fewer.
  private static let leastTexts = 3

  /// Of the font size: texts of two cells stand so far apart, words and bracketed remarks do not.
  private static let cellGap = 2.0

  /// Whether the text across a boundary, one of its letters at `index`, has another one beside it in a
  /// column that it reaches into: it has left its own column, for a merged cell holds one text.
  private func isBesideText(
    _ x: Double, _ index: Int, _ line: TestedLine, _ columns: [Double]
  ) -> Bool {
    let next = partitionIndex(of: columns) { $0 > x + Lattice.snap }
    let before = partitionIndex(of: columns) { $0 >= x - Lattice.snap } - 1
    let isCentred = isCentred(index, line, columns)
    let gap = (isCentred ? CrossingTest.scriptGap : CrossingTest.cellGap) * line.size
    func isEnd(_ place: Int) -> Bool {
      line.boxes[place].minX - line.boxes[place - 1].maxX > gap
    }
    if before >= 0, let start = (1...max(1, index)).last(where: { $0 <= index && isEnd($0) }),
      line.boxes[start - 1].midX > columns[before]
    {
      return true
    }
    guard next < columns.count, index + 1 < line.boxes.count else { return false }
    return (index + 1..<line.boxes.count).first(where: isEnd).map {
      line.boxes[$0].midX < columns[next]
    } ?? false
  }

  /// Whether the words around a letter stand in the middle of a column that they reach over on both sides:
  /// they have left it, however near another text is.
  private func isCentred(_ index: Int, _ line: TestedLine, _ columns: [Double]) -> Bool {
    let gap = CrossingTest.scriptGap * line.size
    let boxes = line.boxes
    let start = (0...index).last { $0 == 0 || boxes[$0].minX - boxes[$0 - 1].maxX > gap } ?? index
    let end =
      (index..<boxes.count).first {
        $0 + 1 == boxes.count || boxes[$0 + 1].minX - boxes[$0].maxX > gap
      } ?? index
    let text = boxes[start].minX...max(boxes[start].minX, boxes[end].maxX)
    return OverflowAssigner.column(inTheMiddleOf: text, line.size, among: columns) != nil
  }

  /// Of the font size: programs leave less room between Japanese and Latin words of one text.
  private static let scriptGap = 0.3

  /// Whether the text that a letter was drawn with lies over another one of the row: a text that has
  /// left its cell, for in a merged cell there is room.
  ///
  /// What its neighbour cuts off of it counts, too.
  private func isOverprinted(
    _ index: Int, _ line: TestedLine, _ row: ArraySlice<TestedLine>
  ) -> Bool {
    guard line.glyphs.indices.contains(index) else { return false }
    let glyphs = ink.page.glyphs
    let text = glyphs.drawnInOneGo(with: Int(line.glyphs[index])...Int(line.glyphs[index]))
    let (first, last) = (glyphs[text.lowerBound], glyphs[text.upperBound])
    let reach = CrossingTest.level * line.size
    let start = partitionIndex(of: lines) { $0.midY > line.midY - reach }
    let level = row[max(start, row.startIndex)...].prefix { $0.midY < line.midY + reach }
    return level.contains { other in
      other.glyphs.contains {
        !text.contains(Int($0)) && liesOver(glyphs[Int($0)], first, last)
      }
    }
  }

  /// Of the font size: texts of one row that lie over each other differ by less in height.
  private static let level = 0.3

  /// Whether a letter and a text, from its first to its last one, lie over each other.
  private func liesOver(_ letter: Glyph, _ first: Glyph, _ last: Glyph) -> Bool {
    letter.box.midX < first.box.midX
      ? letter.isOverprinted(by: first)
      : letter.box.minX < last.box.maxX && last.isOverprinted(by: letter)
  }

  /// Whether a place lies in the empty left half of a full-width opening bracket, which may hang out of
  /// its cell.
  private func isBeforeBracket(_ x: Double, _ index: Int, _ line: TestedLine) -> Bool {
    let glyph = ink.page.glyphs[Int(line.glyphs[index])]
    return x < glyph.box.midX && glyph.box.width > CrossingTest.fullWidth * line.size
      && glyph.scalar.properties.generalCategory == .openPunctuation
  }

  /// Whether a place lies in the empty right half of a stop or closing bracket with nothing right behind
  /// it, which may hang out of its cell at the end of a line.
  private func isAfterStop(_ x: Double, _ index: Int, _ line: TestedLine) -> Bool {
    let glyph = ink.page.glyphs[Int(line.glyphs[index])]
    return x > glyph.box.midX && Script.leavesRightHalfEmpty(glyph.scalar)
      && endsText(index, line)
  }

  /// Of the font size: a full-width sign is at least as wide.
  private static let fullWidth = 0.8

  /// Whether a box is that of a space with nothing right behind it: one at which the text wraps.
  private func isTrailingSpace(_ index: Int, _ line: TestedLine) -> Bool {
    ink.fates[Int(line.glyphs[index])] == .space && endsText(index, line)
  }

  /// Whether nothing stands right behind a letter.
  private func endsText(_ index: Int, _ line: TestedLine) -> Bool {
    guard index + 1 < line.boxes.count else { return true }
    let gap = line.boxes[index + 1].minX - line.boxes[index].maxX
    return gap >= CrossingTest.letterGap * line.size
  }

  /// Whether nothing of another line was drawn between two letters; a cell's further lines stand
  /// between the texts of two cells that touch.
  private func isDrawnTogether(_ one: Int32, _ next: Int32) -> Bool {
    let glyphs = ink.page.glyphs
    guard one < next else { return false }
    return glyphs[Int(one)...Int(next)].prefix(4).allSatisfy {
      abs($0.baseline - glyphs[Int(one)].baseline) < 0.5 * $0.fontSize
    }
  }
}

extension Line {
  /// Of the font size: what a space between Latin words adds to the gap between letters.
  public static let wordSpace = 0.3

  /// Whether no gap between its glyphs is wider than `gap` times the font size, so that it is one
  /// segment.
  public func isUnbroken(in ink: Ink, gap: Double) -> Bool {
    let axis = Axis(direction)
    var end = Double.infinity
    for index in glyphs where ink.fates[Int(index)] != .space {
      let range = axis.along(ink.page.glyphs[Int(index)].box)
      guard range.lowerBound - end <= gap * fontSize else { return false }
      end = end == .infinity ? range.upperBound : max(end, range.upperBound)
    }
    return true
  }

  /// The line cut where the gap between glyphs is wider than `gap` times the font size, and between
  /// Latin letters by a word space more.
  public func segments(
    in ink: Ink, gap: Double, wordSpace: Double = Line.wordSpace
  ) -> [Line] {
    let axis = Axis(direction)
    var segments: [Line] = []
    var current: Line?
    var end = -Double.infinity
    var last: Unicode.Scalar = " "
    for index in glyphs where ink.fates[Int(index)] != .space {
      let glyph = ink.page.glyphs[Int(index)]
      let range = axis.along(glyph.box)
      let isLatin = Script.isSpaced(last) && Script.isSpaced(glyph.scalar)
      let allowed = gap + (isLatin ? wordSpace : 0)
      last = glyph.scalar
      if let box = current?.box, range.lowerBound - end <= allowed * fontSize {
        current?.glyphs.append(index)
        current?.box = box.union(glyph.box)
      } else {
        if let current { segments.append(current) }
        current = Line(
          glyphs: [], box: glyph.box, baseline: glyph.baseline, fontSize: glyph.fontSize,
          direction: direction)
        current?.glyphs.reserveCapacity(glyphs.count)
        current?.glyphs.append(index)
      }
      end = max(end, range.upperBound)
    }
    if let current { segments.append(current) }
    return segments
  }
}
