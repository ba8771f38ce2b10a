extension TextAssembler {
  /// Of the font size: white this much wider than what parts the letters of a line is that of an ideographic
  /// space, and parts two texts.
  private static let partGap = 0.8

  /// The text of one line outside of a table, with an ideographic space where white that no space fills parts
  /// two texts.
  public func partedText(of line: Line) -> String {
    parts(of: line).map { text(of: $0) }.joined(separator: "\u{3000}")
  }

  private func parts(of line: Line) -> [Line] {
    let axis = Axis(line.direction)
    let extents = line.glyphs.map { axis.along(ink.page.glyphs[Int($0)].box) }
    let gaps = zip(extents, extents.dropFirst()).map { $1.lowerBound - $0.upperBound }
    let usual = max(0, gaps.sorted().dropFirst(gaps.count / 2).first ?? 0)
    let least = usual + TextAssembler.partGap * line.fontSize
    let starts = [0] + gaps.indices.filter { gaps[$0] > least }.map { $0 + 1 }
    let ends = starts.dropFirst() + [line.glyphs.count]
    return zip(starts, ends).map { start, end in
      var part = line
      part.glyphs = Array(line.glyphs[start..<end])
      return part
    }
  }
}
