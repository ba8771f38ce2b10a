/// Puts glyphs together to lines.
struct LineBuilder {
  /// The glyphs that indices count in.
  private let glyphs: [Glyph]
  private let fates: [Ink.Fate]
  private let reach: Double

  /// Of the larger font size: baselines further apart are two lines.
  ///
  /// A superscript stands up to 0.4 em off its line; lines set solid are 1 em apart, and tight
  /// ones 0.8.
  static let baselineReach = 0.5

  /// Of the font size: ruby and subscripts are smaller than this.
  static let smallSize = 0.7
  /// Of the font size: subscripts stand no further below the baseline than this.
  static let subscriptReach = 0.25

  /// Of the font size: baselines of one run of text differ by less; those of neighbouring cells
  /// rarely do, so that their texts do not mingle where no line parts them yet.
  static let runReach = 0.12

  /// Creates a builder.
  ///
  /// - Parameters:
  ///   - ink: The page.
  ///   - reach: How far, of the font size, baselines of one line may differ: ``baselineReach`` inside
  ///     a cell, ``runReach`` across cells.
  init(_ ink: Ink, reach: Double = LineBuilder.baselineReach) {
    self.reach = reach
    glyphs = ink.page.glyphs
    fates = ink.fates
  }

  /// The lines of some glyphs, in reading order: first all of one direction, then the next.
  ///
  /// - Parameter indices: Indices of visible glyphs and drawn spaces, in any order.
  /// - Returns: Lines with at least one visible glyph each. O(n log n).
  func lines(of indices: [Int32]) -> [Line] {
    var byDirection: [[Int32]] = Array(repeating: [], count: 6)
    for index in indices {
      byDirection[Int(glyphs[Int(index)].direction.rawValue)].append(index)
    }
    return byDirection.enumerated().flatMap { direction, members in
      members.isEmpty
        ? [] : lines(of: members, running: Glyph.Direction(rawValue: UInt8(direction)) ?? .right)
    }
  }

  private func lines(of members: [Int32], running direction: Glyph.Direction) -> [Line] {
    let axis = Axis(direction)
    let ordered = members.map { (index: $0, across: axis.across(glyphs[Int($0)].baseline)) }
      .sorted { ($0.across, $0.index) < ($1.across, $1.index) }
    var lines: [Line] = []
    var current: [Int32] = []
    var last: (across: Double, size: Double)?
    for (index, across) in ordered {
      let size = glyphs[Int(index)].fontSize
      if let last, isBelow(across - last.across, size, last.size) {
        append(current, direction, to: &lines)
        current = []
      }
      current.append(index)
      last = (across, size)
    }
    append(current, direction, to: &lines)
    return lines
  }

  /// Whether a baseline this much lower is that of another line: small signs well below a larger
  /// line's baseline are ruby of the next.
  private func isBelow(_ distance: Double, _ size: Double, _ above: Double) -> Bool {
    if size <= LineBuilder.smallSize * above,
      distance > min(reach, LineBuilder.subscriptReach) * above
    {
      return true
    }
    return distance > reach * max(size, above)
  }

  private func append(_ members: [Int32], _ direction: Glyph.Direction, to lines: inout [Line]) {
    let visible = members.filter { fates[Int($0)] == .visible }
    guard let first = visible.first else { return }
    let axis = Axis(direction)
    var box = glyphs[Int(first)].box
    var largest = glyphs[Int(first)]
    for index in visible.dropFirst() {
      let glyph = glyphs[Int(index)]
      box = box.union(glyph.box)
      if glyph.fontSize > largest.fontSize { largest = glyph }
    }
    let ordered = members.map { (index: $0, along: position(of: $0, along: axis)) }
      .sorted { ($0.along, $0.index) < ($1.along, $1.index) }
    lines.append(
      Line(
        glyphs: trimmed(ordered.map(\.index)), box: box, baseline: largest.baseline,
        fontSize: largest.fontSize, direction: direction))
  }

  /// Where a glyph stands in its line; a mark without an advance stands before what begins there.
  private func position(of index: Int32, along axis: Axis) -> Double {
    let range = axis.along(glyphs[Int(index)].box)
    let isMark = range.upperBound - range.lowerBound < 0.01  // points; a glyph without an advance
    return isMark ? range.lowerBound - 0.2 * glyphs[Int(index)].fontSize : range.lowerBound
  }

  private func trimmed(_ indices: [Int32]) -> [Int32] {
    guard let first = indices.firstIndex(where: { fates[Int($0)] == .visible }),
      let last = indices.lastIndex(where: { fates[Int($0)] == .visible })
    else { return [] }
    return Array(indices[first...last])
  }
}
