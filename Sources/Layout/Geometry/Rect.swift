/// An axis-parallel rectangle in page space: points, origin top-left, y downwards.
public struct Rect: Hashable, Sendable {
  /// The left edge.
  public var minX: Double
  /// The top edge.
  public var minY: Double
  /// The right edge.
  public var maxX: Double
  /// The bottom edge.
  public var maxY: Double

  /// Creates a rectangle from its edges, in points.
  public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  /// The horizontal extent, in points.
  public var width: Double { maxX - minX }
  /// The vertical extent, in points.
  public var height: Double { maxY - minY }
  /// The horizontal centre.
  public var midX: Double { (minX + maxX) / 2 }
  /// The vertical centre.
  public var midY: Double { (minY + maxY) / 2 }

  /// The smallest rectangle that holds both.
  public func union(_ other: Rect) -> Rect {
    Rect(
      minX: min(minX, other.minX), minY: min(minY, other.minY),
      maxX: max(maxX, other.maxX), maxY: max(maxY, other.maxY))
  }

  /// Whether the point lies inside or on an edge.
  public func contains(x: Double, y: Double) -> Bool {
    x >= minX && x <= maxX && y >= minY && y <= maxY
  }

  /// The rectangle with each edge moved outwards by `margin` points.
  public func grown(by margin: Double) -> Rect {
    Rect(minX: minX - margin, minY: minY - margin, maxX: maxX + margin, maxY: maxY + margin)
  }

  /// How much of this rectangle's area `other` covers, 0 to 1; 0 when this one has no area.
  public func coverage(by other: Rect) -> Double {
    let width = min(maxX, other.maxX) - max(minX, other.minX)
    let height = min(maxY, other.maxY) - max(minY, other.minY)
    let area = self.width * self.height
    guard width > 0, height > 0, area > 0 else { return 0 }
    return width * height / area
  }
}
