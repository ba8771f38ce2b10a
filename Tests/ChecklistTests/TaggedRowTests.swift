import Checklist
import Layout
import TestSupport
import Testing

/// Which baselines of one drawing the document's structure has in each row, and what is read then.
struct TagCase: Sendable, CustomTestStringConvertible {
  let name: String
  let rows: [ClosedRange<Double>]
  let expected: [[String?]]
  var testDescription: String { name }
}

@Suite struct TaggedRowTests {
  /// The page with each glyph marked as of the row that holds its baseline.
  private func tagged(
    _ drawing: PageDrawing, _ rows: [ClosedRange<Double>], from first: Int = 0
  ) -> Page {
    var page = drawing.page
    for index in page.glyphs.indices {
      let row = rows.firstIndex { $0.contains(page.glyphs[index].baseline) }
      page.glyphs[index].mcid = row.map { Int32($0) } ?? -1
    }
    page.taggedCells = rows.indices.map {
      TaggedCell(table: 0, row: first + $0, column: 0, mcids: [Int32($0)])
    }
    return page
  }

  @Test(arguments: [
    TagCase(
      name: "a line above an item is of its row", rows: [100...104, 110...128, 134...164],
      expected: [["独自の確認", "甲の説明\n乙の説明", "有"], ["次の確認", "丙の説明\n丁の説明\n戊の説明", "無"]]),
    TagCase(
      name: "a line above an item is of the row before", rows: [100...104, 110...140, 146...164],
      expected: [["独自の確認", "甲の説明\n乙の説明\n丙の説明", "有"], ["次の確認", "丁の説明\n戊の説明", "無"]]),
  ])
  func tagsDecideWhatHeightsLeaveOpen(_ c: TagCase) {
    var page = PageDrawing()
    let lines = [
      ["項目", "規定内容", "設定"], ["", "甲の説明", ""], ["独自の確認", "乙の説明", "有"], ["", "丙の説明", ""],
      ["次の確認", "丁の説明", "無"], ["", "戊の説明", ""],
    ]
    for (index, line) in lines.enumerated() {
      for (text, x) in zip(line, [44.0, 200, 400]) where !text.isEmpty {
        page.write(text, x: x, y: 102 + 12 * Double(index), TextStyle(size: 8))
      }
    }
    let reading = Reading([tagged(page, c.rows)])
    #expect(reading.texts(.item, .definition, .setting) == c.expected)
    #expect(reading.codes == [[], []])
    #expect(reading.summary.tables.map(\.evidence) == [["tags", "header", "alignment"]])
  }

  @Test func aTaggedRowOfTwoPagesIsOneRow() {
    let widths = [100.0, 150, 100]
    var (one, two) = (PageDrawing(number: 1), PageDrawing(number: 2))
    let first = one.table(
      [["項目", "規定内容", "設定"], ["独自の確認", "確認の内容について", "有（一部の"]], y: 600, widths: widths)
    let second = two.table([["の手順", "説明する", "拠点）"], ["次の確認", "説明", "無"]], y: 60, widths: widths)
    let pages = [
      tagged(one, [first[0]...first[1], first[1]...first[2]]),
      tagged(two, [second[0]...second[1], second[1]...second[2]], from: 1),
    ]
    let reading = Reading(pages)
    #expect(
      reading.texts(.item, .definition, .setting) == [
        ["独自の確認の手順", "確認の内容について説明する", "有（一部の拠点）"], ["次の確認", "説明", "無"],
      ])
    #expect(reading.codes == [[.joinedAcrossPages], []])
  }

  @Test func numbersAndTagsThatDisagreeAreTold() {
    var page = PageDrawing()
    let lines = [
      ["No.", "項目", "設定"], ["1", "サービス時間", "24時間"], ["", "の定め", ""], ["2", "遅延の定め", "有"],
    ]
    for (index, line) in lines.enumerated() {
      for (text, x) in zip(line, [44.0, 90, 300]) where !text.isEmpty {
        let gap = index > 2 ? 10.0 : 0
        page.write(text, x: x, y: 102 + 14 * Double(index) + gap, TextStyle(size: 8))
      }
    }
    let plain = Reading([page])
    #expect(plain.summary.tables.map(\.evidence) == [["header", "numbers"]])
    let reading = Reading([tagged(page, [100...104, 114...118, 128...160])])
    #expect(reading.codes.flatMap(\.self).contains(.uncertainBoundary))
    #expect(reading.summary.tables.map(\.evidence) == [["tags", "header", "numbers"]])
  }
}
