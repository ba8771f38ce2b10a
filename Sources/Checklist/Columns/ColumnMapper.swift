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
    var steps = [Step(score: 0, field: nil, before: -1)]
    var states = [State(used: 0, last: -1): 0]
    for key in keys {
      let meanings = HeaderVocabulary.meanings(of: key).map { ($0.key.order, $0.value) }
        .sorted { $0.0 < $1.0 }
      var next: [State: Int] = [:]
      func take(_ state: State, _ step: Step) {
        guard step.score > next[state].map({ steps[$0].score }) ?? -1 else { return }
        next[state] = steps.count
        steps.append(step)
      }
      for (state, index) in states.sorted(by: { $0.key.code < $1.key.code }) {
        let score = steps[index].score
        take(state, Step(score: score, field: nil, before: index))
        for (order, weight) in meanings where state.used & (1 << order) == 0 {
          let gain = state.last >= 0 && order > state.last ? orderGain : 0
          take(
            State(used: state.used | (1 << order), last: order),
            Step(score: score + (weight + gain), field: order, before: index))
        }
      }
      states = next
    }
    func total(_ entry: (key: State, value: Int)) -> Double {
      let has = { (field: Field) in entry.key.used & (1 << field.order) != 0 }
      return steps[entry.value].score + (has(.item) ? itemGain : 0)
        + (has(.setting) ? settingGain : 0)
    }
    let best = states.max { (total($0), $1.key.code) < (total($1), $0.key.code) }
    guard let last = best?.value else { return ([], 0) }
    return (withOneGroup(fields(upTo: last, steps), keys), steps[last].score)
  }

  /// The fields that the steps up to one of them give the columns.
  private static func fields(upTo last: Int, _ steps: [Step]) -> [Field?] {
    var fields: [Field?] = []
    var step = steps[last]
    while step.before >= 0 {
      fields.append(step.field.map { Field.allCases[$0] })
      step = steps[step.before]
    }
    return fields.reversed()
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

  /// Which fields are taken, as bits by their order, and which of them last.
  private struct State: Hashable {
    var used: Int
    var last: Int

    /// A number that tells states apart, and puts them in order.
    var code: Int { used << 4 | last + 1 }

    func hash(into hasher: inout Hasher) { hasher.combine(code) }
  }

  /// A column given a field, or none, after the columns before it.
  private struct Step {
    var score: Double
    var field: Int?
    /// The index of the step of the column before; -1 before the first.
    var before: Int
  }
}

extension Field {
  /// The place in the usual order of columns.
  var order: Int { Field.allCases.firstIndex(of: self) ?? 0 }
}
