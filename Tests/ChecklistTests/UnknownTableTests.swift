import Checklist
import TestSupport
import Testing

/// A table of a family that nobody has told the reader of.
@Suite struct UnknownTableTests {
  private static let rows = [
    ["No.", "甲", "乙", "丙"], ["1", "赤い", "青い", "白い"], ["2", "高い", "低い", ""],
    ["3", "遠い", "近い", "広い"],
  ]

  private func reading() -> (records: [Record], summary: DocumentSummary) {
    var page = PageDrawing()
    page.table(Self.rows, widths: [40, 100, 100, 100])
    var reader = ChecklistReader(takesAnyTable: true)
    let early = reader.read(page.page)
    let end = reader.finish()
    return (early + end.records, end.summary)
  }

  @Test func itsTextsAreUnderTheirOwnLabels() {
    let records = reading().records
    #expect(records.map { $0.texts[.number] } == ["1", "2", "3"])
    #expect(records.map { $0.other.map(\.label) } == Array(repeating: ["甲", "乙", "丙"], count: 3))
    #expect(
      records.map { $0.other.map(\.text) } == [
        ["赤い", "青い", "白い"], ["高い", "低い", ""], ["遠い", "近い", "広い"],
      ])
  }

  @Test func theDocumentSaysThatNoLabelIsKnown() {
    let (_, summary) = reading()
    #expect(summary.findings.map(\.code).contains(.headerNotFound))
    #expect(summary.profile == nil)
    #expect(summary.glyphsIn == summary.glyphsPlaced)
  }

  @Test func itIsLeftAloneWhereAnotherTableIsRead() {
    var page = PageDrawing()
    page.table(Self.rows, widths: [40, 100, 100, 100])
    #expect(Reading([page]).records == [])
  }

  @Test(arguments: [[], [["ばんごう", "ことがら", "どういうことか", "わたしたちのお約束"]]])
  func itIsReadFromItsFirstRowWhereSomeItemsAreKnown(header: [[String]]) {
    let rows = [
      ["1", "受付の言葉", "話せる言葉", "日本語"], ["2", "サービス時間", "使える時間", "24時間365日"],
      ["3", "計画停止予定通知", "知らせる時期", "14日前"], ["4", "ログの取得", "残す記録", "有"],
      ["5", "受付の手段", "知らせる手段", "電話"], ["6", "建物の備え", "揺れへの備え", "有"],
      ["7", "停電の備え", "切れたときの備え", "有"],
    ]
    var page = PageDrawing()
    page.table(header + rows, widths: [60, 120, 150, 150])
    let reading = Reading([page])
    #expect(reading.texts(.number, .item, .definition, .setting) == rows)
    #expect(reading.imbalance == 0)
  }

  @Test func theShapeOfItsTextsTellsItsColumns() {
    let names = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta"]
    let rows = names.enumerated().map { index, name in
      [
        "\(index + 1)", name, "a long text that explains \(name)", index % 2 == 0 ? "yes" : "no",
        index == 1 ? "but not \(name)" : "",
      ]
    }
    var page = PageDrawing()
    page.table([["αα", "ββ", "γγ", "δδ", "εε"]] + rows, widths: [40, 80, 200, 60, 100])
    var reader = ChecklistReader(takesAnyTable: true)
    let records = reader.read(page.page)
    let end = reader.finish()
    let all = records + end.records
    #expect(all.map { $0.texts[.number] } == rows.map { $0[0] })
    #expect(all.map { $0.texts[.item] } == rows.map { $0[1] })
    #expect(all.map { $0.texts[.definition] } == rows.map { $0[2] })
    #expect(all.map { $0.texts[.setting] } == rows.map { $0[3] })
    #expect(all.map { $0.texts[.remarks] } == rows.map { $0[4] })
    #expect(
      end.summary.findings.filter { $0.code == .headerGuessed }.map(\.field)
        == [.number, .item, .definition, .setting, .remarks])
  }
}
