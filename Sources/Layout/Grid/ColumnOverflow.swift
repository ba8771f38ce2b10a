/// Gives lines that run over the rule below or above their cell back to the cell they belong to.
///
/// Programs draw a cell's lines one after the other. Where the glyphs of the last line in a cell and of
/// the first line in the cell below follow each other, with the lead of one text, and are not level with
/// the texts beside them, they are one text.
struct ColumnOverflow {
  private let ink: Ink

  /// Of the font size: two pairs of lines with the same lead differ by less; browsers set lines to whole
  /// pixels, 0.75 pt.
  private static let alike = 0.1
  /// Points; the room between a cell's edge and its text.
  private static let padding = 2.0
  /// Of all cells with text in the cell below, the share that such programs leave to chance; above it,
  /// columns are drawn from top to bottom, and the order says nothing.
  private static let mostInOrder = 0.2

  init(_ ink: Ink) { self.ink = ink }

  /// Moves the lines of texts that stand in several cells, one above the other, to the one they
  /// belong to.
  ///
  /// - Parameter grid: A grid whose rows are drawn; its cells are changed in place.
  func reassign(in grid: inout Grid) {
    // A reader that takes its lines from a raster does not know in which order things are drawn.
    guard !grid.hasInferredRows,
      ink.page.rulings.first?.source != .raster
    else { return }
    let pairs = grid.cells.indices.compactMap { upper in
      below(upper, grid).map { (upper: upper, lower: $0) }
    }
    lazy var lines = linesByBaseline(of: grid)
    let chained = pairs.filter { pair in
      continues(grid.cells[pair.upper], grid.cells[pair.lower])
        && !(isLevel(grid.cells[pair.upper].lines.last, pair.upper, grid, lines)
          && isLevel(grid.cells[pair.lower].lines.first, pair.lower, grid, lines))
    }
    guard !chained.isEmpty,
      Double(chained.count) <= max(1, ColumnOverflow.mostInOrder * Double(pairs.count))
    else { return }
    var homes: [Int: Int] = [:]
    for pair in chained {
      let upper = homes[pair.upper] ?? pair.upper
      settle(upper, pair.lower, in: &grid)
      if grid.cells[pair.lower].isEmpty { homes[pair.lower] = upper }
    }
  }

  /// The cell right below one, with the same columns, where both have text.
  private func below(_ index: Int, _ grid: Grid) -> Int? {
    let cell = grid.cells[index]
    guard !cell.isEmpty, cell.rows.upperBound < grid.rowCount,
      let lower = grid.cellIndex(row: cell.rows.upperBound, column: cell.columns.lowerBound),
      grid.cells[lower].columns == cell.columns, !grid.cells[lower].isEmpty
    else { return nil }
    return lower
  }

  /// Of the font size: text that keeps to its cell is this far from the rule, or further.
  private static let touching = 0.05

  private func continues(_ upper: Cell, _ lower: Cell) -> Bool {
    guard let last = upper.lines.last, let first = lower.lines.first, continues(last, first) else {
      return false
    }
    let room = min(first.inkedTop - lower.box.minY, upper.box.maxY - last.inkedBottom)
    let lead = first.baseline - last.baseline
    // What follows the text in the lower cell is that cell's own, and may have another lead.
    let tail = lower.lines.prefix(chain(lower.lines) { continues($0, $1) })
    let inner = [upper.lines[...], tail].flatMap { zip($0, $0.dropFirst()) }
      .filter { continues($0, $1) }
    // Where the lines of one text are marked as one, those of another mark are of another text.
    guard areMarkedAlike(last, first) || !inner.contains(where: { areMarkedAlike($0, $1) }) else {
      return false
    }
    let leads = inner.map { $1.baseline - $0.baseline }
    return leads.allSatisfy { abs($0 - lead) <= ColumnOverflow.alike * last.fontSize }
      && (!leads.isEmpty || room < ColumnOverflow.touching * last.fontSize)
      && !(isCentred(upper) && isCentred(lower)) && !areFull(upper, lower, lead)
  }

  /// Whether two lines are of one sequence of marked content.
  private func areMarkedAlike(_ line: Line, _ next: Line) -> Bool {
    guard let end = line.glyphs.max(), let start = next.glyphs.min() else { return false }
    let mark = ink.page.glyphs[Int(end)].mcid
    return mark >= 0 && mark == ink.page.glyphs[Int(start)].mcid
  }

  /// Of the font size: the room over and under a text in the middle of its cell differs by less.
  private static let even = 0.15

  /// Whether a cell's text stands in its middle, as a text that fills its cell does.
  private func isCentred(_ cell: Cell) -> Bool {
    let (above, below) = room(in: cell)
    return above > 0 && below > 0
      && abs(above - below) <= ColumnOverflow.even * (cell.lines.first?.fontSize ?? 0)
  }

  /// Whether two cells are as high as their texts are: each is one text, as far from its cell's upper
  /// edge as the other, and leaves no room for a further line, with this lead in points.
  private func areFull(_ upper: Cell, _ lower: Cell, _ lead: Double) -> Bool {
    let (one, other) = (room(in: upper), room(in: lower))
    let size = lower.lines.first?.fontSize ?? 0
    return abs(one.above - other.above) <= ColumnOverflow.even * size
      && one.above + one.below < lead && other.above + other.below < lead
      && [upper, lower].allSatisfy { cell in
        chain(cell.lines) { continues($0, $1) } == cell.lines.count
      }
  }

  /// The room over and under a cell's text, in points.
  private func room(in cell: Cell) -> (above: Double, below: Double) {
    guard let first = cell.lines.first, let last = cell.lines.last else { return (0, 0) }
    return (first.inkedTop - cell.box.minY, cell.box.maxY - last.inkedBottom)
  }

  /// Whether a line stands on one baseline with the text of another cell in its rows.
  private func isLevel(
    _ line: Line?, _ cell: Int, _ grid: Grid, _ lines: [(baseline: Double, cell: Int)]
  ) -> Bool {
    guard let line else { return false }
    let reach = ColumnOverflow.alike * line.fontSize
    return lines[partitionIndex(of: lines) { $0.baseline - line.baseline >= -reach }...]
      .prefix { $0.baseline - line.baseline <= reach }
      .contains {
        $0.cell != cell && grid.cells[$0.cell].rows.overlaps(grid.cells[cell].rows)
      }
  }

  /// The baselines of a grid's lines, ascending, each with the index of its cell.
  private func linesByBaseline(of grid: Grid) -> [(baseline: Double, cell: Int)] {
    grid.cells.indices.flatMap { cell in grid.cells[cell].lines.map { ($0.baseline, cell) } }
      .sorted { $0.baseline < $1.baseline }
  }

  /// Whether a line was drawn right after another, as the next of one text.
  private func continues(_ line: Line, _ next: Line) -> Bool {
    let size = line.fontSize
    let isAligned =
      abs(line.box.minX - next.box.minX) <= TextRun.aligned * size
      || abs(line.box.midX - next.box.midX) <= TextRun.aligned * size
    guard isAligned, line.direction == .right, next.direction == .right, size == next.fontSize,
      TextRun.leading.contains((next.baseline - line.baseline) / size),
      let end = line.glyphs.max(), let start = next.glyphs.min(), start > end
    else { return false }
    return ink.page.glyphs[Int(start)].paintOrder - ink.page.glyphs[Int(end)].paintOrder <= 2
  }

  /// Moves the lines of the text that two cells share to the one that it is set in: at its top, in its
  /// middle or at its bottom.
  private func settle(_ upper: Int, _ lower: Int, in grid: inout Grid) {
    let (above, below) = (grid.cells[upper], grid.cells[lower])
    guard !above.isEmpty, !below.isEmpty else { return }
    let head = chain(above.lines.reversed()) { continues($1, $0) }
    let tail = chain(below.lines) { continues($0, $1) }
    let text = (
      top: above.lines[above.lines.count - head].inkedTop, bottom: below.lines[tail - 1].inkedBottom
    )
    if misfit(text, in: above.box) <= misfit(text, in: below.box) {
      grid.cells[upper].lines += below.lines.prefix(tail)
      grid.cells[lower].lines.removeFirst(tail)
    } else {
      grid.cells[lower].lines = above.lines.suffix(head) + below.lines
      grid.cells[upper].lines.removeLast(head)
    }
  }

  /// How many lines, from the first on, were drawn one after the other.
  private func chain(_ lines: [Line], _ isNext: (Line, Line) -> Bool) -> Int {
    1 + zip(lines, lines.dropFirst()).prefix { isNext($0, $1) }.count
  }

  /// How far, in points, a text is from standing at the top, in the middle or at the bottom of a cell.
  private func misfit(_ text: (top: Double, bottom: Double), in box: Rect) -> Double {
    let padding = ColumnOverflow.padding
    return min(
      abs(text.top - box.minY - padding), abs((text.top + text.bottom) / 2 - box.midY),
      abs(box.maxY - padding - text.bottom))
  }
}
