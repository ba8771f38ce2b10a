import Layout
import TestSupport
import Testing

@testable import Checklist

/// Columns of groups under labels that do not say so, told by what stands in them.
@Suite struct GroupColumnTests {
  private struct Texts {
    let label: String
    let texts: [String]
    /// How many rows each of the texts is merged over.
    var span = 1
  }

  private let rowCount = 8

  private func fields(_ columns: [Texts]) -> [Field?] {
    let contents = columns.map { column in
      ColumnContent(
        column.texts.map { KeyScalars(matching: $0) }, .meti2010,
        share: Double(column.texts.count) / Double(rowCount),
        coverage: Double(column.texts.count * column.span) / Double(rowCount))
    }
    return ColumnMapper.fields(for: columns.map { matchKey($0.label) }, contents: contents).fields
  }

  private var numbers: Texts { Texts(label: "番号", texts: (1...rowCount).map(String.init)) }
  private var questions: [String] { (1...rowCount).map { "\($0)番目の決まりを書面に残しているか。" } }
  private var answers: Texts {
    Texts(label: "判定", texts: ["○", "×", "○", "○", "△", "○", "○", "×"])
  }
  private var groups: [String] { ["人の対策", "人の対策", "人の対策", "機器の対策", "機器の対策", "鍵", "鍵", "鍵"] }

  @Test func whatIsAskedOfMergedGroupsIsTheItem() {
    let columns = [
      numbers, Texts(label: "管理の領域", texts: ["人", "もの"].map { $0 + "の対策" }, span: 4),
      Texts(label: "ねらい", texts: ["教育", "契約", "入退室", "設備"], span: 2),
      Texts(label: "チェック内容", texts: questions), answers,
    ]
    #expect(fields(columns) == [.number, .section, .category, .item, .setting])
  }

  @Test func anUnknownLabelOverGroupsThatComeAgainIsTheLargerOne() {
    let columns = [
      Texts(label: "層", texts: groups), Texts(label: "種別", texts: groups.map { $0 + "など" }),
      numbers,
      Texts(label: "項目", texts: (1...rowCount).map { "項目の\($0)" }),
      Texts(label: "規定内容", texts: questions), answers,
    ]
    #expect(fields(columns) == [.section, .category, .number, .item, .definition, .setting])
  }

  @Test func aChoiceLeftOfTheItemsIsNoGroup() {
    let columns = [
      numbers, Texts(label: "種別", texts: groups),
      Texts(label: "段階", texts: ["初期", "標準", "初期", "標準", "初期", "初期", "標準", "初期"]),
      Texts(label: "項目", texts: (1...rowCount).map { "項目の\($0)" }),
      Texts(label: "規定内容", texts: questions), answers,
    ]
    #expect(fields(columns) == [.number, .category, nil, .item, .definition, .setting])
  }

  @Test func aNameBeforeWhatIsAskedIsTheItem() {
    let columns = [
      numbers, Texts(label: "見出し", texts: (1...rowCount).map { "名前\($0)" }),
      Texts(label: "質問", texts: questions), answers,
      Texts(label: "当社の実施内容", texts: (1...rowCount).map { "\($0)年前から全社で行っています" }),
    ]
    #expect(fields(columns) == [.number, .item, .definition, .setting, .remarks])
  }

  @Test func ofTwoLabelsOfItemsTheWordierDefines() {
    let columns = [
      numbers,
      Texts(label: "Objective", texts: ["People", "Equipment", "Keys", "Logs"], span: 2),
      Texts(label: "Control", texts: (1...rowCount).map { "Control \($0)" }),
      Texts(
        label: "Control Statement", texts: (1...rowCount).map { "Rule \($0) is kept in writing." }),
      Texts(label: "Fulfilled", texts: ["Yes", "No", "Yes", "Yes", "No", "Yes", "Yes", "No"]),
      Texts(
        label: "Description of Implementation",
        texts: ["In the handbook", "Checked every year", "In a contract"]),
    ]
    #expect(fields(columns) == [.number, .category, .item, .definition, .setting, .remarks])
  }

  @Test func aDefinitionThatSomeRowsLackStaysOne() {
    let columns = [
      numbers, Texts(label: "確認内容", texts: Array(questions.prefix(4))),
      Texts(label: "項目", texts: (1...rowCount).map { "項目の\($0)" }), answers,
      Texts(label: "備考", texts: ["年に一度"]),
    ]
    #expect(fields(columns) == [.number, .definition, .item, .setting, .remarks])
  }

  @Test func ofThreeColumnsOfGroupsTheFirstTwoAreTaken() {
    let columns = [
      numbers, Texts(label: "部", texts: ["会社の全体", "サービス"], span: 4),
      Texts(label: "管理の領域", texts: groups), Texts(label: "小区分", texts: groups.map { $0 + "など" }),
      Texts(label: "チェック内容", texts: questions), answers,
    ]
    #expect(fields(columns) == [.number, .section, .category, nil, .item, .setting])
  }

  @Test func aDefinitionWithEmptyCellsLeftOfTheItemsIsNoThirdColumnOfGroups() {
    let columns = [
      numbers, Texts(label: "区分", texts: groups), Texts(label: "種別", texts: groups),
      Texts(label: "規定内容", texts: Array(questions.prefix(4)), span: 2),
      Texts(label: "項目", texts: (1...rowCount).map { "項目の\($0)" }), answers,
    ]
    #expect(fields(columns) == [.number, .section, .category, .definition, .item, .setting])
  }

  @Test func oneLabelOverLevelAndTurnedGroupsIsThatOfTwoColumns() {
    var page = PageDrawing()
    let small = TextStyle(size: 8)
    for (label, x) in [("種別", 90.0), ("項目", 180), ("設定", 380)] {
      page.write(label, x: x, y: 96, small)
    }
    for y in [84.0, 100] { page.rule(y: y, from: 40, to: 500) }
    let groups = [("可用", ["サービス時間", "計画停止予定通知"]), ("性能", ["応答時間", "遅延"])]
    var y = 100.0
    for (group, items) in groups {
      page.write("運用", x: 50, y: y + 23, small)
      page.write(group, x: 122, y: y + 28, TextStyle(size: 8, direction: .up))
      for item in items {
        page.write(item, x: 160, y: y + 13, small)
        page.write("有", x: 380, y: y + 13, small)
        y += 20
        page.rule(y: y, from: item == items.last ? 40 : 150, to: 500)
      }
    }
    let reading = Reading([page])
    #expect(reading.texts(.section) == Array(repeating: "運用", count: 4))
    #expect(reading.texts(.category) == ["可用", "可用", "性能", "性能"])
    #expect(reading.texts(.item) == groups.flatMap(\.1))
    #expect(reading.imbalance == 0)
  }
}
