/// Finds what each column means, by the whole set of labels.
enum ColumnMapper {
  /// The gain of having a column for items at all, in vocabulary weights; a sheet has one.
  private static let itemGain = 2.0
  /// The gain of having a column for answers, less than what a label's own meaning weighs.
  private static let settingGain = 1.5
  /// The gain of two neighbouring columns in the usual order of fields; settles ties only.
  private static let orderGain = 0.25

  /// What a label that is not known as a whole weighs less out of the usual order: what its parts say may be
  /// of something else (内容 of a question, of an answer).
  private static let disorderCost = 1.25

  /// What a label that is not known as a whole may be where the header names no item or no answer:
  /// something to read.
  private static let unknown: FieldWeights = [.item: 0.1, .setting: 0.1]
  /// What such a label over texts that explain may be, by its place in the order of columns.
  private static let explaining: FieldWeights = [.definition: 0.1, .remarks: 0.1]

  /// The best assignment of fields to columns, each field once.
  ///
  /// - Parameters:
  ///   - keys: The match keys of the labels, left to right.
  ///   - contents: What the texts under each label say; empty to map by the labels alone.
  ///   - isGuess: Whether the shape of the texts decides, too, where a label is not known.
  ///   - vocabulary: What labels may mean.
  /// - Returns: A field for each column, `nil` where none fits, and the sum of weights.
  static func fields(
    for keys: [String], contents: [ColumnContent] = [], isGuess: Bool = false,
    _ vocabulary: HeaderVocabulary = .standard
  ) -> (fields: [Field?], score: Double) {
    var isLeftOfTexts = !contents.isEmpty  // of all columns of texts but groups
    let last = keys.lastIndex { !vocabulary.isFieldless($0) }
    var hasNumbers = false
    var columns = keys.enumerated().map { column, key in
      let isKnown = vocabulary.isExact(key)
      var meanings = vocabulary.meanings(of: key)
      if isLeftOfTexts, !key.isEmpty, !vocabulary.isFieldless(key),
        !mayStandBeforeItems(meanings, contents[column])
      {
        isLeftOfTexts = false
        if meanings[.item] == nil { meanings[.item] = unknown[.item] }
      }
      if contents.indices.contains(column) {
        let content = contents[column]
        add(content, to: &meanings, isUnknown: !isKnown && !key.isEmpty)
        // Right of one with numbers, `No` is an answer.
        if hasNumbers, !content.isNumbered { meanings[.number] = nil }
        if isLeftOfTexts, content.isNumbered { hasNumbers = true }
        if !key.isEmpty {
          let place = Place(
            isFirst: column == 0, isLast: column == last, isEarly: column < 2,
            isLeftOfTexts: isLeftOfTexts)
          weigh(&meanings, by: content, at: place, isKnown: isKnown, isGuess)
          weighItem(&meanings, by: content, at: place, isKnown: isKnown)
        } else if column == 0 {
          meanings[.number] = content.weight(of: .number)
        }
      }
      return meanings.fields.map {
        Meaning(order: $0.order, meanings[$0] ?? 0, isLoose: !isKnown)
      }
    }
    var found = assigned(columns)
    let groups = groupsLeftOfItems(found.fields, keys, contents, vocabulary)
    if !groups.isEmpty {
      for (column, field) in groups {
        columns[column] = field.map { [Meaning(order: $0.order, ownName, isLoose: false)] } ?? []
      }
      found = assigned(columns)
    }
    let offered = withFirstOffer(
      withItem(withoutLateItem(found.fields, keys, vocabulary)), keys, vocabulary)
    let answered = withLatestAnswer(
      withChosenAnswer(
        withUnknownOffers(offered, keys, contents, vocabulary), keys, contents, vocabulary),
      keys, vocabulary)
    let told = withoutDetails(answered, keys, contents, vocabulary)
    let named = withName(told, keys, contents, vocabulary)
    let ordered = withLargerGroupFirst(named, keys, contents, vocabulary)
    let asked = withAskedItem(ordered, keys, contents, vocabulary)
    let grouped = withOneGroup(asked, keys, contents, vocabulary)
    return (withExplainedChoice(grouped, keys, contents, vocabulary), found.score)
  }

  /// The best assignment of fields that columns may have, and its score.
  private static func assigned(_ columns: [[Meaning]]) -> (fields: [Field?], score: Double) {
    var claims = Array(repeating: 0, count: Field.allCases.count)
    for meaning in columns.joined() { claims[meaning.order] += 1 }
    var search = Search()
    for meanings in columns {
      let isCertain =
        meanings.count == 1
        && meanings.allSatisfy { claims[$0.order] == 1 && $0.least > orderGain }
      search.addColumn(meanings, isCertain: isCertain)
    }
    let last = best(of: search)
    return (fields(upTo: last, search.steps), search.steps[last].score)
  }

  /// Whether a column left of the items may have such a label and such texts: numbers, groups.
  private static func mayStandBeforeItems(
    _ meanings: FieldWeights, _ content: ColumnContent
  ) -> Bool {
    meanings[.number] != nil || meanings[.section] != nil || meanings[.category] != nil
      || content.isNumbered || content.isGrouped
  }

  /// The step of the state with the highest score, the gains for whole sheets among it.
  private static func best(of search: Search) -> Int {
    var best = (total: -Double.infinity, step: 0)
    for (state, step) in search.states {
      let has = { (field: Field) in state.used & (1 << field.order) != 0 }
      let total =
        search.steps[step].score + (has(.item) ? itemGain : 0) + (has(.setting) ? settingGain : 0)
      if total > best.total { best = (total, step) }
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

  /// Adds what the texts under a label say to what it means: the texts choose among its meanings, and speak
  /// alone where it is unknown or they leave no doubt.
  private static func add(
    _ content: ColumnContent, to meanings: inout FieldWeights, isUnknown: Bool
  ) {
    if isUnknown {
      let isSilent = meanings.isEmpty
      if isSilent { meanings = content.meanings }
      var possible = unknown
      if content.isWordy, !content.areCodes {
        possible[.remarks] = explaining[.remarks]
        if !content.isOfFew { possible[.definition] = explaining[.definition] }
      }
      if isSilent { meanings.formMaximum(possible) } else { meanings.fill(from: possible) }
      if isSilent { return }
    }
    for field in meanings.fields {
      if let weight = content.weight(of: field) { meanings[field]? += contentShare * weight }
    }
    // Nothing but a column of known titles leaves no doubt.
    if meanings[.item] == nil { meanings[.item] = content.weight(of: .item) }
  }

  /// Where a column stands among the others.
  private struct Place {
    let isFirst: Bool
    let isLast: Bool
    /// Whether groups may stand there: left of nearly all others.
    let isEarly: Bool
    /// Whether no column left of it is one of texts but groups.
    let isLeftOfTexts: Bool
  }

  /// Takes in what the shape of a column's texts, and its place, say for and against the fields of a label.
  private static func weigh(
    _ meanings: inout FieldWeights, by content: ColumnContent, at place: Place, isKnown: Bool,
    _ isGuess: Bool
  ) {
    let group = meanings[.category] ?? 0
    let isGroup = group >= ownName
    if content.isDistinct {
      for field in [Field.section, .category, .unit] { meanings[field]? -= shapeCost }
    }
    let mayCount =
      !isKnown || ((place.isLeftOfTexts || meanings[.section] != nil) && !isGroup)
    if mayCount, let weight = content.weight(of: .number) {
      let named = meanings[.number]
      if isKnown { meanings[.item] = nil } else { meanings = [:] }
      meanings[.number] = named ?? (place.isFirst ? weight + shapeCost : weight)
    }
    // Groups whose names all differ are items by another name (観点); right of what is asked they may explain it.
    if group > 0, content.isDistinct, meanings[.item] == nil {
      if place.isLeftOfTexts {
        meanings[.item] = group - definitionCost
      } else if !isGroup {
        meanings[.category] = nil
        if content.isWordy { meanings[.definition] = explaining[.definition] }
      }
    }
    if content.isGrouped { meanings[.item]? -= shapeCost }
    if content.isInGroups { meanings[.definition]? -= shapeCost }
    guard !isKnown else { return }
    // Right of the items stand few groups, and no choices under the name of such (必須区分).
    if !place.isLeftOfTexts, content.isOfFew, !content.isInGroups {
      (meanings[.section], meanings[.category]) = (nil, nil)
    }
    if content.isGrouped, place.isEarly, meanings[.category] == nil {
      meanings[.category] = unknown[.item]
    }
    if isGuess { meanings.formMaximum(content.likely) }
    if place.isLast, content.isAddition, meanings[.remarks] == nil {
      meanings[.remarks] = explaining[.remarks]
    }
  }

  /// Takes in what a column of texts may be in a header that names no item.
  ///
  /// What is to be told of it (規定内容, 確認内容) is the item then, and no column of groups is. In the first column it
  /// may be the part of a wide sheet that goes on from the page before.
  private static func weighItem(
    _ meanings: inout FieldWeights, by content: ColumnContent, at place: Place, isKnown: Bool
  ) {
    let item = meanings[.item] ?? 0
    if content.isInGroups {
      if item < ownName - shapeCost, content.weight(of: .item) == nil { meanings[.item] = nil }
    } else if !place.isFirst, !content.isGrouped, let definition = meanings[.definition],
      !isKnown || definition >= ownName
    {
      meanings[.item] = max(item, definition - definitionCost)
    }
  }

  /// What the label of a definition weighs less as that of an item.
  private static let definitionCost = 1.0
  /// What a label weighs that is a field's own name.
  static let ownName = 3.0
  /// What a label weighs less over texts of another shape: groups and units come again, items do not.
  private static let shapeCost = 1.5

  /// How much of the texts' weight is added to that of a label which says the same.
  private static let contentShare = 0.25

  /// Details right of the answer are the answer's, and no definition of the item (可否, 詳細, 備考): its remarks,
  /// where it has none that are labelled more clearly as such (備考, unlike 参照先).
  private static func withoutDetails(
    _ fields: [Field?], _ keys: [String], _ contents: [ColumnContent],
    _ vocabulary: HeaderVocabulary
  ) -> [Field?] {
    guard let index = fields.firstIndex(of: .definition),
      let setting = fields.firstIndex(of: .setting), setting < index,
      let item = fields.firstIndex(of: .item), item < setting,
      vocabulary.meanings(of: keys[index])[.remarks] ?? 0 >= details
        || (!contents.isEmpty && !vocabulary.isExact(keys[index])
          && (contents[index].isAddition || !fields.contains(.remarks)))
    else { return fields }
    var changed = fields
    func weight(_ column: Int) -> Double { vocabulary.meanings(of: keys[column])[.remarks] ?? 0 }
    let other = fields.firstIndex(of: .remarks)
    let isClearer = other.map { weight($0) <= weight(index) } ?? true
    if isClearer, let other { changed[other] = nil }
    changed[index] = isClearer ? .remarks : nil
    return changed
  }

  /// What a label weighs at the least as one of remarks that tells details of an answer.
  private static let details = 1.9

  /// Where the answers are choices (○, ×), and no column is for remarks by its name, the next one on the right that
  /// tells something is: it tells of the answers, not of the items.
  private static func withExplainedChoice(
    _ fields: [Field?], _ keys: [String], _ contents: [ColumnContent],
    _ vocabulary: HeaderVocabulary
  ) -> [Field?] {
    guard !contents.isEmpty, let item = fields.firstIndex(of: .item),
      let answer = fields.firstIndex(of: .setting)
    else { return fields }
    var changed = fields
    if let other = fields.firstIndex(of: .remarks) {
      guard other > answer, vocabulary.meanings(of: keys[other])[.remarks] ?? 0 < details else {
        return fields
      }
      changed[other] = nil
    }
    // Beside a choice of its own, what is labelled as further answers (○○の詳細) explains it.
    if answer > item, vocabulary.meanings(of: keys[answer])[.setting] ?? 0 < ownName,
      !contents[answer].isChoice,
      let choice = (item + 1..<answer).last(where: {
        (fields[$0] == nil || fields[$0] == .unit) && contents[$0].isChoice
          && isOfAnswers(contents[$0], keys[$0], vocabulary)
          && !isLater(keys[answer], keys[$0], vocabulary)
      })
    {
      (changed[choice], changed[answer]) = (.setting, .remarks)
      return changed
    }
    let next = answer + 1
    guard answer > item, contents[answer].isChoice, next < fields.count, !keys[next].isEmpty,
      changed[next] == nil || fields[next] == .definition, !contents[next].isChoice,
      tells(vocabulary.meanings(of: keys[next])), changed == fields || contents[next].isWordy
    else { return fields }
    changed[next] = .remarks
    return changed
  }

  /// Whether a label may be that of answers, and of no units, or says nothing over some.
  private static func isOfAnswers(
    _ content: ColumnContent, _ key: String, _ vocabulary: HeaderVocabulary
  ) -> Bool {
    let meanings = vocabulary.meanings(of: key)
    return meanings[.unit] == nil
      && (meanings[.setting] != nil
        || (!vocabulary.isExact(key) && content.weight(of: .setting) != nil))
  }

  /// Whether a label may be that of what is told of an answer: it says so, or that the texts are further
  /// answers.
  private static func tells(_ meanings: FieldWeights) -> Bool {
    meanings[.remarks] != nil || meanings[.setting] != nil
  }

  /// A field that a column may have, by its place in the usual order.
  private struct Meaning {
    let order: Int
    let weight: Double
    /// Whether the label is not known as a whole, so that it may say something else.
    let isLoose: Bool

    init(order: Int, _ weight: Double, isLoose: Bool) {
      (self.order, self.weight, self.isLoose) = (order, weight, isLoose)
    }

    /// What it weighs wherever the column stands.
    var least: Double { isLoose ? weight - ColumnMapper.disorderCost : weight }

    /// What it weighs right of columns with some fields, as bits by their order.
    func weight(after used: Int) -> Double {
      isLoose && used >> (order + 1) != 0 ? weight - ColumnMapper.disorderCost : weight
    }
  }

  /// The ways to give fields to the columns so far.
  private struct Search {
    /// All steps, that before the first column among them.
    private(set) var steps = [Step(score: 0, field: nil, before: -1)]
    /// The states that can be reached, in their order, with the best step that leads to each.
    private(set) var states = [(state: State(used: 0, last: -1), step: 0)]

    /// Goes on by a column that may have some fields.
    ///
    /// Without one it is no better where it `isCertain`: the one that it may have is no other column's,
    /// and weighs more than any order.
    mutating func addColumn(_ meanings: [Meaning], isCertain: Bool) {
      var ways: [Way] = []
      ways.reserveCapacity(states.count * (meanings.count + 1))
      for (state, step) in states {
        let score = steps[step].score
        if !isCertain {
          ways.append(Way(state: state, step: Step(score: score, field: nil, before: step)))
        }
        for meaning in meanings where state.used & (1 << meaning.order) == 0 {
          let (order, weight) = (meaning.order, meaning.weight(after: state.used))
          let gain = state.last >= 0 && order > state.last ? orderGain : 0
          ways.append(
            Way(
              state: State(used: state.used | (1 << order), last: order),
              step: Step(score: score + (weight + gain), field: order, before: step)))
        }
      }
      ways.sort { $0.rank < $1.rank }
      states.removeAll(keepingCapacity: true)
      for way in ways where states.last?.state.code != way.state.code {
        states.append((way.state, steps.count))
        steps.append(way.step)
      }
    }
  }

  /// A step that leads to a state.
  private struct Way {
    let state: State
    let step: Step

    /// By state, the best first; of equal ones, that from the last state, which gave more of the fields to
    /// the columns before.
    var rank: (Int, Double, Int) { (state.code, -step.score, -step.before) }
  }

  /// Which fields are taken, as bits by their order, and which of them last; -1 for none.
  private struct State {
    var used: Int
    var last: Int

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
