internal import Layout

/// Headings that stand over a table, outside of it.
extension ChecklistReader {
  /// Of the font size: the white space below a heading that belongs to the table under it.
  private static let headingReach = 3.0
  /// Lines; a heading has no more of a sentence and a caption between itself and its table.
  private static let mostRemarks = 6

  /// A line, where it is among others, and its text.
  private typealias Found = (index: Int, line: Line, text: String)

  /// Takes the last line above a table whose rows are of one group, which it names, and which no
  /// column of the table does: the table has it for a heading, as a band would be; and the line over it,
  /// where that names the larger group, as a known section does, or one of several drawn alike.
  ///
  /// The group is a known one, or one of several with a table of the same columns each. A sentence and a caption may
  /// stand between the heading and the table.
  mutating func takeHeadings(
    from lines: inout [Line], before parts: ArraySlice<PagePart>, _ layout: PageLayout
  ) -> [Line] {
    let next = parts.first
    let assembler = TextAssembler(layout.ink)
    guard let (columns, _) = next?.table, !columns.contains(where: { $0.field == .section }),
      let found = title(in: lines, over: next?.top ?? 0, assembler)
    else { return [] }
    if case .continuation = next, columns.contains(where: { $0.isLabel && $0.holds(found.line) }) {
      return []
    }
    // A label that goes on from the page before may be printed over the header, too.
    let name = Catalogue.name(inHeading: found.text)
    guard !(table?.isLabelled(found.text) ?? false) else { return [] }
    let later = LaterHeadings(parts).places
    let isOne = isOneOfSeveral(found, over: parts, later, assembler)
    guard isOne || profile.catalogue.isGroup(name) else {
      awaitNext(of: found, over: next, layout)
      return []
    }
    if isOne { lone.confirm() }
    let heading = lines.remove(at: found.index)
    guard !profile.catalogue.isSection(name) || profile.catalogue.isCategory(name),
      let above = upper(over: heading, in: lines, assembler),
      profile.catalogue.isSection(Catalogue.name(inHeading: above.text))
        || isHigherOfSeveral(above, over: heading, next?.table?.grid, later, assembler)
    else { return [heading] }
    return [lines.remove(at: above.index), heading]
  }

  /// The line right over a heading.
  private func upper(over heading: Line, in lines: [Line], _ assembler: TextAssembler) -> Found? {
    let over = lines.indices.filter { lines[$0].inkedTop < heading.inkedTop }
    guard let index = over.max(by: { lines[$0].inkedTop < lines[$1].inkedTop }),
      isNear(lines[index], to: heading.inkedTop)
    else { return nil }
    return (index, lines[index], assembler.text(of: lines[index]))
  }

  /// Whether a line over a heading is drawn larger, as the higher heading of the rows before is, or as one that stands
  /// over a heading further down the page, and says something else.
  private func isHigherOfSeveral(
    _ found: Found, over heading: Line, _ grid: Grid?, _ later: [LaterHeadings.Place],
    _ assembler: TextAssembler
  ) -> Bool {
    guard let grid, isTitle(found, of: grid),
      LoneHeading.isLarger(found.line.box, than: heading.box)
    else { return false }
    func isAlike(_ text: String, _ box: Rect) -> Bool {
      text != found.text && LoneHeading.isAlike(box, found.line.box)
    }
    if let outer = table?.headings.outer?.block, let place = outer.places.last {
      return isAlike(outer.text, place.box)
    }
    return later.contains { place in
      guard let title = title(in: place.lines, over: place.top, assembler),
        let above = upper(over: title.line, in: place.lines, assembler)
      else { return false }
      return isAlike(above.text, above.line.box)
    }
  }

  /// Keeps a line over a table in mind that is its heading where the next table has one like it.
  private mutating func awaitNext(of found: Found, over part: PagePart?, _ layout: PageLayout) {
    guard case .table(_, let grid, _, _) = part, table == nil,
      isTitle(found, of: grid)
    else { return }
    lone = LoneHeading(
      text: found.text, place: PageBox(page: layout.ink.page.number, box: found.line.box),
      after: sequence)
  }

  /// The line over a table that may be its heading: the last one but for sentences and captions.
  private func title(in lines: [Line], over top: Double, _ assembler: TextAssembler) -> Found? {
    var rest = lines.indices.filter { lines[$0].inkedTop < top }
      .sorted { lines[$0].inkedTop < lines[$1].inkedTop }
    var top = top
    for _ in 0...ChecklistReader.mostRemarks {
      guard let index = rest.popLast(), isNear(lines[index], to: top) else { return nil }
      let text = LoneHeading.withoutCount(assembler.text(of: lines[index]))
      if !ChecklistReader.isRemark(text)
        || profile.catalogue.isGroup(Catalogue.name(inHeading: text))
      {
        return (index, lines[index], text)
      }
      top = lines[index].inkedTop
    }
    return nil
  }

  /// Whether a heading below the last row of a table is that of the next one: it names a known group, or stands
  /// right over a header with the same labels.
  func isHeading(_ heading: TextBlock, over header: Header, _ grid: Grid, _ page: Int) -> Bool {
    if profile.catalogue.isGroup(Catalogue.name(inHeading: heading.text)) { return true }
    guard let place = heading.places.last, place.page == page, let table else { return false }
    let white = grid.rowEdges[header.rows.lowerBound] - place.box.maxY
    let reach = ChecklistReader.headingReach * place.box.height
    return (-place.box.height...reach).contains(white) && !ChecklistReader.isRemark(heading.text)
      && table.header.isPrintedAgain(as: header)
  }

  /// Letters; what is longer than a heading is a sentence.
  private static let longestHeading = 30
  /// Of the font size: a heading begins this near to the left edge of its table, or stands in its middle.
  private static let edgeReach = 2.0

  /// Whether a line stands over its table as another heading does over a table with the same labels: over the one
  /// before it, or over one that follows on the page.
  private func isOneOfSeveral(
    _ found: Found, over parts: ArraySlice<PagePart>, _ later: [LaterHeadings.Place],
    _ assembler: TextAssembler
  ) -> Bool {
    guard case .table(let header, let grid, _, _) = parts.first, isTitle(found, of: grid)
    else { return false }
    if let table, table.hasHeading || lone.heading != nil {
      return table.header.isPrintedAgain(as: header) && isAlike(found.line, found.text, table)
    }
    return later.contains { place in
      guard let next = title(in: place.lines, over: place.top, assembler) else { return false }
      return next.text != found.text && isTitle(next, of: place.grid)
        && LoneHeading.isAlike(next.line.box, found.line.box)
    }
  }

  /// Whether a line is drawn as the last heading of a table is, and says something else.
  private func isAlike(_ line: Line, _ text: String, _ table: TableReader) -> Bool {
    let last = table.headings.last.map { ($0.text, $0.places.last) } ?? lone.heading
    guard let (other, place) = last, let place else { return false }
    return other != text && LoneHeading.isAlike(place.box, line.box)
  }

  /// Whether the last line of a page is the next heading after that of its last table: both are numbered, and
  /// drawn alike.
  func isNext(_ line: Line, _ text: String, after table: TableReader) -> Bool {
    let last = table.headings.last?.text ?? lone.heading?.0
    guard let last, let number = RowNumber.ofHeading(text).flatMap({ RowNumber($0) }),
      let before = RowNumber.ofHeading(last).flatMap({ RowNumber($0) }),
      !ChecklistReader.isRemark(text)
    else { return false }
    return number.follows(before) && isAlike(line, text, table)
  }

  /// Words before the number of a table: what they count is no group.
  private static let tableWords = ["別表", "別紙", "付表", "表", "様式", "Table", "Appendix"]

  /// Whether a text is a sentence, the end of one, or the caption of a table.
  static func isRemark(_ text: String) -> Bool {
    text.count > longestHeading || text.last.map("。.：:".contains) ?? true || countsTables(text)
  }

  /// Whether a line over a table may be its heading: short, no note, no mere number, and at its left edge or in
  /// the middle.
  private func isTitle(_ found: Found, of grid: Grid) -> Bool {
    guard let first = found.text.first, !"※*＊注(（".contains(first),
      !ChecklistReader.isRemark(found.text)
    else { return false }
    let reach = ChecklistReader.edgeReach * found.line.fontSize
    return abs(found.line.box.minX - grid.box.minX) <= reach
      || abs(found.line.box.midX - grid.box.midX) <= reach
  }

  /// Whether a text begins with the number of a table.
  private static func countsTables(_ text: String) -> Bool {
    tableWords.contains { word in
      text.hasPrefix(word) && text.dropFirst(word.count).first { $0 != " " }?.isNumber ?? true
    }
  }

  /// Whether a line stands so little over a height that it is a heading of what begins there.
  private func isNear(_ line: Line, to top: Double) -> Bool {
    line.direction == .right
      && top - line.inkedBottom <= ChecklistReader.headingReach * line.fontSize
  }
}
