internal import Layout

/// A line over the first table of a document, which is the heading of its rows where one like it stands over the
/// next table with the same labels.
///
/// The records of the table wait until that is known.
struct LoneHeading {
  /// Points; headings of one level are drawn this alike.
  private static let alike = 0.6
  /// Records; a longer table is no group of several, and a document's memory does not grow with its pages.
  private static let mostRecords = 500

  private var text: String?
  private var place: PageBox?
  /// The sequence of the first record under it; `nil` before its table begins.
  private var firstSequence: Int?
  /// Whether another one like it was found.
  private var isConfirmed = false
  private var waiting: [Record] = []

  /// None so far.
  init() {}

  /// A line that stands over a table that begins next.
  init(text: String, place: PageBox, after sequence: Int) {
    self.text = text
    self.place = place
    firstSequence = sequence + 1
  }

  /// What it says, and where; `nil` where there is none.
  var heading: (String, PageBox?)? { text.map { ($0, place) } }

  /// Another one like it was found.
  mutating func confirm() { isConfirmed = text != nil }

  /// The records that may go out, some more having been read; all of them where no more follow.
  mutating func released(_ records: [Record], isEnd: Bool) -> [Record] {
    guard let text, let firstSequence else { return records }
    var all = waiting + records
    waiting = []
    guard !isConfirmed else {
      let under = all.indices.drop { all[$0].sequence < firstSequence }
        .prefix { all[$0].texts[.section] == nil }
      for index in under {
        all[index].texts[.section] = text
        all[index].boxes[.section] = place.map { [$0] }
      }
      if under.last.map({ $0 + 1 < all.endIndex }) ?? false { self = LoneHeading() }
      return all
    }
    let first = all.firstIndex { $0.sequence >= firstSequence } ?? all.endIndex
    guard !isEnd, all.endIndex - first <= LoneHeading.mostRecords else {
      self = LoneHeading()
      return all
    }
    waiting = Array(all[first...])
    return Array(all[..<first])
  }

  /// Words after a heading whose table goes on.
  private static let goesOn: Set<String> = ["続き", "つづき", "続", "continued", "cont.", "cont'd"]

  /// The text of a heading without the count of the parts of its table (`（1/2）`, `(continued)`) behind it.
  static func withoutCount(_ text: String) -> String {
    guard let end = text.last, "）)".contains(end),
      let start = text.lastIndex(where: "（(".contains), start > text.startIndex
    else { return text }
    let inner = text[text.index(after: start)...].dropLast()
    let isCount =
      inner.contains { "/／".contains($0) }
      && inner.allSatisfy { $0.isNumber || " /／".contains($0) }
    guard isCount || goesOn.contains(inner.lowercased()) else { return text }
    let name = text[..<start]
    return String(name.last == " " ? name.dropLast() : name)
  }

  /// Whether a heading is drawn in larger letters than another one.
  static func isLarger(_ box: Rect, than other: Rect) -> Bool { box.height > other.height + alike }

  /// Whether two headings are drawn alike: of one size, at one left edge or about one middle.
  static func isAlike(_ box: Rect, _ other: Rect) -> Bool {
    abs(box.height - other.height) <= alike
      && min(abs(box.minX - other.minX), abs(box.midX - other.midX)) <= alike
  }
}
