import Layout
import Testing

@testable import Checklist

/// The columns number, category, item, setting, 100 pt each.
private var columns: [Column] { tableColumns(of: [.number, .category, .item, .setting]) }

private func tableColumns(of fields: [Field]) -> [Column] {
  fields.enumerated().map { index, field in
    let x = Double(index) * 100
    return Column(label: field.rawValue, field: field, minX: x, maxX: x + 100)
  }
}

private func block(_ text: String, page: Int = 1) -> TextBlock {
  let box = Rect(minX: 0, minY: 0, maxX: 10, maxY: 10)
  return TextBlock(
    text: text, places: text.isEmpty ? [] : [PageBox(page: page, box: box)],
    glyphCount: text.unicodeScalars.count)
}

private func row(_ texts: [String], page: Int = 1) -> Row {
  Row(
    blocks: texts.map { block($0, page: page) }, sharedColumns: [], outerBand: nil, band: nil,
    printed: [],
    findings: [], page: page)
}

struct JoinCase: Sendable, CustomTestStringConvertible {
  let name: String
  /// The last row of the page before, and the number of the one before that.
  let last: [String]
  var before: String? = "8"
  let next: [String]
  let continues: Bool
  var testDescription: String { name }
}

@Suite struct PageJoinTests {
  private let join = PageJoin(columns: columns, catalogue: .meti2010)

  @Test(arguments: [
    JoinCase(
      name: "a row with its own number and item is a row",
      last: ["9", "可用性", "アップグレード方針", "有"], next: ["10", "", "平均復旧時間", "2時間"],
      continues: false),
    JoinCase(
      name: "a row without number and item is the rest",
      last: ["9", "可用性", "アップグレード方針", "事前に"], next: ["", "", "", "通知する"], continues: true),
    JoinCase(
      name: "a row without a number, but with a known item, is a row",
      last: ["9", "可用性", "アップグレード方針", "有"], next: ["", "", "遅延", "1分"], continues: false),
    JoinCase(
      name: "an item cut in two is the rest", last: ["9", "可用性", "アップグレ", "有"],
      next: ["", "", "ード方針", ""], continues: true),
    JoinCase(
      name: "an item cut in two, the number printed again, is the rest",
      last: ["9", "可用性", "アップグレ", "有"], next: ["9", "", "ード方針", ""], continues: true),
    JoinCase(
      name: "a number cut in two is the rest", last: ["1", "可用性", "独自項目", "有"], before: "11",
      next: ["2", "", "の続き", ""], continues: true),
    JoinCase(
      name: "the number printed again without an item is the rest",
      last: ["9", "可用性", "アップグレード方針", "有"], next: ["9", "", "", "続き"], continues: true),
    JoinCase(
      name: "the next number is no second half of the last",
      last: ["1", "可用性", "独自項目", "有"], before: nil, next: ["2", "", "独自の二", "有"],
      continues: false),
    JoinCase(
      name: "a known item under a number that would complete the last one is a row",
      last: ["1", "可用性", "公的認証取得の要件", "有"], before: "11", next: ["2", "", "遅延", "1分"],
      continues: false),
    JoinCase(
      name: "a number that already follows is whole", last: ["9", "可用性", "独自項目", "有"],
      next: ["0", "", "独自の二", "有"], continues: false),
  ])
  func theFirstRowOfAPageMayBeTheRestOfTheLast(_ c: JoinCase) {
    #expect(join.continues(row(c.last), row(c.next, page: 2), after: c.before) == c.continues)
  }

  @Test func joinedRowsHaveBothPartsOfEachTextButTheLabel() {
    let whole = join.joined(
      row(["1", "可用性", "アップグレ", "notified in"]), row(["2", "可用性", "ード方針", "advance"], page: 2))
    #expect(whole.blocks.map(\.text) == ["12", "可用性", "アップグレード方針", "notified in advance"])
    #expect(whole.blocks.map { $0.places.map(\.page) } == [[1, 2], [1], [1, 2], [1, 2]])
    #expect(whole.findings.map(\.code) == [.joinedAcrossPages])
  }

  @Test func withoutANumberColumnTheItemDecides() {
    let join = PageJoin(columns: Array(columns.dropFirst()), catalogue: .meti2010)
    #expect(join.continues(row(["可用性", "遅延", "有"]), row(["", "", "続き"]), after: nil))
    #expect(!join.continues(row(["可用性", "遅延", "有"]), row(["", "ログの取得", "有"]), after: nil))
  }
}

struct ShiftCase: Sendable, CustomTestStringConvertible {
  let name: String
  let texts: [String]
  /// The category's own cell, where it is not merged.
  var label: String?
  let repaired: [String]
  let printed: [String]
  let moved: Set<Int>
  var testDescription: String { name }
}

@Suite struct ShiftRepairTests {
  /// Number, category, item, definition, unit, setting, remarks.
  private let repair = ShiftRepair(
    columns: tableColumns(of: [.number, .category, .item, .definition, .unit, .setting, .remarks]),
    catalogue: .meti2010)

  @Test(arguments: [
    ShiftCase(
      name: "a row in its columns stays", texts: ["20", "", "遅延", "処理の遅れ", "時間", "1分", ""],
      label: "性能", repaired: ["20", "", "遅延", "処理の遅れ", "時間", "1分", ""], printed: [], moved: []),
    ShiftCase(
      name: "an item under the category moves to the right with all after it",
      texts: ["20", "", "処理の遅れ", "時間", "1分", "備考", ""], label: "遅延",
      repaired: ["20", "", "遅延", "処理の遅れ", "時間", "1分", "備考"],
      printed: ["遅延", "処理の遅れ", "時間", "1分", "備考", ""], moved: [1]),
    ShiftCase(
      name: "only the columns up to the dropped cell move where the last has text",
      texts: ["20", "", "処理の遅れ", "", "時間", "1分", "備考"], label: "遅延",
      repaired: ["20", "", "遅延", "処理の遅れ", "時間", "1分", "備考"],
      printed: ["遅延", "処理の遅れ", ""], moved: [1]),
    ShiftCase(
      name: "a unit under the definition moves to the right",
      texts: ["5", "", "サービス稼働率", "稼働率（%）", "99.9%", "備考", ""], label: "可用性",
      repaired: ["5", "", "サービス稼働率", "", "稼働率（%）", "99.9%", "備考"],
      printed: ["稼働率（%）", "99.9%", "備考", ""], moved: []),
    ShiftCase(
      name: "an unknown item stays", texts: ["50", "", "独自の説明", "有無", "有", "", ""],
      label: "データ連携", repaired: ["50", "", "独自の説明", "有無", "有", "", ""], printed: [],
      moved: []),
    ShiftCase(
      name: "a full row stays", texts: ["20", "", "処理", "処理の遅れ", "時間", "1分", "備考"],
      label: "遅延", repaired: ["20", "", "処理", "処理の遅れ", "時間", "1分", "備考"], printed: [],
      moved: []),
  ])
  func aDroppedCellIsPutBack(_ c: ShiftCase) {
    var draft = RowDraft(kind: .entry, page: 1, latticeRow: 0, blocks: c.texts.map { block($0) })
    let labels = c.label.map { [1: block($0)] } ?? [:]
    let moved = repair.repair(&draft, labels: labels)
    #expect(draft.blocks.map(\.text) == c.repaired)
    #expect(draft.printed.map(\.text) == c.printed)
    #expect(draft.findings.map(\.code) == (c.printed.isEmpty ? [] : [.columnsShifted]))
    #expect(moved == c.moved)
  }
}

extension ShiftRepairTests {
  @Test(arguments: [
    (["検知の時間を示せるか", "遅れを知らせるか"], ["遅延", "監視"]),  // no sheet of known items
    (["サービス時間", "計画停止予定通知"], ["遅延", "遅延"]),
  ])
  func aGroupNamedAsAnItemIsNoDroppedCell(_ items: [String], _ groups: [String]) {
    let repair = ShiftRepair(
      columns: tableColumns(of: [.number, .category, .item, .setting, .remarks]),
      catalogue: .meti2010)
    let rows = [["1", "", items[0], "はい", ""], ["2", "", items[1], "いいえ", ""]]
    var drafts = rows.map { texts in
      RowDraft(kind: .entry, page: 1, latticeRow: 0, blocks: texts.map { block($0) })
    }
    var values: [[Int: LabelValue]] = groups.map { [1: .printed(block($0))] }
    repair.repair(&drafts, [0, 1], &values)
    #expect(drafts.map { $0.blocks.map(\.text) } == rows)
    #expect(drafts.flatMap(\.findings).isEmpty)
  }
}

struct AppendCase: Sendable, CustomTestStringConvertible {
  let one: String
  let other: String
  let expected: String
  var testDescription: String { "\(one) + \(other)" }
}

@Suite struct TextBlockTests {
  @Test(arguments: [
    AppendCase(one: "通知", other: "する", expected: "通知する"),
    AppendCase(one: "in", other: "advance", expected: "in advance"),
    AppendCase(one: "IV", other: "Ứng phó", expected: "IV Ứng phó"),
    AppendCase(one: "Größe", other: "über", expected: "Größe über"),
    AppendCase(one: "計画", other: "SLA", expected: "計画SLA"),
    AppendCase(one: "", other: "SLA", expected: "SLA"),
    AppendCase(one: "SLA", other: "", expected: "SLA"),
  ])
  func partsOfATextAreJoined(_ c: AppendCase) {
    var whole = block(c.one)
    whole.append(block(c.other))
    #expect(whole.text == c.expected)
    #expect(whole.glyphCount == c.one.unicodeScalars.count + c.other.unicodeScalars.count)
  }

  @Test func aSharedBlockCountsNoGlyphs() {
    #expect(block("通知").shared == TextBlock(text: "通知", places: block("通知").places, glyphCount: 0))
  }
}
