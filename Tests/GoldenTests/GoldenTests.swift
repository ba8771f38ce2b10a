import Checksheet
import Foundation
import Testing

/// Every PDF of the corpus gives what its golden file holds.
@Suite(.serialized) struct GoldenTests {
  @Test(.enabled(if: !isBlessing), arguments: cases)
  func conversionGivesTheGolden(_ golden: GoldenCase) {
    let differences = golden.differences(Converter())
    #expect(differences.isEmpty, "\(listed(differences))")
  }

  /// `scripts/bless` sets the flag; what it rewrites still fails, so that somebody reads it.
  @Test(.enabled(if: isBlessing), arguments: cases)
  func blessedGoldensAreToBeRead(_ golden: GoldenCase) throws {
    let isRewritten = try golden.bless(Converter())
    #expect(!isRewritten, "\(golden.goldenPath) is rewritten: read the diff, then run again")
  }

  @Test func theCorpusIsThereAndHasNoOrphans() {
    #expect(corpus.problems.map(\.description) == [])
    #expect(!corpus.cases.isEmpty)
  }

  @Test func nobodyBlessesUnderCI() {
    #expect(!(isBlessing && environment["CI"] != nil))
  }

  private func listed(_ differences: [RowDifference]) -> String {
    "\n" + differences.map(\.description).joined(separator: "\n")
  }
}

private let environment = ProcessInfo.processInfo.environment
private let isBlessing = environment["CHECKSHEET_BLESS"] == "1"
private let corpus = GoldenCorpus(
  URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Corpus").standardized.path)

/// All cases, or those whose name holds `CHECKSHEET_CASE`.
private let cases = corpus.cases.filter {
  $0.description.contains(environment["CHECKSHEET_CASE"] ?? "")
    || environment["CHECKSHEET_CASE"] == nil
}
