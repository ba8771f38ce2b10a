/// Gives lines that run over the rule below their cell back to it: of text that wraps more often on paper than
/// on the screen, for which the row is not high enough.
struct RowOverflow {
  private let ink: Ink

  /// Of the font size: a line that reaches this far over the upper edge of a cell is not set in it.
  private static let overflow = 0.3
  /// Of the font size: from one baseline to the next within a text.
  private static let leading = 0.8...1.8
  /// Of the font size: lines of one text begin this near to each other, and are as large.
  private static let alike = 0.3

  init(_ ink: Ink) { self.ink = ink }

  /// Moves such lines up to the cell above, from the top of the grid down.
  ///
  /// O(n) in cells; few have a line over their upper edge.
  func reassign(in grid: inout Grid) {
    for index in grid.cells.indices {
      while let line = grid.cells[index].lines.first, isOver(line, grid.cells[index]),
        let above = upper(of: grid.cells[index], in: grid),
        goesOn(grid.cells[above], with: line), liesAlone(grid.cells[index])
      {
        grid.cells[above].lines.append(grid.cells[index].lines.removeFirst())
      }
    }
  }

  private func isOver(_ line: Line, _ cell: Cell) -> Bool {
    line.direction == .right && !isCut(line)
      && line.inkedTop < cell.box.minY - RowOverflow.overflow * line.fontSize
  }

  /// Whether most of a line is cut off: what a page break leaves of a text in the middle of a merged cell.
  private func isCut(_ line: Line) -> Bool {
    line.glyphs.contains { ink.page.glyphs[Int($0)].clip == .mostly }
  }

  /// The cell right above one, of the same columns, with a line between them.
  private func upper(of cell: Cell, in grid: Grid) -> Int? {
    guard grid.ruledRowEdges.contains(cell.rows.lowerBound),
      let above = grid.cellIndex(row: cell.rows.lowerBound - 1, column: cell.columns.lowerBound),
      grid.cells[above].columns == cell.columns
    else { return nil }
    return above
  }

  /// Whether the first line of a cell is its only one, or lies over the next: lines of one text do not.
  private func liesAlone(_ cell: Cell) -> Bool {
    guard cell.lines.count > 1 else { return true }
    let (first, next) = (cell.lines[0], cell.lines[1])
    return next.baseline - first.baseline < RowOverflow.leading.lowerBound * first.fontSize
  }

  /// Whether a line is the next one of a cell's text, which had no room left for its first word.
  private func goesOn(_ cell: Cell, with line: Line) -> Bool {
    guard let last = cell.lines.last, last.direction == .right,
      abs(last.fontSize - line.fontSize) <= RowOverflow.alike * line.fontSize,
      abs(last.box.minX - line.box.minX) <= RowOverflow.alike * line.fontSize
    else { return false }
    let pitch = (line.baseline - last.baseline) / line.fontSize
    let padding = max(0, last.box.minX - cell.box.minX)
    return RowOverflow.leading.contains(pitch)
      && cell.box.maxX - padding - last.box.maxX < firstWord(of: line)
  }

  /// The width of a line's first word, in points: of one letter where no spaces part words.
  private func firstWord(of line: Line) -> Double {
    guard let first = line.glyphs.first else { return 0 }
    let all = ink.page.glyphs
    let word = line.glyphs.prefix {
      all[Int($0)].scalar.isASCII && ink.fates[Int($0)] != .space
    }
    let end = word.last ?? first
    return all[Int(end)].box.maxX - all[Int(first)].box.minX
  }
}
