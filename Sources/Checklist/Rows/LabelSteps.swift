/// The cheapest ways to part the first rows among the first labels: one for each place, within a window,
/// at which the rows of the last of these labels may end.
struct LabelSteps {
  /// The places; place `n` is the upper edge of row `n`.
  let window: ClosedRange<Int>
  /// The cost of each place, infinite where nothing leads to it.
  private var costs: [Double]
  /// Where the last label's rows begin, for each place.
  private var starts: [Int]

  /// The steps before the first label: the cost of each place.
  init(_ window: ClosedRange<Int>, cost: (Int) -> Double) {
    self.window = window
    costs = window.map(cost)
    starts = Array(window)
  }

  /// The steps of one more label.
  ///
  /// The later a label's rows end, the earlier they best begin, save where the place of their begin or
  /// of their end is held against them less than any other: then one half of the starts is enough for
  /// the ends on either side of one whose best start is known. O(n log n) in both windows.
  ///
  /// - Parameters:
  ///   - window: Where the label's rows may end.
  ///   - base: The steps before.
  ///   - openStart: Whether rows from the first one on have a cost of their own kind.
  ///   - openEnd: Whether rows up to the last place have one.
  ///   - cost: What it costs to take some rows for the label's.
  init(
    _ window: ClosedRange<Int>, after base: LabelSteps, openStart: Bool, openEnd: Bool,
    cost: (Range<Int>) -> Double
  ) {
    self.window = window
    costs = Array(repeating: .infinity, count: window.count)
    starts = Array(repeating: base.window.lowerBound, count: window.count)
    let lastEnd = window.upperBound
    if openStart, base.window.contains(0) { fill(window, from: 0..<1, base, cost) }
    if openEnd { fill(lastEnd...lastEnd, from: Range(base.window), base, cost) }
    let first = base.window.lowerBound + (openStart && base.window.lowerBound == 0 ? 1 : 0)
    let middle = max(first, min(base.window.upperBound + 1, window.lowerBound))
    // A label near the edge of two rows may begin where it may end.
    fill(window, from: middle..<max(middle, base.window.upperBound + 1), base, cost)
    let ends = window.lowerBound..<lastEnd + (openEnd ? 0 : 1)
    halve(ends, from: first..<middle, base, cost)
  }

  /// What the way to a place costs, and where the last label's rows begin on it; `nil` when nothing
  /// leads there.
  subscript(end: Int) -> (cost: Double, start: Int)? {
    guard window.contains(end), costs[end - window.lowerBound] < .infinity else { return nil }
    return (costs[end - window.lowerBound], starts[end - window.lowerBound])
  }

  /// Tries some starts for each of some ends.
  private mutating func fill(
    _ ends: ClosedRange<Int>, from starts: Range<Int>, _ base: LabelSteps,
    _ cost: (Range<Int>) -> Double
  ) {
    for end in ends { _ = choose(end, from: starts, base, cost) }
  }

  /// Finds the best of some starts for each of some ends.
  private mutating func halve(
    _ ends: Range<Int>, from starts: Range<Int>, _ base: LabelSteps, _ cost: (Range<Int>) -> Double
  ) {
    guard !ends.isEmpty, !starts.isEmpty else { return }
    let end = (ends.lowerBound + ends.upperBound) / 2
    let best = choose(end, from: starts, base, cost)
    halve(ends.lowerBound..<end, from: best..<starts.upperBound, base, cost)
    halve(end + 1..<ends.upperBound, from: starts.lowerBound..<best + 1, base, cost)
  }

  /// Takes the best of some starts for an end, where it is better than what is known.
  ///
  /// - Returns: That start; of those that come to the same, the first.
  private mutating func choose(
    _ end: Int, from starts: Range<Int>, _ base: LabelSteps, _ cost: (Range<Int>) -> Double
  ) -> Int {
    var best = (cost: Double.infinity, start: starts.lowerBound)
    for start in starts where start < end {
      guard let known = base[start] else { continue }
      let whole = known.cost + cost(start..<end)
      if whole < best.cost { best = (whole, start) }
    }
    let index = end - window.lowerBound
    if best < (costs[index], self.starts[index]) {
      (costs[index], self.starts[index]) = best
    }
    return best.start
  }
}
