internal import Checklist
internal import Layout
internal import Poppler

extension Conversion {
  /// The document read anew with the pages side by side that hold the columns of one sheet.
  ///
  /// - Parameters:
  ///   - sheet: What its pages are, and the records that they gave one by one.
  ///   - last: The last of these.
  /// - Returns: `nil` where no pages belong side by side, or they give other rows than one by one.
  func wideReading(
    of sheet: WideSheet, ending last: [Record]
  ) -> (records: [Record], summary: DocumentSummary)? {
    var sheet = sheet
    sheet.append(last)
    guard sheet.isOpen, let groups = sheet.groups() else { return nil }
    var reader = ChecklistReader(profile)
    var pages: [Int: WidePage] = [:]
    var records: [Record] = []
    for group in groups {
      guard let wide = widePage(of: group) else { return nil }
      pages[group[0]] = wide.joined
      records += reader.read(wide.page)
    }
    let (rest, read) = reader.finish()
    records += rest
    guard records.count == sheet.rowCount(on: groups.map { $0[0] }) else { return nil }
    var summary = read
    for wide in groups where wide.count > 1 { summary.findings.append(.sideBySide(wide)) }
    let repeated = pages.values.reduce(0) { $0 + $1.repeatedGlyphs }
    summary.glyphsIn += repeated
    summary.glyphsPlaced += repeated
    return (records.map { restored($0, pages) }, summary)
  }

  /// Some pages side by side, or one as it is; `nil` where their rows are not at the same heights.
  private func widePage(of group: [Int]) -> (page: Page, joined: WidePage?)? {
    do {
      let first = try document.page(group[0])
      guard group.count > 1 else { return (first, nil) }
      guard var wide = WidePage(first) else { return nil }
      for number in group.dropFirst() {
        guard wide.add(try document.page(number)) else { return nil }
      }
      return (wide.page, wide)
    } catch {
      return nil  // the first reading tells of it
    }
  }

  /// A record with its boxes on the pages as they were printed.
  private func restored(_ record: Record, _ pages: [Int: WidePage]) -> Record {
    var restored = record
    restored.boxes = record.boxes.mapValues { places in
      places.map { place in
        guard let own = pages[place.page]?.restored(place.box) else { return place }
        return PageBox(page: own.number, box: own.box)
      }
    }
    return restored
  }
}

extension Finding {
  /// Pages are read side by side.
  fileprivate static func sideBySide(_ pages: [Int]) -> Finding {
    let others = pages.dropFirst().map(String.init).joined(separator: ", ")
    return Finding(
      .joinedAcrossPages, .note, page: pages[0],
      message: "the sheet is wider than a page; its columns go on on page \(others)")
  }
}
