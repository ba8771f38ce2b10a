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
    if glyph.scalar.properties.isWhitespace || isZeroWidth(glyph.scalar) { return .space }
    if glyph.isInvisible { return .hidden }
    if glyph.clip == .outside || glyph.clip == .barely { return .clipped }
    if backdrop.hides(glyph) { return .hidden }
    return glyph.direction == .skewed ? .skewed : .visible
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
  private let colors: Set<UInt32>
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
    colors = Set(page.fills.map(\.color)).union([0xFF_FFFF])
  }

  /// Whether the glyph has the colour of what is behind it.
  func hides(_ glyph: Glyph) -> Bool {
    guard colors.contains(where: { Backdrop.alike($0, glyph.color) }) else { return false }
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
  private struct Key: Hashable {
    var scalar: UInt32
    var column: Int32
    var row: Int32
  }

  private var places: [Key: (x: Double, y: Double)] = [:]
  /// Of the font size: fake bold shifts by up to 0.07 em in office programs; two equal letters side
  /// by side are at least 0.2 em apart (the narrowest advance, that of `i` and `l`).
  private static let reach = 0.12

  mutating func isRepeat(_ glyph: Glyph) -> Bool {
    guard glyph.fontSize > 0, glyph.box.minX.magnitude < 1e6, glyph.box.minY.magnitude < 1e6 else {
      return false
    }
    let reach = RepeatFilter.reach * glyph.fontSize
    let cell = max(reach, 0.05)
    let (x, y) = (glyph.box.minX, glyph.box.maxY)
    let column = Int32(x / cell)
    let row = Int32(y / cell)
    for dx: Int32 in -1...1 {
      for dy: Int32 in -1...1 {
        let key = Key(scalar: glyph.scalar.value, column: column + dx, row: row + dy)
        if let place = places[key], abs(place.x - x) <= reach, abs(place.y - y) <= reach {
          return true
        }
      }
    }
    places[Key(scalar: glyph.scalar.value, column: column, row: row)] = (x, y)
    return false
  }
}
