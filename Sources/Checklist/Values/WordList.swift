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
    let letters: [UInt32]
    let meaning: String
  }

  /// The words by first letter, those of each class longest first.
  private var words: [UInt32: [(kind: Class, words: [Word])]] = [:]

  /// The words that come with the program.
  static let standard = WordList(ProfileData.common("words"))

  /// Reads a data file's lines of class, meaning and words; lines of other kinds are left out.
  init(_ text: String) {
    for line in text.parts(at: "\n") {
      let parts = line.parts(at: "\t")
      guard parts.count == 3, let kind = Class(rawValue: String(parts[0])) else { continue }
      let meaning = String(parts[1])
      for word in parts[2].parts(at: "|") { add(word, meaning, to: kind) }
    }
    words = words.mapValues { classes in
      classes.map { ($0.kind, $0.words.sorted { $0.letters.count > $1.letters.count }) }
    }
  }

  private mutating func add(_ word: Substring, _ meaning: String, to kind: Class) {
    var letters: [UInt32] = []
    letters.reserveCapacity(word.utf8.count)
    for scalar in word.unicodeScalars {
      let letter = SettingText.folded(scalar)
      if letter != SettingText.space { letters.append(letter) }
    }
    guard let first = letters.first else { return }
    WordList.add(Word(letters: letters, meaning: meaning), kind, to: &words[first, default: []])
  }

  private static func add(
    _ word: Word, _ kind: Class, to classes: inout [(kind: Class, words: [Word])]
  ) {
    if let index = classes.firstIndex(where: { $0.kind == kind }) {
      classes[index].words.append(word)
    } else {
      classes.append((kind, [word]))
    }
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
    guard let first = text[index], let classes = words[first],
      let candidates = classes.first(where: { $0.kind == kind })
    else { return nil }
    for word in candidates.words where wanted(word.meaning) {
      if let end = text.end(of: word.letters, at: index) {
        return Match(meaning: word.meaning, end: end)
      }
    }
    return nil
  }
}

extension ProfileData {
  /// The text of a file that all profiles share.
  static func common(_ name: String) -> String {
    guard let file = commonFiles.first(where: { $0.name == name }) else {
      preconditionFailure("no Profiles/common/\(name).tsv")
    }
    return file.text.description
  }
}
