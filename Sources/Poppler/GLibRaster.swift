internal import CGLib
internal import CPopplerGLib
internal import Layout

/// Renders a page and finds its rulings and fills in the pixels.
struct GLibRaster {
  /// Pixels a point: 144 dpi.
  ///
  /// A hair line is one pixel, the thickest ruling four.
  var scale = 2.0

  private let page: OpaquePointer
  private let calls: PopplerGLibCalls

  init(_ page: OpaquePointer, _ calls: PopplerGLibCalls) {
    self.page = page
    self.calls = calls
  }

  /// Sets the rulings, fills and images of `page`, whose glyphs are there already.
  func read(into page: inout Page) {
    page.images = images()
    let width = Int((page.width * scale).rounded(.up))
    let height = Int((page.height * scale).rounded(.up))
    let limit = 20_000  // of cairo: 32,767; a page of 10,000 points is no sheet
    guard width <= limit, height <= limit,
      let surface = calls.cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
    else { return }
    defer { calls.cairo_surface_destroy(surface) }
    guard calls.cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else { return }
    render(on: surface)
    guard let data = calls.cairo_image_surface_get_data(surface) else { return }
    let stride = Int(calls.cairo_image_surface_get_stride(surface))
    data.withMemoryRebound(to: UInt32.self, capacity: stride / 4 * height) { pixels in
      var raster = Raster(width: width, height: height)
      for y in 0..<height {
        for x in 0..<width {
          raster.pixels[y * width + x] = pixels[y * (stride / 4) + x] & 0xFFFFFF
        }
      }
      for glyph in page.glyphs where glyph.direction != .skewed {
        raster.mask(glyph.ink.scaled(by: scale))
      }
      for glyph in page.glyphs where glyph.direction == .skewed {
        raster.mask(glyph.box.grown(by: glyph.fontSize / 2).scaled(by: scale), color: glyph.color)
      }
      let (rulings, fills) = RasterScanner().scan(raster)
      let letters = page.glyphs
      page.rulings = rulings.map { $0.scaled(by: 1 / scale) }
        .filter { ruling in !letters.contains { $0.mayDraw(ruling) } }
      page.fills = fills.map { Fill(box: $0.box.scaled(by: 1 / scale), color: $0.color) }
    }
  }

  private func render(on surface: OpaquePointer) {
    let context = calls.cairo_create(surface)
    defer { calls.cairo_destroy(context) }
    calls.cairo_set_source_rgb(context, 1, 1, 1)
    calls.cairo_paint(context)
    calls.cairo_scale(context, scale, scale)
    calls.poppler_page_render(page, context)
    calls.cairo_surface_flush(surface)
  }

  private func images() -> [Rect] {
    let list = calls.poppler_page_get_image_mapping(page)
    defer { calls.poppler_page_free_image_mapping(list) }
    var boxes: [Rect] = []
    var item = list
    while let node = item {
      item = node.pointee.next
      let area = node.pointee.data.assumingMemoryBound(to: PopplerImageMapping.self).pointee.area
      boxes.append(Rect(minX: area.x1, minY: area.y1, maxX: area.x2, maxY: area.y2))
    }
    return boxes
  }
}

extension Rect {
  fileprivate func grown(by margin: Double) -> Rect {
    Rect(minX: minX - margin, minY: minY - margin, maxX: maxX + margin, maxY: maxY + margin)
  }

  fileprivate func scaled(by factor: Double) -> Rect {
    Rect(minX: minX * factor, minY: minY * factor, maxX: maxX * factor, maxY: maxY * factor)
  }
}

extension Glyph {
  /// Whether most of a line lies in the letter's box, so that it may be one of its strokes.
  fileprivate func mayDraw(_ ruling: Ruling) -> Bool {
    let isHorizontal = ruling.axis == .horizontal
    let across = isHorizontal ? box.minY...box.maxY : box.minX...box.maxX
    guard ruling.length < 1.5 * fontSize, across.contains(ruling.position) else { return false }
    let inside =
      min(ruling.end, isHorizontal ? box.maxX : box.maxY)
      - max(ruling.start, isHorizontal ? box.minX : box.minY)
    return inside > 0.6 * ruling.length
  }

  /// Where its ink may be: less high than its box, from 0.9 em above the baseline to 0.2 em below.
  fileprivate var ink: Rect {
    let (above, below) = (0.9 * fontSize, 0.2 * fontSize)
    var ink = box
    switch direction {
    case .right: (ink.minY, ink.maxY) = (baseline - above, baseline + below)
    case .left: (ink.minY, ink.maxY) = (baseline - below, baseline + above)
    case .down: (ink.minX, ink.maxX) = (baseline - below, baseline + above)
    case .up: (ink.minX, ink.maxX) = (baseline - above, baseline + below)
    case .vertical, .skewed: break
    }
    return ink
  }
}

extension Ruling {
  fileprivate func scaled(by factor: Double) -> Ruling {
    var ruling = self
    ruling.position *= factor
    ruling.start *= factor
    ruling.end *= factor
    ruling.thickness *= factor
    return ruling
  }
}
