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
      name: "two levels of groups", labels: ["大項目", "中項目", "小項目", "内容", "回答"],
      fields: [.section, .category, .item, .definition, .setting]),
    MappingCase(
      name: "one column of groups is the category", labels: ["分類", "項目", "規定内容", "回答"],
      fields: [.category, .item, .definition, .setting]),
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
    MappingCase(name: "an empty label", labels: ["", "項目", "設定"], fields: [nil, .item, .setting]),
    MappingCase(name: "no label", labels: [], fields: []),
  ])
  func theWholeHeaderSaysWhatAColumnIs(_ c: MappingCase) {
    #expect(ColumnMapper.fields(for: c.labels.map(matchKey)).fields == c.fields)
  }

  @Test func sentencesAreNoLabels() {
    let text = "サービスの設定内容については別紙の項目説明をご参照くださいますようお願いします"
    #expect(!HeaderVocabulary.isLabel(matchKey(text)))
  }

  @Test(arguments: ["改訂日", "版数", "変更内容", "Revision", "承認者"])
  func labelsOfARevisionHistoryAreForeign(_ label: String) {
    #expect(HeaderVocabulary.isForeign(matchKey(label)))
  }
}
