/// Makes whole lines of the pieces they were drawn in.
struct RulingJoiner {
  /// Points; pieces of one line may stand this far off each other across it: a border drawn as
  /// two rulings of 0.5 to 1 pt, cell by cell.
  ///
  /// Rows of text are never closer than 4 pt.
  static let snap = 1.5
  /// Points; a gap along one line: dashes and dots (up to 3 pt in office programs), corners left out.
  static let gap = 4.0

  /// Points; the least length of a line worth looking at: more than one dot or dash of a thin pen.
  static let shortest = 3.0
  /// Points; dots this near in a row may be those of lines that run beside each other, as the borders
  /// of two cells with some space between do.
  static let shortestDotted = 8.0
  /// Points; the widest pen of dots and dashes, 3 pixels of a browser's border.
  static let pen = 2.5
  /// Times its pen; a dash is drawn two to three times as long as it is thick, which is too short for
  /// a thin filled rectangle to count as a ruling by itself.
  static let dash = 3.5
  /// Times its thickness; a piece this long runs along its line, a dot may belong to a line either way.
  static let oblong = 1.5

  /// The lines that are drawn as small fills: short dashes, each as a piece of its line, and rows of
  /// dots.
  ///
  /// O(n log n).
  static func brokenLines(in page: Page) -> [Ruling] {
    var dashes: [Ruling] = []
    var dots: [Ruling] = []
    for fill in page.fills {
      let (width, height) = (fill.box.width, fill.box.height)
      let thickness = min(width, height)
      guard thickness <= pen, max(width, height) <= dash * thickness else { continue }
      if max(width, height) >= oblong * thickness {
        dashes.append(piece(of: fill, width > height ? .horizontal : .vertical))
      } else {
        dots += [piece(of: fill, .horizontal), piece(of: fill, .vertical)]
      }
    }
    let dotted = [Ruling.Axis.horizontal, .vertical].flatMap { axis in
      joined(dots.filter { $0.axis == axis }).filter { $0.length >= shortestDotted }
    }
    return dashes + dotted
  }

  private static func piece(of fill: Fill, _ axis: Ruling.Axis) -> Ruling {
    let (box, isHorizontal) = (fill.box, axis == .horizontal)
    return Ruling(
      axis: axis, position: isHorizontal ? box.midY : box.midX,
      start: isHorizontal ? box.minX : box.minY, end: isHorizontal ? box.maxX : box.maxY,
      thickness: isHorizontal ? box.height : box.width, color: fill.color, isDashed: true,
      source: .fill, paintOrder: fill.paintOrder)
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
