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

  /// In vocabulary weights: what a label must add to be of a column of its own; one that repeats what
  /// the labels below it say adds less.
  private static let leastGain = 2.0
  /// In vocabulary weights: a label that says nothing.
  private static let unknownCost = 1.0

  /// The labels that stand for one column each, left to right.
  func columns() -> [HeaderLabel] {
    var labels = lower
    for label in upper where !label.text.isEmpty && !isOverLower(label) {
      let more = LabelLayers.inserted(label, into: labels)
      let isFieldless = vocabulary.isFieldless(matchKey(label.text))
      if isFieldless || score(more) - score(labels) >= LabelLayers.leastGain {
        labels = more
      }
    }
    return labels
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
