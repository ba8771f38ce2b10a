import Checklist
import Layout
import TestSupport
import Testing

/// A sheet drawn by hand that is disturbed.
struct DisturbedSheet: Sendable, CustomTestStringConvertible {
  let name: String
  let pages: [Page]
  /// What is read of the pages as they are.
  let calm: Reading
  /// Whether letters may be drawn in any order; not so where the order says what belongs together.
  var mayScatter = true
  var testDescription: String { name }

  init(_ name: String, mayScatter: Bool = true, _ pages: [PageDrawing]) {
    (self.name, self.mayScatter, self.pages) = (name, mayScatter, pages.map(\.page))
    calm = Reading(pages)
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
    DisturbedSheet("each cell with borders of its own", [boxedCells()]),
    DisturbedSheet("filled cells in dashed borders", [filledCells()]),
    DisturbedSheet("vertical and turned labels", [verticalLabels()]),
    DisturbedSheet("headings across the table", [headings()]),
    DisturbedSheet("labels without lines between", [openLabels()]),
    DisturbedSheet("two tables side by side", [sideBySide()]),
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
    let (calm, moved) = (sheet.calm, Reading(disturbed))
    #expect(moved.records.map(\.withoutBoxes) == calm.records.map(\.withoutBoxes), "seed \(seed)")
    #expect(moved.records.map(\.boxPages) == calm.records.map(\.boxPages), "seed \(seed)")
    #expect(moved.summary == calm.summary, "seed \(seed)")
  }

  @Test(arguments: sheets)
  func runsInAnotherOrderChangeNothingAtAll(_ sheet: DisturbedSheet) {
    for seed in InvarianceTests.seeds.prefix(5) {
      var generator = SeededGenerator(seed: seed)
      let shuffled = Reading(
        sheet.pages.map { $0.shuffled(keepingRuns: true, using: &generator) })
      #expect(shuffled.records == sheet.calm.records, "seed \(seed)")
      #expect(shuffled.summary == sheet.calm.summary, "seed \(seed)")
    }
  }

  @Test(arguments: sheets)
  func everySheetIsReadAndBalanced(_ sheet: DisturbedSheet) {
    let reading = sheet.calm
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

  /// The pages that each field's text stands on.
  fileprivate var boxPages: FieldMap<[Int]> { boxes.mapValues { $0.map(\.page) } }
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

private let triple = [40.0, 150, 240]
private let items = [["1", "遅延", "1分"], ["2", "ログの取得", "有"], ["3", "監査対応*", "有"]]

private func boxedCells() -> PageDrawing {
  var page = PageDrawing()
  let rows = [["No.", "項目", "設定"]] + items
  let ys = page.table(rows, widths: triple, TableStyle(rules: .none))
  let xs = [40.0, 80, 230, 470]
  for (top, bottom) in zip(ys, ys.dropFirst()) {
    for (left, right) in zip(xs, xs.dropFirst()) {
      page.frame(
        Rect(minX: left + 0.4, minY: top + 0.4, maxX: right - 0.4, maxY: bottom - 0.4))
    }
  }
  return page
}

private func filledCells() -> PageDrawing {
  var page = PageDrawing()
  for (left, right) in [(40.0, 80.0), (80, 230), (230, 470)] {
    page.fill(Rect(minX: left, minY: 100, maxX: right, maxY: 118), 0xDD_EEFF)
  }
  let ys = page.table(
    [["No.", "項目", "設定"]] + items, widths: triple, TableStyle(rules: .none))
  for y in ys {
    for x in stride(from: 40.0, to: 470, by: 4) { page.rule(y: y, from: x, to: x + 2) }
  }
  for x in [40.0, 80, 230, 470] {
    for y in stride(from: 100.0, to: ys[ys.count - 1], by: 4) {
      page.rule(x: x, from: y, to: y + 2)
    }
  }
  return page
}

private func verticalLabels() -> PageDrawing {
  var page = PageDrawing()
  let ys = page.table(
    [
      ["No.", "種別", "項目", "設定"], ["1", "", "遅延", "1分"], ["2", "↑", "応答時間", "3秒"],
      ["3", "↑", "バッチ処理時間", "1時間"], ["4", "", "監査", "有"], ["5", "↑", "点検", "有"],
      ["6", "↑", "研修", "有"],
    ], widths: [30, 40, 150, 200])
  page.write("性能", x: 90, y: ys[1] + 15, TextStyle(size: 8, direction: .vertical))
  page.write("運用", x: 93, y: ys[7] - 15, TextStyle(size: 8, direction: .up))
  return page
}

private func headings() -> PageDrawing {
  var page = PageDrawing()
  page.table(
    [
      ["No.", "項目", "設定"], ["アプリケーション運用", "←", "←"], items[0], items[1],
      ["当社の追加した事項", "←", "←"], items[2],
    ], widths: triple)
  return page
}

private func openLabels() -> PageDrawing {
  var page = PageDrawing()
  let ys = page.table(
    [
      ["No.", "項目", "設定"], ["1", "サービス時間", "24時間"], ["2", "計画停止予定通知", "有"],
      ["3", "ディザスタリカバリ", "有"], ["4", "応答時間", "3秒"], ["5", "遅延", "1分"],
    ], x: 120, widths: [30, 150, 200])
  page.write("種別", x: 44, y: ys[0] + 12, TextStyle(size: 8))
  page.write("可用性", x: 44, y: (ys[1] + ys[4]) / 2 + 3, TextStyle(size: 8))
  page.write("性能", x: 44, y: (ys[4] + ys[6]) / 2 + 3, TextStyle(size: 8))
  for y in [ys[0], ys[1], ys[6]] { page.rule(y: y, from: 40, to: 120) }
  page.rule(x: 40, from: ys[0], to: ys[6])
  return page
}

private func sideBySide() -> PageDrawing {
  var page = PageDrawing()
  page.table(
    [
      ["No.", "項目", "設定", "No.", "項目", "設定"],
      ["1", "遅延", "1分", "3", "データ消去の要件", "有"],
      ["2", "ログの取得", "有", "4", "ウイルススキャン", "毎日"],
    ], widths: [30, 100, 80, 30, 100, 80])
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
