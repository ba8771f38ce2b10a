import Checklist
import Layout
import TestSupport
import Testing

/// Where the rows of a table end.
@Suite struct TableEndTests {
  private static let header = ["No.", "項目", "設定"]
  private static let widths = [60.0, 150, 240]
  private static let rows = [["1", "サービス時間", "24時間"], ["2", "ログの取得", "有"]]
  private static let revisions = [["版", "改訂日", "改訂内容"], ["1.0", "2024/4/1", "初版"]]

  @Test(arguments: [TableStyle.Rules.none, .horizontal, .all])
  func aHistoryOfRevisionsBelowHasNoRowsOfTheChecklist(_ rules: TableStyle.Rules) {
    var page = PageDrawing()
    let style = TableStyle(rules: rules)
    let ys = page.table(
      [TableEndTests.header] + TableEndTests.rows, widths: TableEndTests.widths, style)
    page.write("改訂履歴", x: 40, y: ys[3] + 6, TextStyle(size: 9))
    page.table(TableEndTests.revisions, y: ys[3] + 22, widths: [40, 60, 150], style)
    let reading = Reading([page])
    #expect(reading.texts(.number, .item, .setting) == TableEndTests.rows)
    #expect(reading.summary.notes.contains("改訂履歴"))
    #expect(reading.imbalance == 0)
  }

  @Test func theHeadingOfTheNextTableIsNotInTheLastRow() {
    var page = PageDrawing()
    let style = TableStyle(rules: .none)
    let first = page.table(
      [TableEndTests.header] + TableEndTests.rows, widths: TableEndTests.widths, style)
    page.fill(Rect(minX: 40, minY: first[0], maxX: 490, maxY: first[1]), 0xDD_DDDD)
    page.write("別表2", x: 40, y: first[3] + 4, TextStyle(size: 9))
    let second = page.table(
      [TableEndTests.header] + TableEndTests.rows, y: first[3] + 20, widths: TableEndTests.widths,
      style)
    page.fill(Rect(minX: 40, minY: second[0], maxX: 490, maxY: second[1]), 0xDD_DDDD)
    #expect(
      Reading([page]).texts(.number, .item, .setting) == TableEndTests.rows + TableEndTests.rows)
  }

  @Test func aTableBelowTheRestOfAnotherInOneFrameHasItsOwnColumns() {
    let style = TableStyle(rules: .none)
    let rest = (3...5).map { ["\($0)", "独自の項目\($0)", "有"] }
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    let first = one.table(
      [TableEndTests.header] + TableEndTests.rows, y: 700, widths: TableEndTests.widths, style)
    one.fill(Rect(minX: 40, minY: first[0], maxX: 490, maxY: first[1]), 0xDD_DDDD)
    one.frame(Rect(minX: 40, minY: first[0], maxX: 490, maxY: first[3]))
    let above = two.table(rest, y: 60, widths: TableEndTests.widths, style)
    two.write("別表2", x: 40, y: above[3] + 12, TextStyle(size: 9))
    let widths = [90.0, 200, 160]
    let second = two.table(
      [TableEndTests.header] + TableEndTests.rows, y: above[3] + 20, widths: widths, style)
    for (left, right) in [(40.0, 130.0), (130, 330), (330, 490)] {
      two.fill(Rect(minX: left, minY: second[0], maxX: right, maxY: second[1]), 0xDD_DDDD)
    }
    two.frame(Rect(minX: 40, minY: 60, maxX: 490, maxY: second[3]))
    let reading = Reading([one, two])
    #expect(
      reading.texts(.number, .item, .setting) == TableEndTests.rows + rest + TableEndTests.rows)
    #expect(reading.imbalance == 0)
  }

  /// The lines of the history end inside the checklist's columns.
  @Test func aHistoryOfRevisionsInTheSameFrameAddsNoColumnToTheHeader() {
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    let header = ["No.", "項目", "設定", "備考"]
    let widths = [60.0, 150, 60, 180]
    one.table(
      [header, ["1", "サービス時間", "24時間", ""], ["2", "ログの取得", "有", ""]], y: 600, widths: widths)
    let ys = two.table([header, ["3", "遅延", "3秒", ""]], y: 60, widths: widths)
    two.table(TableEndTests.revisions, y: ys[2] + 20, widths: [40, 60, 160])
    two.frame(Rect(minX: 40, minY: 60, maxX: 490, maxY: ys[2] + 60))
    let reading = Reading([one, two])
    #expect(reading.texts(.number) == ["1", "2", "3"])
    #expect(reading.summary.tables.map(\.page) == [1])
    #expect(reading.imbalance == 0)
  }

  @Test func theNumberOfThePageIsNotInTheLastRow() {
    var page = PageDrawing()
    let ys = page.table(
      [TableEndTests.header] + TableEndTests.rows, y: 740, widths: TableEndTests.widths,
      TableStyle(rules: .none))
    page.write("- 1 -", x: 300, y: ys[3] + 12, TextStyle(size: 8))
    let reading = Reading([page])
    #expect(reading.texts(.number, .item, .setting) == TableEndTests.rows)
    #expect(reading.summary.furniture == ["- 1 -"])
  }

  @Test(arguments: ["1 / 1", "•1 -"])
  func aLargeNumberOfThePageUnderSmallPrintIsNotInTheLastRow(_ number: String) {
    var page = PageDrawing()
    let ys = page.table(
      [TableEndTests.header] + TableEndTests.rows, y: 740, widths: TableEndTests.widths,
      TableStyle(rules: .none))
    page.write(number, x: 44, y: ys[3] + 17, TextStyle(size: 14))
    let reading = Reading([page])
    #expect(reading.texts(.number, .item, .setting) == TableEndTests.rows)
    #expect(reading.summary.furniture == [number])
  }

  @Test func aCaptionOverTheFirstLineOfTheNextTableIsNotInTheLastRow() {
    var page = PageDrawing()
    let style = TableStyle(rules: .none)
    let header = ["種別", "項目", "設定"]
    let rows = [["可用性", "サービス時間", "24時間"], ["性能", "応答時間", "3秒"]]
    var top = 100.0
    for _ in 1...2 {
      let ys = page.table([header] + rows, y: top, widths: TableEndTests.widths, style)
      for y in ys.prefix(3) { page.rule(y: y, from: 40, to: 490) }
      top = ys[3] + 24
      page.write("別表", x: 40, y: top - 4, TextStyle(size: 8))
    }
    let reading = Reading([page])
    #expect(reading.texts(.category, .item, .setting) == rows + rows)
    #expect(reading.imbalance == 0)
  }

  @Test func aHeaderThatNoLinePartsFromItsRowsIsThatOfAHistory() {
    var page = PageDrawing()
    let ys = page.table(
      [TableEndTests.header] + TableEndTests.rows, widths: TableEndTests.widths,
      TableStyle(rules: .none))
    for y in ys.prefix(3) { page.rule(y: y, from: 40, to: 490) }
    page.write("改訂履歴", x: 40, y: ys[3] + 12, TextStyle(size: 8))
    let rows = [
      TableEndTests.revisions[0], ["1.0", "2022/10/3", "利用規約の改定に合わせて全体を見直した"],
      ["1.1", "2023/4/17", "稼働率を改めた"],
    ]
    let below = page.table(
      rows, y: ys[3] + 18, widths: [60, 60, 200], TableStyle(rules: .none))
    for y in [below[0], below[3]] { page.rule(y: y, from: 40, to: 360) }
    for x in [40.0, 100, 160, 360] { page.rule(x: x, from: below[0], to: below[3]) }
    page.frame(Rect(minX: 40, minY: ys[0], maxX: 490, maxY: below[3]))
    let reading = Reading([page])
    #expect(reading.texts(.number, .item, .setting) == TableEndTests.rows)
    #expect(reading.summary.notes.contains("改訂履歴"))
    #expect(reading.imbalance == 0)
  }

  @Test func aCaptionLeftOfTheLabelsIsNoneOfThem() {
    var page = PageDrawing()
    let header = ["No.", "種別", "項目", "設定"]
    let rows = [["可用性", "1", "サービス時間", "24時間"], ["性能", "2", "応答時間", "3秒"]]
    let style = TableStyle(rules: .none)
    let labels = [header[1], header[0]] + header[2...]
    let widths = [60.0, 60, 150, 180]
    var top = 100.0
    for _ in 1...2 {
      page.fill(Rect(minX: 40, minY: top, maxX: 490, maxY: top + 16), 0xDD_DDDD)
      let ys = page.table([labels] + rows, y: top, widths: widths, style)
      page.write("別表", x: 40, y: ys[3] + 5, TextStyle(size: 8))
      top = ys[3] + 12
    }
    let reading = Reading([page])
    #expect(reading.texts(.category) == ["可用性", "性能", "可用性", "性能"])
    #expect(reading.imbalance == 0)
  }

  /// The last row stands below all fills.
  @Test func theNumberOfThePageUnderTheNumbersIsNoHeading() {
    func striped(_ page: inout PageDrawing, _ rows: [[String]], y: Double) -> [Double] {
      var scratch = PageDrawing()  // tells the rows' heights, for fills lie below the text
      let ys = scratch.table(
        rows, y: y, widths: TableEndTests.widths, TableStyle(rules: .none))
      for row in stride(from: 0, to: rows.count, by: 2) {
        page.fill(Rect(minX: 40, minY: ys[row], maxX: 490, maxY: ys[row + 1]), 0xEE_EEEE)
      }
      return page.table(rows, y: y, widths: TableEndTests.widths, TableStyle(rules: .none))
    }
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    let rows = TableEndTests.rows + [["3", "遅延", "3秒"]]
    let ys = striped(&one, [TableEndTests.header] + rows, y: 720)
    one.write("1 / 2", x: 42, y: ys[4] + 4, TextStyle(size: 8))
    _ = striped(&two, [["4", "監視", "有"], ["5", "遅延の上限", "有"], ["6", "窓口", "有"]], y: 60)
    let reading = Reading([one, two])
    #expect(reading.texts(.section) == Array(repeating: nil, count: 6))
    #expect(reading.texts(.number) == ["1", "2", "3", "4", "5", "6"])
    #expect(reading.summary.furniture == ["1 / 2"])
  }

  @Test func aLineAloneAtThePagesFootIsNoRowOfATableWithoutNumbers() {
    var page = PageDrawing()
    page.table(
      [["種別", "項目", "設定"], ["可用性", "サービス時間", "24時間"], ["性能", "応答時間", "3秒"]], y: 600,
      widths: TableEndTests.widths)
    page.write("Copyright Example 1", x: 140, y: 800, TextStyle(size: 8))
    let reading = Reading([page])
    #expect(reading.texts(.item, .setting) == [["サービス時間", "24時間"], ["応答時間", "3秒"]])
    #expect(reading.imbalance == 0)
  }

  @Test func textsBelowClosedRowsAreNoRowOfATableWithoutNumbers() {
    var page = PageDrawing()
    page.table(
      [["種別", "項目", "設定"], ["可用性", "サービス時間", "24時間"], ["性能", "応答時間", "3秒"]], y: 600,
      widths: TableEndTests.widths)
    page.write("Example", x: 140, y: 690, TextStyle(size: 8))
    page.write("12", x: 300, y: 690, TextStyle(size: 8))
    let reading = Reading([page])
    #expect(reading.texts(.item, .setting) == [["サービス時間", "24時間"], ["応答時間", "3秒"]])
    #expect(reading.imbalance == 0)
  }
}
