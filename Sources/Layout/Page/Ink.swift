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
    /// Cannot be seen: invisible ink, the background's colour.
    case hidden
    /// Cut off by a clip path or by the page's edge.
    case clipped
    /// The same glyph drawn again in nearly the same place (fake bold).
    case repeated
    /// Text at an angle, as watermarks have.
    case skewed
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
      let fate = Ink.fate(of: glyph, on: &backdrop, isScan: isScan)
      fates.append(fate == .visible && seen.isRepeat(glyph) ? .repeated : fate)
    }
    doubts = CharacterDoubts(self.page).indices
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
    fates.reduce(0) { $0 + ($1 == .visible || $1 == .skewed ? 1 : 0) }
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

  private mutating func repairGlyph(at index: Int) {
    let glyph = page.glyphs[index]
    let value = glyph.scalar.value
    guard value >= 0x7F || value < 0x20 && !glyph.isGuessed, glyph.fontSize > 0 else { return }
    let advance = max(glyph.box.width, glyph.direction == .right ? 0 : glyph.box.height)
    guard
      let scalar = CharacterRepair.replacement(
        for: glyph.scalar, advance: advance / glyph.fontSize)
    else { return }
    repairs[Repair(from: glyph.scalar, to: scalar), default: 0] += 1
    page.glyphs[index].scalar = scalar
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
    return glyph.direction == .skewed ? .skewed : .visible
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

/// What lies behind a glyph: the topmost fill painted before it, else the white page.
private struct Backdrop {
  /// In paint order.
  private let fills: [Fill]
  /// Their boxes, for bands that many fills touch.
  private let index: BoxIndex
  /// The indices of the fills that touch each band of the page, top to bottom; one that more than a few touch
  /// has no more than one too many.
  private var bands: [[Int32]] = []
  /// Points; a band is about a row high.
  private static let bandHeight = 24.0
  /// The most bands, a page of 12,000 points.
  private static let mostBands = 512
  /// Fills; a look through a few is quicker than by the index.
  private static let fewFills = 32
  /// The coarse colours of the fills, and of the page.
  private let coarseColors: Set<UInt32>
  /// Whether fills mix with what is beneath them to further colours.
  private let hasTranslucentFills: Bool
  /// The colour asked for last, and whether it may be that of some fill; most text has one colour.
  private var asked: (color: UInt32, isNear: Bool)?

  init(_ page: Page) {
    fills = page.fills.sorted { $0.paintOrder < $1.paintOrder }
    index = BoxIndex(fills.map(\.box))
    coarseColors = Set(page.fills.map { Backdrop.coarse($0.color) })
      .union([Backdrop.coarse(0xFF_FFFF)])
    hasTranslucentFills = page.fills.contains { $0.opacity < 1 }
    let bottom = fills.map(\.box.maxY).max() ?? 0
    bands = Array(repeating: [], count: Backdrop.band(of: bottom) + 1)
    for (index, fill) in fills.enumerated() {
      let first = Backdrop.band(of: fill.box.minY)
      for band in first...max(first, Backdrop.band(of: fill.box.maxY))
      where bands[band].count <= Backdrop.fewFills {
        bands[band].append(Int32(index))
      }
    }
  }

  /// The band of a height; the outer ones hold what is beyond.
  private static func band(of y: Double) -> Int {
    y > 0 ? Int(min(y / bandHeight, Double(mostBands - 1))) : 0
  }

  /// Whether the glyph has the colour of what is behind it.
  mutating func hides(_ glyph: Glyph) -> Bool {
    if asked?.color != glyph.color {
      asked = (glyph.color, hasTranslucentFills || isNearFill(glyph.color))
    }
    guard asked?.isNear == true else { return false }
    return Backdrop.alike(color(behind: glyph), glyph.color) && !isOnLine(glyph)
  }

  /// Of a letter's width and height: a fill smaller than this is a piece of a dotted line, and hides none.
  private static let leastCover = 0.3

  /// Whether what lies behind a glyph's centre is a dot of a line.
  private func isOnLine(_ glyph: Glyph) -> Bool {
    guard let fill = topmost(before: glyph.paintOrder, glyph.box.midX, glyph.box.midY) else {
      return false
    }
    return fill.box.width < Backdrop.leastCover * glyph.box.width
      && fill.box.height < Backdrop.leastCover * glyph.box.height
  }

  /// The colour of what lies behind a glyph, translucent fills laid over what is beneath them.
  private func color(behind glyph: Glyph) -> UInt32 {
    let (x, y) = (glyph.box.midX, glyph.box.midY)
    guard let first = topmost(before: glyph.paintOrder, x, y) else { return 0xFF_FFFF }
    guard first.opacity < 1 else { return first.color }
    var layers = [first]
    while layers.count < Backdrop.mostLayers, let last = layers.last, last.opacity < 1,
      let next = topmost(before: last.paintOrder, x, y)
    {
      layers.append(next)
    }
    return layers.reversed().reduce(0xFF_FFFF) { $1.color(over: $0) }
  }

  /// The last of the fills at a place that are painted before something.
  private func topmost(before paintOrder: Int32, _ x: Double, _ y: Double) -> Fill? {
    let band = Backdrop.band(of: y)
    guard band < bands.count else { return nil }
    guard bands[band].count <= Backdrop.fewFills else {
      let end = partitionIndex(of: fills) { $0.paintOrder >= paintOrder }
      return index.last(before: end, x: x, y: y).map { fills[$0] }
    }
    for index in bands[band].reversed() {
      let fill = fills[Int(index)]
      if fill.paintOrder < paintOrder, fill.box.contains(x: x, y: y) { return fill }
    }
    return nil
  }

  /// The most fills over each other that are looked through; what is under so many hardly shows.
  private static let mostLayers = 8

  /// A colour in steps of 8 of 255 a channel.
  private static func coarse(_ color: UInt32) -> UInt32 { color >> 3 & 0x1F_1F1F }

  /// Whether some fill, or the page, has a colour that may be alike: one step of each channel away.
  private func isNearFill(_ color: UInt32) -> Bool {
    let own = Backdrop.coarse(color)
    let steps: [UInt32] = [0, 1, .max]
    return steps.contains { red in
      steps.contains { green in
        steps.contains { blue in
          coarseColors.contains((own &+ red << 16 &+ green << 8 &+ blue) & 0x1F_1F1F)
        }
      }
    }
  }

  /// Whether two colours differ by at most 4 of 255 in each channel, which no eye tells apart.
  private static func alike(_ one: UInt32, _ other: UInt32) -> Bool {
    for shift in [0, 8, 16] as [UInt32] {
      let difference = Int32((one >> shift) & 0xFF) - Int32((other >> shift) & 0xFF)
      if abs(difference) > 4 { return false }
    }
    return true
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
