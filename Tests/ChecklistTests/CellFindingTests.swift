import Checklist
import Layout
import TestSupport
import Testing

/// What is told of text that is cut off or leaves its cell.
@Suite struct CellFindingTests {
  private static let widths = [30.0, 60, 120, 60, 60]
  private static let rows = [
    ["No.", "種別", "項目", "設定", "備考"], ["1", "", "遅延", "", ""], ["2", "↑", "応答時間", "3秒", ""],
  ]

  private func findings(_ draw: (inout PageDrawing) -> Void) -> [[Finding]] {
    var page = PageDrawing()
    page.table(CellFindingTests.rows, widths: CellFindingTests.widths)
    draw(&page)
    return Reading([page]).records.map { record in
      record.findings.filter { $0.code == .overflowingText || $0.code == .clippedText }
    }
  }

  @Test func textOverAnEmptyNeighbourIsANote() {
    let found = findings { $0.write("24時間365日いつでもどこでも", x: 254, y: 128, TextStyle(size: 8)) }
    #expect(found.map { $0.map(\.code) } == [[.overflowingText], []])
    #expect(found[0].map(\.severity) == [.note])
  }

  @Test func textOverAFilledNeighbourIsAWarning() {
    let found = findings { page in
      page.write("24時間365日いつでも", x: 254, y: 128, TextStyle(size: 8))
      page.rule(y: 700, from: 0, to: 10)
      page.write("補足", x: 350, y: 128, TextStyle(size: 8))
    }
    #expect(found[0].map(\.severity) == [.warning])
  }

  @Test func textUponTextOfANeighbourIsAWarning() {
    let found = findings { page in
      page.write("三時間", x: 226, y: 128, TextStyle(size: 8))
      page.write("年に一度、見直しを行う", x: 246, y: 128, TextStyle(size: 8))
    }
    #expect(found[0].map(\.severity) == [.warning])
  }

  @Test func textUponTextOfANeighbourThatNoLinePartsIsAWarning() throws {
    var page = PageDrawing()
    let rows = [
      ["No.", "種別", "項目", "設定", "備考"], ["1", "性能", "遅延の時間の上限に", "", ""],
      ["2", "性能", "応答時間の長さの上限", "3秒", "平均"], ["3", "性能", "一括の処理の長さ", "非公開", "平均"],
      ["4", "性能", "一括の応答の長さ", "10分", "平均"],
    ]
    let widths = [30.0, 60, 90, 80, 60]
    page.table(rows, widths: widths, TableStyle(rules: .none))
    let line = try #require(page.page.glyphs.first { $0.scalar == "遅" })
    page.write("年に一度の見直し", x: 200, y: line.baseline, TextStyle(size: 8))
    let reading = Reading([page])
    #expect(reading.texts(.item, .setting)[0] == ["遅延の時間の上限に", "年に一度の見直し"])
    #expect(reading.codes == [[.overflowingText, .overflowingText], [], [], []])
  }

  @Test func textOverTheRuleOfItsRowIsAWarning() {
    let found = findings { page in
      for line in 0..<3 {
        page.write("24時間", x: 254, y: 125 + 9 * Double(line), TextStyle(size: 8))
      }
    }
    #expect(found.map { $0.map(\.code) } == [[.overflowingText], []])
  }

  @Test(arguments: [
    ("a ser-\nvice", [Finding.Code.uncertainHyphen]), ("TLS-\nversion", []), ("a ser\nvice", []),
    ("an e-\nmail", []), ("9 - \nfive", []),
  ])
  func aHyphenAtALinesEndIsTold(_ text: String, _ codes: [Finding.Code]) {
    var page = PageDrawing()
    let rows = [["No.", "種別", "項目", "設定", "備考"], ["1", "可用性", "遅延", text, "補足"]]
    page.table(rows, widths: CellFindingTests.widths)
    #expect(Reading([page]).records.flatMap(\.findings).map(\.code) == codes)
  }

  @Test func theDocumentsWordsTellWhoseAHyphenIs() {
    var page = PageDrawing()
    let rows = [
      ["No.", "種別", "項目", "設定", "備考"], ["1", "可用性", "遅延", "the ser-\nvice", "our service"],
      ["2", "可用性", "応答", "a third-\nparty", "third-party"],
      ["3", "可用性", "時間", "an out-\nage", "outages"],
    ]
    page.table(rows, widths: CellFindingTests.widths)
    let reading = Reading([page])
    #expect(reading.texts(.setting) == ["the service", "a third-party", "an out-age"])
    #expect(reading.codes == [[], [], [.uncertainHyphen]])
  }

  @Test func columnsOnAPageOfTheirOwnMayBeTheRestOfRows() {
    var (left, right) = (PageDrawing(), PageDrawing(number: 2))
    left.table(
      [["No.", "種別", "項目"], ["1", "可用性", "遅延"], ["2", "可用性", "応答時間"]], widths: [30, 80, 200])
    right.table(
      [["規定内容", "設定", "備考"], ["処理の遅れ", "10分", ""], ["画面を開くまで", "3秒", "計測"]],
      widths: [150, 100, 150])
    let reading = Reading([left, right])
    #expect(reading.texts(.item) == ["遅延", "応答時間", "", ""])
    #expect(reading.codes == Array(repeating: [.uncertainBoundary], count: 4))
    #expect(
      reading.records.map { $0.findings[0].field } == [.setting, .setting, .item, .item])
  }

  @Test func textOverTheTablesEdgeMayLackItsEnd() {
    let found = findings { $0.write("https://example.com/reference", x: 314, y: 128) }
    #expect(found[0].map(\.code) == [.overflowingText])
    #expect(found[0].map(\.severity) == [.warning])
  }

  @Test func besideSuchTextOneThatEndsAtTheEdgeMayLackItsEnd() {
    let found = findings { page in
      page.write("https://example.com/reference", x: 314, y: 128)
      page.write("過去一年の平均", x: 314, y: 146, TextStyle(size: 8))
    }
    #expect(found.map { $0.map(\.code) } == [[.overflowingText], [.overflowingText]])
    #expect(findings { $0.write("過去一年の平均", x: 314, y: 146, TextStyle(size: 8)) } == [[], []])
  }

  @Test func charactersThatNothingTellsAreInDoubt() {
    var page = PageDrawing()
    let rows = [
      ["No.", "種別", "項目", "設定", "備考"], ["1", "可用性", "遅延", "3\u{FFFD}\u{E000}", "補足"],
    ]
    page.write("\u{FFFD}社", x: 40, y: 60)
    page.table(rows, widths: CellFindingTests.widths)
    let reading = Reading([page])
    #expect(reading.codes == [[.uncertainCharacters]])
    #expect(reading.records.map { $0.findings.map(\.field) } == [[.setting]])
    #expect(reading.summary.findings.map(\.code) == [.uncertainCharacters])
  }

  @Test func aLabelThatIsCutOffIsToldOfOnce() {
    let found = findings { page in
      page.write("可用性と性能", x: 74, y: 128, TextStyle(size: 8, clip: .mostly))
    }
    #expect(found.map { $0.map(\.code) } == [[.clippedText], []])
  }

  @Test func aCentredTextWhoseNextLineIsHiddenIsCutOff() {
    let found = findings { page in
      page.write("毎月初めに係が", x: 314, y: 128, TextStyle(size: 8))
      page.write("知らせる", x: 330, y: 138, TextStyle(size: 8, clip: .outside))
    }
    #expect(found.map { $0.map(\.code) } == [[.clippedText], []])
  }

  @Test func aTextWhoseNextLineIsHiddenIsCutOff() {
    let found = findings { page in
      page.write("毎月の初めに", x: 314, y: 128, TextStyle(size: 8))
      page.write("お知らせする", x: 314, y: 138, TextStyle(size: 8, clip: .outside))
    }
    #expect(found.map { $0.map(\.code) } == [[.clippedText], []])
  }
}
