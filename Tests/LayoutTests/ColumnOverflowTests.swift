import TestSupport
import Testing

@testable import Layout

struct ColumnOverflowCase: Sendable, CustomTestStringConvertible {
  let name: String
  let draw: @Sendable (inout PageDrawing) -> Void
  let expected: [String]
  var testDescription: String { name }
}

/// A grid of two columns and three rows, each 24 pt high.
@Suite struct ColumnOverflowTests {
  @Test(arguments: [
    ColumnOverflowCase(
      name: "lines that run over the rule below belong to the cell they begin in",
      draw: { page in
        for row in 0..<3 { page.write("右の欄の文の続き", x: 104, y: 110 + 12 * Double(row)) }
        page.write("二", x: 44, y: 141)
      }, expected: ["", "右の欄の文の続き右の欄の文の続き右の欄の文の続き", "二", "", "", ""]),
    ColumnOverflowCase(
      name: "text at the bottom of its cell that runs over the rule above belongs to that cell",
      draw: { page in
        for row in 0..<3 { page.write("右の欄の文の続き", x: 104, y: 118 + 12 * Double(row)) }
        page.write("二", x: 44, y: 142)
      }, expected: ["", "", "二", "右の欄の文の続き右の欄の文の続き右の欄の文の続き", "", ""]),
    ColumnOverflowCase(
      name: "a line that follows further below than the lines above it do is its own cell's",
      draw: { page in
        for y in [110.0, 120, 133] { page.write("右の欄の文の続き", x: 104, y: y) }
        page.write("二", x: 44, y: 141)
      }, expected: ["", "右の欄の文の続き右の欄の文の続き", "二", "右の欄の文の続き", "", ""]),
    ColumnOverflowCase(
      name: "cells drawn column by column keep their lines",
      draw: { page in
        for row in 0..<3 { page.write("左の欄", x: 44, y: 115 + 24 * Double(row)) }
        for row in 0..<3 { page.write("右の欄", x: 104, y: 115 + 24 * Double(row)) }
      }, expected: ["左の欄", "右の欄", "左の欄", "右の欄", "左の欄", "右の欄"]),
    ColumnOverflowCase(
      name: "full cells drawn one after the other keep their lines",
      draw: { page in
        for row in 0..<4 { page.write("右の欄の文の続き", x: 104, y: 109.8 + 12 * Double(row)) }
        page.write("一", x: 44, y: 116)
        page.write("二", x: 44, y: 140)
      },
      expected: ["一", "右の欄の文の続き右の欄の文の続き", "二", "右の欄の文の続き右の欄の文の続き", "", ""]),
    ColumnOverflowCase(
      name: "full cells with their texts at the top keep their lines",
      draw: { page in
        for row in 0..<4 { page.write("右の欄の文の続き", x: 104, y: 107.5 + 12 * Double(row)) }
        page.write("一", x: 44, y: 116)
        page.write("二", x: 44, y: 140)
      },
      expected: ["一", "右の欄の文の続き右の欄の文の続き", "二", "右の欄の文の続き右の欄の文の続き", "", ""]),
  ])
  func aTextInSeveralCellsOfAColumnBelongsToOne(_ c: ColumnOverflowCase) {
    var page = PageDrawing()
    for x in [40.0, 100, 190] { page.rule(x: x, from: 100, to: 172) }
    for y in [100.0, 124, 148, 172] { page.rule(y: y, from: 40, to: 190) }
    c.draw(&page)
    #expect(texts(of: page) == c.expected)
  }

  @Test func wordsAndLinesThatLeaveTheTableStayItsOwn() {
    var page = PageDrawing()
    page.frame(Rect(minX: 40, minY: 100, maxX: 100, maxY: 124))
    page.write("https://example", x: 44, y: 110)
    page.write("二行目", x: 44, y: 122)
    page.write("三行目", x: 44, y: 134)
    page.write("表の外", x: 44, y: 160)
    #expect(texts(of: page) == ["https://example二行目三行目"])
    #expect(page.layout.looseLines.count == 1)
  }

  @Test func aSpaceThatIsNotDrawnPartsNoLineThatLeavesTheTable() {
    var page = PageDrawing()
    page.frame(Rect(minX: 40, minY: 100, maxX: 140, maxY: 124))
    for (line, text) in ["一つ目", "二つ目", "三つ目"].enumerated() {
      let y = 110 + 12 * Double(line)
      page.write("\(line + 1)", x: 44, y: y)
      page.write(text, x: 54, y: y)
    }
    #expect(texts(of: page) == ["1一つ目2二つ目3三つ目"])
    #expect(page.layout.looseLines.isEmpty)
  }

  @Test func linesThatAreMarkedAsOneTextPartItFromTheNext() {
    var page = PageDrawing()
    for x in [40.0, 100] { page.rule(x: x, from: 94, to: 144) }
    for y in [94.0, 112, 144] { page.rule(y: y, from: 40, to: 100) }
    page.write("上の欄", x: 44, y: 110)
    for line in 0..<3 { page.write("下の欄の", x: 44, y: 121 + 10 * Double(line)) }
    var marked = page.page
    for index in marked.glyphs.indices {
      marked.glyphs[index].mcid = marked.glyphs[index].baseline < 112 ? 7 : 8
    }
    #expect(texts(of: PageLayout(marked)) == ["上の欄", "下の欄の下の欄の下の欄の"])
  }

  private func texts(of page: PageDrawing) -> [String] { texts(of: page.layout) }

  private func texts(of layout: PageLayout) -> [String] {
    let assembler = TextAssembler(layout.ink)
    return layout.regions.indices.flatMap { index in
      layout.grid(of: layout.regions[index], glyphs: layout.regionGlyphs[index]).cells.map {
        String(assembler.text(of: $0.lines, in: $0.box).filter { $0 != "\n" })
      }
    }
  }
}
