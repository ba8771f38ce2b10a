internal import Layout

/// Parts the text of a table that has neither numbers nor lines into rows.
///
/// Text that no white strip parts is of one row. Rows are made of such stretches so that each has an
/// item, its texts stand at one height (their tops, their middles or their bottoms), and lines of one
/// cell follow each other at the line spacing. The cheapest parting wins.
struct UnnumberedRows {
  /// A stretch of height that text fills without a strip of white across the table.
  private struct Stretch {
    var minY: Double
    var maxY: Double
    var pieces: [RowInference.Piece]
  }

  /// What is found: boundaries in points of page space, and those that another reading places
  /// elsewhere.
  struct Result {
    var boundaries: [Double] = []
    var doubtful: Set<Double> = []
  }

  private let stretches: [Stretch]
  /// Whether each stretch and the one above it are of different tagged rows; `nil` for the first, and
  /// where one of the two is not tagged.
  private let areTaggedApart: [Bool?]
  private let item: Int
  private let unit: Int?
  private let size: Double
  /// The white between two lines of one cell, in points.
  private let wrapGap: Double
  private let isTitle: (String) -> Bool
  /// For each count of stretches, how many stand above the last heading that stands over the last of
  /// them: the row that this one ends begins below it.
  private let firstOfRun: [Int]

  /// Stretches; no row has more lines.
  private static let longest = 24
  /// Scalars; no title is longer.
  private static let longestTitle = 60
  /// In costs of their own: a row without an item, a white gap inside a cell, a known title, a line of
  /// a unit after its first, lines of one cell in two rows.
  private static let missingItem = 3.0
  private static let gapInCell = 2.0
  private static let title = -1.0
  private static let unitLine = 0.6
  private static let cutCell = 0.5
  /// The same: a tagged row that is cut, and two that are one.
  private static let againstTags = 4.0
  /// In costs: another reading as cheap as this is as likely.
  private static let margin = 1.0

  /// - Parameters:
  ///   - pieces: The table's text but for its labels, top to bottom.
  ///   - item: The index of the column of items.
  ///   - unit: That of the column of units.
  ///   - headings: The heights of the headings between the rows, in points of page space.
  ///   - isTitle: Whether a text is a known title.
  init(
    _ pieces: [RowInference.Piece], item: Int, unit: Int?, headings: [Double] = [],
    isTitle: @escaping (String) -> Bool
  ) {
    self.item = item
    self.unit = unit
    self.isTitle = isTitle
    size = pieces.map(\.fontSize).sorted()[safe: pieces.count / 2] ?? 1
    stretches = pieces.reduce(into: []) { stretches, piece in
      if let last = stretches.last, piece.box.minY < last.maxY {
        stretches[stretches.count - 1].maxY = max(last.maxY, piece.box.maxY)
        stretches[stretches.count - 1].pieces.append(piece)
      } else {
        stretches.append(Stretch(minY: piece.box.minY, maxY: piece.box.maxY, pieces: [piece]))
      }
    }
    firstOfRun = UnnumberedRows.firstOfRun(stretches, headings)
    areTaggedApart = UnnumberedRows.tagged(stretches)
    wrapGap = UnnumberedRows.wrapGap(of: pieces, size)
  }

  private static func firstOfRun(_ stretches: [Stretch], _ headings: [Double]) -> [Int] {
    let places = Set(headings.map { y in partitionIndex(of: stretches) { $0.minY > y } })
    return stretches.indices.reduce(into: [0]) { firsts, start in
      firsts.append(places.contains(start) ? start : firsts[start])
    }
  }

  private static func tagged(_ stretches: [Stretch]) -> [Bool?] {
    let tags = stretches.map { Set($0.pieces.compactMap(\.tag)) }
    return [nil]
      + zip(tags, tags.dropFirst()).map { above, below in
        above.isEmpty || below.isEmpty ? nil : above.isDisjoint(with: below)
      }
  }

  /// The smallest white between lines of one column: that of wrapped text, where some text is.
  private static func wrapGap(of pieces: [RowInference.Piece], _ size: Double) -> Double {
    let byColumn = Dictionary(grouping: pieces, by: \.column).values
    let gaps = byColumn.flatMap { column in
      zip(column, column.dropFirst()).map { $1.box.minY - $0.box.maxY }
    }
    return min(gaps.filter { $0 > -0.2 * size }.min() ?? 0, 0.6 * size)
  }

  /// The boundaries between the rows, but for those that a heading parts.
  ///
  /// O(stretches × the longest row).
  func rows() -> Result {
    let partings = self.partings()
    guard let best = partings.min(by: { $0.cost < $1.cost }) else { return Result() }
    let rivals = partings.filter { $0.cost - best.cost < UnnumberedRows.margin }
    let places = Set(best.starts)
    let contested = rivals.reduce(into: Set<Int>()) {
      $0.formUnion(places.symmetricDifference($1.starts))
    }
    var result = Result()
    for start in best.starts where start > 0 && firstOfRun[start + 1] < start {
      let y = (stretches[start - 1].maxY + stretches[start].minY) / 2
      result.boundaries.append(y)
      let near = contested.contains { abs($0 - start) <= 1 }
      if near { result.doubtful.insert(y) }
    }
    return result
  }

  /// The ranges of stretches whose item is a known title, by their first stretch; a part of a title is
  /// none, though it be known as a short form of it.
  private func knownTitles() -> [Int: Range<Int>] {
    var known: [Int: Range<Int>] = [:]
    var reached = 0
    for start in stretches.indices {
      guard let end = endOfTitle(from: start), end > reached else { continue }
      known[start] = start..<end
      reached = end
    }
    return known
  }

  /// Where the longest known title ends that begins in a stretch.
  private func endOfTitle(from start: Int) -> Int? {
    var text = ""
    var longest: Int?
    for end in start..<min(start + UnnumberedRows.longest, stretches.count) {
      let own = stretches[end].pieces.filter { $0.column == item }
      text += own.map(\.text).joined()
      if !own.isEmpty || end == start, isTitle(text) { longest = end + 1 }
      if text.unicodeScalars.count > UnnumberedRows.longestTitle { break }
    }
    return longest
  }

  // MARK: Costs

  /// The best way to part the rows for each alignment of their texts.
  private func partings() -> [(cost: Double, starts: [Int])] {
    let titles = knownTitles()
    var best = LabelAlignment.allCases.map { _ in [(cost: 0.0, start: 0)] }
    for end in stretches.indices.map({ $0 + 1 }) {
      var choices = best.map { _ in (cost: Double.infinity, start: end - 1) }
      for start in max(firstOfRun[end], end - UnnumberedRows.longest)..<end {
        let title = titles[start] == start..<end ? UnnumberedRows.title : 0
        for (index, rowCost) in rowCosts(start..<end).enumerated() {
          let cost = best[index][start].cost + rowCost + title
          if cost < choices[index].cost { choices[index] = (cost, start) }
        }
      }
      for index in best.indices { best[index].append(choices[index]) }
    }
    return best.map { steps in
      var starts: [Int] = []
      var end = stretches.count
      while end > 0 {
        end = steps[end].start
        starts.insert(end, at: 0)
      }
      return (steps[stretches.count].cost, starts)
    }
  }

  /// What it costs to take some stretches for a row, for each alignment of its texts.
  private func rowCosts(_ range: Range<Int>) -> [Double] {
    let (top, bottom) = (stretches[range.lowerBound].minY, stretches[range.upperBound - 1].maxY)
    let columns = Dictionary(grouping: stretches[range].flatMap(\.pieces), by: \.column)
    let missing = columns[item] == nil ? UnnumberedRows.missingItem : 0
    var costs = Array(repeating: missing + tagCost(range), count: LabelAlignment.allCases.count)
    func add(_ cost: Double) { for index in costs.indices { costs[index] += cost } }
    for (column, pieces) in columns.sorted(by: { $0.key < $1.key }) {
      for (above, below) in zip(pieces, pieces.dropFirst()) where !isWrapped(above, below) {
        add(UnnumberedRows.gapInCell)
      }
      if column == unit { add(UnnumberedRows.unitLine * Double(lineCount(of: pieces) - 1)) }
      for (index, offset) in offsets(of: pieces, top, bottom).enumerated() {
        costs[index] += offset
      }
      add(cutCost(below: pieces, column, range.upperBound))
    }
    return costs
  }

  /// What the document's structure speaks against: rows of a tagged table joined, or one of them cut
  /// where the row ends.
  private func tagCost(_ range: Range<Int>) -> Double {
    let joined = range.dropFirst().count { areTaggedApart[$0] == true }
    let isCut =
      range.upperBound < stretches.count && areTaggedApart[range.upperBound] == false
    return UnnumberedRows.againstTags * Double(joined + (isCut ? 1 : 0))
  }

  /// How far a cell's text stands from where each alignment of its row's texts has it, in font sizes, 2
  /// at the most.
  private func offsets(
    of pieces: [RowInference.Piece], _ top: Double, _ bottom: Double
  ) -> [Double] {
    let first = pieces.map(\.box.minY).min() ?? top
    let last = pieces.map(\.box.maxY).max() ?? bottom
    return LabelAlignment.allCases.map { alignment in
      let distance =
        switch alignment {
        case .top: first - top
        case .middle: (first + last) / 2 - (top + bottom) / 2
        case .bottom: bottom - last
        }
      return min(2, abs(distance) / size)
    }
  }

  /// What it costs to end a row where a cell's next line follows at the line spacing.
  private func cutCost(below pieces: [RowInference.Piece], _ column: Int, _ end: Int) -> Double {
    guard end < stretches.count, let last = pieces.max(by: { $0.box.maxY < $1.box.maxY }),
      let next = stretches[end].pieces.first(where: { $0.column == column })
    else { return 0 }
    return isWrapped(last, next) ? UnnumberedRows.cutCell : 0
  }

  private func isWrapped(_ above: RowInference.Piece, _ below: RowInference.Piece) -> Bool {
    below.box.minY - above.box.maxY <= wrapGap + 0.12 * size
  }

  private func lineCount(of pieces: [RowInference.Piece]) -> Int {
    Set(pieces.map { Int($0.box.minY) }).count
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
