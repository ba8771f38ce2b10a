internal import Layout

/// Parts consecutive rows among labels that stand beside them without lines between.
struct LabelSplitter {
  /// A label beside some rows.
  struct Label: Hashable {
    /// The vertical centre of its first line, in points of page space.
    var top: Double
    /// Its own vertical centre.
    var middle: Double
    /// The vertical centre of its last line.
    var bottom: Double
    /// Its match key; `nil` for one that is not known, which no item speaks against.
    var key: String?
    /// The row with whose other texts a line of it stands on one baseline.
    var levelRow: Int?
  }

  /// The labels, top to bottom.
  let labels: [Label]
  /// The rows' extents, top to bottom.
  let rows: [(minY: Double, maxY: Double)]
  /// The category that each row's item is known to have, as a match key.
  let categories: [String?]
  /// Whether the first rows may belong to a label of the page before.
  let mayContinue: Bool
  /// The match key of that label, where it is known.
  var continued: String?
  /// Whether the last label's rows may go on on the next page.
  let mayEndLater: Bool
  /// What the pages before say of where labels stand.
  var earlier = LabelAlignmentCosts()

  /// In mean row heights: an item under another category than its known one.
  private static let mismatchCost = 6.0
  /// In mean row heights, a page: nothing speaks louder for or against a place.
  private static let mostCost = 20.0
  /// Of a row's height: how far from its middle a label's line may stand that is beside it.
  private static let ownReach = 0.35
  /// In mean row heights: a label that stands beside none of its rows; more than all else together.
  private static let outside = 1000.0
  /// Points; a label at the edge of a row may be set a hair over it.
  private static let rowReach = 1.0
  /// In mean row heights: how much worse every other reading must be.
  private static let leastMargin = 1.0
  /// In mean row heights, a label: how well the best reading must fit.
  private static let goodFit = 0.35

  /// How rows fall to labels.
  struct Parting {
    /// The rows of each label; label -1 stands for that of the page before.
    var spans: [(label: Int, rows: Range<Int>)]
    /// How badly each place of labels fits these rows.
    var costs: LabelAlignmentCosts
    /// Whether every other reading is clearly worse, or comes to the same.
    var isCertain: Bool
  }

  /// The cheapest parting of the rows; O(n log n) in rows and labels, for so many known keys.
  func parting() -> Parting {
    let mismatches = self.mismatches
    let windows = self.windows
    let candidates = LabelAlignment.allCases.map { ($0, parted($0, windows, mismatches)) }
    let totals = candidates.map { earlier[$0.0] + $0.1.cost }
    guard let index = totals.indices.min(by: { totals[$0] < totals[$1] }) else {
      return Parting(spans: [], costs: LabelAlignmentCosts(), isCertain: false)
    }
    let best = candidates[index].1
    let isCertain = candidates.indices.allSatisfy {
      $0 == index || totals[$0] - totals[index] >= LabelSplitter.leastMargin
        || candidates[$0].1.isSame(as: best)
    }
    var costs = LabelAlignmentCosts()
    for (alignment, candidate) in candidates {
      costs[alignment] = min(LabelSplitter.mostCost, candidate.cost)
    }
    return Parting(
      spans: best.spans, costs: costs,
      isCertain: isCertain && best.cost <= LabelSplitter.goodFit * Double(labels.count))
  }

  private struct Candidate {
    var cost: Double
    var spans: [(label: Int, rows: Range<Int>)]

    func isSame(as other: Candidate) -> Bool {
      spans.map(\.label) == other.spans.map(\.label)
        && spans.map(\.rows) == other.spans.map(\.rows)
    }
  }

  /// Where the rows of each label may end, before that of the first: below the row that it stands
  /// beside, and above that of the next label.
  ///
  /// Of two labels beside one row, one is not beside its own.
  private var windows: [ClosedRange<Int>] {
    let (tops, bottoms) = (rows.map(\.minY), rows.map(\.maxY))
    let reach = LabelSplitter.rowReach
    // Of rows that are lower than this reach, one more is enough.
    let earliest = labels.map { label in
      let own = partitionIndex(of: bottoms) { $0 >= label.middle }
      return max(own - 1, partitionIndex(of: bottoms) { $0 >= label.middle - reach }) + 1
    }
    let latest = labels.map { label in
      let next = partitionIndex(of: tops) { $0 > label.middle }
      return min(next + 1, partitionIndex(of: tops) { $0 > label.middle + reach }) - 1
    }
    let inner = zip(earliest, latest.dropFirst()).map { low, high in
      let (low, high) = (placed(low), placed(high))
      return min(low, high)...max(low, high)
    }
    return [0...(mayContinue ? max(0, latest.first ?? 0) : 0)] + inner + [rows.count...rows.count]
  }

  /// A place between two rows.
  private func placed(_ place: Int) -> Int { max(1, min(rows.count - 1, place)) }

  /// For each known key, how many rows above each place have items of other categories; none for most labels of
  /// the vendor's own, for groups of his own may have a known name among them.
  private var mismatches: [String: [Int]] {
    let all = labels.map(\.key) + (mayContinue ? [continued] : [])
    let known = all.compactMap { $0 }
    guard known.count * 2 >= all.count else { return [:] }
    return Set(known).reduce(into: [:]) { mismatches, key in
      mismatches[key] = categories.reduce(into: [0]) { counts, category in
        counts.append(counts[counts.count - 1] + (category == nil || category == key ? 0 : 1))
      }
    }
  }

  private func parted(
    _ alignment: LabelAlignment, _ windows: [ClosedRange<Int>], _ mismatches: [String: [Int]]
  ) -> Candidate {
    func mismatchCost(of key: String?, _ range: Range<Int>) -> Double {
      guard let counts = key.flatMap({ mismatches[$0] }) else { return 0 }
      let count = counts[range.upperBound] - counts[range.lowerBound]
      return LabelSplitter.mismatchCost * Double(count)
    }
    var steps = [LabelSteps(windows[0]) { mismatchCost(of: continued, 0..<$0) }]
    for (label, window) in zip(labels, windows.dropFirst()) {
      steps.append(
        LabelSteps(
          window, after: steps[steps.count - 1], openStart: mayContinue,
          openEnd: mayEndLater && window.upperBound == rows.count
        ) { range in
          guard isBeside(label, range) else { return LabelSplitter.outside }
          return mismatchCost(of: label.key, range) + distance(of: label, range, alignment)
        })
    }
    return candidate(steps)
  }

  /// The way that some steps lead to the last row.
  private func candidate(_ steps: [LabelSteps]) -> Candidate {
    guard let whole = steps.last?[rows.count] else {
      return Candidate(cost: .infinity, spans: [(0, 0..<rows.count)])
    }
    var spans: [(label: Int, rows: Range<Int>)] = []
    var end = rows.count
    for label in labels.indices.reversed() {
      let start = steps[label + 1][end]?.start ?? 0
      spans.append((label, start..<end))
      end = start
    }
    if end > 0 { spans.append((-1, 0..<end)) }
    return Candidate(cost: whole.cost, spans: spans.reversed())
  }

  /// Whether a label stands beside some of its rows.
  private func isBeside(_ label: Label, _ range: Range<Int>) -> Bool {
    let reach = LabelSplitter.rowReach
    return label.middle >= rows[range.lowerBound].minY - reach
      && label.middle <= rows[range.upperBound - 1].maxY + reach
  }

  /// How far a label stands from where it should, in mean row heights; less where the page cuts its
  /// rows.
  private func distance(
    of label: Label, _ range: Range<Int>, _ alignment: LabelAlignment
  ) -> Double {
    let mean = max(1, (rows[rows.count - 1].maxY - rows[0].minY) / Double(rows.count))
    let isEndOpen = range.upperBound == rows.count && mayEndLater
    let isStartOpen = range.lowerBound == 0 && mayContinue
    switch alignment {
    case .top:
      guard label.levelRow != range.lowerBound else { return 0 }
      return (isStartOpen ? 0.2 : 1) * offset(of: label.top, fromRow: range.lowerBound, mean)
    case .bottom:
      guard label.levelRow != range.upperBound - 1 else { return 0 }
      return (isEndOpen ? 0.2 : 1) * offset(of: label.bottom, fromRow: range.upperBound - 1, mean)
    case .middle:
      let middle = (rows[range.lowerBound].minY + rows[range.upperBound - 1].maxY) / 2
      return (isStartOpen || isEndOpen ? 0.2 : 1) * abs(label.middle - middle) / mean
    }
  }

  private func offset(of y: Double, fromRow row: Int, _ mean: Double) -> Double {
    let (top, bottom) = rows[row]
    let height = max(1, bottom - top)
    let distance = abs(y - (top + bottom) / 2)
    let inside = max(0, min(distance, height / 2) / height - LabelSplitter.ownReach)
    return inside + max(0, distance - height / 2) / mean
  }
}
