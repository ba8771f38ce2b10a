/// Columns that no line parts into rows, in a table whose other columns are parted.
extension Lattice {
  /// Lets row boundaries run through a column in which nothing is drawn below its header, where its
  /// texts stand level with those of the other columns: an answer a row, not one merged cell.
  ///
  /// O(glyphs) a column of that kind; there are few.
  ///
  /// - Parameters:
  ///   - runs: The glyphs of each line of the region.
  ///   - ink: The page.
  ///   - isCrossed: Whether text lies across a height, within an extent along x.
  mutating func partOpenColumns(
    by runs: @autoclosure () -> [LineBuilder.Run], _ ink: Ink,
    isCrossed: (_ y: Double, _ x: ClosedRange<Double>) -> Bool
  ) {
    for column in 0..<columns {
      guard let open = openRows(in: column) else { continue }
      let extent = xs[column]...xs[column + 1]
      let inner = open.dropFirst()
      guard hasLevelTexts(in: open, extent, runs(), ink),
        !inner.contains(where: { isCrossed(ys[$0], extent) })
      else { continue }
      for row in inner { horizontal[row * columns + column] = true }
    }
  }

  /// Rows; fewer that nothing parts are a merged cell.
  private static let leastOpen = 4

  /// The rows of a column below its lowest drawn line, where they are most of the table's.
  private func openRows(in column: Int) -> Range<Int>? {
    guard let last = (0..<rows).last(where: { horizontal[$0 * columns + column] }) else {
      return nil
    }
    let open = last..<rows
    return open.count >= Lattice.leastOpen && open.count * 2 > rows ? open : nil
  }

  /// Of the font size: a line that wraps ends no further from the edge of its cell.
  private static let wrapReach = 1.5

  /// Whether in two thirds of some rows a text in an extent along x shares its baseline with one outside,
  /// and most do not end at the extent's edge, as the lines of a long text in one cell do.
  private func hasLevelTexts(
    in rows: Range<Int>, _ extent: ClosedRange<Double>, _ runs: [LineBuilder.Run], _ ink: Ink
  ) -> Bool {
    var level: Set<Int> = []
    var wrapped = 0
    for run in runs where run.direction == .right {
      let glyphs = run.glyphs.map { ink.page.glyphs[Int($0)] }
      let inside = glyphs.filter { extent.contains($0.box.midX) }
      guard let last = inside.last, let row = row(at: last.box.midY), rows.contains(row) else {
        continue
      }
      if inside.count < glyphs.count { level.insert(row) }
      let room = extent.upperBound - last.box.maxX
      if room >= 0, room < Lattice.wrapReach * last.fontSize { wrapped += 1 }
    }
    return level.count * 3 >= rows.count * 2 && wrapped * 2 < level.count
  }

  private func row(at y: Double) -> Int? {
    let row = partitionIndex(of: ys) { $0 > y } - 1
    return row >= 0 && row < rows ? row : nil
  }
}
