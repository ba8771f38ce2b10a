import Layout
import Testing

struct RiverCase: Sendable, CustomTestStringConvertible {
  let name: String
  let words: [ClosedRange<Double>]
  let expected: Double
  var testDescription: String { name }
}

@Suite struct RiverTests {
  @Test(arguments: [
    RiverCase(name: "no words: the middle", words: [], expected: 150),
    RiverCase(
      name: "the white space before the words that begin together",
      words: [60...120, 60...110, 130...180, 130...190, 130...170], expected: 125),
    RiverCase(
      name: "one word across counts less than many that begin together",
      words: [
        60...120, 60...150, 130...180, 130...190, 130...170, 130...160, 130...161, 130...162,
      ],
      expected: 125),
    RiverCase(
      name: "a word that begins a little later is aligned",
      words: [60...120, 130...180, 131.5...190], expected: 125),
    RiverCase(
      name: "of equal stretches the wider", words: [60...110, 120...130, 160...180],
      expected: 145),
    RiverCase(
      name: "a gap of less than 0.8 pt is no space between columns",
      words: [60...129.5, 130...140, 130...140, 150...180], expected: 145),
  ])
  func theBoundaryIsTheEmptiestPlaceWhereWordsBegin(_ c: RiverCase) {
    let words = c.words.enumerated().map { index, word in
      Rect(
        minX: word.lowerBound, minY: Double(index) * 12, maxX: word.upperBound,
        maxY: Double(index) * 12 + 10)
    }
    #expect(River.position(between: 100, and: 200, words: words) == c.expected)
    #expect(River.position(between: 100, and: 200, words: words.reversed()) == c.expected)
  }
}
