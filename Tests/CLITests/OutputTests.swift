import Foundation
import TestSupport
import Testing

/// What comes out, byte for byte, and where it goes.
@Suite struct OutputTests {
  @Test(arguments: ["jsonl", "json", "csv", "tsv"])
  func eachFormatHoldsTheSheet(_ format: String) throws {
    let workplace = try Workplace("sheet.pdf")
    let result = try workplace.run("convert", "sheet.pdf", "--format", format)
    try expect(result.output, isFixture: "sheet.\(format)")
    #expect(result.errors == "")
    #expect(result.code == 0)
  }

  @Test(arguments: ["jsonl", "json", "csv", "tsv"])
  func aFileHasTheSameBytesAsTheStream(_ format: String) throws {
    let workplace = try Workplace("sheet.pdf")
    let result = try workplace.run("convert", "sheet.pdf", "--output", "out.\(format)")
    #expect(result.output == "")
    #expect(result.errors == "")
    #expect(result.code == 0)
    try expect(workplace.text("out.\(format)"), isFixture: "sheet.\(format)")
    #expect(workplace.folder.files() == ["out.\(format)", "sheet.pdf"])
  }

  @Test func aFolderMirrorsTheInputs() throws {
    let workplace = try Workplace("prose.pdf")
    let folder = workplace.folder
    try FileManager.default.createDirectory(
      at: folder / "in/東京/.hidden", withIntermediateDirectories: true)
    for name in ["in/b.PDF", "in/東京/a b.pdf", "in/東京/.hidden/c.pdf", "in/._d.pdf"] {
      try FileManager.default.copyItem(at: fixture("sheet.pdf"), to: folder / name)
    }
    try FileManager.default.moveItem(at: folder / "prose.pdf", to: folder / "in/prose.pdf")
    try FileManager.default.createSymbolicLink(
      at: folder / "in/東京/up", withDestinationURL: folder / "in")
    let result = try workplace.run("convert", "in", "--output", "out", "--format", "csv,jsonl")
    #expect(result.output == "")
    #expect(
      result.errors
        == "in/prose.pdf: error: no checklist table on the page; see what is there with "
        + "`checksheet inspect --stage grid` [no-table]\n")
    #expect(result.code == 1)
    #expect(
      workplace.outputs() == [
        "out/b.csv", "out/b.jsonl", "out/documents.csv", "out/documents.jsonl", "out/records.csv",
        "out/records.jsonl", "out/東京", "out/東京/a b.csv", "out/東京/a b.jsonl",
      ])
    let first = try workplace.text("out/b.jsonl")
    let second = try workplace.text("out/東京/a b.jsonl")
    #expect(try workplace.text("out/records.jsonl") == first + second)
    #expect(second == first.replacing(#""document":"b.PDF""#, with: #""document":"東京/a b.pdf""#))
    let documents = try workplace.text("out/documents.jsonl").split(separator: "\n")
    #expect(documents.map { $0.contains(#""status":"converted""#) } == [true, false, true])
  }

  @Test func longNamesThatBeginAlikeStayApart() throws {
    let workplace = try Workplace()
    let name = String(repeating: "長い名前", count: 15)  // 180 bytes
    for ending in ["一", "二"] {
      try FileManager.default.copyItem(
        at: fixture("sheet.pdf"), to: workplace.folder / "\(name)\(ending).pdf")
    }
    let result = try workplace.run("convert", ".", "--output", "out/", "--format", "jsonl,tsv,csv")
    #expect(result.errors == "")
    for ending in ["一", "二"] {
      let file = try workplace.text("out/\(name)\(ending).csv")
      #expect(file.split(separator: "\r\n").count == 4)
      #expect(file.split(separator: "\(name)\(ending).pdf").count == 4)
    }
  }

  @Test func namesThatWouldClashKeepTheirEnding() throws {
    let workplace = try Workplace()
    for name in ["records.pdf", "a.pdf", "a.PDF"] {
      try FileManager.default.copyItem(at: fixture("sheet.pdf"), to: workplace.folder / name)
    }
    let result = try workplace.run("convert", ".", "--output", "out/")
    #expect(result.errors == "")
    #expect(
      workplace.outputs() == [
        "out/a.PDF.jsonl", "out/a.pdf.jsonl", "out/documents.jsonl", "out/records.jsonl",
        "out/records.pdf.jsonl",
      ])
  }

  @Test func standardInputIsADocument() throws {
    let workplace = try Workplace()
    let data = try Data(contentsOf: fixture("sheet.pdf"))
    let result = try Command(
      workplace.executable, ["convert", "-"], input: data, in: workplace.folder.url)
    let expected = String(decoding: try Data(contentsOf: fixture("sheet.jsonl")), as: UTF8.self)
    #expect(result.output == expected.replacing(#":"sheet.pdf""#, with: #":"stdin.pdf""#))
    #expect(result.errors == "")
    #expect(result.code == 0)
  }

  @Test func aPasswordOpensALockedSheet() throws {
    let workplace = try Workplace("locked.pdf")
    let result = try workplace.run(
      "convert", "locked.pdf", "--password", "secret", "--format", "tsv")
    let texts = result.output.split(separator: "\n").map { $0.split(separator: "\t").dropFirst(3) }
    let expected = String(decoding: try Data(contentsOf: fixture("sheet.tsv")), as: UTF8.self)
    #expect(texts == expected.split(separator: "\n").map { $0.split(separator: "\t").dropFirst(3) })
    #expect(result.errors == "")
    #expect(result.code == 0)
  }

  @Test func warningsFailOnlyWhenStrict() throws {
    let workplace = try Workplace("shifted.pdf")
    let warning =
      "shifted.pdf:p1:No.38: warning: the row is printed one column to the left: "
      + "「入力データ形式の制限機能」 stands under 「種別」; stored repaired, its cells as printed are under "
      + "other [columns-shifted]\n"
    let lenient = try workplace.run("convert", "shifted.pdf", "--output", "a.jsonl")
    #expect(lenient.errors == warning)
    #expect(lenient.code == 0)
    let strict = try workplace.run("convert", "shifted.pdf", "--output", "b.jsonl", "--strict")
    #expect(strict.errors == warning)
    #expect(strict.code == 1)
    #expect(try workplace.text("a.jsonl") == workplace.text("b.jsonl"))
  }

  @Test func aBadFileCostsOnlyItsOwnRecords() throws {
    let workplace = try Workplace("sheet.pdf", "locked.pdf")
    let result = try workplace.run(
      "convert", "locked.pdf", "missing.pdf", "sheet.pdf", "sheet.pdf", "--output", "out.jsonl")
    #expect(
      result.errors == """
        missing.pdf: error: no such file or folder; check the path [not-found]
        locked.pdf: error: the PDF is locked; give its password with --password \
        [password-required]

        """)
    #expect(result.code == 1)
    try expect(workplace.text("out.jsonl"), isFixture: "sheet.jsonl")
  }

  @Test func aBadPageCostsOnlyItsOwnRows() throws {
    let workplace = try Workplace("half.pdf")
    let result = try workplace.run("convert", "half.pdf", "--output", "out/")
    #expect(
      result.errors == """
        half.pdf:p2: error: page 2 is damaged beyond repair; ask for the PDF again, or try \
        `qpdf in.pdf out.pdf` [damaged]
        half.pdf: warning: Poppler says: Illegal character '>'; Kid object (page 2) is not an \
        indirect reference (dictionary) [damaged]

        """)
    #expect(result.code == 1)
    #expect(try workplace.text("out/half.jsonl").split(separator: "\n").count == 3)
    #expect(try workplace.text("out/documents.jsonl").contains(#""status":"partial""#))
  }

  @Test func aNameThatIsNotUTF8IsToldOf() throws {
    let workplace = try Workplace("sheet.pdf")
    let result = try workplace.shell(
      "mkdir in && mv sheet.pdf $'in/\\x83V.pdf' && checksheet convert in --output out/")
    #expect(
      result.errors
        == "in/\u{FFFD}V.pdf: error: the name is not UTF-8; rename the file [unreadable]\n")
    #expect(result.code == 1)
  }

  @Test func aFailedRunLeavesOldOutputAsItWas() throws {
    let workplace = try Workplace("locked.pdf")
    try Data("old".utf8).write(to: workplace.folder / "out.jsonl")
    let result = try workplace.run("convert", "locked.pdf", "--output", "out.jsonl")
    #expect(result.code == 1)
    #expect(try workplace.text("out.jsonl") == "old")
    #expect(workplace.folder.files() == ["locked.pdf", "out.jsonl"])
  }

  @Test func aDocumentThatFailsNowLosesItsEarlierOutput() throws {
    let workplace = try Workplace("sheet.pdf")
    let folder = workplace.folder
    #expect(try workplace.run("convert", "sheet.pdf", "--output", "out/").code == 0)
    try Data(contentsOf: fixture("prose.pdf")).write(to: folder / "sheet.pdf")
    #expect(try workplace.run("convert", "sheet.pdf", "--output", "out/").code == 1)
    #expect(
      workplace.outputs() == ["out/documents.jsonl", "out/records.jsonl"])
    #expect(try workplace.text("out/records.jsonl") == "")
  }

  @Test func aClosedPipeEndsQuietly() throws {
    let workplace = try Workplace("sheet.pdf")
    let copies = (1...60).map { "\($0).pdf" }
    for name in copies {
      try FileManager.default.copyItem(at: fixture("sheet.pdf"), to: workplace.folder / name)
    }
    let result = try workplace.shell(
      "checksheet convert . | head --bytes 1 >/dev/null; echo ${PIPESTATUS[0]}")
    #expect(result.output == "0\n")
    #expect(result.errors == "")
  }

  @Test func aByteOrderMarkIsThereWhenAskedFor() throws {
    let workplace = try Workplace("sheet.pdf")
    let result = try workplace.run("convert", "sheet.pdf", "--output", "out.csv", "--bom")
    #expect(result.code == 0)
    let plain = try Data(contentsOf: fixture("sheet.csv"))
    #expect(try Data(contentsOf: workplace.folder / "out.csv") == [0xEF, 0xBB, 0xBF] + plain)
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/pts/ptmx"), "needs a pseudoterminal"))
  func onATerminalASummaryComesLast() throws {
    let workplace = try Workplace("sheet.pdf", "blank.pdf")
    let command = "script --quiet --return --command 'checksheet convert . --output out/' /dev/null"
    let plain = try workplace.shell("NO_COLOR=1 TERM=xterm \(command)")
    #expect(
      plain.output == """
        ./blank.pdf: error: no text on the only page [no-text]\r
        2 PDFs: 1 converted, 1 failed; 3 records, 0 warnings\r

        """)
    #expect(plain.code == 1)
    let colored = try workplace.shell("unset NO_COLOR; TERM=xterm \(command)")
    #expect(
      colored.output == plain.output.replacing("error", with: "\u{1B}[1;31merror\u{1B}[0m"))
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/pts/ptmx"), "needs a pseudoterminal"))
  func onATerminalProgressIsShown() throws {
    let workplace = try Workplace("sheet.pdf")
    try Data(HostilePDF.endless.bytes).write(to: workplace.folder / "z.pdf")
    let result = try workplace.shell(
      """
      export NO_COLOR=1
      script --quiet --return --command 'checksheet convert . --output out/ --time-limit 2' /dev/null
      """)
    let clearing = "\r\u{1B}[K"
    let lines = result.output.components(separatedBy: clearing)
    #expect(lines[1].hasPrefix("1 of 2 PDFs, 1 pages, "))
    #expect(
      lines.last == """
        ./z.pdf: error: not done after 2 s; give it more with --time-limit, or leave it out [time-limit]\r
        2 PDFs: 1 converted, 1 failed; 3 records, 0 warnings\r

        """)
  }

  @Test(arguments: ["tap", "glib"])
  func bothReadersGiveTheSheet(_ reader: String) throws {
    let workplace = try Workplace("sheet.pdf")
    let result = try workplace.run("convert", "sheet.pdf", "--reader", reader)
    try expect(result.output, isFixture: "sheet.jsonl")
    #expect(result.errors == "")
    #expect(result.code == 0)
  }

  @Test func csvSafeGuardsWhatASpreadsheetMightRun() throws {
    let workplace = try Workplace("sheet.pdf")
    let plain = try workplace.run("convert", "sheet.pdf", "--output", "out.csv", "--csv-safe")
    #expect(plain.code == 0)
    try expect(workplace.text("out.csv"), isFixture: "sheet.csv")
    let corpus = fixture("../../../Corpus/calc/full-grid.pdf").standardized.path
    let command = "checksheet convert \(corpus) --format csv"
    let result = try workplace.shell("diff <(\(command)) <(\(command) --csv-safe) | grep -o \"'－\"")
    #expect(result.output == "'－\n")
  }

  @Test func pagesAreChosen() throws {
    let workplace = try Workplace("sheet.pdf")
    let all = try workplace.run("convert", "sheet.pdf", "--pages", "1-3,7-")
    try expect(all.output, isFixture: "sheet.jsonl")
  }
}
