import Foundation
import TestSupport
import Testing

/// A hostile PDF, the limit it runs into, and what is said of it.
struct LimitCase: Sendable, CustomTestStringConvertible {
  let name: String
  let pdf: TestPDF
  let option: String
  let error: String
  var testDescription: String { name }
}

/// A document that takes too much, or brings its reader down, costs its own records and no others.
@Suite struct WorkerTests {
  @Test(arguments: [
    LimitCase(
      name: "endless, by the clock", pdf: HostilePDF.endless, option: "--time-limit 1",
      error: "not done after 1 s; give it more with --time-limit, or leave it out [time-limit]"),
    LimitCase(
      name: "endless, by the processor", pdf: HostilePDF.endless, option: "--cpu-limit 1",
      error: "not done after 1 s of processor time; give it more with --cpu-limit, or leave it out "
        + "[time-limit]"),
    LimitCase(
      name: "greedy", pdf: HostilePDF.greedy, option: "--memory-limit 150",
      error: "it takes more than 150 MB of memory; give it more with --memory-limit, or leave it "
        + "out [memory-limit]"),
  ])
  func aLimitCostsOneDocument(_ limit: LimitCase) throws {
    let workplace = try neighbours()
    try Data(limit.pdf.bytes).write(to: workplace.folder / "in/b.pdf")
    let result = try workplace.shell("checksheet convert in --output out/ \(limit.option)")
    #expect(result.errors == "in/b.pdf: error: \(limit.error)\n")
    #expect(result.code == 1)
    try expectNeighbours(workplace)
    let documents = try workplace.text("out/documents.jsonl")
    #expect(documents.split(separator: "\n").count == 3)
    #expect(documents.contains(#""document":"b.pdf""#))
  }

  @Test func aWorkerThatDiesCostsOneDocument() throws {
    let workplace = try neighbours()
    try Data(HostilePDF.endless.bytes).write(to: workplace.folder / "in/b.pdf")
    // The second time it is a new worker that reads it.
    let result = try workplace.shell(
      """
      checksheet convert in --output out/ --jobs 1 & main=$!
      while kill -0 $main 2>/dev/null; do
        for worker in $(pgrep --parent $main); do
          readlink /proc/$worker/fd/* | grep -q b.pdf && kill -SEGV $worker
        done
        sleep 0.1
      done
      wait $main
      """)
    #expect(
      result.errors == "in/b.pdf: error: the process that read it was ended by signal 11 "
        + "(segmentation fault); please report it, with the file if you may [crashed]\n")
    #expect(result.code == 1)
    try expectNeighbours(workplace)
  }

  @Test func theBytesAreTheSameForEachNumberOfJobs() throws {
    let workplace = try neighbours()
    try Data("nothing".utf8).write(to: workplace.folder / "in/b.pdf")
    for name in ["half.pdf", "shifted.pdf"] {
      try FileManager.default.copyItem(at: fixture(name), to: workplace.folder / "in/\(name)")
    }
    for jobs in [1, 2, 5] {
      let result = try workplace.shell(
        "checksheet convert in --output \(jobs)/ --jobs \(jobs) --format jsonl,csv,xlsx,sqlite,markdown"
      )
      #expect(result.code == 1)
    }
    let result = try workplace.shell("diff -r 1 2 && diff -r 1 5")
    #expect(result.output == "")
    #expect(result.code == 0)
  }

  @Test func manyDocumentsInOneFileComeInOrder() throws {
    let workplace = try Workplace("sheet.pdf")
    let result = try workplace.shell(
      """
      for name in {100..130}; do cp sheet.pdf $name.pdf; done; rm sheet.pdf
      checksheet convert . --jobs 4 --format tsv | cut -f 2 | uniq
      """)
    #expect(result.output == (100...130).reduce("document\n") { "\($0)\($1).pdf\n" })
  }

  @Test(arguments: ["--jobs 0", "--time-limit 0", "--cpu-limit -1", "--memory-limit 8"])
  func aLimitThatLeavesNothingIsWrongUsage(_ option: String) throws {
    let result = try Workplace().shell("checksheet convert a.pdf \(option)")
    #expect(result.output == "")
    #expect(result.code == 64)
  }

  @Test func theDoctorSeesThatWorkersAreConfined() throws {
    let result = try Workplace().run("doctor")
    #expect(result.errors == "")
    #expect(result.code == 0)
    let lines = result.output.split(separator: "\n")
    #expect(lines.contains("ok      writing (Landlock, seccomp): a worker can write no file"))
    #expect(lines.contains("ok      network (seccomp): a worker can open no connection"))
    #expect(lines.contains { $0.hasPrefix("ok      Poppler ") })
  }

  /// A folder `in` with two sheets.
  private func neighbours() throws -> Workplace {
    let workplace = try Workplace()
    try FileManager.default.createDirectory(
      at: workplace.folder / "in", withIntermediateDirectories: false)
    for name in ["a.pdf", "c.pdf"] {
      try FileManager.default.copyItem(
        at: fixture("sheet.pdf"), to: workplace.folder / "in/\(name)")
    }
    return workplace
  }

  /// Expects of the two sheets what comes when there is nothing beside them.
  private func expectNeighbours(_ workplace: Workplace) throws {
    let sheet = String(decoding: try Data(contentsOf: fixture("sheet.jsonl")), as: UTF8.self)
    let (a, c) = (named("a.pdf"), named("c.pdf"))
    #expect(try workplace.text("out/a.jsonl") == a)
    #expect(try workplace.text("out/c.jsonl") == c)
    #expect(try workplace.text("out/records.jsonl") == a + c)

    func named(_ name: String) -> String {
      sheet.replacing(#""document":"sheet.pdf""#, with: #""document":"\#(name)""#)
    }
  }
}
