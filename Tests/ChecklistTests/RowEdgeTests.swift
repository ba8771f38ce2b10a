import Checklist
import Layout
import TestSupport
import Testing

/// Rows whose edges white space does not show.
@Suite struct RowEdgeTests {
  private let xs = [40.0, 80, 200, 360]

  private func write(_ texts: [String], y: Double, on page: inout PageDrawing) {
    for (x, text) in zip(xs, texts) { page.write(text, x: x, y: y) }
  }

  @Test func textsThatBeginBesideTheirNumbersAreTheirsHoweverEvenTheLines() {
    var page = PageDrawing()
    write(["No.", "項目", "規定内容", "設定"], y: 80, on: &page)
    for (row, item) in ["サービス時間", "計画停止予定通知", "遅延"].enumerated() {
      let y = 100 + 28 * Double(row)
      page.write("\(row + 1)", x: xs[0], y: y - 3)
      page.write(item, x: xs[1], y: y)
      page.write("一行目の文の", x: xs[2], y: y)
      page.write("続きの文", x: xs[2], y: y + 14.4)
      page.write("有", x: xs[3], y: y)
    }
    let reading = Reading([page])
    #expect(reading.texts(.definition) == Array(repeating: "一行目の文の\n続きの文", count: 3))
  }

  @Test func aLineAboveItsNumberIsTheNextRowsWhereWhiteTells() {
    var page = PageDrawing()
    write(["No.", "項目", "規定内容", "設定"], y: 80, on: &page)
    write(["1", "サービス時間", "提供の時間帯", "有"], y: 104, on: &page)
    write(["2", "計画停止予定通知", "通知の時期", "有"], y: 128, on: &page)
    page.write("一行目の文の", x: xs[2], y: 154)
    write(["3", "遅延", "続きの文", "無"], y: 166, on: &page)
    let reading = Reading([page])
    #expect(reading.texts(.definition) == ["提供の時間帯", "通知の時期", "一行目の文の\n続きの文"])
  }

  @Test func fillsBehindTheCellsShowWhereTheRestOfARowEnds() {
    let widths = [40.0, 120, 160, 140]
    let header = ["No.", "項目", "規定内容", "設定"]
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    one.table(
      [header, ["1", "サービス時間", "提供の時間帯", "有"], ["2", "遅延", "遅れの", "無"]], y: 760, widths: widths)
    two.table([header], y: 60, widths: widths, TableStyle(rules: .none))
    for y in [78.0, 108] { two.rule(y: y, from: 40, to: 500) }
    let top = 78.0
    two.write("長さの上限", x: 204, y: top + 8.5, TextStyle(size: 8))
    for (row, texts) in [["3", "監視", "監視の間隔", "1分"], ["4", "ログ", "記録の種類", "有"]].enumerated() {
      var x = 44.0
      for (text, width) in zip(texts, widths) {
        two.write(text, x: x, y: top + 18.5 + 10 * Double(row), TextStyle(size: 8))
        x += width
      }
    }
    for y in [top, top + 20] {
      var x = 40.0
      for width in widths {
        two.fill(Rect(minX: x, minY: y, maxX: x + width, maxY: y + 10), 0xDD_DDDD)
        x += width
      }
    }
    let reading = Reading([one, two])
    #expect(
      reading.texts(.number, .definition) == [
        ["1", "提供の時間帯"], ["2", "遅れの長さの上限"], ["3", "監視の間隔"], ["4", "記録の種類"],
      ])
  }
}
