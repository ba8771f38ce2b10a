import Layout
import Testing

struct CoverageCase: Sendable, CustomTestStringConvertible {
  let name: String
  let other: Rect
  let expected: Double
  var testDescription: String { name }
}

@Suite struct RectTests {
  @Test(arguments: [
    CoverageCase(name: "itself", other: Rect(minX: 0, minY: 0, maxX: 10, maxY: 4), expected: 1),
    CoverageCase(
      name: "a larger one", other: Rect(minX: -9, minY: -9, maxX: 99, maxY: 99), expected: 1),
    CoverageCase(name: "a half", other: Rect(minX: 5, minY: 0, maxX: 20, maxY: 4), expected: 0.5),
    CoverageCase(
      name: "one beside", other: Rect(minX: 10, minY: 0, maxX: 20, maxY: 4), expected: 0),
    CoverageCase(
      name: "one apart", other: Rect(minX: 50, minY: 50, maxX: 60, maxY: 60), expected: 0),
  ])
  func theShareThatAnotherCovers(_ c: CoverageCase) {
    #expect(Rect(minX: 0, minY: 0, maxX: 10, maxY: 4).coverage(by: c.other) == c.expected)
  }

  @Test func aBoxWithoutAreaIsNotCovered() {
    let line = Rect(minX: 0, minY: 2, maxX: 10, maxY: 2)
    #expect(line.coverage(by: line) == 0)
  }

  @Test func aUnionHoldsBoth() {
    let (one, other) = (
      Rect(minX: 0, minY: 5, maxX: 10, maxY: 6), Rect(minX: 3, minY: 0, maxX: 4, maxY: 20)
    )
    #expect(one.union(other) == Rect(minX: 0, minY: 0, maxX: 10, maxY: 20))
    #expect(one.union(other) == other.union(one))
  }
}
