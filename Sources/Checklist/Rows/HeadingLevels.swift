internal import Layout

/// The headings over the rows of a table: of one level, or of two, of which the lower stand under the higher.
struct HeadingLevels {
  /// A heading, and how it is drawn.
  struct Heading {
    var block: TextBlock
    /// The colour behind it, as 0xRRGGBB; `nil` for none.
    var fill: UInt32?

    /// How many parts the number before the heading has (2 in `1.3 Backup`); `nil` for none.
    fileprivate var depth: Int? {
      RowNumber.ofHeading(block.text).flatMap { RowNumber($0) }?.parts.count
    }

    /// How many things look as in another heading: the colour, the size, the left edge.
    fileprivate func likeness(to other: Heading) -> Int {
      guard let box = block.places.last?.box, let their = other.block.places.last?.box else {
        return 0
      }
      let reach = 0.6  // points; sizes that differ by less look alike
      return (fill == other.fill ? 1 : 0)
        + (abs(box.height - their.height) <= reach ? 1 : 0)
        + (abs(box.minX - their.minX) <= reach ? 1 : 0)
    }
  }

  /// The higher heading, where there are two levels.
  private(set) var outer: Heading?
  /// The lower heading, or the only one.
  private(set) var inner: Heading?
  /// How the headings of the two levels look.
  private var looks: (outer: Heading, inner: Heading)?
  private let catalogue: Catalogue

  init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// The heading read last.
  var last: TextBlock? { (inner ?? outer)?.block }

  /// The levels for the next table, which has a heading of its own: the higher heading goes on.
  var resumed: HeadingLevels {
    var next = self
    next.inner = nil
    return next
  }

  /// Takes the next heading; `isDirect` where no row stands between it and the one before.
  mutating func begin(_ heading: Heading, isDirect: Bool) {
    if isDirect, let above = inner ?? outer, above.block.text != heading.block.text,
      isLarger(above, than: heading)
    {
      looks = (above, heading)
      (outer, inner) = (above, heading)
    } else if let looks, isHigh(heading, looks) {
      (outer, inner) = (heading, nil)
    } else {
      inner = heading
    }
  }

  /// Whether a heading is of the larger group of the one right below it: their numbers tell, or their names,
  /// or their looks.
  private func isLarger(_ above: Heading, than below: Heading) -> Bool {
    if let above = above.depth, let below = below.depth, above != below { return above < below }
    let (larger, smaller) = (name(above), name(below))
    if catalogue.isCategory(larger), !catalogue.isSection(larger) { return false }
    if catalogue.isSection(larger), catalogue.isCategory(smaller) { return true }
    return above.likeness(to: below) < 3
  }

  /// Whether a heading looks as those of the higher level do, or names a larger group where both look alike.
  private func isHigh(_ heading: Heading, _ looks: (outer: Heading, inner: Heading)) -> Bool {
    if let depth = heading.depth, let outer = looks.outer.depth, let inner = looks.inner.depth,
      outer < inner
    {
      return depth <= outer
    }
    let (high, low) = (heading.likeness(to: looks.outer), heading.likeness(to: looks.inner))
    return high == low ? catalogue.isSection(name(heading)) : high > low
  }

  private func name(_ heading: Heading) -> String {
    Catalogue.name(inHeading: heading.block.text)
  }
}

extension HeadingLevels.Heading {
  /// A heading drawn on a page: the topmost fill that its middle lies in is behind it.
  ///
  /// O(n) in fills; few rows are headings.
  init(_ block: TextBlock, on page: Page) {
    let box = block.places.last?.box
    let fills = page.fills.filter { fill in
      box.map { fill.box.contains(x: $0.midX, y: $0.midY) } ?? false
    }
    self.init(block: block.shared, fill: fills.max { $0.paintOrder < $1.paintOrder }?.color)
  }
}
