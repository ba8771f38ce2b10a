import Checklist
import Foundation
import Testing

@testable import Writers

/// The forms of a comparison.
@Suite struct ComparisonWriterTests {
  static let hostile = "<script>alert(1)</script> & \"'\u{1B}[31m|*x*"

  static let comparison = Comparison([
    sheet("株式会社あおば", [("サービス稼働率", "99.9%以上", ""), ("追加の項目", hostile, "備考")]),
    sheet("Mizutama <Ltd.>", [("サービス稼働率", "99.5%", "月ごと")]),
  ])

  private static func sheet(_ name: String, _ rows: [(String, String, String)]) -> Sheet {
    Sheet(
      name: name, document: "\(name).pdf",
      records: rows.enumerated().map { index, row in
        Record(
          sequence: index + 1, texts: [.item: row.0, .setting: row.1, .remarks: row.2],
          catalogueMatch: Catalogue.meti2010.match(row.0),
          settingValue: SettingValue(reading: row.1))
      })
  }

  private func text(_ format: ComparisonWriter.Format, width: Int = 72) -> String {
    String(decoding: ComparisonWriter(format, width: width).bytes(Self.comparison), as: UTF8.self)
  }

  @Test func theTableFitsTheTerminalInColumnsNotLetters() {
    #expect(
      text(.text)
        == """
        item             │ 株式会社あおば                      │ Mizutama <Ltd.>
        ─────────────────┼─────────────────────────────────────┼────────────────
        5 サービス稼働率 │ 99.9%以上                           │ ≠ 99.5%
        ─────────────────┼─────────────────────────────────────┼────────────────
        + 追加の項目     │ <script>alert(1)</script> &         │ (no such row)
                         │ "'\\u{1B}[31m|*x*                    │

        2 items, 2 with differences

        """)
  }

  @Test func textOfASheetIsNoMarkup() {
    let page = text(.html)
    #expect(!page.contains("<script>alert"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;&#39;[31m|*x*"))
    #expect(page.contains("Mizutama &lt;Ltd.&gt;"))
    #expect(page.components(separatedBy: "<script>").count == 2)
  }

  @Test func aMarkdownCellIsOneCell() {
    let lines = text(.markdown).split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[2] == "| 5 | サービス稼働率 | 99.9%以上 | ≠ 99.5% |")
    #expect(lines[3].contains("&lt;script&gt;"))
    #expect(lines[3].contains("\\|\\*x\\*"))
  }

  @Test func theCSVHasEachSheetsAnswerAndRemarks() {
    let lines = text(.csv).components(separatedBy: "\r\n")
    #expect(
      lines[0]
        == "list,id,section,category,item,differs,株式会社あおば,株式会社あおば: remarks,Mizutama <Ltd.>,Mizutama <Ltd.>: remarks"
    )
    #expect(lines[1] == "meti-2010,5,\"\",\"\",サービス稼働率,true,99.9%以上,\"\",99.5%,月ごと")
  }

  @Test(arguments: [
    ("abc", 3), ("日本", 4), ("ｱｲ", 2), ("Ａ", 2), ("か\u{3099}", 2), ("e\u{301}", 1), ("😀", 2),
    ("～", 2), ("\u{200B}", 0),
  ])
  func widthsAreThoseOfATerminal(text: String, width: Int) { #expect(displayWidth(text) == width) }

  @Test func linesBreakAtSpacesAndBetweenIdeographs() {
    #expect(wrapped("24時間365日です", width: 8) == ["24時間", "365日で", "す"])
    #expect(wrapped("one two three", width: 8) == ["one two", "three"])
    #expect(wrapped("a\n\nb", width: 8) == ["a", "", "b"])
    #expect(wrapped("日", width: 1) == ["日"])
  }
}
