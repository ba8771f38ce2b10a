extension TextAssembler {
  /// The room that a cell gives its lines.
  struct Measure {
    /// The longest a line can be, in points.
    let room: Double
    /// Whether its lines keep words of Korean whole.
    var keepsWords = false
    /// Where lines end at the latest that are set in, as those of lists are; `nil` where all begin alike, or
    /// stand in the middle or at the far edge.
    private let limit: Double?

    /// Of the font size: lines that begin, end or have their middle this near to each other are set alike.
    private static let alike = 0.5

    /// The room of some lines in a cell, in page space.
    init(_ lines: [Line], in box: Rect) {
      guard let first = lines.first else {
        (room, limit) = (0, nil)
        return
      }
      let cell = Axis(first.direction).along(box)
      var (start, end, longest) = (first.start, first.end, 0.0)
      for line in lines {
        (start, end) = (min(start, line.start), max(end, line.end))
        longest = max(longest, line.end - line.start)
      }
      let isLeftAligned = lines.allSatisfy { $0.start - start < Measure.alike * $0.fontSize }
      let padding = max(0, start - cell.lowerBound)
      let far = max(end, cell.upperBound - padding)
      room = isLeftAligned ? far - start : longest
      limit = isLeftAligned || Measure.areSetFromTheRight(lines) ? nil : far
    }

    /// The room that a line leaves, in points.
    func slack(of line: Line) -> Double {
      limit.map { $0 - line.end } ?? room - (line.end - line.start)
    }

    /// Whether lines have their middles or their ends at one place.
    private static func areSetFromTheRight(_ lines: [Line]) -> Bool {
      func areAlike(_ place: (Line) -> Double) -> Bool {
        let places = lines.map(place)
        let extent = (places.max() ?? 0) - (places.min() ?? 0)
        return extent < alike * (lines.map(\.fontSize).max() ?? 0)
      }
      return areAlike { ($0.start + $0.end) / 2 } || areAlike(\.end)
    }
  }
}
