import Foundation
import TestSupport
import Testing

/// Inputs with odd names, in odd places, named twice.
@Suite struct NameTests {
  @Test func oddNamesKeepTheirFiles() throws {
    let workplace = try Workplace("sheet.pdf")
    let names = ["a b.pdf", "改行\nあり.pdf", "-n.pdf", "$(x).pdf", "'\".Pdf", "a.pdf.PDF"]
    let folder = workplace.folder
    try FileManager.default.createDirectory(
      at: folder / "in", withIntermediateDirectories: false)
    for name in names {
      try FileManager.default.copyItem(at: folder / "sheet.pdf", to: folder / "in/\(name)")
    }
    let result = try workplace.run("convert", "in", "--output", "out", "--format", "jsonl,xlsx")
    #expect(result.errors == "")
    #expect(result.code == 0)
    for name in names {
      let text = try workplace.text("out/\(name.dropLast(4)).jsonl")
      #expect(text.split(separator: "\n").count == 3)
      let escaped = name.replacing("\n", with: "\\n").replacing("\"", with: "\\\"")
      #expect(text.contains(#""document":"\#(escaped)""#))
    }
  }

  @Test func theSameFileTwiceIsConvertedOnce() throws {
    let workplace = try Workplace("sheet.pdf")
    let result = try workplace.shell(
      "ln -s sheet.pdf link.pdf; checksheet convert sheet.pdf . ./sheet.pdf --format tsv | cut -f 2 | uniq"
    )
    #expect(result.output == "document\nsheet.pdf\nlink.pdf\n")
    #expect(result.errors == "")
  }

  @Test func aFolderMayBeCalledLikeAnOutput() throws {
    let workplace = try Workplace("sheet.pdf")
    let result = try workplace.shell(
      """
      mkdir -p in/a.jsonl && cp sheet.pdf in/a.jsonl/b.pdf && mv sheet.pdf in/a.pdf &&
      checksheet convert in --output out && cd out && ls -1 a.*
      """)
    #expect(result.output == "a.pdf.jsonl\n\na.jsonl:\nb.jsonl\n")
    #expect(result.errors == "")
  }

  @Test func linksThatLeadBackEnd() throws {
    let workplace = try Workplace("sheet.pdf")
    let result = try workplace.shell(
      """
      mkdir -p in/sub && mv sheet.pdf in/sub && ln -s .. in/sub/up && ln -s loop.pdf in/loop.pdf &&
      ln -s nowhere.pdf in/gone.pdf && checksheet convert in --output out && ls out
      """)
    #expect(result.output == "documents.jsonl\nrecords.jsonl\nsub\n")
    #expect(result.errors == "")
  }

  @Test(arguments: ["in", "in/out", "."])
  func inputsAndOutputMayLieInOneAnother(_ output: String) throws {
    let workplace = try Workplace("sheet.pdf")
    let command = "checksheet convert in --output \(output)"
    let result = try workplace.shell(
      "mkdir in && mv sheet.pdf in/a.pdf && \(command) && \(command) --resume && ls in/a.pdf")
    #expect(result.output == "in/a.pdf\n")
    #expect(result.errors == "")
    #expect(try workplace.text("\(output)/records.jsonl") == workplace.text("\(output)/a.jsonl"))
  }

  @Test func whatIsNoFileIsToldOf() throws {
    let workplace = try Workplace("sheet.pdf")
    let result = try workplace.shell(
      "mkfifo pipe.pdf && checksheet convert pipe.pdf sheet.pdf --format tsv | wc -l")
    #expect(result.output == "4\n")
    #expect(
      result.errors == "pipe.pdf: error: cannot be read: Not a regular file [damaged]\n")
  }
}
