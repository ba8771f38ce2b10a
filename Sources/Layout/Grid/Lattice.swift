/// The boundaries of a region and which pieces of them are there, before any text.
struct Lattice {
  /// Column boundaries, ascending.
  var xs: [Double]
  /// Row boundaries, ascending.
  var ys: [Double]
  /// Whether the piece of row boundary `y` over column `x` is there, at `[y * columns + x]`.
  var horizontal: [Bool]
  /// Whether the piece of column boundary `x` in row `y` is there, at `[y * (columns + 1) + x]`.
  var vertical: [Bool]
  /// What the boundaries are known from.
  var evidence: Set<Grid.Evidence> = []
  /// Column boundaries that no vertical line draws anywhere: known from fills or from the ends of
  /// horizontal lines, which leave out some rows.
  private(set) var softColumns: Set<Int> = []
  /// Row boundaries that no horizontal line draws anywhere, known from fills.
  private(set) var softRows: Set<Int> = []
  /// Whether the boundaries part so many cells that they were left out.
  private(set) var isTooFine = false
  let fills: [Rect]
  /// The heights of horizontal lines.
  private let ruled: [Double]
  /// What draws row boundaries: position, start and end.
  private let across: [(Double, Double, Double)]

  /// Points; boundaries this close are one: double borders, cells drawn one by one.
  ///
  /// Rows of text are never closer than 4 pt.
  static let snap = 3.0
  /// How much of a piece must be drawn for it to be there; corners and dashes leave gaps.
  private static let least = 0.6

  /// Cells; the largest tables have some ten thousand, lines drawn in spite millions, each of which costs
  /// time and memory.
  private static let mostFaces = 1 << 20

  var columns: Int { xs.count - 1 }
  var rows: Int { ys.count - 1 }

  /// Builds the lattice of a region's drawn lines and fills.
  ///
  /// An axis with drawn lines inside the region takes its boundaries from them alone; fills speak
  /// where no line does.
  init(_ region: Region) {
    let box = region.box
    let fillTops = region.fills.map { ($0.minY, $0.minX, $0.maxX) }
    let fillBottoms = region.fills.map { ($0.maxY, $0.minX, $0.maxX) }
    let fillLefts = region.fills.map { ($0.minX, $0.minY, $0.maxY) }
    let fillRights = region.fills.map { ($0.maxX, $0.minY, $0.maxY) }
    var across = region.horizontals.map { ($0.position, $0.start, $0.end) }
    var upright = region.verticals.map { ($0.position, $0.start, $0.end) }
    if !across.isEmpty || !upright.isEmpty { evidence.insert(.rulings) }
    if !Lattice.divides(across.map(\.0), box.minY, box.maxY), !region.fills.isEmpty {
      across += fillTops + fillBottoms
      evidence.insert(.fills)
    } else {
      let edges = Lattice.wideFillEdges(region, off: across)
      across += edges.map { ($0, box.minX, box.maxX) }
      if !edges.isEmpty { evidence.insert(.fills) }
    }
    if !Lattice.divides(upright.map(\.0), box.minX, box.maxX), !region.fills.isEmpty {
      upright += fillLefts + fillRights
      evidence.insert(.fills)
    }
    ys = snapped(across.map(\.0) + [box.minY, box.maxY], within: Lattice.snap)
    xs = snapped(
      upright.map(\.0) + Lattice.breaks(in: across, box, off: upright.map(\.0))
        + [box.minX, box.maxX],
      within: Lattice.snap)
    if xs.count < 2 { xs = [box.minX, box.maxX] }
    if ys.count < 2 { ys = [box.minY, box.maxY] }
    if (xs.count - 1) * (ys.count - 1) > Lattice.mostFaces {
      isTooFine = true
      (xs, ys) = ([box.minX, box.maxX], [box.minY, box.maxY])
    } else {
      xs = Lattice.withoutGaps(xs, between: region.verticals.map(\.position).sorted())
    }
    horizontal = []
    vertical = []
    fills = region.fills
    self.across = across
    ruled = region.horizontals.map(\.position)
    markPieces(across, upright)
    let drawn = region.verticals.compactMap { nearestIndex(in: xs, to: $0.position) }
    softColumns = Set(1..<max(1, columns)).subtracting(drawn)
    softRows = Set(1..<max(1, rows)).subtracting(ruledRows)
  }

  /// The row boundaries that some horizontal line draws.
  var ruledRows: Set<Int> {
    Set(
      ruled.compactMap { position in
        nearestIndex(in: ys, to: position).flatMap {
          abs(ys[$0] - position) <= Lattice.snap ? $0 : nil
        }
      })
  }

  /// Whether some position lies inside an extent, off its ends.
  static func divides(_ positions: [Double], _ low: Double, _ high: Double) -> Bool {
    positions.contains { $0 > low + snap && $0 < high - snap }
  }

  private mutating func markPieces(
    _ across: [(Double, Double, Double)], _ upright: [(Double, Double, Double)]
  ) {
    var horizontalCover = Array(repeating: 0.0, count: (rows + 1) * columns)
    for (position, start, end) in across {
      guard let y = nearestIndex(in: ys, to: position) else { continue }
      Lattice.cover(xs, start, end) { horizontalCover[y * columns + $0] += $1 }
    }
    var verticalCover = Array(repeating: 0.0, count: rows * (columns + 1))
    let heights = reached(by: upright, across)
    for (position, start, end) in upright {
      guard let x = nearestIndex(in: xs, to: position) else { continue }
      Lattice.cover(heights, start, end) { verticalCover[$0 * (columns + 1) + x] += $1 }
    }
    horizontal = horizontalCover.map { $0 >= Lattice.least }
    vertical = verticalCover.map { $0 >= Lattice.least }
    if !fills.isEmpty, !ruled.isEmpty { closeFilledCells() }
  }

  /// The row boundaries, the outer two as near as half of the upright lines of their row reach where no
  /// line closes it: one cell's text and borders may run over the end of a page.
  private func reached(
    by upright: [(Double, Double, Double)], _ across: [(Double, Double, Double)]
  ) -> [Double] {
    var heights = ys
    let (first, last) = (ys[1], ys[rows - 1])
    let tops = upright.map(\.1).filter { $0 < first - Lattice.snap }.sorted()
    let bottoms = upright.map(\.2).filter { $0 > last + Lattice.snap }.sorted()
    if !tops.isEmpty, !across.contains(where: { $0.0 < first - Lattice.snap }) {
      heights[0] = tops[tops.count / 2]
    }
    if !bottoms.isEmpty, !across.contains(where: { $0.0 > last + Lattice.snap }) {
      heights[rows] = bottoms[bottoms.count / 2]
    }
    return heights
  }

  private static func isDrawn(
    _ part: ClosedRange<Double>, by lines: [(Double, Double, Double)]
  ) -> Bool {
    let covered = lines.reduce(0) { sum, line in
      sum + max(0, min(line.2, part.upperBound) - max(line.1, part.lowerBound))
    }
    return covered >= least * (part.upperBound - part.lowerBound)
  }

  /// Tells how much of each interval of `edges` lies within `start...end`.
  private static func cover(
    _ edges: [Double], _ start: Double, _ end: Double, _ tell: (Int, Double) -> Void
  ) {
    var index = max(0, partitionIndex(of: edges) { $0 > start } - 1)
    while index + 1 < edges.count, edges[index] < end {
      let shared = min(end, edges[index + 1]) - max(start, edges[index])
      let length = edges[index + 1] - edges[index]
      if shared > 0, length > 0 { tell(index, shared / length) }
      index += 1
    }
  }

  // MARK: Boundaries that are implied, not drawn

  /// Whether a grid of drawn boundaries has all implied ones, so that adding them changes nothing.
  static func has(_ drawn: Grid, _ implied: ImpliedBoundaries) -> Bool {
    guard implied.rows.isEmpty, !drawn.hasWideTexts(over: implied.columns) else { return false }
    let hasSoftRows = !(1..<max(1, drawn.rowCount)).allSatisfy(drawn.ruledRowEdges.contains)
    return (implied.columns.isEmpty || !hasSoftRows)
      && implied.columns.allSatisfy { x in drawn.columnEdges.contains { abs($0 - x) <= snap } }
  }

  /// Lets column boundaries run through the rows that no fill marks; a piece is there unless
  /// `isCrossed` in its row, or a fill of the row's height lies across it where most rows' fills end at
  /// it: a merged cell.
  mutating func extendSoftColumns(isCrossed: (_ x: Double, _ row: Int) -> Bool) {
    let byTop = fills.sorted { $0.minY < $1.minY }
    let marked = softColumns.filter { x in
      (0..<rows).count { vertical[$0 * (columns + 1) + x] } * 2 >= rows
    }
    for row in 0..<rows {
      let first = partitionIndex(of: byTop) { $0.minY >= ys[row] - Lattice.snap }
      let own = byTop[first...].prefix { $0.minY <= ys[row] + Lattice.snap }
        .filter { abs($0.maxY - ys[row + 1]) <= Lattice.snap }
      for x in softColumns where !vertical[row * (columns + 1) + x] {
        let isMerged =
          marked.contains(x)
          && own.contains { $0.minX < xs[x] - Lattice.snap && $0.maxX > xs[x] + Lattice.snap }
        vertical[row * (columns + 1) + x] = !isMerged && !isCrossed(xs[x], row)
      }
    }
  }

  /// Lets row boundaries run through the columns that no fill marks; a piece is there unless text or
  /// a fill lies across it, or its column `isOpen`.
  mutating func extendSoftRows(
    where isOpen: (_ x: Double) -> Bool, isCrossed: (_ y: Double, _ x: ClosedRange<Double>) -> Bool
  ) {
    // A fill across most of the table is a row's or its ground, not a merged cell's.
    let wide = 0.6 * (xs[columns] - xs[0])
    for column in 0..<columns {
      let extent = xs[column]...xs[column + 1]
      let middle = (extent.lowerBound + extent.upperBound) / 2
      guard !isOpen(middle) else { continue }
      let over = fills.filter { $0.minX <= middle && $0.maxX >= middle && $0.width < wide }
        .sorted { $0.minY < $1.minY }
      let reach = over.reduce(into: [-.infinity]) { $0.append(max($0[$0.count - 1], $1.maxY)) }
      for row in softRows where !horizontal[row * columns + column] {
        let y = ys[row]
        let above = partitionIndex(of: over) { $0.minY >= y - Lattice.snap }
        let isFilled = reach[above] > y + Lattice.snap
        horizontal[row * columns + column] = !isFilled && !isCrossed(y, extent)
      }
    }
  }

  /// Adds column boundaries that nothing draws; a piece is there unless `isCrossed` in its row.
  ///
  /// - Returns: Whether any was new.
  mutating func addColumns(
    at positions: [Double], isCrossed: (_ x: Double, _ row: Int) -> Bool
  ) -> Bool {
    let before = columns
    let drawn = Dictionary(grouping: across) { nearestIndex(in: ys, to: $0.0) ?? 0 }
    for position in positions where !xs.contains(where: { abs($0 - position) <= Lattice.snap }) {
      let at = partitionIndex(of: xs) { $0 > position }
      guard at > 0, at < xs.count else { continue }
      insertColumn(at, position, drawn, isCrossed)
    }
    return columns > before
  }

  private mutating func insertColumn(
    _ at: Int, _ position: Double, _ drawn: [Int: [(Double, Double, Double)]],
    _ isCrossed: (Double, Int) -> Bool
  ) {
    var newHorizontal: [Bool] = []
    for y in 0...rows {
      let row = Array(horizontal[y * columns..<(y + 1) * columns])
      // A row's line leaves out merged cells that are narrower than the piece it was measured over.
      let parts = [xs[at - 1]...position, position...xs[at]].map { part in
        drawn[y].map { Lattice.isDrawn(part, by: $0) } ?? row[at - 1]
      }
      newHorizontal += row[..<(at - 1)] + parts + row[at...]
    }
    var newVertical: [Bool] = []
    for y in 0..<rows {
      let row = Array(vertical[y * (columns + 1)..<(y + 1) * (columns + 1)])
      newVertical += row[..<at] + [!isCrossed(position, y)] + row[at...]
    }
    (horizontal, vertical) = (newHorizontal, newVertical)
    xs.insert(position, at: at)
  }

  /// Adds row boundaries that nothing draws, across all columns.
  ///
  /// - Returns: Those that were new.
  mutating func addRows(at positions: [Double]) -> [Double] {
    let added = newRows(at: positions)
    guard !added.isEmpty else { return [] }
    let drawn = self
    let all = (ys + added).sorted()
    let width = columns + 1
    (horizontal, vertical, softRows) = ([], [], [])
    var y = 0  // of the drawn boundaries, the next one
    for (index, position) in all.enumerated() {
      if drawn.ys[y] == position {
        horizontal += drawn.horizontal[y * columns..<(y + 1) * columns]
        if drawn.softRows.contains(y) { softRows.insert(index) }
        y += 1
      } else {
        horizontal += Array(repeating: true, count: columns)
      }
      if y <= drawn.rows { vertical += drawn.vertical[(y - 1) * width..<y * width] }
    }
    ys = all
    return added
  }

  /// Those of some positions that are no row boundary yet, and inside of the outer two, ascending.
  private func newRows(at positions: [Double]) -> [Double] {
    positions.sorted().reduce(into: []) { added, position in
      let isKnown = nearestIndex(in: ys, to: position).map {
        abs(ys[$0] - position) <= Lattice.snap
      }
      guard isKnown == false, position > ys[0], position < ys[rows],
        added.last.map({ position - $0 > Lattice.snap }) ?? true
      else { return }
      added.append(position)
    }
  }

  /// Lets row boundaries that are drawn in part run across all columns.
  mutating func closeRows(at positions: Set<Double>) {
    for position in positions {
      guard let y = nearestIndex(in: ys, to: position), abs(ys[y] - position) <= Lattice.snap else {
        continue
      }
      for column in 0..<columns { horizontal[y * columns + column] = true }
    }
  }

  /// Takes the pieces of some row boundaries away over the columns whose middle `isOpen`.
  mutating func openRows(at positions: [Double], where isOpen: (_ x: Double) -> Bool) {
    let open = (0..<columns).filter { isOpen((xs[$0] + xs[$0 + 1]) / 2) }
    for position in positions {
      guard let y = nearestIndex(in: ys, to: position), ys[y] == position else { continue }
      for column in open { horizontal[y * columns + column] = false }
    }
  }
}
