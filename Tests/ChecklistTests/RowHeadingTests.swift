import Checklist
import Layout
import TestSupport
import Testing

/// Rows that neither numbers nor lines of their own tell.
@Suite struct RowHeadingTests {
  @Test func linesUnderGroupsAlonePartNoRowsOfKnownItems() {
    let rows = [
      ["可用性", "サービス時間", "24時間"], ["可用性", "計画停止予定通知", "有"], ["信頼性", "平均復旧時間（MTTR）", "1時間以内"],
      ["信頼性", "ログの取得", "有"], ["性能", "遅延", "1分以内"],
    ]
    var page = PageDrawing()
    let ys = page.table(
      [["種別", "項目", "設定"]] + rows, widths: [80, 150, 240], TableStyle(rules: .none))
    for y in [0, 1, 3, 5, 6].map({ ys[$0] }) { page.rule(y: y, from: 40, to: 510) }
    let reading = Reading([page])
    #expect(reading.texts(.category, .item, .setting) == rows)
    #expect(reading.imbalance == 0)
  }

  @Test func aHeadingBetweenTwoTablesWithoutNumbersIsNoRow() {
    var page = PageDrawing()
    let widths = [150.0, 150, 140]
    let header = ["項目", "規定内容", "設定"]
    let ys = page.table(
      [header, ["サービス時間", "使える時間", "24時間"], ["ログの取得", "残す記録", "有"]], widths: widths)
    page.write("2.2 保守に関する事柄", x: 42, y: ys[3] + 24)
    page.table(
      [header, ["障害監視間隔", "調べる間隔", "1分"], ["遅延", "遅れの長さ", "1秒"]], y: ys[3] + 40,
      widths: widths)
    let reading = Reading([page])
    #expect(reading.texts(.item) == ["サービス時間", "ログの取得", "障害監視間隔", "遅延"])
    #expect(reading.imbalance == 0)
  }

  @Test func aTextUnderTheFirstLabelWithoutTheNumberFurtherRightIsAHeading() {
    let rows = [
      ["Desk", "", "", ""], ["Opening hours", "When someone answers", "9-17", "1"],
      ["Languages", "What is spoken", "English", "2"], ["Premises", "", "", ""],
      ["Power", "What keeps them running", "Yes", "3"],
    ]
    var page = PageDrawing()
    page.table([["項目", "規定内容", "設定", "No."]] + rows, widths: [120, 180, 120, 40])
    let reading = Reading([page])
    #expect(reading.texts(.number) == ["1", "2", "3"])
    #expect(reading.texts(.section) == ["Desk", "Desk", "Premises"])
    #expect(reading.imbalance == 0)
  }

  @Test func aHeadingOverTheSameLabelsAgainNeedsNoKnownName() {
    let header = ["No.", "項目", "規定内容", "設定"]
    var page = PageDrawing()
    page.table(
      [
        ["受付の窓口", "←", "←", "←"], header, ["1", "受付の時間", "電話に出る時間", "9時から17時"],
        ["建物の備え", "←", "←", "←"], header, ["2", "耐震", "揺れへの備え", "有"],
        ["契約の定め", "←", "←", "←"], header, ["3", "解約", "知らせる期限", "1か月前"],
      ], widths: [40, 120, 180, 120])
    let reading = Reading([page])
    #expect(reading.texts(.number) == ["1", "2", "3"])
    #expect(reading.texts(.section) == ["受付の窓口", "建物の備え", "契約の定め"])
    #expect(reading.imbalance == 0)
  }

  @Test func signsWithNumbersBelowTheLastRowAreThoseOfNotes() {
    let rows = [
      ["1", "可用性", "サービス時間", "24時間※1"], ["2", "信頼性", "ログの取得", "有※2"],
      ["※1", "計画停止を除く。", "", ""], ["※2", "操作の記録。", "", ""],
    ]
    var page = PageDrawing()
    page.table([["No.", "種別", "項目", "設定"]] + rows, widths: [40, 120, 180, 120])
    let reading = Reading([page])
    #expect(reading.texts(.number) == ["1", "2"])
    #expect(reading.imbalance == 0)
  }

  @Test func aNameOverAllColumnsWithANumberOfAnotherCountIsAHeading() {
    var page = PageDrawing()
    page.table(
      [
        ["No.", "項目", "規定内容", "設定"], ["1", "受付の窓口", "←", "←"],
        ["001", "受付の時間", "電話に出る時間", "9時から17時"], ["002", "言語", "話せる言葉", "日本語"],
        ["003", "欠番", "←", "←"], ["004", "手段", "知らせる手段", "電話"], ["2", "建物の備え", "←", "←"],
        ["005", "耐震", "揺れへの備え", "有"], ["006", "停電", "切れたときの備え", "有"],
      ], widths: [40, 120, 180, 120])
    let reading = Reading([page])
    #expect(reading.texts(.number) == ["001", "002", "003", "004", "005", "006"])
    let sections = ["1受付の窓口", "2建物の備え"].flatMap { name in Array(repeating: name, count: 4) }
    #expect(reading.texts(.section) == Array(sections.prefix(6)))
    #expect(reading.imbalance == 0)
  }

  @Test(arguments: [["A.5", "A.5.1", "A.5.2", "A.6", "A.6.1"], ["I", "1", "2", "II", "3"]])
  func aRowOfANumberAndANameIsTheHeadingOfWhatCountsUnderIt(numbers: [String]) {
    let names = ["Access", "Sign-on", "Review", "Backup", "Restore tests"]
    let rows = zip(numbers, names).map { number, name in
      [number, name, name.contains(" ") || name.contains("-") || name == "Review" ? "Yes" : "", ""]
    }
    var page = PageDrawing()
    page.table(
      [["No.", "Requirement", "Answer", "Comments"]] + rows, widths: [50, 150, 100, 150])
    let reading = Reading([page])
    #expect(reading.texts(.number) == [1, 2, 4].map { numbers[$0] })
    let groups = [0, 0, 3].map { "\(numbers[$0]) \(names[$0])" }
    #expect(reading.texts(.section) == groups)
    #expect(reading.imbalance == 0)
  }

  @Test func theNameOfAGroupMayRunOverTheOtherColumns() {
    var page = PageDrawing()
    page.table(
      [
        ["No.", "Requirement", "Answer", "Comments"], ["5", "体制", "←", "←"],
        ["5.1", "方針を定める", "○", ""], ["5.2", "責任者を置く", "○", "部長"], ["6", "教育", "←", "←"],
        ["6.1", "毎年教える", "△", "一部"],
      ], widths: [50, 200, 80, 150])
    let reading = Reading([page])
    #expect(reading.texts(.number) == ["5.1", "5.2", "6.1"])
    #expect(reading.texts(.section) == ["5体制", "5体制", "6教育"])
    #expect(reading.imbalance == 0)
  }

  @Test func aHeadingBetweenTablesThatRulesOpenAndCloseIsNoRow() {
    var page = PageDrawing()
    let widths = [200.0, 100, 150]
    var y = 100.0
    for (heading, items) in [
      ("2 体制", ["方針を定めていますか", "責任者はいますか"]), ("3 教育", ["毎年教えていますか", "記録していますか"]),
    ] {
      page.write(heading, x: 40, y: y)
      let ys = page.table(
        [["確認事項", "対応状況", "説明"]] + items.map { [$0, "実施", "毎年"] }, y: y + 8, widths: widths,
        TableStyle(rules: .none))
      for place in [0, 1, 3] { page.rule(y: ys[place], from: 40, to: 490) }
      y = ys[3] + 24
    }
    let reading = Reading([page])
    #expect(reading.texts(.item) == ["方針を定めていますか", "責任者はいますか", "毎年教えていますか", "記録していますか"])
    #expect(reading.texts(.section) == ["2 体制", "2 体制", "3 教育", "3 教育"])
    #expect(reading.imbalance == 0)
  }

  @Test func twoLabelsPrintedAgainOverEachTableAreNoRows() {
    var page = PageDrawing()
    let first = page.table(
      [["サービスレベル項目", "内容"], ["サービス時間", "終日"], ["計画停止予定通知", "有"], ["サービス稼働率", "99%"]],
      widths: [180, 250])
    page.table(
      [["サービスレベル項目", "内容"], ["応答時間", "3秒"], ["遅延", "無"]], y: first[4] + 40, widths: [180, 250])
    let reading = Reading([page])
    #expect(reading.texts(.item) == ["サービス時間", "計画停止予定通知", "サービス稼働率", "応答時間", "遅延"])
    #expect(reading.imbalance == 0)
  }

  @Test func numbersUnderNoLabelAreAColumnOfTheirOwn() {
    let rows = [
      ["1.", "Service hours", "24 x 7"], ["2.", "Planned downtime", "10 days"],
      ["3.", "Uptime", "99.9 %"], ["4.", "Mean time to repair", "2 hours"],
    ]
    var page = PageDrawing()
    let ys = page.table(
      [["", "Parameter", "Our level"]] + rows, widths: [30, 200, 200], TableStyle(rules: .none))
    for y in [0, 1, 4, 5].map({ ys[$0] }) { page.rule(y: y, from: 40, to: 470) }
    let reading = Reading([page])
    #expect(reading.texts(.number, .item, .setting) == rows)
    #expect(reading.imbalance == 0)
  }

  @Test func aHeaderOfUnknownLabelsPrintedAgainOnTheNextPageIsNoRow() {
    let (header, widths) = (
      ["ＩＤ", "確認の対象", "見るべき点", "水準", "付帯する条件"], [40.0, 120, 150, 80, 120]
    )
    let items = [
      "サービス時間", "計画停止予定通知", "サービス稼働率", "ディザスタリカバリ", "アップグレード方針", "障害発生件数",
      "システム監視基準", "ログの取得",
    ]
    let rows = items.enumerated().map { index, item in
      ["\(index + 1)", item, "趣旨その\(index)", "値その\(index)", "注\(index)"]
    }
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    one.table([header] + rows[..<6], y: 600, widths: widths)
    two.table([header] + rows[6...], y: 60, widths: widths)
    let reading = Reading([one, two])
    #expect(reading.texts(.number) == (1...8).map { "\($0)" })
    #expect(reading.imbalance == 0)
  }

  @Test func aHeaderPrintedAgainAmongTheRowsEndsNoHeading() {
    let header = ["No.", "項目", "設定"]
    var page = PageDrawing()
    page.table(
      [
        header, ["可用性に関する事項", "←", "←"], ["1", "サービス時間", "24時間"],
        ["2", "障害監視間隔", "1分"], header, ["3", "計画停止予定通知", "有"], ["4", "ログの取得", "有"],
      ], widths: [80, 150, 240])
    let reading = Reading([page])
    #expect(reading.texts(.number) == ["1", "2", "3", "4"])
    #expect(reading.texts(.section) == Array(repeating: "可用性に関する事項", count: 4))
    #expect(reading.imbalance == 0)
  }

  @Test func aLabelAtTheBottomOfItsRowsOverAHeaderPrintedAgainIsNoHeading() {
    let header = ["　種別", "No.", "項目", "設定"]  // indented, as labels in the middle are
    var page = PageDrawing()
    let ys = page.table(
      [
        header, ["", "1", "バックアップの方法", "有"], ["↑", "2", "世代数", "14"], header,
        ["性能", "3", "応答時間", "3秒"], ["↑", "4", "遅延", "10分"],
      ], widths: [80, 40, 150, 180], TableStyle(alignment: .middle, padding: 12))
    page.write("データ管理", x: 42, y: ys[3] - 2, TextStyle(size: 8))
    let reading = Reading([page])
    #expect(reading.texts(.category) == ["データ管理", "データ管理", "性能", "性能"])
    #expect(reading.texts(.section) == Array(repeating: nil, count: 4))
    #expect(reading.imbalance == 0)
  }

  @Test func aRowUnderAHeadingAfterABreakIsNoRestOfTheLastOne() {
    let (header, widths) = (["No.", "項目", "設定"], [80.0, 150, 240])
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    one.table([header, ["1", "サービス時間", "24時間"], ["2", "障害監視間隔", "1分"]], y: 600, widths: widths)
    two.table(
      [header, ["設備に関する事項", "←", "←"], ["", "空調の冗長", "N+1"], ["4", "電源", "二系統"]], y: 60,
      widths: widths)
    let reading = Reading([one, two])
    #expect(reading.texts(.item) == ["サービス時間", "障害監視間隔", "空調の冗長", "電源"])
    #expect(reading.imbalance == 0)
  }

  @Test func aHeadingOnAFillPartsRowsWithoutNumbers() {
    let rows = [
      ["可用性", "サービス時間", "24時間"], ["信頼性", "平均復旧時間（MTTR）", "1時間以内"], ["サポート", "サービス提供時間帯", "平日"],
    ]
    var page = PageDrawing()
    let ys = page.table(
      [["種別", "項目", "設定"], ["運用", "", ""], rows[0], rows[1], ["窓口", "", ""], rows[2]],
      widths: [80, 150, 240], TableStyle(rules: .none))
    for row in [1, 4] {
      page.fill(Rect(minX: 40, minY: ys[row], maxX: 510, maxY: ys[row + 1]), 0xEE_EEEE)
    }
    page.frame(Rect(minX: 40, minY: ys[0], maxX: 510, maxY: ys[6]))
    let reading = Reading([page])
    #expect(reading.texts(.category, .item, .setting) == rows)
    #expect(reading.texts(.section) == ["運用", "運用", "窓口"])
    #expect(reading.imbalance == 0)
  }

  /// The line under the title reaches further than the rows, which end beside an empty column without lines then.
  @Test func nothingButLabelsIsOfAHeaderPrintedAgain() {
    let header = ["No.", "項目", "設定"]
    var page = PageDrawing()
    page.rule(y: 80, from: 40, to: 520)
    page.table(
      [
        header, ["1", "受付の時間", "9時から17時"], ["2", "耐震", "有"], ["契約の定め", "", ""], header,
        ["3", "解約", "1か月前"],
      ], widths: [80, 150, 240], TableStyle(rules: .horizontal))
    let reading = Reading([page])
    #expect(reading.texts(.number, .item) == [["1", "受付の時間"], ["2", "耐震"], ["3", "解約"]])
    #expect(reading.imbalance == 0)
  }
}
