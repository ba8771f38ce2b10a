internal import Layout

/// Where the rows of a table that nothing draws begin and end.
extension RowInference {
  /// Ends the rows, above and below, at white space taller than any between them, or before text
  /// that runs across the columns, stands alone below the last row, or numbers the page; at `most` as
  /// far down as the next heading.
  func trim(
    _ result: inout Result, _ anchors: [Anchor], _ strips: [Strip], _ pieces: [Piece],
    _ usualStrip: Double?, _ most: Double
  ) {
    guard let first = anchors.first, let last = anchors.last(where: { !$0.isBand }) else { return }
    let (top, bottom) = (result.start, result.end)
    let usual = result.boundaries.filter { $0 < last.minY }.compactMap { y in
      let strip = partitionIndex(of: strips) { $0.maxY >= y }
      return strip < strips.count && strips[strip].minY <= y ? strips[strip].height : nil
    }
    // Lines of one row may be further apart than rows are.
    let inner = strips.filter { $0.minY > first.minY && $0.maxY < last.minY }.map(\.height).max()
    let tallest =
      usual.max().map { max($0, inner ?? 0) } ?? usualStrip ?? 2 * (last.maxY - last.minY)
    let limit = max(RowInference.endGap.factor * tallest, tallest + RowInference.endGap.points)
    let prose = min(
      pieces.first {
        isProse($0, among: pieces) && $0.box.minY > last.maxY && !isOnFill($0)
      }?.box.minY ?? bottom, most)
    let below = strips.first {
      $0.minY >= last.maxY - 0.1 && $0.maxY < bottom && $0.height > limit
    }
    let end = below.map { min($0.minY, prose) } ?? prose
    let rest = pieces.filter { $0.box.maxY <= end + 0.1 }
    if let closing = closing(of: rest, below: last) {
      result.end = closing
    } else if let below, below.minY < prose {
      result.end = below.midY
    } else if prose < bottom {
      result.end = strips.last { $0.maxY <= prose + 0.1 }?.midY ?? prose
    }
    let heading = pieces.last { $0.crosses && $0.box.maxY < first.minY }?.box.maxY ?? top
    let above = strips.last {
      $0.maxY <= first.minY + 0.1 && $0.minY > top && $0.height > limit
    }
    if let above, above.maxY > heading {
      result.start = above.midY
    } else if heading > top {
      result.start = strips.first { $0.minY >= heading - 0.1 }?.midY ?? heading
    }
    result.boundaries.removeAll { $0 >= result.end || $0 <= result.start }
  }

  /// Where text begins that ends the page and is none of the last row's: a word alone in a label
  /// column, below the last row's text, a note with its sign, or the page's number.
  private func closing(of pieces: [Piece], below last: Anchor) -> Double? {
    let levels = self.levels(of: pieces)
    var end: Double?
    for (level, above) in zip(levels.dropFirst(), levels).reversed() {
      let gap = level.minY - above.maxY
      guard let first = level.pieces.first, level.minY > last.maxY else { break }
      let isLoneLabel =
        level.pieces.count == 1 && (isLabel(first.column) || first.column == 0 && first.crosses)
        && (gap > RowInference.wrapGap * first.fontSize || isOutdented(first, among: pieces))
      let isPageNumber =
        (gap > RowInference.furnitureGap * min(first.fontSize, above.fontSize) || isNoNumber(first))
        && isPageNumber(level.pieces.map(\.text).joined(), endingAt: level.maxY)
      let isNote = self.isNote(first, among: level.pieces)
      guard isLoneLabel || isPageNumber || isNote || isFooter(level), !isOnFill(first) else {
        break
      }
      end = (above.maxY + level.minY) / 2
    }
    return end
  }

  /// Whether a level is the page's number at its foot, behind a text that no column holds.
  private func isFooter(_ level: Level) -> Bool {
    guard let last = level.pieces.last, level.pieces.dropLast().contains(where: \.crosses) else {
      return false
    }
    return isPageNumber(last.text, endingAt: level.maxY)
  }

  /// Whether a piece begins left of all others of its column: the caption of the next table, which no cell
  /// moves in.
  private func isOutdented(_ piece: Piece, among pieces: [Piece]) -> Bool {
    let others = pieces.filter { $0.column == piece.column && $0.box.minY < piece.box.minY }
    let least = 1.0  // points; less is a letter's own shape
    return !others.isEmpty && others.allSatisfy { piece.box.minX < $0.box.minX - least }
  }

  /// Whether a piece stands under the numbers and is none, nor the rest of one.
  private func isNoNumber(_ piece: Piece) -> Bool {
    columns[piece.column].field == .number && RowNumber(piece.text) == nil
  }

  /// Whether a text that ends at a height, in points of page space, is the page's number at its foot.
  func isPageNumber(_ text: String, endingAt maxY: Double) -> Bool {
    isAtFoot(maxY) && OutsideText.isPageNumber(text)
  }

  /// Whether a height, in points of page space, is at the page's foot.
  func isAtFoot(_ y: Double) -> Bool { y > (1 - OutsideText.margin) * pageHeight }

  /// Text that no white strip across the table parts.
  private struct Level {
    var pieces: [Piece]
    var minY: Double
    var maxY: Double
    /// The smallest font size, in points.
    var fontSize: Double { pieces.map(\.fontSize).min() ?? 0 }
  }

  /// The levels of some pieces, top to bottom, those of each left to right.
  private func levels(of pieces: [Piece]) -> [Level] {
    let levels = pieces.reduce(into: [Level]()) { levels, piece in
      if let bottom = levels.last?.maxY, piece.box.minY <= bottom {
        levels[levels.count - 1].pieces.append(piece)
        levels[levels.count - 1].maxY = max(bottom, piece.box.maxY)
      } else {
        levels.append(Level(pieces: [piece], minY: piece.box.minY, maxY: piece.box.maxY))
      }
    }
    return levels.map { level in
      var sorted = level
      sorted.pieces.sort { $0.box.minX < $1.box.minX }
      return sorted
    }
  }

  private func isOnFill(_ piece: Piece) -> Bool {
    isOnFill(from: piece.box.minY, to: piece.box.maxY)
  }

  /// Whether a line between two heights stands on a fill of its own across the table, as a heading does,
  /// and text below the table or the heading of the next one does not.
  func isOnFill(from top: Double, to bottom: Double) -> Bool {
    fill(behind: top, bottom) != nil
  }

  /// The fill of one line across the table that lies behind a line between two heights.
  func fill(behind top: Double, _ bottom: Double) -> Rect? {
    let middle = (top + bottom) / 2
    let most = RowInference.fillHeight * (bottom - top)
    let first = partitionIndex(of: wideFills) { $0.minY >= middle - most }
    return wideFills[first...].prefix { $0.minY < middle }.first {
      $0.maxY > middle && $0.height < most
    }
  }

  /// The fills of a page that are as wide as a table with some columns, by their tops.
  static func wideFills(on page: Page, _ columns: [Column]) -> [Rect] {
    guard let first = columns.first, let last = columns.last else { return [] }
    let least = fillWidth * (last.maxX - first.minX)
    return page.fills.map(\.box).filter { $0.width > least }.sorted { $0.minY < $1.minY }
  }

  /// Of the height of a line's ink: the fill behind a heading of one line is less high.
  private static let fillHeight = 5.0
  /// Of the table's width, which is known from its text alone: a fill behind a heading is as wide.
  private static let fillWidth = 0.8
  /// Of the font size: the lines of a wrapped label are nearer to each other.
  static let wrapGap = 0.5
  /// Of the smaller font size of the two: the page's number stands further below the last row than its
  /// lines from each other.
  private static let furnitureGap = 0.8
}
