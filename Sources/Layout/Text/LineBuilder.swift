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
    let runs = runs(of: indices)
    var lines: [Line] = []
    lines.reserveCapacity(runs.count)
    for run in runs {
      if let line = line(of: run) { lines.append(line) }
    }
    return lines
  }

  /// Glyphs on one baseline.
  struct Run: Hashable, Sendable {
    /// In reading order, drawn spaces among them.
    var glyphs: [Int32]
    var direction: Glyph.Direction
  }

  /// The glyphs of each line, white space at its ends and lines of nothing else among them.
  func runs(of indices: [Int32]) -> [Run] {
    guard let first = indices.first else { return [] }
    let direction = glyphs[Int(first)].direction
    if indices.allSatisfy({ glyphs[Int($0)].direction == direction }) {
      return runs(of: indices, running: direction)
    }
    var byDirection: [[Int32]] = Array(repeating: [], count: 6)
    for index in indices {
      byDirection[Int(glyphs[Int(index)].direction.rawValue)].append(index)
    }
    return byDirection.enumerated().flatMap { direction, members in
      runs(of: members, running: Glyph.Direction(rawValue: UInt8(direction)) ?? .right)
    }
  }

  private func runs(of members: [Int32], running direction: Glyph.Direction) -> [Run] {
    let axis = Axis(direction)
    let ordered = sortedByBaseline(members, axis)
    var runs: [Run] = []
    var start = 0
    var above = (place: -Double.infinity, size: 0.0)
    for (next, index) in ordered.enumerated() {
      let glyph = glyphs[Int(index)]
      let this = (place: axis.across(glyph.baseline), size: glyph.fontSize)
      defer { above = this }
      guard next > 0, isBelow(this.place - above.place, this.size, above.size) else { continue }
      runs.append(run(of: Array(ordered[start..<next]), direction, axis))
      start = next
    }
    guard start > 0 else { return ordered.isEmpty ? [] : [run(of: ordered, direction, axis)] }
    runs.append(run(of: Array(ordered[start...]), direction, axis))
    return runs
  }

  private func run(of members: [Int32], _ direction: Glyph.Direction, _ axis: Axis) -> Run {
    Run(glyphs: sorted(members) { position(of: $0, along: axis) }, direction: direction)
  }

  /// Glyphs sorted by baseline, then by index: stretch by stretch of those drawn one after the other on
  /// one baseline, where those of each stretch stay together.
  private func sortedByBaseline(_ members: [Int32], _ axis: Axis) -> [Int32] {
    guard !isSorted(members, by: { axis.across(glyphs[Int($0)].baseline) }) else { return members }
    var stretches: [(place: Double, members: Range<Int>)] = []
    for index in members.indices {
      let place = axis.across(glyphs[Int(members[index])].baseline)
      if let last = stretches.last, last.place == place, members[index - 1] < members[index] {
        stretches[stretches.count - 1].members = last.members.lowerBound..<index + 1
      } else {
        stretches.append((place, index..<index + 1))
      }
    }
    stretches.sort {
      ($0.place, members[$0.members.lowerBound]) < ($1.place, members[$1.members.lowerBound])
    }
    let areApart = zip(stretches, stretches.dropFirst()).allSatisfy {
      $0.place < $1.place
        || members[$0.members.upperBound - 1] < members[$1.members.lowerBound]
    }
    guard areApart else { return sorted(members) { axis.across(glyphs[Int($0)].baseline) } }
    var ordered: [Int32] = []
    ordered.reserveCapacity(members.count)
    for stretch in stretches { ordered += members[stretch.members] }
    return ordered
  }

  /// Glyphs sorted by a coordinate, then by their index.
  private func sorted(_ members: [Int32], by place: (Int32) -> Double) -> [Int32] {
    if isSorted(members, by: place) { return members }
    var placed = members.map { (index: $0, place: place($0)) }
    placed.sort { ($0.place, $0.index) < ($1.place, $1.index) }
    return placed.map(\.index)
  }

  /// Whether glyphs are drawn in that order, as most are.
  private func isSorted(_ members: [Int32], by place: (Int32) -> Double) -> Bool {
    var last: (index: Int32, place: Double)?
    for index in members {
      let this = (index: index, place: place(index))
      if let last {
        guard last.place < this.place || (last.place == this.place && last.index < index) else {
          return false
        }
      }
      last = this
    }
    return true
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

  /// The line that a run is, less the white space at its ends; `nil` when it shows nothing.
  func line(of run: Run) -> Line? {
    guard let first = run.glyphs.firstIndex(where: { isVisible($0) }),
      let last = run.glyphs.lastIndex(where: { isVisible($0) })
    else { return nil }
    var box = glyphs[Int(run.glyphs[first])].box
    var largest = run.glyphs[first]
    for index in run.glyphs[first...last].dropFirst() where isVisible(index) {
      box = box.union(glyphs[Int(index)].box)
      if isLarger(index, than: largest, Axis(run.direction)) { largest = index }
    }
    let isWhole = first == 0 && last == run.glyphs.count - 1
    return Line(
      glyphs: isWhole ? run.glyphs : Array(run.glyphs[first...last]), box: box,
      baseline: glyphs[Int(largest)].baseline, fontSize: glyphs[Int(largest)].fontSize,
      direction: run.direction)
  }

  /// Whether a glyph's font is larger; of equal ones, that on the first baseline, drawn first.
  private func isLarger(_ index: Int32, than other: Int32, _ axis: Axis) -> Bool {
    let (one, two) = (glyphs[Int(index)], glyphs[Int(other)])
    guard one.fontSize == two.fontSize else { return one.fontSize > two.fontSize }
    return (axis.across(one.baseline), index) < (axis.across(two.baseline), other)
  }

  private func isVisible(_ index: Int32) -> Bool { fates[Int(index)] == .visible }

  /// Where a glyph stands in its line; a mark without an advance stands before what begins there.
  private func position(of index: Int32, along axis: Axis) -> Double {
    let range = axis.along(glyphs[Int(index)].box)
    let isMark = range.upperBound - range.lowerBound < 0.01  // points; a glyph without an advance
    return isMark ? range.lowerBound - 0.2 * glyphs[Int(index)].fontSize : range.lowerBound
  }
}
