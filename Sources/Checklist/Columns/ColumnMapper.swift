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
    var steps = [Step(score: 0, field: nil, before: -1)]
    // The index of the best step that leads to each state; -1 for none.
    var states: [Int] = Array(repeating: -1, count: State.count)
    states[State(used: 0, last: -1).code] = 0
    for (column, key) in keys.enumerated() {
      let content = contents.indices.contains(column) ? contents[column] : nil
      let meanings = meanings(of: key, content).map { ($0.key.order, $0.value) }
        .sorted { $0.0 < $1.0 }
      var next: [Int] = Array(repeating: -1, count: State.count)
      func take(_ state: State, _ step: Step) {
        let known = next[state.code]
        guard step.score > (known < 0 ? -1 : steps[known].score) else { return }
        next[state.code] = steps.count
        steps.append(step)
      }
      for code in states.indices where states[code] >= 0 {
        let (state, index) = (State(code: code), states[code])
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
    let last = best(of: states, steps)
    return (withOneGroup(fields(upTo: last, steps), keys), steps[last].score)
  }

  /// The step of the state with the highest score, the gains for whole sheets among it.
  private static func best(of states: [Int], _ steps: [Step]) -> Int {
    var best = (total: -Double.infinity, step: 0)
    for code in states.indices where states[code] >= 0 {
      let used = State(code: code).used
      let has = { (field: Field) in used & (1 << field.order) != 0 }
      let total =
        steps[states[code]].score + (has(.item) ? itemGain : 0) + (has(.setting) ? settingGain : 0)
      if total > best.total { best = (total, states[code]) }
    }
    return best.step
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

  /// Which fields are taken, as bits by their order, and which of them last; -1 for none.
  private struct State {
    var used: Int
    var last: Int

    /// How many codes there are: the last field takes 4 bits.
    static let count = 1 << (Field.allCases.count + 4)

    init(used: Int, last: Int) { (self.used, self.last) = (used, last) }

    init(code: Int) { (used, last) = (code >> 4, (code & 0xF) - 1) }

    /// A number that tells states apart, and puts them in order.
    var code: Int { (used << 4) + last + 1 }
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
