import Checklist
import Layout
import TestSupport
import Testing

/// Headings, labels and what looks like them at the end of a page and at the start of the next.
@Suite struct PageHeadingTests {
  private let header = ["No.", "種別", "項目", "設定"]

  private func reading(_ first: [[String]], _ second: [[String]]) -> Reading {
    let widths = [30.0, 80, 150, 200]
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    one.table(first, y: 600, widths: widths)
    two.table(second, y: 60, widths: widths)
    return Reading([one, two])
  }

  @Test func theRestOfALabelAloneOnThePageIsNoHeading() {
    let reading = reading(
      [header, ["1", "信頼", "平均復旧時間（MTTR）", "1時間"]],
      [header, ["", "性", "", ""], ["2", "信頼性", "目標復旧時間（RTO）", "4時間"]])
    #expect(reading.texts(.category) == ["信頼性", "信頼性"])
    #expect(reading.texts(.section) == [nil, nil])
    #expect(reading.imbalance == 0)
  }

  @Test func aHeadingAtThePagesEndIsThatOfTheRowsOnTheNextPage() {
    let widths = [30.0, 150, 200]
    let header = ["No.", "項目", "設定"]
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    one.write("拡張性", x: 40, y: 590)
    let ys = one.table(
      [header, ["1", "外部接続性", "API"], ["2", "カスタマイズ性", "無"]], y: 600, widths: widths)
    one.write("サポート", x: 40, y: ys[3] + 20)
    two.table([header, ["3", "サービス提供時間帯（障害対応）", "平日"]], y: 60, widths: widths)
    let reading = Reading([one, two])
    #expect(reading.texts(.category) == ["拡張性", "拡張性", "サポート"])
    #expect(reading.imbalance == 0)
  }

  @Test func theNextNumberedHeadingMayEndAPageBelowAColumnOfGroups() {
    let widths = [80.0, 150, 200]
    let header = ["種別", "項目", "設定"]
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    one.write("1. 運用", x: 44, y: 590)
    let ys = one.table(
      [header, ["可用性", "サービス時間", "毎日"], ["性能", "応答時間", "3秒"]], y: 600, widths: widths)
    one.write("2. 体制", x: 44, y: ys[3] + 20)
    two.table([header, ["サポート", "サービス提供時間帯（障害対応）", "平日"]], y: 60, widths: widths)
    let reading = Reading([one, two])
    #expect(reading.texts(.section) == ["1. 運用", "1. 運用", "2. 体制"])
    #expect(reading.texts(.category) == ["可用性", "性能", "サポート"])
    #expect(reading.imbalance == 0)
  }

  @Test func aHeadingOverTheRestOfATableIsThatOfItsRows() {
    let widths = [30.0, 150, 200]
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    one.write("性能", x: 40, y: 590)
    one.table(
      [["No.", "項目", "設定"], ["1", "応答時間", "3秒"], ["2", "遅延", "1分"]], y: 600, widths: widths)
    two.write("拡張性", x: 40, y: 54)
    two.table([["3", "カスタマイズ性", "無"], ["4", "外部接続性", "API"]], y: 60, widths: widths)
    let reading = Reading([one, two])
    #expect(reading.texts(.category) == ["性能", "性能", "拡張性", "拡張性"])
    #expect(reading.imbalance == 0)
  }

  @Test func theLettersOfASpreadsheetsColumnsAreNoRow() {
    let reading = reading(
      [header, ["1", "可用性", "サービス時間", "24時間"]],
      [["A", "B", "C", "D"], header, ["2", "可用性", "サービス稼働率", "99%"]])
    #expect(reading.texts(.number) == ["1", "2"])
    #expect(reading.summary.furniture == ["A B C D"])
    #expect(reading.imbalance == 0)
  }

  @Test func aHeadingBetweenTwoTablesInOneAreaIsThatOfTheSecond() {
    let header = ["No.", "項目", "設定"]
    var page = PageDrawing()
    page.write("性能", x: 40, y: 90)
    page.table(
      [
        header, ["1", "応答時間", "3秒"], ["2", "遅延", "1分"], ["拡張性", "←", "←"], header,
        ["3", "カスタマイズ性", "無"], ["4", "外部接続性", "API"],
      ], y: 100, widths: [30.0, 150, 200])
    let reading = Reading([page])
    #expect(reading.texts(.category) == ["性能", "性能", "拡張性", "拡張性"])
    #expect(reading.imbalance == 0)
  }

  /// Pages with one table each under some lines.
  private func reading(under lines: [[String]]) -> Reading {
    let pages = lines.enumerated().map { index, lines in
      var page = PageDrawing(number: index + 1)
      for (place, line) in lines.enumerated() {
        page.write(line, x: 40, y: 90 - 14 * Double(lines.count - 1 - place))
      }
      page.table(
        [
          ["分類", "確認項目", "回答"], ["甲", "第\(2 * index + 1)の問い", "はい"],
          ["乙", "第\(2 * index + 2)の問い", "いいえ"],
        ], y: 100, widths: [80, 200, 100])
      return page
    }
    return Reading(pages)
  }

  @Test func aLineOverTheFirstTableIsAHeadingAsTheNextOneLikeItShows() {
    let reading = reading(under: [["1. 体制"], ["2. 教育"]])
    #expect(reading.texts(.section) == ["1. 体制", "1. 体制", "2. 教育", "2. 教育"])
    #expect(reading.imbalance == 0)
  }

  @Test func sentencesAndCaptionsMayStandBelowAHeading() {
    let reading = reading(
      under: [
        ["1. 体制", "体制について次に示します。"], ["2. 教育", "教育について次に示します。", "表2 教育"],
      ])
    #expect(reading.texts(.section) == ["1. 体制", "1. 体制", "2. 教育", "2. 教育"])
    #expect(reading.imbalance == 0)
  }

  @Test func theCountOfAHeadingsPartsIsNoneOfIt() {
    let reading = reading(under: [["体制（1/2）"], ["体制（2/2）"], ["教育"]])
    #expect(reading.texts(.section) == ["体制", "体制", "体制", "体制", "教育", "教育"])
    #expect(reading.imbalance == 0)
  }

  @Test func aTitleOnEachPageIsNoHeading() {
    let reading = reading(under: [["回答書（1/2）"], ["回答書（2/2）"]])
    #expect(reading.texts(.section) == [nil, nil, nil, nil])
    #expect(reading.imbalance == 0)
  }

  @Test func aTitleThatWrapsIsOne() {
    var page = PageDrawing()
    let style = TextStyle(size: 20)
    page.write("あおばワークフロークラウドサービスレベルのチェッ", x: 50, y: 60, style)
    page.write("クリスト", x: 50, y: 86, style)
    page.write("株式会社あおば", x: 50, y: 104)
    page.table([header, ["1", "可用性", "サービス時間", "24時間"]], y: 120, widths: [30.0, 80, 150, 200])
    #expect(Reading([page]).summary.title == "あおばワークフロークラウドサービスレベルのチェックリスト")
  }

  /// The labels of each table stand over its first line; on the second page, lines of two tables hang
  /// together.
  @Test func headingsOverTablesWithoutNumbersAreThoseOfTheirRows() {
    let header = ["項目", "説明", "設定"]
    let widths = [150.0, 150, 150]
    func write(_ page: inout PageDrawing, _ texts: [String], y: Double) {
      for (index, text) in texts.enumerated() {
        page.write(text, x: 44 + 150 * Double(index), y: y, TextStyle(size: 8))
      }
    }
    func rows(_ page: inout PageDrawing, _ items: [String], y: Double) -> Double {
      let ys = page.table(
        items.map { [$0, "その内容", "有"] }, y: y, widths: widths, TableStyle(rules: .horizontal))
      return ys[ys.count - 1]
    }
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    one.write("可用性", x: 40, y: 560)
    write(&one, header, y: 590)
    let end = rows(&one, ["サービス時間", "サービス稼働率"], y: 597)
    one.write("信頼性", x: 40, y: end + 25)
    write(&one, header, y: end + 52)
    _ = rows(&one, ["ログの取得"], y: end + 59)
    write(&two, header, y: 52)
    let next = rows(&two, ["障害通知時間", "障害監視間隔"], y: 59)
    two.write("性能", x: 40, y: next + 25)
    write(&two, header, y: next + 52)
    _ = rows(&two, ["応答時間", "遅延"], y: next + 59)
    let reading = Reading([one, two])
    #expect(
      reading.texts(.category, .item) == [
        ["可用性", "サービス時間"], ["可用性", "サービス稼働率"], ["信頼性", "ログの取得"],
        ["信頼性", "障害通知時間"], ["信頼性", "障害監視間隔"], ["性能", "応答時間"], ["性能", "遅延"],
      ])
    #expect(reading.imbalance == 0)
  }

  @Test func aLoneColumnOfLargerGroupsIsTheSection() {
    var page = PageDrawing()
    page.table(
      [
        ["項番", "分類", "項目", "回答"], ["1", "アプリケーション運用", "サービス時間", "24時間"],
        ["2", "↑", "ログの取得", "有"], ["3", "サポート", "一般の問合せ", "平日"],
      ], widths: [40.0, 100, 150, 150])
    let reading = Reading([page])
    #expect(reading.texts(.section) == ["アプリケーション運用", "アプリケーション運用", "サポート"])
    #expect(reading.texts(.category) == [nil, nil, nil])
  }

  private let narrow = [30.0, 150, 200]

  /// The larger group has a darker ground; サポート, which may be either, has it, too.
  @Test func headingsOfTwoLevelsAreSectionAndCategory() {
    let texts = [
      ["No.", "項目", "設定"], ["アプリケーション運用", "←", "←"], ["可用性", "←", "←"], ["1", "サービス時間", "24時間"],
      ["信頼性", "←", "←"], ["2", "ログの取得", "有"], ["サポート", "←", "←"], ["3", "一般の問合せ", "平日"],
    ]
    var scratch = PageDrawing()  // tells the rows' heights, for fills lie below the text
    let ys = scratch.table(texts, widths: narrow)
    var page = PageDrawing()
    for (row, color) in [(1, 0x88_88AA), (2, 0xDD_DDEE), (4, 0xDD_DDEE), (6, 0x88_88AA)] {
      page.fill(Rect(minX: 40, minY: ys[row], maxX: 420, maxY: ys[row + 1]), UInt32(color))
    }
    page.table(texts, widths: narrow)
    let reading = Reading([page])
    #expect(reading.texts(.section) == ["アプリケーション運用", "アプリケーション運用", "サポート"])
    #expect(reading.texts(.category) == ["可用性", "信頼性", nil])
    #expect(reading.imbalance == 0)
  }

  @Test func headingsOfTwoLevelsOverTablesAreSectionAndCategory() {
    let header = ["No.", "項目", "設定"]
    var page = PageDrawing()
    page.write("1. アプリケーション運用", x: 40, y: 70, TextStyle(size: 14))
    page.write("1.1 可用性", x: 40, y: 92)
    page.table([header, ["1", "サービス時間", "24時間"]], widths: narrow)
    page.write("1.2 信頼性", x: 40, y: 162)
    page.table([header, ["2", "ログの取得", "有"]], y: 170, widths: narrow)
    page.write("2. 【サポート】", x: 40, y: 240, TextStyle(size: 14))
    page.table([header, ["3", "一般の問合せ", "平日"]], y: 250, widths: narrow)
    let reading = Reading([page])
    #expect(reading.texts(.section) == ["1. アプリケーション運用", "1. アプリケーション運用", "2. 【サポート】"])
    #expect(reading.texts(.category) == ["1.1 可用性", "1.2 信頼性", nil])
    #expect(reading.imbalance == 0)
  }

  @Test func headingsOfTwoLevelsNeedNoKnownNames() {
    let header = ["No.", "項目", "設定"]
    var page = PageDrawing()
    page.write("回答書", x: 40, y: 40, TextStyle(size: 20))
    for (index, (group, name)) in [
      ("人の備え", "雇用"), ("", "教育"), ("建物の備え", "入退室"), ("", "機器"),
    ].enumerated() {
      let y = 100 + 100 * Double(index)
      if !group.isEmpty { page.write(group, x: 40, y: y - 30, TextStyle(size: 14)) }
      page.write(name, x: 40, y: y - 8, TextStyle(size: 10))
      page.table([header, ["\(index + 1)", "問い", "はい"]], y: y, widths: narrow)
    }
    let reading = Reading([page])
    #expect(reading.texts(.section) == ["人の備え", "人の備え", "建物の備え", "建物の備え"])
    #expect(reading.texts(.category) == ["雇用", "教育", "入退室", "機器"])
    #expect(reading.imbalance == 0)
  }

  @Test func headingsOfTwoLevelsMayStandInOneRow() {
    var page = PageDrawing()
    let ys = page.table(
      [["No.", "項目", "設定"], ["1", "問い", "はい"], ["", "←", "←"], ["2", "問い", "はい"]],
      widths: narrow, TableStyle(padding: 14))
    page.write("建物の備え", x: 54, y: ys[2] + 14, TextStyle(size: 12))
    page.write("入退室", x: 54, y: ys[2] + 30, TextStyle(size: 8))
    let reading = Reading([page])
    #expect(reading.texts(.section) == [nil, "建物の備え"])
    #expect(reading.texts(.category) == [nil, "入退室"])
    #expect(reading.imbalance == 0)
  }

  @Test func aTitleOnAGroundOnEachPageIsNoHeading() {
    let pages = (1...2).map { number in
      var page = PageDrawing(number: number)
      page.fill(Rect(minX: 0, minY: 0, maxX: 595, maxY: 50), 0x33_66AA)
      page.write("あおばワークフロー", x: 40, y: 30, TextStyle(size: 16, color: 0xFF_FFFF))
      page.table(
        [["No.", "種別", "項目", "設定"], ["\(number)", "可用性", "サービス時間", "24時間"]],
        widths: [30.0, 80, 150, 200])
      return page
    }
    let reading = Reading(pages)
    #expect(reading.texts(.section) == [nil, nil])
    #expect(reading.summary.furniture == ["あおばワークフロー"])
    #expect(reading.imbalance == 0)
  }

  @Test func labelsHighOverRowsInBoxesAreTheirHeader() {
    var page = PageDrawing()
    for (index, text) in ["No.", "項目", "設定"].enumerated() {
      page.write(text, x: [50, 100, 260][index], y: 80, TextStyle(size: 8))
    }
    for (index, row) in [["1", "サービス時間", "24時間"], ["2", "ログの取得", "有"], ["3", "遅延", "無"]]
      .enumerated()
    {
      let top = 95 + 30 * Double(index)
      page.frame(Rect(minX: 40, minY: top, maxX: 420, maxY: top + 24))
      for (column, text) in row.enumerated() {
        page.write(text, x: [50, 100, 260][column], y: top + 15)
      }
    }
    let reading = Reading([page])
    #expect(
      reading.texts(.number, .item, .setting) == [
        ["1", "サービス時間", "24時間"], ["2", "ログの取得", "有"], ["3", "遅延", "無"],
      ])
    #expect(reading.imbalance == 0)
  }

  @Test func lowerLabelsOfAHeaderThatThePageCutsAreNoRow() {
    let widths = [30.0, 80, 150, 80, 150]
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    one.table([["No.", "種別", "項目", "当社の提供条件", "←"]], y: 780, widths: widths)
    two.table(
      [
        ["", "", "", "単位", "内容"], ["1", "可用性", "サービス時間", "時間帯", "24時間"],
        ["2", "信頼性", "ログの取得", "有無", "有"],
      ], y: 60, widths: widths)
    let reading = Reading([one, two])
    #expect(reading.texts(.number, .item) == [["1", "サービス時間"], ["2", "ログの取得"]])
    #expect(reading.imbalance == 0)
  }

  /// The first row of the second page begins on the header's fill, where a line parts its second text alone.
  @Test func aHeaderPrintedAgainIsNoRowWhereNoLinePartsItFromTheNext() {
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    let widths = [30.0, 80, 150, 200]
    one.table([header, ["1", "可用性", "サービス時間", "24時間"]], y: 780, widths: widths)
    let style = TableStyle(rules: .horizontal, padding: 1)
    var scratch = PageDrawing()
    let rows = [header, ["2", "可用性", "サービス稼働率", "99%"], ["3", "性能", "応答時間", "3秒"]]
    let ys = scratch.table(rows, y: 60, widths: widths, style)
    two.fill(Rect(minX: 40, minY: ys[0], maxX: 500, maxY: ys[1]), 0x99_BB55)
    two.table(rows, y: 60, widths: widths, TableStyle(rules: .none, padding: 1))
    for y in [ys[0], ys[2], ys[3]] { two.rule(y: y, from: 40, to: 500) }
    let reading = Reading([one, two])
    #expect(reading.texts(.number) == ["1", "2", "3"])
    #expect(reading.imbalance == 0)
  }
}
