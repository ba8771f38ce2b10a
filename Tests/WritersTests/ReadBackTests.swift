import Checklist
import Foundation
import TestSupport
import Testing
import Writers

/// Python's `json`, `csv` and `jsonschema` read what the writers wrote.
@Suite(.enabled(if: SchemaValidator.python != nil, "needs python3-jsonschema: run scripts/setup"))
struct ReadBackTests {
  @Test func othersReadTheSameTextsAndTheSchemaHolds() throws {
    let folder = try TemporaryFolder()
    let texts = HostileText.all.map(\.text)
    let netstrings = texts.map { "\($0.utf8.count):\($0)" }.joined()
    try Data(netstrings.utf8).write(to: folder / "texts")
    let records = texts.enumerated().map { index, text in
      Record(
        sequence: index + 1, texts: [.setting: text],
        other: [LabelledText(label: String(text.prefix(100)), text: "")])
    }
    let writers: [(String, any RecordWriter)] = [
      ("jsonl", JSONLinesWriter()), ("json", JSONWriter()), ("csv", DelimitedWriter(.csv)),
      ("tsv", DelimitedWriter(.tsv)),
    ]
    for (name, writer) in writers {
      try Data(writer.file(records)).write(to: folder / "texts.\(name)")
    }
    try Data(SchemaDocument.record.utf8).write(to: folder / "record.schema.json")
    try Data(SchemaDocument.document.utf8).write(to: folder / "document.schema.json")
    try Data(JSONLinesWriter().file([fullRecordOnPaper, bareRecord] + records))
      .write(to: folder / "records.jsonl")
    try Data(JSONLinesWriter().file([fullReport, bareReport]))
      .write(to: folder / "documents.jsonl")
    let python = try #require(SchemaValidator.python)
    let result = try Command(python, [script, folder.url.path])
    #expect(result.output == "")
    #expect(result.errors == "")
    #expect(result.code == 0)
  }

  /// The record with something in each field, less the box that no page can have.
  private var fullRecordOnPaper: Record {
    var record = fullRecord
    record.boxes[.setting]?.removeLast()
    return record
  }

  private var script: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("read_back.py").path
  }
}
