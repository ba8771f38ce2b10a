import Foundation
import TestSupport
import Testing

/// A batch that is stopped goes on, and ends in the same bytes.
@Suite struct ResumeTests {
  private static let options = "--format jsonl,csv,xlsx,sqlite,markdown --jobs 2"

  @Test func killedAtTwentyMomentsItGoesOnToTheSameBytes() throws {
    let workplace = try folderOfSheets(10)
    let start = Date()
    try expectClean(workplace.shell("checksheet convert in --output whole \(Self.options)"))
    let duration = Date().timeIntervalSince(start)
    var generator = SeededGenerator(seed: 4)
    for moment in 1...20 {
      let delay = Double.random(in: 0...duration, using: &generator)
      try expectClean(
        workplace.shell(
          """
          checksheet convert in --output out \(Self.options) & main=$!
          sleep \(delay); kill -KILL $main 2>/dev/null; wait $main 2>/dev/null
          find out/.checksheet/parts -type f ! -name '.*' -printf '%f %i\\n' 2>/dev/null | sort >before
          checksheet convert in --output out \(Self.options) --resume &&
          find out/.checksheet/parts -type f -printf '%f %i\\n' | sort >after &&
          diff -r whole out && comm -23 before after && rm -r out
          """), "moment \(moment), after \(delay) s")
    }
  }

  @Test func whatAKilledRunWasWritingIsTakenAway() throws {
    let workplace = try folderOfSheets(1)
    // No process has the greatest number.
    let abandoned = ".checksheet-\(Int32.max)-0.partial"
    try expectClean(
      workplace.shell(
        """
        checksheet convert in --output whole && cp -r whole out
        touch out/\(abandoned) out/.checksheet/\(abandoned) out/.checksheet/parts/\(abandoned)
        checksheet convert in --output out --resume && diff -r whole out
        """))
  }

  @Test func aWorkerThatOutlivesItsRunHoldsTheFolderForAMoment() throws {
    let workplace = try folderOfSheets(1)
    try expectClean(
      workplace.shell(
        """
        mkdir --parents out/.checksheet; flock out/.checksheet sleep 0.3 &
        until ! flock --nonblock out/.checksheet true; do sleep 0.01; done
        checksheet convert in --output out; wait
        """))
  }

  @Test(arguments: ["INT", "TERM"])
  func aSignalStopsItCleanly(_ signal: String) throws {
    let workplace = try Workplace("sheet.pdf")
    try Data(HostilePDF.endless.bytes).write(to: workplace.folder / "z.pdf")
    let result = try workplace.shell(
      """
      checksheet convert . --output out/ --format jsonl,xlsx 2>said & main=$!
      until [[ -e out/sheet.xlsx ]]; do sleep 0.1; done; kill -\(signal) $main; wait $main 2>/dev/null; echo $?
      find out -type f | grep -v parts/ | sort; pgrep --parent $main
      """)
    let files = ["out/.checksheet/journal", "out/sheet.jsonl", "out/sheet.xlsx"]
    let code = signal == "INT" ? "130" : "143"
    #expect(result.output.split(separator: "\n").map(String.init) == [code] + files)
    #expect(
      try workplace.text("said")
        == "stopped: nothing is half-written; go on with the same command and --resume\n")
  }

  @Test func unchangedInputsAreTakenOverAndRemovedOnesLeave() throws {
    let workplace = try folderOfSheets(3)
    let command = "checksheet convert in --output out \(Self.options)"
    try expectClean(workplace.shell(command))
    try expectClean(
      workplace.shell(
        """
        stat --format '%n %i' out/1.* out/.checksheet/parts/* >before
        rm in/2.pdf && cp in/1.pdf in/four.pdf && \(command) --resume &&
        stat --format '%n %i' out/1.* out/.checksheet/parts/* >after
        \(command.replacing("--output out", with: "--output fresh")) && diff -r fresh out
        comm -12 before after | wc -l >same
        """))
    // Four files of 1.pdf, and the parts of 1.pdf and 3.pdf.
    #expect(try workplace.text("same") == "6\n")
    #expect(!workplace.folder.files().contains { $0.hasPrefix("out/2.") })
  }

  @Test func otherOptionsConvertAnew() throws {
    let workplace = try folderOfSheets(1)
    let result = try workplace.shell(
      """
      checksheet convert in --output out && checksheet convert in --output out --resume --pages 2
      """)
    #expect(
      result.errors
        == "in/1.pdf: error: none of its 1 pages is among those chosen [no-text]\n")
    #expect(result.code == 1)
    #expect(
      workplace.outputs() == [
        "out/documents.jsonl", "out/records.jsonl",
      ])
  }

  @Test(arguments: [
    "--pages 1-9", "--password secret", "--reader glib", "--profile meti-2010", "--csv-safe",
    "--format json", "--time-limit 99", "--cpu-limit 99", "--memory-limit 999",
  ])
  func eachOptionTellsAPartFromOthers(_ options: String) throws {
    let workplace = try folderOfSheets(1)
    let list = "ls out/.checksheet/parts"
    let result = try workplace.shell(
      """
      checksheet convert in --output out && \(list) && \
      checksheet convert in --output out --resume && \(list) && \
      checksheet convert in --output out --resume \(options) && \(list)
      """)
    let names = result.output.split(separator: "\n")
    #expect(names.count == 3)
    #expect(names[0] == names[1])
    #expect(names[1] != names[2])
  }

  @Test func whatWasMadeInOtherFormatsOrByOthersStays() throws {
    let workplace = try folderOfSheets(1)
    try expectClean(
      workplace.shell(
        """
        mkdir out && echo mine >out/mine.jsonl
        checksheet convert in --output out --format csv && rm in/1.pdf && cp \(fixture("sheet.pdf").path) in/2.pdf &&
        checksheet convert in --output out --format jsonl
        """))
    #expect(
      workplace.outputs() == [
        "out/1.csv", "out/2.jsonl", "out/documents.csv", "out/documents.jsonl", "out/mine.jsonl",
        "out/records.csv", "out/records.jsonl",
      ])
  }

  @Test func aDamagedPartIsConvertedAgain() throws {
    let workplace = try folderOfSheets(2)
    try expectClean(
      workplace.shell(
        """
        checksheet convert in --output whole && cp -r whole out
        for part in out/.checksheet/parts/*; do truncate --size -9 $part; done
        checksheet convert in --output out --resume && diff -r whole out
        """))
  }

  @Test func twoRunsDoNotWriteToOneFolder() throws {
    let workplace = try Workplace()
    try Data(HostilePDF.endless.bytes).write(to: workplace.folder / "z.pdf")
    let result = try workplace.shell(
      """
      checksheet convert z.pdf --output out/ & main=$!
      until [[ -e out/.checksheet/journal ]]; do sleep 0.1; done; checksheet convert z.pdf --output out/; echo $?; kill $main; wait $main
      """)
    #expect(result.output == "1\n")
    #expect(
      result.errors.hasPrefix(
        "out/.checksheet: error: cannot be written: resource temporarily unavailable [unwritable]\n"
      ))
  }

  @Test func resumingNeedsAFolder() throws {
    let result = try Workplace().shell("checksheet convert a.pdf --resume")
    #expect(result.errors.hasPrefix("Error: --resume needs a folder as --output.\n"))
    #expect(result.code == 64)
  }

  /// A folder `in` with as many copies of one sheet.
  private func folderOfSheets(_ count: Int) throws -> Workplace {
    let workplace = try Workplace()
    try FileManager.default.createDirectory(
      at: workplace.folder / "in", withIntermediateDirectories: false)
    for number in 1...count {
      try FileManager.default.copyItem(
        at: fixture("sheet.pdf"), to: workplace.folder / "in/\(number).pdf")
    }
    return workplace
  }

  private func expectClean(
    _ result: Command, _ comment: String = "", sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let said = result.output + result.errors
    #expect(said == "", "\(comment)", sourceLocation: sourceLocation)
    #expect(result.code == 0, "\(comment)", sourceLocation: sourceLocation)
  }
}
