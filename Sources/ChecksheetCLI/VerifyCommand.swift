internal import ArgumentParser
internal import Checksheet

/// `checksheet verify`.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Compare a golden corpus with what its PDFs give now.",
    discussion: """
      Beside each <case>.pdf stands <case>.golden.jsonl; where <case>.truth.json is there, its rows \
      must come out, too. A missing golden, one without its PDF, and an empty corpus fail.

      Example:
        checksheet verify Corpus/calc/
      """)

  @Argument(help: "The corpus: a folder, or one PDF of it.")
  var corpus: String

  @Flag(help: "Rewrite the golden files that differ; read the diff, then verify again.")
  var bless = false

  @OptionGroup var readerOption: ReaderOption

  func run() throws {
    let corpus = GoldenCorpus(self.corpus)
    corpus.problems.forEach(printError)
    let converter = Converter(reader: readerOption.reader?.reader)
    var failures = corpus.problems.count
    for golden in corpus.cases {
      let isGood = bless ? blessed(golden, converter) : verified(golden, converter)
      failures += isGood ? 0 : 1
    }
    let count = corpus.cases.count
    print("\(count) \(count == 1 ? "case" : "cases"), \(failures) \(bless ? "blessed" : "failed")")
    guard failures == 0 else { throw ExitCode.failure }
  }

  private func verified(_ golden: GoldenCase, _ converter: Converter) -> Bool {
    let differences = golden.differences(converter)
    guard !differences.isEmpty else { return true }
    print(
      "\(golden): \(differences.count) \(differences.count == 1 ? "difference" : "differences")")
    for difference in differences { print(difference) }
    return false
  }

  private func blessed(_ golden: GoldenCase, _ converter: Converter) -> Bool {
    do {
      guard try golden.bless(converter) else { return true }
      print("\(golden): blessed; read the diff, then run again")
    } catch {
      printError(error)
    }
    return false
  }
}
