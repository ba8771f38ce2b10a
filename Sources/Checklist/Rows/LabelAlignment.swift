/// Where labels stand in the height of their rows.
enum LabelAlignment: CaseIterable {
  /// Beside the first row.
  case top
  /// In the middle.
  case middle
  /// Beside the last row.
  case bottom
}

/// How badly each place fits the labels of a column, in row heights; summed up over pages.
struct LabelAlignmentCosts: Hashable {
  private var top = 0.0
  private var middle = 0.0
  private var bottom = 0.0

  /// The cost of one place.
  subscript(alignment: LabelAlignment) -> Double {
    get {
      switch alignment {
      case .top: top
      case .middle: middle
      case .bottom: bottom
      }
    }
    set {
      switch alignment {
      case .top: top = newValue
      case .middle: middle = newValue
      case .bottom: bottom = newValue
      }
    }
  }

  /// Adds another page's costs.
  mutating func add(_ other: LabelAlignmentCosts) {
    for alignment in LabelAlignment.allCases { self[alignment] += other[alignment] }
  }
}
