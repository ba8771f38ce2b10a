import Checklist
import Layout
import TestSupport
import Testing

struct SheetCase: Sendable, CustomTestStringConvertible {
  let name: String
  let style: TableStyle
  var testDescription: String { name }
}

@Suite struct ReadingTests {
  private static let expected: [[String?]] = [
    ["1", "可用性", "サービス時間", "サービスを提供する時間帯（計画停止を除く）", "時間帯", "24時間365日", ""],
    ["2", "可用性", "計画停止予定通知", "定期的な保守による停止の事前の連絡", "有無", "有", "14日前"],
    ["3", "可用性", "サービス提供終了時の事前通知", "提供を終了する場合の事前の連絡", "有無", "有", ""],
    ["4", "信頼性", "平均復旧時間（MTTR）", "障害の発生から修理の完了までの平均時間", "時間", "1時間以内", ""],
    ["5", "信頼性", "ログの取得", "利用者に提供できるログの種類", "有無", "有（アクセスログ）", "別紙参照"],
  ]

  @Test(arguments: [
    SheetCase(name: "a full grid, text at the top", style: TableStyle()),
    SheetCase(name: "a full grid, text in the middle", style: TableStyle(alignment: .middle)),
    SheetCase(name: "a full grid, text at the bottom", style: TableStyle(alignment: .bottom)),
    SheetCase(name: "horizontal lines only", style: TableStyle(rules: .horizontal)),
    SheetCase(
      name: "horizontal lines only, text in the middle",
      style: TableStyle(rules: .horizontal, alignment: .middle)),
    SheetCase(name: "no lines", style: TableStyle(rules: .none)),
    SheetCase(name: "zebra fills", style: TableStyle(rules: .none, zebra: 0xEE_F2F8)),
    SheetCase(name: "a full grid with zebra fills", style: TableStyle(zebra: 0xEE_F2F8)),
    SheetCase(name: "small text", style: TableStyle(size: 5, padding: 2)),
  ])
  func aSheetIsReadHoweverItIsDrawn(_ c: SheetCase) {
    let reading = Reading([SampleSheet.page(c.style)])
    #expect(
      reading.texts(.number, .category, .item, .definition, .unit, .setting, .remarks)
        == ReadingTests.expected)
    #expect(reading.records.map { $0.catalogueMatch?.id } == ["1", "2", "3", "10", "18"])
    #expect(reading.records.map(\.sequence) == [1, 2, 3, 4, 5])
    #expect(reading.imbalance == 0)
    #expect(reading.summary.leftover == [])
  }

  @Test func theSummarySaysWhatTheSheetIs() {
    let summary = Reading([SampleSheet.page()]).summary
    #expect(summary.title == "サービスレベル チェックシート")
    #expect(summary.vendor == "株式会社あおば")
    #expect(summary.frontMatter == ["サービスレベル チェックシート", "株式会社あおば"])
    #expect(summary.furniture == ["1 / 1"])
    #expect(summary.rowCount == 5)
    let fields: [Field] = [.number, .category, .item, .definition, .unit, .setting, .remarks]
    #expect(
      summary.tables.map(\.columns) == [
        zip(SampleSheet.header, fields).map { ColumnSummary(label: $0, field: $1) }
      ])
    #expect(summary.tables.map(\.evidence) == [["rulings"]])
  }

  @Test func noPagesAreNoRecords() {
    let reading = Reading([PageDrawing]())
    #expect(reading.records == [])
    #expect(reading.summary == DocumentSummary())
  }

  @Test func aPageOfTextIsNoTable() {
    var page = PageDrawing()
    page.write("本書はサービスの内容を説明するものです。", x: 40, y: 100)
    page.write("以上", x: 500, y: 120)
    let reading = Reading([page])
    #expect(reading.records == [])
    #expect(reading.summary.frontMatter == ["本書はサービスの内容を説明するものです。", "以上"])
    #expect(reading.imbalance == 0)
  }
}

@Suite struct HeaderTests {
  private let widths = [40.0, 100, 150, 150]

  @Test func aHeaderInTwoRowsIsOneHeader() {
    var page = PageDrawing()
    page.table(
      [
        ["No.", "サービスレベル", "←", "備考"], ["↑", "項目", "設定", "↑"],
        ["1", "遅延", "1分以内", "なし"], ["2", "ログの取得", "有", ""],
      ], widths: widths)
    #expect(
      Reading([page]).texts(.number, .item, .setting, .remarks)
        == [["1", "遅延", "1分以内", "なし"], ["2", "ログの取得", "有", ""]])
  }

  @Test(arguments: [TableStyle.Rules.none, .horizontal])
  func aHeaderInTwoRowsIsOneHeaderWithoutLinesBetweenColumns(_ rules: TableStyle.Rules) {
    var page = PageDrawing()
    let ys = page.table(
      [
        ["No.", "確認事項", "←", "←", "備考"], ["↑", "項目", "規定内容", "設定", "↑"],
        ["1", "遅延", "遅れの上限", "1分以内", "なし"], ["2", "ログの取得", "記録の種類", "有", "別紙"],
      ], widths: [40, 100, 120, 100, 80], TableStyle(rules: rules))
    page.fill(Rect(minX: 40, minY: ys[0], maxX: 480, maxY: ys[2]), 0xDD_DDDD)
    #expect(
      Reading([page]).texts(.number, .item, .definition, .setting, .remarks)
        == [["1", "遅延", "遅れの上限", "1分以内", "なし"], ["2", "ログの取得", "記録の種類", "有", "別紙"]])
  }

  @Test func neighbouringLabelsAreNotReadAsOne() {
    var page = PageDrawing()
    page.table(
      [["No.", "項目", "必須の度", "規定内容", "設定"], ["1", "遅延", "必須", "遅れの上限", "1分以内"]],
      widths: [40, 100, 50, 120, 100], TableStyle(rules: .horizontal, padding: 2))
    #expect(
      Reading([page]).texts(.item, .definition, .setting) == [["遅延", "遅れの上限", "1分以内"]])
  }

  @Test func letterSpacedLabelsAreLabels() {
    var page = PageDrawing()
    page.table(
      [["項　番", "項　　目", "規 定 内 容", "回　答"], ["1", "遅延", "遅れ", "1分以内"]], widths: widths)
    #expect(
      Reading([page]).texts(.number, .item, .definition, .setting) == [["1", "遅延", "遅れ", "1分以内"]])
  }

  @Test func aSpacedLabelIsOneThoughItsPartsAreLabels() {
    var page = PageDrawing()
    page.table([["1", "遅延", "遅れ", "1分以内"]], y: 120, widths: widths, TableStyle(rules: .none))
    for (label, x) in zip(["№", "サービスレベル項目例", "規定内容", "設定"], [44.0, 84, 190, 334]) {
      page.write(label, x: x, y: 110, TextStyle(size: 6, letterSpacing: 3.6))
    }
    #expect(
      Reading([page]).texts(.number, .item, .definition, .setting) == [["1", "遅延", "遅れ", "1分以内"]])
  }

  @Test func aColumnWithAnUnknownLabelIsKept() {
    var page = PageDrawing()
    page.table([["No.", "項目", "設定", "ほげ"], ["1", "遅延", "1分以内", "ふが"]], widths: widths)
    #expect(Reading([page]).records.map(\.other) == [[LabelledText(label: "ほげ", text: "ふが")]])
  }

  @Test func aCategoryOverTwoColumnsIsSectionAndCategory() {
    var page = PageDrawing()
    page.table(
      [
        ["No.", "種別", "←", "項目", "設定"],
        ["1", "アプリケーション運用", "可用性", "サービス時間", "24時間"],
        ["2", "↑", "性能", "遅延", "1分以内"], ["3", "サポート", "サポート", "データ連携", "有"],
      ], widths: [30, 80, 60, 150, 150])
    #expect(
      Reading([page]).texts(.number, .section, .category, .item) == [
        ["1", "アプリケーション運用", "可用性", "サービス時間"], ["2", "アプリケーション運用", "性能", "遅延"],
        ["3", "サポート", "サポート", "データ連携"],
      ])
  }

  @Test(arguments: [46.0, 104])
  func aLabelOverOneOfTwoFilledColumnsOfGroupsIsThatOfBoth(_ x: Double) {
    var page = PageDrawing()
    let rows = [
      ["1", "アプリ\n運用", "可用性", "サービス時間", "24時間"], ["2", "アプリ\n運用", "性能", "遅延", "1分以内"],
    ]
    let edges = [40.0, 80, 130, 200, 320, 420]
    for (left, right) in zip(edges, edges.dropFirst()) {
      page.fill(Rect(minX: left, minY: 82, maxX: right, maxY: 100), 0xDD_DDDD)
    }
    for (label, x) in zip(["No.", "種別", "項目", "設定"], [44.0, x + 40, 204, 324]) {
      page.write(label, x: x, y: 94, TextStyle(size: 8))
    }
    page.table(
      rows, widths: [40, 50, 70, 120, 100], TableStyle(rules: .none, alignment: .bottom))
    page.frame(Rect(minX: 40, minY: 82, maxX: 420, maxY: 160))
    #expect(
      Reading([page]).texts(.number, .section, .category, .item, .setting) == [
        ["1", "アプリ運用", "可用性", "サービス時間", "24時間"], ["2", "アプリ運用", "性能", "遅延", "1分以内"],
      ])
  }

  @Test func twoTablesSideBySideAreReadOneAfterTheOther() {
    var page = PageDrawing()
    page.table(
      [
        ["No.", "項目", "設定", "No.", "項目", "設定"],
        ["1", "遅延", "1分", "3", "データ消去の要件", "有"],
        ["2", "ログの取得", "有", "4", "ウイルススキャン", "毎日"],
      ], widths: [30, 100, 80, 30, 100, 80])
    let reading = Reading([page])
    #expect(
      reading.texts(.number, .item, .setting) == [
        ["1", "遅延", "1分"], ["2", "ログの取得", "有"], ["3", "データ消去の要件", "有"], ["4", "ウイルススキャン", "毎日"],
      ])
    #expect(reading.imbalance == 0)
  }

  @Test func aRevisionHistoryIsNoChecklist() {
    var page = PageDrawing()
    let end = page.table(
      [["No.", "項目", "設定", "備考"], ["1", "遅延", "1分以内", ""]], widths: widths)
    page.table(
      [["版数", "改訂日", "改訂内容", "承認者"], ["1", "2024/6/3", "初版", "青葉"]],
      y: end[end.count - 1] + 40, widths: widths)
    let reading = Reading([page])
    #expect(reading.texts(.item) == ["遅延"])
    #expect(
      reading.summary.notes == ["版数", "改訂日", "改訂内容", "承認者", "1", "2024/6/3", "初版", "青葉"])
    #expect(reading.imbalance == 0)
  }

  @Test func aRevisionHistoryThatTouchesTheTableIsNoChecklist() {
    var page = PageDrawing()
    page.table(
      [
        ["No.", "項目", "設定", "備考"], ["1", "遅延", "1分以内", ""],
        ["版数", "改訂日", "改訂内容", "承認者"], ["1", "2024/6/3", "初版", "青葉"],
      ], widths: widths)
    let reading = Reading([page])
    #expect(reading.texts(.item) == ["遅延"])
    #expect(reading.imbalance == 0)
  }

  @Test func aTableWithoutAHeaderIsReadByItsTitles() {
    var page = PageDrawing()
    page.table(
      [
        ["1", "遅延", "処理の遅れ", "時間（分）", "1分以内"], ["2", "ログの取得", "種類", "有無", "有"],
        ["3", "ウイルススキャン", "頻度", "頻度", "毎日"], ["4", "データ連携", "方法", "有無", "有"],
      ], widths: [30, 120, 120, 60, 120])
    let reading = Reading([page])
    #expect(
      reading.texts(.number, .item, .definition, .unit, .setting) == [
        ["1", "遅延", "処理の遅れ", "時間（分）", "1分以内"], ["2", "ログの取得", "種類", "有無", "有"],
        ["3", "ウイルススキャン", "頻度", "頻度", "毎日"], ["4", "データ連携", "方法", "有無", "有"],
      ])
    #expect(reading.summary.findings.map(\.code) == [.headerGuessed])
  }

  @Test func aTableOfAnotherFamilyWithoutAHeaderIsReadByItsTitles() {
    var page = PageDrawing()
    page.table(
      [
        ["A.1.1", "運用スケジュール", "運用時間", "24時間"], ["A.1.2", "業務継続性", "対象範囲", "全て"],
        ["A.1.5", "稼働率", "割合", "99%"],
      ], widths: [40, 120, 120, 120])
    #expect(Reading([page]).texts(.number, .item).map { $0[1] } == ["運用スケジュール", "業務継続性", "稼働率"])
  }

  @Test func answersBesideTheTitlesOfATableWithoutAHeaderAreNoDefinitions() {
    let rows = [
      ["1", "ディザスタリカバリ", "有", "遠隔地に控えを保管"], ["2", "重大障害時の代替手段", "有", ""],
      ["3", "目標復旧時間(RTO)", "4時間", "営業時間内"], ["4", "障害通知プロセス", "有", "メールと電話"],
    ]
    var page = PageDrawing()
    page.table(rows, widths: [40, 160, 120, 160])
    #expect(Reading([page]).texts(.number, .item, .setting, .remarks) == rows)
  }

  @Test func theFirstRowOverTheFillsIsOfTheTable() {
    var page = PageDrawing()
    let rows = [
      ["1", "可用性", "サービス時間", "24時間"], ["2", "", "ディザスタリカバリ", "有"], ["3", "信頼性", "ログの取得", "有"],
      ["4", "", "障害通知時間", "1時間"], ["5", "性能", "遅延", "1分"], ["6", "", "応答時間", "3秒"],
    ]
    page.write("株式会社あおば", x: 40, y: 60)
    let plan = page.table(rows, widths: [30, 80, 150, 200], TableStyle(rules: .none))
    for row in [1, 3, 5] {
      page.fill(Rect(minX: 40, minY: plan[row], maxX: 500, maxY: plan[row + 1]), 0xEE_EEEE)
    }
    let reading = Reading([page])
    #expect(reading.texts(.number) == rows.map { $0[0] })
    #expect(reading.texts(.category) == ["可用性", "可用性", "信頼性", "信頼性", "性能", "性能"])
  }

  @Test func aRevisionHistoryInTheFrameOfTheTableEndsIt() {
    var page = PageDrawing()
    let ys = page.table(
      [
        ["No.", "項目", "設定", "備考"], ["1", "遅延", "1分以内", ""], ["2", "ログの取得", "有", "なし"],
        ["改訂履歴", "", "", ""], ["版数", "改訂日", "改訂内容", ""], ["1", "2024/6/3", "初版", ""],
      ], widths: [60, 150, 150, 90], TableStyle(rules: .none))
    page.frame(Rect(minX: 40, minY: ys[0], maxX: 490, maxY: ys[6]))
    page.fill(Rect(minX: 40, minY: ys[0], maxX: 490, maxY: ys[1]), 0xEE_EEEE)
    for (left, right) in [(40.0, 100.0), (100, 250), (250, 400)] {
      page.fill(Rect(minX: left, minY: ys[4], maxX: right, maxY: ys[5]), 0xEE_EEEE)
    }
    let reading = Reading([page])
    #expect(reading.texts(.number, .item) == [["1", "遅延"], ["2", "ログの取得"]])
    #expect(reading.imbalance == 0)
  }

  @Test func aRevisionHistoryBelowRowsThatNothingPartsEndsThemAlone() {
    let widths = [30.0, 60, 150, 150]
    let plain = TableStyle(rules: .none)
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    one.table(
      [["No.", "種別", "項目", "設定"], ["1", "可用性", "サービス時間", "24時間"], ["2", "可用性", "稼働率", "99%"]],
      y: 700,
      widths: widths)
    let ys = two.table(
      [
        ["性能", "", "", ""], ["3", "性能", "遅延", "1分"], ["4", "性能", "応答時間", "3秒"],
        ["5", "性能", "バッチ処理時間", "1時間"], ["改訂履歴", "", "", ""], ["", "", "", ""], ["", "", "", ""],
      ], y: 60, widths: widths, plain)
    two.frame(Rect(minX: 40, minY: ys[0], maxX: 430, maxY: ys[7]))
    two.fill(Rect(minX: 40, minY: ys[0], maxX: 430, maxY: ys[1]), 0xEE_EEEE)
    // Lines between other columns, which the texts above them cross.
    for (text, left, right) in [("版", 40.0, 80.0), ("改訂日", 80, 150), ("改訂内容", 150, 300)] {
      two.fill(Rect(minX: left, minY: ys[5], maxX: right, maxY: ys[6]), 0xDD_DDDD)
      two.write(text, x: left + 4, y: ys[5] + 12)
    }
    let reading = Reading([one, two])
    #expect(reading.texts(.number) == ["1", "2", "3", "4", "5"])
    #expect(reading.texts(.item).suffix(3) == ["遅延", "応答時間", "バッチ処理時間"])
    #expect(reading.imbalance == 0)
  }

  @Test func twoColumnsOfAnswersWithoutAHeaderAreAnExampleAndTheAnswer() {
    var page = PageDrawing()
    page.table(
      [
        ["1", "遅延", "処理の遅れ", "有無", "有", "有（1分以内）"], ["2", "ログの取得", "種類", "有無", "有", "無"],
        ["3", "ウイルススキャン", "頻度", "頻度", "毎日", "有\n毎日"], ["4", "データ連携", "方法", "有無", "無", "随時"],
      ], widths: [30, 120, 80, 60, 80, 100])
    #expect(
      Reading([page]).texts(.settingExample, .setting, .remarks) == [
        ["有", "有（1分以内）", nil], ["有", "無", nil], ["毎日", "有\n毎日", nil], ["無", "随時", nil],
      ])
  }
}

@Suite struct RowMakingTests {
  @Test func rowsBetweenWhichNoLineIsMayAllBearMarks() {
    var page = PageDrawing()
    let rows = [["※５０", "多要素認証", "有"], ["※５１", "画面の透かし", "無"], ["※５２", "窓口", "有"]]
    let ys = page.table(
      [["No.", "項目", "設定"]] + rows, widths: [40, 150, 90], TableStyle(rules: .none))
    page.fill(Rect(minX: 40, minY: ys[0], maxX: 320, maxY: ys[1]), 0xEE_EEEE)
    page.frame(Rect(minX: 40, minY: ys[0], maxX: 320, maxY: ys[4]))
    #expect(Reading([page]).texts(.item) == ["多要素認証", "画面の透かし", "窓口"])
  }

  @Test func cellsOfUnevenHeightMakeNoRowsBetween() {
    var page = PageDrawing()
    let texts = [["No.", "項目", "設定"], ["1", "稼働率", "99.9%以上"], ["2", "遅延", "1分"]]
    for (row, top) in [(0, 60.0), (1, 80), (2, 120)] {
      for (column, x) in [40.0, 82, 234].enumerated() {
        let isTall = row == 1 && column == 2
        let width = [40.0, 150, 90][column]
        page.frame(Rect(minX: x, minY: top, maxX: x + width, maxY: top + (isTall ? 36 : 16)))
        page.write(texts[row][column], x: x + 3, y: top + 12)
      }
    }
    page.write("を保ちます", x: 237, y: 104)
    let reading = Reading([page])
    #expect(
      reading.texts(.number, .item, .setting) == [
        ["1", "稼働率", "99.9%以上\nを保ちます"], ["2", "遅延", "1分"],
      ])
    #expect(reading.imbalance == 0)
  }
}

@Suite struct VendorExtraTests {
  @Test func marksAnywhereBeforeTheItemMakeAnExtra() {
    var page = PageDrawing()
    page.write("■は当社が独自に追加した項目です", x: 40, y: 80)
    page.table(
      [
        ["No.", "種別", "項目", "設定"], ["1", "可用性", "サービス時間", "24時間"],
        ["2", "↑", "データ連携＊", "有"], ["*3", "↑", "監査対応", "有"], ["4", "↑", "研修■", "有"],
        ["5", "運用（独自）", "巡回", "有"], ["6", "↑", "点検", "有※"], ["7", "性能", "遅延※1", "1分"],
      ], widths: [40, 80, 150, 150])
    let reading = Reading([page])
    #expect(
      reading.texts(.number, .category, .item, .setting) == [
        ["1", "可用性", "サービス時間", "24時間"], ["2", "可用性", "データ連携", "有"], ["3", "可用性", "監査対応", "有"],
        ["4", "可用性", "研修", "有"], ["5", "運用", "巡回", "有"], ["6", "運用", "点検", "有※"],
        ["7", "性能", "遅延※1", "1分"],
      ])
    #expect(
      reading.records.map(\.isVendorExtra) == [false, true, true, true, true, true, false])
    #expect(reading.summary.legend == ["■は当社が独自に追加した項目です"])
  }

  @Test func anExtraIsNoKnownItem() {
    var page = PageDrawing()
    page.table([["No.", "項目", "設定"], ["1", "遅延*", "1分"]], widths: [40, 150, 150])
    #expect(Reading([page]).records.map(\.catalogueMatch) == [nil])
  }

  @Test func aMarkOnABandCoversItsRows() {
    var page = PageDrawing()
    page.table(
      [
        ["No.", "項目", "設定"], ["■ アプリケーション運用", "←", "←"], ["1", "遅延", "1分"],
        ["追加項目（独自）", "←", "←"], ["2", "監査対応", "有"], ["3", "研修", "有"],
      ], widths: [40, 150, 150])
    let reading = Reading([page])
    #expect(reading.records.map(\.isVendorExtra) == [false, true, true])
    #expect(reading.texts(.section) == ["■ アプリケーション運用", "追加項目", "追加項目"])
  }
}
