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

  /// The cheapest parting of the rows; O(rows² × labels).
  func parting() -> Parting {
    let candidates = LabelAlignment.allCases.map { ($0, parted($0)) }
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

  private func parted(_ alignment: LabelAlignment) -> Candidate {
    var best: [Candidate?] = Array(repeating: nil, count: rows.count + 1)
    best[0] = Candidate(cost: 0, spans: [])
    if mayContinue {
      for end in 1..<max(1, rows.count) {
        let cost = mismatchCost(of: continued, 0..<end)
        best[end] = Candidate(cost: cost, spans: [(-1, 0..<end)])
      }
    }
    for label in labels.indices {
      var next: [Candidate?] = Array(repeating: nil, count: rows.count + 1)
      for start in 0..<rows.count {
        guard let base = best[start] else { continue }
        for end in start + 1...rows.count {
          let cost = base.cost + self.cost(of: label, start..<end, alignment)
          if cost < next[end]?.cost ?? .infinity {
            next[end] = Candidate(cost: cost, spans: base.spans + [(label, start..<end)])
          }
        }
      }
      best = next
    }
    return best[rows.count] ?? Candidate(cost: .infinity, spans: [(0, 0..<rows.count)])
  }

  private func cost(of label: Int, _ range: Range<Int>, _ alignment: LabelAlignment) -> Double {
    let (top, bottom) = (rows[range.lowerBound].minY, rows[range.upperBound - 1].maxY)
    let label = labels[label]
    guard label.middle >= top - 1, label.middle <= bottom + 1 else { return 1000 }
    return mismatchCost(of: label.key, range) + distance(of: label, range, alignment)
  }

  private func mismatchCost(of key: String?, _ range: Range<Int>) -> Double {
    guard let key else { return 0 }
    let mismatches = range.filter { row in categories[row].map { $0 != key } ?? false }
    return LabelSplitter.mismatchCost * Double(mismatches.count)
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
      return (isStartOpen ? 0.2 : 1) * offset(of: label.top, fromRow: range.lowerBound, mean)
    case .bottom:
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
