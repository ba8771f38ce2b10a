public import Layout

extension Page {
  /// The page with its lines and glyphs drawn in another order; fills stay behind all else.
  ///
  /// - Parameters:
  ///   - keepingRuns: Whether the glyphs of a run of text (one size, on one baseline, each where the
  ///     one before ends) keep their order among each other.
  ///   - generator: Where the order comes from.
  /// - Returns: A page that looks the same.
  public func shuffled(
    keepingRuns: Bool, using generator: inout some RandomNumberGenerator
  ) -> Page {
    var page = self
    let runs = keepingRuns ? self.runs : glyphs.map { [$0] }
    page.glyphs = runs.shuffled(using: &generator).flatMap { $0 }
    page.rulings = rulings.shuffled(using: &generator)
    var order: Int32 = 0
    func count(_ paintOrder: inout Int32) {
      paintOrder = order
      order += 1
    }
    for index in page.fills.indices { count(&page.fills[index].paintOrder) }
    for index in page.rulings.indices { count(&page.rulings[index].paintOrder) }
    for index in page.glyphs.indices { count(&page.glyphs[index].paintOrder) }
    return page
  }

  /// The glyphs that one run of text draws, together.
  private var runs: [[Glyph]] {
    var runs: [[Glyph]] = []
    for glyph in glyphs {
      if let last = runs.last?.last, last.paintOrder + 1 == glyph.paintOrder,
        last.fontSize == glyph.fontSize, last.baseline == glyph.baseline,
        abs(last.box.maxX - glyph.box.minX) < 0.01 || abs(last.box.maxY - glyph.box.minY) < 0.01
      {
        runs[runs.count - 1].append(glyph)
      } else {
        runs.append([glyph])
      }
    }
    return runs
  }

  /// The page with each coordinate moved by itself.
  ///
  /// - Parameters:
  ///   - reach: The longest way, in points.
  ///   - generator: Where the ways come from.
  /// - Returns: A page that looks the same to the eye.
  public func jittered(
    by reach: Double, using generator: inout some RandomNumberGenerator
  ) -> Page {
    var page = self
    func jitter(_ value: inout Double) {
      value += Double.random(in: -reach...reach, using: &generator)
    }
    func jitter(_ box: inout Rect) {
      jitter(&box.minX)
      jitter(&box.minY)
      jitter(&box.maxX)
      jitter(&box.maxY)
    }
    for index in page.glyphs.indices {
      jitter(&page.glyphs[index].box)
      jitter(&page.glyphs[index].baseline)
    }
    for index in page.fills.indices { jitter(&page.fills[index].box) }
    for index in page.rulings.indices {
      jitter(&page.rulings[index].position)
      jitter(&page.rulings[index].start)
      jitter(&page.rulings[index].end)
    }
    return page
  }
}
