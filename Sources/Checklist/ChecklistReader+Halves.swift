public import Layout

extension ChecklistReader {
  /// Reads the next page, or the two that are printed side by side on it.
  ///
  /// - Parameter page: The page after the one read before.
  /// - Returns: The records that are complete now, in the document's order.
  public mutating func read(_ page: Page) -> [Record] {
    guard let halves = PageHalves(page) else { return readPage(page) }
    let first = readPage(halves.left)
    move(by: halves.distance)
    let second = readPage(halves.right)
    move(by: -halves.distance)
    return first + second
  }

  /// Awaits the columns of the table that goes on further right.
  private mutating func move(by distance: Double) {
    guard let columns = table?.columns else { return }
    table?.fit(columns.map { $0.moved(by: distance) })
  }
}

extension Column {
  /// The column further right, in points.
  fileprivate func moved(by distance: Double) -> Column {
    var moved = self
    moved.minX += distance
    moved.maxX += distance
    moved.gap = gap.map {
      ColumnGap(reach: $0.reach.moved(by: distance), white: $0.white.moved(by: distance))
    }
    return moved
  }
}

extension ClosedRange<Double> {
  fileprivate func moved(by distance: Double) -> ClosedRange<Double> {
    lowerBound + distance...upperBound + distance
  }
}
