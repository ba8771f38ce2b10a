import Checklist
import Layout
import TestSupport
import Testing

/// A sheet of two pages, given by the rows on each.
struct BreakCase: Sendable, CustomTestStringConvertible {
  let name: String
  let first: [[String]]
  let second: [[String]]
  var alignment = TableStyle.Alignment.top
  /// Number, category, item and setting of each record.
  let expected: [[String?]]
  var codes: [[Finding.Code]]?
  var testDescription: String { name }
}

@Suite struct PageBreakTests {
  private static let header = ["No.", "種別", "項目", "設定"]

  private func reading(_ c: BreakCase) -> Reading {
    let widths = [30.0, 80, 150, 200]
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    one.table(c.first, y: 600, widths: widths, TableStyle(alignment: c.alignment))
    two.table(c.second, y: 60, widths: widths, TableStyle(alignment: c.alignment))
    return Reading([one, two])
  }

  @Test func theRestOfARowIsPartedFromTheFirstNumberWithoutLines() {
    let style = TableStyle(rules: .none, alignment: .top)
    let widths = [30.0, 80, 150, 200]
    let rows = [
      PageBreakTests.header, ["1", "可用性", "サービス\n時間", "24時間"], ["2", "可用性", "稼働率", "99%\n年間"],
      ["3", "信頼性", "ログの取得", "有\n操作の記録と"],
    ]
    let rest = [
      PageBreakTests.header, ["", "", "", "閲覧の記録"], ["4", "信頼性", "監視", "有\n1分ごと"],
      ["5", "性能", "応答時間", "3秒\n以内"], ["6", "性能", "遅延", "1分"],
    ]
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    one.table(rows, y: 600, widths: widths, style)
    two.table(rest, y: 60, widths: widths, style)
    let reading = Reading([one, two])
    #expect(reading.texts(.number) == (1...6).map { ["\($0)"] })
    #expect(reading.texts(.setting)[2...3] == [["有\n操作の記録と閲覧の記録"], ["有\n1分ごと"]])
    #expect(reading.codes == [[], [], [.joinedAcrossPages], [], [], []])
  }

  @Test func labelsOfSeveralColumnsOverAHeaderThatIsPrintedAgainAreNoRow() {
    let head = [["確認の一覧", "←", "←", "提供者の回答"], PageBreakTests.header]
    let widths = [30.0, 80, 150, 200]
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    one.table(
      head + [["1", "可用性", "サービス時間", "24時間"], ["2", "可用性", "稼働率", "99%、"]], y: 600, widths: widths)
    two.table(
      head + [["", "", "", "年間"], ["3", "信頼性", "ログの取得", "有"]], y: 60, widths: widths)
    let reading = Reading([one, two])
    #expect(reading.texts(.number) == [["1"], ["2"], ["3"]])
    #expect(reading.texts(.setting) == ["24時間", "99%、年間", "有"])
    #expect(reading.summary.tables.count == 1)
    #expect(reading.imbalance == 0)
  }

  @Test func labelsBesideTheFillsOfTheNextPageAreTheTables() {
    let style = TableStyle(rules: .none)
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    one.table(
      [["種別", "項目", "設定"], ["可用性", "サービス時間", "24時間"], ["↑", "計画停止予定通知", "有"]], y: 600,
      widths: [80, 150, 200])
    for row in 0..<4 {
      let y = 60 + 18 * Double(row)
      two.fill(
        Rect(minX: 120, minY: y, maxX: 470, maxY: y + 18), row % 2 == 0 ? 0xEE_F2F8 : 0xF6_F6F6)
    }
    two.write("性能", x: 44, y: 71.5, TextStyle(size: 8))
    two.table(
      [["応答時間", "3秒"], ["遅延", "1分"], ["バッチ処理時間", "無"], ["カスタマイズ性", "有"]], x: 120, y: 60,
      widths: [150, 200], style)
    let reading = Reading([one, two])
    #expect(reading.texts(.category).suffix(4) == Array(repeating: ["性能"], count: 4))
    #expect(reading.texts(.item, .setting).suffix(2) == [["バッチ処理時間", "無"], ["カスタマイズ性", "有"]])
    #expect(reading.imbalance == 0)
  }

  @Test(arguments: [
    BreakCase(
      name: "rows go on without a header",
      first: [header, ["1", "可用性", "サービス時間", "24時間"]],
      second: [["2", "性能", "遅延", "1分"]],
      expected: [["1", "可用性", "サービス時間", "24時間"], ["2", "性能", "遅延", "1分"]], codes: [[], []]),
    BreakCase(
      name: "a header printed again is no row",
      first: [header, ["1", "可用性", "サービス時間", "24時間"]],
      second: [header, ["2", "性能", "遅延", "1分"]],
      expected: [["1", "可用性", "サービス時間", "24時間"], ["2", "性能", "遅延", "1分"]], codes: [[], []]),
    BreakCase(
      name: "no line parts a label of the header from the merged cell that goes on below it",
      first: [header, ["1", "可用性", "サービス時間", "24時間"]],
      second: [
        header, ["2", "↑", "計画停止予定通知", "有無（通知）"], ["3", "↑", "稼働率", "99%"],
        ["4", "性能", "遅延", "1分"],
      ],
      expected: [
        ["1", "可用性", "サービス時間", "24時間"], ["2", "可用性", "計画停止予定通知", "有無（通知）"],
        ["3", "可用性", "稼働率", "99%"], ["4", "性能", "遅延", "1分"],
      ], codes: [[], [.inheritedCategory], [.inheritedCategory], []]),
    BreakCase(
      name: "a row cut in its answer is joined",
      first: [header, ["1", "可用性", "サービス時間", "24時間、ただし"]],
      second: [["", "", "", "計画停止を除く"], ["2", "性能", "遅延", "1分"]],
      expected: [["1", "可用性", "サービス時間", "24時間、ただし計画停止を除く"], ["2", "性能", "遅延", "1分"]],
      codes: [[.joinedAcrossPages], []]),
    BreakCase(
      name: "a row cut in its answer under a header printed again is joined",
      first: [header, ["1", "可用性", "サービス時間", "24時間、ただし"]],
      second: [header, ["", "", "", "計画停止を除く"], ["2", "性能", "遅延", "1分"]],
      expected: [["1", "可用性", "サービス時間", "24時間、ただし計画停止を除く"], ["2", "性能", "遅延", "1分"]],
      codes: [[.joinedAcrossPages], []]),
    BreakCase(
      name: "a row of which the item alone is printed after the break is joined",
      first: [header, ["1", "可用性", "", "24時間"]],
      second: [["", "", "サービス時間", ""], ["2", "性能", "遅延", "1分"]],
      expected: [["1", "可用性", "サービス時間", "24時間"], ["2", "性能", "遅延", "1分"]],
      codes: [[.joinedAcrossPages], []]),
    BreakCase(
      name: "a word set letter by letter of which each page prints a part",
      first: [header, ["1", "S\nc\na", "サービス時間", "24時間"]],
      second: [["2", "l\ne", "遅延", "1分"]],
      expected: [["1", "Scale", "サービス時間", "24時間"], ["2", "Scale", "遅延", "1分"]], codes: [[], []]),
    BreakCase(
      name: "a row cut in its item is joined",
      first: [header, ["1", "可用性", "サービス提供終了時の", "有"]],
      second: [["", "", "事前通知", ""], ["2", "性能", "遅延", "1分"]],
      expected: [["1", "可用性", "サービス提供終了時の事前通知", "有"], ["2", "性能", "遅延", "1分"]],
      codes: [[.joinedAcrossPages], []]),
    BreakCase(
      name: "a number cut in two is joined",
      first: [header, ["11", "可用性", "サービス時間", "24時間"], ["1", "", "監査への", "有"]],
      second: [["2", "", "対応", ""], ["13", "性能", "遅延", "1分"]],
      expected: [
        ["11", "可用性", "サービス時間", "24時間"], ["12", "可用性", "監査への対応", "有"],
        ["13", "性能", "遅延", "1分"],
      ], codes: [[], [.joinedAcrossPages], []]),
    BreakCase(
      name: "numbers that begin again after a break are two numbers",
      first: [header, ["11", "可用性", "サービス時間", "24時間"], ["1", "性能", "応答時間", "3秒"]],
      second: [["2", "性能", "遅延", "1分"]],
      expected: [
        ["11", "可用性", "サービス時間", "24時間"], ["1", "性能", "応答時間", "3秒"], ["2", "性能", "遅延", "1分"],
      ], codes: [[], [.numberOutOfOrder], []]),
    BreakCase(
      name: "a merged label goes on without being printed again",
      first: [header, ["1", "可用性", "サービス時間", "24時間"], ["2", "↑", "計画停止予定通知", "有"]],
      second: [["3", "", "ディザスタリカバリ", "有"], ["4", "↑", "アップグレード方針", "有"]],
      expected: [
        ["1", "可用性", "サービス時間", "24時間"], ["2", "可用性", "計画停止予定通知", "有"],
        ["3", "可用性", "ディザスタリカバリ", "有"], ["4", "可用性", "アップグレード方針", "有"],
      ], codes: [[], [], [.inheritedCategory], [.inheritedCategory]]),
    BreakCase(
      name: "a merged label printed again on the next page",
      first: [header, ["1", "可用性", "サービス時間", "24時間"], ["2", "↑", "計画停止予定通知", "有"]],
      second: [["3", "可用性", "ディザスタリカバリ", "有"], ["4", "↑", "アップグレード方針", "有"]],
      expected: [
        ["1", "可用性", "サービス時間", "24時間"], ["2", "可用性", "計画停止予定通知", "有"],
        ["3", "可用性", "ディザスタリカバリ", "有"], ["4", "可用性", "アップグレード方針", "有"],
      ], codes: [[], [], [], []]),
    BreakCase(
      name: "a merged label printed on the next page only",
      first: [header, ["1", "可用性", "サービス時間", "24時間"], ["2", "", "応答時間", "3秒"]],
      second: [["3", "性能", "遅延", "1分"], ["4", "↑", "バッチ処理時間", "1時間"]],
      expected: [
        ["1", "可用性", "サービス時間", "24時間"], ["2", "性能", "応答時間", "3秒"], ["3", "性能", "遅延", "1分"],
        ["4", "性能", "バッチ処理時間", "1時間"],
      ], codes: [[], [], [], []]),
    BreakCase(
      name: "a page that ends in an empty cell below a label of another language",
      first: [
        header, ["1", "Reliability", "障害通知時間", "24時間"], ["2", "", "障害監視間隔", "1分"],
        ["3", "", "ログの取得", "有"],
      ],
      second: [["4", "Performance", "遅延", "1分"]],
      expected: [
        ["1", "Reliability", "障害通知時間", "24時間"], ["2", "Reliability", "障害監視間隔", "1分"],
        ["3", "Reliability", "ログの取得", "有"], ["4", "Performance", "遅延", "1分"],
      ], codes: [[], [], [], []]),
    BreakCase(
      name: "a known label of which each page prints a part",
      first: [header, ["1", "信頼性", "ログの取得", "有"], ["2", "デー", "バックアップの方法", "有"]],
      second: [["3", "タ管理", "バックアップ世代数", "3"], ["4", "↑", "データ消去の要件", "有"]],
      expected: [
        ["1", "信頼性", "ログの取得", "有"], ["2", "データ管理", "バックアップの方法", "有"],
        ["3", "データ管理", "バックアップ世代数", "3"], ["4", "データ管理", "データ消去の要件", "有"],
      ], codes: [[], [], [], []]),
    BreakCase(
      name: "a label in the bottom of its cell, cut by the break",
      first: [header, ["1", "可用性", "サービス時間", "24時間"], ["2", "", "応答時間", "3秒"]],
      second: [["3", "性能", "遅延", "1分"], ["4", "↑", "バッチ処理時間", "1時間"]], alignment: .bottom,
      expected: [
        ["1", "可用性", "サービス時間", "24時間"], ["2", "性能", "応答時間", "3秒"], ["3", "性能", "遅延", "1分"],
        ["4", "性能", "バッチ処理時間", "1時間"],
      ], codes: [[], [], [], []]),
  ])
  func aTableGoesOnOverAPageBreak(_ c: BreakCase) {
    let reading = reading(c)
    #expect(reading.texts(.number, .category, .item, .setting) == c.expected)
    #expect(reading.codes == c.codes)
    #expect(reading.records.map(\.sequence) == Array(1...c.expected.count))
    #expect(reading.imbalance == 0)
  }

  @Test func aRowOverAPageBreakHasAPlaceOnBothPages() {
    let reading = reading(
      BreakCase(
        name: "", first: [PageBreakTests.header, ["1", "可用性", "サービス時間", "24時間、ただし"]],
        second: [["", "", "", "計画停止を除く"]], expected: []))
    #expect(reading.records.map { $0.boxes[.setting]?.map(\.page) } == [[1, 2]])
    #expect(reading.records.map { $0.boxes[.item]?.map(\.page) } == [[1]])
  }

  @Test func aMergedLabelMayHaveNoEdgesOfItsOwnOnTheNextPage() {
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    one.table(
      [["種別", "項目", "設定"], ["可用性", "サービス時間", "24時間"], ["↑", "計画停止予定通知", "有"]], y: 600,
      widths: [80, 150, 200])
    two.table([["ディザスタリカバリ", "無"], ["アップグレード方針", "有"]], x: 120, y: 60, widths: [150, 200])
    #expect(
      Reading([one, two]).texts(.category, .item, .setting) == [
        ["可用性", "サービス時間", "24時間"], ["可用性", "計画停止予定通知", "有"], ["可用性", "ディザスタリカバリ", "無"],
        ["可用性", "アップグレード方針", "有"],
      ])
  }

  @Test func aBoundaryKnownFromManyRowsStaysWhereAPageHasFew() {
    let first = (1...5).map { ["\($0)", "項目\($0)", "説明\($0)", "有"] }
    let last = [["6", "会計監査報告書における情報セキュリティの確認", "監査の確認", "有"]]
    let pages = [first, last].enumerated().map {
      var page = PageDrawing(number: $0 + 1)
      let style = TableStyle(rules: .none, padding: 2)
      let ys = page.table(
        [["No.", "項目", "規定内容", "設定"]] + $1, y: 80, widths: [30, 176, 150, 100], style)
      page.fill(Rect(minX: 40, minY: ys[0], maxX: 496, maxY: ys[1]), 0xEE_EEEE)
      return page
    }
    #expect(Reading(pages).texts(.number, .item, .definition, .setting) == first + last)
  }

  @Test func aRunningHeaderIsNoHeadingOfATableThatNothingDraws() {
    let pages = [PageBreakTests.header, ["12", "性能", "応答時間", "3秒"]].enumerated().map {
      var page = PageDrawing(number: $0 + 1)
      page.write("社外秘", x: 40, y: 60)
      let rows = $0 == 0 ? [$1, ["11", "可用性", "サービス時間", "24時間"]] : [$1, ["13", "", "遅延", "1分"]]
      page.table(rows, y: 80, widths: [30, 80, 150, 200], TableStyle(rules: .none))
      return page
    }
    let reading = Reading(pages)
    #expect(reading.texts(.number, .section) == [["11", nil], ["12", nil], ["13", nil]])
    #expect(reading.summary.furniture == ["社外秘"])
  }

  @Test func anotherHeaderBeginsAnotherTable() {
    let reading = reading(
      BreakCase(
        name: "", first: [PageBreakTests.header, ["1", "可用性", "サービス時間", "24時間"]],
        second: [["項番", "分類", "項目", "回答"], ["1", "性能", "遅延", "1分"]], expected: []))
    #expect(
      reading.texts(.number, .category, .item, .setting)
        == [["1", "可用性", "サービス時間", "24時間"], ["1", "性能", "遅延", "1分"]])
    #expect(
      reading.summary.tables.map { $0.columns.map(\.label) } == [
        PageBreakTests.header, ["項番", "分類", "項目", "回答"],
      ])
    #expect(reading.codes == [[], []])
  }

  @Test func rowsAreHandedOutAsSoonAsTheyAreWhole() {
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    let widths = [30.0, 150, 200]
    one.table([["No.", "項目", "設定"], ["1", "遅延", "1分"], ["2", "ログの取得", "有"]], widths: widths)
    two.table([["3", "応答時間", "3秒"]], widths: widths)
    var reader = ChecklistReader()
    #expect(reader.read(one.page).map { $0.texts[.number] } == ["1"])
    #expect(reader.read(two.page).map { $0.texts[.number] } == ["2"])
    #expect(reader.finish().records.map { $0.texts[.number] } == ["3"])
  }
}

/// A label column drawn without lines between its labels, on one page.
struct LabelCase: Sendable, CustomTestStringConvertible {
  let name: String
  let alignment: TableStyle.Alignment
  var testDescription: String { name }
}

@Suite struct LabelFillingTests {
  @Test(arguments: [
    LabelCase(name: "labels at the top", alignment: .top),
    LabelCase(name: "labels in the middle", alignment: .middle),
    LabelCase(name: "labels at the bottom", alignment: .bottom),
  ])
  func aMergedLabelCoversItsRows(_ c: LabelCase) {
    var page = PageDrawing()
    page.table(
      [
        ["No.", "種別", "項目", "設定"], ["1", "可用性", "巡回", "有"], ["2", "↑", "点検", "有"],
        ["3", "↑", "研修", "有"], ["4", "性能", "監査", "有"], ["5", "↑", "速度", "有"],
      ], widths: [30, 80, 150, 200], TableStyle(alignment: c.alignment))
    #expect(Reading([page]).texts(.category) == ["可用性", "可用性", "可用性", "性能", "性能"])
  }

  @Test(arguments: [
    LabelCase(name: "labels at the top", alignment: .top),
    LabelCase(name: "labels in the middle", alignment: .middle),
    LabelCase(name: "labels at the bottom", alignment: .bottom),
  ])
  func labelsWithoutLinesBetweenPartTheirRows(_ c: LabelCase) {
    var page = PageDrawing()
    let ys = page.table(
      [
        ["No.", "項目", "設定"], ["1", "サービス時間", "24時間"], ["2", "計画停止予定通知", "有"],
        ["3", "ディザスタリカバリ", "有"], ["4", "応答時間", "3秒"], ["5", "遅延", "1分"],
      ], x: 120, widths: [30, 150, 200])
    let upper = LabelExtent(ys[1], ys[4]), lower = LabelExtent(ys[4], ys[6])
    page.write("種別", x: 44, y: ys[0] + 12, TextStyle(size: 8))
    page.write("可用性", x: 44, y: upper.baseline(c.alignment), TextStyle(size: 8))
    page.write("性能", x: 44, y: lower.baseline(c.alignment), TextStyle(size: 8))
    for y in [ys[0], ys[1], ys[6]] { page.rule(y: y, from: 40, to: 120) }
    page.rule(x: 40, from: ys[0], to: ys[6])
    #expect(
      Reading([page]).texts(.number, .category) == [
        ["1", "可用性"], ["2", "可用性"], ["3", "可用性"], ["4", "性能"], ["5", "性能"],
      ])
  }

  @Test func aBandIsTheSectionOfTheRowsBelow() {
    var page = PageDrawing()
    page.table(
      [
        ["No.", "種別", "項目", "設定"], ["アプリケーション運用", "←", "←", "←"],
        ["1", "可用性", "サービス時間", "24時間"], ["2", "性能", "遅延", "1分"], ["サポート", "←", "←", "←"],
        ["3", "サポート", "巡回", "有"],
      ], widths: [30, 80, 150, 200])
    #expect(
      Reading([page]).texts(.section, .category) == [
        ["アプリケーション運用", "可用性"], ["アプリケーション運用", "性能"], ["サポート", "サポート"],
      ])
  }

  @Test func theRestOfARowOverTheFirstRuleOfAPageIsThatRows() {
    let (style, widths) = (TableStyle(rules: .horizontal), [30.0, 80, 150, 200])
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    let edges = one.table(
      [["No.", "種別", "項目", "設定"], ["1", "可用性", "社内の連絡網", "ある"]], y: 600, widths: widths, style)
    for (text, x) in [("2", 54.0), ("性能", 84), ("三か月ごとに見直す", 314)] {
      one.write(text, x: x, y: edges[2] + 12)
    }
    two.write("鍵の入れ替え", x: 164, y: 52)
    two.table(
      [["3", "性能", "待ち時間", "1分"], ["4", "性能", "処理の数", "99"]], y: 60, widths: widths, style)
    let reading = Reading([one, two])
    #expect(reading.texts(.item) == ["社内の連絡網", "鍵の入れ替え", "待ち時間", "処理の数"])
    #expect(reading.imbalance == 0)
  }

  @Test func aSentenceAcrossTheTableIsANote() {
    var page = PageDrawing()
    page.table(
      [
        ["No.", "種別", "項目", "設定"], ["1", "可用性", "サービス時間", "24時間"],
        ["注）設定は契約により異なります。", "←", "←", "←"], ["2", "性能", "遅延", "1分"],
      ], widths: [30, 80, 150, 200])
    let reading = Reading([page])
    #expect(reading.texts(.number) == ["1", "2"])
    #expect(reading.summary.notes == ["注）設定は契約により異なります。"])
    #expect(reading.imbalance == 0)
  }
}

/// The height of a label's rows.
private struct LabelExtent {
  let top: Double
  let bottom: Double

  init(_ top: Double, _ bottom: Double) { (self.top, self.bottom) = (top, bottom) }

  func baseline(_ alignment: TableStyle.Alignment) -> Double {
    switch alignment {
    case .top: top + 12
    case .middle: (top + bottom) / 2 + 3
    case .bottom: bottom - 6
    }
  }
}
