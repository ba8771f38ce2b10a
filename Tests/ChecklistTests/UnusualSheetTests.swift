import Checklist
import Layout
import TestSupport
import Testing

/// What fewer vendors print: badges, labels that go on, headers in other words, pages of another scale.
@Suite struct UnusualSheetTests {
  private static let header = ["No.", "項目", "設定"]
  private static let widths = [60.0, 150, 240]
  private static let rows = [
    ["1", "サービス時間", "24時間365日"], ["2", "計画停止予定通知", "有"], ["3", "ログの取得", "有"],
    ["4", "ディザスタリカバリ", "有"],
  ]

  /// A page with all lengths times a factor.
  private func times(_ factor: Double, _ page: Page) -> Page {
    func times(_ box: Rect) -> Rect {
      Rect(
        minX: box.minX * factor, minY: box.minY * factor, maxX: box.maxX * factor,
        maxY: box.maxY * factor)
    }
    var scaled = page
    (scaled.width, scaled.height) = (page.width * factor, page.height * factor)
    for index in page.glyphs.indices {
      scaled.glyphs[index].box = times(page.glyphs[index].box)
      scaled.glyphs[index].baseline *= factor
      scaled.glyphs[index].fontSize *= factor
    }
    scaled.rulings = page.rulings.map { line in
      var line = line
      (line.position, line.start, line.end) = (
        line.position * factor, line.start * factor, line.end * factor
      )
      line.thickness *= factor
      return line
    }
    scaled.fills = page.fills.map { Fill(box: times($0.box), color: $0.color) }
    return scaled
  }

  /// Lines so far apart draw rows of their own on a page of the usual scale.
  @Test(arguments: [0.3, 3]) func doubledRulesOfAPageOfAnotherScaleAreOne(_ factor: Double) throws {
    var page = SampleSheet.page()
    for ruling in page.page.rulings where ruling.axis == .horizontal {
      page.rule(y: ruling.position + 1.8, from: ruling.start, to: ruling.end)
    }
    let scaled = times(factor, page.page)
    let reading = Reading([scaled])
    #expect(reading.records.map(\.texts) == Reading([page]).records.map(\.texts))
    let place = try #require(reading.records[0].boxes[.item]?.first)
    let glyphs = scaled.glyphs.filter { place.box.contains(x: $0.box.midX, y: $0.box.midY) }
    #expect(String(String.UnicodeScalarView(glyphs.map(\.scalar))) == "サービス時間")
    #expect(reading.imbalance == 0)
  }

  @Test func badgesOnWhiteGroundAreNoCells() {
    var page = PageDrawing()
    let ys = page.table(
      [UnusualSheetTests.header] + UnusualSheetTests.rows, widths: UnusualSheetTests.widths,
      TableStyle(rules: .none))
    page.fill(Rect(minX: 40, minY: ys[0], maxX: 490, maxY: ys[1]), 0xDD_DDDD)
    for glyph in page.page.glyphs where glyph.box.minX < 60 && glyph.box.minY > ys[1] {
      let box = glyph.box
      page.fill(
        Rect(minX: box.minX - 3, minY: box.minY - 1, maxX: box.maxX + 3, maxY: box.maxY + 1),
        0x99_CCFF)
    }
    let reading = Reading([page])
    #expect(reading.texts(.number, .item, .setting) == UnusualSheetTests.rows)
    #expect(reading.imbalance == 0)
  }

  @Test func aLabelPrintedAgainAsContinuedIsTheSame() {
    let header = ["No.", "種別", "項目", "設定"]
    let widths = [40.0, 90, 150, 200]
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    one.table(
      [header, ["1", "可用性", "サービス時間", "24時間"], ["2", "↑", "計画停止予定通知", "有"]], y: 700,
      widths: widths)
    two.table(
      [header, ["3", "可用性（続き）", "ディザスタリカバリ", "有"], ["4", "↑", "アップグレード方針", "有"]], y: 60,
      widths: widths)
    let reading = Reading([one, two])
    #expect(reading.texts(.category) == Array(repeating: "可用性", count: 4))
    #expect(reading.imbalance == 0)
  }

  @Test func aHeaderPrintedAgainInOtherWordsEndsNoHeading() {
    var page = PageDrawing()
    page.table(
      [
        UnusualSheetTests.header, ["可用性に関する事項", "←", "←"], UnusualSheetTests.rows[0],
        UnusualSheetTests.rows[1], ["No.", "チェック項目", "当社回答"], UnusualSheetTests.rows[2],
      ], widths: UnusualSheetTests.widths)
    let reading = Reading([page])
    #expect(reading.texts(.section) == Array(repeating: "可用性に関する事項", count: 3))
    #expect(reading.summary.tables.count == 1)
    #expect(reading.imbalance == 0)
  }

  @Test func aHeadingOverTheNumbersThatEndsBeforeTheItemIsOne() {
    var page = PageDrawing()
    page.table(
      [
        ["No.", "設定", "項目", "規定内容", "単位", "備考"], ["サポート", "←", "", "", "", ""],
        ["1", "有", "サービス時間", "時間帯", "時間", ""], ["2", "有", "ログの取得", "記録の種類", "有無", ""],
      ], widths: [40, 80, 120, 120, 60, 60])
    let reading = Reading([page])
    #expect(reading.texts(.section, .number) == [["サポート", "1"], ["サポート", "2"]])
    #expect(reading.imbalance == 0)
  }

  @Test(arguments: ["※1 祝日を除く。", "1 ページ"])
  func aNoteUnderTheNumbersIsNoRow(_ note: String) {
    var page = PageDrawing()
    let ys = page.table(
      [UnusualSheetTests.header] + UnusualSheetTests.rows, y: 700,
      widths: UnusualSheetTests.widths, TableStyle(rules: .none))
    page.fill(Rect(minX: 40, minY: ys[0], maxX: 490, maxY: ys[1]), 0xDD_DDDD)
    let parts = note.split(separator: " ")
    page.write(String(parts[0]), x: 42, y: 815, TextStyle(size: 8))
    page.write(String(parts[1]), x: 56, y: 815, TextStyle(size: 8))
    let reading = Reading([page])
    #expect(reading.texts(.number, .item, .setting) == UnusualSheetTests.rows)
    #expect(reading.imbalance == 0)
  }

  @Test func aLabelOverALineOfItsOwnIsThatOfTheColumnsBelow() {
    var page = PageDrawing()
    let style = TextStyle(size: 8)
    page.write("当社の設定", x: 300, y: 80, style)
    page.rule(y: 84, from: 234, to: 434)
    for (label, x) in [("No.", 44.0), ("項目", 84), ("標準プラン", 236), ("上位プラン", 380), ("備考", 440)] {
      page.write(label, x: x, y: 94, style)
    }
    let rows = [
      ["1", "サービス時間", "24時間365日", "同左", "別紙参照"], ["2", "計画停止予定通知", "有", "有", "規約参照"],
      ["3", "ログの取得", "有", "有", "平日に限る"],
    ]
    page.table(rows, y: 100, widths: [40, 150, 100, 100, 100], TableStyle(rules: .horizontal))
    let reading = Reading([page])
    #expect(reading.texts(.setting) == ["24時間365日", "有", "有"])
    #expect(reading.texts(.remarks) == ["別紙参照", "規約参照", "平日に限る"])
    #expect(reading.imbalance == 0)
  }

  @Test func aRowThatHoldsTheWordsOfLabelsIsNoHeader() {
    let rows = [
      ["1", "サービス時間", "提供する時間帯", "24時間"], ["2", "要件", "項目、表、装置全体", "有無"],
      ["3", "ログの取得", "記録の種類", "有"],
    ]
    var page = PageDrawing()
    page.table([["No.", "項目例", "規定内容", "設定"]] + rows, widths: [40, 130, 160, 100])
    let reading = Reading([page])
    #expect(reading.texts(.number, .item, .definition, .setting) == rows)
    #expect(reading.summary.tables.count == 1)
  }

  @Test func numbersOfOneCellMayLeaveSomeOut() {
    let rows = [["54", "独自の項目", "有"], ["55", "ログの取得", "有"], ["57", "ディザスタリカバリ", "有"]]
    var page = PageDrawing()
    let ys = page.table(
      [UnusualSheetTests.header] + rows, widths: UnusualSheetTests.widths, TableStyle(rules: .none))
    page.frame(Rect(minX: 40, minY: ys[0], maxX: 490, maxY: ys[4]))
    page.rule(y: ys[1], from: 40, to: 490)
    for x in [100.0, 250] { page.rule(x: x, from: ys[0], to: ys[4]) }
    let reading = Reading([page])
    #expect(reading.texts(.number, .item, .setting) == rows)
    #expect(reading.imbalance == 0)
  }
}
