import TestSupport
import Testing

@testable import Checklist

/// Sheets of vendors who write neither Japanese nor English.
@Suite struct LanguageTests {
  @Test(arguments: [
    MappingCase(
      name: "simplified Chinese", labels: ["序号", "类别", "服务级别项目", "规定内容", "计量单位", "设定值", "备注"],
      fields: [.number, .category, .item, .definition, .unit, .setting, .remarks]),
    MappingCase(
      name: "traditional Chinese", labels: ["項次", "查核項目", "查核內容", "廠商回覆", "備註"],
      fields: [.number, .item, .definition, .setting, .remarks]),
    MappingCase(
      name: "Korean", labels: ["연번", "영역", "평가 항목", "평가 기준", "이행 여부", "상세 내용"],
      fields: [.number, .category, .item, .definition, .setting, .remarks]),
    MappingCase(
      name: "German",
      labels: ["Lfd. Nr.", "Bereich", "Kennzahl", "Beschreibung", "Einheit", "Zusage"],
      fields: [.number, .category, .item, .definition, .unit, .setting]),
    MappingCase(
      name: "French",
      labels: ["N°", "Question", "Précisions", "Réponse du fournisseur", "Remarques"],
      fields: [.number, .item, .definition, .setting, .remarks]),
    MappingCase(
      name: "Vietnamese",
      labels: ["STT", "Hạng mục", "Mô tả", "Đơn vị đo", "Mức cam kết", "Ghi chú"],
      fields: [.number, .item, .definition, .unit, .setting, .remarks]),
    MappingCase(
      name: "Thai", labels: ["ลำดับ", "รายการ", "รายละเอียด", "คำตอบ", "หมายเหตุ"],
      fields: [.number, .item, .definition, .setting, .remarks]),
    MappingCase(
      name: "two languages beside each other",
      labels: ["Nr. / No.", "Frage / Question", "Antwort / Answer"],
      fields: [.number, .item, .setting]),
  ])
  func labelsAreKnown(_ c: MappingCase) {
    let keys = c.labels.map { matchKey($0) }
    #expect(ColumnMapper.fields(for: keys, .manyLanguages).fields == c.fields)
  }

  @Test func aLabelOfGroupsOverTextsThatAllDifferIsNone() {
    let labels = ["Pos.", "Thema", "Anforderung", "Erfüllt?"].map { matchKey($0) }
    let texts = (1...6).map { ["\($0)", "Thema \($0)", "Es wird verlangt, dass \($0)", "Ja"] }
    let contents = labels.indices.map { column in
      ColumnContent(texts.map { KeyScalars(matching: $0[column]) }, .known, share: 1)
    }
    #expect(
      ColumnMapper.fields(for: labels, contents: contents, .manyLanguages).fields
        == [.number, .item, .definition, .setting])
  }

  @Test(arguments: ["(a)", "ア", "가.", "一、", "十一、", "第3条", "A)"])
  func itemsAreCountedByLetters(_ text: String) {
    #expect(Ordinal.isOrdinal(KeyScalars(matching: text)))
  }

  @Test(arguments: ["有無", "Ja", "", "（）", "一部", "第三者"])
  func wordsCountNothing(_ text: String) {
    #expect(!Ordinal.isOrdinal(KeyScalars(matching: text)))
  }

  @Test(arguments: [
    SettingCase("99,95 %", "quantity 99.95 percent「99,95 %」"),
    SettingCase("30 Tage", "duration 30.0 day「30 Tage」"),
    SettingCase("30일", "duration 30.0 day「30일」"), SettingCase("Oui", "yes「Oui」"),
    SettingCase("不支持", "unavailable「不支持」"), SettingCase("Hằng ngày", "1.0 per 1.0 day「Hằng ngày」"),
  ])
  func settingsAreRead(_ c: SettingCase) {
    #expect(SettingReader(c.setting, unit: c.unit).value()?.summary(of: c.setting) == c.summary)
  }
}
