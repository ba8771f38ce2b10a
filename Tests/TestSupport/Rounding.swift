public import Layout

extension Double {
  /// The value to a thousandth: what is left of two ways to compute the same point.
  public var rounded3: Double { (self * 1000).rounded() / 1000 + 0 }
}

extension Rect {
  /// The box with its edges to a thousandth of a point.
  public var rounded3: Rect {
    Rect(minX: minX.rounded3, minY: minY.rounded3, maxX: maxX.rounded3, maxY: maxY.rounded3)
  }
}

extension Glyph {
  /// The glyph with its lengths to a thousandth of a point.
  public var rounded3: Glyph {
    var glyph = self
    glyph.box = box.rounded3
    glyph.baseline = baseline.rounded3
    glyph.fontSize = fontSize.rounded3
    return glyph
  }
}

extension Ruling {
  /// The ruling with its lengths to a thousandth of a point.
  public var rounded3: Ruling {
    var ruling = self
    ruling.position = position.rounded3
    ruling.start = start.rounded3
    ruling.end = end.rounded3
    ruling.thickness = thickness.rounded3
    return ruling
  }
}

extension Fill {
  /// The fill with its box to a thousandth of a point.
  public var rounded3: Fill {
    Fill(
      box: box.rounded3, color: color, opacity: opacity, isRound: isRound, paintOrder: paintOrder)
  }
}

extension Page {
  /// The page with all lengths to a thousandth of a point.
  public var rounded3: Page {
    Page(
      number: number, width: width.rounded3, height: height.rounded3,
      glyphs: glyphs.map(\.rounded3), fonts: fonts, rulings: rulings.map(\.rounded3),
      fills: fills.map(\.rounded3), images: images.map(\.rounded3), taggedCells: taggedCells)
  }
}
