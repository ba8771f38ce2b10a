/// One way in which a conversion is not what it should be.
public struct RowDifference: Hashable, Sendable, CustomStringConvertible {
  /// Where: `row 12 (No.12) setting`.
  public var place: String
  /// What should be there; `nil` for nothing.
  public var expected: String?
  /// What is there; `nil` for nothing.
  public var got: String?

  /// The difference in up to three lines, indented; long values are cut to where they differ.
  public var description: String {
    guard let expected else { return printable("  \(place): not expected") }
    guard let got else { return printable("  \(place): missing") }
    let (before, after) = shortened(expected, got)
    return [
      printable("  \(place)"), printable("    expected \(before)"),
      printable("    got      \(after)"),
    ]
    .joined(separator: "\n")
  }
}

/// Both texts, less what they have in common far before and after they differ.
private func shortened(_ first: String, _ second: String) -> (String, String) {
  let width = 100
  let context = 20
  guard max(first.count, second.count) > width else { return (first, second) }
  let common = zip(first, second).prefix { $0 == $1 }.count
  return (
    excerpt(of: first, from: common - context, width),
    excerpt(of: second, from: common - context, width)
  )
}

private func excerpt(of text: String, from start: Int, _ width: Int) -> String {
  let start = max(0, start)
  let head = start > 0 ? "…" : ""
  let tail = text.count > start + width ? "…" : ""
  return head + text.dropFirst(start).prefix(width) + tail
}
