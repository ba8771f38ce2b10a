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
      name: "the boundary is just before four words that begin together",
      words: [60...120, 130...180, 130...190, 130...170, 131...160], expected: 129.4),
    RiverCase(
      name: "one word across counts less than many that begin together",
      words: [
        60...120, 60...150, 130...180, 130...190, 130...170, 130...160, 130...161, 130...162,
      ],
      expected: 129.4),
    RiverCase(
      name: "centred words of a column have one white space before them all",
      words: [
        60...110, 60...108, 140...180, 150...170, 150...170, 150...170, 150...170, 150...170,
        150...170,
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
    let words = boxes(c.words.map { [$0] }).flatMap { $0 }.map { River.Word(box: $0) }
    #expect(River.position(between: 100, and: 200, words: words) == c.expected)
    #expect(River.position(between: 100, and: 200, words: words.reversed()) == c.expected)
  }

  @Test func smallTextHasLittleWhiteBetweenColumns() {
    let words = [(60.0, 129.5), (130, 140), (130, 150), (130, 160), (130, 145)].map {
      River.Word(box: Rect(minX: $0.0, minY: 0, maxX: $0.1, maxY: 3.5))
    }
    #expect(River.place(between: 100, and: 200, words: words)?.white == 129.5...130)
  }

  @Test func headingsAcrossTheTableCountLessThanTextsUnderALabel() {
    let lines: [[ClosedRange<Double>]] = [
      [90...180], [100...110, 130...170], [100...110, 130...180], [90...185],
      [100...110, 130...170],
    ]
    let words = River.words(of: boxes(lines))
    #expect(words.filter(\.isHeading).map(\.box.maxX) == [180, 185])
    let place = River.place(between: 112, and: 220, words: words)
    #expect(place?.white == 112...130)
    #expect(place?.crossings == 0)
  }

  @Test func textInTwoStacksUnderOneLabelIsTwoColumns() {
    let lines: [[ClosedRange<Double>]] = [
      [60...100, 130...180], [130...190], [60...110], [60...90, 130...150],
    ]
    #expect(River.split(of: boxes(lines)) == 129.4)
  }

  @Test func textThatCrossesEveryGapIsOneColumn() {
    let lines: [[ClosedRange<Double>]] = [
      [60...100, 130...180], [60...150], [60...90, 130...150],
    ]
    #expect(River.split(of: boxes(lines)) == nil)
  }

  @Test func wordsThatBeginTogetherBehindAnotherAreTheSecondOfTwoColumns() {
    let lines: [[ClosedRange<Double>]] = [[60...124, 130...150], [130...150], [130...142]]
    #expect(River.split(of: boxes(lines)) == 129.4)
    let centred: [[ClosedRange<Double>]] = [
      [60...124, 130...150], [95...115], [90...120], [130...150], [130...150],
    ]
    #expect(River.split(of: boxes(centred)) == nil)
  }

  @Test func wordsOfOneLabelAreOneColumn() {
    #expect(River.split(of: boxes([[60...100, 104...150], [60...90, 94...120]])) == nil)
    #expect(River.split(of: []) == nil)
  }

  private func boxes(_ lines: [[ClosedRange<Double>]]) -> [[Rect]] {
    lines.enumerated().map { index, words in
      words.map {
        Rect(
          minX: $0.lowerBound, minY: Double(index) * 12, maxX: $0.upperBound,
          maxY: Double(index) * 12 + 10)
      }
    }
  }
}
