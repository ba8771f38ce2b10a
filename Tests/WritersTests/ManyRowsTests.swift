import Checklist
import Foundation
import TestSupport
import Testing
import Writers

/// A sheet of a hundred thousand rows comes out with all of them, in each format.
@Suite struct ManyRowsTests {
  private static let count = 100_000
  private static let records = (1...count).map {
    Record(sequence: $0, texts: [.number: "1", .setting: "=1"])
  }

  @Test(arguments: ["jsonl", "json", "csv", "tsv"])
  func rowsPutTogetherStayRows(_ format: String) throws {
    let writer: any RecordWriter =
      switch format {
      case "jsonl": JSONLinesWriter()
      case "json": JSONWriter()
      case "csv": DelimitedWriter(.csv)
      default: DelimitedWriter(.tsv)
      }
    let lines = writer.file(Self.records).split(separator: UInt8(ascii: "\n"))
    let framing = ["jsonl": 0, "json": 2, "csv": 1, "tsv": 1]
    #expect(lines.count == Self.count + (framing[format] ?? 0))
  }

  @Test func tablesHoldAllRows() throws {
    let folder = try TemporaryFolder()
    let files: [any TableFile] = [
      try XLSXWriter(path: (folder / "rows.xlsx").path),
      try SQLiteWriter(path: (folder / "rows.sqlite").path),
      try MarkdownWriter(path: (folder / "rows.md").path),
    ]
    var rows: [UInt8] = []
    for record in Self.records { EntryPacker().append(record, of: sampleDocument, to: &rows) }
    EntryPacker().append(bareReport, to: &rows)
    for file in files {
      try file.append(rows)
      try file.finish()
    }
    let counts = try Command(
      "python3",
      [
        "-c",
        """
        import sqlite3, zipfile
        print(sqlite3.connect("rows.sqlite").execute("SELECT count(*) FROM record").fetchone()[0])
        print(zipfile.ZipFile("rows.xlsx").read("xl/worksheets/sheet1.xml").count(b"<row ") - 1)
        print(sum(line.startswith("| 1 |") for line in open("rows.md", encoding="utf-8")))
        """,
      ], in: folder.url)
    #expect(counts.errors == "")
    #expect(counts.output == String(repeating: "\(Self.count)\n", count: 3))
  }
}
