/// Which fills of a page draw tables.
extension Region {
  /// Fills that may be cells or rows: not the page's own ground, and no white ground of others.
  static func tableFills(among all: [Fill], of page: Page) -> [Rect] {
    let most = 0.9  // of the page's area; more than that is its background
    let marks = withoutUnseen(
      all.filter {
        $0.box.width * $0.box.height < most * page.width * page.height && $0.box.width > 2
          && $0.box.height > 2
      })
    let fills =
      marks.isEmpty ? [] : ChipFilter(page).withoutChips(withoutTabs(marks, page.width))
    guard fills.contains(where: { $0.color == white }) else { return fills.map(\.box) }
    let painted = fills.sorted { $0.paintOrder < $1.paintOrder }
    // Inside out, their outlines tell which may hold a box that lies inside another.
    let index = BoxIndex(painted.map { $0.box.insideOut })
    return fills.filter { ground in
      guard ground.color == white else { return true }
      let next = partitionIndex(of: painted) { $0.paintOrder > ground.paintOrder }
      return index.first(from: next, where: ground.box.meets) { _ in true } == nil
    }
    .map(\.box)
  }

  /// Points; what is printed to the edge of the paper ends this near to it.
  private static let bleed = 1.0
  /// Of the page's width: the tab of a chapter at the edge of the paper is narrower.
  private static let widestTab = 0.15

  /// Fills without the tabs at the left and right edge of the paper, which no other fill touches.
  private static func withoutTabs(_ fills: [Fill], _ width: Double) -> [Fill] {
    fills.filter { fill in
      let box = fill.box
      guard (box.minX <= bleed) != (box.maxX >= width - bleed), box.width <= widestTab * width
      else { return true }
      let reach = box.grown(by: bleed)
      return fills.contains { $0.box != box && !box.contains($0.box) && reach.meets($0.box) }
    }
  }

  /// Fills in paint order without those that lie inside the one painted before, and have its colour:
  /// the ground of a text in a cell that has one.
  private static func withoutUnseen(_ fills: [Fill]) -> [Fill] {
    fills.reduce(into: []) { seen, fill in
      guard let ground = seen.last, ground.color == fill.color, fill.color != white,
        ground.box.minX < fill.box.minX, ground.box.maxX > fill.box.maxX,
        ground.box.minY < fill.box.minY, ground.box.maxY > fill.box.maxY
      else { return seen.append(fill) }
    }
  }

  /// White, as red, green and blue; what paper shows by itself.
  private static let white: UInt32 = 0xFF_FFFF
}

extension Rect {
  /// The box with its opposite edges exchanged: it meets another where the box lies inside that one.
  fileprivate var insideOut: Rect { Rect(minX: maxX, minY: maxY, maxX: minX, maxY: minY) }
}
