import Checklist
import Layout
import TestSupport
import Testing

/// Rows in a frame without lines inside.
@Suite struct FramedRowTests {
  private static let header = ["番号", "種別", "項目", "設定"]
  private static let widths = [40.0, 32, 150, 200]
  private static let rows = [
    ["[1]", "可用性", "サービス時間", "24時間365日"], ["[2]", "可用性", "ディザスタリカバリ", "有"],
    ["[3]", "データ管理", "バックアップの方法", "有"], ["[4]", "データ管理", "データ消去の要件", "無"],
  ]

  /// A page with some rows below the header, hard below each other.
  private func page(_ number: Int, _ rows: [[String]], header: [String] = header) -> PageDrawing {
    var page = PageDrawing(number: number)
    let ys = page.table(
      [header] + rows, y: 60, widths: FramedRowTests.widths,
      TableStyle(rules: .none, padding: 0.5, leading: 1.1))
    page.frame(Rect(minX: 40, minY: 60, maxX: 462, maxY: ys[ys.count - 1]))
    return page
  }

  @Test func labelsThatWrapBesideEachNumberAreWholeInTheirRows() {
    let reading = Reading([page(1, FramedRowTests.rows)])
    #expect(reading.texts(.number, .category, .item, .setting) == FramedRowTests.rows)
    #expect(reading.codes == [[], [], [], []])
    #expect(reading.imbalance == 0)
  }

  @Test func labelsOverTheOnlyRowOfAPageAreNoneOfItsTexts() {
    let rows = FramedRowTests.rows
    let reading = Reading([page(1, Array(rows[..<3])), page(2, [rows[3]])])
    #expect(reading.texts(.number, .category, .item, .setting) == rows)
    #expect(reading.imbalance == 0)
  }

  @Test func labelsWhoseLettersStandApartAreThoseOfTheTableBefore() {
    let labels = ["No", "分野", "項目名", "設定内容"]
    let rows = [
      ["1", "運用", "サービス時間", "毎日"], ["2", "運用", "ログの取得", "有"], ["3", "体制", "障害通知時間", "1時間"],
      ["4", "体制", "応答時間", "3秒"],
    ]
    let lefts = [40.0, 80, 160, 320]
    let pages = [0, 2].map { first in
      var page = PageDrawing(number: first + 1)
      let spaced = TextStyle(size: 8, letterSpacing: 8)
      page.write("要求事項", x: 280, y: 71, TextStyle(size: 8))
      page.rule(y: 74, from: 160, to: 460)
      for (label, x) in zip(labels, lefts) {
        page.write(label, x: x + 4, y: x < 160 ? 80 : 86, spaced)
      }
      for (index, row) in rows[first..<first + 2].enumerated() {
        for (text, x) in zip(row, lefts) {
          page.write(text, x: x + 4, y: 106 + 20 * Double(index), TextStyle(size: 8))
        }
      }
      page.frame(Rect(minX: 40, minY: 60, maxX: 460, maxY: 134))
      if first == 0 { page.rule(y: 92, from: 40, to: 460) }
      for x in lefts.dropFirst() { page.rule(x: x, from: x > 160 ? 74 : 60, to: 134) }
      return page
    }
    let reading = Reading(pages)
    #expect(reading.texts(.number, .category, .item, .setting) == rows)
    #expect(reading.imbalance == 0)
  }
}
