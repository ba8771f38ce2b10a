internal import Layout

/// What stands over a header inside its grid: a title, labels of several columns.
extension TableFinder {
  /// Rows; titles and labels of several columns take no more over a header.
  private static let mostUpper = 4

  /// Notes what stands over a header in its grid; what stood over it on an earlier page, too, becomes its
  /// own.
  mutating func takeUpperTexts(of grid: Grid, for header: inout Header) {
    let top = header.rows.lowerBound
    header.upperTexts = upperTexts(of: grid, over: top)
    let again = repeatedRows(header.upperTexts)
    if again == 0 { upperTexts = header.upperTexts }
    header.rows = top - again..<header.rows.upperBound
  }

  /// How many rows over a row, from the nearest one up, say what stood over the header on an earlier page.
  func repeatedRows(of grid: Grid, over row: Int) -> Int {
    upperTexts.isEmpty ? 0 : repeatedRows(upperTexts(of: grid, over: row))
  }

  private func repeatedRows(_ texts: [String]) -> Int {
    zip(texts, upperTexts).prefix { $0 == $1 && !$0.isEmpty }.count
  }

  /// The texts of the rows over a row, from the nearest one up.
  private func upperTexts(of grid: Grid, over row: Int) -> [String] {
    let assembler = TextAssembler(layout.ink)
    return (0..<row).suffix(TableFinder.mostUpper).reversed().map { upper in
      grid.cellIndices(inRow: upper).map { assembler.text(of: grid.cells[$0].lines, in: grid.box) }
        .joined()
    }
  }
}
