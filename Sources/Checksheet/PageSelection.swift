/// Which pages of a document are read, as a person writes it: `3`, `1-4,9`, `5-`.
public struct PageSelection: Hashable, Sendable, CustomStringConvertible {
  private var ranges: [ClosedRange<Int>]

  /// All pages.
  public static let all = PageSelection(ranges: [1...Int.max])

  /// Reads page numbers, counted from 1, and ranges of them, with commas between.
  ///
  /// - Parameter text: What the person wrote; `nil` comes back when it is anything else.
  public init?(_ text: String) {
    var ranges: [ClosedRange<Int>] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let range = Self.range(part) else { return nil }
      ranges.append(range)
    }
    self.init(ranges: ranges)
  }

  private init(ranges: [ClosedRange<Int>]) {
    self.ranges = ranges
  }

  /// The pages as a person writes them, `1-` for all.
  public var description: String {
    ranges.map { range in
      range.upperBound == Int.max
        ? "\(range.lowerBound)-" : "\(range.lowerBound)-\(range.upperBound)"
    }.joined(separator: ",")
  }

  /// The chosen pages of a document with `pageCount` pages, ascending, each once.
  public func pages(of pageCount: Int) -> [Int] {
    guard pageCount > 0 else { return [] }
    return (1...pageCount).filter { number in ranges.contains { $0.contains(number) } }
  }

  private static func range(_ text: Substring) -> ClosedRange<Int>? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = ends.first.flatMap({ Int($0) }), first > 0, ends.count <= 2 else {
      return nil
    }
    guard ends.count == 2 else { return first...first }
    guard let last = ends[1].isEmpty ? Int.max : Int(ends[1]), last >= first else { return nil }
    return first...last
  }
}
