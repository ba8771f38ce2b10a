internal import Checklist
internal import Layout

/// Tells which pages of a document belong side by side: those of a sheet too wide for one page, which programs
/// print from top to bottom and then to the right, or the other way round.
struct WideSheet {
  /// Pages; a sheet of more is not looked at, for its records are held back until the end.
  private static let mostPages = 40
  /// Points; the lines of one part of a sheet begin and end at the same heights on each page.
  private static let alike = 1.0

  /// Where the lines along x of a page begin and end, from top to bottom.
  private struct Extent {
    let number: Int
    let top: Double
    let bottom: Double

    func isAlike(_ other: Extent) -> Bool {
      abs(top - other.top) <= alike && abs(bottom - other.bottom) <= alike
    }
  }

  private var extents: [Extent] = []
  private(set) var records: [Record] = []
  /// Whether the pages so far may be such a sheet's, and their records are held back.
  private(set) var isOpen = true

  /// Takes the next page, and the records that it completes.
  ///
  /// - Returns: The records to hand out now.
  mutating func hold(_ new: [Record], of page: Page) -> [Record] {
    guard isOpen else { return new }
    records += new
    let lines = page.rulings.lazy.filter { $0.axis == .horizontal }.map(\.position)
    extents.append(
      Extent(number: page.number, top: lines.min() ?? 0, bottom: lines.max() ?? 0))
    guard extents.count > WideSheet.mostPages else { return [] }
    return close()
  }

  /// Takes the document's last records.
  mutating func append(_ last: [Record]) {
    if isOpen { records += last }
  }

  /// How many rows with an item begin on some pages.
  func rowCount(on pages: [Int]) -> Int {
    let pages = Set(pages)
    return records.count { record in
      !(record.texts[.item] ?? "").isEmpty
        && record.boxes[.item]?.first.map { pages.contains($0.page) } ?? false
    }
  }

  /// Ends the holding back.
  mutating func close() -> [Record] {
    isOpen = false
    defer { (records, extents) = ([], []) }
    return records
  }

  /// The pages that belong side by side, each group from left to right, and the others alone; `nil` where none
  /// do.
  func groups() -> [[Int]]? {
    let heads = self.heads()
    var groups: [[Int]] = []
    var index = 0
    while index < extents.count {
      let bases = extents[index...].prefix { !isSide($0, heads) }
      let sides = extents[bases.endIndex...].prefix { isSide($0, heads) }
      index = sides.endIndex
      guard let found = WideSheet.groups(of: Array(bases), and: Array(sides)) else { return nil }
      groups += found
    }
    return groups.contains { $0.count > 1 } ? groups : nil
  }

  /// The pages of one sheet: as many as possible of the last ones before its further columns.
  private static func groups(of bases: [Extent], and sides: [Extent]) -> [[Int]]? {
    let alone = bases.map { [$0.number] }
    guard !sides.isEmpty else { return alone }
    let height = (1...max(1, bases.count)).last { height in
      height <= bases.count && sides.count.isMultiple(of: height)
        && sides.indices.allSatisfy {
          sides[$0].isAlike(bases[bases.count - height + $0 % height])
        }
    }
    guard let height else { return nil }
    let wide = (0..<height).map { row in
      [bases[bases.count - height + row].number]
        + stride(from: row, to: sides.count, by: height).map { sides[$0].number }
    }
    return alone.dropLast(height) + wide
  }

  /// Whether a page has the further columns of an earlier one: its lines are alike, and it has no items, or the
  /// same again.
  private func isSide(_ page: Extent, _ heads: [Int: [String?]]) -> Bool {
    guard page.bottom > page.top else { return false }
    let head = heads[page.number]
    return extents.prefix { $0.number != page.number }.contains { base in
      guard let own = heads[base.number], base.isAlike(page) else { return false }
      return head == nil || head == own
    }
  }

  /// The number and the item of the first row with an item on each page that has one.
  private func heads() -> [Int: [String?]] {
    var heads: [Int: [String?]] = [:]
    for record in records {
      guard let place = record.boxes[.item]?.first, !(record.texts[.item] ?? "").isEmpty,
        heads[place.page] == nil
      else { continue }
      heads[place.page] = [record.texts[.number], record.texts[.item]]
    }
    return heads
  }
}
