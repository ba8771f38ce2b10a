#if Tap
  internal import CPopplerTap
  internal import Layout

  /// Makes glyphs, boxed and flagged, of what the tap saw drawn.
  struct GlyphAssembly {
    /// The sine of the greatest slope at which text still counts as horizontal or vertical: 1.1°.
    ///
    /// Scans straightened by OCR tools lie below 0.5°, watermarks above 20°.
    var tilt = 0.02
    /// How far outside its clip a box may reach, of the font size, and its ink still be wholly inside:
    /// letters do not fill their boxes, and some programs clip a text to whole pixels about its ink.
    var clipSlack = 0.08
    /// No page reaches that far from its origin, in points; what is drawn beyond is nowhere.
    var farAway = 1e7

    private let page: TapPage
    private let drawn: UnsafeBufferPointer<TapGlyph>
    private let clips: UnsafeBufferPointer<TapBox>
    private let metrics: [FontMetrics]

    init(_ page: TapPage) {
      self.page = page
      drawn = UnsafeBufferPointer(start: page.glyphs, count: page.glyphCount)
      clips = UnsafeBufferPointer(start: page.clips, count: page.clipCount)
      metrics = UnsafeBufferPointer(start: page.fonts, count: page.fontCount).map(FontMetrics.init)
    }

    /// All glyphs in paint order, with the texts that replace what is drawn put in its place.
    func glyphs() -> [Glyph] {
      var glyphs: [Glyph] = []
      glyphs.reserveCapacity(drawn.count)
      var next = 0
      for text in UnsafeBufferPointer(start: page.actualTexts, count: page.actualTextCount) {
        append(drawn[next..<text.firstGlyph], to: &glyphs)
        next = text.firstGlyph + text.glyphCount
        let start = glyphs.count
        append(drawn[text.firstGlyph..<next], to: &glyphs)
        let scalars = UnsafeBufferPointer(start: page.scalars, count: page.scalarCount)
          .dropFirst(text.firstScalar).prefix(text.scalarCount)
        replace(from: start, by: scalars, in: &glyphs)
      }
      append(drawn[next...], to: &glyphs)
      return glyphs
    }

    private func append(_ range: Slice<UnsafeBufferPointer<TapGlyph>>, to glyphs: inout [Glyph]) {
      var style: TextStyle?
      for tapped in range {
        let own = style.flatMap { $0.isStyle(of: tapped) ? $0 : nil } ?? self.style(of: tapped)
        style = own
        let glyph = glyph(tapped, own)
        guard glyph.box.minX > -farAway, glyph.box.minY > -farAway, glyph.box.maxX < farAway,
          glyph.box.maxY < farAway
        else { continue }
        glyphs.append(glyph)
      }
    }

    /// What the glyphs of a string share.
    private struct TextStyle {
      let font: Int32
      let along: TapPoint
      let up: TapPoint
      let isNameless: Bool
      let direction: Glyph.Direction
      let size: Double
      let stretch: Float
      /// How far a box reaches about its glyph's origin, less the advance.
      let reach: Rect

      func isStyle(of tapped: TapGlyph) -> Bool {
        font == tapped.font && along.x == tapped.along.x && along.y == tapped.along.y
          && up.x == tapped.up.x && up.y == tapped.up.y
      }
    }

    private func style(of tapped: TapGlyph) -> TextStyle {
      let font = tapped.font >= 0 ? metrics[Int(tapped.font)] : FontMetrics()
      let direction = direction(tapped, isVertical: font.isVertical)
      return TextStyle(
        font: tapped.font, along: tapped.along, up: tapped.up, isNameless: font.isNameless,
        direction: direction, size: length(tapped.up) * font.scale, stretch: stretch(tapped),
        reach: reach(tapped, font, direction))
    }

    private func glyph(_ tapped: TapGlyph, _ style: TextStyle) -> Glyph {
      let (direction, size) = (style.direction, style.size)
      let box = box(tapped, style.reach).part(Int(tapped.part), of: Int(tapped.parts), direction)
      let scalar: Unicode.Scalar = style.isNameless ? .unknown : .named(tapped.scalar)
      let isSideways = direction == .up || direction == .down || direction == .vertical
      return Glyph(
        scalar: scalar, box: box,
        baseline: isSideways ? tapped.origin.x : tapped.origin.y, fontSize: size,
        color: tapped.color, font: tapped.font, mcid: tapped.mcid, paintOrder: tapped.paintOrder,
        direction: direction,
        clip: clip(box.inked(by: scalar, direction, size), Rect(clips[Int(tapped.clip)]), size),
        isInvisible: tapped.isInvisible || size == 0, isGuessed: tapped.isGuessed,
        stretch: style.stretch)
    }

    /// How wide the text is set, in steps of a hundredth, for matrices are rounded.
    private func stretch(_ tapped: TapGlyph) -> Float {
      let (along, up) = (length(tapped.along), length(tapped.up))
      guard up > 0, abs(along - up) > 0.005 * up else { return 1 }
      return Float((100 * along / up).rounded() / 100)
    }

    private func direction(_ tapped: TapGlyph, isVertical: Bool) -> Glyph.Direction {
      let along = tapped.along
      let slack = tilt * length(along)
      guard !isVertical else {
        return along.x > 0 && abs(along.y) <= slack && tapped.up.y < 0 ? .vertical : .skewed
      }
      if abs(along.y) <= slack { return along.x >= 0 ? .right : .left }
      if abs(along.x) <= slack { return along.y > 0 ? .down : .up }
      return .skewed
    }

    /// Across the advance from ascent to descent, or in vertical writing, where the origin is the middle of
    /// the glyph's upper edge, one em about the origin.
    private func reach(_ tapped: TapGlyph, _ font: FontMetrics, _ direction: Glyph.Direction)
      -> Rect
    {
      var side = font.isVertical ? tapped.along : tapped.up
      if direction == .right || direction == .left { side.x = 0 }  // a slant is no part of the box
      if direction == .up || direction == .down { side.y = 0 }
      let above = font.isVertical ? 0.5 : font.ascent * font.scale
      let below = font.isVertical ? -0.5 : font.descent * font.scale
      return Rect(
        minX: min(side.x * above, side.x * below), minY: min(side.y * above, side.y * below),
        maxX: max(side.x * above, side.x * below), maxY: max(side.y * above, side.y * below))
    }

    /// The box over the advance, with what reaches about the origin.
    private func box(_ tapped: TapGlyph, _ reach: Rect) -> Rect {
      let (start, advance) = (tapped.origin, tapped.advance)
      return Rect(
        minX: start.x + reach.minX + min(advance.x, 0),
        minY: start.y + reach.minY + min(advance.y, 0),
        maxX: start.x + reach.maxX + max(advance.x, 0),
        maxY: start.y + reach.maxY + max(advance.y, 0)
      )
    }

    private func clip(_ box: Rect, _ clip: Rect, _ size: Double) -> Glyph.Clip {
      let slack = clipSlack * size
      if box.minX >= clip.minX - slack, box.maxX <= clip.maxX + slack,
        box.minY >= clip.minY - slack, box.maxY <= clip.maxY + slack
      {
        return .inside
      }
      guard box.cut(to: clip) != nil else { return .outside }
      return clip.contains(x: box.midX, y: box.midY) ? .mostly : .barely
    }

    /// Puts `scalars` in the place of the glyphs from `start` on.
    ///
    /// Where the counts differ, the new characters share the box of the old ones. An empty text
    /// replaces nothing: what is drawn shows.
    private func replace(
      from start: Int, by scalars: Slice<UnsafeBufferPointer<UInt32>>, in glyphs: inout [Glyph]
    ) {
      guard !scalars.isEmpty, start < glyphs.count else { return }
      let old = glyphs[start...]
      let box = old.dropFirst().reduce(old[start].box) { $0.union($1.box) }
      let new = scalars.enumerated().map { index, scalar in
        var glyph = old[start + min(index * old.count / scalars.count, old.count - 1)]
        glyph.scalar = scalar < 0x20 ? " " : .named(scalar)
        glyph.isGuessed = false
        guard scalars.count != old.count else { return glyph }
        glyph.box = box.part(index, of: scalars.count, glyph.direction)
        return glyph
      }
      glyphs.replaceSubrange(start..., with: new)
    }
  }

  /// How far a font's glyphs reach, in ems.
  private struct FontMetrics {
    /// Ascents in ems that are believed.
    ///
    /// One below 2 comes down to the limit (Noto Sans CJK says 1.16); any other is a broken
    /// descriptor's, and the default takes its place. The limits are Poppler's own for text.
    var ascents = 0.5...1.05
    /// Descents in ems that are believed.
    var descents = -0.4 ... -0.05
    /// Heights of a Type 3 font's box, in ems, at which its nominal size is its size.
    ///
    /// Bitmap fonts have a box of many "ems" instead, and a nominal size of a tenth of a point.
    var heights = 0.3...4.0

    var ascent = 0.88
    var descent = -0.12
    var scale = 1.0
    var isVertical = false
    var isNameless = false

    init() {}

    init(_ font: TapFont) {
      isVertical = font.isVertical
      isNameless = font.isNameless
      if font.height > 0, font.height.isFinite, !heights.contains(font.height) {
        scale = font.height
      }
      if font.ascent >= ascents.lowerBound, font.ascent < 2 {
        ascent = min(font.ascent, ascents.upperBound)
      }
      if font.descent <= descents.upperBound, font.descent > -1 {
        descent = max(font.descent, descents.lowerBound)
      }
    }
  }

  extension Unicode.Scalar {
    /// What stands for a glyph that the font gives no Unicode for, so that it does not vanish.
    fileprivate static let unknown: Unicode.Scalar = "\u{FFFD}"

    fileprivate static func named(_ value: UInt32) -> Unicode.Scalar {
      value == 0 ? unknown : Unicode.Scalar(value) ?? unknown
    }
  }

  private func length(_ vector: TapPoint) -> Double {
    (vector.x * vector.x + vector.y * vector.y).squareRoot()
  }

  extension Rect {
    /// The half of a full-width bracket's or stop's box that its ink is in, the whole box of all else.
    ///
    /// Some programs clip a text to its ink, which leaves out the empty half of a sign at its end.
    ///
    /// - Parameters:
    ///   - scalar: The character.
    ///   - direction: Which way its text runs.
    ///   - size: The font size in points; signs as wide as that are set full-width.
    /// - Returns: Where in the box the ink is.
    fileprivate func inked(
      by scalar: Unicode.Scalar, _ direction: Glyph.Direction, _ size: Double
    ) -> Rect {
      guard direction == .right, width > 0.8 * size else { return self }
      var half = self
      switch scalar {
      case "、", "。", "，", "．", "）", "］", "｝", "」", "』", "】", "〕", "〉", "》": half.maxX = midX
      case "（", "［", "｛", "「", "『", "【", "〔", "〈", "《": half.minX = midX
      default: break
      }
      return half
    }

    /// The `index`th of `count` equal parts along text that runs in `direction`.
    fileprivate func part(_ index: Int, of count: Int, _ direction: Glyph.Direction) -> Rect {
      guard count > 1 else { return self }
      let from = Double(index) / Double(count)
      let to = Double(index + 1) / Double(count)
      var part = self
      switch direction {
      case .right, .skewed:
        (part.minX, part.maxX) = (minX + from * width, minX + to * width)
      case .left:
        (part.minX, part.maxX) = (maxX - to * width, maxX - from * width)
      case .down, .vertical:
        (part.minY, part.maxY) = (minY + from * height, minY + to * height)
      case .up:
        (part.minY, part.maxY) = (maxY - to * height, maxY - from * height)
      }
      return part
    }
  }
#endif
