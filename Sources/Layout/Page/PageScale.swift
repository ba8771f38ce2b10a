/// A factor that brings a page of very small or very large text to the size that sheets are usually printed
/// at, for which the tolerances of layout are made.
struct PageScale: Hashable, Sendable {
  /// How many times larger the page is read than it is displayed; a power of two, so that the pages of one
  /// document, which differ a little, have the same.
  let factor: Double

  /// Points; text of sheets that are printed on paper to be read, from a crammed spreadsheet's to a poster's.
  private static let usual = 3.5...16.0
  /// Glyphs; fewer do not say how large a page's text is.
  private static let least = 50
  /// Points; smaller text is no text.
  private static let hair = 0.01
  /// Glyphs that are looked at, evenly spread over the page.
  private static let sample = 256

  /// The factor for a page; `nil` where its text is of a usual size.
  ///
  /// O(1) in glyphs.
  ///
  /// - Parameters:
  ///   - page: The page as displayed.
  ///   - last: The factor of the page before, which holds on where it serves.
  init?(_ page: Page, after last: PageScale? = nil) {
    guard let size = PageScale.size(of: page) else { return nil }
    var factor = last?.factor ?? 1
    if !PageScale.usual.contains(size * factor) { factor = 1 }
    while size * factor < PageScale.usual.lowerBound { factor *= 2 }
    while size * factor > PageScale.usual.upperBound { factor /= 2 }
    guard factor != 1 else { return nil }
    self.factor = factor
  }

  /// How large most text of a page is, in points; `nil` for a page with hardly any.
  ///
  /// It is the font's size, or that of a letter's box where that is the more usual: some fonts lie about either.
  private static func size(of page: Page) -> Double? {
    guard page.glyphs.count >= least else { return nil }
    let step = max(1, page.glyphs.count / sample)
    let glyphs = stride(from: 0, to: page.glyphs.count, by: step).map { page.glyphs[$0] }
    let font = glyphs.map(\.fontSize).sorted()[glyphs.count / 2]
    let box = glyphs.map { max($0.box.width, $0.box.height) }.sorted()[glyphs.count / 2]
    guard font > hair, box > hair else { return nil }
    return usual.contains(box) ? box : font
  }

  /// The page as it is read; its boxes are in a page space of its own.
  func scaled(_ page: Page) -> Page {
    var scaled = page
    scaled.width *= factor
    scaled.height *= factor
    for index in page.glyphs.indices {
      scaled.glyphs[index].box = self.scaled(page.glyphs[index].box)
      scaled.glyphs[index].baseline *= factor
      scaled.glyphs[index].fontSize *= factor
    }
    for index in page.rulings.indices {
      scaled.rulings[index].position *= factor
      scaled.rulings[index].start *= factor
      scaled.rulings[index].end *= factor
      scaled.rulings[index].thickness *= factor
    }
    for index in page.fills.indices { scaled.fills[index].box = self.scaled(page.fills[index].box) }
    scaled.images = page.images.map(self.scaled)
    return scaled
  }

  /// Where a box of the scaled page is on the page as displayed.
  func restored(_ box: Rect) -> Rect { box.times(1 / factor) }

  private func scaled(_ box: Rect) -> Rect { box.times(factor) }
}

extension Rect {
  fileprivate func times(_ factor: Double) -> Rect {
    Rect(minX: minX * factor, minY: minY * factor, maxX: maxX * factor, maxY: maxY * factor)
  }
}
