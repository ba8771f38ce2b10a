import TestSupport
import Testing

@testable import Layout

struct FateCase: Sendable, CustomTestStringConvertible {
  let name: String
  let draw: @Sendable (inout PageDrawing) -> Void
  let expected: [Ink.Fate]
  var testDescription: String { name }
}

@Suite struct VisibilityTests {
  @Test func theTextLayerOfAScanIsWhatCanBeRead() {
    var page = PageDrawing()
    page.write("可用性", x: 40, y: 100, TextStyle(isInvisible: true))
    var scan = page.page
    scan.images = [Rect(minX: 0, minY: 0, maxX: scan.width, maxY: scan.height)]
    #expect(!page.page.isScan)
    #expect(Ink(page.page).fates == [.hidden, .hidden, .hidden])
    #expect(scan.isScan)
    #expect(Ink(scan).fates == [.visible, .visible, .visible])
  }

  private static let white: UInt32 = 0xFF_FFFF
  private static let dark: UInt32 = 0x20_4060
  private static let ground = Rect(minX: 0, minY: 80, maxX: 200, maxY: 120)

  @Test(arguments: [
    FateCase(
      name: "black on white is seen", draw: { $0.write("答", x: 50, y: 100) }, expected: [.visible]),
    FateCase(
      name: "white on white is not seen",
      draw: { $0.write("答", x: 50, y: 100, TextStyle(color: white)) }, expected: [.hidden]),
    FateCase(
      name: "nearly white on white is not seen",
      draw: { $0.write("答", x: 50, y: 100, TextStyle(color: 0xFC_FDFE)) }, expected: [.hidden]),
    FateCase(
      name: "light grey on white is seen",
      draw: { $0.write("答", x: 50, y: 100, TextStyle(color: 0xF0_F0F0)) }, expected: [.visible]),
    FateCase(
      name: "a letter on a dot of its own colour is seen",
      draw: { page in
        page.fill(Rect(minX: 54, minY: 95, maxX: 56, maxY: 97), 0)
        page.write("答", x: 50, y: 100)
      }, expected: [.visible]),
    FateCase(
      name: "white on a dark fill is seen",
      draw: { page in
        page.fill(ground, dark)
        page.write("答", x: 50, y: 100, TextStyle(color: white))
      }, expected: [.visible]),
    FateCase(
      name: "white over a dark fill painted later is not seen",
      draw: { page in
        page.write("答", x: 50, y: 100, TextStyle(color: white))
        page.cover(ground, dark)
      }, expected: [.hidden]),
    FateCase(
      name: "black on a thin black shade is seen",
      draw: { page in
        page.fill(ground, 0, opacity: 0.05)
        page.write("答", x: 50, y: 100)
      }, expected: [.visible]),
    FateCase(
      name: "white on a dark fill under a thin shade is seen",
      draw: { page in
        page.fill(ground, dark)
        page.fill(ground, white, opacity: 0.1)
        page.write("答", x: 50, y: 100, TextStyle(color: white))
      }, expected: [.visible]),
    FateCase(
      name: "the topmost of several fills counts",
      draw: { page in
        page.fill(ground, dark)
        page.fill(ground, white)
        page.write("答", x: 50, y: 100, TextStyle(color: white))
        page.write("案", x: 60, y: 100, TextStyle(color: dark))
      }, expected: [.hidden, .visible]),
    FateCase(
      name: "text in its fill's colour is not seen",
      draw: { page in
        page.fill(ground, dark)
        page.write("答", x: 50, y: 100, TextStyle(color: dark))
      }, expected: [.hidden]),
    FateCase(
      name: "white beside a dark fill is not seen",
      draw: { page in
        page.fill(ground, dark)
        page.write("答", x: 250, y: 100, TextStyle(color: white))
      }, expected: [.hidden]),
    FateCase(
      name: "invisible ink is not seen",
      draw: { $0.write("答", x: 50, y: 100, TextStyle(isInvisible: true)) }, expected: [.hidden]),
    FateCase(
      name: "text outside its clip is cut off",
      draw: { page in
        page.write("答", x: 50, y: 100, TextStyle(clip: .outside))
        page.write("案", x: 60, y: 100, TextStyle(clip: .barely))
        page.write("例", x: 70, y: 100, TextStyle(clip: .mostly))
      }, expected: [.clipped, .clipped, .visible]),
    FateCase(
      name: "fake bold is seen once",
      draw: { page in
        page.write("太字", x: 50, y: 100)
        page.write("太字", x: 50.3, y: 100)
      }, expected: [.visible, .visible, .repeated, .repeated]),
    FateCase(
      name: "four strokes of fake bold are seen once",
      draw: { page in
        for (dx, dy) in [(0.0, 0.0), (0.5, 0), (0, 0.5), (0.5, 0.5)] {
          page.write("太", x: 50 + dx, y: 100 + dy)
        }
      }, expected: [.visible, .repeated, .repeated, .repeated]),
    FateCase(
      name: "equal letters side by side are all seen",
      draw: { $0.write("11", x: 50, y: 100) }, expected: [.visible, .visible]),
    FateCase(
      name: "spaces are spaces", draw: { $0.write(" \u{3000}\u{A0}\u{200B}", x: 50, y: 100) },
      expected: [.space, .space, .space, .space]),
    FateCase(
      name: "text under a box painted later is hidden, with its spaces; text on the box is not",
      draw: { page in
        page.write("旧 い", x: 50, y: 100)
        page.cover(ground, white)
        page.write("新", x: 50, y: 100)
      }, expected: [.hidden, .hidden, .hidden, .visible]),
    FateCase(
      name: "the end of a text that a box covers is cut off",
      draw: { page in
        page.write("回答", x: 50, y: 100)
        page.cover(Rect(minX: 60, minY: 80, maxX: 200, maxY: 120), white)
      }, expected: [.visible, .clipped]),
    FateCase(
      name: "text under a line, a tint or a marker pen is seen",
      draw: { page in
        page.write("線色印", x: 50, y: 100)
        page.cover(Rect(minX: 50, minY: 94, maxX: 60, maxY: 97), dark)
        page.cover(Rect(minX: 60, minY: 80, maxX: 70, maxY: 120), dark, opacity: 0.5)
        page.cover(Rect(minX: 70, minY: 80, maxX: 80, maxY: 120), dark, isBlended: true)
      }, expected: [.visible, .visible, .visible]),
    FateCase(
      name: "large letters beneath the text are a watermark",
      draw: { page in
        page.write("写し", x: 50, y: 120, TextStyle(size: 60))
        page.write("別に定める設定の値", x: 150, y: 100)
      }, expected: Array(repeating: .watermark, count: 2) + Array(repeating: .visible, count: 9)),
    FateCase(
      name: "a title over the text is no watermark",
      draw: { page in
        page.write("題名", x: 50, y: 60, TextStyle(size: 30))
        for line in 0..<4 { page.write("設定の値", x: 50, y: 80 + 10 * Double(line)) }
      }, expected: Array(repeating: .visible, count: 18)),
    FateCase(
      name: "text at an angle is a watermark",
      draw: { $0.write("秘", x: 50, y: 100, TextStyle(direction: .skewed)) }, expected: [.watermark]),
  ])
  func whatAReaderSeesOfEachGlyph(_ c: FateCase) {
    var page = PageDrawing()
    c.draw(&page)
    #expect(Ink(page.page).fates == c.expected)
  }

  @Test func theBalanceCountsWhatIsSeen() {
    var page = PageDrawing()
    page.write("見 る", x: 50, y: 100)
    page.write("隠", x: 50, y: 120, TextStyle(isInvisible: true))
    page.write("秘", x: 50, y: 140, TextStyle(direction: .skewed))
    #expect(Ink(page.page).visibleCount == 3)
  }
}
