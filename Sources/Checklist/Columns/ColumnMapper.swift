/// Finds what each column means, by the whole set of labels.
enum ColumnMapper {
  /// The gain of having a column for items at all, in vocabulary weights; a sheet has one.
  private static let itemGain = 2.0
  /// The gain of having a column for answers, less than what a label's own meaning weighs.
  private static let settingGain = 1.5
  /// The gain of two neighbouring columns in the usual order of fields; settles ties only.
  private static let orderGain = 0.25

  /// What an unknown label may be where the header names no item or no answer: something to read.
  private static let unknown: [Field: Double] = [.item: 0.1, .setting: 0.1]

  /// The best assignment of fields to columns, each field once.
  ///
  /// - Parameters:
  ///   - keys: The match keys of the labels, left to right.
  ///   - contents: What the texts under each label say; empty to map by the labels alone.
  /// - Returns: A field for each column, `nil` where none fits, and the sum of weights.
  static func fields(
    for keys: [String], contents: [ColumnContent] = []
  ) -> (fields: [Field?], score: Double) {
    var states: [State: Path] = [State(used: 0, last: -1): Path(score: 0, fields: [])]
    for (index, key) in keys.enumerated() {
      let content = contents.indices.contains(index) ? contents[index] : nil
      let meanings = meanings(of: key, content).map { ($0.key.order, $0.value) }
        .sorted { $0.0 < $1.0 }
      var next: [State: Path] = [:]
      for (state, path) in states.sorted(by: {
        ($0.key.used, $0.key.last) < ($1.key.used, $1.key.last)
      }) {
        keep(state, path.adding(nil, 0), in: &next)
        for (order, weight) in meanings where state.used & (1 << order) == 0 {
          let gain = state.last >= 0 && order > state.last ? orderGain : 0
          keep(
            State(used: state.used | (1 << order), last: order),
            path.adding(Field.allCases[order], weight + gain), in: &next)
        }
      }
      states = next
    }
    func total(_ entry: (key: State, value: Path)) -> Double {
      let has = { (field: Field) in entry.key.used & (1 << field.order) != 0 }
      return entry.value.score + (has(.item) ? itemGain : 0) + (has(.setting) ? settingGain : 0)
    }
    let best = states.max {
      (total($0), $1.key.used, $1.key.last) < (total($1), $0.key.used, $0.key.last)
    }
    return (withOneGroup(best?.value.fields ?? [], keys), best?.value.score ?? 0)
  }

  /// What a label and the texts under it say together: the texts choose among the label's meanings,
  /// and speak alone where it is unknown or they leave no doubt.
  private static func meanings(of key: String, _ content: ColumnContent?) -> [Field: Double] {
    var meanings = HeaderVocabulary.meanings(of: key)
    guard let content else { return meanings }
    if meanings.isEmpty, !key.isEmpty, !HeaderVocabulary.isExact(key) {
      return content.meanings.merging(unknown) { max($0, $1) }
    }
    for (field, weight) in content.meanings {
      if let own = meanings[field] {
        meanings[field] = own + contentShare * weight
      } else if weight >= ColumnContent.certain {
        meanings[field] = weight
      }
    }
    return meanings
  }

  /// How much of the texts' weight is added to that of a label which says the same.
  private static let contentShare = 0.25

  /// A lone column of groups is the category, unless its label says that it is the larger group.
  private static func withOneGroup(_ fields: [Field?], _ keys: [String]) -> [Field?] {
    guard !fields.contains(.category), let index = fields.firstIndex(of: .section),
      HeaderVocabulary.meanings(of: keys[index])[.category] ?? 0 >= 2
    else { return fields }
    var changed = fields
    changed[index] = .category
    return changed
  }

  private static func keep(_ state: State, _ path: Path, in states: inout [State: Path]) {
    if path.score > states[state]?.score ?? -1 { states[state] = path }
  }

  private struct State: Hashable {
    var used: Int
    var last: Int
  }

  private struct Path {
    var score: Double
    var fields: [Field?]

    func adding(_ field: Field?, _ gain: Double) -> Path {
      Path(score: score + gain, fields: fields + [field])
    }
  }
}

extension Field {
  /// The place in the usual order of columns.
  var order: Int { Field.allCases.firstIndex(of: self) ?? 0 }
}
