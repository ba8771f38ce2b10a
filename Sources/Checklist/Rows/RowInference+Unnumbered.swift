internal import Layout

/// The rows of tables without numbers.
extension RowInference {
  /// The rows of a table without numbers, by the heights and gaps of its texts.
  func rowsByStrips(
    _ pieces: [Piece], _ top: Double, _ bottom: Double, _ usualStrip: Double?, isFollowed: Bool
  ) -> Result? {
    guard let item = columns.firstIndex(where: { $0.field == .item }) else { return nil }
    let headings = pieces.filter { isHeadingOfRows($0, among: pieces) }
    let tops = Set(headings.map(\.box.minY))
    let others = pieces.filter { !tops.contains($0.box.minY) }
    var text = withoutFurniture(
      others.filter { !isLabel($0.column) && !isProse($0, among: pieces) })
    let most = isFollowed ? removeNextHeadings(from: &text, among: pieces) ?? bottom : bottom
    let items = text.filter { $0.column == item }
    guard let first = text.first, let lastItem = items.last else { return nil }
    let prose = others.first { isProse($0, among: pieces) && $0.box.minY > first.box.minY }
    let end = max(prose?.box.minY ?? bottom, lastItem.box.maxY)
    let body = text.filter { $0.box.maxY <= end }
    let found = UnnumberedRows(
      body, item: item, unit: columns.firstIndex { $0.field == .unit },
      headings: headings.map(\.box.midY),
      isTitle: { catalogue.isTitle($0) }
    ).rows()
    var result = Result(start: top, end: bottom)
    result.boundaries = found.boundaries
    result.doubtful = found.doubtful
    addHeadings(headings, body, &result)
    result.rowCount = result.boundaries.count + 1
    result.evidence = body.contains { $0.tag != nil } ? [.tags, .alignment] : [.alignment]
    let anchors =
      headings.map { Anchor(minY: $0.box.minY, maxY: $0.box.maxY, isBand: true) }
      + [Anchor(minY: first.box.minY, maxY: lastItem.box.maxY, isBand: false)]
    trim(
      &result, anchors.sorted { $0.minY < $1.minY },
      strips(in: pieces, from: top, to: bottom), pieces, usualStrip, most)
    return result
  }

  /// Lines; headings and what closes a table are few.
  private static let mostClosing = 4

  /// Takes the lines at the end that stand alone in the first column, off the last row: the heading of the
  /// next table, or what closes this one.
  ///
  /// - Returns: Where the first of them begins; `nil` when there is none.
  private func removeNextHeadings(from text: inout [Piece], among pieces: [Piece]) -> Double? {
    var limit: Double?
    for _ in 0..<RowInference.mostClosing {
      guard let last = text.last, last.column == 0,
        let above = text.dropLast().map(\.box.maxY).max(),
        last.box.minY - above > RowInference.wrapGap * last.fontSize, isAlone(last, among: pieces),
        !isOnFill(from: last.box.minY, to: last.box.maxY)
      else { break }
      limit = text.removeLast().box.minY
    }
    return limit
  }

  /// Whether a piece is a heading over rows without numbers: it stands alone in the first columns, and
  /// has a fill across the table of its own or is a known section.
  private func isHeadingOfRows(_ piece: Piece, among pieces: [Piece]) -> Bool {
    guard piece.column == 0 || (piece.column == 1 && piece.crosses),
      isAlone(piece, among: pieces)
    else { return false }
    if catalogue.isSection(piece.text), !catalogue.isCategory(piece.text) { return true }
    return fill(behind: piece.box.minY, piece.box.maxY).map { fill in
      let first = partitionIndex(of: pieces) { $0.box.minY >= fill.minY - tallest }
      return pieces[first...].prefix { $0.box.minY < fill.maxY }
        .count { $0.box.midY > fill.minY && $0.box.midY < fill.maxY } == 1
    } ?? false
  }

  /// Adds the boundaries around headings, but for one above the first row.
  private func addHeadings(_ headings: [Piece], _ text: [Piece], _ result: inout Result) {
    guard let top = (headings + text).map(\.box.minY).min() else { return }
    let strips = self.strips(
      in: (headings + text).sorted { $0.box.minY < $1.box.minY }, from: top, to: result.end)
    for heading in headings {
      let above = partitionIndex(of: strips) { $0.minY >= heading.box.minY } - 1
      let around = [above, above + 1].filter(strips.indices.contains).map { strips[$0].midY }
      result.bandBoundaries.formUnion(around)
    }
    result.boundaries = Set(result.boundaries).union(result.bandBoundaries).sorted()
  }

  /// The text without lone pieces at its head and foot that stand further off than any two of the rest.
  private func withoutFurniture(_ pieces: [Piece]) -> [Piece] {
    let strips = strips(in: pieces, from: pieces.first?.box.minY ?? 0, to: 0)
    let usual = strips.map(\.height).sorted().dropLast(2).last ?? .infinity
    let limit = max(RowInference.endGap.factor * usual, usual + RowInference.endGap.points)
    var rest = pieces
    if let first = rest.first, let next = rest.dropFirst().map(\.box.minY).min(),
      next - first.box.maxY > limit
    {
      rest.removeFirst()
    }
    if let last = rest.last, let above = rest.dropLast().map(\.box.maxY).max(),
      last.box.minY - above > limit
    {
      rest.removeLast()
    }
    return rest
  }
}
