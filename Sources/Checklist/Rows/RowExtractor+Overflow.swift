internal import Layout

extension RowExtractor {
  /// Of the font size: text this far past its cell's edge has left the cell; less is a descender, an
  /// accent or the tail of a full-width sign.
  private static let overflow = 0.3

  /// Notes text that runs past the drawn edges of its cell; whose it is, its first letter tells.
  ///
  /// Over the edge of an empty neighbour it does no harm; beside text of the neighbour's own, or over
  /// the rule of its row, a person should look.
  func noteOverflow(of cell: Cell, _ column: Int, _ draft: inout RowDraft) {
    guard hasDrawnEdges else { return }
    var (isOverRight, isOverLeft) = (false, false)
    for line in cell.lines where line.direction == .right {
      guard !isOver(line, cell) else {
        add(.warning, "runs over the rule of its row", column, &draft)
        return
      }
      let reach = RowExtractor.overflow * line.fontSize
      if line.box.maxX > cell.box.maxX + reach {
        isOverRight = true
      } else if line.box.minX < cell.box.minX - reach {
        isOverLeft = true
      }
    }
    guard isOverRight || isOverLeft else { return }
    let isBeside =
      (isOverRight && hasText(besides: cell, at: cell.columns.upperBound))
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
