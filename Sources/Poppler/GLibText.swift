internal import CGLib
internal import CPopplerGLib
internal import Layout

/// The characters of a page, with what poppler-glib tells of them.
struct GLibText {
  /// How far below the baseline a box reaches, in ems, by the box's height in ems.
  ///
  /// Only the height is known, the sum of the font's ascent and descent. Where Poppler knows
  /// neither it takes 0.95 and 0.35; Japanese fonts say 0.88 and 0.12; Latin ones lie between.
  var descents = [(height: 1.3, descent: 0.35), (height: 1.0, descent: 0.12)]
  /// The descent of any other font, as a share of the height.
  var otherDescent = 0.22
  /// The width of a digit, in ems.
  var digitWidth = 0.55
  /// The widths, in ems, of gaps that are taken for a typed space; fonts have 0.2 to 0.35.
  var spaces = 0.12...0.6
  /// The widths, in ems, of gaps that are taken for a typed ideographic space.
  var ideographicSpaces = 0.85...1.2
  /// The greatest distance, in ems, between neighbours in a word.
  var wordGap = 0.5

  private let page: OpaquePointer
  private let calls: PopplerGLibCalls

  init(_ page: OpaquePointer, _ calls: PopplerGLibCalls) {
    self.page = page
    self.calls = calls
  }

  /// Sets the glyphs and fonts of `page`, in Poppler's reading order.
  func read(into page: inout Page) {
    var boxes: UnsafeMutablePointer<PopplerRectangle>?
    var count: guint = 0
    guard calls.poppler_page_get_text_layout(self.page, &boxes, &count) != 0, let boxes else {
      return
    }
    defer { g_free(boxes) }
    guard let text = calls.poppler_page_get_text(self.page) else { return }
    defer { g_free(text) }
    let attributes = calls.poppler_page_get_text_attributes(self.page)
    defer { calls.poppler_page_free_text_attributes(attributes) }
    let characters = zip(
      String(cString: text).unicodeScalars,
      UnsafeBufferPointer(start: boxes, count: Int(count)).map(Rect.init))
    add(Array(characters), attributes, to: &page)
  }

  private func add(
    _ characters: [(scalar: Unicode.Scalar, box: Rect)], _ attributes: UnsafeMutablePointer<GList>?,
    to page: inout Page
  ) {
    var fonts = FontTable()
    page.glyphs.reserveCapacity(characters.count)
    var item = attributes
    while let node = item {
      item = node.pointee.next
      let run = node.pointee.data.assumingMemoryBound(to: PopplerTextAttributes.self).pointee
      let font = fonts.index(of: run.font_name.map { String(cString: $0) } ?? "")
      let first = max(Int(run.start_index), 0)
      let last = min(Int(run.end_index), characters.count - 1)
      guard first <= last else { continue }
      let before = page.glyphs.last
      let start = page.glyphs.count
      for index in first...last where isDrawn(index, in: characters) {
        let direction = direction(at: index, in: characters, size: run.font_size)
        page.glyphs.append(
          glyph(characters[index], direction, run, font, paintOrder: page.glyphs.count))
      }
      if fonts.fonts[Int(font)].name.isEmpty {  // a Type 3 font
        let scale = sizeScale(of: page.glyphs[start...], after: before)
        for index in start..<page.glyphs.count { page.glyphs[index].shrink(by: scale) }
      }
      page.glyphs.replaceSubrange(start..., with: page.glyphs[start...].compactMap(typed))
    }
    page.fonts = fonts.fonts
  }

  /// Poppler ends lines with a line feed, and parts words that stand apart with a space, drawn or
  /// not, however wide.
  private func isBetweenWords(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == " " }

  /// Whether a character is one of the text, and not made up between lines, between cells, or
  /// between the letters of a spaced word.
  private func isDrawn(
    _ index: Int, in characters: [(scalar: Unicode.Scalar, box: Rect)]
  ) -> Bool {
    guard isBetweenWords(characters[index].scalar) else { return true }
    guard characters[index].scalar == " ", index > 0, index + 1 < characters.count else {
      return false
    }
    let (before, after) = (characters[index - 1], characters[index + 1])
    let isOneLine = abs(before.box.maxY - after.box.maxY) < before.box.height / 4
    let isSpaced = [index - 2, index + 2].allSatisfy {
      !characters.indices.contains($0) || isBetweenWords(characters[$0].scalar)
    }
    return isOneLine && !isSpaced && !isBetweenWords(before.scalar) && !isBetweenWords(after.scalar)
  }

  /// The glyph, if it is no space, or one as wide as a space may be.
  private func typed(_ glyph: Glyph) -> Glyph? {
    guard glyph.scalar == " ", glyph.fontSize > 0 else { return glyph }
    let width = glyph.box.width / glyph.fontSize
    var space = glyph
    if ideographicSpaces.contains(width) { space.scalar = "\u{3000}" }
    return spaces.contains(width) || ideographicSpaces.contains(width) ? space : nil
  }

  private func glyph(
    _ character: (scalar: Unicode.Scalar, box: Rect), _ direction: Glyph.Direction,
    _ run: PopplerTextAttributes, _ font: Int32, paintOrder: Int
  ) -> Glyph {
    let box = character.box
    let isSideways = direction == .up || direction == .down
    let depth = descent(of: isSideways ? box.width : box.height, size: run.font_size)
    let baseline: Double =
      switch direction {
      case .right, .skewed: box.maxY - depth
      case .left: box.minY + depth
      case .up: box.maxX - depth
      case .down: box.minX + depth
      case .vertical: box.midX
      }
    return Glyph(
      scalar: character.scalar, box: box, baseline: baseline, fontSize: run.font_size,
      color: UInt32(run.color), font: font, paintOrder: Int32(paintOrder), direction: direction)
  }

  /// How much too large Poppler takes a Type 3 font to be, which it measures by any of its letters.
  ///
  /// A Japanese letter is one em wide, and a digit about half; a run with
  /// neither is as large as the glyph before it on its line.
  private func sizeScale(of run: ArraySlice<Glyph>, after before: Glyph?) -> Double {
    guard let first = run.first, first.fontSize > 0 else { return 1 }
    let widths = run.lazy.compactMap { glyph -> Double? in
      let advance = min(glyph.box.width, glyph.box.height)
      return switch glyph.scalar.value {
      case 0x3041...0x30FE, 0x4E00...0x9FFF: advance
      case 0x30...0x39: advance / digitWidth
      default: nil
      }
    }
    if let width = widths.max(), width > 0 { return min(width / first.fontSize, 1) }
    guard let before, abs(before.baseline - first.baseline) < before.fontSize / 4 else { return 1 }
    return min(before.fontSize / first.fontSize, 1)
  }

  private func descent(of height: Double, size: Double) -> Double {
    guard size > 0 else { return 0 }
    let known = descents.first { abs($0.height - height / size) < 0.01 }
    return known.map { $0.descent * size } ?? otherDescent * height
  }

  /// Which way a character's word runs, by the box of the next character or the one before.
  ///
  /// Turned text and vertical writing look alike here; Japanese is rarely turned clockwise. The
  /// boxes of slanting text are larger than its letters, overlap, and rise or fall.
  private func direction(
    at index: Int, in characters: [(scalar: Unicode.Scalar, box: Rect)], size: Double
  ) -> Glyph.Direction {
    let box = characters[index].box
    let next = index + 1 < characters.count ? characters[index + 1].box : nil
    let previous = index > 0 ? characters[index - 1].box : nil
    let gap = wordGap * size
    if let next {
      if box.isBeside(next, within: gap) { return .right }
      if next.isBeside(box, within: gap) { return .left }
    }
    if let previous {
      if previous.isBeside(box, within: gap) { return .right }
      if box.isBeside(previous, within: gap) { return .left }
    }
    if isSlanting(index, in: characters) { return .skewed }
    let down: Glyph.Direction = characters[index].scalar.value >= 0x2E80 ? .vertical : .down
    if let next {
      if box.isAbove(next) { return down }
      if next.isAbove(box) { return .up }
    }
    if let previous {
      if previous.isAbove(box) { return down }
      if box.isAbove(previous) { return .up }
    }
    return .right
  }
}

extension GLibText {
  /// Whether this letter and two more around it rise or fall evenly.
  private func isSlanting(
    _ index: Int, in characters: [(scalar: Unicode.Scalar, box: Rect)]
  ) -> Bool {
    let letters = { !isBetweenWords($0) }
    let after = characters[(index + 1)...].lazy.filter { letters($0.scalar) }.prefix(2).map(\.box)
    let before = characters[..<index].reversed().lazy.filter { letters($0.scalar) }.prefix(2)
      .map(\.box)
    let boxes = before.reversed() + [characters[index].box] + after
    let slopes = zip(boxes, boxes.dropFirst()).map { $0.slope(to: $1) }
    return zip(slopes, slopes.dropFirst()).contains { $0 != 0 && $0 == $1 }
  }
}

extension Glyph {
  /// Makes the glyph smaller across its baseline, as of a font of `scale` times the size.
  fileprivate mutating func shrink(by scale: Double) {
    guard scale != 1 else { return }
    fontSize *= scale
    if direction == .up || direction == .down || direction == .vertical {
      box.minX = baseline + (box.minX - baseline) * scale
      box.maxX = baseline + (box.maxX - baseline) * scale
    } else {
      box.minY = baseline + (box.minY - baseline) * scale
      box.maxY = baseline + (box.maxY - baseline) * scale
    }
  }
}

/// What Poppler calls a font without a name.
private let nameless = "Default"

/// Fonts by name, numbered in the order of their first use.
private struct FontTable {
  private(set) var fonts: [Font] = []
  private var indices: [String: Int32] = [:]

  /// The number of the font with this name, less a subset prefix.
  mutating func index(of fullName: String) -> Int32 {
    if let index = indices[fullName] { return index }
    let prefix = fullName.utf8.prefix(7)
    let isSubset = prefix.count == 7 && prefix.last == UInt8(ascii: "+")
    let name = isSubset ? String(fullName.dropFirst(7)) : fullName
    fonts.append(Font(name: name == nameless ? "" : name))
    indices[fullName] = Int32(fonts.count - 1)
    return Int32(fonts.count - 1)
  }
}

extension UInt32 {
  fileprivate init(_ color: PopplerColor) {
    self = UInt32(color.red >> 8) << 16 | UInt32(color.green >> 8) << 8 | UInt32(color.blue >> 8)
  }
}

extension Rect {
  /// Whether `other` follows on the right, as tall as this box and no more than `gap` points apart.
  fileprivate func isBeside(_ other: Rect, within gap: Double) -> Bool {
    abs(other.minX - maxX) <= gap && abs(other.minY - minY) < 0.1 && abs(other.maxY - maxY) < 0.1
  }

  /// Whether the line to `other`, as tall a letter next to this one on either side, rises to the
  /// right (1), falls (-1), or does neither (0).
  fileprivate func slope(to other: Rect) -> Double {
    let (left, right) = minX < other.minX ? (self, other) : (other, self)
    let rise = left.minY - right.minY
    guard abs(rise) > 0.1, abs(rise) < height, abs(other.height - height) < 0.1,
      abs(right.minX - left.maxX) < left.width / 2
    else { return 0 }
    return rise > 0 ? 1 : -1
  }

  /// Whether `other` is the next in a turned word: letters of a word share their edges exactly, and
  /// lines and cells that stand below each other do not.
  fileprivate func isAbove(_ other: Rect) -> Bool {
    abs(other.minY - maxY) < 0.001 && abs(other.minX - minX) < 0.001
      && abs(other.maxX - maxX) < 0.001
  }

  /// The rectangle as it is: these calls answer in page space already, whatever the headers say; its
  /// corners may be the wrong way round, as for some letters of Type 3 fonts.
  fileprivate init(_ rectangle: PopplerRectangle) {
    self.init(
      minX: min(rectangle.x1, rectangle.x2), minY: min(rectangle.y1, rectangle.y2),
      maxX: max(rectangle.x1, rectangle.x2), maxY: max(rectangle.y1, rectangle.y2))
  }
}
