import TestSupport
import Testing

@testable import Checklist

/// Columns that vendors add to those of a checklist, and what these do to the others.
@Suite struct AddedColumnTests {
  private let rowCount = 8

  /// The fields of columns by their labels and texts; an empty text stands for an empty cell.
  private func fields(_ columns: [(label: String, texts: [String])]) -> [Field?] {
    let contents = columns.map { column in
      let texts = column.texts.filter { !$0.isEmpty }
      return ColumnContent(
        texts.map { KeyScalars(matching: $0) }, .meti2010,
        share: Double(texts.count) / Double(rowCount))
    }
    return ColumnMapper.fields(for: columns.map { matchKey($0.label) }, contents: contents).fields
  }

  private var numbers: [String] { (1...rowCount).map(String.init) }
  private var questions: [String] { (1...rowCount).map { "\($0)番目の決まりを書面に残しているか。" } }
  private var names: [String] { (1...rowCount).map { "項目の\($0)" } }
  private let groups = ["人", "人", "人", "機器", "機器", "鍵", "鍵", "鍵"].map { $0 + "の対策" }
  private let answers = ["○", "×", "○", "○", "△", "○", "○", "×"]
  private let codes = ["2024/4/1", "2023/7/15"].flatMap { Array(repeating: $0, count: 4) }
  private let notes = ["", "社内の規程にある。", "", "来年に始める。", "", "", "画面から変えられる。", ""]

  @Test func codesUnderAnUnknownLabelExplainNothing() {
    let columns = [
      ("番号", numbers), ("項目", names), ("見直しの日", codes), ("測り方", questions), ("設定", answers),
    ]
    #expect(fields(columns) == [.number, .item, nil, .definition, .setting])
  }

  @Test func whatEachRowSaysUnderAnUnknownLabelDefinesTheNames() {
    let columns = [
      ("番号", numbers), ("種別", groups), ("項目", names), ("重要度", answers), ("まもること", questions),
      ("回答", answers),
    ]
    #expect(fields(columns) == [.number, .category, .item, nil, .definition, .setting])
  }

  @Test func sentencesBesideChoicesAreNoAnswers() {
    let columns = [
      ("No.", numbers), ("Item", names), ("Statement", questions), ("Availability", answers),
    ]
    #expect(fields(columns) == [.number, .item, .definition, .setting])
  }

  @Test func sentencesUnderALabelOfTheAnswersAreAnswers() {
    let columns = [
      ("No.", numbers), ("項目", names), ("当社の設定標準プラン", questions), ("当社の設定上位プラン", answers),
    ]
    #expect(fields(columns) == [.number, .item, .setting, nil])
  }

  @Test func numbersRightOfGroupsAreNoItemsWhateverTheirLabel() {
    let columns = [
      ("Area", groups), ("Control", numbers), ("Description", questions), ("Yes / No", answers),
    ]
    #expect(fields(columns) == [.category, .number, .item, .setting])
  }

  @Test func remarksMayStandLeftOfColumnsWithoutAField() {
    let columns = [
      ("番号", numbers), ("項目", names), ("回答", answers), ("気づいた点", notes), ("優先度", answers),
    ]
    #expect(fields(columns) == [.number, .item, .setting, .remarks, nil])
  }

  @Test func codesAndChoicesRightOfTheAnswersAreNeitherRemarksNorGroups() {
    let columns = [
      ("番号", numbers), ("項目", names), ("回答", answers), ("必須区分", answers), ("よりどころ", codes + [""]),
    ]
    #expect(fields(columns) == [.number, .item, .setting, nil, nil])
  }

  @Test func whatIsSaidBesideAChoiceIsItsRemarkBeforeDocumentsAre() {
    let columns = [
      ("箇条", numbers), ("管理策", names), ("適用の有無", answers), ("実施状況", questions), ("関連文書", codes),
    ]
    #expect(fields(columns) == [.number, .item, .setting, .remarks, nil])
  }

  @Test func aChoiceIsTheAnswerBeforeItsDetailsWhateverStandsBetween() {
    let columns = [
      ("ID", numbers), ("Question", questions), ("Fulfilled", answers), ("Party", groups),
      ("Answer details", questions),
    ]
    #expect(fields(columns) == [.number, .item, .setting, nil, .remarks])
  }

  @Test func aLaterAnswerDoesNotExplainAnEarlierChoice() {
    let columns = [
      ("番号", numbers), ("項目", names), ("規定内容", questions), ("前回（2023年10月）", answers),
      ("今回（2024年10月）", questions),
    ]
    #expect(fields(columns) == [.number, .item, .definition, nil, .setting])
  }

  @Test func namesThatAllDifferAreItemsByANameOfGroups() {
    let columns = [
      ("№", numbers), ("観点", names), ("見るところ", questions), ("提供者の記載", answers),
    ]
    #expect(fields(columns) == [.number, .item, .definition, .setting])
  }

  @Test func aPriorityIsNoAnswerWhateverItIsOf() {
    let columns = [
      ("No.", numbers), ("項目", names), ("対応優先度", answers), ("こたえ", answers),
    ]
    #expect(fields(columns) == [.number, .item, nil, .setting])
  }

  @Test func ofTwoColumnsOfGroupsTheLeftOneWithFewerNamesHasTheLargerOnes() {
    let parts = groups.indices.map { $0 < 5 ? "総則の部" : "鍵の部" }
    let columns = [
      ("No.", numbers), ("部", parts), ("章", groups), ("項目", names), ("設定", answers),
    ]
    #expect(fields(columns) == [.number, .section, .category, .item, .setting])
  }

  @Test func whatToLookAtRightOfTheQuestionsIsNoItem() {
    let columns = [
      ("No.", numbers), ("確認内容", questions), ("観点", questions.map { $0 + "その控え" }),
      ("回答", answers), ("備考", notes),
    ]
    #expect(fields(columns) == [.number, .item, .definition, .setting, .remarks])
  }

  @Test func wordyTextsInSomeRowsDefineTheItemsRightOfThem() {
    let sparse = questions.enumerated().map { $0 % 3 == 0 ? $1 : "" }
    let columns = [
      ("No.", numbers), ("Category", groups), ("Description", sparse), ("Item", names),
      ("Response", answers),
    ]
    #expect(fields(columns) == [.number, .category, .definition, .item, .setting])
  }

  @Test func ofOffersUnderOneLabelNoneIsADefinition() {
    let columns = [
      ("番号", numbers), ("種別", groups), ("項目", names), ("提供内容プラン甲", answers),
      ("提供内容プラン乙", questions),
    ]
    #expect(fields(columns) == [.number, .category, .item, .setting, nil])
  }

  @Test func whatAnUnknownLabelRightOfTheAnswersHasIsNoItem() {
    let columns = [
      ("番号", numbers), ("種別", groups), ("概要", questions), ("結果", answers), ("あかし", names),
    ]
    #expect(fields(columns) == [.number, .category, .item, .setting, .remarks])
  }

  @Test func numbersOfHeadingsMayStandAmongThoseThatCount() {
    let columns = [
      ("しるし", ["1", "1", "2", "3", "4", "2", "5", "6"]), ("項目", names), ("規定内容", questions),
      ("設定", answers),
    ]
    #expect(fields(columns) == [.number, .item, .definition, .setting])
  }

  @Test func noIsAnAnswerRightOfNumbers() {
    let ticks = ["X", "", "X", "X", "", "X", "X", "X"]
    let columns = [
      ("Control Group", groups), ("CGID", numbers.map { "AS-0\($0)" }), ("Questions", questions),
      ("Yes", ticks), ("No", ticks.map { $0.isEmpty ? "X" : "" }), ("Notes", notes),
    ]
    #expect(fields(columns) == [.category, .number, .item, .setting, nil, .remarks])
  }

  @Test func unknownLabelsUnderOneAreOfSeveralColumnsWhereWhiteSpacePartsTheTextsBelow() {
    let rows = [
      ["1", "受付", "受け付ける時間", "平日の昼間", "毎日の昼間", "終日"],
      ["2", "連絡", "知らせる手段", "電話", "電話", "電話と文書"], ["3", "窓口", "担う人", "一人", "二人", "三人"],
    ]
    var page = PageDrawing()
    let ys = page.table(
      [["No.", "項目", "説明", "", "当社回答", ""], ["", "", "", "甲種", "乙種", "丙種"]] + rows,
      widths: [40, 90, 120, 90, 90, 90], TableStyle(rules: .none))
    for y in [ys[0]] + ys[2...] { page.rule(y: y, from: 40, to: 560) }
    page.rule(y: ys[1], from: 290, to: 560)
    let reading = Reading([page])
    #expect(reading.texts(.setting) == ["平日の昼間", "電話", "一人"])
    #expect(reading.imbalance == 0)
  }

  @Test func aLabelMayStandOverNumbersAndNamesOfGroups() {
    var page = PageDrawing()
    let names = ["方針", "方針", "体制", "体制", "体制", "教育", "教育", "教育"]
    let rows = zip(names, zip(questions, answers)).enumerated().map { index, row in
      ["A.5.\(index + 1)", row.0, row.1.0, row.1.1]
    }
    page.table(
      [["管理策", "←", "要求事項", "実施状況"]] + rows, widths: [40, 60, 250, 60])
    let reading = Reading([page])
    #expect(reading.texts(.number) == rows.map { $0[0] })
    #expect(reading.texts(.category) == names)
    #expect(reading.texts(.item) == questions)
    #expect(reading.imbalance == 0)
  }
}
