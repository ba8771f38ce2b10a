import Checklist
import TestSupport
import Testing

/// Sheets made by chance, each read back to just what was drawn.
@Suite struct GeneratedSheetTests {
  @Test(arguments: UInt64(1)...30)
  func aSheetOfAnyMakeIsReadBack(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let sheet = GeneratedSheet(using: &generator)
    let reading = Reading(sheet.pages)
    #expect(reading.records.map(\.texts) == sheet.expected, "seed \(seed)")
    #expect(reading.imbalance == 0, "seed \(seed)")
  }
}

/// A sheet of one or two pages: columns, widths, merged categories, borders and alignment by chance.
private struct GeneratedSheet {
  let pages: [PageDrawing]
  let expected: [FieldMap<String>]

  private static let labels: [(field: Field, label: String, width: Double)] = [
    (.number, "No.", 26), (.category, "種別", 56), (.item, "項目", 100), (.definition, "規定内容", 120),
    (.unit, "測定単位", 50), (.setting, "設定", 90), (.remarks, "備考", 60),
  ]
  private static let groups = ["可用性", "信頼性", "性能", "拡張性", "サポート", "データ管理", "セキュリティ"]

  init(using generator: inout SeededGenerator) {
    let columns = GeneratedSheet.labels.filter { column in
      [.number, .item, .setting].contains(column.field)
        || Int.random(in: 0..<4, using: &generator) > 0
    }
    let widths = columns.map { $0.width * Double.random(in: 0.9...1.15, using: &generator) }
    let texts = GeneratedSheet.texts(using: &generator)
    expected = texts.map { row in
      columns.reduce(into: [:]) { $0[$1.field] = row[$1.field] }
    }
    let style = TableStyle(
      rules: Bool.random(using: &generator) ? .all : .horizontal,
      alignment: [.top, .middle, .bottom].randomElement(using: &generator) ?? .top,
      size: Double.random(in: 5...8.5, using: &generator),
      padding: Double.random(in: 2...5, using: &generator),
      leading: Double.random(in: 1.1...1.5, using: &generator),
      zebra: Bool.random(using: &generator) ? 0xEE_F2F8 : nil)
    let cut = Int.random(in: 1...texts.count, using: &generator)
    let head = columns.map(\.label)
    let repeatsHeader = Bool.random(using: &generator)
    pages = [texts[..<cut], texts[cut...]].enumerated().filter { !$1.isEmpty }
      .map { index, rows in
        var page = PageDrawing(number: index + 1)
        page.write("\(index + 1)", x: 290, y: 830, TextStyle(size: 8))
        let cells = GeneratedSheet.cells(rows.map { row in columns.map { row[$0.field] ?? "" } })
        page.table(
          (index == 0 || repeatsHeader ? [head] : []) + cells, y: 60, widths: widths, style)
        return page
      }
  }

  /// The rows of some items of the list, with texts of any length.
  private static func texts(using generator: inout SeededGenerator) -> [FieldMap<String>] {
    let sentence = Array("利用者は契約の内容に従い管理画面から随時確認できるものとし詳細は別紙に定める")
    let items = Catalogue.meti2010.items
    let start = Int.random(in: 0..<items.count - 12, using: &generator)
    let count = Int.random(in: 2...10, using: &generator)
    return items[start..<start + count].enumerated().map { index, item in
      let length = { (most: Int, generator: inout SeededGenerator) in
        String(sentence.prefix(Int.random(in: 1...most, using: &generator)))
      }
      return [
        .number: "\(index + 1)", .category: item.category, .item: item.title,
        .definition: length(30, &generator), .unit: item.unit, .setting: length(20, &generator),
        .remarks: Bool.random(using: &generator) ? "" : length(8, &generator),
      ]
    }
  }

  /// The rows with equal neighbours in the column of groups merged.
  private static func cells(_ rows: [[String]]) -> [[String]] {
    rows.indices.map { row in
      rows[row].indices.map { column in
        let isGroup = groups.contains(rows[row][column])
        return isGroup && row > 0 && rows[row - 1][column] == rows[row][column]
          ? "↑" : rows[row][column]
      }
    }
  }
}
