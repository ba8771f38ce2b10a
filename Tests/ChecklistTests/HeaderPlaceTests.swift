import Checklist
import Layout
import TestSupport
import Testing

/// Headers that stand over their table, and rows that stand under none.
@Suite struct HeaderPlaceTests {
  private static let rows = [
    ["1", "可用性", "サービス時間", "提供する時間帯", "24時間365日"],
    ["2", "可用性", "計画停止予定通知", "停止の事前の連絡", "有"],
    ["3", "信頼性", "ログの取得", "記録の種類", "有（アクセスログ）"],
  ]

  /// Rows between lines, the first of which is right under the header.
  private func page(header: [String], rows: [[String]] = HeaderPlaceTests.rows) -> PageDrawing {
    var page = PageDrawing()
    page.write("サービスレベル一覧", x: 40, y: 60, TextStyle(size: 14))
    for (index, label) in header.enumerated() {
      for (line, part) in label.split(separator: "\n").enumerated() {
        page.write(
          String(part), x: 44 + 100 * Double(index), y: 84 + 9 * Double(line), TextStyle(size: 8))
      }
    }
    let widths = Array(repeating: 100.0, count: 5)
    page.table(rows, widths: widths, TableStyle(rules: .horizontal))
    return page
  }

  @Test func aHeaderStandsOverTheFirstRule() {
    let reading = Reading([page(header: ["No.", "種別", "項目", "規定\n内容", "設定"])])
    #expect(
      reading.texts(.number, .category, .item, .definition, .setting) == HeaderPlaceTests.rows)
    #expect(reading.summary.findings == [])
    #expect(reading.summary.frontMatter == ["サービスレベル一覧"])
    #expect(reading.imbalance == 0)
  }

  @Test func theLinesOfAWrappedLabelMayStandApart() {
    var page = PageDrawing()
    let header = [["No.", "種別", "サービスレベル", "規定内容", "設定"], ["", "", "項目", "", ""]]
    let widths = [20.0, 34, 90, 100, 100]
    for (line, labels) in header.enumerated() {
      var x = 44.0
      for (label, width) in zip(labels, widths) {
        page.write(label, x: x, y: 80 + 14 * Double(line), TextStyle(size: 8))
        x += width
      }
    }
    page.table(
      HeaderPlaceTests.rows + HeaderPlaceTests.rows, widths: widths,
      TableStyle(rules: .none, zebra: 0xEEEEEE))
    page.fill(Rect(minX: 40, minY: 100, maxX: 384, maxY: 118), 0xEEEEEE)
    let reading = Reading([page])
    #expect(
      reading.texts(.number, .category, .item, .definition, .setting)
        == HeaderPlaceTests.rows + HeaderPlaceTests.rows)
  }

  @Test func aTextRightBesideTheNumbersIsNotOfTheirColumn() {
    var page = PageDrawing()
    let style = TextStyle(size: 8)
    for (text, x) in [("No.", 42.0), ("種別", 154), ("項目", 250), ("設定", 400)] {
      page.write(text, x: x, y: 80, style)
    }
    let rows = [
      ["1", "アプリケーション運用", "可用性", "サービス時間", "24時間"], ["2", "", "", "計画停止予定通知", "有"],
      ["3", "", "信頼性", "障害通知時間", "1時間"], ["4", "", "", "ログの取得", "有"],
      ["5", "", "性能", "応答時間", "3秒"],
    ]
    for (row, texts) in rows.enumerated() {
      for (text, x) in zip(texts, [44.0, 64, 150, 220, 380]) {
        page.write(text, x: x, y: 100 + 20 * Double(row), style)
      }
    }
    let reading = Reading([page])
    #expect(reading.texts(.number, .item, .setting) == rows.map { [$0[0], $0[3], $0[4]] })
    #expect(reading.texts(.section) == Array(repeating: "アプリケーション運用", count: 5))
    #expect(reading.texts(.category) == ["可用性", "可用性", "信頼性", "信頼性", "性能"])
    #expect(reading.imbalance == 0)
  }

  @Test func aWrappedLabelOfWhichEachPartIsKnownIsOne() {
    var page = page(header: ["No\n.", "種別", "項目", "規定内容", "設定"])
    page.write("社外秘", x: 500, y: 30)
    let reading = Reading([page])
    #expect(reading.texts(.number, .section) == [["1", nil], ["2", nil], ["3", nil]])
    #expect(reading.imbalance == 0)
  }

  @Test func knownLabelsMayStandAQuarterOfALetterApart() {
    var page = PageDrawing()
    let (labels, widths) = (["項番", "種別", "項目", "規定内容", "設定"], [18.0, 34, 90, 100, 100])
    let places = [42.0, 60, 94, 184, 284]
    for (label, x) in zip(labels, places) { page.write(label, x: x, y: 92, TextStyle(size: 8)) }
    page.table(
      HeaderPlaceTests.rows, x: 40, widths: widths, TableStyle(rules: .none, padding: 2))
    let reading = Reading([page])
    #expect(
      reading.texts(.number, .category, .item, .definition, .setting) == HeaderPlaceTests.rows)
  }

  @Test func theCaptionOfTheNextTableIsNoLabel() {
    var page = PageDrawing()
    let header = ["種別", "項目", "設定"]
    let (first, second) = (100.0, 178.0)
    for (y, rows) in [
      (first, [header, ["可用性", "遅延", "10分"], ["", "応答時間", "3秒"], ["", "サービス時間", "常時"]]),
      (second, [header, ["信頼性", "ログの取得", "有"], ["", "障害通知", "有"]]),
    ] {
      for index in rows.indices where index != 2 {
        let top = y + 17 * Double(index)
        let start = index == 0 ? 40.0 : 120
        page.fill(Rect(minX: start, minY: top, maxX: 320, maxY: top + 17), 0xDDEEFF)
      }
      page.table(rows, y: y, widths: [80, 120, 80], TableStyle(rules: .none, size: 8))
    }
    page.write("別表2", x: 40, y: 175, TextStyle(size: 9))
    let reading = Reading([page])
    #expect(
      reading.texts(.category, .item)
        == [
          ["可用性", "遅延"], ["可用性", "応答時間"], ["可用性", "サービス時間"], ["信頼性", "ログの取得"],
          ["信頼性", "障害通知"],
        ])
  }

  @Test func knownTitlesUnderNoHeaderSayWhatTheColumnsAre() {
    let reading = Reading([page(header: ["あ", "い", "う", "え", "お"])])
    #expect(reading.texts(.item) == HeaderPlaceTests.rows.map { $0[2] })
    #expect(reading.summary.findings.map(\.code) == [.headerGuessed])
  }

  @Test func numberedRowsUnderNoHeaderAreTold() {
    let rows = HeaderPlaceTests.rows.map { row in row.prefix(2) + ["独自の" + row[2]] + row[3...] }
    let reading = Reading([page(header: ["あ", "い", "う", "え", "お"], rows: rows.map(Array.init))])
    #expect(reading.records == [])
    #expect(reading.summary.findings.map(\.code) == [.headerNotFound])
  }

  @Test func knownRowsUnderNoHeaderAreTold() {
    var page = PageDrawing()
    page.table([["No.", "項目", "設定"], ["1", "遅延", "有"]], widths: [40, 100, 100])
    for (index, row) in HeaderPlaceTests.rows.enumerated() {
      for (column, text) in row.dropFirst().enumerated() {
        page.write(text, x: 40 + 120 * Double(column), y: 400 + 20 * Double(index))
      }
    }
    #expect(Reading([page]).summary.findings.map(\.code) == [.headerNotFound])
  }

  @Test func tablesUnderHeadingsMayHangTogether() {
    let header = ["種別", "項目", "規定内容", "設定"]
    let last = ["サポート", "受付時間", "問合せの時間", "平日"]
    var page = PageDrawing()
    page.write("アプリケーション運用", x: 40, y: 70, TextStyle(size: 8))
    for (index, label) in header.enumerated() {
      page.write(label, x: 44 + 120 * Double(index), y: 92, TextStyle(size: 8))
    }
    let headed = ["サポート\n\n\n種別", "\n\n\n項目", "\n\n\n規定内容", "\n\n\n設定"]
    page.table(
      HeaderPlaceTests.rows.map { Array($0.dropFirst()) } + [headed, last],
      widths: Array(repeating: 120, count: 4), TableStyle(rules: .horizontal))
    let reading = Reading([page])
    #expect(
      reading.texts(.section)
        == Array(repeating: ["アプリケーション運用"], count: 3) + [["サポート"]])
    #expect(
      reading.texts(.category, .item, .definition, .setting)
        == HeaderPlaceTests.rows.map { Array($0.dropFirst()) } + [last])
    #expect(reading.imbalance == 0)
  }

  @Test func aListOfContentsIsNoTable() {
    var page = PageDrawing()
    for (index, title) in ["はじめに", "可用性", "信頼性", "問合せ先"].enumerated() {
      let y = 100 + 20 * Double(index)
      page.write("\(index + 1)", x: 40, y: y)
      page.write(title, x: 60, y: y)
      page.write("・・・・・・・・", x: 140, y: y)
      page.write("\(index + 2)", x: 300, y: y)
    }
    #expect(Reading([page]).summary.findings == [])
  }

  @Test func aLegendBelowTheRowsHolds() {
    var page = PageDrawing()
    let header = ["No.", "種別", "項目", "規定内容", "設定"]
    var rows = HeaderPlaceTests.rows
    rows[1][2] += "§"
    page.table([header] + rows, widths: Array(repeating: 100, count: 5))
    page.write("§印は当社が加えた項目です", x: 40, y: 400)
    #expect(Reading([page]).records.map(\.isVendorExtra) == [false, true, false])
  }

  @Test func headingsOfOneKindAreGroupsOfOneKind() {
    var page = PageDrawing()
    let rows = [
      ["No.", "項目", "規定内容", "設定"], ["可用性", "←", "←", "←"], ["1", "遅延", "処理の遅れ", "10分"],
      ["サポート", "←", "←", "←"], ["2", "受付", "問合せの時間", "平日"],
    ]
    page.table(rows, widths: [40, 120, 150, 100])
    #expect(Reading([page]).texts(.category) == ["可用性", "サポート"])
  }

  @Test func aKnownGroupAboveATableIsItsHeadingBehindASign() {
    var page = PageDrawing()
    let header = ["No.", "項目", "規定内容", "設定"]
    for (index, (label, item)) in [("■ 可用性", "サービス時間"), ("● 信頼性", "監視")].enumerated() {
      let y = 100 + 120 * Double(index)
      page.write(label, x: 40, y: y - 8)
      page.table(
        [header, ["\(index + 1)", item, "時間の定め", "平日"]], y: y, widths: [40, 120, 150, 100])
    }
    #expect(Reading([page]).texts(.category) == ["■ 可用性", "● 信頼性"])
  }

  @Test func aTableBelowTheRowsSaysNothingOfTheirColumns() {
    var page = PageDrawing()
    let plain = TableStyle(rules: .none)
    let ys = page.table(
      [["種別", "No.", "項目", "設定"], ["性能", "1", "遅延", "1分"], ["性能", "2", "応答時間", "3秒"]],
      widths: [120, 40, 150, 100], plain)
    let revisions = page.table(
      [
        ["版", "改訂日", "改訂内容"], ["1.0", "2022/10/3", "初版"], ["1.1", "2023/4/17", "稼働率を改めた"],
        ["2.0", "2024/6/28", "全体を見直した"],
      ], y: ys[3] + 40, widths: [46, 100, 200], plain)
    page.fill(Rect(minX: 40, minY: ys[0], maxX: 450, maxY: ys[1]), 0xEE_DDCC)
    page.fill(Rect(minX: 40, minY: revisions[0], maxX: 386, maxY: revisions[1]), 0xEE_DDCC)
    let reading = Reading([page])
    #expect(
      reading.texts(.section, .category, .number, .item) == [
        [nil, "性能", "1", "遅延"], [nil, "性能", "2", "応答時間"],
      ])
  }

  @Test func aHeaderOfFewKnownLabelsIsReadByWhatStandsBelow() {
    let rows = (0..<2).flatMap { _ in HeaderPlaceTests.rows }
    var page = PageDrawing()
    page.table(
      [["記号", "観る所", "項目", "ねらい", "回答"]] + rows, widths: Array(repeating: 100.0, count: 5))
    let reading = Reading([page])
    #expect(reading.texts(.item, .setting) == rows.map { [$0[2], $0[4]] })
    #expect(reading.summary.findings.map(\.code).contains(.headerGuessed))
    #expect(reading.imbalance == 0)
  }

  @Test func unknownLabelsBesideAWrappedOneKeepTheirColumns() {
    let rows = HeaderPlaceTests.rows + HeaderPlaceTests.rows
    let labels = ["No.", "種別", "項目", "単位（記\n入例）", "みずうみ"]
    let reading = Reading([page(header: labels, rows: rows)])
    #expect(reading.texts(.number, .category, .item, .unit, .setting) == rows)
    #expect(
      reading.summary.tables.first?.columns.map(\.label) == [
        "No.", "種別", "項目", "単位（記入例）", "みずうみ",
      ])
  }

  @Test func textsUnderLabelsThatNothingPartsSayWhatTheyMean() {
    let rows = [
      ["1", "可用性", "サービス時間", "時間帯", "24時間365日"], ["2", "可用性", "計画停止予定通知", "有無", "有"],
      ["3", "信頼性", "平均復旧時間", "時間", "1時間"], ["4", "信頼性", "ログの取得", "有無", "有"],
    ]
    let reading = Reading([page(header: ["No.", "種別", "項目", "指標", "設定\n内容"], rows: rows)])
    #expect(reading.texts(.number, .category, .item, .unit, .setting) == rows)
  }

  @Test func fillsBehindTheLabelsAloneAreOfTheTableThatNothingElseDraws() {
    let rows = [
      ["可用性", "サービス時間", "24時間"], ["可用性", "ディザスタリカバリ", "有"], ["信頼性", "ログの取得", "有"],
      ["性能", "応答時間", "3秒"],
    ]
    var page = PageDrawing()
    let ys = page.table(rows, widths: [80, 160, 160], TableStyle(rules: .none))
    for (top, bottom) in zip(ys, ys.dropFirst()) {
      page.fill(Rect(minX: 40, minY: top, maxX: 116, maxY: bottom), 0xEE_EEEE)
    }
    #expect(Reading([page]).texts(.category, .item, .setting) == rows)
  }

  @Test func aHeadingOverTheNumberColumnHidesNoNumbersInAFrame() {
    let rows = [
      ["No.", "種別", "項目", "設定"], ["40", "データ管理", "バックアップの方法", "有"],
      ["41", "データ管理", "データ消去の要件", "有"], ["", "", "", ""], ["42", "セキュリティ", "ウイルススキャン", "毎日"],
      ["43", "セキュリティ", "情報取扱い環境", "有"],
    ]
    var page = PageDrawing()
    let ys = page.table(rows, widths: [20, 80, 150, 120], TableStyle(rules: .none))
    page.write("セキュリティ対策", x: 42, y: ys[3] + 12, TextStyle(size: 8))
    page.frame(Rect(minX: 40, minY: ys[0], maxX: 410, maxY: ys[6]))
    page.rule(y: ys[1], from: 40, to: 410)
    let reading = Reading([page])
    #expect(reading.texts(.number) == [["40"], ["41"], ["42"], ["43"]])
    #expect(reading.texts(.section).suffix(2) == [["セキュリティ対策"], ["セキュリティ対策"]])
    #expect(reading.imbalance == 0)
  }

  @Test func aLabelOverTwoColumnsIsThatOfTheAnswers() {
    var page = PageDrawing()
    page.table(
      [
        ["No.", "項目", "設定", "←", "備考"], ["1", "サービス時間", "時間帯", "24時間365日", ""],
        ["2", "計画停止予定通知", "有無", "有", "一週間前"], ["3", "ログの取得", "有無", "無", ""],
      ], widths: [30, 100, 60, 100, 100])
    let reading = Reading([page])
    #expect(reading.texts(.unit, .setting).map { $0[0] } == ["時間帯", "有無", "有無"])
    #expect(reading.texts(.unit, .setting).map { $0[1] } == ["24時間365日", "有", "無"])
    #expect(reading.summary.findings.map(\.code) == [.headerGuessed, .headerGuessed])
  }

  @Test func theFirstOfSeveralOffersIsTheAnswer() {
    var page = PageDrawing()
    page.table(
      [
        ["No.", "項目", "プラン別の設定", "←", "備考"], ["↑", "↑", "甲", "乙", "↑"],
        ["1", "サービス時間", "平日", "毎日", ""], ["2", "計画停止予定通知", "有", "有", ""],
        ["3", "ログの取得", "無", "有", ""],
      ], widths: [30, 100, 80, 80, 100])
    let reading = Reading([page])
    #expect(reading.texts(.setting) == [["平日"], ["有"], ["無"]])
    #expect(reading.records.map { $0.other.map(\.text) } == [["毎日"], ["有"], ["有"]])
  }

  @Test func anUnknownLabelBesideTheAnswersIsOfAnotherOffer() {
    var page = PageDrawing()
    page.table(
      [
        ["No.", "項目", "", "当社の回答", "←"], ["↑", "↑", "設定（記入欄）", "追加契約", "備考"],
        ["1", "サービス時間", "毎日", "同左", ""], ["2", "計画停止予定通知", "有", "－", "前日"],
        ["3", "ログの取得", "無", "有", ""],
      ], widths: [30, 100, 80, 80, 100])
    let reading = Reading([page])
    #expect(reading.texts(.setting) == [["毎日"], ["有"], ["無"]])
    #expect(reading.records.map { $0.other.map(\.text) } == [["同左"], ["－"], ["有"]])
  }
}
