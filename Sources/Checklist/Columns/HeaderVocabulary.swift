/// Which labels name which field in published sheets, and how clearly.
///
/// The labels are data (`Profiles/common/labels.tsv` and `languages.tsv`, and what each profile adds). One that means different
/// things in different families has several entries; the whole header decides (``ColumnMapper``).
/// Weights: 3 the field's own name, 2 a common other name, 1 a name more often used for something else.
struct HeaderVocabulary: Sendable {
  /// The labels of all profiles that come with the program.
  static let standard = HeaderVocabulary([ProfileData.common("labels")], Profile.all)
  /// These and the labels of further languages, for pages without Japanese: the same ideographs mean other
  /// things in Chinese.
  static let manyLanguages = HeaderVocabulary(
    [ProfileData.common("labels"), ProfileData.common("languages")], Profile.all, labelCount: 3000)

  /// The labels known as a whole, with what they mean: nothing, for one that has no field.
  private var exact: KeyTable<Int32>
  /// What the labels mean, each followed by what the same label means beside.
  private var chains: [Link] = []
  /// Labels that a profile wants under `other`, whatever their parts say.
  private var silent: Set<KeyScalars> = []
  /// Words at the end of labels that are under `other`, whatever stands before them (対応優先度).
  private var silentEnds: [KeyScalars] = []
  /// Labels of histories of revisions.
  private var foreign: Set<KeyScalars> = []
  /// Words of labels of answers that later ones replace.
  private var earlier: [KeyScalars] = []
  /// Parts of labels that carry the meaning whatever stands around them (`○○社の回答`), or behind or before
  /// them.
  private var parts: [Part] = []
  /// The indices of `parts` by the last bits of their first scalar: most scalars begin none.
  private var partsByStart: [[Int]] = Array(repeating: [], count: Self.startCount)
  /// A power of two: a few parts share a place at the most.
  private static let startCount = 256

  /// What the label of a profile's own role weighs: more than any other name.
  private static let roleWeight = 6.0

  /// Reads the common labels and adds those of profiles.
  ///
  /// `labelCount` is about how many are known as a whole: with room for them the table need not grow.
  init(_ files: [DataText], _ profiles: [Profile], labelCount: Int = 1000) {
    exact = KeyTable(capacity: labelCount)
    for line in files.lazy.flatMap(\.lines) where !line.isComment {
      let columns = line.columns
      let keys = columns.last?.words.map { $0.key } ?? []
      switch (columns.first?.string, columns.count) {
      case ("foreign", 2): foreign.formUnion(keys)
      case ("earlier", 2): earlier += keys
      case ("silent", 2): silentEnds += keys
      case ("label", 4):
        let unended = keys.filter { $0.values.last == Self.fullStop }
          .map { KeyScalars($0.values.dropLast()) }
        add(keys + unended, Profile.field(columns[1]) ?? nil, columns[2].number)
      case (let place?, 4):
        guard let place = Part.Place(rawValue: place),
          let field = Field(rawValue: columns[1].string)
        else { break }
        parts += keys.map {
          Part(letters: $0.values, place: place, field: field, weight: columns[2].number)
        }
      default: break
      }
    }
    for entry in profiles.flatMap(\.labels) {
      add([entry.key], entry.field, entry.weight)
    }
    for (index, part) in parts.enumerated() {
      partsByStart[Self.place(of: part.letters[0])].append(index)
    }
  }

  /// The same labels, read as a profile says.
  func reading(_ profile: Profile) -> HeaderVocabulary {
    var vocabulary = self
    for entry in profile.labels {
      vocabulary.add([entry.key], entry.field, entry.weight)
    }
    for (key, field) in profile.roles {
      vocabulary.exact.set(key, to: Link.none)
      vocabulary.add([key], field, Self.roleWeight)
      if field == nil { vocabulary.silent.insert(key) }
    }
    return vocabulary
  }

  private mutating func add(_ keys: [KeyScalars], _ field: Field?, _ weight: Double) {
    for key in keys {
      let known = exact[key]
      guard let field else {
        if known == nil { exact.set(key, to: Link.none) }
        continue
      }
      chains.append(Link(field: field, weight: weight, next: known ?? Link.none))
      exact.set(key, to: Int32(chains.count - 1))
    }
  }

  /// The fields that a label known as a whole may name, with weights; `nil` for another label.
  private func known(_ label: KeyScalars) -> FieldWeights? {
    guard var index = exact[label] else { return nil }
    var meanings: FieldWeights = [:]
    while index != Link.none {
      let link = chains[Int(index)]
      meanings[link.field] = max(meanings[link.field] ?? link.weight, link.weight)
      index = link.next
    }
    return meanings
  }

  /// The fields that a label may name, with weights; empty for an unknown label.
  func meanings(of key: String) -> FieldWeights {
    guard let label = Self.scalars(of: key), !silent.contains(label) else { return [:] }
    if let known = known(label) ?? known(Self.bare(label)), !known.isEmpty { return known }
    if let known = bilingual(label) { return known }
    guard !endsSilently(label) else { return [:] }
    var found: FieldWeights = [:]
    for index in partIndices(in: label) {
      let part = parts[index]
      found[part.field] = max(found[part.field] ?? 0, part.weight)
    }
    return found
  }

  /// What a label in two languages (`番号 No.`, `回答/Answer`) means: what both say, or what the
  /// Japanese says beside unknown English, where that is taken; `nil` for other labels, and for two labels in
  /// one.
  private func bilingual(_ label: KeyScalars, takesUnknown: Bool = true) -> FieldWeights? {
    let values = label.values
    if let names = dividedNames(label) { return names }
    guard values.count <= Self.longestLabel,
      let change = values.indices.dropFirst().first(where: {
        Self.isASCII(values[$0]) != Self.isASCII(values[$0 - 1])
      }),
      values[change...].allSatisfy({ Self.isASCII($0) == Self.isASCII(values[change]) })
    else { return nil }
    let sides = [values[..<change], values[change...]].map { side in
      let name = Self.bare(KeyScalars(Array(side)))
      let undivided = KeyScalars(name.values.filter { !Self.isDivider($0) })
      return known(name) ?? known(Self.bare(undivided))
    }
    let isEnglishFirst = Self.isASCII(values[0])
    guard let japanese = sides[isEnglishFirst ? 1 : 0] else { return nil }
    guard let english = sides[isEnglishFirst ? 0 : 1] else {
      return isEnglishFirst || !takesUnknown ? nil : japanese
    }
    let shared = japanese.limited(to: english)
    return shared.isEmpty ? nil : shared
  }

  /// What both sides of a sign in a label (`Einheit / Unit`) say, or the one that is known; `nil` where
  /// there is no such sign, or they say different things.
  private func dividedNames(_ label: KeyScalars) -> FieldWeights? {
    let values = label.values
    guard values.count <= Self.longestLatin,
      let place = values.firstIndex(where: Self.isDivider),
      !values[(place + 1)...].contains(where: Self.isDivider)
    else { return nil }
    let sides = [values[..<place], values[(place + 1)...]].compactMap { side in
      let name = KeyScalars(Array(side))
      return known(name) ?? known(Self.bare(name))
    }
    guard sides.count == 2 else { return nil }
    let shared = sides[0].limited(to: sides[1])
    return shared.isEmpty ? nil : shared
  }

  private static func isASCII(_ value: UInt32) -> Bool { value < 0x80 }

  /// Whether a sign parts the two languages of a label.
  private static func isDivider(_ value: UInt32) -> Bool { value == 0x2F || value == 0x7C }  // / |

  /// Whether a label is known as a whole, if only as one that names no field.
  func isExact(_ key: String) -> Bool {
    guard let label = Self.scalars(of: key) else { return false }
    return isExact(label)
  }

  /// The same of one put together from texts that stand apart: English that is not known is one of its own.
  func isExactInPieces(_ key: String) -> Bool {
    guard let label = Self.scalars(of: key) else { return false }
    return isExact(label, takesUnknown: false)
  }

  /// Whether a label is known as one of a column that has no field of its own.
  func isFieldless(_ key: String) -> Bool { isExact(key) && meanings(of: key).isEmpty }

  /// Whether a text is a label of some column.
  func isLabel(_ key: String) -> Bool {
    guard let label = Self.scalars(of: key) else { return false }
    return isLabel(label)
  }

  /// Whether a key is a label of some column.
  func isLabel(_ key: KeyScalars) -> Bool {
    guard key.values.count <= 4 * Self.longestLabel, key.byteCount <= 4 * Self.longestLabel else {
      return false
    }
    return isExact(key) || !partIndices(in: key).isEmpty
  }

  /// Whether a label is of a table of another kind: a history of revisions.
  func isForeign(_ key: KeyScalars) -> Bool { foreign.contains(Self.bare(key)) }

  /// Whether a label says that later texts have replaced those under it (前回回答).
  func isEarlier(_ key: String) -> Bool {
    let values = KeyScalars(key).values
    return earlier.contains { word in
      values.indices.contains { values[$0...].starts(with: word.values) }
    }
  }

  private func isExact(_ label: KeyScalars, takesUnknown: Bool = true) -> Bool {
    if exact[label] != nil { return true }
    let bare = Self.bare(label)
    let isFramed = bare.values.count < label.values.count
    return (isFramed && exact[bare] != nil) || endsSilently(label)
      || bilingual(label, takesUnknown: takesUnknown) != nil
  }

  private func endsSilently(_ label: KeyScalars) -> Bool {
    silentEnds.contains { word in
      label.values.last == word.values.last && label.values.count > word.values.count
        && label.values.suffix(word.values.count).elementsEqual(word.values)
        && Self.isShort(label.values)
    }
  }

  /// Scalars; longer texts are sentences, not labels.
  static let longestLabel = 24
  /// Scalars of an alphabet, which says less with each than ideographs and kana do.
  static let longestLatin = 36

  /// Whether a key may be a label by its length.
  private static func isShort(_ values: [UInt32]) -> Bool {
    values.count <= longestLabel
      || (values.count <= longestLatin && values.allSatisfy { $0 < 0x1100 })
  }

  /// The key as scalars; `nil` for one so long that it is no label.
  private static func scalars(of key: String) -> KeyScalars? {
    // UTF-8 spends at most 4 bytes on a scalar; a cheap test, for most texts are no labels.
    key.utf8.count <= 4 * longestLabel ? KeyScalars(key) : nil
  }

  /// The key without a bracketed remark at its end, signs around it and a polite prefix: `設定(記入欄)` is
  /// `設定`, `【記述内容】` is `記述内容`, `ご提供内容` is `提供内容`.
  private static func bare(_ key: KeyScalars) -> KeyScalars {
    var values = key.values[...]
    if values.last == closing, let open = values.lastIndex(of: opening), open > 0 {
      values = values[..<open]
    }
    while let last = values.last, isFrame(last) { values.removeLast() }
    while let first = values.first, isFrame(first) { values.removeFirst() }
    if let first = values.first, politePrefixes.contains(first) { values.removeFirst() }
    return values.count == key.values.count ? key : KeyScalars(Array(values))
  }

  /// A label without what stands in brackets at its end.
  static func stem(of key: String) -> KeyScalars { bare(KeyScalars(key)) }

  /// Whether a sign stands around labels.
  private static func isFrame(_ value: UInt32) -> Bool {
    switch Unicode.Scalar(value) {
    case "【", "】", "[", "]", "<", ">", "《", "》", "「", "」", ":", ".", "*", "※", "■", "●", "◆", "?",
      "¿":
      true
    default: false
    }
  }

  private static let politePrefixes = "ご御お".unicodeScalars.map(\.value)
  private static let opening = ("(" as Unicode.Scalar).value
  private static let closing = (")" as Unicode.Scalar).value
  /// Behind an abbreviation (質問No.), where it may be left out.
  private static let fullStop = ("." as Unicode.Scalar).value

  /// Which of `parts` stand somewhere in a label; none in a sentence.
  private func partIndices(in label: KeyScalars) -> [Int] {
    let values = label.values
    guard Self.isShort(values) else { return [] }
    var found: [Int] = []
    for start in values.indices {
      for index in partsByStart[Self.place(of: values[start])]
      where values[start...].starts(with: parts[index].letters)
        && parts[index].mayStand(at: start, of: values.count)
      {
        found.append(index)
      }
    }
    return found
  }

  /// The place of a first scalar in `partsByStart`.
  private static func place(of scalar: UInt32) -> Int { Int(scalar) & (startCount - 1) }
}

/// One of the meanings of a label.
private struct Link {
  /// The end of a chain.
  static let none: Int32 = -1

  let field: Field
  let weight: Double
  /// The index of the next one.
  let next: Int32
}

/// A part of labels that carries a meaning.
private struct Part {
  /// Where in a label it does.
  enum Place: String { case anywhere = "part", start, end }

  var letters: [UInt32]
  var place: Place
  var field: Field
  var weight: Double

  /// Whether it carries its meaning from a letter on, in a label of so many.
  func mayStand(at start: Int, of count: Int) -> Bool {
    switch place {
    case .anywhere: true
    case .start: start == 0
    case .end: start + letters.count == count
    }
  }
}

extension [UInt8] {
  /// Whether `part` stands somewhere in these bytes.
  ///
  /// O(n × m) at worst.
  func holds(_ part: [UInt8]) -> Bool {
    guard part.count <= count else { return false }
    return (0...(count - part.count)).contains { start in
      part.indices.allSatisfy { self[start + $0] == part[$0] }
    }
  }
}
