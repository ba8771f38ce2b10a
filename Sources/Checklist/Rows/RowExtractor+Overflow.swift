internal import Layout

extension RowExtractor {
  /// Of the font size: text this far past its cell's edge has left the cell; less is a descender, an
  /// accent or the tail of a full-width sign.
  private static let overflow = 0.3

  /// Notes text that runs past the drawn edges of its cell, or lies over other text.
  ///
  /// Over the edge of an empty neighbour it does no harm; beside or upon text of the neighbour's own,
  /// over the rule of its row, or over the edge of the table, a person should look: what lies beyond
  /// the area that is printed, most programs leave out without a trace.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - column: The index of the column that its text belongs to.
  ///   - linesByColumn: The grid's lines, where not each edge of a cell is drawn.
  ///   - draft: The row.
  func noteOverflow(
    of cell: Cell, _ column: Int, _ linesByColumn: LinesByColumn?, _ draft: inout RowDraft
  ) {
    if leavesTable(cell) || (cutsTexts && reachesEdge(cell)) {
      add(
        .warning, "runs to or over the edge of the table; the PDF may lack what follows", column,
        &draft)
    } else if let linesByColumn {
      guard liesOverNeighbour(cell, linesByColumn) || isOverprinted(cell) else { return }
      add(.warning, "lies over the text beside it", column, &draft)
    } else {
      noteInnerOverflow(of: cell, column, &draft)
    }
  }

  private func isOverprinted(_ cell: Cell) -> Bool {
    cell.lines.contains { $0.isOverprinted(in: layout.ink) }
  }

  /// Notes rows of which a line may lie over the text of the row above or below: where the first or last
  /// line of a cell holds two texts, one of them is that row's.
  func noteOverprinted(_ drafts: inout [RowDraft]) {
    for index in drafts.indices {
      for cell in grid.cellIndices(inRow: drafts[index].latticeRow)
      where !grid.cells[cell].lines.isEmpty {
        let lines = grid.cells[cell].lines
        if index > 0 { noteOverprinted(lines.first, of: cell, in: &drafts[index - 1]) }
        if index + 1 < drafts.count {
          noteOverprinted(lines.last, of: cell, in: &drafts[index + 1])
        }
      }
    }
  }

  /// Notes that a row may lack what lies over the first or last line of a cell of its neighbour.
  private func noteOverprinted(_ line: Line?, of cell: Int, in draft: inout RowDraft) {
    guard draft.kind == .entry, let line, isNear(line, rowExtent(draft.latticeRow)),
      line.isOverprinted(in: layout.ink),
      let place = columns.lastIndex(where: { $0.minX <= grid.cells[cell].box.midX }),
      !draft.blocks[place].isEmpty
    else { return }
    add(.warning, "may lack a line that lies over the next row's", place, &draft)
  }

  /// Whether a line is so near to a row that it may be one of its text.
  private func isNear(_ line: Line, _ row: (minY: Double, maxY: Double)) -> Bool {
    let distance = max(row.minY - line.box.maxY, line.box.minY - row.maxY)
    return distance < line.fontSize
  }

  /// Whether text that has left its cell lies over text of the cell beside it.
  private func liesOverNeighbour(_ cell: Cell, _ linesByColumn: LinesByColumn) -> Bool {
    cell.lines.contains { line in
      let reach = RowExtractor.overflow * line.fontSize
      return line.direction == .right
        && linesByColumn.contain(beside: cell, at: line.baseline, within: reach) { other in
          min(line.box.maxX, other.box.maxX) - max(line.box.minX, other.box.minX) > reach
        }
    }
  }

  /// Whether text runs over the right edge of the table, where something drawn says where that is.
  func leavesTable(_ cell: Cell) -> Bool {
    cell.columns.upperBound == grid.columnCount && isDrawn
      && cell.lines.contains {
        $0.direction == .right && $0.box.maxX > grid.box.maxX + RowExtractor.overflow * $0.fontSize
      }
  }

  private var isDrawn: Bool { !grid.evidence.isDisjoint(with: [.rulings, .fills]) }

  /// Whether text ends so near to the table's right edge that it has left the room that a cell gives
  /// its text: beside texts that run over the edge, its end may be cut off, too.
  private func reachesEdge(_ cell: Cell) -> Bool {
    guard cell.columns.upperBound == grid.columnCount, let start = cell.lines.map(\.box.minX).min()
    else { return false }
    let padding = start - cell.box.minX
    return cell.lines.contains {
      $0.direction == .right && grid.box.maxX - $0.box.maxX < padding / 2
    }
  }

  private func noteInnerOverflow(of cell: Cell, _ column: Int, _ draft: inout RowDraft) {
    var (isOverRight, isOverLeft) = (false, false)
    for line in cell.lines where line.direction == .right {
      guard !isOver(line, cell) else {
        add(.warning, "runs over the rule of its row", column, &draft)
        return
      }
      let reach = RowExtractor.overflow * line.fontSize
      if line.box.maxX > cell.box.maxX + reach { isOverRight = true }
      if line.box.minX < cell.box.minX - reach { isOverLeft = true }
    }
    let isOverprinted = self.isOverprinted(cell)
    guard isOverRight || isOverLeft else {
      if isOverprinted { add(.warning, "lies over other text", column, &draft) }
      return
    }
    let isBeside =
      isOverprinted
      || (isOverRight && hasText(besides: cell, at: cell.columns.upperBound))
      || (isOverLeft && hasText(besides: cell, at: cell.columns.lowerBound - 1))
    add(isBeside ? .warning : .note, "runs over the edge of its column", column, &draft)
  }

  /// Whether the body of a line's letters crosses, or lies beyond, the cell's upper or lower edge.
  private func isOver(_ line: Line, _ cell: Cell) -> Bool {
    let reach = RowExtractor.overflow * line.fontSize
    return line.inkedBottom > cell.box.maxY + reach || line.inkedTop < cell.box.minY - reach
  }

  private func hasText(besides cell: Cell, at column: Int) -> Bool {
    cell.rows.contains { row in
      grid.cell(row: row, column: column).map { !$0.isEmpty } ?? false
    }
  }

  private func add(
    _ severity: Finding.Severity, _ seen: String, _ column: Int, _ draft: inout RowDraft
  ) {
    draft.findings.append(
      Finding(
        .overflowingText, severity, field: columns[column].field, page: draft.page,
        message: "the text under 「\(columns[column].label)」 \(seen)"))
  }
}
