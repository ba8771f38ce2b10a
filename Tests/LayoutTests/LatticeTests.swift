import TestSupport
import Testing

@testable import Layout

/// Lines and fills of a region 0 to 100 by 0 to 100, and the picture of its lattice.
struct LatticeCase: Sendable, CustomTestStringConvertible {
  let name: String
  var across: [(y: Double, x: ClosedRange<Double>)] = []
  var upright: [(x: Double, y: ClosedRange<Double>)] = []
  var fills: [Rect] = []
  let expected: [String]
  var testDescription: String { name }

  var region: Region {
    Region(
      box: Rect(minX: 0, minY: 0, maxX: 100, maxY: 100),
      horizontals: across.map {
        Ruling(axis: .horizontal, position: $0.y, start: $0.x.lowerBound, end: $0.x.upperBound)
      },
      verticals: upright.map {
        Ruling(axis: .vertical, position: $0.x, start: $0.y.lowerBound, end: $0.y.upperBound)
      }, fills: fills)
  }
}

@Suite struct LatticeTests {
  @Test func theEndsOfLinesOnEitherSideOfANarrowColumnAreItsEdges() {
    let heights = stride(from: 0.0, through: 100, by: 20)
    let region = Region(
      box: Rect(minX: 0, minY: 0, maxX: 100, maxY: 100),
      horizontals: heights.flatMap { y in
        [(0.0, 40.0), (46, 100)].map {
          Ruling(axis: .horizontal, position: y, start: $0.0, end: $0.1)
        }
      },
      verticals: [0, 40, 46, 100].map {
        Ruling(axis: .vertical, position: $0, start: 0, end: 100)
      })
    #expect(Lattice(region).xs == [0, 40, 46, 100])
  }

  @Test func aFillAtTheTopMarksTheHeaderOverRowsThatLinesPart() {
    var page = PageDrawing()
    page.fill(Rect(minX: 40, minY: 100, maxX: 240, maxY: 116), 0xDD_DDDD)
    for y in stride(from: 140.0, through: 260, by: 24) { page.rule(y: y, from: 40, to: 240) }
    let layout = page.layout
    #expect(layout.grid(ofRegion: 0).rowEdges == [100, 116, 140, 164, 188, 212, 236, 260])
  }

  @Test func theGroundOfATextInACellOfItsColourPartsNothing() {
    var page = PageDrawing()
    for (left, right) in [(40.0, 100.0), (100, 300)] {
      page.fill(Rect(minX: left, minY: 100, maxX: right, maxY: 120), 0xDD_DDDD)
      page.fill(Rect(minX: left + 10, minY: 104, maxX: right - 10, maxY: 116), 0xDD_DDDD)
    }
    let grid = page.layout.grid(ofRegion: 0)
    #expect(grid.columnEdges == [40, 100, 300])
    #expect(grid.rowEdges == [100, 120])
  }

  @Test func aColumnWithoutLinesWhoseTextsAreLevelWithTheOthersIsParted() {
    let rows = stride(from: 100.0, through: 200, by: 20)
    func page(_ answers: [String]) -> PageDrawing {
      var page = PageDrawing()
      for (index, y) in rows.enumerated() {
        page.rule(y: y, from: 40, to: index < 2 ? 300 : 140)
        guard y < 200 else { continue }
        page.write("稼働率", x: 44, y: y + 14)
        page.write(answers[index], x: 144, y: y + 14)
      }
      for x in [40.0, 140, 300] { page.rule(x: x, from: 100, to: x == 300 ? 120 : 200) }
      return page
    }
    #expect(
      page(["設定", "有", "無", "30分以内", "有"]).layout.grid(ofRegion: 0).picture
        == ["ab", "cd", "ef", "gh", "ij"])
    let wrapped = String(repeating: "長", count: 15)
    #expect(
      page(["設定", wrapped, wrapped, wrapped, "有"]).layout.grid(ofRegion: 0).picture
        == ["ab", "cd", "ed", "fd", "gd"])
  }

  @Test func theGroundOfAWordInACellIsNoCell() {
    var page = PageDrawing()
    for y in stride(from: 100.0, through: 196, by: 24) {
      page.rule(y: y, from: 40, to: 300)
      if y < 196 { page.fill(Rect(minX: 200, minY: y + 6, maxX: 224, maxY: y + 18), 0x18_8050) }
    }
    let grid = page.layout.grid(ofRegion: 0)
    #expect(page.layout.regions.count == 1)
    #expect(grid.columnEdges == [40, 300])
    #expect(grid.rowEdges == [100, 124, 148, 172, 196])
  }

  @Test func aDiscUnderANumberIsNoCellThoughItTouchesItsRowsLines() {
    var page = PageDrawing()
    for y in stride(from: 100.0, through: 180, by: 20) {
      page.rule(y: y, from: 40, to: 300)
      if y < 180 {
        page.fill(Rect(minX: 44, minY: y, maxX: 64, maxY: y + 20), 0x18_8050, isRound: true)
      }
    }
    let grid = page.layout.grid(ofRegion: 0)
    #expect(grid.columnEdges == [40, 300])
    #expect(grid.rowEdges == [100, 120, 140, 160, 180])
  }

  private static let edges: [(y: Double, x: ClosedRange<Double>)] = [(0, 0...100), (100, 0...100)]
  private static let sides: [(x: Double, y: ClosedRange<Double>)] = [(0, 0...100), (100, 0...100)]

  @Test(arguments: [
    LatticeCase(name: "nothing drawn is one cell", expected: ["a"]),
    LatticeCase(
      name: "a full grid has a cell at each place",
      across: edges + [(50, 0...100)], upright: sides + [(40, 0...100), (70, 0...100)],
      expected: ["abc", "def"]),
    LatticeCase(
      name: "a missing piece of a vertical line is a column span",
      across: edges + [(50, 0...100)], upright: sides + [(40, 50...100)],
      expected: ["aa", "bc"]),
    LatticeCase(
      name: "a missing piece of a horizontal line is a row span",
      across: edges + [(50, 40...100)], upright: sides + [(40, 0...100)],
      expected: ["ab", "ac"]),
    LatticeCase(
      name: "a label beside three rows and a heading over two columns",
      across: edges + [(25, 0...100), (50, 40...100), (75, 40...100)],
      upright: sides + [(40, 25...100), (70, 25...100)],
      expected: ["aaa", "bcd", "bef", "bgh"]),
    LatticeCase(
      name: "half a piece drawn is no border", across: edges + [(50, 0...100)],
      upright: sides + [(40, 0...25), (40, 50...100)], expected: ["aa", "bc"]),
    LatticeCase(
      name: "a border that stops short of the corners is there", across: edges + [(50, 0...100)],
      upright: sides + [(40, 4...46), (40, 54...96)], expected: ["ab", "cd"]),
    LatticeCase(
      name: "a last row without a line below ends where most borders do",
      across: [(0, 0...100), (40, 0...100)],
      upright: [(0, 0...70), (30, 0...70), (60, 0...100), (100, 0...70)], expected: ["abc", "def"]),
    LatticeCase(
      name: "doubled borders are one", across: edges + [(49, 0...100), (51, 0...100)],
      upright: sides, expected: ["a", "b"]),
    LatticeCase(
      name: "a group of places that is no rectangle becomes several cells",
      across: edges + [(50, 50...100)], upright: sides + [(50, 0...50)],
      expected: ["ab", "ac"]),
    LatticeCase(
      name: "a border that ends inside a row divides it for its own part only",
      across: edges + [(50, 0...60), (30, 60...100)], upright: sides + [(60, 0...100)],
      expected: ["ab", "ac", "dc"]),
    LatticeCase(
      name: "the ends of two horizontal lines mark a column",
      across: [(0, 0...48), (0, 52...100), (50, 0...48), (50, 52...100), (100, 0...100)],
      expected: ["aa", "bb"]),
    LatticeCase(
      name: "fills alone make the rows",
      fills: [
        Rect(minX: 0, minY: 0, maxX: 100, maxY: 20), Rect(minX: 0, minY: 40, maxX: 100, maxY: 60),
      ], expected: ["a", "b", "c", "d"]),
    LatticeCase(
      name: "fills do not add to rows that lines draw",
      across: edges + [(50, 0...100), (75, 0...100)], upright: sides,
      fills: [Rect(minX: 0, minY: 10, maxX: 100, maxY: 20)], expected: ["a", "b", "c"]),
    LatticeCase(
      name: "a fill below a line is a row where as much is left to the next line",
      across: edges + [(20, 0...100), (50, 0...100), (75, 0...100)], upright: sides,
      fills: [
        Rect(minX: 0, minY: 50, maxX: 100, maxY: 60), Rect(minX: 0, minY: 75, maxX: 100, maxY: 95),
      ], expected: ["a", "b", "c", "d", "e"]),
    LatticeCase(
      name: "a fill between two lines parts the heading above it and the row below it",
      across: edges + [(20, 0...100), (40, 0...100)],
      fills: [Rect(minX: 0, minY: 60, maxX: 100, maxY: 80)], expected: ["a", "b", "c", "d", "e"]),
    LatticeCase(
      name: "a fill that ends at a line parts the header from the heading above it",
      across: edges + [(20, 0...100), (40, 0...100), (80, 0...100)],
      fills: [
        Rect(minX: 0, minY: 60, maxX: 40, maxY: 80), Rect(minX: 40, minY: 60, maxX: 100, maxY: 80),
      ], expected: ["aa", "bb", "cc", "de", "ff"]),
    LatticeCase(
      name: "cells that stand apart leave no column between them",
      across: [(0, 0...48), (0, 52...100), (100, 0...48), (100, 52...100)],
      upright: sides + [(48, 0...100), (52, 0...100)], expected: ["ab"]),
    LatticeCase(
      name: "a fill from side to side is a row of a frame with few lines",
      across: edges + [(20, 0...100)], upright: sides,
      fills: [Rect(minX: 0, minY: 50, maxX: 100, maxY: 70)], expected: ["a", "b", "c", "d"]),
    LatticeCase(
      name: "fills make the columns between horizontal lines",
      across: edges + [(50, 0...100)],
      fills: [
        Rect(minX: 0, minY: 0, maxX: 40, maxY: 50), Rect(minX: 40, minY: 0, maxX: 100, maxY: 50),
      ], expected: ["ab", "cc"]),
  ])
  func piecesMakeCells(_ c: LatticeCase) {
    #expect(Lattice(c.region).grid().picture == c.expected)
  }

  @Test func oneLineThatLeavesOutACellShowsAColumn() {
    let region = Region(
      box: Rect(minX: 0, minY: 0, maxX: 100, maxY: 90),
      horizontals: [(0.0, 0.0), (30, 20), (60, 0), (90, 0)].map {
        Ruling(axis: .horizontal, position: $0, start: $1, end: 100)
      })
    #expect(Lattice(region).xs == [0, 20, 100])
  }

  @Test func theOtherPieceOfALineThatLeavesOutACellShowsAColumn() {
    let region = Region(
      box: Rect(minX: 0, minY: 0, maxX: 100, maxY: 60),
      horizontals: [(0.0, 0.0, 100.0), (30, 0, 14), (30, 40, 100), (60, 0, 100)].map {
        Ruling(axis: .horizontal, position: $0, start: $1, end: $2)
      })
    #expect(Lattice(region).xs == [0, 14, 40, 100])
  }

  @Test func boundariesOfFillsRunOnThroughRowsWithoutText() {
    let c = LatticeCase(
      name: "", across: LatticeTests.edges + [(50, 0...100)],
      fills: [
        Rect(minX: 0, minY: 0, maxX: 40, maxY: 50), Rect(minX: 40, minY: 0, maxX: 100, maxY: 50),
      ], expected: [])
    var lattice = Lattice(c.region)
    lattice.extendSoftColumns { _, _ in false }
    #expect(lattice.grid().picture == ["ab", "cd"])
  }

  @Test func boundariesOfFillsStopAtTextThatCrossesThem() {
    let c = LatticeCase(
      name: "", across: LatticeTests.edges + [(30, 0...100), (60, 0...100)],
      fills: [
        Rect(minX: 0, minY: 0, maxX: 40, maxY: 30), Rect(minX: 40, minY: 0, maxX: 100, maxY: 30),
      ], expected: [])
    var lattice = Lattice(c.region)
    lattice.extendSoftColumns { _, row in row == 1 }
    #expect(lattice.grid().picture == ["ab", "cc", "de"])
  }

  @Test func anImpliedColumnStopsAtTextThatCrossesIt() {
    let c = LatticeCase(
      name: "", across: LatticeTests.edges + [(50, 0...100)], upright: LatticeTests.sides,
      expected: [])
    var lattice = Lattice(c.region)
    #expect(lattice.addColumns(at: [30]) { _, row in row == 0 })
    #expect(lattice.xs == [0, 30, 100])
    #expect(lattice.grid().picture == ["aa", "bc"])
  }

  @Test func anImpliedColumnNearADrawnOneIsNotAdded() {
    let c = LatticeCase(
      name: "", across: LatticeTests.edges,
      upright: LatticeTests.sides + [(40, 0...100)], expected: [])
    var lattice = Lattice(c.region)
    #expect(!lattice.addColumns(at: [42]) { _, _ in false })
    #expect(lattice.xs == [0, 40, 100])
  }

  @Test func anImpliedRowCutsAllButTheOpenColumns() {
    let c = LatticeCase(
      name: "", across: LatticeTests.edges,
      upright: LatticeTests.sides + [(40, 0...100)], expected: [])
    var lattice = Lattice(c.region)
    let added = lattice.addRows(at: [50, 99])
    lattice.openRows(at: added) { $0 < 40 }
    #expect(added == [50])
    #expect(lattice.grid().picture == ["ab", "ac"])
  }

  @Test func theCellOfAPlaceOutsideIsNil() {
    let grid = Lattice(LatticeCase(name: "", expected: []).region).grid()
    #expect(grid.cell(row: 0, column: 0)?.box == Rect(minX: 0, minY: 0, maxX: 100, maxY: 100))
    #expect(grid.cell(row: 1, column: 0) == nil)
    #expect(grid.cell(row: 0, column: -1) == nil)
  }

  /// Lines part the rows of the first column; the second row has a ground in each, the last two share one in the
  /// third column: a merged cell.
  @Test func groundsPartTheRowsThatLinesPartInOneColumnAlone() {
    let c = LatticeCase(
      name: "", across: LatticeTests.edges + [(25, 0...40), (50, 0...40), (75, 0...40)],
      upright: LatticeTests.sides,
      fills: [
        Rect(minX: 0, minY: 25, maxX: 40, maxY: 50), Rect(minX: 40, minY: 25, maxX: 70, maxY: 50),
        Rect(minX: 70, minY: 50, maxX: 100, maxY: 100),
      ], expected: [])
    #expect(Lattice(c.region).grid().picture == ["aaa", "bcd", "eef", "ggf"])
  }
}
