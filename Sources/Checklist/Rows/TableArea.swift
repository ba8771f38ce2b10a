internal import Layout

/// A part of a page that may be a table: what is drawn there, and its glyphs.
struct TableArea {
  var region: Region
  var glyphs: [Int32]

  /// Takes in lines above, or beside it as far as a left edge.
  mutating func add(_ lines: [Line], from left: Double? = nil) {
    guard !lines.isEmpty else { return }
    glyphs += lines.flatMap(\.glyphs)
    region.box = lines.reduce(region.box) { $0.union($1.box) }
    if let left { region.box.minX = min(region.box.minX, left) }
  }

  /// The parts left and right of a place along x.
  func divided(besides x: Double, _ ink: Ink) -> (TableArea, TableArea) {
    let (left, right) = region.divided(besides: x)
    let isLeft = { (index: Int32) in ink.page.glyphs[Int(index)].box.midX < x }
    return (
      TableArea(region: left, glyphs: glyphs.filter(isLeft)),
      TableArea(region: right, glyphs: glyphs.filter { !isLeft($0) })
    )
  }

  /// The parts above and below a height.
  func divided(at y: Double, _ ink: Ink) -> (TableArea, TableArea) {
    let (upper, lower) = region.divided(at: y)
    let isAbove = { (index: Int32) in ink.page.glyphs[Int(index)].box.midY < y }
    return (
      TableArea(region: upper, glyphs: glyphs.filter(isAbove)),
      TableArea(region: lower, glyphs: glyphs.filter { !isAbove($0) })
    )
  }
}
