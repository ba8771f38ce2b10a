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

  /// Moves the glyphs of runs that cross a cell's edge to the cell that the run belongs to.
  ///
  /// - Parameters:
  ///   - owner: The cell of each glyph, by the glyph's centre; changed in place.
  ///   - lines: The region's lines.
  func reassign(_ owner: inout [Int32: Int], _ lines: [Line]) {
    for line in lines where line.direction == .right {
      for run in runs(of: line) {
        let cells = run.compactMap { owner[$0] }
        guard let first = cells.first, cells.contains(where: { $0 != first }) else { continue }
        let target = home(of: run, cells)
        for index in run { owner[index] = target }
      }
    }
  }

  /// Stretches of a line that were drawn in one go and without a gap.
  private func runs(of line: Line) -> [[Int32]] {
    var runs: [[Int32]] = []
    var last: Glyph?
    for index in line.glyphs where ink.fates[Int(index)] == .visible {
      let glyph = ink.page.glyphs[Int(index)]
      if let last, last.isContinued(by: glyph) {
        runs[runs.count - 1].append(index)
      } else {
        runs.append([index])
      }
      last = glyph
    }
    return runs
  }

  /// The cell that a run over several cells belongs to: the one it begins in; the last when it is set
  /// to that one's far edge; the middle one when it is centred there.
  private func home(of run: [Int32], _ cells: [Int]) -> Int {
    guard let start = run.first, let end = run.last else { return cells[0] }
    let (first, last) = (cells[0], cells[cells.count - 1])
    let (head, tail) = (ink.page.glyphs[Int(start)], ink.page.glyphs[Int(end)])
    let near = OverflowAssigner.nearEdge * head.fontSize
    if head.box.minX - grid.cells[first].box.minX <= near { return first }
    if grid.cells[last].box.maxX - tail.box.maxX <= near { return last }
    let middle = (head.box.minX + tail.box.maxX) / 2
    let between = Set(cells).subtracting([first, last]).sorted()
    return between.first { abs(grid.cells[$0].box.midX - middle) <= near } ?? first
  }
}

extension Glyph {
  /// Of the font size: letters of one word are this near; two cells' texts are further apart.
  private static let letterGap = 0.06

  /// Whether `next` was drawn in one go with this glyph, after it on the same line and without a gap.
  func isContinued(by next: Glyph) -> Bool {
    let distance = next.paintOrder - paintOrder
    return (0...2).contains(distance) && next.fontSize == fontSize
      && abs(next.baseline - baseline) < 0.05 * next.fontSize
      && next.box.minX > box.minX
      && next.box.minX - box.maxX < Glyph.letterGap * next.fontSize
  }
}
