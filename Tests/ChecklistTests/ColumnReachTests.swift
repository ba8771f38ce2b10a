import Checklist
import Layout
import TestSupport
import Testing

/// How far the columns of a table reach, and which of them are one.
@Suite struct ColumnReachTests {
  @Test func aTotalAcrossTheTablePartsNoColumnOfGroups() {
    var page = PageDrawing()
    page.table(
      [
        ["No.", "種別", "項目", "設定"], ["1", "", "独自の項目", "有"], ["2", "", "独自の二", "無"],
        ["合計　対応　　1 件、非対応　　1 件", "←", "←", "←"],
      ], widths: [30, 80, 150, 200])
    let reading = Reading([page])
    #expect(reading.texts(.section) == [nil, nil])
    #expect(reading.texts(.item, .setting) == [["独自の項目", "有"], ["独自の二", "無"]])
    #expect(reading.imbalance == 0)
  }

  /// Fills mark the header and the headings, so that a cell holds the texts of several rows.
  @Test func theTextsOfSeveralRowsBetweenHeadingsAreNoRemark() {
    let bands = [0, 1, 4, 7, 10]
    let titles = ["サービス時間", "計画停止予定通知", "サービス稼働率", "遅延", "窓口の時間", "保存の期間", "暗号の方式", "監査の記録"]
    let offers = ["－", "2026年度に対応の予定", "－", "個別に見積もる", "－", "－", "同左", "対応の予定はない"]
    var rows = titles.enumerated().map { ["\($0 + 1)", $1, "有", offers[$0]] }
    for (place, band) in [(0, "アプリケーション運用"), (3, "サポート"), (6, "データ管理"), (9, "セキュリティ")] {
      rows.insert([band, "", "", ""], at: min(place, rows.count))
    }
    rows.insert(["No.", "項目", "設定", "西日本リージョン"], at: 0)
    let (widths, style) = ([50.0, 150, 100, 150], TableStyle(rules: .none))
    var scratch = PageDrawing()  // tells the rows' heights, for fills lie below the text
    let ys = scratch.table(rows, widths: widths, style)
    var page = PageDrawing()
    for row in bands {
      page.fill(Rect(minX: 40, minY: ys[row], maxX: 490, maxY: ys[row + 1]), 0xEE_EEEE)
    }
    page.table(rows, widths: widths, style)
    let reading = Reading([page])
    #expect(reading.texts(.item) == titles)
    #expect(reading.texts(.remarks) == titles.map { _ in nil })
    #expect(reading.records.map { $0.other.map(\.text) } == offers.map { [$0] })
  }

  @Test func dashesUnderAnUnknownLabelAreNoUnits() {
    let rows = [
      ["1", "サービス時間", "24時間", "－"], ["2", "計画停止予定通知", "有", "個別に見積もる"], ["3", "遅延", "3秒", "－"],
    ]
    var page = PageDrawing()
    page.table([["No.", "項目", "設定", "西日本リージョン"]] + rows, widths: [50, 150, 100, 150])
    let reading = Reading([page])
    #expect(reading.texts(.unit, .setting) == rows.map { [nil, $0[2]] })
    #expect(reading.records.map { $0.other.map(\.text) } == rows.map { [$0[3]] })
  }

  @Test func numbersHardBeforeTheItemsAreNumbersThoughTheirLabelStandsFarLeft() {
    var page = PageDrawing()
    let style = TextStyle(size: 8)
    for (label, x) in [("種別", 60.0), ("No.", 112), ("項目", 210), ("設定", 360)] {
      page.write(label, x: x, y: 110, style)
    }
    let titles = ["サービス時間", "計画停止予定通知", "サービス稼働率", "遅延", "窓口の時間"]
    for (index, title) in titles.enumerated() {
      let y = 126 + 16 * Double(index)
      page.rule(y: y - 12, from: index == 0 ? 40 : 100, to: 440)
      page.write("1-\(index + 1)", x: 146, y: y, style)
      page.write(title, x: 160, y: y, style)
      page.write("有", x: 344, y: y, style)
    }
    page.write("可用性", x: 44, y: 126, style)
    page.rule(y: 98, from: 40, to: 440)
    page.rule(y: 194, from: 40, to: 440)
    let reading = Reading([page])
    #expect(
      reading.texts(.number, .item)
        == titles.enumerated().map { ["1-\($0 + 1)", $1] })
    #expect(reading.texts(.category) == titles.map { _ in "可用性" })
    #expect(reading.imbalance == 0)
  }

  @Test func numbersHardBeforeWordsThatSpacesPartAreNumbersWhereNothingDrawsTheRows() {
    var page = PageDrawing()
    let style = TextStyle(size: 8)
    page.fill(Rect(minX: 40, minY: 96, maxX: 540, maxY: 112), 0x55_5555)
    for (label, x) in [("번호", 60.0), ("항목", 130), ("규정 내용", 250), ("설정", 400), ("비고", 480)] {
      page.write(label, x: x, y: 107, TextStyle(size: 8, color: 0xFF_FFFF))
    }
    let titles = ["서비스 시간", "계획 정지 통지", "서비스 가동률", "재해 복구", "응답 시간"]
    for (index, title) in titles.enumerated() {
      let y = 126 + 16 * Double(index)
      // The number ends at 89, a quarter of an em before the item.
      page.write("\(index + 1)", x: 85, y: y, style)
      page.write(title, x: 91, y: y, style)
      page.write("이용할 수 있는 시간의 비율", x: 200, y: y, style)
      page.write("있음", x: 380, y: y, style)
    }
    let reading = Reading([page])
    #expect(
      reading.texts(.number, .item, .setting)
        == titles.enumerated().map { ["\($0 + 1)", $1, "있음"] })
    #expect(reading.imbalance == 0)
  }

  @Test func aKnownHeadingUnderTheLabelsIsNoLineOfThem() {
    var page = PageDrawing()
    let style = TextStyle(size: 8)
    page.fill(Rect(minX: 40, minY: 80, maxX: 540, maxY: 106), 0xDD_DDDD)
    page.fill(Rect(minX: 40, minY: 106, maxX: 540, maxY: 122), 0xEE_EEEE)
    for (text, x) in [("番号", 58.0), ("種別", 148)] { page.write(text, x: x, y: 96, style) }
    for (text, x) in [("要求事項", 270.0), ("回答欄", 420)] { page.write(text, x: x, y: 89, style) }
    for (text, x) in [("チェック項目", 220.0), ("測定単位", 310), ("設定等", 390), ("コメント", 470)] {
      page.write(text, x: x, y: 102, style)
    }
    page.write("アプリケーション運用", x: 42, y: 117, style)
    let rows = [
      ["001", "可用性", "サービス時間", "時間帯", "24時間"], ["002", "", "計画停止予定通知", "有無", "有"],
      ["003", "", "サービス稼働率", "稼働率", "99.5%"],
    ]
    for (index, row) in rows.enumerated() {
      for (text, x) in zip(row, [60.0, 144, 216, 314, 392]) {
        page.write(text, x: x, y: 140 + 24 * Double(index), style)
      }
    }
    let reading = Reading([page])
    #expect(reading.texts(.number, .item, .setting) == rows.map { [$0[0], $0[2], $0[4]] })
    #expect(reading.texts(.section) == rows.map { _ in "アプリケーション運用" })
    #expect(reading.imbalance == 0)
  }

  private static let titles = ["サービス時間", "計画停止予定通知", "サービス稼働率", "遅延"]

  /// A table without a header, its texts at the bottom of the rows: two labels, the upper one of two lines.
  private func bareTable(at x: Double, from top: Double) -> PageDrawing {
    var page = PageDrawing()
    let style = TextStyle(size: 8)
    for (index, title) in ColumnReachTests.titles.enumerated() {
      let y = top + 60 * Double(index)
      page.write("\(index + 1)", x: 44, y: y, style)
      page.write(title, x: x, y: y, style)
      for (line, text) in ["利用できる曜日と時刻を", "一日のうち休みとする", "時刻と共に定めているか"].enumerated() {
        page.write(text, x: x + 100, y: y - 20 + 10 * Double(line), style)
      }
      page.write("有無", x: x + 200, y: y, style)
      page.write("有", x: x + 240, y: y, style)
    }
    return page
  }

  @Test func aLabelOverTheFirstTitleTellsColumnsToo() {
    var page = bareTable(at: 190, from: 150)
    page.write("アプリケーショ", x: 70, y: 140, TextStyle(size: 8))
    page.write("ン運用", x: 70, y: 150, TextStyle(size: 8))
    page.write("可用性", x: 132, y: 150, TextStyle(size: 8))
    let reading = Reading([page])
    #expect(reading.texts(.item) == ColumnReachTests.titles)
    #expect(
      reading.texts(.section, .category)
        == ColumnReachTests.titles.map { _ in ["アプリケーション運用", "可用性"] })
  }

  @Test func aLabelHighOverTheFirstTitleIsOfTheRowThatLinesMarkOff() {
    var page = bareTable(at: 130, from: 150)
    page.write("アプリケーション運用", x: 44, y: 98, TextStyle(size: 8))
    page.write("可用性", x: 70, y: 110, TextStyle(size: 8))
    for y in [88.0, 101, 341] { page.rule(y: y, from: 40, to: 440) }
    for y in [161.0, 221, 281] {
      page.rule(y: y, from: 40, to: 66)
      page.rule(y: y, from: 126, to: 440)
    }
    let reading = Reading([page])
    #expect(reading.texts(.item) == ColumnReachTests.titles)
    #expect(
      reading.texts(.section, .category)
        == ColumnReachTests.titles.map { _ in ["アプリケーション運用", "可用性"] })
    #expect(reading.imbalance == 0)
  }
}
