internal import Layout

/// Tells whether some text outside of every table looks like rows of one.
struct UnreadRows {
  private let layout: PageLayout
  private let catalogue: Catalogue

  /// Rows; lists of so many numbered entries with texts in columns are tables.
  private static let least = 3
  /// Texts right of the number; headings of a list of contents have one, and a page number.
  private static let leastTexts = 2
  /// Points; the numbers of a column begin or end this near to each other.
  private static let aligned = 3.0
  /// Of the font size: texts of two columns are this far apart.
  private static let columnGap = 0.8

  /// Rows; prose names a known item now and then.
  private static let leastTitles = 2

  init(_ layout: PageLayout, _ catalogue: Catalogue) {
    self.layout = layout
    self.catalogue = catalogue
  }

  /// How many rows there are that count up, one by one, in one column, or that hold a known title; 0 for
  /// fewer than three of the one and two of the other.
  ///
  /// O(n log n) in lines.
  func count(in lines: [Line]) -> Int {
    let rows = lines.filter { $0.direction == .right }
      .sorted { ($0.box.minY, $0.box.minX) < ($1.box.minY, $1.box.minX) }
    let assembler = TextAssembler(layout.ink)
    var last: (number: RowNumber, box: Rect)?
    var (run, longest, titles) = (0, 0, 0)
    for line in pieces(of: rows) {
      guard let head = line.first, line.count > UnreadRows.leastTexts, !isContents(line, assembler)
      else { continue }
      if line.contains(where: { catalogue.isTitle(assembler.text(of: $0)) }) { titles += 1 }
      guard let number = RowNumber(assembler.text(of: head)) else { continue }
      let isNext = last.map { number.follows($0.number) && isAligned($0.box, head.box) } ?? false
      run = isNext ? run + 1 : 1
      longest = max(longest, run)
      last = (number, head.box)
    }
    return max(
      longest >= UnreadRows.least ? longest : 0, titles >= UnreadRows.leastTitles ? titles : 0)
  }

  /// The texts at each height, left to right.
  private func pieces(of lines: [Line]) -> [[Line]] {
    var rows: [(midY: Double, pieces: [Line])] = []
    for line in lines {
      let pieces = line.segments(in: layout.ink, gap: UnreadRows.columnGap)
      if let last = rows.last, abs(last.midY - line.box.midY) < 0.5 * line.fontSize {
        rows[rows.count - 1].pieces += pieces
      } else {
        rows.append((line.box.midY, pieces))
      }
    }
    return rows.map { row in row.pieces.sorted { $0.box.minX < $1.box.minX } }
  }

  private func isAligned(_ one: Rect, _ other: Rect) -> Bool {
    let reach = UnreadRows.aligned
    return abs(one.minX - other.minX) <= reach || abs(one.maxX - other.maxX) <= reach
      || abs(one.midX - other.midX) <= reach
  }

  /// Whether a row is of a list of contents: it ends in a page number after leaders.
  private func isContents(_ pieces: [Line], _ assembler: TextAssembler) -> Bool {
    pieces.contains {
      let text = assembler.text(of: $0)
      return text.contains("...") || text.contains("……") || text.contains("・・・")
    }
  }
}
