import TestSupport
import Testing

@testable import Layout

struct LineCase: Sendable, CustomTestStringConvertible {
  let name: String
  let draw: @Sendable (inout PageDrawing) -> Void
  let expected: [String]
  var testDescription: String { name }
}

@Suite struct LineTests {
  @Test(arguments: [
    LineCase(name: "no text, no lines", draw: { _ in }, expected: []),
    LineCase(
      name: "spaces alone are no line", draw: { $0.write("  ", x: 50, y: 100) }, expected: []),
    LineCase(
      name: "lines come top to bottom, whatever the order of drawing",
      draw: { page in
        page.write("下段", x: 50, y: 114)
        page.write("上段", x: 50, y: 100)
      }, expected: ["上段", "下段"]),
    LineCase(
      name: "glyphs come left to right, whatever the order of drawing",
      draw: { page in
        page.write("右", x: 60, y: 100)
        page.write("左", x: 50, y: 100)
      }, expected: ["左右"]),
    LineCase(
      name: "lines set tight are two",
      draw: { page in
        page.write("上段", x: 50, y: 100)
        page.write("下段", x: 50, y: 108)
      }, expected: ["上段", "下段"]),
    LineCase(
      name: "a superscript belongs to its line",
      draw: { page in
        page.write("稼働率", x: 50, y: 100)
        page.write("2", x: 80, y: 96, TextStyle(size: 6))
        page.write("以上", x: 83, y: 100)
      }, expected: ["稼働率2以上"]),
    LineCase(
      name: "a subscript belongs to its line",
      draw: { page in
        page.write("CO", x: 50, y: 100)
        page.write("2", x: 60, y: 102, TextStyle(size: 6))
        page.write("の", x: 63, y: 100)
      }, expected: ["CO2の"]),
    LineCase(
      name: "ruby below a line is a line of its own",
      draw: { page in
        page.write("上段の行", x: 50, y: 100)
        page.write("かどう", x: 50, y: 106, TextStyle(size: 5))
        page.write("稼働率", x: 50, y: 116)
      }, expected: ["上段の行", "かどう", "稼働率"]),
    LineCase(
      name: "a mark without an advance comes after the letter before it",
      draw: { page in
        page.write("か\u{3099}た", x: 50, y: 100)
      }, expected: ["がた"]),
    LineCase(
      name: "vertical writing runs down, then to the left",
      draw: { page in
        page.write("可用性", x: 80, y: 100, TextStyle(direction: .vertical))
        page.write("信頼性", x: 65, y: 100, TextStyle(direction: .vertical))
      }, expected: ["可用性", "信頼性"]),
    LineCase(
      name: "text turned clockwise runs down, then to the left",
      draw: { page in
        page.write("下一", x: 80, y: 100, TextStyle(direction: .down))
        page.write("下二", x: 66, y: 100, TextStyle(direction: .down))
      }, expected: ["下一", "下二"]),
    LineCase(
      name: "text turned counter-clockwise runs up, then to the right",
      draw: { page in
        page.write("上二", x: 80, y: 200, TextStyle(direction: .up))
        page.write("上一", x: 66, y: 200, TextStyle(direction: .up))
      }, expected: ["上一", "上二"]),
    LineCase(
      name: "text upside down runs to the left, then up",
      draw: { page in
        page.write("逆一", x: 200, y: 200, TextStyle(direction: .left))
        page.write("逆二", x: 200, y: 186, TextStyle(direction: .left))
      }, expected: ["逆一", "逆二"]),
  ])
  func glyphsOnOneBaselineAreALine(_ c: LineCase) {
    var page = PageDrawing()
    c.draw(&page)
    #expect(page.lineTexts == c.expected)
  }

  @Test func aLineHasTheBaselineOfItsLargestGlyph() {
    var page = PageDrawing()
    page.write("2", x: 50, y: 96, TextStyle(size: 6))
    page.write("率", x: 53, y: 100)
    let lines = LineBuilder(Ink(page.page)).lines(of: [0, 1])
    #expect(
      lines == [
        Line(
          glyphs: [0, 1], box: Rect(minX: 50, minY: 90.72, maxX: 63, maxY: 101.2), baseline: 100,
          fontSize: 10, direction: .right)
      ])
  }

  @Test func textsOfNeighbouringCellsAreLinesOfTheirOwnUntilTheirColumnsAreKnown() {
    var page = PageDrawing()
    page.write("左欄", x: 50, y: 100)
    page.write("右欄", x: 100, y: 103)
    page.write("同じ行", x: 150, y: 100.5)
    let layout = page.layout
    #expect(
      layout.looseLines.map { TextAssembler(layout.ink).text(of: $0) } == ["左欄同じ行", "右欄"])
    #expect(page.lineTexts == ["左欄右欄同じ行"])
  }

  @Test func aLineIsCutAtWideGaps() {
    var page = PageDrawing()
    page.write("項目", x: 50, y: 100)
    page.write("規 定", x: 80, y: 100)
    let layout = page.layout
    let segments = layout.looseLines.flatMap { $0.segments(in: layout.ink, gap: 0.8) }
    #expect(segments.map { TextAssembler(layout.ink).text(of: $0) } == ["項目", "規定"])
    #expect(segments.map(\.glyphs) == [[0, 1], [2, 4]])
  }

  @Test func textAtAnAngleIsOneLineInTheOrderOfDrawing() {
    var page = PageDrawing()
    page.write("社外", x: 200, y: 400, TextStyle(size: 40, direction: .skewed))
    page.write("秘", x: 160, y: 460, TextStyle(size: 40, direction: .skewed))
    let layout = page.layout
    #expect(layout.watermarks.map { TextAssembler(layout.ink).text(of: $0) } == ["社外秘"])
    #expect(layout.looseLines == [])
  }
}

@Suite struct RubyTests {
  private func cell(_ draw: (inout PageDrawing) -> Void) -> (lines: [String], ruby: [String]) {
    var page = PageDrawing()
    page.frame(Rect(minX: 40, minY: 80, maxX: 200, maxY: 160))
    draw(&page)
    let layout = page.layout
    let cells = layout.grid(ofRegion: 0).cells
    let texts = { (lines: [Line]) in lines.map { TextAssembler(layout.ink).text(of: $0) } }
    return (texts(cells.flatMap(\.lines)), texts(cells.flatMap(\.ruby)))
  }

  @Test func smallKanaOverAWordAreRuby() {
    let cell = cell { page in
      page.write("かどう", x: 52, y: 90, TextStyle(size: 5))
      page.write("稼働率", x: 50, y: 100)
    }
    #expect(cell.lines == ["稼働率"])
    #expect(cell.ruby == ["かどう"])
  }

  @Test func smallIdeographsOverAWordAreText() {
    let cell = cell { page in
      page.write("注記", x: 52, y: 90, TextStyle(size: 5))
      page.write("稼働率", x: 50, y: 100)
    }
    #expect(cell.lines == ["注記", "稼働率"])
    #expect(cell.ruby == [])
  }

  @Test func kanaFarAboveAWordAreText() {
    let cell = cell { page in
      page.write("かどう", x: 52, y: 84, TextStyle(size: 5))
      page.write("稼働率", x: 50, y: 104)
    }
    #expect(cell.lines == ["かどう", "稼働率"])
    #expect(cell.ruby == [])
  }

  @Test func smallKanaBelowAWordAreText() {
    let cell = cell { page in
      page.write("稼働率", x: 50, y: 100)
      page.write("なし", x: 50, y: 112, TextStyle(size: 5))
    }
    #expect(cell.lines == ["稼働率", "なし"])
    #expect(cell.ruby == [])
  }
}
