internal import Layout

/// Rows as they should be against rows as they are.
struct GoldenComparison {
  /// The lines of a golden file: one a record, then the document's own.
  private typealias Line = (bytes: ArraySlice<UInt8>, value: JSONValue?)

  /// Compares two golden files, line by line.
  ///
  /// - Parameters:
  ///   - expected: The file in the corpus.
  ///   - got: What a conversion gives now.
  /// - Returns: Nothing when they are the same bytes.
  static func differences(expected: [UInt8], got: [UInt8]) -> [RowDifference] {
    guard expected != got else { return [] }
    let before = lines(expected)
    let after = lines(got)
    let alignment = RowAlignment(before.count, after.count) { likeness(before[$0], after[$1]) }
    return alignment.pairs.flatMap { pair -> [RowDifference] in
      switch (pair.first, pair.second) {
      case (let first?, let second?): differences(before[first], after[second])
      case (let first?, nil):
        [RowDifference(place: name(before[first]), expected: "a row", got: nil)]
      case (nil, let second?):
        [RowDifference(place: name(after[second]), expected: nil, got: "a row")]
      case (nil, nil): []
      }
    }
  }

  private static func lines(_ bytes: [UInt8]) -> [Line] {
    bytes.split(separator: UInt8(ascii: "\n")).map { (bytes: $0, value: JSONValue($0)) }
  }

  /// Records pair with records, and better the more they share; the document's own lines pair.
  private static func likeness(_ first: Line, _ second: Line) -> Int {
    guard first.bytes != second.bytes else { return 100 }
    guard isRecord(first) == isRecord(second) else { return 0 }
    guard isRecord(first) else { return 1 }
    let keys = ["number", "item", "definition", "setting"]
    return 1 + keys.count { first.value?[$0] == second.value?[$0] } * 10
  }

  private static func isRecord(_ line: Line) -> Bool { line.value?["sequence"] != nil }

  private static func differences(_ expected: Line, _ got: Line) -> [RowDifference] {
    guard expected.bytes != got.bytes else { return [] }
    guard case .object(let before)? = expected.value, case .object(let after)? = got.value else {
      return [RowDifference(place: name(got), expected: "a JSON object", got: "something else")]
    }
    return Set(before.keys).union(after.keys).sorted().filter { before[$0] != after[$0] }
      .map { key in
        RowDifference(
          place: "\(name(expected)) \(key)", expected: before[key]?.description,
          got: after[key]?.description)
      }
  }

  /// What a person calls the line.
  private static func name(_ line: Line) -> String {
    guard let sequence = line.value?["sequence"] else { return "document" }
    let number = line.value?["number"]?.text.map { " (No.\($0))" } ?? ""
    return "row \(sequence)\(number)"
  }
}
