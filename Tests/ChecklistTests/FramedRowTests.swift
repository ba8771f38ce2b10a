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
}
