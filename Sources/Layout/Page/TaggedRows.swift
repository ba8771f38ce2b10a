/// Which rows of tagged tables the glyphs of a page are in, as far as the document's structure says.
///
/// Cells over several rows are left out: they say nothing of where one of them ends.
public struct TaggedRows: Sendable {
  /// A row of a tagged table.
  public struct Place: Hashable, Sendable {
    /// Which table of the document, counted from 0 in structure order.
    public var table: Int
    /// Which row of it, counted from 0 over all pages.
    public var row: Int
  }

  private let places: [Int32: Place]

  init(_ page: Page) {
    var places: [Int32: Place] = [:]
    for cell in page.taggedCells where cell.rowSpan == 1 {
      for mcid in cell.mcids { places[mcid] = Place(table: cell.table, row: cell.row) }
    }
    self.places = places
  }

  /// The row that all glyphs of a line are in; `nil` for untagged ones and those of several rows.
  public func place(of line: Line, in ink: Ink) -> Place? {
    guard !places.isEmpty, let first = line.glyphs.first,
      let place = places[ink.page.glyphs[Int(first)].mcid]
    else { return nil }
    let isOne = line.glyphs.allSatisfy { places[ink.page.glyphs[Int($0)].mcid] == place }
    return isOne ? place : nil
  }
}
