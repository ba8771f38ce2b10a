internal import Layout

/// Headings that stand over a table, outside of it.
extension ChecklistReader {
  /// Of the font size: the white space below a heading that belongs to the table under it.
  private static let headingReach = 3.0

  /// Takes the last line above a table whose rows are of one group, which it names, and which no
  /// column of the table does: the table has it for a heading, as a band would be; and the line over it,
  /// where that names the larger group.
  ///
  /// The group is a known one, or one of several with a table of the same columns each.
  func takeHeadings(
    from lines: inout [Line], before parts: ArraySlice<PagePart>, _ layout: PageLayout
  ) -> [Line] {
    let next = parts.first
    guard let (columns, grid) = next?.table, !columns.contains(where: { $0.field == .section }),
      let last = ChecklistReader.lowest(of: lines), isNear(lines[last], to: grid.box.minY)
    else { return [] }
    if case .continuation = next, columns.contains(where: { $0.isLabel && $0.holds(lines[last]) }) {
      return []
    }
    let text = TextAssembler(layout.ink).text(of: lines[last])
    // A label that goes on from the page before may be printed over the header, too.
    let name = Catalogue.name(inHeading: text)
    guard !(table?.isLabelled(text) ?? false),
      profile.catalogue.isGroup(name) || isOneOfSeveral(lines[last], text, over: parts, layout)
    else { return [] }
    let heading = lines.remove(at: last)
    guard !profile.catalogue.isSection(name), let above = ChecklistReader.lowest(of: lines),
      isNear(lines[above], to: heading.inkedTop),
      profile.catalogue.isSection(
        Catalogue.name(inHeading: TextAssembler(layout.ink).text(of: lines[above])))
    else { return [heading] }
    return [lines.remove(at: above), heading]
  }

  /// Letters; what is longer than a heading is a sentence.
  private static let longestHeading = 30
  /// Of the font size: a heading begins this near to the left edge of its table.
  private static let edgeReach = 2.0
  /// Points; headings of one level are drawn this alike.
  private static let alike = 0.6

  /// Whether a line stands over its table as another heading does over a table with the same labels: over the one
  /// before it, or over one that follows on the page.
  private func isOneOfSeveral(
    _ line: Line, _ text: String, over parts: ArraySlice<PagePart>, _ layout: PageLayout
  ) -> Bool {
    guard case .table(let header, let grid, _, _) = parts.first, isTitle(line, text, of: grid)
    else { return false }
    if let table, let last = table.headings.last, let place = last.places.last {
      return table.header.isPrintedAgain(as: header) && last.text != text
        && ChecklistReader.isAlike(place.box, line.box)
    }
    let assembler = TextAssembler(layout.ink)
    return zip(parts.dropFirst(), parts.dropFirst(2)).contains { between, part in
      guard case .outside(let lines) = between, case .table(let other, let grid, _, _) = part,
        header.isPrintedAgain(as: other), let lowest = ChecklistReader.lowest(of: lines)
      else { return false }
      let next = lines[lowest]
      let its = assembler.text(of: next)
      return its != text && isTitle(next, its, of: grid)
        && ChecklistReader.isAlike(next.box, line.box)
    }
  }

  /// Words before the number of a table: what they count is no group.
  private static let tableWords = ["別表", "別紙", "付表", "表", "様式", "Table", "Appendix"]

  /// Whether a line over a table may be its heading: short, no note, no mere number, and at its left edge.
  private func isTitle(_ line: Line, _ text: String, of grid: Grid) -> Bool {
    guard text.count <= ChecklistReader.longestHeading, let first = text.first, let end = text.last,
      !"※*＊注(（".contains(first), !"。.".contains(end), !ChecklistReader.countsTables(text)
    else { return false }
    return isNear(line, to: grid.box.minY)
      && abs(line.box.minX - grid.box.minX) <= ChecklistReader.edgeReach * line.fontSize
  }

  /// Whether a text begins with the number of a table.
  private static func countsTables(_ text: String) -> Bool {
    tableWords.contains { word in
      text.hasPrefix(word) && text.dropFirst(word.count).first { $0 != " " }?.isNumber ?? true
    }
  }

  private static func isAlike(_ box: Rect, _ other: Rect) -> Bool {
    abs(box.height - other.height) <= alike && abs(box.minX - other.minX) <= alike
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
