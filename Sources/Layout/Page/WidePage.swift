/// The pages that a part of a sheet is printed on which is too wide for one, side by side again: the columns
/// of the next page stand right of those before.
public struct WidePage: Sendable {
  /// The pages as one: in the page space of the first, which goes on to the right.
  public private(set) var page: Page
  /// How many glyphs were left out, of columns that a page prints again.
  public private(set) var repeatedGlyphs = 0
  private var rows: DrawnRows
  /// The pages beside the first.
  private var strips: [Strip] = []

  /// Where one of the pages begins, and how far it was moved, in points.
  private struct Strip {
    let number: Int
    let start: Double
    let shift: Double
  }

  /// Begins with the page of the first columns; `nil` where no rows are drawn on it, or its text runs
  /// sideways.
  public init?(_ page: Page) {
    guard let rows = DrawnRows(page), PageTurn(page) == nil else { return nil }
    self.page = page
    self.rows = rows
  }

  /// Puts a page to the right, less the columns that it prints again.
  ///
  /// O(n log n) in glyphs and rulings.
  ///
  /// - Parameter other: A page of the same sheet.
  /// - Returns: Whether its rows are drawn at the same heights; if not, nothing is changed.
  public mutating func add(_ other: Page) -> Bool {
    guard let others = DrawnRows(other), rows.areAlike(others), PageTurn(other) == nil else {
      return false
    }
    let start = rows.newColumns(others, on: other, besides: page)
    guard start < others.right - DrawnRows.reach else { return false }
    let strip = Strip(number: other.number, start: rows.right, shift: rows.right - start)
    append(other, from: start, others.heights, strip.shift)
    strips.append(strip)
    rows.right = others.right + strip.shift
    return true
  }

  /// Where a box of this page is: the number of the page that it was printed on, and its place there.
  public func restored(_ box: Rect) -> (number: Int, box: Rect) {
    guard let strip = strips.last(where: { box.midX >= $0.start }) else {
      return (page.number, box)
    }
    return (strip.number, box.moved(by: -strip.shift))
  }

  private mutating func append(
    _ other: Page, from start: Double, _ heights: ClosedRange<Double>, _ shift: Double
  ) {
    let order = page.lastPaintOrder + 1
    let font = Int32(page.fonts.count)
    func isNew(_ box: Rect) -> Bool { box.midX > start || !heights.contains(box.midY) }
    let glyphs = other.glyphs.filter { isNew($0.box) }
    repeatedGlyphs += other.glyphs.count - glyphs.count
    page.glyphs += glyphs.map { $0.moved(by: shift, font: font, order: order) }
    page.fonts += other.fonts
    page.rulings += other.rulings.compactMap {
      $0.cut(from: start)?.moved(by: shift, order: order)
    }
    page.fills += other.fills.filter { $0.box.maxX > start }.map { fill in
      var fill = fill
      fill.box.minX = max(fill.box.minX, start)
      fill.box = fill.box.moved(by: shift)
      fill.paintOrder += order
      return fill
    }
    page.images += other.images.filter(isNew).map { $0.moved(by: shift) }
    page.width = max(page.width, other.width + shift)
  }
}

extension Page {
  /// The highest place in the paint order; -1 for an empty page.
  fileprivate var lastPaintOrder: Int32 {
    [
      glyphs.lazy.map(\.paintOrder).max(), rulings.lazy.map(\.paintOrder).max(),
      fills.lazy.map(\.paintOrder).max(),
    ].compactMap { $0 }.max() ?? -1
  }
}

extension Rect {
  /// The box further right.
  fileprivate func moved(by shift: Double) -> Rect {
    Rect(minX: minX + shift, minY: minY, maxX: maxX + shift, maxY: maxY)
  }
}

extension Glyph {
  /// The glyph further right, on a page with more fonts before its own; what it is tagged as is another
  /// page's.
  fileprivate func moved(by shift: Double, font first: Int32, order: Int32) -> Glyph {
    var moved = self
    moved.box = box.moved(by: shift)
    if [.up, .down, .vertical].contains(direction) { moved.baseline += shift }
    moved.font += first
    moved.mcid = -1
    moved.paintOrder += order
    return moved
  }
}

extension Ruling {
  /// What of the line is right of a place; `nil` for nothing.
  fileprivate func cut(from start: Double) -> Ruling? {
    guard axis == .horizontal else {
      return position >= start - DrawnRows.reach ? self : nil
    }
    guard end > start else { return nil }
    var cut = self
    cut.start = max(self.start, start)
    return cut
  }

  fileprivate func moved(by shift: Double, order: Int32) -> Ruling {
    var moved = self
    if axis == .horizontal {
      moved.start += shift
      moved.end += shift
    } else {
      moved.position += shift
    }
    moved.paintOrder += order
    return moved
  }
}
