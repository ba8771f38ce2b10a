internal import Layout

/// One column of a checklist table.
struct Column: Hashable {
  /// The label as printed, upper labels of a two-row header first.
  var label: String
  /// What its texts are; `nil` for a column kept under `other`.
  var field: Field?
  /// Its left edge, in points of page space.
  var minX: Double
  /// Its right edge.
  var maxX: Double
  /// Where its left edge may be; `nil` where it is drawn.
  var gap: ColumnGap?
  /// Whether its label does not say what it is, and the texts under it or its place decided.
  var isGuessed = false

  /// Whether its texts are labels that may cover several rows.
  var isLabel: Bool { field == .section || field == .category }

  /// Whether the middle of a line lies in the column, along x, and the line does not begin far left of it.
  func holds(_ line: Line) -> Bool {
    (minX...max(minX, maxX)).contains(line.box.midX) && line.box.minX > minX - line.fontSize
  }

  /// A part of the column, with the same label.
  func part(_ field: Field, from start: Double? = nil, to end: Double? = nil) -> Column {
    Column(
      label: label, field: field, minX: start ?? minX, maxX: end ?? maxX,
      gap: start == nil ? gap : nil)
  }
}

/// The room for a boundary between two columns that nothing draws.
struct ColumnGap: Hashable {
  /// Between the two labels, in points.
  var reach: ClosedRange<Double>
  /// The stretch of it that no text has crossed so far.
  var white: ClosedRange<Double>

  /// What is left of the stretch on a page, or the page's own where fewer words cross that; `nil`
  /// where the page has none.
  func place(among words: [River.Word]) -> River.Place? {
    let inner = River.place(between: white.lowerBound, and: white.upperBound, words: words)
    if let inner, inner.crossings == 0 { return inner }
    let own = River.place(between: reach.lowerBound, and: reach.upperBound, words: words)
    guard let inner, let own else { return own }
    return own.crossings < inner.crossings ? own : inner
  }
}

extension [Column] {
  /// The columns with boundaries that nothing draws put where a page's words leave room for them.
  func fitted(to words: [River.Word]) -> [Column] {
    var fitted = self
    for index in indices.dropFirst() {
      guard var gap = fitted[index].gap, let place = gap.place(among: words) else { continue }
      gap.white = place.white
      fitted[index].gap = gap
      // A few words leave much room; where the boundary is known from more, it stays.
      let isKnown = !place.isAligned && place.white.contains(fitted[index].minX)
      let position = isKnown ? fitted[index].minX : place.position
      fitted[index].minX = position
      fitted[index - 1].maxX = position
    }
    return fitted
  }

  /// The columns of a header that is printed again, with what earlier pages say of their boundaries.
  func tightened(by known: [Column], _ words: [River.Word]) -> [Column] {
    guard known.count == count else { return self }
    var merged = self
    for index in indices {
      guard let own = self[index].gap, let earlier = known[index].gap,
        own.reach.overlaps(earlier.white)
      else { continue }
      merged[index].gap?.white = earlier.white.clamped(to: own.reach)
    }
    return merged.fitted(to: words)
  }

  /// The columns with one label over two of them divided as earlier pages have it.
  func divided(like known: [Column]) -> [Column] {
    guard known.count == count + 1,
      let index = known.firstIndex(where: { $0.field == .section }), index < count,
      known[index + 1].field == .category, known[index].label == known[index + 1].label,
      self[index].field == .category, self[index].label == known[index].label,
      known[index].maxX > self[index].minX, known[index].maxX < self[index].maxX
    else { return self }
    var divided = self
    let edge = known[index].maxX
    divided.replaceSubrange(
      index...index,
      with: [self[index].part(.section, to: edge), self[index].part(.category, from: edge)])
    return divided
  }
}

/// A header found on a page.
struct Header: Hashable {
  /// The columns, left to right; their extents touch.
  var columns: [Column]
  /// The rows of the lattice that it takes.
  var rows: Range<Int>
  /// How sure the labels are: the sum of their weights in the vocabulary.
  var score: Double
  /// What its table's first rows say over it, from the nearest row up: a title, labels of several columns.
  var upperTexts: [String] = []

  /// Whether another header is this one printed again: as many columns, most of them labelled alike, on one
  /// page perhaps with the label over several columns before each.
  func isPrintedAgain(as other: Header) -> Bool {
    guard columns.count == other.columns.count else { return false }
    let alike = zip(keys, other.keys).filter { one, other in
      one == other
        || (!one.isEmpty && !other.isEmpty && (one.hasSuffix(other) || other.hasSuffix(one)))
    }.count
    return alike * 5 >= columns.count * 4
  }

  /// Whether another header says the same of the same columns, partly in other words; a table in another
  /// language shares no label.
  func isReworded(as other: Header) -> Bool {
    columns.count == other.columns.count
      && zip(keys, other.keys).contains { $0 == $1 && !$0.isEmpty }
      && zip(columns, other.columns).allSatisfy { own, other in
        (own.field == other.field || own.isLabel && other.isLabel)
          && abs(own.minX - other.minX) <= TableFinder.drawnAlike
          && abs(own.maxX - other.maxX) <= TableFinder.drawnAlike
      }
  }

  /// Whether the columns reach as far as some others, in points to the pen's width.
  func isUnder(_ others: [Column]) -> Bool {
    guard let first = columns.first, let last = columns.last, let start = others.first,
      let end = others.last
    else { return false }
    return abs(first.minX - start.minX) <= TableFinder.drawnAlike
      && abs(last.maxX - end.maxX) <= TableFinder.drawnAlike
  }

  /// Whether most labels of another header are printed here, too, in whatever columns, the first one maybe
  /// under the table's heading.
  func repeatsLabels(of other: Header) -> Bool {
    var keys = self.keys
    if let first = keys.first, let label = other.keys.first, !label.isEmpty, first.hasSuffix(label)
    {
      keys[0] = label
    }
    let (own, others) = (Set(keys).subtracting([""]), Set(other.keys).subtracting([""]))
    return own.intersection(others).count * 5 >= max(own.count, others.count) * 4
  }

  /// Where a second table beside the first begins, in points: its labels are printed again, from the
  /// first one on; `nil` for one table.
  var repeatedFrom: Double? {
    let keys = self.keys
    guard let first = keys.first, !first.isEmpty,
      let again = keys.dropFirst(2).firstIndex(of: first), keys.count - again >= 2
    else { return nil }
    let named = keys[again...].filter { !$0.isEmpty }
    guard named.allSatisfy({ keys[..<again].contains($0) }) else { return nil }
    return columns[again].minX
  }

  /// The labels that tell one header from another.
  var keys: [String] { columns.map { matchKey($0.label) } }

  /// How many labels it has; columns under one label share it.
  var labelCount: Int { Set(keys).count }

  /// How many columns have a label.
  var labelledCount: Int { columns.count { !$0.label.isEmpty } }

  /// The boundaries between its columns, in points of page space.
  var innerEdges: [Double] { columns.dropFirst().map(\.minX) }
}
