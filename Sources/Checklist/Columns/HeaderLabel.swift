internal import Layout

/// One label of a header: its text and the extent that it stands for.
struct HeaderLabel: Hashable {
  /// The text as printed.
  var text: String
  /// Its left edge, or its cell's, in points of page space.
  var minX: Double
  /// Its right edge.
  var maxX: Double
}

/// The labels of a header of two rows: lower ones, each over a column, and upper ones, which name
/// several columns together or one that has no lower label.
struct LabelLayers {
  /// The labels next to the table's first row, left to right.
  let lower: [HeaderLabel]
  /// The labels above them, in any order.
  let upper: [HeaderLabel]
  /// What labels mean.
  let vocabulary: HeaderVocabulary
  /// The words that stand below the labels, in the table's first rows.
  let words: [River.Word]
  /// The upper labels over a line of their own, as printed.
  private let barred: [HeaderLabel]

  /// Whether some upper label stands over a line of its own.
  var isBarred: Bool { !barred.isEmpty }

  /// - Parameters:
  ///   - lower: The lower labels, left to right.
  ///   - upper: The upper ones.
  ///   - vocabulary: What labels mean.
  ///   - words: The words below them.
  ///   - bars: The extents of lines between the upper and the lower labels. One under a single upper label
  ///     and over several lower ones is that label's, which stands over the middle of it.
  init(
    lower: [HeaderLabel], upper: [HeaderLabel], vocabulary: HeaderVocabulary, words: [River.Word],
    bars: [ClosedRange<Double>] = []
  ) {
    self.lower = lower
    self.vocabulary = vocabulary
    self.words = words
    let middles = lower.filter { !$0.text.isEmpty }.map { ($0.minX + $0.maxX) / 2 }
    let own = bars.filter { bar in
      let covered = middles.count { bar.contains($0) }
      return covered > 1 && (covered < middles.count || upper.count > 1)
        && upper.count { bar.overlaps($0.minX...max($0.minX, $0.maxX)) } == 1
    }
    var barred: [HeaderLabel] = []
    self.upper = upper.map { label in
      guard let bar = own.first(where: { $0.contains(label.minX) && $0.contains(label.maxX) })
      else { return label }
      barred.append(label)
      return HeaderLabel(text: label.text, minX: bar.lowerBound, maxX: bar.upperBound)
    }
    self.barred = barred
  }

  /// In vocabulary weights: what a label must add to be of a column of its own; one that repeats what
  /// the labels below it say adds less.
  private static let leastGain = 2.0
  /// In vocabulary weights: a label that says nothing.
  private static let unknownCost = 1.0
  /// In vocabulary weights: a label without its first line, which is another than it looks.
  private static let brokenCost = 3.0

  /// The labels that stand for one column each, left to right.
  func columns() -> [HeaderLabel] {
    var labels = lower.map(named)
    for label in upper.sorted(by: { $0.minX < $1.minX })
    where !label.text.isEmpty && !isOverLower(label) && !isOfSeveral(label) {
      let more = LabelLayers.inserted(label, into: labels)
      let isFieldless = vocabulary.isFieldless(matchKey(label.text))
      if isFieldless || score(more) - score(labels) >= LabelLayers.leastGain
        || isLast(label, after: labels)
      {
        labels = more
      }
    }
    return labels
  }

  /// Whether a known label stands right of some others, and white space parts the texts below it from theirs.
  private func isLast(_ label: HeaderLabel, after labels: [HeaderLabel]) -> Bool {
    let end = labels.lazy.filter { !$0.text.isEmpty }.map(\.maxX).max() ?? .infinity
    guard end <= label.minX, vocabulary.isLabel(matchKey(label.text)),
      let start = whitePlace(from: end, to: label.minX)
    else { return false }
    return hasText(from: start, to: .infinity)
  }

  /// A lower label that says nothing by itself, with the one above it, which names it together with others;
  /// none where another lower label says the same by itself.
  private func named(_ label: HeaderLabel) -> HeaderLabel {
    let key = matchKey(label.text)
    guard !key.isEmpty, vocabulary.meanings(of: key).isEmpty, !vocabulary.isFieldless(key),
      let group = upper.first(where: { isOver($0, label) }),
      !vocabulary.meanings(of: matchKey(group.text)).isEmpty
    else { return label }
    let field = meaning(of: group)
    let isSaidBelow = field != nil && lower.contains { meaning(of: $0) == field }
    guard lower.count(where: { isOver(group, $0) }) > 1, !isSaidBelow else { return label }
    var named = label
    named.text = group.text + label.text
    return named
  }

  /// The upper labels that stand over the middle of several columns, and name them together.
  func groups() -> [HeaderLabel] {
    barred + upper.filter { !$0.text.isEmpty && !isOverLower($0) && isOfSeveral($0) }
  }

  /// How much the labels of the columns say, less what those cost that say nothing or are lost: unknown
  /// upper ones that name neither a column nor several together, or are the first line of a known one.
  func worth() -> Double {
    let labels = columns()
    let unknown = upper.filter {
      !$0.text.isEmpty && !labels.contains($0)
        && vocabulary.meanings(of: matchKey($0.text)).isEmpty
    }
    let lost = unknown.count { !isOverLower($0) && !isOfSeveral($0) }
    let broken = unknown.count(where: beginsLower)
    return LabelLayers.worth(labels, vocabulary) - LabelLayers.unknownCost * Double(lost)
      - LabelLayers.brokenCost * Double(broken)
  }

  /// How much some labels say, less what those say nothing of cost.
  static func worth(_ labels: [HeaderLabel], _ vocabulary: HeaderVocabulary) -> Double {
    let keys = labels.map { matchKey($0.text) }
    let mapping = ColumnMapper.fields(for: keys, vocabulary)
    let unknown = zip(keys, mapping.fields).filter { key, field in
      field == nil && !key.isEmpty && !vocabulary.isFieldless(key)
    }
    return mapping.score - unknownCost * Double(unknown.count)
  }

  /// Whether an upper label names several columns together: nothing parts it from the labels on either
  /// side, or one of these says the same (回答欄 over 回答 and 備考).
  private func isOfSeveral(_ label: HeaderLabel) -> Bool {
    guard isParted(label) else { return true }
    guard let field = meaning(of: label), let left = neighbour(leftOf: label),
      let right = neighbour(rightOf: label)
    else { return false }
    return meaning(of: left) == field || meaning(of: right) == field
  }

  /// What a label most likely means, where it is known.
  private func meaning(of label: HeaderLabel) -> Field? {
    let key = matchKey(label.text)
    guard vocabulary.isLabel(key) else { return nil }
    return vocabulary.meanings(of: key).heaviest
  }

  private func neighbour(leftOf label: HeaderLabel) -> HeaderLabel? {
    lower.filter { !$0.text.isEmpty && $0.maxX <= label.minX }.max { $0.maxX < $1.maxX }
  }

  private func neighbour(rightOf label: HeaderLabel) -> HeaderLabel? {
    lower.filter { !$0.text.isEmpty && $0.minX >= label.maxX }.min { $0.minX < $1.minX }
  }

  private func isOverLower(_ label: HeaderLabel) -> Bool { lower.contains { isOver(label, $0) } }

  /// Whether a label and the only one below it are a known label together.
  private func beginsLower(_ label: HeaderLabel) -> Bool {
    let below = lower.filter { isOver(label, $0) }
    return below.count == 1 && vocabulary.isExact(matchKey(label.text + below[0].text))
  }

  private func isOver(_ label: HeaderLabel, _ lower: HeaderLabel) -> Bool {
    !lower.text.isEmpty && lower.minX < label.maxX && lower.maxX > label.minX
  }

  /// Of the words below that reach between two labels: that many may lie across the boundary of their
  /// columns, as texts that leave their cells do.
  private static let overflowing = 0.2

  /// Whether white space below parts a label from the lower ones on either side, and it and the right one
  /// have text each if it stands between two, so that it has a column: a label of two columns stands over the
  /// middle of them.
  ///
  /// The left one may be of labels, which a page need not print.
  private func isParted(_ label: HeaderLabel) -> Bool {
    guard !words.isEmpty else { return true }
    let (left, right) = (neighbour(leftOf: label), neighbour(rightOf: label))
    var (start, end) = (-Double.infinity, Double.infinity)
    if let left {
      guard let place = whitePlace(from: left.maxX, to: label.minX) else { return false }
      start = place
    }
    if let right {
      guard let place = whitePlace(from: label.maxX, to: right.minX) else { return false }
      end = place
    }
    guard left != nil, let right else { return true }
    let further = lower.filter { !$0.text.isEmpty && $0.minX >= right.maxX }
    let last = further.map(\.minX).min() ?? .infinity
    return hasText(from: start, to: end) && hasText(from: end, to: last)
  }

  private func hasText(from left: Double, to right: Double) -> Bool {
    words.contains { !$0.isHeading && $0.box.midX > left && $0.box.midX < right }
  }

  /// Where white space parts two columns, in points of page space; `nil` where text is in the way.
  private func whitePlace(from left: Double, to right: Double) -> Double? {
    let drawn = 1.0  // points; the extents of cells that lines part touch but for the pen
    guard right - left > drawn else { return left }
    guard let place = River.place(between: left, and: right, words: words) else { return nil }
    let near = words.count { !$0.isHeading && $0.box.maxX > left && $0.box.minX < right }
    return Double(place.crossings) <= LabelLayers.overflowing * Double(near) ? place.position : nil
  }

  private static func inserted(_ label: HeaderLabel, into labels: [HeaderLabel]) -> [HeaderLabel] {
    let rest = labels.filter {
      !$0.text.isEmpty || $0.maxX <= label.minX + 1 || $0.minX >= label.maxX - 1
    }
    return (rest + [label]).sorted { $0.minX < $1.minX }
  }

  private func score(_ labels: [HeaderLabel]) -> Double {
    ColumnMapper.fields(for: labels.map { matchKey($0.text) }, vocabulary).score
  }
}
