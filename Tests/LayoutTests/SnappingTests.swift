import Testing

@testable import Layout

struct SnapCase: Sendable, CustomTestStringConvertible {
  let name: String
  let positions: [Double]
  let expected: [Double]
  var testDescription: String { name }
}

struct NearestCase: Sendable, CustomTestStringConvertible {
  let name: String
  let values: [Double]
  let position: Double
  let expected: Int?
  var testDescription: String { name }
}

@Suite struct SnappingTests {
  @Test(arguments: [
    SnapCase(name: "nothing in, nothing out", positions: [], expected: []),
    SnapCase(name: "one position stays", positions: [7], expected: [7]),
    SnapCase(name: "a double border is one line", positions: [100, 101.5], expected: [100.75]),
    SnapCase(
      name: "the order does not matter", positions: [101.5, 50, 100], expected: [50, 100.75]),
    SnapCase(name: "a gap of just the tolerance joins", positions: [100, 103], expected: [101.5]),
    SnapCase(
      name: "a gap over the tolerance splits", positions: [104, 100], expected: [100, 104]),
    SnapCase(
      name: "a chain of small gaps is cut at the tolerance from its first",
      positions: [100, 102, 104], expected: [101, 104]),
    SnapCase(
      name: "a line drawn often weighs more", positions: [100, 100, 100, 102], expected: [100.5]),
  ])
  func positionsSnapToTheMeanOfTheirGroup(_ c: SnapCase) {
    #expect(snapped(c.positions, within: 3) == c.expected)
  }

  @Test(arguments: [
    NearestCase(name: "none in an empty list", values: [], position: 3, expected: nil),
    NearestCase(name: "the first for all before it", values: [10, 20], position: -5, expected: 0),
    NearestCase(name: "the last for all after it", values: [10, 20], position: 99, expected: 1),
    NearestCase(
      name: "the lower one below the middle", values: [10, 20], position: 14, expected: 0),
    NearestCase(
      name: "the upper one above the middle", values: [10, 20], position: 16, expected: 1),
    NearestCase(name: "the lower one in the middle", values: [10, 20], position: 15, expected: 0),
    NearestCase(name: "an equal one", values: [10, 20, 30], position: 20, expected: 1),
  ])
  func theNearestOfAscendingValues(_ c: NearestCase) {
    #expect(nearestIndex(in: c.values, to: c.position) == c.expected)
  }
}
