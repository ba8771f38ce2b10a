internal import Layout

/// Headings that stand over a table, outside of it.
extension ChecklistReader {
  /// Of the font size: the white space below a heading that belongs to the table under it.
  private static let headingReach = 3.0

  /// Takes the last line above a table whose rows are of one known group, which it names, and which no
  /// column of the table does: the table has it for a heading, as a band would be; and the line over it,
  /// where that names the larger group.
  func takeHeadings(
    from lines: inout [Line], before next: PagePart?, _ layout: PageLayout
  ) -> [Line] {
    guard let (columns, grid) = next?.table, !columns.contains(where: { $0.field == .section }),
      let last = ChecklistReader.lowest(of: lines), isNear(lines[last], to: grid.box.minY)
    else { return [] }
    if case .continuation = next, columns.contains(where: { $0.isLabel && $0.holds(lines[last]) }) {
      return []
    }
    let text = TextAssembler(layout.ink).text(of: lines[last])
    // A label that goes on from the page before may be printed over the header, too.
    let name = Catalogue.name(inHeading: text)
    guard profile.catalogue.isGroup(name), !(table?.isLabelled(text) ?? false) else { return [] }
    let heading = lines.remove(at: last)
    guard !profile.catalogue.isSection(name), let above = ChecklistReader.lowest(of: lines),
      isNear(lines[above], to: heading.inkedTop),
      profile.catalogue.isSection(
        Catalogue.name(inHeading: TextAssembler(layout.ink).text(of: lines[above])))
    else { return [heading] }
    return [lines.remove(at: above), heading]
  }

  private static func lowest(of lines: [Line]) -> Int? {
    lines.indices.max { lines[$0].inkedTop < lines[$1].inkedTop }
  }

  /// Whether a line stands so little over a height that it is a heading of what begins there.
  private func isNear(_ line: Line, to top: Double) -> Bool {
    line.direction == .right
      && top - line.inkedBottom <= ChecklistReader.headingReach * line.fontSize
  }
}
