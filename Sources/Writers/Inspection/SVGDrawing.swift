public import Layout

/// An SVG over a page: shapes in page space, above a picture of the page when there is one.
public struct SVGDrawing {
  private let width: Double
  private let height: Double
  private var elements: [String] = []

  /// Creates a drawing as large as a page.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - picture: The page rendered as PNG; `nil` for white paper.
  ///   - turn: How the page is turned; `nil` when it is drawn as displayed.
  public init(_ page: Page, picture: [UInt8]?, _ turn: PageTurn? = nil) {
    width = turn == nil ? page.width : page.height
    height = turn == nil ? page.height : page.width
    let size = "width=\"\(short(page.width))\" height=\"\(short(page.height))\""
    let transform = turn.map { " transform=\"\($0.transform)\"" } ?? ""
    elements = ["<rect \(size)\(transform) fill=\"white\"/>"]
    if let picture {
      let data = "data:image/png;base64,\(base64(picture))"
      elements.append("<image \(size)\(transform) href=\"\(data)\"/>")
    }
  }

  /// The whole drawing as SVG 1.1 text.
  public var svg: String {
    let size = "\(short(width)) \(short(height))"
    let head =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(size)\" font-family=\"sans-serif\">"
    return ([head] + elements + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  /// Adds a box.
  ///
  /// - Parameters:
  ///   - box: Where.
  ///   - color: A colour as SVG names it.
  ///   - opacity: How much the filling hides, 0 to 1.
  ///   - label: What a pointer over the box shows.
  mutating func add(
    _ box: Rect, _ color: String, opacity: Double = 0, label: String = ""
  ) {
    elements.append(
      "<rect x=\"\(short(box.minX))\" y=\"\(short(box.minY))\" width=\"\(short(box.width))\" "
        + "height=\"\(short(box.height))\" fill=\"\(color)\" fill-opacity=\"\(short(opacity))\" "
        + "stroke=\"\(color)\" stroke-width=\"0.4\"><title>\(escaped(label))</title></rect>")
  }

  /// Adds a line from one corner of a box to the other.
  mutating func addLine(_ box: Rect, _ color: String, width: Double, label: String = "") {
    elements.append(
      "<line x1=\"\(short(box.minX))\" y1=\"\(short(box.minY))\" x2=\"\(short(box.maxX))\" "
        + "y2=\"\(short(box.maxY))\" stroke=\"\(color)\" stroke-width=\"\(short(width))\">"
        + "<title>\(escaped(label))</title></line>")
  }

  /// Adds a small text.
  mutating func addText(_ text: String, x: Double, y: Double, _ color: String) {
    elements.append(
      "<text x=\"\(short(x))\" y=\"\(short(y))\" font-size=\"6\" fill=\"\(color)\">\(escaped(text))"
        + "</text>")
  }
}

extension PageTurn {
  /// What SVG does to turn the page as displayed.
  fileprivate var transform: String {
    switch self {
    case .clockwise(let height): "translate(\(short(height)) 0) rotate(90)"
    case .counterclockwise(let width): "translate(0 \(short(width))) rotate(-90)"
    case .halfway(let width, let height):
      "translate(\(short(width)) \(short(height))) rotate(180)"
    }
  }
}

/// RFC 4648 base64, with padding.
private func base64(_ bytes: [UInt8]) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var result: [UInt8] = []
  result.reserveCapacity((bytes.count + 2) / 3 * 4)
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
    for place in 0..<4 {
      let index = bits >> (6 * (3 - place)) & 63
      result.append(place <= group.count ? alphabet[index] : UInt8(ascii: "="))
    }
  }
  return String(decoding: result, as: UTF8.self)
}
