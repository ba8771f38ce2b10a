/// Tells the frame around all that a page holds, and those of the cards that it is divided into, from the outline
/// of a table.
///
/// The table in a frame has lines or fills of its own that stand off the frame's; between them stand
/// titles and the page's number.
struct PageFrame {
  /// Of the page's width: what reaches less far frames a part of the page.
  private static let leastShare = 0.7
  /// Points; a table's own lines and fills are this near to its outline.
  private static let apart = 4.0
  /// Wide lines or fills; fewer may be those of one table in its own outline, a line below its header
  /// say, unless they keep a page's margin from it.
  private static let leastInside = 3
  /// Points, more than the padding of a cell; a line of a table in its own outline reaches that.
  private static let margin = 8.0
  /// Frames; a page has one, of a double line at the most, or one for each card.
  private static let most = 40

  /// The width and height of the page, in points.
  let page: (width: Double, height: Double)

  /// The parts of a page without the frames around tables, and those frames.
  func removed(from regions: [Region]) -> (parts: [Region], frames: [Rect]) {
    let frames = regions.filter(isFrame).prefix(PageFrame.most)
    let full = frames.filter { frame in holdsTable(frame, among: regions) }
    guard !full.isEmpty else { return (regions, []) }
    // A page break may cut one in front of its table.
    let parts = regions.filter { region in
      !full.contains(region)
        && !(frames.contains(region) && full.contains { isAsWide(region.box, as: $0.box) })
    }
    return (parts, full.map(\.box))
  }

  private func isAsWide(_ box: Rect, as other: Rect) -> Bool {
    abs(box.minX - other.minX) < PageFrame.apart && abs(box.maxX - other.maxX) < PageFrame.apart
  }

  /// Whether a part is no more than four lines from side to side of the page, or fewer where a page break cuts it.
  private func isFrame(_ region: Region) -> Bool {
    let box = region.box
    guard region.fills.isEmpty, !region.verticals.isEmpty,
      box.width >= PageFrame.leastShare * page.width
    else { return false }
    func isAtEdge(_ position: Double, _ low: Double, _ high: Double) -> Bool {
      min(abs(position - low), abs(position - high)) < PageFrame.apart
    }
    return region.horizontals.allSatisfy { isAtEdge($0.position, box.minY, box.maxY) }
      && region.verticals.allSatisfy { isAtEdge($0.position, box.minX, box.maxX) }
  }

  /// Whether a table's lines or fills stand in a frame, off its edges.
  private func holdsTable(_ frame: Region, among regions: [Region]) -> Bool {
    let room = room(in: frame)
    let inside = regions.filter { room.contains($0.box) }
    let isOff = regions.allSatisfy { $0 == frame || room.contains($0.box) || !touches($0, frame) }
    let wide = inside.filter { $0.box.width >= frame.box.width / 2 }
    let marks = wide.reduce(0) { $0 + $1.horizontals.count + $1.fills.count }
    return isOff
      && (wide.contains { (!$0.isFlat && !isFrame($0)) || keepsMargin($0, in: frame) }
        || marks >= PageFrame.leastInside)
  }

  /// Whether a part stands off both sides of a frame as a table does from the edge of a page.
  private func keepsMargin(_ region: Region, in frame: Region) -> Bool {
    region.box.minX - frame.box.minX >= PageFrame.margin
      && frame.box.maxX - region.box.maxX >= PageFrame.margin
  }

  /// What is inside of a frame and off its lines; a table may reach as far as one that a page break cuts.
  private func room(in frame: Region) -> Rect {
    let box = frame.box
    func isDrawn(at y: Double) -> Bool {
      frame.horizontals.contains { abs($0.position - y) < PageFrame.apart }
    }
    var room = box.grown(by: -PageFrame.apart)
    if !isDrawn(at: box.minY) { room.minY = box.minY - PageFrame.apart }
    if !isDrawn(at: box.maxY) { room.maxY = box.maxY + PageFrame.apart }
    return room
  }

  private func touches(_ region: Region, _ frame: Region) -> Bool {
    let box = frame.box.grown(by: PageFrame.apart)
    return region.box.minX < box.maxX && region.box.maxX > box.minX
      && region.box.minY < box.maxY && region.box.maxY > box.minY
  }
}
