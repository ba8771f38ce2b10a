import Checklist
import Foundation
import Layout
import TestSupport
import Testing
import Writers

/// Python's `sqlite3`, openpyxl and markdown-it read what the writers of tabular formats wrote.
@Suite struct TableFileTests {
  @Test(.enabled(if: python != nil, "needs openpyxl and markdown-it: run scripts/setup"))
  func othersReadTheSameTexts() throws {
    let folder = try TemporaryFolder()
    let texts = HostileText.all.map(\.text)
    try Data(texts.map { "\($0.utf8.count):\($0)" }.joined().utf8).write(to: folder / "texts")
    try write(records(texts), to: folder)
    let result = try Command(try #require(python), [script, folder.url.path])
    #expect(result.output == "")
    #expect(result.errors == "")
    #expect(result.code == 0)
  }

  @Test(arguments: ["xlsx", "sqlite", "md"])
  func theSameRowsGiveTheSameBytes(_ name: String) throws {
    let folders = [try TemporaryFolder(), try TemporaryFolder()]
    for folder in folders { try write([fullRecord, bareRecord], to: folder) }
    let files = try folders.map { try Data(contentsOf: $0 / "texts.\(name)") }
    #expect(files[0] == files[1])
    #expect(folders[0].files() == ["texts.md", "texts.sqlite", "texts.xlsx"])
  }

  @Test func markdownShowsWhatTheSheetHas() throws {
    let folder = try TemporaryFolder()
    try write([fullRecord], to: folder)
    let expected = """
      # チェックリスト

      File: vendors/あおば.pdf, 2 pages, 1 records, failed

      | number | section | category | item | vendorExtra | definition | unit | settingExample | setting \
      | remarks | other |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      | 1-1 | 運用 | 可用性 | 稼働率 | true | 定義 | ％ | 99% | 99.9%<br>以上 |  \
      | {"備考":"一","備考 (2)":"二","必須":"○"} |

      ## Findings

      - p1: error: 「?」 `unplaced-text`
      - p2:No.1-1: warning: 「以」 is cut off `clipped-text`
      - No.1-1: note: 11 is missing `number-gap`

      """
    #expect(try String(contentsOf: folder / "texts.md", encoding: .utf8) == expected)
  }

  /// A record for each text, which is its setting and the message of its finding.
  private func records(_ texts: [String]) -> [Record] {
    texts.enumerated().map { index, text in
      Record(
        sequence: index + 1, texts: [.number: "\(index + 1)", .setting: text],
        findings: [Finding(.clippedText, .warning, page: 1, message: text)])
    }
  }

  private func write(_ records: [Record], to folder: TemporaryFolder) throws {
    let files: [any TableFile] = [
      try XLSXWriter(path: (folder / "texts.xlsx").path),
      try SQLiteWriter(path: (folder / "texts.sqlite").path),
      try MarkdownWriter(path: (folder / "texts.md").path),
    ]
    var rows: [UInt8] = []
    for record in records { EntryPacker().append(record, of: sampleDocument, to: &rows) }
    var end: [UInt8] = []
    var report = fullReport
    if records.count != 1 { report.summary.findings = [] }
    EntryPacker().append(report, to: &end)
    for file in files {
      try file.append(rows)
      try file.append(end)
      try file.finish()
    }
  }

  private var script: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("read_tables.py").path
  }
}

/// A Python that has what these tests read with; `nil` when there is none.
private let python: String? = ["/usr/bin/python3", "python3"].first { python in
  // No Python is a reason to skip.
  let check = try? Command(python, ["-c", "import openpyxl, markdown_it"])
  return check?.code == 0
}
