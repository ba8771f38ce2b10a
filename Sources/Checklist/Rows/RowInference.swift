internal import Layout

/// Finds the rows of a table, or of a part of one, that no line parts.
///
/// The number column says how many rows there are, and where each is about; the white strips that no
/// text crosses say where one ends and the next begins.
struct RowInference {
  private let columns: [Column]
  private let pieces: [Piece]
  private let assembler: TextAssembler

  /// Some text within one column, or running over several.
  private struct Piece {
    var column: Int
    var box: Rect
    var fontSize: Double
    var text: String
    var crosses: Bool
  }

  /// What the rows are counted by: a number, or a heading across the table.
  private struct Anchor {
    var minY: Double
    var maxY: Double
    var isBand: Bool
    var midY: Double { (minY + maxY) / 2 }
  }

  /// The rows found.
  struct Result {
    /// Boundaries between rows, top to bottom, in points of page space.
    var boundaries: [Double] = []
    /// Those around headings, which cut every column.
    var bandBoundaries: Set<Double> = []
    /// Where the rows begin; text above is not of the table.
    var start: Double
    /// Where the rows end; text below is not of the table.
    var end: Double
    /// How many rows there are.
    var rowCount = 0
    /// Boundaries that other evidence speaks against, or that had an equal.
    var doubtful: Set<Double> = []
  }

  /// Of the font size: two strips this alike in height are equal.
  private static let alike = 0.15
  /// Of the tallest strip between rows, and in points: white space this much taller ends the table.
  private static let endGap = (factor: 1.5, points: 3.0)

  init(_ lines: [Line], _ columns: [Column], _ layout: PageLayout) {
    self.columns = columns
    let assembler = TextAssembler(layout.ink)
    self.assembler = assembler
    pieces = lines.filter { $0.direction == .right }
      .flatMap { line in
        line.segments(in: layout.ink, gap: River.wordGap)
          .map { Self.piece($0, columns, assembler) }
      }
      .sorted { ($0.box.minY, $0.box.minX) < ($1.box.minY, $1.box.minX) }
  }

  private static func piece(_ line: Line, _ columns: [Column], _ assembler: TextAssembler) -> Piece
  {
    let first = columns.lastIndex { $0.minX <= line.box.minX + 0.3 * line.fontSize } ?? 0
    let last = columns.lastIndex { $0.minX <= line.box.maxX - 0.3 * line.fontSize } ?? 0
    let box = Rect(
      minX: line.box.minX, minY: line.inkedTop, maxX: line.box.maxX, maxY: line.inkedBottom)
    return Piece(
      column: first, box: box, fontSize: line.fontSize, text: assembler.text(of: line),
      crosses: last > first)
  }

  /// The rows between two heights; `nil` when nothing says where they are.
  ///
  /// - Parameters:
  ///   - top: Where to begin, in points of page space.
  ///   - bottom: Where to end.
  ///   - usualStrip: The height of the white strips between the rows above, in points; known where
  ///     the rows go on from drawn ones.
  /// - Returns: Boundaries between the rows, and where they begin and end.
  func rows(from top: Double, to bottom: Double, usualStrip: Double? = nil) -> Result? {
    let inside = pieces.filter { $0.box.midY > top && $0.box.midY < bottom }
    let anchors = self.anchors(in: inside)
    guard anchors.contains(where: { !$0.isBand }) else {
      return columns.contains { $0.field == .number }
        ? nil : rowsByStrips(inside, top, bottom, usualStrip)
    }
    let text = inside.filter { !isLabel($0.column) || $0.crosses }
    let strips = self.strips(in: text, from: top, to: bottom)
    var result = Result(start: top, end: bottom)
    let choices = zip(anchors, anchors.dropFirst()).map { pair in
      strips.filter { $0.minY >= pair.0.minY && $0.maxY <= pair.1.maxY && $0.midY > pair.0.midY }
    }
    let isTop = isTopAligned(anchors, choices)
    for (index, candidates) in choices.enumerated() {
      place(anchors[index], anchors[index + 1], candidates, isTop, &result)
    }
    addSubRows(&result, choices, inside)
    trim(&result, anchors, strips, inside, usualStrip)
    result.rowCount = anchors.count
    return result
  }

  /// The rows of a table without numbers: white strips clearly taller than those between the lines of
  /// one row part them.
  private func rowsByStrips(
    _ pieces: [Piece], _ top: Double, _ bottom: Double, _ usualStrip: Double?
  ) -> Result? {
    let text = pieces.filter { !isLabel($0.column) && !$0.crosses }
    let item = columns.firstIndex { $0.field == .item }
    guard let first = text.first, let lastItem = text.last(where: { $0.column == item }) else {
      return nil
    }
    let prose = pieces.first { $0.crosses }?.box.minY ?? bottom
    let end = max(prose, lastItem.box.maxY)
    let inner = strips(in: text.filter { $0.box.maxY <= end }, from: top, to: bottom)
      .filter { $0.minY > first.box.minY && $0.maxY < end }
    let jump = RowInference.jump(in: inner.map(\.height), size: first.fontSize)
    let between = inner.filter { $0.height >= jump }
    var result = Result(start: top, end: bottom)
    result.boundaries = between.map(\.midY)
    result.rowCount = between.count + 1
    trim(
      &result, [Anchor(minY: first.box.minY, maxY: lastItem.box.maxY, isBand: false)],
      inner, pieces, usualStrip)
    return result
  }

  /// The least height of a strip between rows: where the sorted heights jump most, by a fifth of the
  /// font size at least; above all of them when they are alike.
  private static func jump(in heights: [Double], size: Double) -> Double {
    let sorted = heights.sorted()
    var best = (gain: 0.2 * size, height: Double.infinity)
    for (low, high) in zip(sorted, sorted.dropFirst()) where high - low > best.gain {
      best = (high - low, high)
    }
    return best.height
  }

  private func isLabel(_ column: Int) -> Bool {
    columns[column].isLabel
  }

  // MARK: Anchors

  private func anchors(in pieces: [Piece]) -> [Anchor] {
    let number = columns.firstIndex { $0.field == .number }
    var anchors: [Anchor] = []
    for piece in pieces {
      if piece.column == number, !piece.crosses, RowNumber(piece.text) != nil {
        anchors.append(Anchor(minY: piece.box.minY, maxY: piece.box.maxY, isBand: false))
      } else if isHeading(piece, among: pieces, number: number) {
        anchors.append(Anchor(minY: piece.box.minY, maxY: piece.box.maxY, isBand: true))
      }
    }
    return anchors
  }

  /// Whether a piece stands alone at its height, begins in the first columns and is no number.
  private func isHeading(_ piece: Piece, among pieces: [Piece], number: Int?) -> Bool {
    guard piece.column == 0 || (piece.column == 1 && piece.crosses) else { return false }
    let isKnownSection =
      Catalogue.meti2010.isSection(piece.text) && !Catalogue.meti2010.isCategory(piece.text)
    guard piece.column == number || piece.crosses || isKnownSection else { return false }
    return !pieces.contains {
      $0.box.midX != piece.box.midX && $0.box.minY < piece.box.maxY && $0.box.maxY > piece.box.minY
    }
  }

  // MARK: Strips

  /// A stretch of height that no text of the table's body crosses.
  private struct Strip {
    var minY: Double
    var maxY: Double
    var height: Double { maxY - minY }
    var midY: Double { (minY + maxY) / 2 }
  }

  private func strips(in pieces: [Piece], from top: Double, to bottom: Double) -> [Strip] {
    var strips: [Strip] = []
    var y = top
    for piece in pieces {
      if piece.box.minY > y { strips.append(Strip(minY: y, maxY: piece.box.minY)) }
      y = max(y, piece.box.maxY)
    }
    if bottom > y { strips.append(Strip(minY: y, maxY: bottom)) }
    return strips
  }

  /// Whether numbers stand at the top of their rows: the tallest strip before each is the last one.
  private func isTopAligned(_ anchors: [Anchor], _ choices: [[Strip]]) -> Bool {
    var (last, all) = (0, 0)
    for (index, candidates) in choices.enumerated()
    where !anchors[index].isBand && !anchors[index + 1].isBand && candidates.count > 1 {
      let tallest = candidates.map(\.height).max() ?? 0
      guard let final = candidates.last else { continue }
      all += 1
      if final.height >= tallest * (1 - RowInference.alike) { last += 1 }
    }
    return last * 5 >= all * 4
  }

  private func place(
    _ above: Anchor, _ below: Anchor, _ candidates: [Strip], _ isTop: Bool, _ result: inout Result
  ) {
    let size = max(4, below.maxY - below.minY)
    guard let tallest = candidates.map(\.height).max() else {
      let middle = (above.maxY + below.minY) / 2
      result.boundaries.append(middle)
      result.doubtful.insert(middle)
      return
    }
    let best = candidates.filter { $0.height >= tallest - RowInference.alike * size }
    let choice: Strip
    if below.isBand || isTop {
      choice = candidates[candidates.count - 1]
    } else if above.isBand {
      choice = candidates[0]
    } else {
      // Numbers in the middle of their rows: the row above is as tall below its number as above it.
      let start = result.boundaries.last ?? above.minY
      let expected = above.minY + above.maxY - start
      choice =
        best.min { abs($0.midY - expected) < abs($1.midY - expected) } ?? candidates[0]
    }
    result.boundaries.append(choice.midY)
    if best.count > 1, !isTop, !above.isBand, !below.isBand { result.doubtful.insert(choice.midY) }
    if above.isBand || below.isBand { result.bandBoundaries.insert(choice.midY) }
  }

  /// Adds boundaries before rows without a number: strips as tall as those between numbered rows,
  /// with an item's text on either side.
  private func addSubRows(_ result: inout Result, _ choices: [[Strip]], _ pieces: [Piece]) {
    let chosen = choices.flatMap { strips in
      strips.filter { strip in result.boundaries.contains(strip.midY) }
    }
    let others = choices.flatMap { strips in
      strips.filter { strip in !result.boundaries.contains(strip.midY) }
    }
    let usual = median(chosen.map(\.height))
    let inner = median(others.map(\.height))
    let item = columns.firstIndex { $0.field == .item }
    let tops = pieces.filter { $0.column == item }.map(\.box)
    for strip in others
    where strip.height >= 0.9 * usual && strip.height >= 1.4 * inner {
      let low = result.boundaries.last { $0 < strip.midY } ?? result.start
      let high = result.boundaries.first { $0 > strip.midY } ?? result.end
      let isAbove = tops.contains { $0.midY > low && $0.midY < strip.midY }
      let isBelow = tops.contains { $0.midY > strip.midY && $0.midY < high }
      guard isAbove, isBelow else { continue }
      result.boundaries.append(strip.midY)
      result.boundaries.sort()
    }
  }

  private func median(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.sorted()[values.count / 2]
  }

  // MARK: The ends

  /// Ends the rows, above and below, at white space taller than any between them, or before text
  /// that runs across the columns.
  private func trim(
    _ result: inout Result, _ anchors: [Anchor], _ strips: [Strip], _ pieces: [Piece],
    _ usualStrip: Double?
  ) {
    guard let first = anchors.first, let last = anchors.last(where: { !$0.isBand }) else { return }
    let (top, bottom) = (result.start, result.end)
    let usual = result.boundaries.filter { $0 < last.minY }.compactMap { y in
      strips.first { $0.minY <= y && y <= $0.maxY }?.height
    }
    let tallest = usual.max() ?? usualStrip ?? 2 * (last.maxY - last.minY)
    let limit = max(RowInference.endGap.factor * tallest, tallest + RowInference.endGap.points)
    let prose = pieces.first { $0.crosses && $0.box.minY > last.maxY }?.box.minY ?? bottom
    let below = strips.first {
      $0.minY >= last.maxY - 0.1 && $0.maxY < bottom && $0.height > limit
    }
    if let below, below.minY < prose {
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
}
