import Checklist
import Layout
import TestSupport
import Testing

struct BalanceCase: Sendable, CustomTestStringConvertible {
  let name: String
  let draw: @Sendable (inout PageDrawing) -> Void
  /// How many glyphs of it are seen, beside the table's.
  let seen: Int
  var testDescription: String { name }
}

@Suite struct BalanceTests {
  private static let rows = [
    ["No.", "種別", "項目", "設定"], ["1", "性能", "遅延", "1分"], ["2", "↑", "巡回", "有"],
  ]
  private static let tableGlyphs = 3 + 2 + 2 + 2 + 1 + 2 + 2 + 2 + 1 + 2 + 1

  @Test(arguments: [
    BalanceCase(name: "nothing else", draw: { _ in }, seen: 0),
    BalanceCase(name: "text outside", draw: { $0.write("備考 別紙", x: 40, y: 600) }, seen: 4),
    BalanceCase(
      name: "a watermark over the table",
      draw: { $0.write("複製禁止", x: 100, y: 130, TextStyle(size: 40, direction: .skewed)) }, seen: 4),
    BalanceCase(
      name: "hidden text in a cell",
      draw: { $0.write("秘密", x: 300, y: 127, TextStyle(size: 6, isInvisible: true)) }, seen: 0),
    BalanceCase(
      name: "clipped text in a cell",
      draw: { $0.write("秘密", x: 300, y: 127, TextStyle(size: 6, clip: .outside)) }, seen: 0),
    BalanceCase(
      name: "a table of another kind",
      draw: {
        $0.table([["版数", "改訂日"], ["1", "2024/6/3"]], y: 400, widths: [100, 200])
      }, seen: 2 + 3 + 1 + 8),
    BalanceCase(
      name: "a frame around all",
      draw: { page in
        page.frame(Rect(minX: 20, minY: 20, maxX: 575, maxY: 820))
        page.write("枠の中", x: 40, y: 700)
      }, seen: 3),
    BalanceCase(
      name: "text upside down and turned",
      draw: { page in
        page.write("逆", x: 500, y: 110, TextStyle(direction: .left))
        page.write("上下", x: 520, y: 110, TextStyle(direction: .up))
        page.write("下", x: 110, y: 127, TextStyle(size: 6, direction: .down))
      }, seen: 4),
    BalanceCase(
      name: "text on the table's border",
      draw: { $0.write("境界", x: 34, y: 120, TextStyle(size: 12)) }, seen: 2),
    BalanceCase(
      name: "ruby in a cell", draw: { $0.write("ちえん", x: 154, y: 119, TextStyle(size: 3)) }, seen: 3
    ),
    BalanceCase(
      name: "a sentence between two tables",
      draw: { page in
        page.write("次の表も同じ", x: 40, y: 250)
        page.table(rows, y: 300, widths: [30, 80, 150, 200])
      }, seen: 6 + tableGlyphs),
  ])
  func everySeenGlyphIsCountedOnce(_ c: BalanceCase) {
    var page = PageDrawing()
    page.table(BalanceTests.rows, widths: [30, 80, 150, 200])
    c.draw(&page)
    let summary = Reading([page]).summary
    #expect(summary.glyphsIn == BalanceTests.tableGlyphs + c.seen)
    #expect(summary.glyphsPlaced == BalanceTests.tableGlyphs + c.seen)
  }

  @Test(arguments: UInt64(1)...40)
  func anyPagesAreBalancedHoweverOddlyDrawn(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pages = (1...3).map { OddPage(number: $0, using: &generator).drawing }
    let reading = Reading(pages)
    #expect(reading.imbalance == 0, "seed \(seed)")
    #expect(
      reading.records.map(\.sequence) == reading.records.indices.map { $0 + 1 }, "seed \(seed)")
    #expect(reading.summary.rowCount == reading.records.count, "seed \(seed)")
  }
}

/// A page of words, tables, lines and fills set by chance, one over the other.
private struct OddPage {
  private(set) var drawing: PageDrawing
  private static let words = [
    "No.", "種別", "項目", "規定内容", "設定", "備考", "回答", "可用性", "性能", "遅延", "ログの取得", "1", "2", "3", "12",
    "有", "2024年6月3日", "*", "改訂日", "版数", "Service level", "https://a.jp/", "株式会社あおば", "サービス時間", " ",
    "・",
    "（独自）", "アプリケーション運用", "24時間365日、ただし計画停止を除く",
  ]

  init(number: Int, using generator: inout SeededGenerator) {
    drawing = PageDrawing(number: number)
    for _ in 0..<Int.random(in: 0...3, using: &generator) { addTable(&generator) }
    for _ in 0..<Int.random(in: 0...20, using: &generator) { addWord(&generator) }
    for _ in 0..<Int.random(in: 0...12, using: &generator) { addMark(&generator) }
  }

  private func word(_ generator: inout SeededGenerator) -> String {
    OddPage.words.randomElement(using: &generator) ?? ""
  }

  private mutating func addTable(_ generator: inout SeededGenerator) {
    let widths = (0..<Int.random(in: 1...7, using: &generator)).map { _ in
      Double.random(in: 12...140, using: &generator)
    }
    var rows: [[String]] = [widths.map { _ in word(&generator) }]
    rows += Bool.random(using: &generator) ? [Array(OddPage.words.prefix(widths.count))] : []
    for _ in 0..<Int.random(in: 0...8, using: &generator) {
      rows.append(widths.map { _ in word(&generator) })
    }
    let rules: [TableStyle.Rules] = [.all, .horizontal, .none]
    drawing.table(
      rows, x: Double.random(in: 0...200, using: &generator),
      y: Double.random(in: 0...700, using: &generator), widths: widths,
      TableStyle(
        rules: rules.randomElement(using: &generator) ?? .all,
        size: Double.random(in: 3...14, using: &generator),
        zebra: Bool.random(using: &generator) ? 0xEE_EEEE : nil))
  }

  private mutating func addWord(_ generator: inout SeededGenerator) {
    let directions: [Glyph.Direction] = [
      .right, .right, .right, .down, .up, .left, .vertical, .skewed,
    ]
    let clips: [Glyph.Clip] = [.inside, .inside, .mostly, .barely, .outside]
    drawing.write(
      word(&generator), x: Double.random(in: -20...600, using: &generator),
      y: Double.random(in: -20...860, using: &generator),
      TextStyle(
        size: Double.random(in: 0...30, using: &generator),
        color: Bool.random(using: &generator) ? 0 : 0xFF_FFFF,
        direction: directions.randomElement(using: &generator) ?? .right,
        clip: clips.randomElement(using: &generator) ?? .inside,
        letterSpacing: Double.random(in: -2...8, using: &generator)))
  }

  private mutating func addMark(_ generator: inout SeededGenerator) {
    let (x, y) = (
      Double.random(in: -50...600, using: &generator),
      Double.random(in: -50...850, using: &generator)
    )
    let length = Double.random(in: 0...500, using: &generator)
    switch Int.random(in: 0...3, using: &generator) {
    case 0: drawing.rule(y: y, from: x, to: x + length)
    case 1: drawing.rule(x: x, from: y, to: y + length)
    case 2: drawing.frame(Rect(minX: x, minY: y, maxX: x + length, maxY: y + length / 3))
    default: drawing.fill(Rect(minX: x, minY: y, maxX: x + length, maxY: y + length / 5), 0xDD_DDDD)
    }
  }
}
