internal import CPopplerTap
public import Layout

extension PDFDocument {
  /// Reads the page numbered `number`: its glyphs, marks and tagged cells, in page space.
  ///
  /// - Parameter number: The page, counted from 1.
  /// - Returns: Everything the page draws; hidden and clipped glyphs are there, flagged.
  /// - Throws: ``ReadError/noSuchPage(_:pageCount:)`` when `number` is not in `1...pageCount`,
  ///   ``ReadError/damagedPage(_:)`` when Poppler finds no page there.
  public func page(_ number: Int) throws(ReadError) -> Page {
    let pageCount = self.pageCount
    guard number >= 1, number <= pageCount else {
      throw .noSuchPage(number, pageCount: pageCount)
    }
    guard let page = tap_read_page(document, Int32(number)) else { throw .damagedPage(number) }
    defer { tap_free_page(page) }
    return Page(number: number, tapped: page.pointee)
  }
}

extension Page {
  fileprivate init(number: Int, tapped page: TapPage) {
    self.init(
      number: number, width: page.width, height: page.height,
      glyphs: UnsafeBufferPointer(start: page.glyphs, count: page.glyphCount).map(Glyph.init),
      fonts: UnsafeBufferPointer(start: page.fonts, count: page.fontCount).map(Font.init),
      rulings: UnsafeBufferPointer(start: page.rulings, count: page.rulingCount).map(Ruling.init),
      fills: UnsafeBufferPointer(start: page.fills, count: page.fillCount).map(Fill.init),
      images: UnsafeBufferPointer(start: page.images, count: page.imageCount).map(Rect.init))
  }
}

extension Rect {
  fileprivate init(_ box: TapBox) {
    self.init(minX: box.minX, minY: box.minY, maxX: box.maxX, maxY: box.maxY)
  }
}

extension Glyph {
  fileprivate init(_ glyph: TapGlyph) {
    self.init(
      scalar: Unicode.Scalar(glyph.scalar) ?? "\u{FFFD}", box: Rect(glyph.box),
      baseline: glyph.baseline, fontSize: glyph.fontSize, color: glyph.color, font: glyph.font,
      mcid: glyph.mcid, paintOrder: glyph.paintOrder,
      direction: Direction(rawValue: glyph.direction) ?? .skewed,
      clip: Clip(rawValue: glyph.clip) ?? .inside, isInvisible: glyph.isInvisible)
  }
}

extension Ruling {
  fileprivate init(_ ruling: TapRuling) {
    self.init(
      axis: Axis(rawValue: ruling.axis) ?? .horizontal, position: ruling.position,
      start: ruling.start, end: ruling.end, thickness: ruling.thickness, color: ruling.color,
      isDashed: ruling.isDashed, source: Source(rawValue: ruling.source) ?? .stroke,
      paintOrder: ruling.paintOrder)
  }
}

extension Fill {
  fileprivate init(_ fill: TapFill) {
    self.init(box: Rect(fill.box), color: fill.color, paintOrder: fill.paintOrder)
  }
}

extension Font {
  fileprivate init(_ font: TapFont) {
    self.init(
      name: String(cString: font.name), isEmbedded: font.isEmbedded, isVertical: font.isVertical)
  }
}
