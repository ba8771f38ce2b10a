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

  @Test func aHeadingOverALabelOfItsOwnNameIsNoLabel() {
    var page = PageDrawing()
    page.table(
      [
        ["種別", "No.", "項目", "設定"], ["可用性", "1", "サービス時間", "24時間"], ["サポート", "", "", ""],
        ["サポート", "2", "サービス提供時間帯", "平日"], ["データ管理", "", "", ""], ["データ管理", "3", "バックアップの方法", "有"],
        ["", "4", "データ消去の要件", "有"],
      ], widths: [80, 40, 150, 200], TableStyle(rules: .none))
    let reading = Reading([page])
    #expect(reading.texts(.category) == ["可用性", "サポート", "データ管理", "データ管理"])
    #expect(reading.texts(.section) == [nil, "サポート", "データ管理", "データ管理"])
  }

  @Test func aNoteBehindASignIsNotOfTheLastRow() {
    var page = PageDrawing()
    let ys = page.table(
      [["No.", "種別", "項目", "設定"], ["1", "可用性", "サービス時間", "24時間"], ["2", "", "ログの取得", "有"]],
      widths: [40, 60, 150, 200], TableStyle(rules: .none))
    page.write("※", x: 30, y: ys[3] + 8, TextStyle(size: 8))
    page.write("本書の無断転載を禁じます。", x: 42, y: ys[3] + 8, TextStyle(size: 8))
    let reading = Reading([page])
    #expect(reading.texts(.category) == ["可用性", "可用性"])
    #expect(reading.summary.notes == ["※本書の無断転載を禁じます。"])
  }

  @Test func aNoteWhoseSignStandsUnderANarrowNumberColumnIsNoRow() {
    var page = PageDrawing()
    let ys = page.table(
      [["No.", "種別", "項目", "設定"], ["1", "可用性", "サービス時間", "24時間"], ["2", "性能", "遅延", "1分"]],
      widths: [20, 100, 150, 200], TableStyle(rules: .none, zebra: 0xEE_EEEE))
    page.fill(Rect(minX: 40, minY: ys[0], maxX: 510, maxY: ys[1]), 0xDD_DDDD)
    page.write("※", x: 44, y: ys[3] + 10, TextStyle(size: 8))
    page.write("無断転載を禁じます。", x: 64, y: ys[3] + 10, TextStyle(size: 8))
    let reading = Reading([page])
    #expect(reading.texts(.number) == ["1", "2"])
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

  @Test func aLineThatTheNextRowLiesUponIsOfTheRowAbove() {
    var page = PageDrawing()
    let rows = [
      ["No.", "項目", "設定"], ["1", "世代数", "31"], ["2", "鍵の管理の要", "有"], ["3", "補償と保険", "無"],
      ["4", "持ち出し", "有"],
    ]
    for (index, row) in rows.enumerated() {
      for (text, x) in zip(row, [40.0, 80, 200]) {
        page.write(text, x: x, y: 100 + 12.8 * Double(index), TextStyle(size: 7))
      }
    }
    page.write("件", x: 80, y: 132.6, TextStyle(size: 7))
    let reading = Reading([page])
    #expect(reading.texts(.item) == ["世代数", "鍵の管理の要\n件", "補償と保険", "持ち出し"])
    #expect(reading.codes == [[], [.uncertainBoundary], [.uncertainBoundary], []])
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

@Suite struct UnnumberedRowTests {
  private static let header = ["種別", "項目", "規定内容", "測定単位", "設定"]
  private static let widths = [60.0, 110, 130, 60, 110]
  private static let rows = [
    ["可用性", "サービス時間", "利用できる曜日と時刻を示す。保守のために止める枠があるときはそれも書く", "時間帯", "24時間"],
    ["可用性", "突然のサービス提供停止に対する対処", "急な停止への備え", "有無", "無"],
    ["信頼性", "障害発生件数", "一年の間に起きた障害の数とそのうち半日を超えた数", "回", "0回"],
    ["信頼性", "ログの取得", "渡せる記録", "有無", "有"],
  ]

  @Test(arguments: [
    LabelCase(name: "texts at the top of their rows", alignment: .top),
    LabelCase(name: "texts in the middle of their rows", alignment: .middle),
    LabelCase(name: "texts at the bottom of their rows", alignment: .bottom),
  ])
  func rowsAreKnownFromTheirTexts(_ c: LabelCase) {
    var page = PageDrawing()
    page.table(
      [UnnumberedRowTests.header] + UnnumberedRowTests.rows, widths: UnnumberedRowTests.widths,
      TableStyle(rules: .none, alignment: c.alignment, padding: 2))
    let reading = Reading([page])
    #expect(
      reading.texts(.category, .item, .definition, .unit, .setting) == UnnumberedRowTests.rows)
    #expect(reading.imbalance == 0)
  }

  @Test func thePartOfATitleThatIsKnownItselfIsNoRow() {
    var page = PageDrawing()
    let rows = [
      ["可用性", "サービス時間", "提供する時間帯", "時間帯", "24時間365日"],
      ["データ管理", "バックアップデータを\n取得するタイミング\n(RPO)", "控えを取る頻度と\n時刻", "時間", "日次"],
      ["データ管理", "バックアップ世代数", "残す世代の数", "世代数", "7世代"],
    ]
    page.table(
      [UnnumberedRowTests.header] + rows, widths: UnnumberedRowTests.widths,
      TableStyle(rules: .none, padding: 2, leading: 1))
    #expect(
      Reading([page]).texts(.item) == [
        "サービス時間", "バックアップデータを\n取得するタイミング\n(RPO)", "バックアップ世代数",
      ])
  }

  @Test func numbersByGroupsTellRowsBetweenFilledHeadings() {
    var page = PageDrawing()
    let rows = [
      ["No.", "項目", "設定"], ["運用", "←", "←"], ["A.1.1", "サービス時間", "24時間"], ["A.2.1", "障害通知時間", "有"],
      ["A.2.2", "ログの取得", "無"], ["保守", "←", "←"], ["B.1.1", "データ消去の要件", "有"],
      ["B.2.1", "バックアップの方法", "有"],
    ]
    let ys = page.table(rows, widths: [60, 200, 200], TableStyle(rules: .none))
    for row in [0, 1, 5] {
      page.fill(Rect(minX: 40, minY: ys[row], maxX: 500, maxY: ys[row + 1]), 0xEE_EEEE)
    }
    let reading = Reading([page])
    #expect(
      reading.texts(.number, .item, .setting)
        == Array(rows.filter { $0[0].contains(".") }.dropFirst()))
    #expect(reading.texts(.section) == [["運用"], ["運用"], ["運用"], ["保守"], ["保守"]])
  }

  @Test func theNumberBelowAFilledHeadingIsNoRestOfIt() {
    var page = PageDrawing()
    let rows = [
      ["No.", "項目", "設定"], ["運用", "←", "←"], ["1", "サービス時間", "24時間"], ["2", "ログの取得", "無"],
    ]
    let ys = page.table(
      rows, widths: [40, 200, 200], TableStyle(rules: .none, padding: 2, leading: 1))
    page.fill(Rect(minX: 40, minY: ys[1], maxX: 480, maxY: ys[2]), 0xEE_EEEE)
    #expect(Reading([page]).texts(.number, .item, .setting) == Array(rows[2...]))
  }

  @Test func fillsBehindHeadingsAloneMarkNoRows() {
    var page = PageDrawing()
    let rows = UnnumberedRowTests.rows
    let ys = page.table(
      [UnnumberedRowTests.header, ["アプリケーション運用", "←", "←", "←", "←"], rows[0], rows[1]],
      widths: UnnumberedRowTests.widths, TableStyle(rules: .none))
    page.frame(Rect(minX: 40, minY: ys[0], maxX: 510, maxY: ys[4]))
    page.rule(y: ys[1], from: 40, to: 510)
    page.fill(Rect(minX: 40, minY: ys[1], maxX: 510, maxY: ys[2]), 0xEE_EEEE)
    let reading = Reading([page])
    #expect(reading.texts(.item) == rows.prefix(2).map { $0[1] })
    #expect(reading.texts(.section) == ["アプリケーション運用", "アプリケーション運用"])
  }

  @Test("the last filled heading is over the rows below all fills", arguments: [false, true])
  func rowsBelowAllFills(beforeAnotherTable: Bool) {
    var page = PageDrawing()
    let rows = [
      ["", "", "", ""], ["1", "可用性", "サービス時間", "24時間"], ["2", "信頼性", "障害発生件数", "2回"],
      ["3", "信頼性", "ログの取得", "有"], ["", "", "", ""], ["4", "データ管理", "データ消去の要件", "有"],
      ["5", "データ管理", "バックアップの方法", "日次"],
    ]
    let ys = page.table(rows, widths: [30, 60, 160, 200], TableStyle(rules: .none))
    for (row, heading) in [(0, "アプリケーション運用"), (4, "データ管理")] {
      page.fill(Rect(minX: 40, minY: ys[row], maxX: 490, maxY: ys[row + 1]), 0xEE_EEEE)
      page.write(heading, x: 44, y: ys[row] + 11, TextStyle(size: 8))
    }
    if beforeAnotherTable {
      let foreign = page.table(
        [["版", "改訂日", "改訂内容"], ["1.0", "2024/6/3", "初版"]], y: ys[7] + 40, widths: [40, 80, 160],
        TableStyle(rules: .none))
      page.fill(Rect(minX: 40, minY: foreign[0], maxX: 320, maxY: foreign[1]), 0xDD_EEDD)
    }
    let reading = Reading([page])
    #expect(
      reading.texts(.section)
        == Array(repeating: "アプリケーション運用", count: 3) + Array(repeating: "データ管理", count: 2))
    #expect(
      reading.texts(.number, .category, .item, .setting)
        == rows.filter { !$0[0].isEmpty })
    #expect(reading.imbalance == 0)
  }

  @Test func theEndsOfLinesPartColumnsOfUprightLabels() {
    var page = PageDrawing()
    let rows = [
      ["1", "サービス時間", "24時間"], ["2", "サービス稼働率", "99%"], ["3", "ログの取得", "有"], ["4", "遅延", "1分"],
    ]
    for (index, row) in rows.enumerated() {
      let y = 120 + 24 * Double(index)
      for (text, x) in zip(row, [44.0, 194, 344]) { page.write(text, x: x, y: y - 6) }
      let isGroupEnd = index % 2 == 1
      page.rule(y: y, from: 40, to: 70)
      if isGroupEnd { page.rule(y: y, from: index == 3 ? 70 : 140, to: 190) }
      page.rule(y: y, from: 190, to: 500)
    }
    page.rule(y: 96, from: 40, to: 500)
    page.write("運用", x: 74, y: 186)
    for (label, y) in [("可用性", 138.0), ("性能", 182)] {
      page.write(label, x: 168, y: y, TextStyle(direction: .up))
    }
    let reading = Reading([page])
    #expect(
      reading.texts(.number, .section, .category, .item) == [
        ["1", "運用", "可用性", "サービス時間"], ["2", "運用", "可用性", "サービス稼働率"], ["3", "運用", "性能", "ログの取得"],
        ["4", "運用", "性能", "遅延"],
      ])
  }

  @Test func columnsAreKnownFromWhiteSpaceAndTitles() {
    var page = PageDrawing()
    page.write("株式会社あおば", x: 40, y: 60)
    let rows = UnnumberedRowTests.rows.enumerated().map { ["\($0 + 1)"] + $1 }
    page.table(rows, widths: [30] + UnnumberedRowTests.widths, TableStyle(rules: .none))
    let reading = Reading([page])
    #expect(reading.texts(.number, .category, .item, .definition, .unit, .setting) == rows)
    #expect(reading.summary.findings.map(\.code) == [.headerGuessed])
    #expect(reading.summary.frontMatter == ["株式会社あおば"])
  }

  @Test func headingsBetweenLinesOfATableWithoutAHeaderAreOneRow() {
    var page = PageDrawing()
    let ys = page.table(
      [
        ["アプリケーション運用", "←", "←", "←", "←"], ["可用性", "1", "計画停止予定通知", "停止の知らせ方", "有"],
        ["↑", "2", "突然のサービス提供停止に対する対処", "備え", "無"], ["サポート", "", "", "", ""],
        ["サポート", "3", "サービス提供時間帯（障害対応）", "受付の時間", "平日"], ["↑", "", "障害発生件数", "障害の数", "2回"],
        ["↑", "5", "ログの取得", "記録の種類", "有"],
      ], widths: [60, 30, 120, 150, 80], TableStyle(rules: .horizontal, alignment: .bottom))
    for row in [0, 3] {
      page.fill(Rect(minX: 40, minY: ys[row], maxX: 480, maxY: ys[row + 1]), 0xEE_EEEE)
    }
    let reading = Reading([page])
    #expect(reading.texts(.number) == ["1", "2", "3", "", "5"])
    #expect(
      reading.texts(.section)
        == Array(repeating: "アプリケーション運用", count: 2) + Array(repeating: "サポート", count: 3))
  }

  @Test func aFewWideTextsInACentredColumnAreNoColumn() {
    var page = PageDrawing()
    let titles = ["サービス時間", "障害発生件数", "ログの取得"]
    for index in 0..<18 {
      let y = 100 + 20 * Double(index)
      let answer = index < 2 ? ["平日の九時から十七時", "24時間受け付けます"][index] : "有"
      let texts = ["\(index + 1)", "可用性", titles[index % 3], "内容の説明", "有無"]
      for (text, x) in zip(texts, [44.0, 70, 150, 250, 390]) {
        page.write(text, x: x, y: y, TextStyle(size: 8))
      }
      page.write(
        answer, x: 500 - PageDrawing.width(of: answer, size: 8) / 2, y: y, TextStyle(size: 8))
    }
    let reading = Reading([page])
    #expect(reading.texts(.setting).prefix(3) == ["平日の九時から十七時", "24時間受け付けます", "有"])
  }
}
