import Testing

@testable import Layout

/// A horizontal or vertical stroke, as short to write as can be.
private func stroke(
  _ position: Double, _ start: Double, _ end: Double, dashed: Bool = false
) -> Ruling {
  Ruling(axis: .horizontal, position: position, start: start, end: end, isDashed: dashed)
}

struct JoinCase: Sendable, CustomTestStringConvertible {
  let name: String
  let rulings: [Ruling]
  let expected: [Ruling]
  var testDescription: String { name }
}

@Suite struct RulingJoinerTests {
  @Test(arguments: [
    JoinCase(name: "no rulings, no lines", rulings: [], expected: []),
    JoinCase(
      name: "pieces that touch are one line", rulings: [stroke(10, 0, 50), stroke(10, 50, 90)],
      expected: [stroke(10, 0, 90)]),
    JoinCase(
      name: "pieces in any order are one line",
      rulings: [stroke(10, 50, 90), stroke(10, 90, 99), stroke(10, 0, 50)],
      expected: [stroke(10, 0, 99)]),
    JoinCase(
      name: "dashes drawn one by one are one line",
      rulings: (0..<5).map { stroke(10, Double($0) * 5, Double($0) * 5 + 2, dashed: true) },
      expected: [stroke(10, 0, 22, dashed: true)]),
    JoinCase(
      name: "a corner left out is bridged", rulings: [stroke(10, 0, 50), stroke(10, 54, 90)],
      expected: [stroke(10, 0, 90)]),
    JoinCase(
      name: "a gap over 4 pt stays", rulings: [stroke(10, 0, 50), stroke(10, 54.5, 90)],
      expected: [stroke(10, 0, 50), stroke(10, 54.5, 90)]),
    JoinCase(
      name: "a doubled border is one line in the middle",
      rulings: [stroke(10, 0, 90), stroke(11, 0, 90)], expected: [stroke(10.5, 0, 90)]),
    JoinCase(
      name: "a longer piece draws the line to itself",
      rulings: [stroke(10, 0, 90), stroke(11, 90, 120)], expected: [stroke(10.25, 0, 120)]),
    JoinCase(
      name: "a short piece on a long one does not shorten it",
      rulings: [stroke(10, 0, 90), stroke(10, 20, 30)], expected: [stroke(10, 0, 90)]),
    JoinCase(
      name: "lines over 1.5 pt apart are two", rulings: [stroke(10, 0, 90), stroke(11.6, 0, 90)],
      expected: [stroke(10, 0, 90), stroke(11.6, 0, 90)]),
    JoinCase(
      name: "one dashed piece makes the line dashed",
      rulings: [stroke(10, 0, 50), stroke(10, 50, 90, dashed: true)],
      expected: [stroke(10, 0, 90, dashed: true)]),
  ])
  func piecesOfOneLineAreJoined(_ c: JoinCase) {
    #expect(RulingJoiner.joined(c.rulings) == c.expected)
  }

  @Test func dashesTooShortToBeRulingsRunAlongTheirLineOnly() {
    var page = Page(number: 1, width: 100, height: 100)
    page.fills = (0..<5).map { index in
      Fill(
        box: Rect(minX: 50, minY: Double(index) * 4, maxX: 51, maxY: Double(index) * 4 + 2),
        color: 0)
    }
    let pieces = RulingJoiner.brokenLines(in: page)
    #expect(pieces.map(\.axis) == Array(repeating: .vertical, count: 5))
    #expect(
      RulingJoiner.joined(pieces) == [
        Ruling(
          axis: .vertical, position: 50.5, start: 0, end: 18, thickness: 1, isDashed: true,
          source: .fill)
      ])
  }

  @Test func squareDotsMayBelongToALineEitherWay() {
    var page = Page(number: 1, width: 100, height: 100)
    page.fills = (0..<8).flatMap { index in
      let place = 20 + 3 * Double(index)
      return [
        Fill(box: Rect(minX: place, minY: 20, maxX: place + 2, maxY: 22), color: 0),
        Fill(box: Rect(minX: 20, minY: place, maxX: 22, maxY: place + 2), color: 0),
      ]
    }
    let lines = RulingJoiner.brokenLines(in: page)
    #expect(lines.map(\.axis) == [.horizontal, .vertical])
    #expect(lines.map(\.length) == [23, 23])
  }
}
