/// Parts consecutive rows among labels that stand beside them without lines between.
struct LabelSplitter {
  /// The labels' vertical centres, in points of page space, and match keys; top to bottom.
  let labels: [(midY: Double, key: String)]
  /// The rows' extents, top to bottom.
  let rows: [(minY: Double, maxY: Double)]
  /// The category that each row's item is known to have, as a match key.
  let categories: [String?]
  /// Whether the first rows may belong to a label of the page before.
  let mayContinue: Bool
  /// Whether the last label's rows may go on on the next page.
  let mayEndLater: Bool

  /// Where labels stand in the height of their rows.
  private enum Alignment: CaseIterable {
    case top
    case middle
    case bottom
  }

  /// In mean row heights: an item under another category than its known one.
  private static let mismatchCost = 6.0

  /// The rows of each label; label -1 stands for that of the page before.
  func spans() -> [(label: Int, rows: Range<Int>)] {
    let candidates = Alignment.allCases.map { parted($0) }
    return candidates.min { $0.cost < $1.cost }?.spans ?? []
  }

  private struct Parting {
    var cost: Double
    var spans: [(label: Int, rows: Range<Int>)]
  }

  private func parted(_ alignment: Alignment) -> Parting {
    var best: [Parting?] = Array(repeating: nil, count: rows.count + 1)
    best[0] = Parting(cost: 0, spans: [])
    if mayContinue {
      for end in 1..<max(1, rows.count) {
        best[end] = Parting(cost: 0, spans: [(-1, 0..<end)])
      }
    }
    for label in labels.indices {
      var next: [Parting?] = Array(repeating: nil, count: rows.count + 1)
      for start in 0..<rows.count {
        guard let base = best[start] else { continue }
        for end in start + 1...rows.count {
          let cost = base.cost + self.cost(of: label, start..<end, alignment)
          if cost < next[end]?.cost ?? .infinity {
            next[end] = Parting(cost: cost, spans: base.spans + [(label, start..<end)])
          }
        }
      }
      best = next
    }
    return best[rows.count] ?? Parting(cost: .infinity, spans: [(0, 0..<rows.count)])
  }

  private func cost(of label: Int, _ range: Range<Int>, _ alignment: Alignment) -> Double {
    let (top, bottom) = (rows[range.lowerBound].minY, rows[range.upperBound - 1].maxY)
    let height = max(1, (rows[rows.count - 1].maxY - rows[0].minY) / Double(rows.count))
    let y = labels[label].midY
    guard y >= top - 1, y <= bottom + 1 else { return 1000 }
    var mismatches = 0.0
    for row in range {
      if let known = categories[row], known != labels[label].key { mismatches += 1 }
    }
    let isOpen =
      (range.upperBound == rows.count && mayEndLater) || (range.lowerBound == 0 && mayContinue)
    let target: Double =
      switch alignment {
      case .top: (top + min(bottom, rows[range.lowerBound].maxY)) / 2
      case .middle: (top + bottom) / 2
      case .bottom: (max(top, rows[range.upperBound - 1].minY) + bottom) / 2
      }
    return mismatches * LabelSplitter.mismatchCost + (isOpen ? 0.2 : 1) * abs(y - target) / height
  }
}
