import Layout
import TestSupport
import Testing

@testable import Checklist

/// Cells, labels and headers that a page break parts from their rows.
@Suite struct PageBreakCellTests {
  @Test func aLabelThatIsPrintedTwoPagesLaterIsThatOfAllRowsBefore() {
    let parts = [
      [["No.", "種別", "項目", "設定"], ["1", "", "サービス時間", "24時間"], ["2", "↑", "計画停止予定通知", "有"]],
      [["3", "", "ディザスタリカバリ", "有"], ["4", "↑", "アップグレード方針", "有"]],
      [["5", "可用性", "稼働率", "99%"], ["6", "性能", "遅延", "1分"]],
    ]
    let pages = parts.enumerated().map { index, rows in
      var page = PageDrawing(number: index + 1)
      page.table(rows, y: 60, widths: [30, 80, 150, 200])
      return page
    }
    #expect(
      Reading(pages).texts(.category) == Array(repeating: "可用性", count: 5) + ["性能"])
  }

  @Test func lettersThatBothPagesShowOfACutLabelAreCountedOnce() {
    let part = TextBlock(text: "デー", places: [], glyphCount: 2)
    let rest = TextBlock(text: "ータ管理", places: [], glyphCount: 4)
    #expect(CutLabel(part: part, rest: rest).whole(.known)?.text == "データ管理")
  }

  @Test func aLabelOfTheVendorsOwnIsWholeWhereNothingClosesItsRow() {
    let part = TextBlock(text: "データセンタ", places: [], glyphCount: 6)
    let rest = TextBlock(text: "ー", places: [], glyphCount: 1)
    #expect(CutLabel(part: part, rest: rest).whole(.known, isOpen: true)?.text == "データセンター")
    #expect(CutLabel(part: part, rest: rest).whole(.known) == nil)
  }

  @Test func aLabelIsAwaitedOverAPageThatDrawsNothingOfItsCell() {
    var pages = (1...3).map { PageDrawing(number: $0) }
    pages[0].table(
      [["種別", "No.", "項目", "設定"], ["", "1", "サービス時間", "24時間"], ["↑", "2", "計画停止予定通知", "有"]],
      y: 600, widths: [80, 30, 150, 200])
    pages[1].table(
      [["3", "ディザスタリカバリ", "有"], ["4", "アップグレード方針", "有"]], x: 120, y: 60,
      widths: [30, 150, 200])
    pages[2].table(
      [["可用性", "5", "稼働率", "99%"], ["性能", "6", "遅延", "1分"]], y: 60,
      widths: [80, 30, 150, 200])
    let reading = Reading(pages)
    #expect(reading.texts(.category) == Array(repeating: "可用性", count: 5) + ["性能"])
    #expect(reading.imbalance == 0)
  }

  @Test func anAnswerThatABreakPartsInTheMiddleOfALineIsOneAndDoubtful() {
    let (header, widths) = (["No.", "項目", "設定"], [30.0, 150, 80])
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    one.table(
      [header, ["1", "サービス時間", "24時間"], ["2", "遅延", "障害の重さを四つに分け、重いものから"]], y: 600,
      widths: widths)
    two.table(
      [["3", "ログの取得", "順に対応する。"], ["4", "稼働率", "↑"], ["5", "障害監視間隔", "有"]], y: 60,
      widths: widths)
    let reading = Reading([one, two])
    let whole = "障害の重さを四つに分け、重いものから順に対応する。"
    #expect(reading.texts(.setting) == ["24時間", whole, whole, whole, "有"])
    #expect(
      reading.codes.map { $0.contains(.uncertainBoundary) } == [false, true, true, true, false])
    #expect(reading.imbalance == 0)
  }

  @Test func anAnswerOverRowsOfTwoPagesIsThatOfBoth() {
    let widths = [30.0, 150, 200]
    let plain = TableStyle(rules: .none)
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    let first = one.table(
      [["No.", "項目", "設定"], ["1", "サービス時間", "24時間"], ["2", "遅延", ""]], y: 600, widths: widths, plain
    )
    let second = two.table(
      [["3", "ログの取得", "別紙のとおり"], ["4", "稼働率", "有"]], y: 60, widths: widths, plain)
    for y in first.dropLast() { one.rule(y: y, from: 40, to: 420) }
    one.rule(y: first[3], from: 40, to: 220)
    two.rule(y: second[0], from: 40, to: 220)
    for y in second.dropFirst() { two.rule(y: y, from: 40, to: 420) }
    for x in [40.0, 70, 220, 420] {
      one.rule(x: x, from: first[0], to: first[3])
      two.rule(x: x, from: second[0], to: second[2])
    }
    let reading = Reading([one, two])
    #expect(reading.texts(.setting) == ["24時間", "別紙のとおり", "別紙のとおり", "有"])
    #expect(reading.codes == [[], [.sharedCell], [.sharedCell], []])
    #expect(reading.imbalance == 0)
  }

  @Test func anEmptyCellWithoutALineOverItGoesOnFromThePageBefore() {
    let widths = [30.0, 150, 200]
    let plain = TableStyle(rules: .none)
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    one.table(
      [["No.", "項目", "設定"], ["1", "サービス時間", "24時間"], ["2", "遅延", "別紙のとおり"]], y: 600,
      widths: widths)
    let second = two.table([["3", "ログの取得", ""], ["4", "稼働率", "有"]], y: 60, widths: widths, plain)
    two.rule(y: second[0], from: 40, to: 220)
    for y in second.dropFirst() { two.rule(y: y, from: 40, to: 420) }
    for x in [40.0, 70, 220, 420] { two.rule(x: x, from: second[0], to: second[2]) }
    let reading = Reading([one, two])
    #expect(reading.texts(.setting) == ["24時間", "別紙のとおり", "別紙のとおり", "有"])
    #expect(reading.codes == [[], [.sharedCell], [.sharedCell], []])
    #expect(reading.imbalance == 0)
  }

  @Test func anAnswerOverSeveralRowsOfAPageThatTheNextPrintsIsThatOfAll() {
    let rows = [
      Self.header, ["1", "サービス時間", "24時間", ""], ["2", "遅延", "", ""], ["3", "応答時間", "↑", ""],
    ]
    let widths = Self.widths
    let plain = TableStyle(rules: .none)
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    let first = one.table(rows, y: 600, widths: widths, plain)
    for y in first.dropLast(2) { one.rule(y: y, from: 40, to: 490) }
    for y in first.suffix(2) {
      one.rule(y: y, from: 40, to: 220)
      one.rule(y: y, from: 370, to: 490)
    }
    for x in [40.0, 70, 220, 370, 490] { one.rule(x: x, from: first[0], to: first[4]) }
    two.table(
      [Self.header, ["4", "ログの取得", "別紙のとおり", ""], ["5", "稼働率", "有", ""]], y: 60, widths: widths)
    let reading = Reading([one, two])
    #expect(reading.texts(.setting) == ["24時間", "別紙のとおり", "別紙のとおり", "別紙のとおり", "有"])
    #expect(reading.codes == [[], [.sharedCell], [.sharedCell], [.sharedCell], []])
    #expect(reading.imbalance == 0)
  }

  @Test func anAnswerThatNoLineClosesGoesOnUnderTheHeaderOfTheNextPage() {
    let (header, widths) = (["No.", "項目", "設定"], [30.0, 150, 200])
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    let rows = [header, ["1", "サービス時間", "24時間"], ["2", "遅延", "別紙のとおり"]]
    let ys = one.table(rows, y: 600, widths: widths, TableStyle(rules: .none))
    for y in ys.dropLast() { one.rule(y: y, from: 40, to: 420) }
    one.rule(y: ys[3], from: 40, to: 220)
    for x in [40.0, 70, 220, 420] { one.rule(x: x, from: ys[0], to: ys[3]) }
    two.table([header, ["3", "ログの取得", ""], ["4", "稼働率", "有"]], y: 60, widths: widths)
    let reading = Reading([one, two])
    #expect(reading.texts(.setting) == ["24時間", "別紙のとおり", "別紙のとおり", "有"])
    #expect(reading.codes == [[], [.sharedCell], [.sharedCell], []])
    #expect(reading.imbalance == 0)
  }

  @Test func anEmptyMergedCellAtAPagesStartHasTheTextOfThePageBefore() {
    let (header, widths) = (["No.", "項目", "設定"], [30.0, 150, 200])
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    one.table(
      [header, ["1", "サービス時間", "別紙のとおり"], ["2", "遅延", "↑"]], y: 600, widths: widths)
    two.table(
      [header, ["3", "ログの取得", ""], ["4", "稼働率", "↑"], ["5", "障害監視間隔", "有"]], y: 60, widths: widths)
    let reading = Reading([one, two])
    #expect(reading.texts(.setting) == Array(repeating: "別紙のとおり", count: 4) + ["有"])
    #expect(reading.codes == Array(repeating: [.sharedCell], count: 4) + [[]])
    #expect(reading.imbalance == 0)
  }

  @Test func anEmptyStripBesideTheNumbersTakesNoneAway() {
    let (header, widths) = (["No.", "項目", "設定"], [60.0, 150, 200])
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    one.table([header, ["1", "サービス時間", "24時間"]], y: 700, widths: widths)
    let ys = two.table(
      [["2", "遅延", "1分"], ["3", "ログの取得", "有"]], y: 60, widths: widths, TableStyle(rules: .none))
    two.frame(Rect(minX: 40, minY: ys[0], maxX: 450, maxY: ys[2]))
    for x in [80.0, 100, 250] { two.rule(x: x, from: ys[0], to: ys[2]) }
    for (start, end) in [(40.0, 80.0), (100, 450)] { two.rule(y: ys[1], from: start, to: end) }
    let reading = Reading([one, two])
    #expect(reading.texts(.number) == ["1", "2", "3"])
    #expect(reading.imbalance == 0)
  }

  @Test func aFurtherAnswerAfterTheBreakHasTheNumberAndTheItemBefore() {
    let header = ["No.", "項目", "規定内容", "単位", "設定"]
    let widths = [30.0, 150, 150, 60, 100]
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    one.table(
      [header, ["1", "サービス時間", "使える時間", "時間帯", "24時間"], ["2", "障害通知", "知らせる手順", "有無", "有"]], y: 600,
      widths: widths)
    two.table(
      [["", "", "知らせるまでの時間", "時間", "60"], ["3", "ログの取得", "記録の種類", "有無", "有"]], y: 60,
      widths: widths)
    let reading = Reading([one, two])
    #expect(
      reading.texts(.number, .item, .unit, .setting) == [
        ["1", "サービス時間", "時間帯", "24時間"], ["2", "障害通知", "有無", "有"], ["2", "障害通知", "時間", "60"],
        ["3", "ログの取得", "有無", "有"],
      ])
    #expect(reading.imbalance == 0)
  }

  @Test func theRowsOfTheNextPageShowWhatAHeaderAlonePartsInTwo() {
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    one.table([["No.", "種別", "項目", "設定"]], y: 780, widths: [30, 120, 150, 200])
    two.table(
      [
        ["1", "アプリケーション運用", "可用性", "サービス時間", "24時間"], ["2", "↑", "↑", "計画停止予定通知", "有"],
        ["3", "↑", "性能", "遅延", "1分"],
      ], y: 60, widths: [30, 70, 50, 150, 200])
    let reading = Reading([one, two])
    #expect(
      reading.texts(.number, .section, .category, .item) == [
        ["1", "アプリケーション運用", "可用性", "サービス時間"], ["2", "アプリケーション運用", "可用性", "計画停止予定通知"],
        ["3", "アプリケーション運用", "性能", "遅延"],
      ])
    #expect(reading.summary.findings == [])
    #expect(reading.imbalance == 0)
  }

  /// A table on a page with lines between its cells, save for those over the first row and below the last
  /// that a page break leaves out.
  private func part(
    _ number: Int, _ rows: [[String]], y: Double, widths: [Double], openTop: Set<Int> = [],
    openBottom: Set<Int> = []
  ) -> PageDrawing {
    var page = PageDrawing(number: number)
    let ys = page.table(rows, y: y, widths: widths, TableStyle(rules: .none))
    let (top, bottom) = (ys[0], ys[rows.count])
    var x = 40.0
    page.rule(x: x, from: top, to: bottom)
    for (column, width) in widths.enumerated() {
      page.rule(x: x + width, from: top, to: bottom)
      for (index, y) in ys.enumerated() {
        let isOpen =
          (index == 0 && openTop.contains(column))
          || (index == rows.count && openBottom.contains(column))
        if !isOpen { page.rule(y: y, from: x, to: x + width) }
      }
      x += width
    }
    return page
  }

  private static let header = ["No.", "項目", "設定", "備考"]
  private static let widths = [30.0, 150, 150, 120]

  @Test func aRowOfWhichAPageHoldsTheRemarkAloneIsOneWithTheRest() {
    let one = part(
      1, [Self.header, ["1", "サービス時間", "24時間", ""], ["", "", "", "検索を除く"]], y: 700,
      widths: Self.widths, openBottom: [0, 1, 2, 3])
    let two = part(
      2, [Self.header, ["2", "応答時間", "3秒", ""], ["3", "遅延", "1分", ""]], y: 60, widths: Self.widths)
    let reading = Reading([one, two])
    #expect(
      reading.texts(.number, .item, .setting, .remarks) == [
        ["1", "サービス時間", "24時間", ""], ["2", "応答時間", "3秒", "検索を除く"], ["3", "遅延", "1分", ""],
      ])
    #expect(reading.codes == [[], [.joinedAcrossPages], []])
    #expect(reading.imbalance == 0)
  }

  @Test func aNumberAndAnItemOverRowsOfTwoPagesAreThoseOfBoth() {
    let one = part(
      1, [Self.header, ["1", "サービス時間", "24時間", ""], ["", "", "平日のみ", "電話"]], y: 700,
      widths: Self.widths, openBottom: [0, 1])
    let two = part(
      2, [["2", "サービス提供時間帯", "毎日", "画面"], ["3", "遅延", "1分", ""]], y: 60, widths: Self.widths,
      openTop: [0, 1])
    let reading = Reading([one, two])
    #expect(reading.texts(.number) == ["1", "2", "2", "3"])
    #expect(reading.texts(.item) == ["サービス時間", "サービス提供時間帯", "サービス提供時間帯", "遅延"])
    #expect(reading.imbalance == 0)
  }

  @Test func aRemarkThatTheEndOfThePageCutsOffIsThatOfTheRowBefore() {
    var one = part(
      1, [Self.header, ["1", "サービス時間", "24時間", ""], ["2", "応答時間", "3秒", ""]], y: 700,
      widths: Self.widths, openBottom: [3])
    one.write("別紙のとおり", x: 374, y: 760, TextStyle(size: 8, clip: .barely))
    let two = part(
      2, [Self.header, ["3", "遅延", "1分", "別紙のとおり"], ["4", "ログの取得", "有", ""]], y: 60,
      widths: Self.widths)
    let reading = Reading([one, two])
    #expect(reading.texts(.remarks) == ["", "別紙のとおり", "別紙のとおり", ""])
    #expect(reading.imbalance == 0)
  }

  @Test func aRemarkThatNoLineClosesGoesOnOverTheWhiteOfARowThatTheEndOfThePageCuts() {
    var one = part(
      1, [Self.header, ["1", "サービス時間", "24時間", ""], ["2", "応答時間", "3秒", "別紙のとおり"]], y: 700,
      widths: Self.widths, openBottom: [3])
    let bottom = one.page.rulings.map(\.position).filter { $0 > 700 }.max() ?? 0
    one.fill(Rect(minX: 70, minY: bottom, maxX: 220, maxY: bottom + 9), 0xFF_FFFF)
    let two = part(
      2, [Self.header, ["3", "遅延", "1分", ""], ["4", "ログの取得", "有", ""]], y: 60, widths: Self.widths)
    let reading = Reading([one, two])
    #expect(reading.texts(.remarks) == ["", "別紙のとおり", "別紙のとおり", ""])
    #expect(reading.imbalance == 0)
  }

  @Test func aTextBesideALabelThatEndsInsideItsRowIsTheRestOfTheRowBefore() {
    let header = ["No.", "種別", "項目", "設定"]
    let widths = [30.0, 60, 120, 150]
    let one = part(
      1, [header, ["1", "可用性", "サービス時間", "□有"]], y: 700, widths: widths, openBottom: [0, 1, 2, 3])
    let rest = ["", "", "", "□無"]
    var two = part(
      2, [header, rest, ["2", "性能", "遅延", "□有\n□無"]], y: 60, widths: widths)
    // The rest of the label above ends inside the row.
    two.rule(y: 82, from: 70, to: 130)
    let reading = Reading([one, two])
    #expect(reading.texts(.number, .setting) == [["1", "□有□無"], ["2", "□有\n□無"]])
    #expect(reading.imbalance == 0)
  }

  @Test func aNumberAndAnItemPrintedAgainBesideTheRestOfASubRowBeginNone() {
    let header = ["No.", "項目", "単位", "設定"]
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    one.table(
      [header, ["1", "応答時間", "時間(秒)", "3秒"], ["↑", "↑", "時間", "30分"]], y: 700, widths: Self.widths)
    two.table(
      [["1", "応答時間", "(分)", ""], ["2", "ログの取得", "有無", "有"]], y: 60, widths: Self.widths)
    let reading = Reading([one, two])
    #expect(
      reading.texts(.number, .item, .unit, .setting) == [
        ["1", "応答時間", "時間(秒)", "3秒"], ["1", "応答時間", "時間(分)", "30分"], ["2", "ログの取得", "有無", "有"],
      ])
    #expect(reading.imbalance == 0)
  }

  @Test func theRestOfATextAloneInARowWithoutUprightLinesIsNoHeading() {
    let header = ["No.", "項目", "規定内容", "設定"]
    func page(_ number: Int, _ rows: [[String]], y: Double) -> PageDrawing {
      var page = PageDrawing(number: number)
      let ys = page.table(
        [header] + rows, y: y, widths: [40, 120, 160, 120], TableStyle(rules: .horizontal))
      for x in [40.0, 80, 200, 360, 480] { page.rule(x: x, from: ys[0], to: ys[1]) }
      for x in [40.0, 480] { page.rule(x: x, from: ys[1], to: ys[rows.count + 1]) }
      return page
    }
    let one = page(
      1, [["1", "サービス時間", "時間帯", "毎日"], ["2", "ログの取得", "記録の", "有"]], y: 700)
    let two = page(2, [["", "", "保存の期間", ""], ["3", "遅延", "長さの上限", "1分"]], y: 60)
    let reading = Reading([one, two])
    #expect(
      reading.texts(.number, .definition) == [["1", "時間帯"], ["2", "記録の保存の期間"], ["3", "長さの上限"]])
    #expect(reading.texts(.section) == [nil, nil, nil])
    #expect(reading.imbalance == 0)
  }

  @Test func aFillThatEndsInsideARowPartsNothingOfIt() {
    let header = ["No.", "種別", "項目", "規定内容", "設定"]
    let widths = [30.0, 60, 120, 150, 100]
    let one = part(
      1, [header, ["1", "性能", "遅延", "遅れの時間", "1分"]], y: 700, widths: widths)
    var two = part(
      2, [["", "", "", "遅れが続くときの\n時間の上限と\n下限", ""]], y: 60, widths: widths,
      openTop: [0, 1, 2, 3, 4])
    // It ends in the middle of the definition's second line.
    two.fill(Rect(minX: 70, minY: 60, maxX: 130, maxY: 78), 0xFF_FFFF)
    for (text, x) in [("2", 44.0), ("応答時間", 134), ("3秒", 404)] {
      two.write(text, x: x, y: 91, TextStyle(size: 8))
    }
    let reading = Reading([one, two])
    #expect(
      reading.texts(.number, .definition) == [
        ["1", "遅れの時間"], ["2", "遅れが続くときの\n時間の上限と\n下限"],
      ])
    #expect(reading.imbalance == 0)
  }

  @Test func aSidewaysLabelThatABreakCutsIsWholeOnBothPages() {
    let header = ["No.", "区分", "項目", "設定"]
    let widths = [30.0, 60, 200, 150]
    let sideways = TextStyle(size: 8, direction: .up)
    var one = part(
      1, [header, ["1", "", "無線の暗号", "有"]], y: 700, widths: widths, openBottom: [1])
    one.write("信", x: 100, y: 734, sideways)
    var two = part(
      2, [["2", "", "区画の分離", "有"], ["3", "端末", "遠隔消去", "無"]], y: 60, widths: widths, openTop: [1])
    two.write("通", x: 100, y: 70, sideways)
    two.write("信", x: 100, y: 62, TextStyle(size: 8, direction: .up, clip: .outside))
    let reading = Reading([one, two])
    #expect(reading.texts(.category) == ["通信", "通信", "端末"])
    #expect(reading.imbalance == 0)
  }

  @Test("a merged label without lines parts no row in two", arguments: ["", "可用性"])
  func undrawnLabel(_ label: String) {
    let widths = [30.0, 80, 150, 200]
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    one.table(
      [
        ["No.", "種別", "項目", "設定"], ["1", label.isEmpty ? "可用性" : "", "サービス時間", "24時間"],
        ["2", "↑", "遅延", "計測しますが、"],
      ],
      y: 700, widths: widths)
    two.write(label, x: 74, y: 76)
    two.write("公開しません", x: 304, y: 76)
    for x in [40.0, 70, 150, 300, 500] { two.rule(x: x, from: 60, to: 90) }
    for (from, to) in [(40.0, 70.0), (150, 500)] { two.rule(y: 90, from: from, to: to) }
    let reading = Reading([one, two])
    #expect(
      reading.texts(.number, .category, .item, .setting) == [
        ["1", "可用性", "サービス時間", "24時間"], ["2", "可用性", "遅延", "計測しますが、公開しません"],
      ])
    #expect(reading.imbalance == 0)
  }
}
