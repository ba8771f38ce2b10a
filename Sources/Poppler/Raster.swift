internal import Layout

/// A rendered page: its pixels row by row, and which of them text may cover.
struct Raster {
  let width: Int
  let height: Int
  /// Colours as 0xRRGGBB.
  var pixels: [UInt32]
  /// Whether a glyph's box covers the pixel: its colour may be the text's or what is below it.
  var isText: [Bool]

  /// Creates a white raster of `width` by `height` pixels.
  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    pixels = Array(repeating: 0xFFFFFF, count: width * height)
    isText = Array(repeating: false, count: width * height)
  }

  /// Marks what a glyph's box, in pixels, covers.
  mutating func mask(_ box: Rect) {
    forEachRow(of: box) { raster, row in
      raster.isText.replaceSubrange(row, with: repeatElement(true, count: row.count))
    }
  }

  /// Marks what a letter of this colour draws in a box, in pixels, that is larger than the letter.
  mutating func mask(_ box: Rect, color: UInt32) {
    forEachRow(of: box) { raster, row in
      for index in row where raster.pixels[index].isNear(color, not: 0xFFFFFF) {
        raster.isText[index] = true
      }
    }
  }

  /// The raster with rows for columns.
  func transposed() -> Raster {
    var other = Raster(width: height, height: width)
    let tile = 32  // pixels; a tile of both rasters stays in the processor's cache
    for top in stride(from: 0, to: height, by: tile) {
      for left in stride(from: 0, to: width, by: tile) {
        for y in top..<min(top + tile, height) {
          for x in left..<min(left + tile, width) {
            other.pixels[x &* height &+ y] = pixels[y &* width &+ x]
            other.isText[x &* height &+ y] = isText[y &* width &+ x]
          }
        }
      }
    }
    return other
  }

  private mutating func forEachRow(of box: Rect, _ body: (inout Raster, Range<Int>) -> Void) {
    let columns = clamped(box.minX, box.maxX, to: width)
    for y in clamped(box.minY, box.maxY, to: height) where !columns.isEmpty {
      body(&self, y * width + columns.lowerBound..<y * width + columns.upperBound)
    }
  }

  private func clamped(_ start: Double, _ end: Double, to limit: Int) -> Range<Int> {
    let first = min(max(start.rounded(.down), 0), Double(limit))
    let last = min(max(end.rounded(.up), first), Double(limit))
    return Int(first)..<Int(last)
  }
}

extension UInt32 {
  /// Whether the colour is near `one`, and nearer than to `other`.
  func isNear(_ one: UInt32, not other: UInt32) -> Bool {
    isNear(one) && distance(to: one) < distance(to: other)
  }

  private func distance(to other: UInt32) -> Int {
    [16, 8, 0].reduce(0) {
      $0 + abs(Int(self >> UInt32($1) & 0xFF) - Int(other >> UInt32($1) & 0xFF))
    }
  }

  /// Whether two colours differ by no more than smooth edges make of one: 24 of 255 a channel.
  func isNear(_ other: UInt32) -> Bool {
    guard self != other else { return true }
    let slack = 24
    for shift: UInt32 in [16, 8, 0] {
      let (one, two) = (Int(self >> shift & 0xFF), Int(other >> shift & 0xFF))
      guard abs(one - two) <= slack else { return false }
    }
    return true
  }
}
