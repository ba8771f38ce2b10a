internal import Layout

/// A column of numbers that has no label, where nothing draws columns.
extension HeaderFinder {
  /// Numbers; fewer under no label may be of a list.
  private static let leastUnlabelled = 3

  /// The columns with one for the numbers that stand left of all texts under the first label, and under none.
  ///
  /// - Parameters:
  ///   - columns: The columns, each with the extent of its label.
  ///   - grid: The grid of the table, or of its header.
  ///   - top: Where the table's rows begin, in points of page space.
  /// - Returns: The columns; the same where one is of numbers, or lines part the first.
  func withNumbers(_ columns: [Column], in grid: Grid, from top: Double) -> [Column] {
    guard columns.count > 1, let first = columns.first, !first.label.isEmpty,
      !columns.contains(where: { $0.field == .number }),
      !grid.columnEdges.contains(where: { $0 > grid.box.minX + 1 && $0 <= columns[1].minX + 1 })
    else { return columns }
    // A grid of a header alone goes on below it in text that nothing marks.
    let end = top < grid.box.maxY - 1 ? grid.box.maxY : textEnd(below: grid)
    let body = Rect(
      minX: grid.box.minX - 1, minY: top, maxX: columns[1].minX,
      maxY: min(end, top + HeaderFinder.bodyReach))
    let lines = pieces(in: body).filter { $0.count > 1 }
    let numbers = lines.map { $0[0] }.filter { RowNumber(assembler.text(of: $0)) != nil }
    guard numbers.count >= HeaderFinder.leastUnlabelled, let right = numbers.map(\.box.maxX).max(),
      let start = lines.flatMap({ $0.dropFirst() }).map(\.box.minX).min(), start > right,
      first.minX > right,
      case let texts = numbers.map({ KeyScalars(matching: assembler.letters(of: [$0])) }),
      ColumnContent(texts, catalogue).isNumbered
    else { return columns }
    var named = columns
    named[0].minX = min(first.minX, start)
    return [Column(label: "", field: .number, minX: grid.box.minX, maxX: right)] + named
  }
}
