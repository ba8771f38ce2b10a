/// Finds the boundary between two columns that no line parts, from the white space between them.
public enum River {
  /// Of the font size: text is cut into words at gaps wider than this before it is looked at.
  public static let wordGap = 0.3
  /// Points; words that begin this near to each other are aligned.
  private static let alignment = 2.0
  /// Words; where this many begin at one x, the column's cells begin there.
  private static let leastAligned = 4
  /// Points; the least room between a cell's edge and its text.
  private static let padding = 0.6
  /// How many aligned words one crossed word outweighs.
  private static let crossingCost = 4
  /// And one crossed heading, which runs over every boundary that it reaches.
  private static let headingCost = 1
  /// Points, and of the height of small text: narrower gaps are no space between columns, whose cells pad their
  /// text by more.
  private static let narrowest = (points: 0.8, share: 0.12)

  /// A word of a table, as far as it says where columns are.
  public struct Word: Hashable, Sendable {
    /// Its box, in page space.
    public var box: Rect
    /// Whether it may be a heading across the table: alone on its line, at the left edge.
    public var isHeading: Bool

    /// Creates a word.
    public init(box: Rect, isHeading: Bool = false) {
      self.box = box
      self.isHeading = isHeading
    }
  }

  /// The words of some lines, each given by its words' boxes.
  public static func words(of lines: [[Rect]]) -> [Word] {
    let left = lines.lazy.compactMap { $0.first?.minX }.min() ?? 0
    return lines.flatMap { line in
      line.map { Word(box: $0, isHeading: line.count == 1 && $0.minX < left + $0.height) }
    }
  }

  /// A place for a boundary between columns.
  public struct Place: Hashable, Sendable {
    /// Where the boundary is put, in points.
    public var position: Double
    /// The stretch of white that it is put into.
    public var white: ClosedRange<Double>
    /// How many words lie across it, headings left out.
    public var crossings: Int
    /// Whether enough words begin right behind it, so that it is no mere middle.
    public var isAligned: Bool
  }

  /// The best place for a boundary between two labels.
  ///
  /// Cells of a column mostly begin at one x; a stretch of white that few words cross and at whose
  /// right end many words begin is the boundary.
  ///
  /// - Parameters:
  ///   - left: Where the left label's own text may end, in points.
  ///   - right: Where the right label begins.
  ///   - words: The words below and around the labels.
  /// - Returns: A place in the best stretch: just before aligned words, else its middle; in the stretch
  ///   beside it that no word crosses where but for words across the best one none stands between, as
  ///   in a column of centred words; `nil` when no stretch is wide enough. O(n log n).
  public static func place(between left: Double, and right: Double, words: [Word]) -> Place? {
    let near = words.filter { $0.box.maxX > left && $0.box.minX < right + alignment }
    let starts = near.map(\.box.minX).sorted()
    let all = stretches(of: near, between: left, and: right)
    let height = near.lazy.map(\.box.height).min() ?? .infinity
    let narrowest = min(River.narrowest.points, River.narrowest.share * height)
    var best: (score: Int, width: Double, place: Place)?
    for stretch in all {
      let width = stretch.end - stretch.start
      guard width >= narrowest else { continue }
      let first = partitionIndex(of: starts) { $0 >= stretch.end - 0.01 }
      let last = partitionIndex(of: starts) { $0 > stretch.end + alignment }
      let score = last - first - stretch.cost
      if let best, (score, width) <= (best.score, best.width) { continue }
      let isAligned = last - first >= leastAligned
      let inset = isAligned ? min(padding, width / 2) : width / 2
      best = (
        score, width,
        Place(
          position: stretch.end - inset, white: stretch.start...stretch.end,
          crossings: stretch.crossings, isAligned: isAligned)
      )
    }
    guard let place = best?.place, place.crossings > 0 else { return best?.place }
    let free = all.filter { $0.crossings == 0 && $0.end - $0.start >= narrowest }
    let beside = [
      free.last { $0.end <= place.white.lowerBound },
      free.first { $0.start >= place.white.upperBound },
    ].compactMap { $0 }
    let whole = beside.first { stretch in
      !near.contains { isBetween($0.box, stretch.start...stretch.end, place.white) }
    }
    return whole.map {
      Place(
        position: ($0.start + $0.end) / 2, white: $0.start...$0.end, crossings: 0, isAligned: false)
    } ?? place
  }

  /// Whether a word lies between two stretches, and across neither.
  private static func isBetween(
    _ word: Rect, _ one: ClosedRange<Double>, _ other: ClosedRange<Double>
  ) -> Bool {
    let reach = 0.01  // points; a stretch begins where a word ends, but for rounding
    let (first, second) = one.lowerBound < other.lowerBound ? (one, other) : (other, one)
    return word.minX >= first.upperBound - reach && word.maxX <= second.lowerBound + reach
  }

  /// The best place for a boundary between two labels, in the middle between them when there is no
  /// white.
  public static func position(between left: Double, and right: Double, words: [Word]) -> Double {
    place(between: left, and: right, words: words)?.position ?? (left + right) / 2
  }

  /// The place at which text under one label falls into two columns; `nil` where it is one.
  ///
  /// - Parameter lines: The boxes of each line's words, left to right.
  /// - Returns: A place with lines that have words on either side of it, wide apart, and few that cross
  ///   it, as notes below the table do.
  public static func split(of lines: [[Rect]]) -> Double? {
    let words = lines.flatMap { $0 }
    let starts = startsApart(words)
    let (ascending, edges) = (starts.sorted(), WordEdges(words))
    for start in starts {
      let place = start - padding
      if count(of: ascending, near: start, alignment) >= leastGaps * edges.crossings(at: place) {
        return place
      }
    }
    return stackStart(of: lines)
  }

  /// Where words begin that have another one well to the left on their height, in the words' order.
  ///
  /// O(n log n): for each word, of those that begin above its lower edge, the one with the leftmost end
  /// whose own lower edge is below its upper one.
  private static func startsApart(_ words: [Rect]) -> [Double] {
    let ends = words.map { $0.maxX + splitGap * $0.height }
    let byTop = words.indices.sorted { words[$0].minY < words[$1].minY }
    let bottoms = words.map(\.maxY).sorted(by: >)
    var leftmost = RunningMinimum(count: bottoms.count)
    var isApart = Array(repeating: false, count: words.count)
    var next = 0
    for index in words.indices.sorted(by: { words[$0].maxY < words[$1].maxY }) {
      let word = words[index]
      while next < byTop.count, words[byTop[next]].minY < word.maxY {
        let bottom = words[byTop[next]].maxY
        leftmost.lower(at: partitionIndex(of: bottoms) { $0 <= bottom }, to: ends[byTop[next]])
        next += 1
      }
      isApart[index] =
        leftmost.minimum(before: partitionIndex(of: bottoms) { $0 <= word.minY }) < word.minX
    }
    return words.indices.filter { isApart[$0] }.map { words[$0].minX }
  }

  /// How many ascending values are nearer to one than a reach.
  private static func count(of ascending: [Double], near value: Double, _ reach: Double) -> Int {
    partitionIndex(of: ascending) { $0 - value >= reach }
      - partitionIndex(of: ascending) { $0 - value > -reach }
  }

  /// The left and right edges of some words, ascending.
  private struct WordEdges {
    let left: [Double]
    let right: [Double]

    init(_ words: [Rect]) {
      left = words.map(\.minX).sorted()
      right = words.map(\.maxX).sorted()
    }

    /// How many words lie across a place.
    func crossings(at x: Double) -> Int {
      partitionIndex(of: left) { $0 >= x } - partitionIndex(of: right) { $0 > x }
    }
  }

  /// Where words begin together, on lines of their own, that another line has behind a word: the second
  /// of two columns, whose texts are printed once for many rows.
  private static func stackStart(of lines: [[Rect]]) -> Double? {
    let edges = WordEdges(lines.flatMap { $0 })
    let alone = lines.filter { $0.count == 1 }.map { $0[0].minX }.sorted()
    return lines.lazy.filter { $0.count == 2 }.first { line in
      let (left, start) = (line[0].minX, line[1].minX)
      let together = [left, start].map { count(of: edges.left, near: $0, stackAlignment) }
      let apart = edges.left.count - together[0] - (start - left < stackAlignment ? 0 : together[1])
      return count(of: alone, near: start, stackAlignment) >= leastAlone
        && apart * fewApart <= edges.left.count && edges.crossings(at: start - padding) == 0
    }.map { $0[1].minX - padding }
  }

  /// Lines that begin where the second word of another line does.
  private static let leastAlone = 2
  /// One of so many words may begin elsewhere, as below the table.
  private static let fewApart = 4
  /// Points; words begin at one place but for rounding, as those in the middle of a column do not.
  private static let stackAlignment = 0.1

  /// Lines with words on either side of a place, for each that crosses it.
  private static let leastGaps = 3
  /// Of a line's height: words of one label are nearer to each other.
  private static let splitGap = 0.8

  /// The parts of an interval between the words' ends, with how many words other than headings cross
  /// each, and what all of them cost.
  private static func stretches(
    of words: [Word], between left: Double, and right: Double
  ) -> [(start: Double, end: Double, crossings: Int, cost: Int)] {
    var events: [(x: Double, change: Int, cost: Int)] = []
    for word in words where word.box.minX < right {
      let cost = word.isHeading ? headingCost : crossingCost
      let count = word.isHeading ? 0 : 1
      events.append((max(left, word.box.minX), count, cost))
      if word.box.maxX < right { events.append((word.box.maxX, -count, -cost)) }
    }
    events.sort { ($0.x, $0.cost) < ($1.x, $1.cost) }
    var stretches: [(Double, Double, Int, Int)] = []
    var (crossings, cost, x) = (0, 0, left)
    for event in events + [(right, 0, 0)] {
      if event.x > x { stretches.append((x, event.x, crossings, cost)) }
      crossings += event.change
      cost += event.cost
      x = event.x
    }
    return stretches
  }
}
