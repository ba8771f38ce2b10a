import Checklist
import Layout
import TestSupport
import Testing

@Suite struct RowInferenceTests {
  private static let header = ["No.", "項目", "設定"]
  private static let widths = [40.0, 150, 240]
  private static let rows = [
    ["1", "サービス時間", "平日の九時から十八時まで、ただし計画停止と天災による停止とを除くものとする"],
    ["2", "計画停止予定通知", "有"], ["3", "ディザスタリカバリ", "遠隔地に置いた予備の設備で、三日以内に再開することを目標としている"],
    ["4", "アップグレード方針", "年に二度"],
  ]

  @Test(arguments: [
    LabelCase(name: "numbers at the top of their rows", alignment: .top),
    LabelCase(name: "numbers in the middle of their rows", alignment: .middle),
  ])
  func numbersSayWhereRowsAreThatNothingDraws(_ c: LabelCase) {
    var page = PageDrawing()
    page.table(
      [RowInferenceTests.header] + RowInferenceTests.rows, widths: RowInferenceTests.widths,
      TableStyle(rules: .none, alignment: c.alignment))
    let reading = Reading([page])
    #expect(reading.texts(.number, .item, .setting) == RowInferenceTests.rows)
    #expect(reading.codes == [[], [], [], []])
    #expect(reading.imbalance == 0)
  }

  @Test func aRowOfAFrameThatHoldsSeveralNumbersIsSeveralRows() {
    var page = PageDrawing()
    let ys = page.table(
      [RowInferenceTests.header] + RowInferenceTests.rows, widths: RowInferenceTests.widths,
      TableStyle(rules: .none))
    let (top, bottom) = (ys[0], ys[ys.count - 1])
    page.frame(Rect(minX: 40, minY: top, maxX: 470, maxY: bottom))
    page.rule(y: ys[1], from: 40, to: 470)
    for x in [80.0, 230] { page.rule(x: x, from: top, to: bottom) }
    #expect(Reading([page]).texts(.number, .item, .setting) == RowInferenceTests.rows)
  }

  @Test func bandsBetweenRowsThatNothingDraws() {
    var page = PageDrawing()
    let rows = RowInferenceTests.rows
    page.table(
      [
        RowInferenceTests.header, ["アプリケーション運用", "", ""], rows[0], rows[1],
        ["データ管理に関する事項", "", ""],
        rows[2], rows[3],
      ], widths: [110, 150, 240], TableStyle(rules: .none))
    let reading = Reading([page])
    #expect(reading.texts(.number, .item, .setting) == rows)
    #expect(
      reading.texts(.section)
        == ["アプリケーション運用", "アプリケーション運用", "データ管理に関する事項", "データ管理に関する事項"])
    #expect(reading.imbalance == 0)
  }

  @Test func whiteSpaceEndsATableThatNothingDraws() {
    var page = PageDrawing()
    let ys = page.table(
      [RowInferenceTests.header] + RowInferenceTests.rows, widths: RowInferenceTests.widths,
      TableStyle(rules: .none))
    page.write("上記は二〇二四年六月現在", x: 84, y: ys[ys.count - 1] + 40, TextStyle(size: 8))
    let reading = Reading([page])
    #expect(reading.texts(.number, .item, .setting) == RowInferenceTests.rows)
    #expect(reading.summary.notes == ["上記は二〇二四年六月現在"])
  }

  @Test func proseAcrossTheColumnsEndsATableThatNothingDraws() {
    var page = PageDrawing()
    let ys = page.table(
      [RowInferenceTests.header] + RowInferenceTests.rows, widths: RowInferenceTests.widths,
      TableStyle(rules: .none))
    page.write(
      "上記の内容は二〇二四年六月現在のものであり、予告なく変わることがあります", x: 44, y: ys[ys.count - 1] + 12,
      TextStyle(size: 8))
    let reading = Reading([page])
    #expect(reading.texts(.number, .item, .setting) == RowInferenceTests.rows)
    #expect(reading.summary.notes == ["上記の内容は二〇二四年六月現在のものであり、予告なく変わることがあります"])
  }

  @Test func rowsBelowTheLastLineBelongToTheTable() {
    var page = PageDrawing()
    let ys = page.table(
      [RowInferenceTests.header] + RowInferenceTests.rows, widths: RowInferenceTests.widths,
      TableStyle(rules: .none))
    for y in ys.dropLast(2) { page.rule(y: y, from: 40, to: 470) }
    #expect(Reading([page]).texts(.number, .item, .setting) == RowInferenceTests.rows)
  }

  @Test func aTableWithoutNumbersIsPartedByItsWhiteStrips() {
    var page = PageDrawing()
    page.table(
      ([RowInferenceTests.header] + RowInferenceTests.rows).map { Array($0.dropFirst()) + [""] }
        .enumerated().map { $0 == 0 ? ["項目", "設定", "備考"] : $1 },
      widths: [150, 240, 80], TableStyle(rules: .none))
    #expect(
      Reading([page]).texts(.item, .setting) == RowInferenceTests.rows.map { [$0[1], $0[2]] })
  }

  @Test func subRowsUnderOneNumberAreRowsWithThatNumber() {
    var page = PageDrawing()
    page.table(
      [
        RowInferenceTests.header, ["1", "平均復旧時間", "一時間"], ["↑", "目標復旧時間", "二時間"],
        ["2", "遅延", "一分"],
      ], widths: RowInferenceTests.widths)
    let reading = Reading([page])
    #expect(
      reading.texts(.number, .item, .setting)
        == [["1", "平均復旧時間", "一時間"], ["1", "目標復旧時間", "二時間"], ["2", "遅延", "一分"]])
    #expect(reading.imbalance == 0)
  }

  @Test func aSubRowThatNothingDrawsIsTakenByItsWhiteStrip() {
    var page = PageDrawing()
    page.table(
      [
        RowInferenceTests.header, ["1", "サービス時間", "平日の九時から十八時まで、ただし計画停止と天災による停止とを除くものとする"],
        ["2", "平均復旧時間", "一時間、ただし計画停止と天災による停止とを除くものとする、詳細は別紙による"], ["", "目標復旧時間", "二時間"],
        ["3", "遅延", "一分"],
      ], widths: RowInferenceTests.widths, TableStyle(rules: .none, leading: 1.15))
    #expect(
      Reading([page]).texts(.number, .item)
        == [["1", "サービス時間"], ["2", "平均復旧時間"], ["", "目標復旧時間"], ["3", "遅延"]])
  }

  @Test func listsInsideAnAnswerStartNoRow() {
    var page = PageDrawing()
    let rows = [
      ["1", "遅延", "1. 平日は1分\n2. 休日は2分"], ["2", "巡回", "31"],
      ["3", "点検", "有、ただし計画停止を除くものとする"],
    ]
    page.table(
      [RowInferenceTests.header] + rows, widths: RowInferenceTests.widths, TableStyle(rules: .none))
    #expect(Reading([page]).texts(.number, .item, .setting) == rows)
  }

  @Test func aDrawnRowWithAnEmptyNumberIsARow() {
    var page = PageDrawing()
    page.table(
      [RowInferenceTests.header, ["1", "遅延", "一分"], ["", "監査", "有"], ["2", "研修", "有"]],
      widths: RowInferenceTests.widths)
    #expect(
      Reading([page]).texts(.number, .item)
        == [["1", "遅延"], ["", "監査"], ["2", "研修"]])
  }
}
