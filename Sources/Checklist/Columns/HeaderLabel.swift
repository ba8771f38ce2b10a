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

  /// In vocabulary weights: what a label must add to be of a column of its own; one that repeats what
  /// the labels below it say adds less.
  private static let leastGain = 2.0
  /// In vocabulary weights: a label that says nothing.
  private static let unknownCost = 1.0

  /// The labels that stand for one column each, left to right.
  func columns() -> [HeaderLabel] {
    var labels = lower
    for label in upper where !label.text.isEmpty && !isOverLower(label) && isParted(label) {
      let more = LabelLayers.inserted(label, into: labels)
      let isFieldless = vocabulary.isFieldless(matchKey(label.text))
      if isFieldless || score(more) - score(labels) >= LabelLayers.leastGain {
        labels = more
      }
    }
    return labels
  }

  /// The upper labels that stand over the middle of several columns, and name them together.
  func groups() -> [HeaderLabel] {
    upper.filter { !$0.text.isEmpty && !isOverLower($0) && !isParted($0) }
  }

  /// How much the labels of the columns say, less what those cost that say nothing or are lost: upper
  /// ones that name neither a column nor several together.
  func worth() -> Double {
    let labels = columns()
    let lost = upper.filter { label in
      !label.text.isEmpty && !isOverLower(label) && isParted(label) && !labels.contains(label)
    }
    return LabelLayers.worth(labels, vocabulary) - LabelLayers.unknownCost * Double(lost.count)
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

  private func isOverLower(_ label: HeaderLabel) -> Bool {
    lower.contains { !$0.text.isEmpty && $0.minX < label.maxX && $0.maxX > label.minX }
  }

  /// Of the words below that reach between two labels: that many may lie across the boundary of their
  /// columns, as texts that leave their cells do.
  private static let overflowing = 0.2

  /// Whether white space below parts a label from the lower ones on either side, so that a column may
  /// stand under it: a label of two columns stands over the middle of them.
  private func isParted(_ label: HeaderLabel) -> Bool {
    guard !words.isEmpty,
      let left = lower.filter({ !$0.text.isEmpty && $0.maxX <= label.minX }).map(\.maxX).max(),
      let right = lower.filter({ !$0.text.isEmpty && $0.minX >= label.maxX }).map(\.minX).min()
    else { return true }
    return isWhite(from: left, to: label.minX) && isWhite(from: label.maxX, to: right)
  }

  private func isWhite(from left: Double, to right: Double) -> Bool {
    let drawn = 1.0  // points; the extents of cells that lines part touch but for the pen
    guard right - left > drawn else { return true }
    guard let place = River.place(between: left, and: right, words: words) else { return false }
    let near = words.count { !$0.isHeading && $0.box.maxX > left && $0.box.minX < right }
    return Double(place.crossings) <= LabelLayers.overflowing * Double(near)
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
