import Testing

@testable import Layout

@Suite struct BoxIndexTests {
  private let boxes = (0..<5).map {
    Rect(minX: 0, minY: Double($0) * 10, maxX: 8, maxY: Double($0) * 10 + 15)
  }

  private func first(in index: BoxIndex, from start: Int = 0, atY y: Double) -> Int? {
    index.first(from: start, where: { $0.contains(x: 4, y: y) }) { _ in true }
  }

  @Test func theFirstOfTheListIsFound() {
    let index = BoxIndex(boxes)
    #expect(first(in: index, atY: 32) == 2)
    #expect(first(in: index, from: 3, atY: 32) == 3)
    #expect(first(in: index, from: 4, atY: 32) == nil)
    #expect(first(in: index, atY: 99) == nil)
  }

  @Test func theLastOfTheFirstIsFound() {
    let index = BoxIndex(boxes)
    #expect(index.last(before: 5, x: 4, y: 32) == 3)
    #expect(index.last(before: 3, x: 4, y: 32) == 2)
    #expect(index.last(before: 2, x: 4, y: 32) == nil)
    #expect(index.last(before: 5, x: 9, y: 32) == nil)
    #expect(BoxIndex([]).last(before: 0, x: 0, y: 0) == nil)
  }

  @Test func aBoxPutInThePlaceOfAnotherIsFound() {
    var index = BoxIndex(boxes)
    index.replace(1, with: Rect(minX: 0, minY: 90, maxX: 8, maxY: 99))
    #expect(first(in: index, atY: 95) == 1)
    #expect(first(in: index, atY: 20) == 2)
  }

  @Test func anEmptyListHoldsNothing() { #expect(first(in: BoxIndex([]), atY: 0) == nil) }

  @Test func theLeastOfTheFirstValuesIsKept() {
    var least = RunningMinimum(count: 5)
    least.lower(at: 3, to: 7)
    least.lower(at: 1, to: 9)
    least.lower(at: 1, to: 8)
    #expect((0...5).map { least.minimum(before: $0) } == [.infinity, .infinity, 8, 8, 7, 7])
  }
}
