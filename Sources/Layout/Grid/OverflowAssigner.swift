/// Gives text that runs over its cell's edge back to the cell it belongs to.
struct OverflowAssigner {
  private let ink: Ink
  private let grid: Grid

  /// Of the font size: text that ends this near its cell's far edge is set to that edge.
  private static let nearEdge = 1.0

  init(_ ink: Ink, _ grid: Grid) {
    self.ink = ink
    self.grid = grid
  }

  /// What belongs to a cell.
  struct Content {
    /// The glyphs, in the order of their runs.
    var glyphs: [Int32] = []
    /// How many runs they are of, and the index of the last one.
    var runCount = 0
    var lastRun = -1
  }

  /// The glyphs of some runs, by the cell that they belong to.
  func contents(of runs: [LineBuilder.Run]) -> [Content] {
    let owners = runs.map(owners)
    var counts = Array(repeating: 0, count: grid.cells.count)
    for cell in owners.joined() { counts[cell] += 1 }
    var contents = Array(repeating: Content(), count: grid.cells.count)
    for (cell, count) in counts.enumerated() { contents[cell].glyphs.reserveCapacity(count) }
    for (index, owners) in owners.enumerated() {
      var start = 0
      while start < owners.count {
        let cell = owners[start]
        var end = start + 1
        while end < owners.count, owners[end] == cell { end += 1 }
        contents[cell].glyphs += runs[index].glyphs[start..<end]
        if contents[cell].lastRun != index { contents[cell].runCount += 1 }
        contents[cell].lastRun = index
        start = end
      }
    }
    return contents
  }

  /// The cell of each glyph of a run: the one that its centre lies in, save where text that was drawn
  /// in one go crosses a cell's edge.
  private func owners(of run: LineBuilder.Run) -> [Int] {
    var owners = cells(under: run)
    guard run.direction == .right, owners.contains(where: { $0 != owners[0] }) else {
      return owners
    }
    var visible: [Int] = []
    visible.reserveCapacity(run.glyphs.count)
    for place in run.glyphs.indices where ink.fates[Int(run.glyphs[place])] == .visible {
      visible.append(place)
    }
    // In the order of drawing: of texts that lie over each other, letters alternate along the line.
    visible.sort { run.glyphs[$0] < run.glyphs[$1] }
    func goesOn(_ next: Int) -> Bool {
      let (last, this) = (run.glyphs[visible[next - 1]], run.glyphs[visible[next]])
      return isOneText(last, this) && !ink.areTaggedApart(last, this)
        && !(owners[visible[next - 1]] != owners[visible[next]] && hangsOut(last, before: this))
    }
    // Most texts end before the edge.
    let crosses = visible.indices.dropFirst().contains { next in
      owners[visible[next - 1]] != owners[visible[next]] && goesOn(next)
    }
    guard crosses else { return owners }
    var start = 0
    for next in visible.indices.dropFirst() where !goesOn(next) {
      gather(visible[start..<next], of: run, &owners)
      start = next
    }
    gather(visible[start...], of: run, &owners)
    return owners
  }

  /// Whether a stop or closing bracket at the end of its cell reaches with its empty half to the text of the
  /// next one, which does not follow it exactly.
  private func hangsOut(_ last: Int32, before this: Int32) -> Bool {
    let (glyph, next) = (ink.page.glyphs[Int(last)], ink.page.glyphs[Int(this)])
    return Script.leavesRightHalfEmpty(glyph.scalar)
      && next.box.minX - glyph.box.maxX > OverflowAssigner.rounding * glyph.fontSize
  }

  /// Of the font size: letters of one text follow each other exactly, but for rounding.
  private static let rounding = 0.02

  /// Of the font size: the room that programs leave before a bracket.
  private static let bracketGap = 0.6

  /// Whether a glyph was drawn in one go with the one before, or is a stop or closing bracket a little apart
  /// from it, which begins no text.
  private func isOneText(_ last: Int32, _ this: Int32) -> Bool {
    let (glyph, next) = (ink.page.glyphs[Int(last)], ink.page.glyphs[Int(this)])
    let gap = next.box.minX - glyph.box.maxX
    return glyph.isContinued(by: next)
      || (glyph.baseline == next.baseline && gap >= 0
        && gap < OverflowAssigner.bracketGap * glyph.fontSize
        && Script.leavesRightHalfEmpty(next.scalar))
  }

  /// Gives a stretch of a run that was drawn in one go and without a gap to one cell.
  private func gather(
    _ stretch: ArraySlice<Int>, of run: LineBuilder.Run, _ owners: inout [Int]
  ) {
    guard let first = stretch.first, stretch.contains(where: { owners[$0] != owners[first] }) else {
      return
    }
    let cells = stretch.map { owners[$0] }
    let target =
      home(of: stretch.map { run.glyphs[$0] }, cells)
      ?? (liesOverText(stretch, of: run) || beginsInside(stretch, of: run, cells[0])
        ? mostFrequent(in: cells) : cells[0])
    for place in stretch { owners[place] = target }
  }

  /// Whether a stretch begins over the end of another text, which is that of the cell it begins in.
  private func liesOverText(_ stretch: ArraySlice<Int>, of run: LineBuilder.Run) -> Bool {
    guard let first = stretch.first, first > 0 else { return false }
    let (before, head) = (Int(run.glyphs[first - 1]), Int(run.glyphs[first]))
    return ink.page.glyphs[before].isOverprinted(by: ink.page.glyphs[head])
  }

  /// Of the font size: no text is set so far in from its cell's left edge and runs over the right one.
  private static let deepest = 4.0

  /// Whether a stretch begins too far inside a cell to be set in it.
  private func beginsInside(
    _ stretch: ArraySlice<Int>, of run: LineBuilder.Run, _ cell: Int
  ) -> Bool {
    guard let first = stretch.first else { return false }
    let head = ink.page.glyphs[Int(run.glyphs[first])]
    return head.box.minX - grid.cells[cell].box.minX > OverflowAssigner.deepest * head.fontSize
  }

  private func mostFrequent(in cells: [Int]) -> Int {
    let counts = Dictionary(grouping: cells) { $0 }.mapValues(\.count)
    return cells.max { (counts[$0] ?? 0, $1) < (counts[$1] ?? 0, $0) } ?? cells[0]
  }

  /// The cell that the centre of each glyph lies in.
  private func cells(under run: LineBuilder.Run) -> [Int] {
    var (row, column) = (0, 0)
    return run.glyphs.map { index in
      let box = ink.page.glyphs[Int(index)].box
      row = OverflowAssigner.interval(of: box.midY, in: grid.rowEdges, like: row)
      column = OverflowAssigner.interval(of: box.midX, in: grid.columnEdges, like: column)
      return grid.owners[row * grid.columnCount + column]
    }
  }

  /// Which interval of ascending edges holds a position; positions outside belong to the outer ones.
  ///
  /// That found last is looked at first, for neighbours lie in one interval.
  private static func interval(of position: Double, in edges: [Double], like last: Int) -> Int {
    if edges[last] <= position, position < edges[last + 1] { return last }
    return max(0, min(edges.count - 2, partitionIndex(of: edges) { $0 > position } - 1))
  }

  /// The cell that a run over several cells is set in: the first when it begins at its edge, the last
  /// when it ends at that one's far edge; the middle one when it is centred there, as one of which a part
  /// is cut off by its neighbour is in any of them; `nil` when it is in the place of none.
  private func home(of run: [Int32], _ cells: [Int]) -> Int? {
    guard let start = run.first, let end = run.last else { return nil }
    let (first, last) = (cells[0], cells[cells.count - 1])
    let whole = ink.page.glyphs.drawnInOneGo(with: Int(start)...Int(end)) {
      ink.fates[$0] == .clipped
    }
    let (head, tail) = (ink.page.glyphs[whole.lowerBound], ink.page.glyphs[whole.upperBound])
    let near = OverflowAssigner.nearEdge * head.fontSize
    let middle = (head.box.minX + tail.box.maxX) / 2
    let isCut = whole != Int(start)...Int(end)
    let inner = isCut ? Set(cells) : Set(cells).subtracting([first, last])
    let centred = inner.sorted().first { abs(grid.cells[$0].box.midX - middle) <= near }
    if isCut, let centred { return centred }
    if head.box.minX - grid.cells[first].box.minX <= near { return first }
    if grid.cells[last].box.maxX - tail.box.maxX <= near { return last }
    return centred
      ?? OverflowAssigner.column(
        inTheMiddleOf: head.box.minX...tail.box.maxX, head.fontSize, among: grid.columnEdges
      ).flatMap { place in cells.first { grid.cells[$0].columns.contains(place) } }
  }

  /// Of the font size: the room on both sides of a text in the middle of its column differs by less.
  private static let even = 0.2

  /// The column between two of some ascending edges that a text reaches over on both sides, and in whose middle
  /// it stands.
  static func column(
    inTheMiddleOf text: ClosedRange<Double>, _ size: Double, among edges: [Double]
  ) -> Int? {
    let first = partitionIndex(of: edges) { $0 > text.lowerBound }
    let end = partitionIndex(of: edges) { $0 >= text.upperBound }
    return (first..<max(first, end - 1)).first {
      abs(edges[$0] + edges[$0 + 1] - text.lowerBound - text.upperBound)
        <= OverflowAssigner.even * size
    }
  }
}
