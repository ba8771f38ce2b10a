internal import Layout

/// What of a table's rows is uncertain.
extension TableReader {
  /// Notes the rows at boundaries that other evidence speaks against.
  func noteDoubts(_ doubts: Set<Double>, _ grid: Grid, _ drafts: inout [RowDraft]) {
    guard !doubts.isEmpty else { return }
    for index in drafts.indices {
      let row = drafts[index].latticeRow
      guard doubts.contains(grid.rowEdges[row]) || doubts.contains(grid.rowEdges[row + 1]) else {
        continue
      }
      drafts[index].findings.append(
        Finding(
          .uncertainBoundary, .warning, page: drafts[index].page,
          message: "nothing tells for certain where this row begins or ends"))
    }
  }

  /// Notes that nothing tells for certain whether a label is a row's.
  func noteDoubtfulLabel(_ column: Int, _ draft: inout RowDraft) {
    draft.findings.append(
      Finding(
        .uncertainBoundary, .warning, field: columns[column].field, page: draft.page,
        message:
          "nothing tells for certain which rows the 「\(columns[column].label)」 beside them covers"))
  }

  /// Whether the texts of a page's first row are all labels of their columns: a header printed again that no
  /// line parts from the row below it.
  func isHeader(_ draft: RowDraft) -> Bool {
    let printed = columns.indices.filter { !draft.blocks[$0].isEmpty }
    return printed.count > 1
      && printed.allSatisfy { matchKey(columns[$0].label) == matchKey(draft.blocks[$0].text) }
  }
}
