/// Finds what each column means, by the whole set of labels.
enum ColumnMapper {
  /// The gain of having a column for items at all, in vocabulary weights; a sheet has one.
  private static let itemGain = 2.0
  /// The gain of having a column for answers, less than what a label's own meaning weighs.
  private static let settingGain = 1.5
  /// The gain of two neighbouring columns in the usual order of fields; settles ties only.
  private static let orderGain = 0.25

  /// The best assignment of fields to columns, each field once.
  ///
  /// - Parameter keys: The match keys of the labels, left to right.
  /// - Returns: A field for each column, `nil` where none fits, and the sum of weights.
  static func fields(for keys: [String]) -> (fields: [Field?], score: Double) {
    var states: [State: Path] = [State(used: 0, last: -1): Path(score: 0, fields: [])]
    for key in keys {
      let meanings = HeaderVocabulary.meanings(of: key).map { ($0.key.order, $0.value) }
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
