internal import Layout

/// Infers the columns of a table that has neither a header nor lines between its columns: known titles
/// show where its rows are, white space through all of them where its columns part.
struct BareColumns {
  /// A run of text.
  private struct Piece {
    var box: Rect
    var size: Double
    var text: String
  }

  private let pieces: [Piece]
  private let titles: [Piece]
  private let catalogue: Catalogue

  /// Known titles; fewer say nothing.
  private static let leastTitles = 3
  /// Points; less white than this is no space between columns.
  private static let narrowest = 2.0
  /// One of so many runs of text may lie across a boundary: text that overflows its cell.
  private static let overflowing = 50
  /// Of the font size: words of one text are no further apart.
  private static let wordSpace = 1.0
  /// Of the font size: the first lines of the first row are this near to each other.
  private static let lineGap = 0.8

  init(_ lines: [Line], _ layout: PageLayout, _ catalogue: Catalogue) {
    let assembler = TextAssembler(layout.ink)
    pieces = lines.filter { $0.direction == .right }
      .flatMap { $0.segments(in: layout.ink, gap: River.wordGap) }
      .map { Piece(box: $0.box, size: $0.fontSize, text: assembler.text(of: $0)) }
      .sorted { ($0.box.minY, $0.box.minX) < ($1.box.minY, $1.box.minX) }
    titles = BareColumns.titles(among: pieces) { catalogue.isTitle($0) }
    self.catalogue = catalogue
  }

  /// The known titles, top to bottom, those that wrap among them.
  private static func titles(among pieces: [Piece], _ isTitle: (String) -> Bool) -> [Piece] {
    var last: [Int: Piece] = [:]  // of each left edge, to the point, what is no title
    var titles: [Piece] = []
    for piece in pieces {
      let place = Int(piece.box.minX.rounded())
      var whole = piece
      if !isTitle(piece.text), let above = last[place],
        piece.box.minY - above.box.maxY < lineGap * piece.size
      {
        whole = Piece(
          box: above.box.union(piece.box), size: piece.size, text: above.text + piece.text)
      }
      let isWhole = isTitle(whole.text)
      if isWhole { titles.append(whole) }
      last[place] = isWhole ? nil : piece
    }
    return titles
  }

  /// The boundaries between the columns, the white stretches that they are in, and the height at which the
  /// rows begin, in points of page space; `nil` when too few titles are known.
  func columns() -> (edges: [Double], white: [ClosedRange<Double>], top: Double)? {
    guard titles.count >= BareColumns.leastTitles, let first = titles.first, let last = titles.last
    else { return nil }
    let top = top(above: first)
    let body = pieces.filter {
      $0.box.midY > top && $0.box.minY < last.box.maxY && !isHeading($0)
    }
    let white = betweenColumns(rivers(in: body), of: body)
    let edges = white.map { river in
      River.position(
        between: river.lowerBound, and: river.upperBound,
        words: body.map { River.Word(box: $0.box) })
    }
    return edges.isEmpty ? nil : (edges, white, top)
  }

  private func isHeading(_ piece: Piece) -> Bool {
    catalogue.isGroup(piece.text)
      && !pieces.contains {
        $0.box != piece.box && $0.box.minY < piece.box.maxY && $0.box.maxY > piece.box.minY
      }
  }

  /// The stretches that hardly any text crosses, between the outermost texts.
  private func rivers(in body: [Piece]) -> [ClosedRange<Double>] {
    let events = body.flatMap { [($0.box.minX, 1), ($0.box.maxX, -1)] }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    let most = body.count / BareColumns.overflowing
    var rivers: [ClosedRange<Double>] = []
    var (count, start) = (0, Double.infinity)
    for (x, change) in events {
      if change > 0, count <= most, x - start >= BareColumns.narrowest {
        rivers.append(start...x)
        start = .infinity
      }
      count += change
      if change < 0, count <= most { start = x }
      if count > most { start = .infinity }
    }
    return rivers
  }

  /// The stretches less those that are spaces between the words of a few texts that overflow their cells.
  private func betweenColumns(
    _ rivers: [ClosedRange<Double>], of body: [Piece]
  ) -> [ClosedRange<Double>] {
    let columns = Dictionary(grouping: body) { piece in
      partitionIndex(of: rivers) { $0.upperBound > piece.box.minX + 0.01 }
    }
    let most = body.count / BareColumns.overflowing
    return rivers.indices.filter { index in
      // What lies across the stretch says nothing of it.
      let left = (columns[index] ?? []).filter { $0.box.maxX <= rivers[index].lowerBound + 0.01 }
      let right = columns[index + 1] ?? []
      let isBehindFew =
        left.count <= most && left.allSatisfy { word in right.contains { goesOn(word, $0) } }
      let isBeforeFew =
        right.count <= most && right.allSatisfy { word in left.contains { goesOn($0, word) } }
      return !isBehindFew && !isBeforeFew
    }.map { rivers[$0] }
  }

  /// Whether two words stand beside each other as those of one text do.
  private func goesOn(_ left: Piece, _ right: Piece) -> Bool {
    abs(left.box.midY - right.box.midY) < BareColumns.wordSpace * left.size / 2
      && right.box.minX - left.box.maxX < BareColumns.wordSpace * left.size
  }

  /// The top of the first row: of the lines that lead up to the first title, or of a known heading
  /// above it.
  private func top(above title: Piece) -> Double {
    var top = title.box.minY
    for piece in pieces.reversed() where piece.box.minY < title.box.minY {
      let isNear = piece.box.maxY > top - BareColumns.lineGap * piece.size
      if isNear, piece.box.minX > title.box.maxX || piece.box.maxY > title.box.minY {
        top = min(top, piece.box.minY)
      }
    }
    let above = pieces.last { $0.box.maxY <= top + 0.1 }
    if let above, isHeading(above) { top = above.box.minY }
    return top - 1
  }
}
