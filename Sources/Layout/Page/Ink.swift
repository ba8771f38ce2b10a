/// A page's glyphs sorted into those a reader sees and those it does not, with code points repaired.
public struct Ink: Hashable, Sendable {
  /// The page, its glyphs' code points repaired.
  public var page: Page
  /// What becomes of each glyph of `page.glyphs`, by index.
  public var fates: [Fate]
  /// How often each code point was repaired.
  public var repairs: [Repair: Int]

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
  public init(_ page: Page) {
    self.page = page
    fates = []
    repairs = [:]
    fates.reserveCapacity(page.glyphs.count)
    let backdrop = Backdrop(page)
    var seen = RepeatFilter()
    for index in page.glyphs.indices {
      repairGlyph(at: index)
      let glyph = self.page.glyphs[index]
      let fate = Ink.fate(of: glyph, on: backdrop)
      fates.append(fate == .visible && seen.isRepeat(glyph) ? .repeated : fate)
    }
  }

  /// How many glyphs are seen, watermarks among them; what the balance counts.
  public var visibleCount: Int {
    fates.reduce(0) { $0 + ($1 == .visible || $1 == .skewed ? 1 : 0) }
  }

  private mutating func repairGlyph(at index: Int) {
    let glyph = page.glyphs[index]
    guard glyph.scalar.value >= 0xA0, glyph.fontSize > 0 else { return }
    let advance = max(glyph.box.width, glyph.direction == .right ? 0 : glyph.box.height)
    guard
      let scalar = CharacterRepair.replacement(
        for: glyph.scalar, advance: advance / glyph.fontSize)
    else { return }
    repairs[Repair(from: glyph.scalar, to: scalar), default: 0] += 1
    page.glyphs[index].scalar = scalar
  }

  private static func fate(of glyph: Glyph, on backdrop: Backdrop) -> Fate {
    if !isLetter(glyph.scalar),
      glyph.scalar.properties.isWhitespace || isZeroWidth(glyph.scalar)
    {
      return .space
    }
    if glyph.isInvisible { return .hidden }
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
    case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: true
    default: false
    }
  }
}

/// What lies behind a glyph: the topmost fill painted before it, else the white page.
private struct Backdrop {
  private let fillsByBand: [Int: [Fill]]
  /// The coarse colours that a colour like that of some fill, or of the page, may have.
  private let coarseColors: Set<UInt32>
  /// Points; a band holds the fills that touch it, so that a look-up reads only a few.
  private static let bandHeight = 24.0
  /// A fill over more bands than this is filed under `everywhere`, so that giant fills cost no more.
  private static let mostBands = 512.0
  private static let everywhere = Int.min

  init(_ page: Page) {
    var bands: [Int: [Fill]] = [:]
    for fill in page.fills {
      let first = (fill.box.minY / Backdrop.bandHeight).rounded(.down)
      let last = (fill.box.maxY / Backdrop.bandHeight).rounded(.down)
      guard first.isFinite, last - first < Backdrop.mostBands, abs(first) < 1e9 else {
        bands[Backdrop.everywhere, default: []].append(fill)
        continue
      }
      for band in Int(first)...Int(last) { bands[band, default: []].append(fill) }
    }
    fillsByBand = bands
    coarseColors = Set(page.fills.map(\.color)).union([0xFF_FFFF])
      .reduce(into: []) { $0.formUnion(Backdrop.coarseNeighbours(of: $1)) }
  }

  /// Whether the glyph has the colour of what is behind it.
  func hides(_ glyph: Glyph) -> Bool {
    guard coarseColors.contains(Backdrop.coarse(glyph.color)) else { return false }
    return Backdrop.alike(color(behind: glyph), glyph.color)
  }

  private func color(behind glyph: Glyph) -> UInt32 {
    let band = Int((glyph.box.midY / Backdrop.bandHeight).rounded(.down))
    var topmost: Fill?
    for key in [band, Backdrop.everywhere] {
      for fill in fillsByBand[key] ?? []
      where fill.paintOrder < glyph.paintOrder
        && fill.box.contains(x: glyph.box.midX, y: glyph.box.midY)
        && fill.paintOrder > (topmost?.paintOrder ?? .min)
      {
        topmost = fill
      }
    }
    return topmost?.color ?? 0xFF_FFFF
  }

  /// A colour in steps of 8 of 255 a channel.
  private static func coarse(_ color: UInt32) -> UInt32 { color >> 3 & 0x1F_1F1F }

  /// The coarse colours of all colours that are alike to one.
  private static func coarseNeighbours(of color: UInt32) -> Set<UInt32> {
    var near: Set<UInt32> = [coarse(color)]
    for step in [1, 0x100, 0x1_0000] as [UInt32] {
      near.formUnion(near.flatMap { [($0 &+ step) & 0x1F_1F1F, ($0 &- step) & 0x1F_1F1F] })
    }
    return near
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
  /// Where glyphs were drawn, each with the index of the one before it in its tile; -1 for none.
  private var places: [(x: Double, y: Double, before: Int)] = []
  /// The last of `places` of each character in each tile.
  private var lastPlaces: [UInt64: Int] = [:]
  /// Of the font size: fake bold shifts by up to 0.07 em in office programs; two equal letters side
  /// by side are at least 0.2 em apart (the narrowest advance, that of `i` and `l`).
  private static let reach = 0.12
  /// Of the reach: the width and height of a tile, wide enough that few glyphs lie near its edge.
  private static let tile = 8.0
  /// The most places of one tile that are looked at, the last ones: more than twice as many as it has
  /// room for, if all are as large.
  private static let mostPlaces = 200

  mutating func isRepeat(_ glyph: Glyph) -> Bool {
    let (x, y) = (glyph.box.minX, glyph.box.maxY)
    guard glyph.fontSize > 0, x.magnitude < 1e6, glyph.box.minY.magnitude < 1e6 else {
      return false
    }
    let reach = RepeatFilter.reach * glyph.fontSize
    let tile = RepeatFilter.tile * max(reach, 0.05)  // points; no tile of a tiny font is smaller
    let columns = RepeatFilter.tiles(x - reach, x + reach, tile)
    let rows = RepeatFilter.tiles(y - reach, y + reach, tile)
    for column in columns {
      for row in rows {
        var place = lastPlaces[RepeatFilter.key(glyph.scalar, column, row)] ?? -1
        var looked = 0
        while place >= 0, looked < RepeatFilter.mostPlaces {
          if abs(places[place].x - x) <= reach, abs(places[place].y - y) <= reach { return true }
          place = places[place].before
          looked += 1
        }
      }
    }
    note(glyph.scalar, x, y, tile)
    return false
  }

  private mutating func note(_ scalar: Unicode.Scalar, _ x: Double, _ y: Double, _ tile: Double) {
    let column = RepeatFilter.tiles(x, x, tile).lowerBound
    let row = RepeatFilter.tiles(y, y, tile).lowerBound
    let before = lastPlaces.updateValue(
      places.count, forKey: RepeatFilter.key(scalar, column, row))
    places.append((x, y, before ?? -1))
  }

  /// The tiles, along one axis, that an extent touches.
  private static func tiles(_ from: Double, _ to: Double, _ tile: Double) -> ClosedRange<Int32> {
    let first = Int32((from / tile).rounded(.down))
    return first...max(first, Int32((to / tile).rounded(.down)))
  }

  private static func key(_ scalar: Unicode.Scalar, _ column: Int32, _ row: Int32) -> UInt64 {
    UInt64(scalar.value) << 43 ^ UInt64(UInt32(bitPattern: column)) << 22
      ^ UInt64(UInt32(bitPattern: row))
  }
}
