/// Makes whole lines of the pieces they were drawn in.
struct RulingJoiner {
  /// Points; pieces of one line may stand this far off each other across it: a border drawn as
  /// two rulings of 0.5 to 1 pt, cell by cell.
  ///
  /// Rows of text are never closer than 4 pt.
  static let snap = 1.5
  /// Points; a gap along one line: dashes and dots (up to 3 pt in office programs), corners left out.
  static let gap = 4.0

  /// Points; the pen of a dotted line, and the least length of a line worth looking at.
  static let dot = 2.0
  static let shortest = 3.0
  /// Points; dots this near in a row may be those of lines that run beside each other, as the borders
  /// of two cells with some space between do.
  static let shortestDotted = 8.0

  /// The dotted lines that are drawn as small squares.
  ///
  /// O(n log n).
  static func dottedLines(in page: Page) -> [Ruling] {
    let dots = dots(in: page)
    return [Ruling.Axis.horizontal, .vertical].flatMap { axis in
      joined(dots.filter { $0.axis == axis }).filter { $0.length >= shortestDotted }
    }
  }

  /// The dots of dotted lines, each as a piece of a line either way.
  private static func dots(in page: Page) -> [Ruling] {
    page.fills.filter { $0.box.width <= dot && $0.box.height <= dot }.flatMap { fill in
      [
        Ruling(
          axis: .horizontal, position: fill.box.midY, start: fill.box.minX, end: fill.box.maxX,
          thickness: fill.box.height, color: fill.color, isDashed: true, source: .fill,
          paintOrder: fill.paintOrder),
        Ruling(
          axis: .vertical, position: fill.box.midX, start: fill.box.minY, end: fill.box.maxY,
          thickness: fill.box.width, color: fill.color, isDashed: true, source: .fill,
          paintOrder: fill.paintOrder),
      ]
    }
  }

  /// The joined lines of one axis, by position, then by start.
  ///
  /// O(n log n).
  static func joined(_ rulings: [Ruling]) -> [Ruling] {
    let ordered = rulings.sorted {
      ($0.position, $0.start, $0.paintOrder) < ($1.position, $1.start, $1.paintOrder)
    }
    var lines: [Ruling] = []
    var group: [Ruling] = []
    for ruling in ordered {
      if let first = group.first, ruling.position - first.position > snap {
        lines += joinedAlong(group)
        group = []
      }
      group.append(ruling)
    }
    return (lines + joinedAlong(group)).filter { $0.length >= shortest }
  }

  /// Joins rulings at nearly one position where they touch along the axis.
  private static func joinedAlong(_ group: [Ruling]) -> [Ruling] {
    var lines: [Ruling] = []
    for ruling in group.sorted(by: { ($0.start, $0.position) < ($1.start, $1.position) }) {
      guard var last = lines.last, ruling.start - last.end <= gap else {
        lines.append(ruling)
        continue
      }
      let (old, new) = (max(last.length, 0.1), max(ruling.length, 0.1))
      last.position = (last.position * old + ruling.position * new) / (old + new)
      last.end = max(last.end, ruling.end)
      last.isDashed = last.isDashed || ruling.isDashed
      lines[lines.count - 1] = last
    }
    return lines
  }
}
