import TestSupport
import Testing

@testable import Layout

@Suite struct WidePageTests {
  private static let rows = [
    ["No.", "項目"], ["1", "サービス時間"], ["2", "サービス稼働率"], ["3", "応答時間"], ["4", "遅延"],
  ]
  private static let further = [["設定"], ["24時間"], ["99.9%"], ["3秒"], ["無"]]

  /// A page with some columns of a table.
  private func page(_ number: Int, _ rows: [[String]], x: Double, y: Double = 60) -> Page {
    var page = PageDrawing(number: number)
    page.table(rows, x: x, y: y, widths: rows[0].map { $0 == "No." ? 30 : 150 })
    return page.page
  }

  private func texts(of page: Page) -> [String] {
    let layout = PageLayout(page)
    return layout.texts(of: layout.grid(ofRegion: 0))
  }

  private var whole: [String] {
    zip(WidePageTests.rows, WidePageTests.further).flatMap { $0 + $1 }
  }

  @Test func theColumnsOfTheNextPageStandRightOfThose() throws {
    var wide = try #require(WidePage(page(1, WidePageTests.rows, x: 40)))
    let isAdded = wide.add(page(2, WidePageTests.further, x: 40))
    #expect(isAdded)
    #expect(texts(of: wide.page) == whole)
    let box = Rect(minX: 230, minY: 80, maxX: 260, maxY: 90)
    #expect(wide.restored(box).number == 2)
    #expect(wide.restored(box).box.minX == 50)
    #expect(wide.restored(Rect(minX: 50, minY: 80, maxX: 60, maxY: 90)).number == 1)
  }

  @Test func columnsThatAPagePrintsAgainAreLeftOut() throws {
    var wide = try #require(WidePage(page(1, WidePageTests.rows, x: 40)))
    let again = zip(WidePageTests.rows, WidePageTests.further).map { $0 + $1 }
    let isAdded = wide.add(page(2, again, x: 60))
    #expect(isAdded)
    #expect(texts(of: wide.page) == whole)
    #expect(wide.repeatedGlyphs == WidePageTests.rows.joined().joined().count)
  }

  @Test func aPageWithRowsOfOtherHeightsIsNotOfTheSheet() throws {
    var wide = try #require(WidePage(page(1, WidePageTests.rows, x: 40)))
    let before = wide.page
    let isAdded = wide.add(page(2, WidePageTests.further, x: 40, y: 70))
    #expect(!isAdded)
    #expect(wide.page == before)
  }
}
