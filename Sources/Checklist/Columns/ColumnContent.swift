/// What the texts under a label say of its column, where the label itself says too little.
///
/// Hardly anything is judged before it is asked for: what most labels mean, no text need tell.
struct ColumnContent {
  private let texts: [KeyScalars]
  /// Those and, where they are too few to say anything, whatever is there.
  private let allTexts: [KeyScalars]
  /// How many of them differ.
  private let distinctCount: Int
  private let catalogue: Catalogue
  /// Of the rows: those that have a text; `nil` where nothing draws cells.
  private let share: Double?
  /// Of the rows: those that cells with a text reach over.
  private let coverage: Double?

  /// Texts; fewer say nothing.
  private static let leastTexts = 3
  /// Weight of a column of known titles: more than any label's, for nothing else looks like it.
  static let certain = 4.0
  /// The share of texts that must be of one kind.
  private static let most = 0.5
  /// The share of numbers among the texts of a column of numbers.
  private static let mostNumbers = 0.8
  /// The share of answers among texts; an answer may be anything, a third of them are of a few kinds.
  private static let someAnswers = 0.34

  /// Judges the keys of a column's first texts, empty ones left out.
  ///
  /// `share` is that of the rows which have one, where that is known, and `coverage` that of those its cells reach
  /// over.
  init(
    _ texts: [KeyScalars], _ catalogue: Catalogue, share: Double? = nil, coverage: Double? = nil
  ) {
    allTexts = texts
    self.texts = texts.count < ColumnContent.leastTexts ? [] : texts
    distinctCount = Set(self.texts).count
    self.share = share
    self.coverage = coverage
    self.catalogue = catalogue
  }

  /// The fields that the texts speak for, with weights like the vocabulary's.
  var meanings: FieldWeights {
    var meanings: FieldWeights = [:]
    for field in Field.allCases { meanings[field] = weight(of: field) }
    return meanings
  }

  /// How strongly the texts speak for a field, in weights like the vocabulary's; `nil` when they do not.
  func weight(of field: Field) -> Double? {
    switch field {
    case .number: isNumbered ? 2 : nil
    case .category: has(ColumnContent.most, catalogue.isGroup) ? 1.5 : nil
    case .item: has(ColumnContent.most, catalogue.isLikeTitle) ? ColumnContent.certain : nil
    case .unit: has(ColumnContent.most, isUnit) ? 2 : nil
    case .setting: has(ColumnContent.someAnswers, isAnswer) ? 1.5 : nil
    case .section, .definition, .settingExample, .remarks: nil
    }
  }

  /// Whether the texts explain: most are long, and few are alike.
  var isProse: Bool {
    !isRepeated && has(ColumnContent.most) { $0.values.count >= ColumnContent.shortestProse }
  }

  /// Whether the texts are longer than words are, on average.
  var isWordy: Bool { length > ColumnContent.longestUnit }

  /// Whether each row has a text, and enough of these are answers.
  var isAnswered: Bool { isInEachRow && weight(of: .setting) != nil }

  /// Whether texts come again, as those of groups do.
  var isRepeated: Bool {
    texts.count > 1 && Double(distinctCount) < ColumnContent.distinct * Double(texts.count)
  }

  /// Whether some text names a larger group that is no category, and none the other way round.
  var holdsSections: Bool {
    let groups = allTexts.filter { catalogue.isSection($0) != catalogue.isCategory($0) }
    return !groups.isEmpty && groups.allSatisfy { catalogue.isSection($0) }
  }

  /// Whether the texts are a choice of few short ones (○, △, ×).
  var isChoice: Bool { isOfFew && length <= ColumnContent.longestUnit }

  /// Whether the texts are few ones that come again and again: they define nothing.
  var isOfFew: Bool {
    isRepeated && Double(distinctCount) <= ColumnContent.mostChoices * Double(texts.count)
  }

  /// Whether the texts are few that come again and again, words or with digits (○, 2025/4/1, A.8.13): these explain
  /// nothing.
  var areCodes: Bool {
    isOfFew
      && (length <= ColumnContent.longestUnit
        || has(ColumnContent.most) { $0.values.contains(where: ColumnContent.isNumber) })
  }

  /// The share of texts that differ, where few may be chosen; one of each kind is in a short table.
  private static let mostChoices = 0.5

  /// Letters, on average: answers are longer than units.
  private static let longestUnit = 8.0

  /// Letters of a text, on average; 0 where too few are known.
  var length: Double {
    texts.isEmpty ? 0 : Double(texts.reduce(0) { $0 + $1.values.count }) / Double(texts.count)
  }

  /// Letters; words for yes and no, names, grades and dates are shorter.
  private static let shortestProse = 11
  /// The share of texts that differ from each other; those of a choice come again and again.
  private static let distinct = 0.7

  /// Whether such a share of the texts is of a kind; looks no further than it must.
  private func has(_ share: Double, _ isOfKind: (KeyScalars) -> Bool) -> Bool {
    let least = share * Double(texts.count)
    var (found, left) = (0, texts.count)
    for text in texts {
      guard Double(found + left) >= least else { return false }
      if isOfKind(text) { found += 1 }
      if Double(found) >= least { return true }
      left -= 1
    }
    return false
  }

  /// Whether each row has a text, but for one in twenty.
  var isInEachRow: Bool { share ?? 0 > 0.95 }

  /// Whether it has the shape of groups: its texts come again, or are merged over rows.
  var isGrouped: Bool { isRepeated || share.map { $0 < ColumnContent.distinct } ?? false }

  /// Whether it has that shape and no other.
  ///
  /// Each text is merged over its rows, or comes again in rows that follow each other, and is no sign; where some
  /// rows just have none, the texts are no sentences.
  var isInGroups: Bool {
    // Of the largest groups there are two, on a page.
    if texts.isEmpty, isGrouped, coverage.map({ $0 >= ColumnContent.distinct }) ?? true {
      return Set(allTexts).count > 1
        && allTexts.allSatisfy { Double($0.values.count) >= ColumnContent.shortestName }
    }
    guard isGrouped, distinctCount > 1, length >= ColumnContent.shortestName,
      isRepeated || coverage ?? 0 >= ColumnContent.distinct || !isProse
    else { return false }
    let runCount = 1 + zip(texts, texts.dropFirst()).count { $0 != $1 }
    return Double(runCount) <= ColumnContent.mostRuns * Double(distinctCount)
  }

  /// Letters, on average; signs and grades are shorter than names.
  private static let shortestName = 2.0
  /// Runs of one text for each that differs: a group's name comes again in few other groups, a choice anywhere.
  private static let mostRuns = 1.3

  /// Whether some texts come again more often than those of another column, so that fewer differ.
  func hasFewerTexts(than other: ColumnContent) -> Bool {
    distinctCount > 0 && distinctCount < other.distinctCount
  }

  /// Whether each row has a text, and all differ: groups have several rows.
  var isDistinct: Bool {
    isInEachRow && texts.count >= ColumnContent.leastDistinct && distinctCount == texts.count
  }

  /// Whether some rows have a text, and most of them differ or are more than a word: what is said beside the answers,
  /// where there is something to say.
  var isAddition: Bool {
    !texts.isEmpty && share != nil && !isInEachRow && !areCodes
      && (!isRepeated || length >= ColumnContent.shortestRemark)
  }

  /// Letters, on average; signs and words for yes and no are shorter.
  private static let shortestRemark = 4.0

  /// Texts that all differ; the groups of a short table may, too.
  private static let leastDistinct = 6

  /// What a column may be whose label says nothing, by the shape of its texts, whatever their language; in
  /// weights like the vocabulary's, less than what any known label weighs.
  var likely: FieldWeights {
    var likely: FieldWeights = [.setting: 0.3]
    if !areCodes { likely[.remarks] = 0.2 }
    if isDistinct {
      likely[.item] = 0.5
      likely[.definition] = isProse ? 0.6 : 0.3
    } else if isInEachRow {
      likely[.unit] = isRepeated && length <= ColumnContent.longestUnit ? 0.45 : nil
      likely[.category] = isRepeated ? 0.5 : nil
      likely[.setting] = 0.4
    } else {
      likely[.category] = isGrouped ? 0.5 : 0.2
      likely[.remarks] = 0.6
    }
    likely.formMaximum(meanings)
    return likely
  }

  /// Whether most texts are numbers that all differ or count on, or letters that count.
  var isNumbered: Bool {
    guard distinctCount == texts.count else { return countsAnew || countsOn }
    return has(ColumnContent.mostNumbers) { RowNumber(key: $0) != nil }
      || (texts.count >= ColumnContent.leastOrdinals
        && has(ColumnContent.mostNumbers, Ordinal.isOrdinal))
  }

  /// Of the numbers: the first one comes again as often at the most, where they begin anew under each heading.
  private static let mostStarts = 1.0 / 3

  /// Whether all texts are letters or numbers that count on, or begin anew with the first one.
  private var countsAnew: Bool {
    guard texts.count >= ColumnContent.leastOrdinals, let first = texts.first,
      texts.allSatisfy(Ordinal.isOrdinal)
    else { return false }
    let pairs = zip(texts, texts.dropFirst())
    let starts = Double(pairs.count { $1 == first })
    return starts <= ColumnContent.mostStarts * Double(texts.count)
      && pairs.allSatisfy { before, next in
        next == first || before.values.count < next.values.count
          || before.values.count == next.values.count
            && before.values.lexicographicallyPrecedes(next.values)
      }
  }

  /// Whether all texts are numbers, most of them the next after the one before: those of headings stand among them.
  private var countsOn: Bool {
    let numbers = texts.lazy.prefix { RowNumber(key: $0) != nil }.compactMap { RowNumber(key: $0) }
    guard texts.count >= ColumnContent.leastOrdinals, case let all = Array(numbers),
      all.count == texts.count
    else { return false }
    let next = zip(all, all.dropFirst()).count { $1.isBeside($0) && $1.count > $0.count }
    return Double(next) >= ColumnContent.most * Double(all.count)
  }

  /// Letters that all differ; fewer may be answers (有, 無, 可).
  private static let leastOrdinals = 5

  /// Whether a text is a unit: of a known item, or a choice to answer by (`Yes/No`, `유무`); a dash may stand
  /// for one, but in any other column for nothing, too.
  private func isUnit(_ key: KeyScalars) -> Bool {
    guard let first = key.values.first, !ColumnContent.signs.contains(first) else { return false }
    return catalogue.isUnit(key) || ColumnContent.units.contains(key)
  }

  private static let units = Set(
    DataText(
      """
      yes/no y/n ja/nein ja/nee ja/nej ja/nei oui/non sí/no si/no sì/no sim/não ya/tidak da/nu tak/nie да/нет evet/hayır \
      có/không มี/ไม่มี 有无 有無 有/无 有/無 是/否 是否 유무 有無/内容 有无/内容 有無/內容 유무/내용 예/아니오 여부 % percent percentage prozent \
      pourcentage porcentaje percentual persentase percentuale процент 百分比 可用率(%) 비율 hours stunden heures horas jam jam-jam ore uren часы \
      小时 小時 시간 giờ ชั่วโมง minutes minuten minuti minutos menit 分钟 分鐘 분 phút นาที seconds sekunden secondes segundos detik secondi 秒 초 \
      giây วินาที days tage jours días dias hari giorni dagen 天 日 일 ngày วัน timerange zeitraum plagehoraire franjahoraria faixadehorário \
      rentangwaktu 时间段 時段 시간대 khunggiờ ช่วงเวลา frequency häufigkeit fréquence frecuencia frequência frekuensi frequenza 频率 頻率 \
      빈도 tầnsuất ความถี่ number anzahl nombre número jumlah numero aantal 人 명 người คน users benutzer utilisateurs usuarios usuários pengguna
      """
    ).parts(at: " ").map { $0.key })

  /// Whether a text is of the kind that answers are: yes or no, a sign, a short quantity.
  private func isAnswer(_ key: KeyScalars) -> Bool {
    let letters = key.values
    guard let first = letters.first, letters.count <= ColumnContent.longestAnswer else {
      return false
    }
    if ColumnContent.signs.contains(first)
      || (ColumnContent.isNumber(first) && letters.contains(where: ColumnContent.isWord))
    {
      return !catalogue.isUnit(key)
    }
    return ColumnContent.beginsLikeAnswer(key) && !catalogue.isUnit(key)
  }

  /// Whether the first word of a text is an answer.
  private static func beginsLikeAnswer(_ key: KeyScalars) -> Bool {
    answers.contains(KeyScalars(Array(key.values.prefix { !wordEnds.contains($0) })))
  }

  private static func isNumber(_ letter: UInt32) -> Bool {
    Unicode.Scalar(letter)?.properties.numericType != nil
  }

  private static func isWord(_ letter: UInt32) -> Bool {
    !numberSigns.contains(letter) && !isNumber(letter)
  }

  /// The share of texts that begin with a word for yes or no in a column of answers; remarks explain,
  /// and rarely begin so.
  private static let someWords = 0.25

  /// Whether a text begins with the word of an answer.
  static func beginsWithAnswer(_ text: String) -> Bool {
    beginsLikeAnswer(KeyScalars(matching: text.prefix { $0 != "\n" }))
  }

  /// Whether enough texts begin with the word of an answer.
  static func areAnswers(_ texts: [String]) -> Bool {
    let count = texts.count(where: beginsWithAnswer)
    return texts.count >= leastTexts && Double(count) >= someWords * Double(texts.count)
  }

  /// Letters; longer texts explain.
  private static let longestAnswer = 24
  private static let signs = "○×△◯●◎✓✔✗✕✘☑☐☒□■-–—―".unicodeScalars.map(\.value)
  private static let numberSigns = "-.".unicodeScalars.map(\.value)
  private static let wordEnds = "(、,。:".unicodeScalars.map(\.value)
  private static let answers = Set(
    DataText(
      """
      有 無 有り 無し あり なし はい いいえ 可 不可 対応 対応済 対応済み 未対応 一部対応 非対応 実施 実施済 実施済み 未実施 一部実施 適合 不適合 準拠 \
      該当なし 対象外 適用 適用外 適用除外 採用 不採用 yes no partial partially n/a compliant non-compliant notcompliant notapplicable \
      implemented notimplemented planned met notmet supported notsupported erfüllt nichterfüllt entfällt 적합 부적합 부분적합 \
      是 否 无 支持 不支持 支援 不支援 符合 不符合 满足 不满足 滿足 部分满足 部分符合 已实施 未实施 不适用 不適用 예 네 아니오 아니요 있음 없음 가능 불가 \
      불가능 적용 미적용 지원 미지원 이행 미이행 부분이행 준수 미준수 해당없음 有り ja nein teilweise oui non partiellement sí si parcial \
      parcialmente sim não sì parzialmente ya tidak sebagian có không มี ไม่มี ใช่ ไม่ใช่ nee gedeeltelijk да нет tak nie evet hayır nej nei delvis
      """
    ).parts(at: " ").map { $0.key })
}
