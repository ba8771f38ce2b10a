/// What lies behind a glyph: the topmost fill painted before it, else the white page; and what lies over it.
struct Backdrop {
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
  /// Where the last fill is in paint order; most programs paint all text after it.
  private let lastPaintOrder: Int32
  /// The colour asked for last, and whether it may be that of some fill; most text has one colour.
  private var asked: (color: UInt32, isNear: Bool)?

  init(_ page: Page) {
    fills = page.fills.sorted { $0.paintOrder < $1.paintOrder }
    index = BoxIndex(fills.map(\.box))
    coarseColors = Set(page.fills.map { Backdrop.coarse($0.color) })
      .union([Backdrop.coarse(0xFF_FFFF)])
    hasTranslucentFills = page.fills.contains { $0.opacity < 1 }
    lastPaintOrder = fills.last?.paintOrder ?? 0
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

  /// Whether something is painted over the glyph that leaves nothing of it: an old answer under a white box.
  func covers(_ glyph: Glyph) -> Bool {
    guard glyph.paintOrder < lastPaintOrder,
      let fill = topmost(before: .max, glyph.box.midX, glyph.box.midY)
    else { return false }
    return fill.paintOrder > glyph.paintOrder && fill.isSolid
      && glyph.box.coverage(by: fill.box) >= Backdrop.mostOfGlyph
  }

  /// Of a glyph's box, which has some white around the ink: who covers so much covers the letter; a line
  /// through it does not.
  private static let mostOfGlyph = 0.8

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
