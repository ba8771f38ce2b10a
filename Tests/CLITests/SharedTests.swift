import Foundation
import TestSupport
import Testing

/// What lies beside a checkout and is no part of it: sheets with their truths, and PDFs that break readers.
@Suite(.serialized) struct SharedTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../shared").standardized.path

  private static let isThere = FileManager.default.isReadableFile(
    atPath: folder + "/tools/score.py")

  @Test(
    .enabled(if: isThere, "the sheets with truths are not at \(folder)"),
    arguments: ["facsimile", "real", "samples"])
  func everyRowIsExactAndNoWrongCellIsSilent(_ sheets: String) throws {
    let workplace = try Workplace()
    let truths = "\(Self.folder)/\(sheets)"
    _ = try workplace.run("convert", truths, "--output", "out")
    let score = try Command(
      "python3", ["\(Self.folder)/tools/score.py", truths, "out", "--json", "score.json"],
      in: workplace.folder.url)
    #expect(score.code == 0, "\(score.errors)")
    let total = score.output.split(separator: "\n").first { $0.hasPrefix("ALL ") } ?? ""
    for part in ["missing=0", "spurious=0", "row_exact=1.0000", "silent_wrong_cells=0"] {
      #expect(total.contains(" \(part) "), "\(score.output)")
    }
  }

  @Test(.enabled(if: isThere, "the broken PDFs are not at \(folder)"))
  func everyBrokenPDFEndsInAFinding() throws {
    let workplace = try Workplace()
    let broken = "\(Self.folder)/robustness"
    let result = try workplace.run("convert", broken, "--output", "out", "--cpu-limit", "20")
    #expect(result.code == 1)
    let documents = try workplace.text("out/documents.jsonl").split(separator: "\n")
    let inputs = try FileManager.default.contentsOfDirectory(atPath: broken)
      .filter { $0.lowercased().hasSuffix(".pdf") }
    #expect(!inputs.isEmpty)
    #expect(documents.count == inputs.count)
    for document in documents {
      let object = try JSONSerialization.jsonObject(with: Data(document.utf8))
      let findings = (object as? [String: Any])?["findings"] as? [[String: Any]] ?? []
      #expect(findings.contains { $0["severity"] as? String == "error" }, "\(document)")
    }
  }
}
