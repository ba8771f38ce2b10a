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
    guard !grid.evidence.contains(.alignment), !grid.evidence.contains(.header) else { return }
    let lines = cell.lines.filter { $0.direction == .right }
    if lines.contains(where: { isOver($0, cell) }) {
      add(.warning, "runs over the rule of its row", column, &draft)
      return
    }
    let sides = lines.map { side(of: $0, cell) }
    guard sides.contains(where: { $0 != .inside }) else { return }
    let isBeside =
      (sides.contains(.right) && hasText(besides: cell, at: cell.columns.upperBound))
      || (sides.contains(.left) && hasText(besides: cell, at: cell.columns.lowerBound - 1))
    add(isBeside ? .warning : .note, "runs over the edge of its column", column, &draft)
  }

  private enum Side {
    case inside
    case left
    case right
  }

  private func side(of line: Line, _ cell: Cell) -> Side {
    let reach = RowExtractor.overflow * line.fontSize
    if line.box.maxX > cell.box.maxX + reach { return .right }
    return line.box.minX < cell.box.minX - reach ? .left : .inside
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
