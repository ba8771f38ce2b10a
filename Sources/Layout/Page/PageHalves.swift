/// Two pages of a document that were printed side by side on one sheet of paper.
public struct PageHalves: Sendable {
  /// What is left of the middle, at its place.
  public let left: Page
  /// What is right of the middle.
  public let right: Page
  /// How far right of the one the other is, in points: half the width of the sheet.
  public let distance: Double

  /// Points; what both pages print alike is half a sheet apart, but for rounding.
  private static let reach = 2.0
  /// Lines; fewer on one side are not a table's.
  private static let leastLines = 3
  /// Of the sheet's width: the margins of the two pages, between which nothing stands.
  private static let gutter = 0.03
  /// Of the sheet's area: more is its background.
  private static let background = 0.9

  /// Parts a sheet on which lines left of the middle begin and end where those right of it do, half a sheet
  /// further; `nil` for any other.
  ///
  /// O(n) in glyphs and marks; most pages show at the first line that they are one.
  public init?(_ page: Page) {
    guard page.width > page.height else { return nil }
    let middle = page.width / 2
    guard let left = PageHalves.extent(of: page, below: middle),
      let right = PageHalves.extent(of: page, from: middle),
      abs(right.lowerBound - left.lowerBound - middle) <= PageHalves.reach,
      abs(right.upperBound - left.upperBound - middle) <= PageHalves.reach
    else { return nil }
    let gutter = PageHalves.gutter * page.width
    let inner = middle - gutter / 2...middle + gutter / 2
    let most = PageHalves.background * page.width * page.height
    guard
      !page.glyphs.contains(where: {
        $0.box.minX < inner.upperBound && $0.box.maxX > inner.lowerBound
      }),
      !page.fills.contains(where: {
        $0.box.minX < middle && $0.box.maxX > middle && $0.box.width * $0.box.height < most
      })
    else { return nil }
    self.left = PageHalves.part(of: page) { $0 < middle }
    self.right = PageHalves.part(of: page) { $0 >= middle }
    distance = middle
  }

  /// Where the lines along x on one side begin and end; `nil` where some line runs across the middle, or they are
  /// too few.
  private static func extent(
    of page: Page, from start: Double = -.infinity, below end: Double = .infinity
  ) -> ClosedRange<Double>? {
    var (first, last, count) = (Double.infinity, -Double.infinity, 0)
    for ruling in page.rulings where ruling.axis == .horizontal {
      let isWithin = ruling.start >= start && ruling.end <= end
      guard isWithin || ruling.end <= start || ruling.start >= end else { return nil }
      guard isWithin else { continue }
      first = min(first, ruling.start)
      last = max(last, ruling.end)
      count += 1
    }
    return count >= leastLines ? first...last : nil
  }

  private static func part(of page: Page, where isInside: (Double) -> Bool) -> Page {
    var part = page
    part.glyphs.removeAll { !isInside($0.box.midX) }
    part.rulings.removeAll {
      !isInside($0.axis == .horizontal ? ($0.start + $0.end) / 2 : $0.position)
    }
    part.fills.removeAll { !isInside($0.box.midX) }
    part.images.removeAll { !isInside($0.midX) }
    return part
  }
}
