/// Where a page's lines are: what tells pages of one sheet from others.
struct DrawnRows {
  /// The heights of the lines along x, in points of page space.
  let edges: [Double]
  /// The places of the lines along y.
  let columns: [Double]
  /// The left end of the lines along x.
  let left: Double
  /// The right end.
  var right: Double

  /// Points; programs put the lines of a row at the same height on each page, but for rounding.
  static let reach = 1.0
  /// Lines; a header and a row have as many.
  private static let fewestEdges = 3

  /// Finds the lines of a page; `nil` where there are too few.
  init?(_ page: Page) {
    let horizontals = page.rulings.filter { $0.axis == .horizontal }
    let verticals = page.rulings.filter { $0.axis == .vertical }
    edges = snapped(horizontals.map(\.position), within: DrawnRows.reach)
    columns = snapped(verticals.map(\.position), within: DrawnRows.reach)
    left = horizontals.map(\.start).min() ?? 0
    right = horizontals.map(\.end).max() ?? 0
    guard edges.count >= DrawnRows.fewestEdges, !columns.isEmpty else { return nil }
  }

  /// The extent along y.
  var heights: ClosedRange<Double> { edges[0]...edges[edges.count - 1] }

  /// Whether the rows of another page are as high as these, one by one.
  func areAlike(_ others: DrawnRows) -> Bool {
    edges.count == others.edges.count
      && zip(edges, others.edges).allSatisfy { abs($0 - $1) <= DrawnRows.reach }
  }

  /// Where the columns of another page begin that are not those of this one, printed again with the same
  /// texts, in points of its page space.
  func newColumns(_ others: DrawnRows, on other: Page, besides page: Page) -> Double {
    var start = others.left
    for (own, their) in zip(columns.dropFirst(), others.columns.dropFirst()) {
      guard abs((own - left) - (their - others.left)) <= DrawnRows.reach else { break }
      let text = text(of: page, from: start - others.left + left, to: own)
      guard !text.isEmpty, text == others.text(of: other, from: start, to: their) else { break }
      start = their
    }
    return start
  }

  /// What stands between the lines at two places, in paint order.
  private func text(of page: Page, from start: Double, to end: Double) -> [Unicode.Scalar] {
    page.glyphs.filter {
      $0.box.midX > start && $0.box.midX < end && heights.contains($0.box.midY)
    }
    .map(\.scalar)
  }
}
