/// Which rows of two lists belong together.
struct RowAlignment {
  /// A row of the first list with its fellow in the second; one of them `nil` where there is none.
  struct Pair: Hashable {
    let first: Int?
    let second: Int?
  }

  /// The pairs, in the order of both lists.
  let pairs: [Pair]

  /// Pairs the rows so that the likeness of the pairs adds up to the most.
  ///
  /// Costs O(n·m) calls of `likeness`.
  ///
  /// - Parameters:
  ///   - first: How many rows the first list has.
  ///   - second: How many rows the second list has.
  ///   - likeness: How alike two rows are; 0 for rows that must not be paired.
  init(_ first: Int, _ second: Int, likeness: (Int, Int) -> Int) {
    let score = Self.scores(first, second, likeness)
    var pairs: [Pair] = []
    var (i, j) = (0, 0)
    while i < first || j < second {
      if i < first, j < second, score[i][j].pairs {
        pairs.append(Pair(first: i, second: j))
        (i, j) = (i + 1, j + 1)
      } else if j == second || i < first && score[i + 1][j].sum >= score[i][j + 1].sum {
        pairs.append(Pair(first: i, second: nil))
        i += 1
      } else {
        pairs.append(Pair(first: nil, second: j))
        j += 1
      }
    }
    self.pairs = pairs
  }

  /// The best sum for the rows from (i, j) on, and whether i and j are a pair in it.
  private static func scores(
    _ first: Int, _ second: Int, _ likeness: (Int, Int) -> Int
  ) -> [[(sum: Int, pairs: Bool)]] {
    var score = [[(sum: Int, pairs: Bool)]](
      repeating: Array(repeating: (0, false), count: second + 1), count: first + 1)
    for i in (0..<first).reversed() {
      for j in (0..<second).reversed() {
        let apart = max(score[i + 1][j].sum, score[i][j + 1].sum)
        let likeness = likeness(i, j)
        let together = likeness > 0 ? likeness + score[i + 1][j + 1].sum : -1
        score[i][j] = together >= apart ? (together, true) : (apart, false)
      }
    }
    return score
  }
}
