/// Glyphs on one baseline, in reading order.
public struct Line: Hashable, Sendable {
  /// Indices into `Page.glyphs`, in reading order, drawn spaces among them.
  public var glyphs: [Int32]
  /// The box of its visible glyphs, in page space.
  public var box: Rect
  /// The coordinate of the baseline across the text's direction, in page space.
  public var baseline: Double
  /// The largest font size, in points.
  public var fontSize: Double
  /// Which way the line runs.
  public var direction: Glyph.Direction

  /// The top of a horizontal line's letters, less the font's own leading: 0.8 em over the baseline.
  public var inkedTop: Double { baseline - 0.8 * fontSize }
  /// The bottom of a horizontal line's letters: descenders reach 0.12 em in CJK fonts.
  public var inkedBottom: Double { baseline + 0.12 * fontSize }

  /// Where the line begins along its direction, growing in reading direction, in points.
  var start: Double { Axis(direction).along(box).lowerBound }
  /// Where the line ends along its direction, in points.
  var end: Double { Axis(direction).along(box).upperBound }
}

/// The two coordinates of text that runs in some direction: `along` it, and `across` it from line to
/// line; both grow in reading order.
struct Axis {
  private let direction: Glyph.Direction

  init(_ direction: Glyph.Direction) { self.direction = direction }

  func along(_ box: Rect) -> ClosedRange<Double> {
    switch direction {
    case .right, .skewed: box.minX...box.maxX
    case .down, .vertical: box.minY...box.maxY
    case .left: -box.maxX ... -box.minX
    case .up: -box.maxY ... -box.minY
    }
  }

  func across(_ baseline: Double) -> Double {
    switch direction {
    case .right, .up, .skewed: baseline
    case .down, .vertical, .left: -baseline
    }
  }

  func across(_ box: Rect) -> ClosedRange<Double> {
    switch direction {
    case .right, .skewed: box.minY...box.maxY
    case .left: -box.maxY ... -box.minY
    case .up: box.minX...box.maxX
    case .down, .vertical: -box.maxX ... -box.minX
    }
  }
}

extension Line {
  /// Whether two texts of it lie over each other, so that their letters may be mixed.
  public func isOverprinted(in ink: Ink) -> Bool {
    guard direction == .right, let first = glyphs.first else { return false }
    return ink.page.glyphs.withUnsafeBufferPointer { letters in
      var last = Int(first)
      for next in glyphs.dropFirst() {
        if letters[last].isOverprinted(by: letters[Int(next)]) { return true }
        last = Int(next)
      }
      return false
    }
  }
}
