import TestSupport

@testable import Layout

extension PageDrawing {
  /// The page laid out.
  var layout: PageLayout { PageLayout(page) }

  /// The texts of the lines that the page's text makes inside of one cell, in reading order.
  var lineTexts: [String] {
    let layout = layout
    let seen = layout.ink.page.glyphs.indices.filter {
      layout.ink.fates[$0] == .visible || layout.ink.fates[$0] == .space
    }
    return LineBuilder(layout.ink).lines(of: seen.map(Int32.init))
      .map { TextAssembler(layout.ink).text(of: $0) }
  }
}

extension PageLayout {
  /// The grid of the region at an index, with its text.
  func grid(ofRegion index: Int, implied: ImpliedBoundaries = ImpliedBoundaries()) -> Grid {
    grid(of: regions[index], glyphs: regionGlyphs[index], implied: implied)
  }

  /// The texts of a grid's cells, in the cells' order.
  func texts(of grid: Grid) -> [String] {
    grid.cells.map { TextAssembler(ink).text(of: $0.lines, in: $0.box) }
  }
}

extension Grid {
  /// The lattice as a picture: a line of letters for each row, the same letter for each place of a
  /// cell, `a` for the first.
  var picture: [String] {
    (0..<rowCount).map { row in
      String(
        String.UnicodeScalarView(
          (0..<columnCount).compactMap { column in
            cellIndex(row: row, column: column).flatMap {
              Unicode.Scalar(UInt8(truncatingIfNeeded: 97 + $0))
            }
          }))
    }
  }
}
