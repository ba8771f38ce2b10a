import Checklist
import Layout
import TestSupport
import Testing

/// A sheet drawn by hand that is disturbed.
struct DisturbedSheet: Sendable, CustomTestStringConvertible {
  let name: String
  let pages: [Page]
  /// Whether letters may be drawn in any order; not so where the order says what belongs together.
  var mayScatter = true
  var testDescription: String { name }

  init(_ name: String, mayScatter: Bool = true, _ pages: [PageDrawing]) {
    (self.name, self.mayScatter, self.pages) = (name, mayScatter, pages.map(\.page))
  }
}

@Suite struct InvarianceTests {
  static let seeds: [UInt64] = Array(1...20)

  static let sheets: [DisturbedSheet] = [
    DisturbedSheet("a full grid", [SampleSheet.page()]),
    DisturbedSheet(
      "a full grid, labels in the middle", [SampleSheet.page(TableStyle(alignment: .middle))]),
    DisturbedSheet("horizontal lines", [SampleSheet.page(TableStyle(rules: .horizontal))]),
    DisturbedSheet("no lines", [SampleSheet.page(TableStyle(rules: .none))]),
    DisturbedSheet(
      "no lines, text in the middle", [numbered(TableStyle(rules: .none, alignment: .middle))]),
    DisturbedSheet("zebra fills", [SampleSheet.page(TableStyle(rules: .none, zebra: 0xEE_F2F8))]),
    DisturbedSheet("white text on a dark header", [darkHeader()]),
    DisturbedSheet("fake bold", [fakeBold()]),
    DisturbedSheet("ruby and superscripts", [smallSigns()]),
    DisturbedSheet("links underlined", [underlined()]),
    DisturbedSheet("two pages", twoPages()),
    DisturbedSheet("text that overflows its cell", mayScatter: false, [overflowing()]),
    DisturbedSheet("a label cut by the page break", mayScatter: false, cutLabel()),
  ]

  @Test(arguments: sheets, seeds)
  func theOrderOfDrawingAndHairsOfDistanceChangeNoRecord(
    _ sheet: DisturbedSheet, _ seed: UInt64
  ) {
    var generator = SeededGenerator(seed: seed)
    let disturbed = sheet.pages.map { page in
      page.shuffled(keepingRuns: !sheet.mayScatter, using: &generator)
        .jittered(by: 0.05, using: &generator)
    }
    let (calm, moved) = (Reading(sheet.pages), Reading(disturbed))
    #expect(moved.records.map(\.withoutBoxes) == calm.records.map(\.withoutBoxes), "seed \(seed)")
    #expect(moved.summary == calm.summary, "seed \(seed)")
    #expect(moved.records.map(\.roundedBoxes) == calm.records.map(\.roundedBoxes), "seed \(seed)")
  }

  @Test(arguments: sheets)
  func runsInAnotherOrderChangeNothingAtAll(_ sheet: DisturbedSheet) {
    let calm = Reading(sheet.pages)
    for seed in InvarianceTests.seeds {
      var generator = SeededGenerator(seed: seed)
      let shuffled = Reading(
        sheet.pages.map { $0.shuffled(keepingRuns: true, using: &generator) })
      #expect(shuffled.records == calm.records, "seed \(seed)")
      #expect(shuffled.summary == calm.summary, "seed \(seed)")
    }
  }

  @Test(arguments: sheets)
  func everySheetIsReadAndBalanced(_ sheet: DisturbedSheet) {
    let reading = Reading(sheet.pages)
    #expect(reading.texts(.number) == (1...reading.records.count).map { "\($0)" })
    #expect(reading.records.count >= 2)
    #expect(reading.imbalance == 0)
  }
}

extension Record {
  /// The record less its places.
  fileprivate var withoutBoxes: Record {
    var record = self
    record.boxes = [:]
    return record
  }

  /// How many places each field has on which page.
  fileprivate var roundedBoxes: [Field: [Int]] { boxes.mapValues { $0.map(\.page) } }
}

// MARK: Sheets

private func numbered(_ style: TableStyle) -> PageDrawing {
  var page = PageDrawing()
  page.table(
    [
      ["No.", "項目", "設定"],
      ["1", "サービス時間", "平日の九時から十八時まで、ただし計画停止と天災による停止とを除くものとする"],
      ["2", "計画停止予定通知", "有"],
      ["3", "ディザスタリカバリ", "遠隔地に置いた予備の設備で、三日以内に再開することを目標としている"],
    ], widths: [40, 150, 240], style)
  return page
}

private func darkHeader() -> PageDrawing {
  var page = PageDrawing()
  page.fill(Rect(minX: 40, minY: 100, maxX: 470, maxY: 118), 0x20_4060)
  for (x, label) in [(44.0, "No."), (84, "項目"), (234, "設定")] {
    page.write(label, x: x, y: 112, TextStyle(size: 8, color: 0xFF_FFFF))
  }
  page.table(
    [["1", "遅延", "1分"], ["2", "ログの取得", "有"]], y: 118, widths: [40, 150, 240])
  page.write("隠し文字", x: 300, y: 130, TextStyle(size: 8, color: 0xFF_FFFF))
  return page
}

private func fakeBold() -> PageDrawing {
  var page = PageDrawing()
  page.table([["", "", ""], ["1", "遅延", "11分"], ["2", "ログの取得", "有"]], widths: [40, 150, 240])
  for (x, label) in [(44.0, "No."), (84, "項目"), (234, "設定")] {
    page.write(label, x: x, y: 112, TextStyle(size: 8))
    page.write(label, x: x + 0.3, y: 112, TextStyle(size: 8))
  }
  return page
}

private func smallSigns() -> PageDrawing {
  var page = PageDrawing()
  let ys = page.table(
    [["No.", "項目", "設定"], ["1", "", ""], ["2", "ログの取得", "有"]], widths: [40, 150, 240],
    TableStyle(size: 10, padding: 6))
  page.write("かどう", x: 86, y: ys[1] + 8, TextStyle(size: 5))
  page.write("稼働率", x: 84, y: ys[1] + 17)
  page.write("10", x: 234, y: ys[1] + 17)
  page.write("3", x: 244, y: ys[1] + 13, TextStyle(size: 6))
  page.write("回", x: 247, y: ys[1] + 17)
  return page
}

private func underlined() -> PageDrawing {
  var page = PageDrawing()
  let ys = page.table(
    [["No.", "項目", "設定"], ["1", "遅延", ""], ["2", "ログの取得", "有"]], widths: [40, 150, 240],
    TableStyle(size: 10, padding: 6))
  page.write("https://a.jp/sla", x: 236, y: ys[1] + 16, TextStyle(color: 0x1155CC))
  page.rule(y: ys[1] + 17.3, from: 236, to: 316, color: 0x1155CC)
  return page
}

private func twoPages() -> [PageDrawing] {
  let widths = [30.0, 80, 150, 200]
  var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
  one.table(
    [
      ["No.", "種別", "項目", "設定"], ["1", "可用性", "サービス時間", "24時間"],
      ["2", "↑", "計画停止予定通知", "事前に利用者へ"],
    ], y: 600, widths: widths)
  two.table([["", "", "", "電子メールで知らせる"], ["3", "性能", "遅延", "1分"]], y: 60, widths: widths)
  one.write("1 / 2", x: 290, y: 820)
  two.write("2 / 2", x: 290, y: 820)
  return [one, two]
}

private func overflowing() -> PageDrawing {
  var page = PageDrawing()
  let ys = page.table(
    [["No.", "項目", "設定", "備考"], ["1", "", "有", ""], ["2", "ログの取得", "有", ""]],
    widths: [40, 100, 100, 100])
  page.write("サービス提供終了時の事前通知", x: 84, y: ys[1] + 12, TextStyle(size: 6))
  page.write("とても長い回答が備考へ", x: 230, y: ys[2] + 12, TextStyle(size: 8))
  return page
}

private func cutLabel() -> [PageDrawing] {
  let widths = [30.0, 40, 150, 200]
  var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
  let ys = one.table(
    [["No.", "種別", "項目", "設定"], ["1", "", "サービス時間", "24時間"], ["2", "↑", "計画停止予定通知", "有"]],
    y: 600, widths: widths)
  let style = TextStyle(size: 9, direction: .vertical)
  one.write("可用", x: 90, y: ys[3] - 20, style)
  one.write("性", x: 90, y: ys[3] - 2, TextStyle(size: 9, direction: .vertical, clip: .outside))
  two.table([["3", "", "ディザスタリカバリ", "有"], ["4", "性能", "遅延", "1分"]], y: 60, widths: widths)
  return [one, two]
}
