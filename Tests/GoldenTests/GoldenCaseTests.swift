import Checksheet
import Foundation
import TestSupport
import Testing

/// What a golden corpus is held to.
@Suite struct GoldenCaseTests {
  @Test func anEmptyCorpusIsAProblem() throws {
    let folder = try TemporaryFolder()
    let corpus = GoldenCorpus(folder.url.path)
    #expect(
      corpus.problems.map(\.description) == [
        "\(folder.url.path): error: no PDF in this folder or the folders in it [no-pdf]"
      ])
  }

  @Test func aGoldenWithoutItsPDFIsAProblem() throws {
    let folder = try TemporaryFolder()
    try copyFixture(to: folder)
    try Data().write(to: folder / "gone.golden.jsonl")
    let corpus = GoldenCorpus(folder.url.path)
    #expect(corpus.cases.map(\.description) == ["prose"])
    #expect(
      corpus.problems.map(\.description) == [
        "\(folder.url.path)/gone.golden.jsonl: error: no PDF belongs to it [orphan]"
      ])
  }

  @Test func aMissingGoldenIsADifferenceUntilItIsBlessed() throws {
    let folder = try TemporaryFolder()
    try copyFixture(to: folder)
    let golden = try #require(GoldenCorpus(folder.url.path).cases.first)
    #expect(golden.differences(Converter()).map(\.description) == ["  prose.golden.jsonl: missing"])
    #expect(try golden.bless(Converter()))
    #expect(golden.differences(Converter()) == [])
    #expect(try !golden.bless(Converter()))
  }

  @Test func differencesAreNamedByRowAndField() throws {
    let folder = try TemporaryFolder()
    try copyFixture(to: folder)
    let golden = try #require(GoldenCorpus(folder.url.path).cases.first)
    try Data(
      """
      {"item":"稼働率","number":"7","sequence":1}
      {"findings":[],"pageCount":2}

      """.utf8
    ).write(to: folder / "prose.golden.jsonl")
    try Data(#"{"rows":[{"no":"8","item":"監視"}]}"#.utf8).write(to: folder / "prose.truth.json")
    let lines = golden.differences(Converter()).map(\.description)
    #expect(lines.first == "  row 1 (No.7): missing")
    #expect(lines.contains("  document pageCount\n    expected 2\n    got      1"))
    #expect(lines.last == "  truth: No.8: missing")
  }

  private func copyFixture(to folder: TemporaryFolder) throws {
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../CLITests/Fixtures/prose.pdf").standardized
    try FileManager.default.copyItem(at: fixture, to: folder / "prose.pdf")
  }
}
