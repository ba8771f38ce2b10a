import Foundation
import TestSupport
import Testing

/// `compare`, `diff` and `catalogue` as a person runs them.
@Suite struct ComparisonCommandTests {
  @Test func recordsOfABatchCompareLikeTheirPDFs() throws {
    let workplace = try Workplace.withCorpus()
    let paths = ["Corpus/calc/full-grid.pdf", "Corpus/weasy/zebra.pdf"]
    let direct = try workplace.run("compare", paths[0], paths[1], "--format", "csv")
    _ = try workplace.run("convert", paths[0], paths[1], "--output", "out/")
    let later = try workplace.run("compare", "out", "--format", "csv")
    #expect(later.code == 0)
    #expect(later.output == direct.output)
  }

  @Test func aSheetDoesNotDifferFromItself() throws {
    let workplace = try Workplace.withCorpus()
    let path = "Corpus/calc/full-grid.pdf"
    let result = try workplace.run("diff", path, path)
    #expect(result.output == "no row differs\n")
    #expect(result.code == 0)
  }

  @Test func whatDiffersIsToldAndIsAnExitCode() throws {
    let workplace = try Workplace.withCorpus()
    _ = try workplace.run("convert", "Corpus/calc/full-grid.pdf", "--output", "old.jsonl")
    let changed = try workplace.text("old.jsonl").replacingOccurrences(
      of: #""setting":"24時間365日""#, with: #""setting":"平日 9:00～18:00""#)
    try Data(changed.utf8).write(to: workplace.folder / "new.jsonl")
    let result = try workplace.run("diff", "old.jsonl", "new.jsonl")
    #expect(
      result.output == """
        No.1 サービス時間
          setting
            - 24時間365日
            + 平日 9:00～18:00

        No.26 サービス提供時間帯(障害対応)
          setting
            - 24時間365日
            + 平日 9:00～18:00

        2 rows changed, 0 new, 0 gone

        """)
    #expect(result.code == 1)
  }

  @Test func aWorkbookIsAFile() throws {
    let workplace = try Workplace.withCorpus()
    let result = try workplace.run(
      "compare", "Corpus/calc/full-grid.pdf", "--output", "comparison.xlsx")
    #expect(result.errors == "")
    let bytes = try Data(contentsOf: workplace.folder / "comparison.xlsx")
    #expect(bytes.prefix(2) == Data("PK".utf8))
    #expect(try workplace.run("compare", "x.pdf", "--format", "xlsx").code == 64)
  }

  @Test func theCatalogueIsPrinted() throws {
    let workplace = try Workplace()
    let lines = try workplace.run("catalogue").output.split(separator: "\n")
    #expect(lines.count == 49)
    #expect(
      lines.first
        == "1   アプリケーション運用  可用性        サービス時間                                          時間帯")
    let json = try workplace.run("catalogue", "ipa-nfr-grade", "--format", "json")
    let items = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(items?.first?["id"] as? String == "A.1.1")
    #expect(try workplace.run("catalogue", "nobody").errors.contains("[not-found]"))
    #expect(try workplace.run("catalogue", "ipa-website").errors.contains("[no-list]"))
  }

  @Test func aPersonsOwnProfileIsReadLikeTheOthers() throws {
    let workplace = try Workplace.withCorpus()
    try Data("profile\town\tOurs\nrole\tother\t備考\n".utf8).write(to: workplace.folder / "own.tsv")
    let result = try workplace.run(
      "convert", "Corpus/calc/full-grid.pdf", "--output", "out/", "--profile", "own.tsv")
    #expect(result.code == 0)
    let record = try workplace.text("out/full-grid.jsonl").split(separator: "\n")[0]
    #expect(record.contains(#""other":{"備考":"計画保守を除く"}"#))
    #expect(record.contains(#""catalogue":null"#))
    let document = try workplace.text("out/documents.jsonl")
    #expect(document.contains(#""profile":{"evidence":[],"name":"own","title":"Ours"}"#))
    #expect(
      try workplace.run("convert", "Corpus/calc/full-grid.pdf", "--profile", "nobody").code == 1)
  }
}
