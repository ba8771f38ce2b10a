import TestSupport
import Testing

@testable import Layout

@Suite struct ImpliedBoundaryTests {
  /// Two rows between horizontal lines: two short texts in each, the second row's first one long.
  private var page: PageDrawing {
    var page = PageDrawing()
    for y in [100.0, 120, 140] { page.rule(y: y, from: 40, to: 240) }
    page.write("可用性", x: 44, y: 114)
    page.write("時間", x: 144, y: 114)
    page.write("アプリケーションの運用", x: 44, y: 134)
    return page
  }

  @Test func impliedColumnsPartTheTextsOfARow() {
    let layout = page.layout
    let grid = layout.grid(ofRegion: 0, implied: ImpliedBoundaries(columns: [140]))
    #expect(layout.texts(of: grid) == ["可用性", "時間", "アプリケーションの運用"])
    #expect(grid.picture == ["ab", "cc"])
    #expect(grid.evidence == [.rulings, .header])
  }

  @Test func aRowOfTextsBetweenRowsWithLinesHasTheirColumns() {
    var page = PageDrawing()
    for y in [100.0, 120, 140, 160] { page.rule(y: y, from: 40, to: 340) }
    for x in [40.0, 340] { page.rule(x: x, from: 100, to: 160) }
    for x in [140.0, 240] { page.rule(x: x, from: 100, to: 120) }
    for (x, text) in [(44.0, "可用性"), (144, "時間"), (244, "終日")] {
      for y in [114.0, 134] { page.write(text, x: x, y: y) }
    }
    page.write("可用性", x: 44, y: 154)
    let layout = page.layout
    #expect(layout.grid(ofRegion: 0).picture == ["abc", "ddd", "eee"])
    let grid = layout.grid(ofRegion: 0, implied: ImpliedBoundaries(columns: [140, 240]))
    #expect(grid.picture == ["abc", "def", "ggg"])
    #expect(layout.texts(of: grid) == ["可用性", "時間", "終日", "可用性", "時間", "終日", "可用性"])
  }

  @Test func aStopThatHangsOutOfItsCellDoesNotCrossABoundary() {
    var page = PageDrawing()
    for y in [100.0, 130] { page.rule(y: y, from: 40, to: 240) }
    page.write("時間の定めは、", x: 71.5, y: 112)
    page.write("別紙のとおり", x: 71.5, y: 124)
    let layout = page.layout
    let grid = layout.grid(ofRegion: 0, implied: ImpliedBoundaries(columns: [140]))
    #expect(grid.picture == ["ab"])
  }

  @Test func textsThatTouchWereDrawnInTwoCells() {
    var page = page
    page.write("設定の記載", x: 44, y: 108, TextStyle(size: 6))
    page.write("欄", x: 140, y: 110, TextStyle(size: 6))
    page.write("長い項目", x: 116, y: 110, TextStyle(size: 6))
    let layout = page.layout
    let grid = layout.grid(ofRegion: 0, implied: ImpliedBoundaries(columns: [140]))
    #expect(grid.picture == ["ab", "cc"])
  }

  @Test func textInTheMiddleOfAColumnHasLeftItOnBothSides() {
    var page = PageDrawing()
    for y in [100.0, 130] { page.rule(y: y, from: 40, to: 340) }
    page.write("時間", x: 100, y: 118)
    page.write("年に一度は見直しを行う事", x: 130, y: 118)
    let layout = page.layout
    let grid = layout.grid(ofRegion: 0, implied: ImpliedBoundaries(columns: [140, 240]))
    #expect(grid.picture == ["abb"])
    #expect(layout.texts(of: grid) == ["時間", "年に一度は見直しを行う事"])
  }

  @Test func textThatLiesOverAnotherHasLeftItsCell() {
    var page = PageDrawing()
    for y in [100.0, 130] { page.rule(y: y, from: 40, to: 260) }
    page.write("時間", x: 120, y: 118)
    page.write("年に一度、見直しを行う事", x: 135, y: 118)
    let layout = page.layout
    let grid = layout.grid(ofRegion: 0, implied: ImpliedBoundaries(columns: [140]))
    #expect(layout.texts(of: grid) == ["時間", "年に一度、見直しを行う事"])
  }

  @Test func textBesideAnotherOfTheColumnItReachesIntoHasLeftItsCell() {
    var page = PageDrawing()
    for y in [100.0, 130] { page.rule(y: y, from: 40, to: 460) }
    page.write("時間", x: 44, y: 118)
    page.write("年に一度、見直しを行う事を約する", x: 200, y: 118)
    let layout = page.layout
    let grid = layout.grid(ofRegion: 0, implied: ImpliedBoundaries(columns: [240, 340]))
    #expect(layout.texts(of: grid) == ["時間", "年に一度、見直しを行う事を約する"])
    #expect(grid.picture == ["abb"])
  }

  @Test func aSpaceAtWhichTextWrapsDoesNotCrossABoundary() {
    var page = PageDrawing()
    for y in [100.0, 130] { page.rule(y: y, from: 40, to: 240) }
    page.write("How often they are rolled ", x: 44, y: 112, TextStyle(size: 8))
    page.write("back", x: 44, y: 124, TextStyle(size: 8))
    page.write("Yes", x: 148, y: 118, TextStyle(size: 8))
    let grid = page.layout.grid(ofRegion: 0, implied: ImpliedBoundaries(columns: [146]))
    #expect(grid.picture == ["ab"])
  }

  @Test func aBracketThatHangsOutOfItsCellDoesNotCrossABoundary() {
    var page = PageDrawing()
    for y in [100.0, 130] { page.rule(y: y, from: 40, to: 260) }
    page.write("応答時間", x: 44, y: 112)
    page.write("画面を返すまでの時間", x: 144, y: 112)
    page.write("（通信は除く）。", x: 137, y: 124)
    let grid = page.layout.grid(ofRegion: 0, implied: ImpliedBoundaries(columns: [140]))
    #expect(grid.picture == ["ab"])
  }

  @Test func impliedRowsPartTheLinesOfACell() {
    var page = PageDrawing()
    page.frame(Rect(minX: 40, minY: 100, maxX: 240, maxY: 160))
    page.rule(x: 80, from: 100, to: 160)
    page.write("運用", x: 44, y: 134)
    page.write("一", x: 84, y: 114)
    page.write("二", x: 84, y: 150)
    let layout = page.layout
    let grid = layout.grid(
      ofRegion: 0, implied: ImpliedBoundaries(rows: [130], uncutColumns: [40...80]))
    #expect(grid.picture == ["ab", "ac"])
    #expect(layout.texts(of: grid) == ["運用", "一", "二"])
    #expect(grid.evidence == [.rulings, .alignment])
  }

  @Test func aFullRowCutsUncutColumnsToo() {
    var page = PageDrawing()
    page.frame(Rect(minX: 40, minY: 100, maxX: 240, maxY: 160))
    page.rule(x: 80, from: 100, to: 160)
    let implied = ImpliedBoundaries(rows: [130], uncutColumns: [40...80], fullRows: [130])
    #expect(page.layout.grid(ofRegion: 0, implied: implied).picture == ["ab", "cd"])
  }

  @Test func aLineThatLeavesOutAColumnDoesNotPartItsCells() {
    var page = PageDrawing()
    for y in [100.0, 140] { page.rule(y: y, from: 40, to: 240) }
    page.rule(y: 120, from: 40, to: 60)
    page.rule(y: 120, from: 100, to: 240)
    let implied = ImpliedBoundaries(columns: [60, 99])
    #expect(page.layout.grid(ofRegion: 0, implied: implied).picture == ["abc", "dbe"])
  }

  @Test func fillsBehindMergedCellsPartRowsBetweenThoseThatAreAdded() {
    var page = PageDrawing()
    page.fill(Rect(minX: 40, minY: 80, maxX: 240, maxY: 100), 0xEE_EEEE)
    for y in [100.0, 140] {
      page.fill(Rect(minX: 40, minY: y, maxX: 80, maxY: y + 40), 0xDD_DDDD)
    }
    for (index, text) in ["一", "二", "三", "四"].enumerated() {
      page.write(text, x: 84, y: 114 + 20 * Double(index))
    }
    let layout = page.layout
    let grid = layout.grid(
      ofRegion: 0,
      implied: ImpliedBoundaries(columns: [80], rows: [120, 160], uncutColumns: [40...80]))
    #expect(layout.texts(of: grid).filter { !$0.isEmpty } == ["一", "二", "三", "四"])
  }

  @Test func aFillOfARowAcrossColumnsIsAMergedCell() {
    var page = PageDrawing()
    for y in [100.0, 120, 160] {
      page.fill(Rect(minX: 40, minY: y, maxX: 100, maxY: y + 20), 0xEE_EEEE)
      page.fill(Rect(minX: 100, minY: y, maxX: 240, maxY: y + 20), 0xEE_EEEE)
    }
    page.fill(Rect(minX: 40, minY: 140, maxX: 240, maxY: 160), 0xEE_EEEE)
    page.write("一", x: 44, y: 154)
    let grid = page.layout.grid(ofRegion: 0)
    #expect(grid.picture == ["ab", "cd", "ee", "fg"])
  }

  @Test func zebraColumnsRunThroughTheRowsBetween() {
    var page = PageDrawing()
    for y in [100.0, 140] {
      page.fill(Rect(minX: 40, minY: y, maxX: 100, maxY: y + 20), 0xEE_EEEE)
      page.fill(Rect(minX: 100, minY: y, maxX: 240, maxY: y + 20), 0xEE_EEEE)
    }
    page.write("一", x: 44, y: 114)
    page.write("二", x: 44, y: 134)
    page.write("答", x: 104, y: 134)
    let layout = page.layout
    let grid = layout.grid(ofRegion: 0)
    #expect(grid.picture == ["ab", "cd", "ef"])
    #expect(layout.texts(of: grid) == ["一", "", "二", "答", "", ""])
    #expect(grid.evidence == [.fills])
  }

  @Test func everyGlyphOfARegionIsInOneCell() {
    let layout = page.layout
    let grid = layout.grid(ofRegion: 0, implied: ImpliedBoundaries(columns: [140]))
    let placed = grid.cells.flatMap { ($0.lines + $0.ruby).flatMap(\.glyphs) }
    #expect(placed.sorted() == layout.regionGlyphs[0].sorted())
  }
}
