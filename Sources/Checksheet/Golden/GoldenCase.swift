internal import Checklist
internal import Writers

/// A PDF of the corpus with what its conversion must give.
///
/// Beside `<case>.pdf` stand `<case>.golden.jsonl`, and for a made-up sheet `<case>.truth.json` with the
/// source's texts; `<case>.origin.json` may name a password.
public struct GoldenCase: Hashable, Sendable, CustomStringConvertible {
  /// The PDF.
  public let input: InputFile

  /// The case's name: the PDF's path in the corpus, less its ending.
  public var description: String { String(input.name.dropLast(4)) }

  /// The path of one of the case's files, by its ending.
  private func path(_ ending: String) -> String { input.path.dropLast(4) + ending }

  /// The golden file.
  public var goldenPath: String { path(".golden.jsonl") }

  /// Converts the PDF and compares.
  ///
  /// - Parameter converter: How to convert; the case adds its own password.
  /// - Returns: Each difference from golden and truth; none when all is well.
  public func differences(_ converter: Converter) -> [RowDifference] {
    let conversion = converted(converter)
    let truth = content(ofFile: path(".truth.json")).map { bytes in
      JSONValue(bytes).map { TruthComparison.differences(truth: $0, records: conversion.records) }
        ?? [RowDifference(place: "truth", expected: "a JSON object", got: "something else")]
    }
    guard let golden = content(ofFile: goldenPath) else {
      let missing = RowDifference(
        place: "\(description).golden.jsonl", expected: "a file", got: nil)
      return [missing] + (truth ?? [])
    }
    return GoldenComparison.differences(expected: golden, got: conversion.golden) + (truth ?? [])
  }

  /// Rewrites the golden file, if the conversion gives anything else now.
  ///
  /// - Returns: Whether it had to be rewritten.
  /// - Throws: When it cannot be written.
  public func bless(_ converter: Converter) throws(OutputError) -> Bool {
    let golden = converted(converter).golden
    guard golden != content(ofFile: goldenPath) else { return false }
    let file = try OutputFile(path: goldenPath)
    try file.write(golden)
    try file.commit()
    return true
  }

  private func converted(_ converter: Converter) -> (golden: [UInt8], records: [Record]) {
    var converter = converter
    converter.password =
      content(ofFile: path(".origin.json"))
      .flatMap(JSONValue.init)?["password"]?.text ?? converter.password
    var golden: [UInt8] = []
    var records: [Record] = []
    let writer = GoldenWriter()
    let report = converter.convert(input.path, as: input.name) { record, identity in
      writer.append(record, of: identity, to: &golden)
      records.append(record)
    }
    writer.append(report, to: &golden)
    return (golden, records)
  }
}

/// The cases below a folder.
public struct GoldenCorpus: Sendable {
  /// The cases, sorted by name.
  public let cases: [GoldenCase]
  /// Golden and truth files that no PDF belongs to, and why a folder cannot be searched.
  public let problems: [InputProblem]

  /// Looks for PDFs and golden files; an empty corpus is a problem.
  public init(_ path: String) {
    let list = InputList([path])
    cases = list.files.map { GoldenCase(input: $0) }
    let known = Set(list.files.map { String($0.path.dropLast(4)) })
    let endings = [".golden.jsonl", ".truth.json", ".origin.json"]
    let search = FolderSearch(path) { name in endings.contains { name.hasSuffix($0) } }
    let orphans = search.matches.map(\.file.path)
      .filter { orphan in !endings.contains { known.contains(String(orphan.dropLast($0.count))) } }
    problems =
      list.problems
      + orphans.map { InputProblem(path: $0, message: "no PDF belongs to it", code: "orphan") }
  }
}
