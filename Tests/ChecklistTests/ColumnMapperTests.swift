import Testing

@testable import Checklist

struct MappingCase: Sendable, CustomTestStringConvertible {
  let name: String
  let labels: [String]
  let fields: [Field?]
  var testDescription: String { name }
}

@Suite struct ColumnMapperTests {
  @Test(arguments: [
    MappingCase(
      name: "the usual header", labels: ["No.", "種別", "サービスレベル項目例", "規定内容", "測定単位", "設定例", "備考"],
      fields: [.number, .category, .item, .definition, .unit, .settingExample, .remarks]),
    MappingCase(
      name: "an example and an answer", labels: ["No.", "種別", "項目", "規定内容", "単位", "設定例", "当社の回答"],
      fields: [.number, .category, .item, .definition, .unit, .settingExample, .setting]),
    MappingCase(
      name: "対応 beside an answer is no second answer",
      labels: ["項番", "分類", "項目", "対応可否", "備考"],
      fields: [.number, .category, .item, .setting, .remarks]),
    MappingCase(
      name: "設定 is the answer", labels: ["№", "種別", "項目名", "内容", "単位", "設定", "備考"],
      fields: [.number, .category, .item, .definition, .unit, .setting, .remarks]),
    MappingCase(
      name: "設定 beside 回答 is an example", labels: ["No", "種別", "項目", "規程内容", "測定単位", "設定", "回答"],
      fields: [.number, .category, .item, .definition, .unit, .settingExample, .setting]),
    MappingCase(
      name: "内容 after the item is the answer when the definition has a column of its own",
      labels: ["No", "項目", "規定内容", "内容"], fields: [.number, .item, .definition, .setting]),
    MappingCase(
      name: "a label known by a part may say something else behind later columns",
      labels: ["No.", "項目", "規定内容", "設定", "備考", "unit code"],
      fields: [.number, .item, .definition, .setting, .remarks, nil]),
    MappingCase(
      name: "of offers under one label, the first is the answer",
      labels: ["No.", "項目", "規定内容", "設定例", "当社の設定標準プラン", "当社の設定上位プラン"],
      fields: [.number, .item, .definition, .settingExample, .setting, nil]),
    MappingCase(
      name: "of an earlier answer and a later one, the later one is the answer",
      labels: ["No.", "項目", "規定内容", "前回の回答", "今回の回答", "備考"],
      fields: [.number, .item, .definition, nil, .setting, .remarks]),
    MappingCase(
      name: "of the answers of two years, the later one's is the answer",
      labels: ["No.", "項目", "規定内容", "2024年度の回答", "2023年度の回答"],
      fields: [.number, .item, .definition, .setting, nil]),
    MappingCase(
      name: "the full stop of an abbreviation may be left out",
      labels: ["設問No", "評価項目名", "概要", "回答"], fields: [.number, .item, .definition, .setting]),
    MappingCase(
      name: "years may be counted by eras", labels: ["No.", "項目", "規定内容", "R5回答", "R6回答", "備考"],
      fields: [.number, .item, .definition, nil, .setting, .remarks]),
    MappingCase(
      name: "what is asked is the item where no other column is",
      labels: ["No.", "種別", "規定内容", "回答", "備考"],
      fields: [.number, .category, .item, .setting, .remarks]),
    MappingCase(
      name: "two levels of groups", labels: ["大項目", "中項目", "小項目", "内容", "回答"],
      fields: [.section, .category, .item, .definition, .setting]),
    MappingCase(
      name: "one column of groups is the category", labels: ["分類", "項目", "規定内容", "回答"],
      fields: [.category, .item, .definition, .setting]),
    MappingCase(
      name: "of two labels of groups that may be either, the left one is the larger's",
      labels: ["No.", "種別", "グループ", "項目名", "内容", "回答"],
      fields: [.number, .section, .category, .item, .definition, .setting]),
    MappingCase(
      name: "an explanation right of the answer is the answer's",
      labels: ["No.", "種別", "項目", "単位", "設定", "説明"],
      fields: [.number, .category, .item, .unit, .setting, .remarks]),
    MappingCase(
      name: "an explanation left of the answer is the item's",
      labels: ["No.", "種別", "項目", "説明", "設定", "補足"],
      fields: [.number, .category, .item, .definition, .setting, .remarks]),
    MappingCase(
      name: "a column named for the larger group stays one",
      labels: ["大項目", "項目", "規定内容", "回答"],
      fields: [.section, .item, .definition, .setting]),
    MappingCase(
      name: "English",
      labels: [
        "No.", "Category", "Service Level Item", "Description", "Unit", "Our Answer", "Remarks",
      ],
      fields: [.number, .category, .item, .definition, .unit, .setting, .remarks]),
    MappingCase(
      name: "details right of the answer are no definition",
      labels: ["番号", "領域", "設問", "単位", "可否", "詳細", "補足説明"],
      fields: [.number, .category, .item, .unit, .setting, nil, .remarks]),
    MappingCase(
      name: "polite labels", labels: ["No", "ご確認事項", "概要", "ご提供内容", "ご参考"],
      fields: [.number, .item, .definition, .setting, .remarks]),
    MappingCase(
      name: "a label that names the vendor is the answer",
      labels: ["No", "サービスレベル種別", "SLO項目", "確認の観点", "評価単位", "弊社サービスの内容", "根拠資料"],
      fields: [.number, .category, .item, .definition, .unit, .setting, .remarks]),
    MappingCase(
      name: "questions and evidence",
      labels: [
        "Q#", "Control domain", "Control", "What is covered", "Vendor statement", "Evidence",
      ],
      fields: [.number, .category, .item, .definition, .setting, .remarks]),
    MappingCase(
      name: "a bracketed remark on a label", labels: ["No.", "項目", "規定内容", "設定（記入欄）"],
      fields: [.number, .item, .definition, .setting]),
    MappingCase(
      name: "signs around a label", labels: ["No.", "【項目】", "＜規定内容＞", "■回答"],
      fields: [.number, .item, .definition, .setting]),
    MappingCase(
      name: "a vendor's name in a label", labels: ["No.", "項目", "規定内容", "あおばクラウド社の回答"],
      fields: [.number, .item, .definition, .setting]),
    MappingCase(
      name: "letter-spaced labels", labels: ["項 番", "項　目", "規 定 内 容", "備　考"],
      fields: [.number, .item, .definition, .remarks]),
    MappingCase(
      name: "a label without a field", labels: ["No.", "項目", "必須/選択", "設定"],
      fields: [.number, .item, nil, .setting]),
    MappingCase(
      name: "an unknown label", labels: ["No.", "項目", "ほげ", "設定"],
      fields: [.number, .item, nil, .setting]),
    MappingCase(
      name: "labels in two languages", labels: ["番号 No.", "項目/Item", "内容 Description", "回答Answer"],
      fields: [.number, .item, .definition, .setting]),
    MappingCase(
      name: "a Japanese label beside English that is not known",
      labels: ["No.", "項目 Thing", "回答 Declared"], fields: [.number, .item, .setting]),
    MappingCase(
      name: "details right of the answer are remarks", labels: ["No", "分類", "質問事項", "ご回答", "詳細"],
      fields: [.number, .category, .item, .setting, .remarks]),
    MappingCase(
      name: "requirements and how they are met", labels: ["項番", "要求事項", "説明", "提供内容", "備考"],
      fields: [.number, .item, .definition, .setting, .remarks]),
    MappingCase(
      name: "three levels, the last of which is the item",
      labels: ["大分類", "中分類", "番号", "小分類", "サービス仕様", "当社の対応"],
      fields: [.section, .category, .number, .item, .definition, .setting]),
    MappingCase(name: "an empty label", labels: ["", "項目", "設定"], fields: [nil, .item, .setting]),
    MappingCase(name: "no label", labels: [], fields: []),
  ])
  func theWholeHeaderSaysWhatAColumnIs(_ c: MappingCase) {
    #expect(ColumnMapper.fields(for: c.labels.map(matchKey)).fields == c.fields)
  }

  @Test func textsUnderUnknownLabelsSayWhatTheyAre() {
    let labels = ["番号", "問いかけ", "わたしたちの姿勢", "備考"].map(matchKey)
    let texts = [
      ["1", "2", "3"], ["サービス時間", "遅延", "応答時間"], ["有", "無", "3秒以内"], ["", "", ""],
    ]
    let contents = texts.map { texts in
      ColumnContent(texts.filter { !$0.isEmpty }.map { KeyScalars(matching: $0) }, .meti2010)
    }
    #expect(ColumnMapper.fields(for: labels).fields == [.number, nil, nil, .remarks])
    #expect(
      ColumnMapper.fields(for: labels, contents: contents).fields
        == [.number, .item, .setting, .remarks])
  }

  @Test func ofAnswersUnderLabelsThatSayNothingTheFirstIsTheAnswer() {
    let labels = ["No.", "項目", "規定内容", "ライト", "プロ", "プレミアム"].map(matchKey)
    let texts = [
      (1...6).map(String.init), (1...6).map { "第\($0)の事柄" }, (1...6).map { "第\($0)の事柄について述べる文" },
      ["—", "○", "—", "10GB", "○", "—"], ["○", "○", "—", "50GB", "○", "○"],
      ["○", "○", "○", "無制限", "○", "○"],
    ]
    let contents = texts.map {
      ColumnContent($0.map { KeyScalars(matching: $0) }, .meti2010, share: 1)
    }
    #expect(
      ColumnMapper.fields(for: labels, contents: contents).fields
        == [.number, .item, .definition, .setting, nil, nil])
  }

  /// The label of the numbers beside the groups may be white on what the reader takes for white.
  @Test func numbersDoNotChangeALabelOfGroups() {
    let labels = ["種別", "項目", "回答"].map(matchKey)
    let numbers = (1...8).map { "(\($0))" }
    let texts = [numbers, (1...8).map { "第\($0)の事柄" }, Array(repeating: "有", count: 8)]
    let contents = texts.map {
      ColumnContent($0.map { KeyScalars(matching: $0) }, .meti2010, share: 1)
    }
    #expect(
      ColumnMapper.fields(for: labels, contents: contents).fields == [.category, .item, .setting])
  }

  /// Twelve texts of each kind, such as a sheet of questions has.
  private static func contents(_ kinds: [String]) -> [ColumnContent] {
    kinds.map { kind in
      let texts = (1...12).map { index in
        kind == "○" ? ["○", "△", "×"][index % 3] : kind == "1" ? "\(index)" : "\(kind)その\(index)"
      }
      return ColumnContent(texts.map { KeyScalars(matching: $0) }, .meti2010, share: 1)
    }
  }

  @Test(arguments: [
    MappingCase(
      name: "an explanation right of a choice is of the answer",
      labels: ["管理番号", "確認事項", "対応", "説明"], fields: [.number, .item, .setting, .remarks]),
    MappingCase(
      name: "so are further answers", labels: ["No.", "要件", "対応状況", "対応内容"],
      fields: [.number, .item, .setting, .remarks]),
    MappingCase(
      name: "so are details that are labelled as answers", labels: ["No.", "質問", "可否", "回答の詳細"],
      fields: [.number, .item, .setting, .remarks]),
  ])
  func whatStandsBesideAChoiceTellsOfIt(_ c: MappingCase) {
    let contents = Self.contents(["1", "確かめる事柄、", "○", "事情を述べる文、"])
    #expect(
      ColumnMapper.fields(for: c.labels.map(matchKey), contents: contents).fields == c.fields)
  }

  @Test(arguments: [
    MappingCase(
      name: "a smaller group labelled as items are", labels: ["No.", "種別", "小区分", "項目例", "回答"],
      fields: [.number, .section, .category, .item, .setting]),
    MappingCase(
      name: "one with a label of its own", labels: ["No.", "対策区分", "対策名", "要求事項", "回答"],
      fields: [.number, .section, .category, .item, .setting]),
    MappingCase(
      name: "what is asked under the smallest group", labels: ["No.", "区分", "小分類", "確認内容", "回答"],
      fields: [.number, .section, .category, .item, .setting]),
  ])
  func ofTwoColumnsOfGroupsTheRightOneHasTheSmaller(_ c: MappingCase) {
    var contents = Self.contents(["1", "大", "小", "確かめる事柄", "○"])
    for column in [1, 2] {
      let labels = (1...3).map { KeyScalars(matching: "\(column)番目の群\($0)") }
      contents[column] = ColumnContent(labels, .meti2010, share: 0.25)
    }
    #expect(
      ColumnMapper.fields(for: c.labels.map(matchKey), contents: contents).fields == c.fields)
  }

  @Test func theFirstTextsOfARowMayBeItsItemWhateverTheirLabel() {
    let labels = ["Ref", "Commitment", "Details of measurement", "Value", "Comment"].map(matchKey)
    let contents = Self.contents(["1", "語", "長い説明の文章を書く、", "値", "注"])
    #expect(
      ColumnMapper.fields(for: labels, contents: contents).fields
        == [.number, .item, .definition, .setting, .remarks])
  }

  @Test func numbersWithoutALabelAreNumbers() {
    let labels = ["", "項目", "設定"].map(matchKey)
    let contents = Self.contents(["1", "事柄", "値"])
    #expect(
      ColumnMapper.fields(for: labels, contents: contents).fields == [.number, .item, .setting])
  }

  @Test func textsThatExplainAreTakenByTheirPlace() {
    let labels = ["番号", "項目", "ねらい", "回答", "ひとこと", "印"].map(matchKey)
    let long = (1...4).map { "\($0)番目の項目について述べる文です" }
    let texts = [["1", "2", "3", "4"], ["一", "二", "三", "四"], long, ["有"], long.reversed(), ["甲"]]
    let contents = texts.map { ColumnContent($0.map { KeyScalars(matching: $0) }, .meti2010) }
    #expect(
      ColumnMapper.fields(for: labels, contents: contents).fields
        == [.number, .item, .definition, .setting, .remarks, nil])
  }

  @Test func twoLabelsSideBySideAreNotOneInTwoLanguages() {
    #expect(!HeaderVocabulary.standard.isExact(matchKey("No.分類")))
    #expect(!HeaderVocabulary.standard.isExact(matchKey("単位・形式コミット値")))
    #expect(HeaderVocabulary.standard.isExact(matchKey("番号 No.")))
  }

  @Test func sentencesAreNoLabels() {
    let text = "サービスの設定内容については別紙の項目説明をご参照くださいますようお願いします"
    #expect(!HeaderVocabulary.standard.isLabel(matchKey(text)))
  }

  @Test(arguments: ["改訂日", "版数", "変更内容", "Revision", "承認者"])
  func labelsOfARevisionHistoryAreForeign(_ label: String) {
    #expect(HeaderVocabulary.standard.isForeign(KeyScalars(matching: label)))
  }
}
