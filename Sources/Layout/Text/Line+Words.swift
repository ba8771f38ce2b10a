extension Line {
  /// Of the font size: the white space between two columns is wider by this than that between the letters on
  /// either side of it; some programs leave no more.
  private static let columnGap = 0.12

  /// The line cut into words that may be of different columns: where the gap between glyphs is wider than
  /// ``River/wordGap`` says, and where letters that no space parts stand further apart than their neighbours.
  ///
  /// O(n) in glyphs.
  public func words(in ink: Ink) -> [Line] {
    segments(in: ink, gap: River.wordGap).flatMap { $0.parted(in: ink) }
  }

  /// Whether a word that stands behind this one on a line is of another text, however near: neither of the
  /// letters between them has spaces, nor is one drawn.
  public func standsApart(from next: Line, in ink: Ink) -> Bool {
    guard let last = glyphs.last, let first = next.glyphs.first,
      !Script.isSpaced(ink.page.glyphs[Int(last)].scalar),
      !Script.isSpaced(ink.page.glyphs[Int(first)].scalar)
    else { return false }
    let between = Int(last) + 1
    return !ink.fates.indices.contains(between) || ink.fates[between] != .space
  }

  private func parted(in ink: Ink) -> [Line] {
    guard direction == .right, glyphs.count > 1 else { return [self] }
    let gaps = zip(glyphs, glyphs.dropFirst()).map { last, next in
      ink.page.glyphs[Int(next)].box.minX - ink.page.glyphs[Int(last)].box.maxX
    }
    let least = Line.columnGap * fontSize
    guard gaps.contains(where: { $0 > least }) else { return [self] }
    let cuts = gaps.indices.filter { index in
      let neighbours = [index - 1, index + 1].filter(gaps.indices.contains).map { gaps[$0] }
      return gaps[index] > least + max(0, neighbours.max() ?? 0) && isCuttable(behind: index, ink)
    }
    var start = 0
    var parts: [Line] = []
    for end in cuts.map({ $0 + 1 }) + [glyphs.count] {
      var part = self
      part.glyphs = Array(glyphs[start..<end])
      part.box = part.glyphs.dropFirst().reduce(ink.page.glyphs[Int(part.glyphs[0])].box) {
        $0.union(ink.page.glyphs[Int($1)].box)
      }
      parts.append(part)
      start = end
    }
    return parts
  }

  private func isCuttable(behind index: Int, _ ink: Ink) -> Bool {
    let (last, next) = (glyphs[index], glyphs[index + 1])
    return !Script.isSpaced(ink.page.glyphs[Int(last)].scalar)
      && !Script.isSpaced(ink.page.glyphs[Int(next)].scalar)
      && (Int(last) + 1 >= Int(next) || ink.fates[Int(last) + 1] != .space)
  }
}
