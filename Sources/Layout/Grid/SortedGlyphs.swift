/// A page's glyphs, each in the part of the page that it belongs to.
struct SortedGlyphs {
  /// Those of each region, in paint order.
  private(set) var owned: [[Int32]]
  /// Those outside of every region.
  private(set) var loose: [Int32] = []
  /// Those of watermarks.
  private(set) var watermarks: [Int32] = []

  private let regions: [Region]
  private let glyphs: [Glyph]
  /// Where the glyphs drawn in one go begin in their region's list.
  private var last: (region: Int, start: Int)?
  private var wasLoose = false

  init(_ ink: Ink, _ regions: [Region]) {
    self.regions = regions
    glyphs = ink.page.glyphs
    owned = Array(repeating: [], count: regions.count)
    let smallestFirst = RegionIndex(regions)
    for (index, glyph) in glyphs.enumerated() {
      switch ink.fates[index] {
      case .hidden, .clipped, .repeated: continue
      case .watermark: watermarks.append(Int32(index))
      case .visible, .space:
        let region =
          smallestFirst.region(atX: glyph.box.midX, y: glyph.box.midY) ?? regionLeft(for: glyph)
        if let region { add(Int32(index), to: region) } else { loose.append(Int32(index)) }
        wasLoose = region == nil
      }
    }
  }

  /// The region of the text drawn last, where that runs over its edge and goes on with a glyph.
  private func regionLeft(for glyph: Glyph) -> Int? {
    guard let last else { return nil }
    let run = TextRun(owned[last.region][last.start...], glyphs)
    return regions[last.region].isLeft(by: run, for: glyph) ? last.region : nil
  }

  /// Adds a glyph, with the text before it that begins over the region's upper edge.
  private mutating func add(_ index: Int32, to region: Int) {
    let glyph = glyphs[Int(index)]
    if region != last?.region { last = (region, owned[region].count) }
    if wasLoose, glyph.box.midY < regions[region].box.minY + glyph.fontSize,
      regions[region].isOpen(over: glyph)
    {
      let length = TextRun(loose[...], glyphs).lengthOfText(before: glyph)
      owned[region] += loose.suffix(length)
      loose.removeLast(length)
    }
    owned[region].append(index)
  }
}

/// Finds the smallest region around a place.
private struct RegionIndex {
  private let boxes: [Rect]
  /// The regions that reach into each band of the page, smallest first.
  private var bands: [[Int]]
  private let top: Double
  /// Points; a band is about a row high, so that a look-up reads a few regions of many.
  private static let bandHeight = 24.0
  /// Bands; those of a giant page are all the rest in the last one.
  private static let mostBands = 256.0

  init(_ regions: [Region]) {
    boxes = regions.map(\.box)
    let top = boxes.map(\.minY).min() ?? 0
    self.top = top
    let count = RegionIndex.band(of: boxes.map(\.maxY).max() ?? 0, from: top) + 1
    bands = Array(repeating: [], count: regions.isEmpty ? 0 : count)
    let areas = boxes.map { $0.width * $0.height }
    for index in boxes.indices.sorted(by: { (areas[$0], $0) < (areas[$1], $1) }) {
      let first = RegionIndex.band(of: boxes[index].minY, from: top)
      let last = RegionIndex.band(of: boxes[index].maxY, from: top)
      for band in first...max(first, last) { bands[band].append(index) }
    }
  }

  func region(atX x: Double, y: Double) -> Int? {
    if boxes.count == 1 { return boxes[0].contains(x: x, y: y) ? 0 : nil }
    let band = RegionIndex.band(of: y, from: top)
    guard y >= top, band < bands.count else { return nil }
    return bands[band].first { boxes[$0].contains(x: x, y: y) }
  }

  private static func band(of y: Double, from top: Double) -> Int {
    let band = (y - top) / bandHeight
    return band > 0 ? Int(min(mostBands - 1, band)) : 0
  }
}
