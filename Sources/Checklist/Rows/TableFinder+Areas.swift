internal import Layout

extension TableFinder {
  /// The drawn areas of the page with their glyphs, top to bottom.
  ///
  /// A merged cell that goes on from the page before may have no line at all, so that it parts the
  /// table's first rows on this page: areas beside each other, which are one.
  func areas() -> [TableArea] {
    var areas: [TableArea] = []
    for (region, glyphs) in zip(layout.regions, layout.regionGlyphs) {
      if let last = areas.last, isOneRow(last.region, region) {
        areas[areas.count - 1].region.absorb(region)
        areas[areas.count - 1].glyphs += glyphs
      } else {
        areas.append(TableArea(region: region, glyphs: glyphs))
      }
    }
    return areas
  }

  /// Whether two regions are as high as each other, with only columns of the table that goes on between
  /// them.
  private func isOneRow(_ left: Region, _ right: Region) -> Bool {
    guard let columns, !hasEnded else { return false }
    let isAlike = { (first: Double, second: Double) in
      abs(first - second) <= TableFinder.drawnAlike
    }
    return isAlike(left.box.minY, right.box.minY) && isAlike(left.box.maxY, right.box.maxY)
      && left.box.maxX < right.box.minX
      && columns.contains { isAlike($0.maxX, left.box.maxX) }
      && columns.contains { isAlike($0.minX, right.box.minX) }
  }

  /// The areas that mark no more than a column or two of the table that goes on, the rest of which
  /// nothing draws: fills behind its labels, say; before the first table, fills behind one column alone.
  func fragments(of areas: [TableArea]) -> Set<Int> {
    guard let columns, let first = columns.first, let last = columns.last else {
      return Set(areas.indices.filter { marksOneColumn(areas[$0].region) })
    }
    let most = TableFinder.fewColumns * (last.maxX - first.minX)
    func isInTable(_ box: Rect) -> Bool {
      box.minX >= first.minX - 1 && box.maxX <= last.maxX + 1
    }
    let middles = layout.looseLines.map(\.box).filter(isInTable).map(\.midY).sorted()
    return Set(
      areas.indices.filter { index in
        let box = areas[index].region.box
        guard box.width < most, isInTable(box) else { return false }
        let next = partitionIndex(of: middles) { $0 > box.minY }
        return next < middles.count && middles[next] < box.maxY
      })
  }

  /// Whether a region is a column of fills, each with text beside it that nothing draws.
  private func marksOneColumn(_ region: Region) -> Bool {
    guard region.horizontals.isEmpty, region.verticals.isEmpty,
      region.fills.count >= TableFinder.leastFills,
      region.fills.allSatisfy({
        abs($0.minX - region.box.minX) < TableFinder.drawnAlike
          && abs($0.maxX - region.box.maxX) < TableFinder.drawnAlike
      })
    else { return false }
    let middles = layout.looseLines.map(\.box.midY).sorted()
    return region.fills.allSatisfy { fill in
      let next = partitionIndex(of: middles) { $0 > fill.minY }
      return next < middles.count && middles[next] < fill.maxY
    }
  }

  /// Fills; fewer may be headings, or boxes beside text.
  private static let leastFills = 3

  /// Of a table's width: what is narrower marks a column or two.
  private static let fewColumns = 0.6
}
