import Checklist
import Layout
import TestSupport
import Testing

/// Inputs drawn in spite: each costs no more than its size, and what is left out is told.
@Suite struct LimitTests {
  @Test func linesThatPartMoreCellsThanAnyTableHasAreLeftOut() {
    var page = PageDrawing(width: 6000, height: 6000)
    page.table(
      [SampleSheet.header] + SampleSheet.rows, y: 40, widths: SampleSheet.widths)
    for line in 0...1100 {
      page.rule(y: 500 + 4 * Double(line), from: 500, to: 4900)
      page.rule(x: 500 + 4 * Double(line), from: 500, to: 4900)
    }
    page.write("蛍", x: 2000, y: 2000)
    let reading = Reading([page])
    #expect(reading.texts(.number) == ["1", "2", "3", "4", "5"])
    #expect(reading.summary.findings.map(\.code) == [.uncertainBoundary])
    #expect(
      reading.summary.findings.map(\.message) == [
        "lines part more cells than any table has; they are left out"
      ])
  }

  @Test func aRowTakesAHundredPages() {
    let widths = [40.0, 150, 200]
    let pages = (1...103).map { number in
      var page = PageDrawing(number: number)
      let first = number == 1 ? ["1", "サービス時間"] : ["", ""]
      page.table([["No.", "項目", "設定"], first + ["回答の続き"]], widths: widths)
      return page
    }
    let reading = Reading(pages)
    #expect(reading.texts(.number) == ["1", ""])
    #expect(reading.codes.last?.contains(.uncertainBoundary) == true)
    #expect(reading.imbalance == 0)
  }

  /// Each fill and each letter stands by itself; to look at all fills for each letter takes an hour.
  @Test func manyFillsUnderManyLetters() {
    var page = PageDrawing(width: 100_000)
    let count = 50_000
    for index in 0..<count {
      let x = 2 * Double(index)
      page.fill(Rect(minX: x, minY: 100, maxX: x + 1.8, maxY: 110), index % 2 == 0 ? 0 : 0xFFFF)
    }
    for index in 0..<count { page.write("a", x: 2 * Double(index), y: 108, TextStyle(size: 3)) }
    let hidden = PageLayout(page.page).ink.fates.count { $0 == .hidden }
    #expect(hidden == count / 2)
  }
}
