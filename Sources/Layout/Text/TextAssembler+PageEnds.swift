/// Whether texts end where a page does.
extension TextAssembler {
  /// Whether the last of a text's lines is full and ends no sentence, so that the text may go on elsewhere.
  ///
  /// - Parameters:
  ///   - lines: The lines of a cell in reading order; one alone tells nothing of how long a line can be.
  ///   - box: The cell, in page space.
  /// - Returns: Whether a reader waits for more.
  public func isUnended(_ lines: [Line], in box: Rect) -> Bool {
    guard lines.count > 1, let last = lines.last, let end = last.glyphs.last else { return false }
    let slack = Measure(lines, in: box).slack(of: last)
    let sign = scalar(at: end)
    return slack < last.fontSize && sign != "." && sign != ")" && !Script.leavesRightHalfEmpty(sign)
  }
}
