import Testing

@testable import Checklist

/// Rows 10 pt high and labels between them.
struct SplitCase: Sendable, CustomTestStringConvertible {
  let name: String
  let labels: [(Double, String?)]
  let rows: Int
  var categories: [String?] = []
  var mayContinue = false
  var mayEndLater = false
  let expected: [(Int, Range<Int>)]
  var testDescription: String { name }
}

@Suite struct LabelSplitterTests {
  @Test(arguments: [
    SplitCase(
      name: "labels in the middle of their rows", labels: [(15, "a"), (50, "b")], rows: 7,
      expected: [(0, 0..<3), (1, 3..<7)]),
    SplitCase(
      name: "labels at the top of their rows", labels: [(5, "a"), (35, "b")], rows: 7,
      expected: [(0, 0..<3), (1, 3..<7)]),
    SplitCase(
      name: "labels at the bottom of their rows", labels: [(25, "a"), (65, "b")], rows: 7,
      expected: [(0, 0..<3), (1, 3..<7)]),
    SplitCase(
      name: "a label for each row", labels: [(5, "a"), (15, "b"), (25, "c")], rows: 3,
      expected: [(0, 0..<1), (1, 1..<2), (2, 2..<3)]),
    SplitCase(
      name: "one label for all", labels: [(20, "a")], rows: 4, expected: [(0, 0..<4)]),
    SplitCase(
      name: "known categories settle it", labels: [(15, "a"), (35, "b")], rows: 5,
      categories: ["a", "a", "b", "b", "b"], expected: [(0, 0..<2), (1, 2..<5)]),
    SplitCase(
      name: "items of known categories say nothing of a vendor's own groups, be one named alike",
      labels: [(5, nil), (35, nil), (65, "a"), (75, nil)], rows: 10,
      categories: [nil, nil, nil, nil, "a", "a", "b", nil, nil, nil],
      expected: [(0, 0..<3), (1, 3..<6), (2, 6..<7), (3, 7..<10)]),
    SplitCase(
      name: "rows above the first label may belong to the page before",
      labels: [(35, "a"), (55, "b")], rows: 6, categories: ["z", "z", "z", "a", "b", "b"],
      mayContinue: true, expected: [(-1, 0..<3), (0, 3..<4), (1, 4..<6)]),
    SplitCase(
      name: "the last label's rows may go on on the next page",
      labels: [(20, "a"), (55, "b")], rows: 6, mayEndLater: true,
      expected: [(0, 0..<4), (1, 4..<6)]),
  ])
  func rowsArePartedAmongLabels(_ c: SplitCase) {
    let splitter = LabelSplitter(
      labels: c.labels.map {
        LabelSplitter.Label(top: $0.0, middle: $0.0, bottom: $0.0, key: $0.1)
      },
      rows: (0..<c.rows).map { (minY: Double($0) * 10, maxY: Double($0) * 10 + 10) },
      categories: c.categories.isEmpty ? Array(repeating: nil, count: c.rows) : c.categories,
      mayContinue: c.mayContinue, mayEndLater: c.mayEndLater)
    let spans = splitter.parting().spans
    #expect(spans.map(\.label) == c.expected.map(\.0))
    #expect(spans.map(\.rows) == c.expected.map(\.1))
  }

  /// The texts of the rows stand at their bottom.
  @Test func aLabelOnTheBaselineOfARowIsBesideIt() {
    func spans(_ levels: [Int?]) -> [Range<Int>] {
      let labels = zip([9.0, 39], levels).map { y, level in
        LabelSplitter.Label(top: y, middle: y, bottom: y, key: nil, levelRow: level)
      }
      let rows = (0..<4).map { (minY: Double($0) * 10, maxY: Double($0) * 10 + 10) }
      return LabelSplitter(
        labels: labels, rows: rows, categories: Array(repeating: nil, count: 4), mayContinue: false,
        mayEndLater: true
      ).parting().spans.map(\.rows)
    }
    #expect(spans([nil, nil]) == [0..<1, 1..<4])
    #expect(spans([0, 3]) == [0..<3, 3..<4])
  }

  private func splitter(
    _ labels: [Double], rows: Int, mayContinue: Bool = true,
    earlier: LabelAlignmentCosts = LabelAlignmentCosts()
  ) -> LabelSplitter {
    LabelSplitter(
      labels: labels.map { LabelSplitter.Label(top: $0, middle: $0, bottom: $0, key: nil) },
      rows: (0..<rows).map { (minY: Double($0) * 10, maxY: Double($0) * 10 + 10) },
      categories: Array(repeating: nil, count: rows), mayContinue: mayContinue,
      mayEndLater: false, earlier: earlier)
  }

  @Test func pagesBeforeSayWhereLabelsStand() {
    var earlier = LabelAlignmentCosts()
    earlier[.top] = 9
    earlier[.bottom] = 9
    let parting = splitter([25], rows: 5, earlier: earlier).parting()
    #expect(parting.spans.map(\.label) == [0])
    #expect(parting.isCertain)
    earlier[.middle] = 18
    earlier[.top] = 0
    #expect(splitter([25], rows: 5, earlier: earlier).parting().spans.map(\.label) == [-1, 0])
  }

  @Test func readingsThatFitAlikeAreDoubtful() {
    #expect(!splitter([25], rows: 5).parting().isCertain)
  }

  @Test func aLabelThatIsNotKnownIsHeldAgainstNoItem() {
    let splitter = LabelSplitter(
      labels: [LabelSplitter.Label(top: 5, middle: 5, bottom: 5, key: nil)],
      rows: [(0, 10), (10, 20)], categories: ["a", "a"], mayContinue: false, mayEndLater: false)
    #expect(splitter.parting().spans.map(\.rows) == [0..<2])
  }

  /// Five rows a label, on a page of ten thousand: more than a search of all partings gets through.
  @Test func manyLabelsBesideManyRowsAreParted() {
    let count = 2000
    let spans = splitter(
      (0..<count).map { Double($0) * 50 + 25 }, rows: 5 * count, mayContinue: false
    ).parting().spans
    let areAllFive = spans.allSatisfy { $0.rows == 5 * $0.label..<5 * $0.label + 5 }
    #expect(spans.count == count)
    #expect(areAllFive)
  }

  @Test func ofTwoLabelsBesideOneRowEachHasOne() {
    let parting = splitter([22, 28, 45], rows: 5).parting()
    #expect(parting.spans.map(\.label).suffix(3) == [0, 1, 2])
    #expect(!parting.isCertain)
  }
}
