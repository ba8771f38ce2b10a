/// The words by which settings are read, in classes, each word with its meaning.
struct WordList: Sendable {
  /// A class of words, as the data file names it.
  enum Class: String, Hashable, CaseIterable {
    /// Whole answers.
    case answer
    /// What makes one word of a short answer set wide: the `料` of `無 料`.
    case tail
    /// `です` after a value.
    case copula
    /// `に`, `までに` after a time.
    case particle
    /// `間` after a unit of time.
    case lasting
    /// Signs for check boxes.
    case box
    /// Units of measurement.
    case unit
    /// Bounds before a number.
    case before
    /// Bounds after a number.
    case after
    /// `約`, `程度`.
    case about
    /// `前`, `後` of a duration.
    case relation
    /// What makes a duration a period.
    case every
    /// Times as words.
    case once
    /// What stands between times and period.
    case per
    /// Whole frequencies.
    case frequency
    /// Periods before a number of times.
    case period
    /// Days on which hours hold.
    case days
    /// Halves of the day.
    case meridiem
    /// Always, in words.
    case always
    /// All day, where hours are asked for.
    case allDay
    /// Eras, by the year before their first.
    case era
    /// Names of months.
    case monthName
    /// Names of protocols.
    case `protocol`
    /// Units by which a sheet asks for times of day, or for those or a length of time.
    case scope
    /// `のみ`.
    case only
    /// What joins two numbers.
    case join
    /// Parts of a time of day.
    case clock
    /// Parts of a date.
    case calendar
  }

  /// A word that was found.
  struct Match {
    /// What it means.
    let meaning: String
    /// Where it ends, as an index into the text.
    let end: Int
  }

  private struct Word {
    let kind: Class
    /// Its letters, as a range of `letters`.
    let range: Range<Int>
    let meaning: String
  }

  /// The letters of all words, one behind the other.
  private var letters: [UInt32] = []
  /// The words, those with the same first letter together, the longest of them first.
  private var words: [Word] = []
  /// Where those that begin with a letter stand in `words`.
  private var ranges: [UInt32: Range<Int>] = [:]

  /// The words that come with the program.
  static let standard = WordList(ProfileData.common("words"))

  /// Reads a data file's lines of class, meaning and words; lines of other kinds are left out.
  init(_ text: DataText) {
    for line in text.lines {
      let parts = line.columns
      guard parts.count == 3, let kind = Class(rawValue: parts[0].string) else { continue }
      let meaning = parts[1].string
      for word in parts[2].words { add(word, meaning, to: kind) }
    }
    sort()
    var start = 0
    for index in words.indices where index + 1 == words.count || first(index) != first(index + 1) {
      ranges[first(index)] = start..<index + 1
      start = index + 1
    }
  }

  /// Puts the words in their order: by one number each, which is quicker than to compare words.
  private mutating func sort() {
    let keys = words.indices.map { index in
      UInt64(first(index)) << 32 | UInt64(0xFFFF - words[index].range.count) << 16 | UInt64(index)
    }
    words = keys.sorted().map { words[Int($0 & 0xFFFF)] }
  }

  private func first(_ index: Int) -> UInt32 { letters[words[index].range.lowerBound] }

  private mutating func add(_ word: DataText, _ meaning: String, to kind: Class) {
    let start = letters.count
    for scalar in word.string.unicodeScalars {
      let letter = SettingText.folded(scalar)
      if letter != SettingText.space { letters.append(letter) }
    }
    guard letters.count > start else { return }
    words.append(Word(kind: kind, range: start..<letters.count, meaning: meaning))
  }

  /// The longest word of a class at a place of a text, spaces inside it left out.
  ///
  /// - Parameters:
  ///   - kind: The class.
  ///   - text: Where to look.
  ///   - index: The place of its first letter.
  ///   - wanted: Which meanings count.
  /// - Returns: The word; `nil` when none begins there.
  func match(
    _ kind: Class, in text: SettingText, at index: Int,
    where wanted: (String) -> Bool = { _ in true }
  ) -> Match? {
    guard let first = text[index], let range = ranges[first] else { return nil }
    for word in words[range] where word.kind == kind && wanted(word.meaning) {
      if let end = text.end(of: letters[word.range], at: index) {
        return Match(meaning: word.meaning, end: end)
      }
    }
    return nil
  }
}

extension ProfileData {
  /// A file that all profiles share.
  static func common(_ name: String) -> DataText {
    guard let file = commonFiles.first(where: { $0.name == name }) else {
      preconditionFailure("no Profiles/common/\(name).tsv")
    }
    return DataText(file.text)
  }
}
