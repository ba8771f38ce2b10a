internal import Layout

/// What the rows of a table that nothing draws are counted by.
extension RowInference {
  /// The numbers and the headings of the table, top to bottom.
  func anchors(in pieces: [Piece]) -> [Anchor] {
    let number = columns.firstIndex { $0.field == .number }
    let mayCount = pieces.map { $0.column == number && !$0.crosses }
    var isNumbered = zip(pieces, mayCount).map { $1 && RowNumber($0.text) != nil }
    if number != nil, !isNumbered.contains(true) {
      isNumbered = zip(pieces, mayCount).map {
        $1 && Ordinal.isOrdinal(KeyScalars(matching: $0.text))
      }
    }
    let numbers = withoutPageNumber(
      zip(pieces, isNumbered).filter(\.1).map(\.0).filter { !isNote($0, among: pieces) },
      among: pieces)
    let byColumn = Dictionary(grouping: pieces, by: \.column)
    let headings = zip(pieces, isNumbered).filter { piece, isNumbered in
      !isNumbered && isHeading(piece, among: pieces, byColumn, number: number)
    }
    let anchors =
      unwrapped(numbers).map { Anchor(minY: $0.minY, maxY: $0.maxY, isBand: false) }
      + headings.map { Anchor(minY: $0.0.box.minY, maxY: $0.0.box.maxY, isBand: true) }
    return anchors.sorted { $0.minY < $1.minY }
  }

  /// Numbers less the page's own at its foot, which the word behind it tells (`1 ページ`), or that it is the
  /// number of this page and has no text beside it.
  private func withoutPageNumber(_ numbers: [Piece], among pieces: [Piece]) -> [Piece] {
    guard let last = numbers.last, isAtFoot(last.box.maxY) else { return numbers }
    let level = pieces.filter { isLevel($0, last) }.sorted { $0.box.minX < $1.box.minX }
    let text = level.map(\.text).joined()
    let key = matchKey(text)
    let isOwn =
      level.count > 1 || key == String(pageNumber) || key.hasPrefix(String(pageNumber) + "/")
    let isPage = isOwn && isPageNumber(text, endingAt: last.box.maxY)
    return isPage ? numbers.dropLast() : numbers
  }

  /// Whether a piece is the sign of a note (`※1`), whose text stands right behind it in the same column.
  func isNote(_ piece: Piece, among pieces: [Piece]) -> Bool {
    guard piece.text.unicodeScalars.first?.isNoteSign ?? false else { return false }
    let first = partitionIndex(of: pieces) { $0.box.minY >= piece.box.minY - tallest }
    return pieces[first...].prefix { $0.box.minY < piece.box.maxY }.contains {
      $0.column == piece.column && $0.box.minX > piece.box.minX && isLevel($0, piece)
    }
  }

  private func isLevel(_ piece: Piece, _ other: Piece) -> Bool {
    piece.box.minY < other.box.maxY && piece.box.maxY > other.box.minY
  }

  /// Of the font size: the lines of a number that wraps are this near to each other.
  private static let wrappedGap = 0.8

  /// The boxes of some numbers, top to bottom; one that wraps has one.
  private func unwrapped(_ pieces: [Piece]) -> [Rect] {
    var rest = pieces[...]
    return RowNumber.unwrapped(pieces.map(\.text)) { index in
      let gap = pieces[index + 1].box.minY - pieces[index].box.maxY
      return gap < RowInference.wrappedGap * pieces[index].fontSize
    }
    .compactMap { part in
      defer { rest = rest.dropFirst(part.lines) }
      return rest.prefix(part.lines).map(\.box).reduce(nil) { $0?.union($1) ?? $1 }
    }
  }

  /// Whether a piece stands alone at its height, begins in the first columns and is no number.
  private func isHeading(
    _ piece: Piece, among pieces: [Piece], _ byColumn: [Int: [Piece]], number: Int?
  ) -> Bool {
    guard piece.column == 0 || (piece.column == 1 && piece.crosses) else { return false }
    let isKnownSection =
      catalogue.isSection(piece.text)
      && (!catalogue.isCategory(piece.text) || isOverLabel(piece, byColumn, number))
    guard piece.column == number || piece.crosses || isKnownSection || isGroupOnFill(piece) else {
      return false
    }
    return isAlone(piece, among: pieces)
  }

  /// Whether a piece is the label of a known group, on a fill across a table without a column of such labels
  /// there.
  private func isGroupOnFill(_ piece: Piece) -> Bool {
    !isLabel(piece.column) && isOnFill(from: piece.box.minY, to: piece.box.maxY)
      && catalogue.isGroup(piece.text)
  }

  /// Whether another label stands in the same column before the next number, or beside it: two labels
  /// have a row between them, a heading and its first label have none.
  ///
  /// - Parameters:
  ///   - piece: The label.
  ///   - pieces: Those of each column, by their tops.
  ///   - number: The index of the column of numbers.
  /// - Returns: `false` for a text of that column, and below the last number.
  private func isOverLabel(_ piece: Piece, _ pieces: [Int: [Piece]], _ number: Int?) -> Bool {
    guard let number, number != piece.column,
      let numbers = pieces[number], let labels = pieces[piece.column]
    else { return false }
    let end = piece.box.maxY
    let near = numbers[partitionIndex(of: numbers) { $0.box.minY >= end - tallest }...]
    let label = partitionIndex(of: labels) { $0.box.minY > end }
    guard label < labels.count, let next = near.first(where: { $0.box.midY > end }) else {
      return false
    }
    return labels[label].box.minY < next.box.maxY
  }

  /// The columns of labels that may cover several rows: all but those with a text beside each number.
  func mergedLabels(beside anchors: [Anchor], _ pieces: [Piece]) -> Set<Int> {
    let labels = pieces.filter { isLabel($0.column) && !$0.crosses }
    let byColumn = Dictionary(grouping: labels, by: \.column)
    let merged = columns.indices.filter { column in
      let own = byColumn[column] ?? []
      return isLabel(column) && !anchors.allSatisfy { $0.isBand || stands(own, beside: $0) }
    }
    return Set(merged)
  }

  /// Whether one of some pieces, by their tops, stands beside an anchor.
  private func stands(_ pieces: [Piece], beside anchor: Anchor) -> Bool {
    let first = partitionIndex(of: pieces) { $0.box.minY >= anchor.minY - tallest }
    return pieces[first...].prefix { $0.box.minY < anchor.maxY }.contains {
      $0.box.maxY > anchor.minY
    }
  }

  // MARK: Lines upon lines

  /// Of the font size: lines of one text are at least this far apart, baseline to baseline.
  private static let leastLead = 0.87
  /// Of a number's height: a strip less high may be the white between two lines of one text.
  private static let slim = 0.2

  /// The heights between lines of one column that lie upon each other, ascending, in points of page
  /// space: lines of one text do not, so that a row runs over its end there.
  func overlaps(in pieces: [Piece]) -> [Double] {
    var last: [Int: Piece] = [:]
    var overlaps: [Double] = []
    for piece in pieces {
      if let above = last[piece.column], above.fontSize == piece.fontSize,
        above.box.minX < piece.box.maxX, piece.box.minX < above.box.maxX,
        (0.5..<RowInference.leastLead).contains(
          (piece.box.midY - above.box.midY) / piece.fontSize)
      {
        overlaps.append((above.box.midY + piece.box.midY) / 2)
      }
      last[piece.column] = piece
    }
    return overlaps.sorted()
  }

  /// Whether no strip before a row is high enough to part it from the one above.
  func areSlim(_ strips: [Strip], before row: Anchor) -> Bool {
    strips.allSatisfy { $0.height < RowInference.slim * (row.maxY - row.minY) }
  }
}
