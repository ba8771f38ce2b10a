/// Merges positions that lie within `tolerance` of the first of their group into their mean.
///
/// Makes one grid line of a border drawn as two rulings. The idea is pdfplumber's `snap_edges`.
///
/// - Parameters:
///   - positions: Coordinates on one axis, in points, in any order.
///   - tolerance: The widest extent, in points, of one group.
/// - Returns: The means, ascending; empty when `positions` is empty. O(n log n).
public func snapped(_ positions: [Double], within tolerance: Double) -> [Double] {
  var means: [Double] = []
  var first = -Double.infinity
  var sum = 0.0
  var count = 0.0
  for position in positions.sorted() {
    if position - first > tolerance {
      if count > 0 { means.append(sum / count) }
      first = position
      sum = 0
      count = 0
    }
    sum += position
    count += 1
  }
  if count > 0 { means.append(sum / count) }
  return means
}

/// The index of the value in `ascending` nearest to `position`; `nil` when it is empty.
///
/// O(log n).
func nearestIndex(in ascending: [Double], to position: Double) -> Int? {
  guard !ascending.isEmpty else { return nil }
  let after = partitionIndex(of: ascending) { $0 >= position }
  guard after > 0 else { return 0 }
  guard after < ascending.count else { return ascending.count - 1 }
  return position - ascending[after - 1] <= ascending[after] - position ? after - 1 : after
}

/// The index of the first element that `belongs`, in a list where all such come last.
///
/// O(log n).
public func partitionIndex<Element>(of list: [Element], where belongs: (Element) -> Bool) -> Int {
  var low = 0
  var high = list.count
  while low < high {
    let middle = (low + high) / 2
    if belongs(list[middle]) { high = middle } else { low = middle + 1 }
  }
  return low
}
