import TestSupport
import Testing

@testable import Layout

struct RegionCase: Sendable, CustomTestStringConvertible {
  let name: String
  let draw: @Sendable (inout PageDrawing) -> Void
  let expected: [Rect]
  var testDescription: String { name }
}

@Suite struct RegionTests {
  private static let grey: UInt32 = 0xDD_DDDD

  @Test func anUprightLineAcrossACutIsOfBothParts() {
    let line = Ruling(axis: .vertical, position: 50, start: 10, end: 90)
    let region = Region(box: Rect(minX: 0, minY: 0, maxX: 100, maxY: 100), verticals: [line])
    let (above, below) = region.divided(at: 40)
    #expect(above.verticals.map { [$0.start, $0.end] } == [[10, 40]])
    #expect(below.verticals.map { [$0.start, $0.end] } == [[40, 90]])
  }

  @Test(arguments: [
    RegionCase(name: "an empty page has none", draw: { _ in }, expected: []),
    RegionCase(
      name: "a full grid is one region",
      draw: { $0.table([["a", "b"], ["c", "d"]], x: 40, y: 100, widths: [80, 60]) },
      expected: [Rect(minX: 40, minY: 100, maxX: 180, maxY: 136)]),
    RegionCase(
      name: "horizontal lines of one width are one region",
      draw: { page in
        for y in [100.0, 150, 230] { page.rule(y: y, from: 40, to: 300) }
      },
      expected: [Rect(minX: 40, minY: 100, maxX: 300, maxY: 230)]),
    RegionCase(
      name: "a chapter's tab at the edge of the paper is of no table",
      draw: { page in
        for y in [100.0, 150, 230] { page.rule(y: y, from: 40, to: 300) }
        let width = page.page.width
        page.fill(Rect(minX: width - 25, minY: 120, maxX: width, maxY: 200), 0x336699)
      },
      expected: [Rect(minX: 40, minY: 100, maxX: 300, maxY: 230)]),
    RegionCase(
      name: "headings on grounds over tables are apart",
      draw: { page in
        for y in [100.0, 200] {
          page.fill(Rect(minX: 40, minY: y, maxX: 180, maxY: y + 20), 0xEEEEEE)
          page.table([["a", "b"], ["c", "d"]], x: 40, y: y + 28, widths: [80, 60])
        }
      },
      expected: [
        Rect(minX: 40, minY: 100, maxX: 180, maxY: 120),
        Rect(minX: 40, minY: 128, maxX: 180, maxY: 164),
        Rect(minX: 40, minY: 200, maxX: 180, maxY: 220),
        Rect(minX: 40, minY: 228, maxX: 180, maxY: 264),
      ]),
    RegionCase(
      name: "tables that the page's edges cut are apart from the framed one between them",
      draw: { page in
        for y in [40.0, 80] { page.rule(y: y, from: 40, to: 180) }
        page.frame(Rect(minX: 40, minY: 200, maxX: 180, maxY: 300))
        page.rule(y: 250, from: 40, to: 180)
        page.fill(Rect(minX: 40, minY: 500, maxX: 180, maxY: 520), 0xEEEEEE)
        for y in [520.0, 560] { page.rule(y: y, from: 40, to: 180) }
      },
      expected: [
        Rect(minX: 40, minY: 40, maxX: 180, maxY: 80),
        Rect(minX: 40, minY: 200, maxX: 180, maxY: 300),
        Rect(minX: 40, minY: 500, maxX: 180, maxY: 560),
      ]),
    RegionCase(
      name: "a line that leaves out a merged cell at the right is of the same region",
      draw: { page in
        for (y, end) in [(100.0, 300.0), (120, 220), (140, 300), (160, 300)] {
          page.rule(y: y, from: 40, to: end)
        }
      },
      expected: [Rect(minX: 40, minY: 100, maxX: 300, maxY: 160)]),
    RegionCase(
      name: "a line that leaves out merged cells on both sides is of the same region",
      draw: { page in
        for (y, start, end) in [
          (100.0, 40.0, 300.0), (120, 80, 300), (140, 80, 220), (160, 80, 300), (180, 80, 300),
        ] {
          page.rule(y: y, from: start, to: end)
        }
      },
      expected: [Rect(minX: 40, minY: 100, maxX: 300, maxY: 180)]),
    RegionCase(
      name: "a frame around most of the page is no region, the table in it is",
      draw: { page in
        page.frame(Rect(minX: 20, minY: 20, maxX: 570, maxY: 820))
        for y in [100.0, 120, 140, 160] { page.rule(y: y, from: 40, to: 550) }
      },
      expected: [Rect(minX: 40, minY: 100, maxX: 550, maxY: 160)]),
    RegionCase(
      name: "a low frame that a page break cuts is no region, the table in it is",
      draw: { page in
        for x in [20.0, 570] { page.rule(x: x, from: 100, to: 160) }
        page.rule(y: 160, from: 20, to: 570)
        for y in [100.0, 112, 124, 136] { page.rule(y: y, from: 40, to: 550) }
      },
      expected: [Rect(minX: 40, minY: 100, maxX: 550, maxY: 136)]),
    RegionCase(
      name: "a card that a page break cuts is no region, nor are its sides that are painted apart",
      draw: { page in
        page.fill(Rect(minX: 20, minY: 20, maxX: 570, maxY: 200), 0xDD_DDDD)
        for side in [
          Rect(minX: 20, minY: 192, maxX: 570, maxY: 200),
          Rect(minX: 562, minY: 20, maxX: 570, maxY: 200),
          Rect(minX: 20, minY: 20, maxX: 28, maxY: 200),
        ] { page.fill(side, 0x99_AABB) }
        for y in [60.0, 80, 100, 120] { page.rule(y: y, from: 40, to: 550) }
      },
      expected: [Rect(minX: 40, minY: 60, maxX: 550, maxY: 120)]),
    RegionCase(
      name: "the tables in two cards are two regions",
      draw: { page in
        for top in [20.0, 120] {
          page.fill(Rect(minX: 20, minY: top, maxX: 570, maxY: top + 90), 0xDD_DDDD)
          for row in 1...4 { page.rule(y: top + 20 * Double(row), from: 40, to: 550) }
        }
      },
      expected: [
        Rect(minX: 40, minY: 40, maxX: 550, maxY: 100),
        Rect(minX: 40, minY: 140, maxX: 550, maxY: 200),
      ]),
    RegionCase(
      name: "two tables side by side, whose rows have heights of their own, are two regions",
      draw: { page in
        for y in [100.0, 114, 128, 142, 156] { page.rule(y: y, from: 40, to: 280) }
        for y in [100.0, 120, 140, 160, 180] { page.rule(y: y, from: 310, to: 550) }
      },
      expected: [
        Rect(minX: 40, minY: 100, maxX: 280, maxY: 156),
        Rect(minX: 310, minY: 100, maxX: 550, maxY: 180),
      ]),
    RegionCase(
      name: "the straight sides of a box with round corners are one region",
      draw: { page in
        for x in [40.0, 240] { page.rule(x: x, from: 105, to: 135) }
        for y in [100.0, 140] { page.rule(y: y, from: 45, to: 235) }
      },
      expected: [Rect(minX: 40, minY: 100, maxX: 240, maxY: 140)]),
    RegionCase(
      name: "cells that stand apart from each other on all sides are one region",
      draw: { page in
        for (left, right) in [(40.0, 100.0), (105, 200), (205, 300)] {
          for y in [100.0, 125, 150, 175] {
            page.frame(Rect(minX: left, minY: y, maxX: right, maxY: y + 20))
          }
        }
      },
      expected: [Rect(minX: 40, minY: 100, maxX: 300, maxY: 195)]),
    RegionCase(
      name: "two lines over and under a table are none of it",
      draw: { page in
        page.table([["a", "b"], ["c", "d"]], x: 40, y: 120, widths: [80, 60])
        for y in [100.0, 180] { page.rule(y: y, from: 40, to: 180) }
      },
      expected: [Rect(minX: 40, minY: 120, maxX: 180, maxY: 156)]),
    RegionCase(
      name: "a frame around text and a line is a table's outline",
      draw: { page in
        page.frame(Rect(minX: 20, minY: 20, maxX: 570, maxY: 820))
        page.rule(y: 100, from: 25, to: 565)
      },
      expected: [Rect(minX: 20, minY: 20, maxX: 570, maxY: 820)]),
    RegionCase(
      name: "a frame a margin away from the line that closes a table is none of its",
      draw: { page in
        page.frame(Rect(minX: 20, minY: 20, maxX: 570, maxY: 820))
        page.rule(y: 100, from: 30, to: 560)
      },
      expected: [Rect(minX: 30, minY: 100, maxX: 560, maxY: 100)]),
    RegionCase(
      name: "zebra fills with white rows between are one region",
      draw: { page in
        for y in [100.0, 140, 180] {
          page.fill(Rect(minX: 40, minY: y, maxX: 300, maxY: y + 20), grey)
        }
      },
      expected: [Rect(minX: 40, minY: 100, maxX: 300, maxY: 200)]),
    RegionCase(
      name: "fills side by side with other columns are another region",
      draw: { page in
        let columns = [(100.0, [40.0, 80, 160, 300]), (140, [40, 110, 220, 300])]
        for (y, edges) in columns {
          for (left, right) in zip(edges, edges.dropFirst()) {
            page.fill(Rect(minX: left, minY: y, maxX: right, maxY: y + 20), grey)
          }
        }
      },
      expected: [
        Rect(minX: 40, minY: 100, maxX: 300, maxY: 120),
        Rect(minX: 40, minY: 140, maxX: 300, maxY: 160),
      ]),
    RegionCase(
      name: "dotted lines beside each other are no line across",
      draw: { page in
        for x in [100.0, 103] {
          for step in 0..<40 {
            let y = 100 + 1.5 * Double(step)
            page.fill(Rect(minX: x, minY: y, maxX: x + 0.75, maxY: y + 0.75), 0)
          }
        }
      },
      expected: [Rect(minX: 100.375, minY: 100, maxX: 103.375, maxY: 159.25)]),
    RegionCase(
      name: "a table in a cell of a table is no region",
      draw: { page in
        page.table(
          [["a", "b", "c"], ["d", "\n\n\n\n", "e"], ["f", "g", "h"]], x: 40, y: 100,
          widths: [60, 120, 60])
        page.table([["i", "j"]], x: 110, y: 140, widths: [20, 20])
      },
      expected: [Rect(minX: 40, minY: 100, maxX: 280, maxY: 194)]),
    RegionCase(
      name: "grids with white space between are two regions",
      draw: { page in
        page.frame(Rect(minX: 40, minY: 100, maxX: 300, maxY: 150))
        page.frame(Rect(minX: 40, minY: 200, maxX: 300, maxY: 250))
      },
      expected: [
        Rect(minX: 40, minY: 100, maxX: 300, maxY: 150),
        Rect(minX: 40, minY: 200, maxX: 300, maxY: 250),
      ]),
    RegionCase(
      name: "grids of one width a hair apart are one region",
      draw: { page in
        page.frame(Rect(minX: 40, minY: 100, maxX: 300, maxY: 150))
        page.frame(Rect(minX: 40, minY: 155, maxX: 300, maxY: 250))
      },
      expected: [Rect(minX: 40, minY: 100, maxX: 300, maxY: 250)]),
    RegionCase(
      name: "grids side by side are two regions",
      draw: { page in
        page.frame(Rect(minX: 40, minY: 100, maxX: 140, maxY: 150))
        page.frame(Rect(minX: 200, minY: 100, maxX: 300, maxY: 150))
      },
      expected: [
        Rect(minX: 40, minY: 100, maxX: 140, maxY: 150),
        Rect(minX: 200, minY: 100, maxX: 300, maxY: 150),
      ]),
    RegionCase(
      name: "a table in a frame of its own is a region beside the frame's",
      draw: { page in
        page.frame(Rect(minX: 20, minY: 20, maxX: 575, maxY: 820))
        page.frame(Rect(minX: 40, minY: 100, maxX: 300, maxY: 150))
      },
      expected: [
        Rect(minX: 20, minY: 20, maxX: 575, maxY: 820),
        Rect(minX: 40, minY: 100, maxX: 300, maxY: 150),
      ]),
    RegionCase(
      name: "two long upright lines are the frame of a table without head and foot",
      draw: { page in
        for x in [40.0, 300] { page.rule(x: x, from: 40, to: 400) }
      },
      expected: [Rect(minX: 40, minY: 40, maxX: 300, maxY: 400)]),
    RegionCase(
      name: "pieces with the same rows beside merged cells without edges are one region",
      draw: { page in
        for (left, right) in [(40.0, 80.0), (140, 300)] {
          for y in [100.0, 130, 160] { page.rule(y: y, from: left, to: right) }
          for x in [left, right] { page.rule(x: x, from: 100, to: 160) }
        }
      },
      expected: [Rect(minX: 40, minY: 100, maxX: 300, maxY: 160)]),
    RegionCase(
      name: "a narrower header far below is another region",
      draw: { page in
        page.fill(Rect(minX: 40, minY: 100, maxX: 300, maxY: 120), grey)
        page.fill(Rect(minX: 40, minY: 400, maxX: 200, maxY: 420), grey)
      },
      expected: [
        Rect(minX: 40, minY: 100, maxX: 300, maxY: 120),
        Rect(minX: 40, minY: 400, maxX: 200, maxY: 420),
      ]),
    RegionCase(
      name: "white paper behind fills is no region",
      draw: { page in
        page.fill(Rect(minX: 20, minY: 40, maxX: 500, maxY: 400), 0xFF_FFFF)
        page.fill(Rect(minX: 40, minY: 100, maxX: 300, maxY: 120), grey)
      },
      expected: [Rect(minX: 40, minY: 100, maxX: 300, maxY: 120)]),
    RegionCase(
      name: "lines loose inside a grid belong to it",
      draw: { page in
        page.frame(Rect(minX: 40, minY: 100, maxX: 300, maxY: 200))
        page.rule(y: 150, from: 44, to: 296)
      },
      expected: [Rect(minX: 40, minY: 100, maxX: 300, maxY: 200)]),
    RegionCase(
      name: "the page's own ground is none",
      draw: { $0.fill(Rect(minX: 0, minY: 0, maxX: 595, maxY: 842), grey) }, expected: []),
  ])
  func whatHangsTogetherIsOneRegion(_ c: RegionCase) {
    var page = PageDrawing()
    c.draw(&page)
    #expect(Region.regions(of: Ink(page.page)).map(\.box) == c.expected)
  }

  @Test func glyphsBelongToTheSmallestRegionAroundThem() {
    var page = PageDrawing()
    page.frame(Rect(minX: 20, minY: 20, maxX: 575, maxY: 820))
    page.frame(Rect(minX: 40, minY: 100, maxX: 300, maxY: 150))
    page.write("外", x: 400, y: 120)
    page.write("内", x: 60, y: 120)
    page.write("下", x: 60, y: 835)
    let layout = page.layout
    #expect(layout.regionGlyphs == [[0], [1]])
    #expect(layout.looseLines.map(\.glyphs) == [[2]])
  }

  @Test func aRegionCutAtALineHasTheLineOnBothSides() {
    let lines = [100.0, 150, 200].map {
      Ruling(axis: .horizontal, position: $0, start: 40, end: 90)
    }
    let region = Region(
      box: Rect(minX: 40, minY: 100, maxX: 90, maxY: 200), horizontals: lines,
      fills: [Rect(minX: 40, minY: 100, maxX: 90, maxY: 150)])
    let parts = region.divided(at: 150)
    #expect(
      parts.above
        == Region(
          box: Rect(minX: 40, minY: 100, maxX: 90, maxY: 150), horizontals: Array(lines[..<2]),
          fills: region.fills))
    #expect(
      parts.below
        == Region(
          box: Rect(minX: 40, minY: 150, maxX: 90, maxY: 200), horizontals: Array(lines[1...])))
  }

  @Test func aRegionCutBesidesAPlaceHasItsLinesCut() {
    let region = Region(
      box: Rect(minX: 40, minY: 100, maxX: 240, maxY: 100),
      horizontals: [Ruling(axis: .horizontal, position: 100, start: 40, end: 240)])
    let parts = region.divided(besides: 140)
    #expect(parts.left.horizontals.map(\.box) == [Rect(minX: 40, minY: 100, maxX: 140, maxY: 100)])
    #expect(
      parts.right.horizontals.map(\.box) == [Rect(minX: 140, minY: 100, maxX: 240, maxY: 100)])
  }
}
