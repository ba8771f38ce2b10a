internal import Layout

/// Finds the rows of a table, or of a part of one, that no line parts.
///
/// The number column says how many rows there are, and where each is about; the white strips that no
/// text crosses say where one ends and the next begins.
struct RowInference {
  let columns: [Column]
  let pageHeight: Double
  let pageNumber: Int
  /// The page's fills that are as wide as the table, by their tops.
  let wideFills: [Rect]
  /// Where fills behind most columns begin or end, ascending, in points of page space.
  let fillEdges: [Double]
  /// The known items and groups.
  let catalogue: Catalogue
  /// By their tops.
  private let pieces: [Piece]
  /// The height of the tallest of them, in points.
  let tallest: Double
  private let assembler: TextAssembler

  /// Some text within one column, or running over several.
  struct Piece {
    /// The index of the column that it begins in.
    var column: Int
    /// Its letters' extent, in page space.
    var box: Rect
    /// Its font size, in points.
    var fontSize: Double
    /// The text.
    var text: String
    /// Whether it reaches into further columns.
    var crosses: Bool
    /// The row of a tagged table that it is in.
    var tag: TaggedRows.Place?
  }

  /// What the rows are counted by: a number, or a heading across the table.
  struct Anchor {
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
    /// What the boundaries are known from.
    var evidence: Set<Grid.Evidence> = []
  }

  /// Of the font size: two strips this alike in height are equal.
  static let alike = 0.15
  /// Of the tallest strip between rows, and in points: white space this much taller ends the table.
  static let endGap = (factor: 1.5, points: 3.0)

  init(
    _ lines: [Line], _ columns: [Column], _ layout: PageLayout, _ catalogue: Catalogue
  ) {
    self.columns = columns
    self.catalogue = catalogue
    pageHeight = layout.ink.page.height
    pageNumber = layout.ink.page.number
    wideFills = Self.wideFills(on: layout.ink.page, columns)
    fillEdges = Self.fillEdges(on: layout.ink.page, columns)
    let assembler = TextAssembler(layout.ink)
    self.assembler = assembler
    pieces = lines.filter { $0.direction == .right }
      .flatMap { line in
        Self.withSigns(line.words(in: layout.ink), layout.ink)
          .flatMap { Self.cutBehindNumber($0, columns, assembler, layout) }
          .map { Self.piece($0, columns, assembler, layout) }
      }
      .sorted { ($0.box.minY, $0.box.minX) < ($1.box.minY, $1.box.minX) }
    tallest = pieces.map(\.box.height).max() ?? 0
  }

  /// Of the font size: the space after the sign of a note.
  private static let signGap = 1.0

  /// Segments with the sign of a note (`※ …`) put before its text again.
  private static func withSigns(_ segments: [Line], _ ink: Ink) -> [Line] {
    segments.reduce(into: []) { whole, segment in
      guard let sign = whole.last, sign.glyphs.count == 1,
        ink.page.glyphs[Int(sign.glyphs[0])].scalar.isNoteSign,
        segment.box.minX - sign.box.maxX <= signGap * segment.fontSize
      else { return whole.append(segment) }
      whole[whole.count - 1].glyphs += segment.glyphs
      whole[whole.count - 1].box = sign.box.union(segment.box)
    }
  }

  /// A number and the text of the next column that stands right behind it, apart.
  private static func cutBehindNumber(
    _ segment: Line, _ columns: [Column], _ assembler: TextAssembler, _ layout: PageLayout
  ) -> [Line] {
    guard let number = columns.first(where: { $0.field == .number }),
      segment.box.minX > number.minX - 1, segment.box.minX < number.maxX,
      segment.box.maxX > number.maxX
    else { return [segment] }
    let head = segment.glyphs.prefix {
      layout.ink.page.glyphs[Int($0)].box.midX < number.maxX
    }
    let parts = [Array(head), Array(segment.glyphs.dropFirst(head.count))].flatMap {
      layout.lines(of: $0)
    }
    guard parts.count == 2, parts[1].box.minX - parts[0].box.maxX > numberGap * segment.fontSize,
      RowNumber(assembler.text(of: parts[0])) != nil
    else { return [segment] }
    return parts
  }

  /// Of the font size: letters of one word are nearer to each other.
  private static let numberGap = 0.1

  private static func piece(
    _ line: Line, _ columns: [Column], _ assembler: TextAssembler, _ layout: PageLayout
  ) -> Piece {
    let first = columns.lastIndex { $0.minX <= line.box.minX + 0.3 * line.fontSize } ?? 0
    let last = columns.lastIndex { $0.minX <= line.box.maxX - 0.3 * line.fontSize } ?? 0
    let box = Rect(
      minX: line.box.minX, minY: line.inkedTop, maxX: line.box.maxX, maxY: line.inkedBottom)
    return Piece(
      column: first, box: box, fontSize: line.fontSize, text: assembler.text(of: line),
      crosses: last > first, tag: layout.taggedRows.place(of: line, in: layout.ink))
  }

  /// The rows between two heights; `nil` when nothing says where they are.
  ///
  /// - Parameters:
  ///   - top: Where to begin, in points of page space.
  ///   - bottom: Where to end.
  ///   - usualStrip: The height of the white strips between the rows above, in points; known where
  ///     the rows go on from drawn ones.
  ///   - isFollowed: Whether another table may follow below, whose heading stands last.
  /// - Returns: Boundaries between the rows, and where they begin and end.
  func rows(
    from top: Double, to bottom: Double, usualStrip: Double? = nil, isFollowed: Bool = false
  ) -> Result? {
    let inside = pieces.filter { $0.box.midY > top && $0.box.midY < bottom }
    var anchors = self.anchors(in: inside)
    let limit = isFollowed ? removeNextHeadings(from: &anchors) ?? bottom : bottom
    guard anchors.contains(where: { !$0.isBand }) else {
      return columns.contains { $0.field == .number }
        ? nil : rowsByStrips(inside, top, bottom, usualStrip, isFollowed: isFollowed)
    }
    let bands = Set(anchors.filter(\.isBand).map(\.minY))
    let merged = mergedLabels(beside: anchors, inside)
    let text = inside.filter {
      !merged.contains($0.column) || $0.crosses || bands.contains($0.box.minY)
    }
    let strips = self.strips(in: text, from: top, to: bottom)
    let tags = TaggedGaps(text)
    var result = Result(start: top, end: bottom)
    result.evidence = tags.isEmpty ? [.numbers] : [.numbers, .tags]
    let choices = zip(anchors, anchors.dropFirst()).map { above, below in
      strips[partitionIndex(of: strips) { $0.minY >= above.minY }...]
        .prefix { $0.maxY <= below.maxY }.filter { $0.midY > above.midY }
    }
    if tags.isEmpty, let boundaries = levelBoundaries(anchors, text) {
      result.boundaries = boundaries
    } else {
      let isTop = areTopAligned(anchors, choices) ?? true
      placeAll(anchors, choices, overlaps(in: text), tags, isTop: isTop, &result)
    }
    let heights = StripHeights(choices.joined(), result.boundaries)
    addSubRows(&result, choices, inside, tags, heights)
    partHead(of: &result, text, strips, anchors[0], heights)
    trim(&result, anchors, strips, inside, usualStrip, limit)
    result.rowCount = anchors.count
    return result
  }

  /// Takes headings at the end that are those of another table below.
  ///
  /// - Returns: Where the first of them begins; `nil` when there is none.
  private func removeNextHeadings(from anchors: inout [Anchor]) -> Double? {
    var limit: Double?
    while let last = anchors.last, last.isBand, !isOnFill(from: last.minY, to: last.maxY) {
      limit = anchors.removeLast().minY
    }
    return limit
  }

  /// Places a boundary between each two anchors.
  private func placeAll(
    _ anchors: [Anchor], _ choices: [[Strip]], _ overlaps: [Double], _ tags: TaggedGaps,
    isTop: Bool, _ result: inout Result
  ) {
    for (index, candidates) in choices.enumerated() {
      let (above, below) = (anchors[index], anchors[index + 1])
      if let edge = fillEdge(between: above, and: below) {
        result.boundaries.append(edge)
        result.evidence.insert(.fills)
        if above.isBand || below.isBand { result.bandBoundaries.insert(edge) }
        continue
      }
      let between = overlaps[partitionIndex(of: overlaps) { $0 > above.midY }...]
        .prefix { $0 < below.midY }
      if let overlap = isTop ? between.last : between.first, areSlim(candidates, before: below) {
        result.boundaries.append(overlap)
        result.doubtful.insert(overlap)
      } else {
        place(above, below, candidates, isTop, tags, &result)
      }
    }
  }

  /// Whether a piece is a sentence across the table: it runs over columns, and stands alone at its
  /// height.
  func isProse(_ piece: Piece, among pieces: [Piece]) -> Bool {
    piece.crosses && isAlone(piece, among: pieces)
  }

  /// Whether no other piece stands at the height of one.
  func isAlone(_ piece: Piece, among pieces: [Piece]) -> Bool {
    let first = partitionIndex(of: pieces) { $0.box.minY >= piece.box.minY - tallest }
    return !pieces[first...].prefix { $0.box.minY < piece.box.maxY }.contains {
      $0.box.midX != piece.box.midX && $0.box.maxY > piece.box.minY
    }
  }

  func isLabel(_ column: Int) -> Bool {
    columns[column].isLabel
  }

  // MARK: Strips

  /// A stretch of height that no text of the table's body crosses.
  struct Strip {
    var minY: Double
    var maxY: Double
    var height: Double { maxY - minY }
    var midY: Double { (minY + maxY) / 2 }
  }

  func strips(in pieces: [Piece], from top: Double, to bottom: Double) -> [Strip] {
    var strips: [Strip] = []
    var y = top
    for piece in pieces {
      if piece.box.minY > y { strips.append(Strip(minY: y, maxY: piece.box.minY)) }
      y = max(y, piece.box.maxY)
    }
    if bottom > y { strips.append(Strip(minY: y, maxY: bottom)) }
    return strips
  }

  /// Parts the text above the first row or heading, which is the rest of a row that the page before began.
  private func partHead(
    of result: inout Result, _ text: [Piece], _ strips: [Strip], _ first: Anchor,
    _ heights: StripHeights
  ) {
    guard let top = text.first?.box.minY else { return }
    if let edge = fillEdge(over: first, below: top) {
      result.boundaries.insert(edge, at: 0)
      result.evidence.insert(.fills)
      if first.isBand { result.bandBoundaries.insert(edge) }
      return
    }
    guard
      let strip = strips.last(where: { $0.maxY <= first.minY + 0.1 && $0.minY > top }),
      heights.isBetweenRows(strip)
    else { return }
    result.boundaries.insert(strip.midY, at: 0)
    if first.isBand { result.bandBoundaries.insert(strip.midY) }
  }

  private func place(
    _ above: Anchor, _ below: Anchor, _ candidates: [Strip], _ isTop: Bool, _ tags: TaggedGaps,
    _ result: inout Result
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
    let isContested = best.count > 1 && !isTop && !above.isBand && !below.isBand
    let tagged = candidates.filter { tags.hold($0) }
    let boundary = tagged.contains { $0.midY == choice.midY } ? choice : tagged.first ?? choice
    result.boundaries.append(boundary.midY)
    if tagged.isEmpty ? isContested : boundary.midY != choice.midY {
      result.doubtful.insert(boundary.midY)
    }
    if above.isBand || below.isBand { result.bandBoundaries.insert(boundary.midY) }
  }

  /// Adds boundaries before rows without a number: strips as tall as those between numbered rows,
  /// with an item's text on either side.
  private func addSubRows(
    _ result: inout Result, _ choices: [[Strip]], _ pieces: [Piece], _ tags: TaggedGaps,
    _ heights: StripHeights
  ) {
    let boundaries = Set(result.boundaries)
    let others = choices.joined().filter { !boundaries.contains($0.midY) }
    let item = columns.firstIndex { $0.field == .item }
    let middles = pieces.filter { $0.column == item }.map(\.box.midY).sorted()
    let known = result.boundaries.sorted()
    var low = result.start
    for strip in others where tags.hold(strip) || heights.isBetweenRows(strip) {
      let next = partitionIndex(of: known) { $0 > strip.midY }
      if next > 0 { low = max(low, known[next - 1]) }
      let high = next < known.count ? known[next] : result.end
      let above = partitionIndex(of: middles) { $0 > low }
      let below = partitionIndex(of: middles) { $0 > strip.midY }
      guard above < below, below < middles.count, middles[above] < strip.midY,
        middles[below] < high
      else { continue }
      result.boundaries.append(strip.midY)
      low = strip.midY
    }
    result.boundaries.sort()
  }
}

/// How high the strips between rows are, and those inside of them.
private struct StripHeights {
  /// In points: the usual ones; 0 where there are none.
  private let between: Double
  private let inner: Double

  init(_ strips: some Sequence<RowInference.Strip>, _ boundaries: [Double]) {
    let boundaries = Set(boundaries)
    between = StripHeights.median(strips.filter { boundaries.contains($0.midY) })
    inner = StripHeights.median(strips.filter { !boundaries.contains($0.midY) })
  }

  /// Whether a strip is about as high as those between rows, and higher than those inside.
  func isBetweenRows(_ strip: RowInference.Strip) -> Bool {
    between > 0 && strip.height >= 0.9 * between && strip.height >= 1.4 * inner
  }

  private static func median(_ strips: [RowInference.Strip]) -> Double {
    strips.isEmpty ? 0 : strips.map(\.height).sorted()[strips.count / 2]
  }
}
