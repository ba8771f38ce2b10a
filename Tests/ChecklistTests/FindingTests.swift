import Checklist
import Layout
import TestSupport
import Testing

struct FindingCase: Sendable, CustomTestStringConvertible {
  let name: String
  let rows: [[String]]
  let codes: [[Finding.Code]]
  var testDescription: String { name }
}

@Suite struct FindingTests {
  private static let header = ["No.", "種別", "項目", "設定"]
  private static let widths = [40.0, 80, 150, 200]

  @Test(arguments: [
    FindingCase(
      name: "rows in order have none",
      rows: [["1", "性能", "遅延", "1分"], ["2", "", "巡回", "有"], ["3", "", "点検", "有"]],
      codes: [[], [], []]),
    FindingCase(
      name: "a number that stands twice",
      rows: [["1", "性能", "遅延", "1分"], ["2", "", "巡回", "有"], ["２", "", "点検", "有"]],
      codes: [[], [], [.duplicateNumber]]),
    FindingCase(
      name: "a number that is missing",
      rows: [["1", "性能", "遅延", "1分"], ["4", "", "巡回", "有"], ["5", "", "点検", "有"]],
      codes: [[], [.numberGap], []]),
    FindingCase(
      name: "a number that runs down",
      rows: [["8", "性能", "遅延", "1分"], ["7", "", "巡回", "有"], ["6", "", "点検", "有"]],
      codes: [[], [.numberOutOfOrder], [.numberOutOfOrder]]),
    FindingCase(
      name: "numbers that begin anew in a group",
      rows: [["1-1", "性能", "遅延", "1分"], ["1-2", "", "巡回", "有"], ["2-1", "", "点検", "有"]],
      codes: [[], [], []]),
    FindingCase(
      name: "an empty answer",
      rows: [["1", "性能", "遅延", ""], ["2", "", "巡回", "有"]], codes: [[.emptySetting], []]),
    FindingCase(
      name: "an answer merged over two rows",
      rows: [["1", "性能", "遅延", "同じ"], ["2", "", "巡回", "↑"], ["3", "", "点検", "有"]],
      codes: [[.sharedCell], [.sharedCell], []]),
    FindingCase(
      name: "an answer merged with the item",
      rows: [["1", "性能", "同じ", "←"], ["2", "", "巡回", "有"]], codes: [[.sharedCell], []]),
    FindingCase(
      name: "an item printed under the category",
      rows: [["1", "性能", "遅延", "1分"], ["2", "応答時間", "3秒", ""]],
      codes: [[], [.columnsShifted]]),
  ])
  func whatAPersonShouldKnowOfARow(_ c: FindingCase) {
    var page = PageDrawing()
    page.table([FindingTests.header] + c.rows, widths: FindingTests.widths)
    #expect(Reading([page]).codes == c.codes)
  }

  @Test func aMergedAnswerBelongsToEachOfItsRows() {
    var page = PageDrawing()
    page.table(
      [FindingTests.header, ["1", "性能", "遅延", "同じ"], ["2", "", "巡回", "↑"]],
      widths: FindingTests.widths)
    let reading = Reading([page])
    #expect(reading.texts(.setting) == ["同じ", "同じ"])
    #expect(reading.imbalance == 0)
  }

  @Test func aShiftedRowIsStoredRepairedWithItsCellsAsPrinted() {
    var page = PageDrawing()
    page.table(
      [FindingTests.header, ["1", "性能", "遅延", "1分"], ["2", "応答時間", "3秒", ""]],
      widths: FindingTests.widths)
    let reading = Reading([page])
    #expect(
      reading.texts(.number, .category, .item, .setting)
        == [["1", "性能", "遅延", "1分"], ["2", "性能", "応答時間", "3秒"]])
    #expect(
      reading.records.map(\.other) == [
        [],
        [
          LabelledText(label: "種別", text: "応答時間"), LabelledText(label: "項目", text: "3秒"),
          LabelledText(label: "設定", text: ""),
        ],
      ])
  }

  @Test func textThatIsCutOffIsAWarningOnItsField() {
    var page = PageDrawing()
    let ys = page.table(
      [FindingTests.header, ["1", "性能", "遅延", ""]], widths: FindingTests.widths)
    page.write("1分以", x: 314, y: ys[1] + 12, TextStyle(size: 8))
    page.write("内", x: 338, y: ys[1] + 12, TextStyle(size: 8, clip: .mostly))
    page.write("とする", x: 346, y: ys[1] + 12, TextStyle(size: 8, clip: .outside))
    let reading = Reading([page])
    #expect(reading.texts(.setting) == ["1分以内"])
    #expect(
      reading.records.map(\.findings) == [
        [
          Finding(
            .clippedText, .warning, field: .setting, page: 1,
            message: "the text of 「設定」 is cut off in print; what can be seen is stored")
        ]
      ])
  }

  @Test func textThatCannotBeSeenIsNoPartOfARecord() {
    var page = PageDrawing()
    let ys = page.table(
      [FindingTests.header, ["1", "性能", "遅延", "1分"]], widths: FindingTests.widths)
    page.write("秘密", x: 350, y: ys[1] + 12, TextStyle(size: 8, color: 0xFF_FFFF))
    let reading = Reading([page])
    #expect(reading.texts(.setting) == ["1分"])
    #expect(reading.imbalance == 0)
  }
}
