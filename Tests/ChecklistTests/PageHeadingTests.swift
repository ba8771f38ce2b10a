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

  @Test func aTitleThatWrapsIsOne() {
    var page = PageDrawing()
    let style = TextStyle(size: 20)
    page.write("あおばワークフロークラウドサービスレベルのチェッ", x: 50, y: 60, style)
    page.write("クリスト", x: 50, y: 86, style)
    page.write("株式会社あおば", x: 50, y: 104)
    page.table([header, ["1", "可用性", "サービス時間", "24時間"]], y: 120, widths: [30.0, 80, 150, 200])
    #expect(Reading([page]).summary.title == "あおばワークフロークラウドサービスレベルのチェックリスト")
  }
}
