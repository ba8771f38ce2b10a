import Checklist
import Foundation
import TestSupport
import Testing

/// A command that a document shows, with the output that it shows.
struct Example: Sendable, Hashable, CustomTestStringConvertible {
  let command: String
  let output: String
  var testDescription: String { command }
}

/// What the documents say is so.
@Suite struct DocumentationTests {
  @Test(arguments: ["README.md"] + pages)
  func documentsShowRealOutput(_ path: String) throws {
    let workplace = try Workplace.withCorpus()
    for example in try examples(in: text(path)) {
      let result = try workplace.shell("exec 2>&1; " + example.command)
      #expect(result.output == example.output, "\(example.command)")
    }
  }

  @Test(arguments: ["convert", "verify", "inspect", "schema", "compare", "catalogue"])
  func helpHasAnExampleThatWorks(_ subcommand: String) throws {
    let workplace = try Workplace.withCorpus()
    let help = try workplace.run("help", subcommand)
    let example = try #require(
      help.output.split(separator: "\n").first { $0.hasPrefix("  checksheet \(subcommand) ") })
    let result = try workplace.shell(String(example))
    #expect(result.code == 0)
    #expect(!result.output.isEmpty || workplace.folder.files().contains("out"))
  }

  @Test(arguments: Finding.Code.allCases)
  func eachFindingIsExplained(_ code: Finding.Code) throws {
    let page = try text("Sources/Checksheet/Checksheet.docc/ReadingFindings.md")
    #expect(page.components(separatedBy: "\n### `\(code.rawValue)`\n\n").count == 2)
  }

  @Test func theReadmeShowsWhatCIRuns() throws {
    let readme = try text("README.md")
    let script = try text(".ci/run")
    for block in readme.components(separatedBy: "```sh\n").dropFirst() {
      let commands = block.components(separatedBy: "\n```")[0].components(separatedBy: " && ")
      for command in commands { #expect(script.contains("step \(command)\n"), "\(command)") }
    }
  }

  private static let pages = ["OnePageThroughEveryStage", "Comparing"].map {
    "Sources/Checksheet/Checksheet.docc/\($0).md"
  }

  /// The commands in a document's `console` blocks, each after `$`, with the lines up to the next.
  private func examples(in document: String) -> [Example] {
    document.components(separatedBy: "```console\n").dropFirst().flatMap { block in
      let lines = block.components(separatedBy: "```")[0]
      return ("\n" + lines).components(separatedBy: "\n$ ").dropFirst().map { entry in
        let parts = entry.split(separator: "\n", maxSplits: 1).map(String.init)
        let output = parts.count > 1 ? parts[1] : ""
        return Example(
          command: parts[0],
          output: output.hasSuffix("\n") || output.isEmpty ? output : output + "\n")
      }
    }
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }
}

private let root = fixture("../../..").standardized
