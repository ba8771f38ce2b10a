/// A page's glyphs sorted into those a reader sees and those it does not, with code points repaired.
public struct Ink: Hashable, Sendable {
  /// The page, its glyphs' code points repaired.
  public var page: Page
  /// What becomes of each glyph of `page.glyphs`, by index.
  public var fates: [Fate]
  /// How often each code point was repaired.
  public var repairs: [Repair: Int]
  /// The glyphs of `page.glyphs`, by index, that may stand for other characters than the PDF says.
  public var doubts: Set<Int32>
  /// The Latin words of the document up to this page.
  public var words: WordStock
  /// The tagged cell, by its place in `page.taggedCells`, of each marked-content identifier.
  private let cellOfMark: [Int32: Int]

  /// What becomes of a glyph before any layout.
  public enum Fate: UInt8, Hashable, Sendable {
    /// Drawn and seen: part of the text.
    case visible
    /// White space: no mark of its own.
    case space
    /// Cannot be seen: invisible ink, the background's colour, covered by what is painted later.
    case hidden
    /// Cut off by a clip path, by the page's edge or by what is painted over the rest of its text.
    case clipped
    /// The same glyph drawn again in nearly the same place (fake bold).
    case repeated
    /// Part of a watermark: at an angle, or large beneath the text.
    case watermark
  }

  /// One code point replaced by another.
  public struct Repair: Hashable, Sendable {
    /// The code point as the PDF names it.
    public var from: Unicode.Scalar
    /// The code point it stands for.
    public var to: Unicode.Scalar
  }

  /// Sorts a page's glyphs.
  ///
  /// O(n log n) in glyphs and fills.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - words: The words of the pages before.
  public init(_ page: Page, after words: WordStock = WordStock()) {
    self.page = page
    self.words = words
    cellOfMark = Dictionary(
      page.taggedCells.enumerated().flatMap { cell in cell.element.mcids.map { ($0, cell.offset) }
      },
      uniquingKeysWith: { first, _ in first })
    fates = []
    repairs = [:]
    doubts = []
    fates.reserveCapacity(page.glyphs.count)
    var backdrop = Backdrop(page)
    var seen = RepeatFilter(glyphCount: page.glyphs.count)
    let isScan = page.isScan
    for index in page.glyphs.indices {
      guard !isSoftHyphen(at: index) else {
        fates.append(.space)
        continue
      }
      repairGlyph(at: index)
      let glyph = self.page.glyphs[index]
      var fate = Ink.fate(of: glyph, on: &backdrop, isScan: isScan)
      if fate == .visible, backdrop.covers(glyph) {
        fate = goesOn(at: index, from: { $0 == .visible || $0 == .clipped }) ? .clipped : .hidden
      } else if fate == .space, goesOn(at: index, from: { $0 == .hidden }) {
        fate = .hidden
      }
      fates.append(fate == .visible && seen.isRepeat(glyph) ? .repeated : fate)
    }
    for index in LargeGlyphs(self.page.glyphs, fates).beneathText { fates[index] = .watermark }
    doubts = CharacterDoubts(self.page).indices
    repairMiddleDots()
    self.words.add(self.page.glyphs, fates)
  }

  /// One of so many characters is kana at the least where Japanese is written; a third are in most sheets,
  /// none in one of Chinese or Korean but a name or two.
  private static let charactersToKana = 40

  /// Whether the page is written in Japanese, if only its labels: kana tells it from Chinese.
  public var isJapanese: Bool {
    var kana = 0
    for glyph in page.glyphs where Script.isKana(glyph.scalar) {
      kana += 1
      if kana * (Ink.charactersToKana + 1) > page.glyphs.count { return true }
    }
    return false
  }

  /// Whether the document's structure has two glyphs, by index, in different cells of a table.
  func areTaggedApart(_ one: Int32, _ other: Int32) -> Bool {
    guard !cellOfMark.isEmpty, let first = cellOfMark[page.glyphs[Int(one)].mcid],
      let second = cellOfMark[page.glyphs[Int(other)].mcid]
    else { return false }
    return first != second
  }

  /// How many glyphs are seen, watermarks among them; what the balance counts.
  public var visibleCount: Int {
    fates.reduce(0) { $0 + ($1 == .visible || $1 == .watermark ? 1 : 0) }
  }

  /// How many glyphs of a line may stand for other characters than the PDF says.
  public func doubtCount(in line: Line) -> Int {
    doubts.isEmpty ? 0 : line.glyphs.count { doubts.contains($0) }
  }

  /// Whether a glyph is a soft hyphen that breaks no line: no room is left for it before the next glyph.
  ///
  /// One that is drawn has its room, and is repaired.
  private func isSoftHyphen(at index: Int) -> Bool {
    let glyph = page.glyphs[index]
    guard glyph.scalar == "\u{AD}", glyph.direction == .right else { return false }
    guard index + 1 < page.glyphs.count else { return glyph.box.width == 0 }
    let next = page.glyphs[index + 1]
    return glyph.box.width == 0
      || (next.baseline == glyph.baseline
        && next.box.minX >= glyph.box.minX && next.box.minX < glyph.box.midX)
  }

  private static func fate(
    of glyph: Glyph, on backdrop: inout Backdrop, isScan: Bool
  ) -> Fate {
    if !isLetter(glyph.scalar),
      glyph.scalar.properties.isWhitespace || isZeroWidth(glyph.scalar)
    {
      return .space
    }
    if glyph.isInvisible && !isScan { return .hidden }
    if glyph.clip == .outside || glyph.clip == .barely { return .clipped }
    if backdrop.hides(glyph) { return .hidden }
    return glyph.direction == .skewed ? .watermark : .visible
  }

  /// Whether the glyph at an index goes on with a text whose last glyph has a fate that passes a test.
  private func goesOn(at index: Int, from isBefore: (Fate) -> Bool) -> Bool {
    index > 0 && isBefore(fates[index - 1])
      && page.glyphs[index - 1].isContinued(by: page.glyphs[index])
  }

  /// Whether a character is of those that most text is made of, and so surely a mark on the page.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x7E, 0x3001...0x30FF, 0x4E00...0x9FFF, 0xFF01...0xFF9F: true
    default: false
    }
  }

  /// Zero-width signs, control characters: never a mark on the page.
  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: true
    default: false
    }
  }
}

/// Finds glyphs that are drawn again within a fraction of their size, as fake bold does.
private struct RepeatFilter {
  /// Where glyphs were drawn, each with the index of the one noted before it in its slot; -1 for none.
  private var places: [Place] = []
  /// The index of the last place in each slot of a hash table; a tile's places share a slot.
  private var slots: [Int32]
  /// What hangs on the font size, which most glyphs share with the one before.
  private var measure = Measure(fontSize: 0)

  private struct Place {
    var scalar: Unicode.Scalar
    var x: Double
    var y: Double
    var before: Int32
  }

  private struct Measure {
    let fontSize: Double
    /// Points.
    let reach: Double
    /// Tiles in a point; no tile of a tiny font is smaller than 0.4 points.
    let scale: Double

    init(fontSize: Double) {
      self.fontSize = fontSize
      reach = RepeatFilter.reach * fontSize
      scale = 1 / (RepeatFilter.tile * max(reach, 0.05))
    }

    /// The tiles within reach of a place along one axis, two at the most, and that of the place.
    @inline(__always)
    func tiles(around place: Double) -> (first: Int, own: Int, last: Int) {
      let (place, reach) = (place * scale, reach * scale)
      let own = floored(place)
      let rest = place - Double(own)
      return (rest < reach ? own - 1 : own, own, rest + reach < 1 ? own : own + 1)
    }

    /// The next whole number below; the processor's own instruction is not taken for granted, and the
    /// library's call is slow.
    @inline(__always)
    private func floored(_ value: Double) -> Int {
      let whole = Int(value)
      return value < Double(whole) ? whole - 1 : whole
    }
  }

  /// Of the font size: fake bold shifts by up to 0.07 em in office programs; two equal letters side
  /// by side are at least 0.2 em apart (the narrowest advance, that of `i` and `l`).
  private static let reach = 0.12
  /// Of the reach: the width and height of a tile, wide enough that few glyphs lie near its edge.
  private static let tile = 8.0
  /// The most places of one slot that are looked at, the last ones: more than twice as many as a tile
  /// has room for, if all are as large.
  private static let mostPlaces = 200

  init(glyphCount: Int) {
    var count = 16
    while count < 2 * glyphCount { count *= 2 }
    slots = Array(repeating: -1, count: count)
    places.reserveCapacity(glyphCount)
  }

  mutating func isRepeat(_ glyph: Glyph) -> Bool {
    let (x, y) = (glyph.box.minX, glyph.box.maxY)
    guard glyph.fontSize > 0, glyph.fontSize < 1e6, x.magnitude < 1e6, y.magnitude < 1e6 else {
      return false
    }
    if glyph.fontSize != measure.fontSize { measure = Measure(fontSize: glyph.fontSize) }
    let reach = measure.reach
    let columns = measure.tiles(around: x)
    let rows = measure.tiles(around: y)
    var own = 0
    for column in columns.first...columns.last {
      for row in rows.first...rows.last {
        let slot = slot(of: glyph.scalar, column, row)
        if isNear(x, y, reach, glyph.scalar, from: slots[slot]) { return true }
        if column == columns.own, row == rows.own { own = slot }
      }
    }
    places.append(Place(scalar: glyph.scalar, x: x, y: y, before: slots[own]))
    slots[own] = Int32(places.count - 1)
    return false
  }

  private func isNear(
    _ x: Double, _ y: Double, _ reach: Double, _ scalar: Unicode.Scalar, from last: Int32
  ) -> Bool {
    var next = Int(last)
    for _ in 0..<RepeatFilter.mostPlaces {
      guard next >= 0 else { return false }
      let place = places[next]
      if place.scalar == scalar, abs(place.x - x) <= reach, abs(place.y - y) <= reach {
        return true
      }
      next = Int(place.before)
    }
    return false
  }

  /// The slot of a character in a tile; others may share it.
  private func slot(of scalar: Unicode.Scalar, _ column: Int, _ row: Int) -> Int {
    // Knuth's multiplicative hashing of all three, side by side.
    let key =
      UInt64(scalar.value) ^ UInt64(truncatingIfNeeded: column) << 21
      ^ UInt64(truncatingIfNeeded: row) << 42
    // The upper bits, as many as slots have, are mixed best.
    return Int((key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(slots.count.leadingZeroBitCount + 1))
  }
}
