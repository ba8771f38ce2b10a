/// The least values of the first places of a list, kept as values come: a Fenwick tree.
struct RunningMinimum {
  private var nodes: [Double]

  /// Creates a list of so many infinite values.
  init(count: Int) { nodes = Array(repeating: .infinity, count: count + 1) }

  /// Lowers the value at an index, where the new one is less.
  ///
  /// O(log n).
  mutating func lower(at index: Int, to value: Double) {
    var node = index + 1
    while node < nodes.count {
      nodes[node] = min(nodes[node], value)
      node += node & -node
    }
  }

  /// The least of the first values, infinite when there are none.
  ///
  /// O(log n).
  func minimum(before end: Int) -> Double {
    var (node, least) = (end, Double.infinity)
    while node > 0 {
      least = min(least, nodes[node])
      node -= node & -node
    }
    return least
  }
}
