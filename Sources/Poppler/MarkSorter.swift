#if Tap
  internal import CPopplerTap
  internal import Layout

  /// Sorts the painted paths of a page into rulings, fills and images.
  struct MarkSorter {
    /// No rectangle thicker than this, in points, is a ruling.
    ///
    /// Borders drawn as rectangles reach
    /// 1.5 (Excel's medium), the lowest zebra bands and check boxes start at 5.
    var ruleLimit = 2.0
    /// No stroke thicker than this, in points, is a ruling; Word's borders reach 6, Excel's 2.25.
    var penLimit = 4.0
    /// A ruling is at least this many times as long as thick.
    var ruleAspect = 3.0
    /// No larger radius, in points, turns a corner: a cell's, not a drawing's.
    var cornerLimit = 10.0
    /// The sine of the greatest slope at which a segment still counts as parallel to an axis: 1.1°.
    var tilt = 0.02
    /// Below this length, in points, there is no segment.
    var hair = 0.01
    /// The share of its box that a filled shape must cover to be a fill: a rectangle has 1, one with
    /// round corners a little less, a circle of many short curves 0.785, a triangle 0.5.
    var coverage = 0.75

    private let paths: UnsafeBufferPointer<TapPath>
    private let points: UnsafeBufferPointer<TapPathPoint>
    private let clips: UnsafeBufferPointer<TapBox>

    init(_ page: TapPage) {
      paths = UnsafeBufferPointer(start: page.paths, count: page.pathCount)
      points = UnsafeBufferPointer(start: page.points, count: page.pointCount)
      clips = UnsafeBufferPointer(start: page.clips, count: page.clipCount)
    }

    /// Adds all marks of the tapped page to `page`, in paint order, cut to their clips.
    func sort(into page: inout Page) {
      var index = 0
      while index < paths.count {
        let path = paths[index]
        switch path.paint {
        case TapStroke:
          addStroke(path, to: &page)
        case TapImage:
          addArea(shape(path).box, of: path, source: .image, to: &page)
        default:
          index += addFill(at: index, to: &page)
          continue
        }
        index += 1
      }
    }

    private func points(of path: TapPath) -> Slice<UnsafeBufferPointer<TapPathPoint>> {
      points[path.firstPoint..<path.firstPoint + path.pointCount]
    }

    // MARK: - Strokes

    private func addStroke(_ path: TapPath, to page: inout Page) {
      let points = points(of: path)
      var previous = points.startIndex
      while previous + 1 < points.endIndex {
        let isCurve = points[previous + 1].isControl
        let next = previous + (isCurve ? 3 : 1)
        guard next < points.endIndex else { return }
        if !isCurve {
          let start = corner(at: previous, from: next, turning: -3, points) ?? points[previous].at
          let end = corner(at: next, from: previous, turning: 3, points) ?? points[next].at
          addSegment(start, end, of: path, to: &page)
        }
        previous = next
      }
    }

    /// Where the side of a rounded rectangle would end without the rounding: the corner that the curve
    /// at its end turns around; `nil` when no small curve turns there.
    ///
    /// - Parameters:
    ///   - end: The index of the side's end.
    ///   - start: The index of its other end.
    ///   - step: How far the curve's own end is from `end`: 3 after it, -3 before it.
    ///   - points: The path's points.
    /// - Returns: The corner in page space.
    private func corner(
      at end: Int, from start: Int, turning step: Int,
      _ points: Slice<UnsafeBufferPointer<TapPathPoint>>
    ) -> TapPoint? {
      var (near, far) = (end + step.signum(), end + step)
      if end == points.startIndex, step < 0, let first = points.first?.at,
        let last = points.last?.at, first.x == last.x, first.y == last.y
      {
        // The curve that ends at the start of a closed path is drawn last.
        (near, far) = (near + points.count - 1, far + points.count - 1)
      }
      guard points.indices.contains(far), points[near].isControl else { return nil }
      let (a, b, c) = (points[start].at, points[end].at, points[far].at)
      guard max(abs(c.x - b.x), abs(c.y - b.y)) <= cornerLimit else { return nil }
      if abs(b.y - a.y) <= hair, (b.x - a.x) * (c.x - b.x) > 0 { return TapPoint(x: c.x, y: b.y) }
      if abs(b.x - a.x) <= hair, (b.y - a.y) * (c.y - b.y) > 0 { return TapPoint(x: b.x, y: c.y) }
      return nil
    }

    private func addSegment(_ a: TapPoint, _ b: TapPoint, of path: TapPath, to page: inout Page) {
      var box = Rect(
        minX: min(a.x, b.x), minY: min(a.y, b.y), maxX: max(a.x, b.x), maxY: max(a.y, b.y))
      let length = max(box.width, box.height)
      let isHorizontal = box.width >= box.height
      guard min(box.width, box.height) <= max(hair, tilt * length) else { return }
      guard length >= hair || path.isCapped else { return }
      let middle = (x: box.midX, y: box.midY)
      if isHorizontal {
        (box.minY, box.maxY) = (middle.y - path.penY, middle.y + path.penY)
      } else {
        (box.minX, box.maxX) = (middle.x - path.penX, middle.x + path.penX)
      }
      if path.isCapped { box = capped(box, path, isHorizontal) }
      let thickness = 2 * (isHorizontal ? path.penY : path.penX)
      guard thickness <= penLimit, thickness <= length else {
        return addArea(box, of: path, source: .stroke, to: &page)
      }
      guard let shown = box.cut(to: clip(of: path), hair: hair) else { return }
      page.rulings.append(
        Ruling(
          shown, isHorizontal: isHorizontal, color: path.color, isDashed: path.isDashed,
          source: .stroke, paintOrder: path.paintOrder))
    }

    /// Square and round caps carry a line on by half the pen's width.
    private func capped(_ box: Rect, _ path: TapPath, _ isHorizontal: Bool) -> Rect {
      var box = box
      if isHorizontal {
        (box.minX, box.maxX) = (box.minX - path.penX, box.maxX + path.penX)
      } else {
        (box.minY, box.maxY) = (box.minY - path.penY, box.maxY + path.penY)
      }
      return box
    }

    // MARK: - Fills

    /// Adds the filled subpath at `index`; a hole that follows makes it a frame of four sides.
    ///
    /// - Returns: How many subpaths were used up.
    private func addFill(at index: Int, to page: inout Page) -> Int {
      let path = paths[index]
      let outer = shape(path)
      if index + 1 < paths.count, paths[index + 1].isContinued, outer.isFull(coverage) {
        let second = shape(paths[index + 1])
        let isHole = path.paint == TapEvenOddFill || outer.area.sign != second.area.sign
        if isHole, second.isFull(coverage), let sides = frame(outer.box, second.box) {
          for side in sides { addArea(side, of: path, source: .fill, to: &page) }
          return 2
        }
      }
      // Thin shapes are lines, whatever their ends: mitred borders are trapezoids.
      if min(outer.box.width, outer.box.height) <= ruleLimit || outer.isFull(coverage) {
        addArea(outer.box, of: path, source: .fill, isRound: outer.isRound, to: &page)
      }
      return 1
    }

    /// The sides of the frame that two rectangles, one inside the other, leave between them.
    private func frame(_ one: Rect, _ other: Rect) -> [Rect]? {
      if one.contains(other) { return one.sides(around: other) }
      return other.contains(one) ? other.sides(around: one) : nil
    }

    private func addArea(
      _ box: Rect, of path: TapPath, source: Ruling.Source, isRound: Bool = false,
      to page: inout Page
    ) {
      guard let shown = box.cut(to: clip(of: path), hair: hair) else { return }
      let thickness = min(shown.width, shown.height)
      let length = max(shown.width, shown.height)
      if thickness <= ruleLimit, length >= ruleAspect * thickness, length > hair {
        page.rulings.append(
          Ruling(
            shown, isHorizontal: shown.width >= shown.height, color: path.color, isDashed: false,
            source: source, paintOrder: path.paintOrder))
      } else if source == .image {
        page.images.append(shown)
      } else {
        page.fills.append(
          Fill(
            box: shown, color: path.color, opacity: path.opacity, isBlended: path.isBlended,
            isRound: isRound, paintOrder: path.paintOrder))
      }
    }

    private func clip(of path: TapPath) -> Rect { Rect(clips[Int(path.clip)]) }

    private func shape(_ path: TapPath) -> Shape {
      let points = points(of: path)
      guard let first = points.first?.at, var last = points.last?.at else { return Shape() }
      var shape = Shape(box: Rect(minX: first.x, minY: first.y, maxX: first.x, maxY: first.y))
      for point in points {
        let at = point.at
        if point.isControl { shape.isRound = true }
        shape.box.minX = min(shape.box.minX, at.x)
        shape.box.minY = min(shape.box.minY, at.y)
        shape.box.maxX = max(shape.box.maxX, at.x)
        shape.box.maxY = max(shape.box.maxY, at.y)
        let (dx, dy) = (last.x - first.x, last.y - first.y)
        shape.area += (dx * (at.y - first.y) - (at.x - first.x) * dy) / 2
        last = at
      }
      return shape
    }
  }

  /// A filled subpath's extent and signed area, its curves' control points counted as corners.
  private struct Shape {
    var box = Rect(minX: 0, minY: 0, maxX: 0, maxY: 0)
    var area = 0.0
    /// Whether curves are part of its outline.
    var isRound = false

    func isFull(_ coverage: Double) -> Bool { abs(area) >= coverage * box.width * box.height }
  }

  extension Rect {
    fileprivate func contains(_ other: Rect) -> Bool {
      contains(x: other.minX, y: other.minY) && contains(x: other.maxX, y: other.maxY)
    }

    /// The top, bottom, left and right side of the frame between this box and `hole`.
    fileprivate func sides(around hole: Rect) -> [Rect] {
      [
        Rect(minX: minX, minY: minY, maxX: maxX, maxY: hole.minY),
        Rect(minX: minX, minY: hole.maxY, maxX: maxX, maxY: maxY),
        Rect(minX: minX, minY: minY, maxX: hole.minX, maxY: maxY),
        Rect(minX: hole.maxX, minY: minY, maxX: maxX, maxY: maxY),
      ].filter { $0.width > 0 && $0.height > 0 }
    }
  }

  extension Ruling {
    fileprivate init(
      _ box: Rect, isHorizontal: Bool, color: UInt32, isDashed: Bool, source: Source,
      paintOrder: Int32
    ) {
      self.init(
        axis: isHorizontal ? .horizontal : .vertical,
        position: isHorizontal ? box.midY : box.midX, start: isHorizontal ? box.minX : box.minY,
        end: isHorizontal ? box.maxX : box.maxY, thickness: isHorizontal ? box.height : box.width,
        color: color, isDashed: isDashed, source: source, paintOrder: paintOrder)
    }
  }
#endif
