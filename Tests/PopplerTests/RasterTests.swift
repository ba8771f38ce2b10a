import Layout
import Testing

@testable import Poppler

@Suite struct RasterTests {
  @Test(arguments: [
    lineAndDot, cross, meetingLines, dashes, smoothEdge, textOnArea, letter,
    RasterCase(name: "paper"),
  ])
  func scans(_ c: RasterCase) {
    var raster = Raster(width: 70, height: 50)
    for paint in c.drawing { raster.add(paint) }
    for box in c.text { raster.mask(box) }
    let (rulings, fills) = RasterScanner().scan(raster)
    #expect(rulings == c.rulings)
    #expect(fills == c.fills)
  }
}

private let lineAndDot = RasterCase(
  name: "a line and a dot", drawing: [Paint(10, 5, 60, 6), Paint(5, 20, 7, 22)],
  rulings: [line(5.5, 10, 60, 1)])

private let cross = RasterCase(
  name: "a cross", drawing: [Paint(10, 20, 60, 22), Paint(30, 4, 31, 40)],
  rulings: [line(21, 10, 60, 2), line(30.5, 4, 40, 1, .vertical)])

private let meetingLines = RasterCase(
  name: "lines of two colours that meet",
  drawing: [Paint(10, 5, 40, 6), Paint(40, 5, 60, 6, 0xFF0000)],
  rulings: [line(5.5, 10, 40, 1), line(5.5, 40, 60, 1, color: 0xFF0000)])

private let dashes = RasterCase(
  name: "dashes", drawing: (0..<6).map { Paint(10 + $0 * 8, 5, 14 + $0 * 8, 6) },
  rulings: [line(5.5, 7, 57, 1, isDashed: true)])

private let smoothEdge = RasterCase(
  name: "an area with a smooth edge",
  drawing: [Paint(10, 10, 60, 30, 0x4080C0), Paint(10, 30, 60, 31, 0xA0C0E0)],
  fills: [Fill(box: Rect(10, 10, 60, 30), color: 0x4080C0)])

private let textOnArea = RasterCase(
  name: "text on an area and across a line",
  drawing: [
    Paint(10, 10, 60, 30, 0x4080C0), Paint(20, 14, 50, 26, 0xFFFFFF), Paint(10, 35, 60, 36),
    Paint(20, 35, 24, 36, 0xFFFFFF),
  ], text: [Rect(18, 12, 52, 28), Rect(20, 33, 26, 39)],
  rulings: [line(35.5, 10, 60, 1)],
  fills: [Fill(box: Rect(10, 10, 60, 30), color: 0x4080C0)])

private let letter = RasterCase(
  name: "a letter's stroke", drawing: [Paint(20, 15, 40, 17)], text: [Rect(18, 8, 42, 24)])

private func line(
  _ position: Double, _ start: Double, _ end: Double, _ thickness: Double,
  _ axis: Ruling.Axis = .horizontal, color: UInt32 = 0, isDashed: Bool = false
) -> Ruling {
  Ruling(
    axis: axis, position: position, start: start, end: end, thickness: thickness, color: color,
    isDashed: isDashed, source: .raster)
}

struct RasterCase: Sendable, CustomTestStringConvertible {
  let name: String
  var drawing: [Paint] = []
  var text: [Rect] = []
  var rulings: [Ruling] = []
  var fills: [Fill] = []
  var testDescription: String { name }
}

/// A painted box, in pixels.
struct Paint: Sendable {
  let columns: Range<Int>
  let rows: Range<Int>
  let color: UInt32

  init(_ left: Int, _ top: Int, _ right: Int, _ bottom: Int, _ color: UInt32 = 0) {
    columns = left..<right
    rows = top..<bottom
    self.color = color
  }
}

extension Raster {
  fileprivate mutating func add(_ paint: Paint) {
    for y in paint.rows {
      for x in paint.columns { pixels[y * width + x] = paint.color }
    }
  }
}
