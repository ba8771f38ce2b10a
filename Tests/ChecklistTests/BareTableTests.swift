import Checklist
import Layout
import TestSupport
import Testing

/// Tables of which nothing draws the columns.
@Suite struct BareTableTests {
  private static let titles = [
    "サービス時間", "計画停止予定通知", "ディザスタリカバリ", "アップグレード方針", "ログの取得", "応答時間", "遅延", "バッチ処理時間",
    "カスタマイズ性", "外部接続性", "同時接続利用者数", "バックアップの方法", "データ消去の要件",
  ]

  /// Rows with texts in the middle of their columns, and no header.
  private func page(answers: [String]) -> PageDrawing {
    var page = PageDrawing()
    for (row, title) in BareTableTests.titles.enumerated() {
      let texts = ["\(row + 1)", title, "独自の規定\(row)", answers[row]]
      for (text, x) in zip(texts, [50.0, 150, 300, 450]) {
        let start = x - PageDrawing.width(of: text, size: 8) / 2
        page.write(text, x: start, y: 100 + 20 * Double(row), TextStyle(size: 8))
      }
    }
    return page
  }

  @Test func theFirstWordOfALongAnswerIsNoColumn() {
    var answers = Array(repeating: "有", count: BareTableTests.titles.count)
    answers[3] = "年次の 報告書を https://www.example.jp/docs に載せる"
    let reading = Reading([page(answers: answers)])
    #expect(reading.texts(.item) == BareTableTests.titles)
    #expect(reading.texts(.setting) == answers)
    #expect(reading.imbalance == 0)
  }

  @Test func linesBetweenColumnsOfALaterPageStandInTheirWhite() {
    var one = page(answers: Array(repeating: "有", count: BareTableTests.titles.count))
    one.frame(Rect(minX: 40, minY: 88, maxX: 520, maxY: 350))
    var two = PageDrawing(number: 2)
    let rows = (14...18).map { ["\($0)", "独自の項目", "独自の規定", "無"] }
    // The lines stand nowhere near the boundaries that the first page's texts show.
    let ys = two.table(rows, y: 60, widths: [50, 140, 160, 130], TableStyle(rules: .none))
    two.frame(Rect(minX: 40, minY: ys[0], maxX: 520, maxY: ys[5]))
    for (top, bottom) in zip(ys, ys.dropFirst()) {
      two.fill(Rect(minX: 40, minY: top, maxX: 62, maxY: bottom), 0xEE_EEEE)
    }
    let reading = Reading([one, two])
    #expect(reading.texts(.number) == (1...18).map { "\($0)" })
    #expect(reading.texts(.setting).suffix(5) == Array(repeating: "無", count: 5))
    #expect(reading.imbalance == 0)
  }

  @Test func numbersAtTheRightEdgeOfTheirColumnAreBehindItsLabel() {
    var page = PageDrawing()
    let style = TextStyle(size: 8)
    for (text, x) in [("No.", 42.0), ("種別", 130), ("項目", 230), ("設定", 400)] {
      page.write(text, x: x, y: 80, style)
    }
    page.write("アプリケーション運用", x: 83, y: 100, style)
    for (row, title) in BareTableTests.titles.enumerated() {
      let y = 100 + 20 * Double(row)
      page.write("\(row + 1)", x: row < 9 ? 76 : 72, y: y, style)
      page.write(title, x: 220, y: y, style)
      page.write("有", x: 380, y: y, style)
    }
    let reading = Reading([page])
    #expect(reading.texts(.number) == (1...13).map { "\($0)" })
    #expect(reading.texts(.item) == BareTableTests.titles)
    #expect(reading.texts(.category) == Array(repeating: "アプリケーション運用", count: 13))
    #expect(reading.imbalance == 0)
  }

  @Test func aNumberRightBesideTheNextTextIsOne() {
    let widths = [40.0, 80, 150, 150]
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    one.table(
      [["No.", "種別", "項目", "設定"], ["1-1", "可用性", "サービス時間", "有"]], y: 700, widths: widths)
    // Below the last line of the page before, a row that no fill marks, above one that a fill does.
    two.fill(Rect(minX: 40, minY: 76, maxX: 460, maxY: 92), 0xEE_EEEE)
    for (row, texts) in [["1-2", "性能", "遅延", "1分"], ["1-3", "性能", "応答時間", "3秒"]].enumerated() {
      for (text, x) in zip(texts, [66.0, 80, 164, 314]) {
        two.write(text, x: x, y: 70 + 16 * Double(row), TextStyle(size: 8))
      }
    }
    let reading = Reading([one, two])
    #expect(
      reading.texts(.number, .category, .item) == [
        ["1-1", "可用性", "サービス時間"], ["1-2", "性能", "遅延"], ["1-3", "性能", "応答時間"],
      ])
    #expect(reading.imbalance == 0)
  }

  @Test func theFirstRowOfATallTableOfFillsNeedsNoneBehindIt() {
    var page = PageDrawing()
    for row in stride(from: 1, to: 6, by: 2) {
      let y = 100 + 50 * Double(row)
      page.fill(Rect(minX: 40, minY: y - 25, maxX: 520, maxY: y + 25), 0xEE_EEEE)
    }
    for (row, title) in BareTableTests.titles.prefix(6).enumerated() {
      for (text, x) in [("\(row + 1)", 44.0), (title, 80), ("独自の規定\(row)", 250), ("有", 450)] {
        page.write(text, x: x, y: 100 + 50 * Double(row), TextStyle(size: 8))
      }
    }
    let reading = Reading([page])
    #expect(reading.texts(.item) == Array(BareTableTests.titles.prefix(6)))
    #expect(reading.imbalance == 0)
  }

  @Test func wrappedLabelsOfLowRowsAreTwo() {
    var page = PageDrawing()
    let style = TextStyle(size: 8)
    let xs = [40.0, 80, 130, 300]
    func write(_ texts: [String], y: Double) {
      for (text, x) in zip(texts, xs) { page.write(text, x: x, y: y, style) }
    }
    write(["No.", "種別", "項目", "設定"], y: 80)
    for (row, (label, item)) in [
      (["データ管", "理"], "独自の控え"), (["セキュリテ", "ィ"], "独自の鍵"), (["サポート"], "独自の窓口"),
    ].enumerated() {
      let y = 100 + 20 * Double(row)
      write(["\(row + 1)", "", item, "有"], y: y)
      for (line, text) in label.enumerated() {
        let middle = Double(label.count - 1) / 2
        page.write(text, x: xs[1], y: y + 9 * (Double(line) - middle), style)
      }
    }
    #expect(Reading([page]).texts(.category) == ["データ管理", "セキュリティ", "サポート"])
  }
}
