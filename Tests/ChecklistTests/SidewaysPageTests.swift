import Checklist
import Layout
import TestSupport
import Testing

@Suite struct SidewaysPageTests {
  /// A page with each box where it is when the page is turned by 90°, clockwise or not.
  private func sideways(_ page: Page, clockwise: Bool) -> Page {
    let turn: PageTurn =
      clockwise ? .clockwise(height: page.height) : .counterclockwise(width: page.width)
    return turn.turned(page)
  }

  @Test(arguments: [true, false]) func aSheetPrintedSidewaysGivesItsRows(_ isClockwise: Bool) {
    let upright = SampleSheet.page().page
    let reading = Reading([sideways(upright, clockwise: isClockwise)])
    let expected = Reading([upright])
    #expect(reading.records.map(\.texts) == expected.records.map(\.texts))
    #expect(reading.summary.title == expected.summary.title)
    #expect(reading.imbalance == 0)
  }

  @Test func boxesAreThoseOfThePageAsDisplayed() throws {
    let upright = SampleSheet.page().page
    let page = sideways(upright, clockwise: true)
    let place = try #require(Reading([page]).records[0].boxes[.item]?.first)
    let glyphs = page.glyphs.filter { place.box.contains(x: $0.box.midX, y: $0.box.midY) }
    #expect(String(String.UnicodeScalarView(glyphs.map(\.scalar))) == "サービス時間")
  }

  @Test func aPageWithSomeTextSidewaysIsUpright() {
    var page = SampleSheet.page()
    page.write("社外秘", x: 20, y: 400, TextStyle(direction: .up))
    #expect(PageTurn(page.page) == nil)
  }

  /// The second page begins with the rest of a row of the first.
  @Test func twoPagesSideBySideOnASheetAreReadOneAfterTheOther() {
    let header = ["No.", "項目", "設定"]
    let widths = [30.0, 120, 150]
    var page = PageDrawing(width: 842, height: 595)
    page.table(
      [header, ["1", "サービス時間", "24時間"], ["2", "ログの取得", "有（操作の記録と"]], y: 120, widths: widths)
    page.table(
      [header, ["", "", "ログインの記録）"], ["3", "応答時間", "3秒"]], x: 461, y: 60, widths: widths)
    let reading = Reading([page])
    #expect(reading.texts(.number) == ["1", "2", "3"])
    #expect(reading.texts(.setting) == ["24時間", "有（操作の記録とログインの記録）", "3秒"])
    #expect(reading.imbalance == 0)
  }

  @Test func aSheetUpsideDownGivesItsRows() throws {
    let upright = SampleSheet.page().page
    let turn = PageTurn.halfway(width: upright.width, height: upright.height)
    let page = turn.turned(upright)
    let reading = Reading([page])
    #expect(reading.records.map(\.texts) == Reading([upright]).records.map(\.texts))
    let place = try #require(reading.records[0].boxes[.item]?.first)
    let glyphs = page.glyphs.filter { place.box.contains(x: $0.box.midX, y: $0.box.midY) }
    #expect(String(String.UnicodeScalarView(glyphs.map(\.scalar))) == "サービス時間")
  }
}
