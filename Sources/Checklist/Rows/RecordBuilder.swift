internal import Layout

/// Makes records of a table's rows: marks taken off, items matched, doubts noted.
struct RecordBuilder {
  /// The table's columns.
  let columns: [Column]
  private let catalogue: Catalogue
  private var seenNumbers: Set<KeyScalars> = []
  private var lastNumber: RowNumber?
  /// Whether the headings so far are categories; a word that names groups of either size is one, too.
  private var hasCategoryBands = false
  /// Where the clipped label of each label column stands that was told of.
  private var clippedLabels: [Int: [PageBox]] = [:]

  /// Creates the builder of a table.
  ///
  /// - Parameters:
  ///   - columns: The table's columns.
  ///   - catalogue: The known items and groups.
  ///   - earlier: That of the table before, whose headings are of the same kind.
  init(columns: [Column], catalogue: Catalogue, after earlier: RecordBuilder?) {
    self.columns = columns
    self.catalogue = catalogue
    hasCategoryBands = earlier?.hasCategoryBands ?? false
  }

  /// The record of a row.
  ///
  /// - Parameters:
  ///   - row: A whole row of this table.
  ///   - sequence: Its place in the document, from 1.
  ///   - marks: The signs that mark vendor items.
  /// - Returns: The row in canonical form.
  mutating func record(_ row: Row, sequence: Int, _ marks: ExtraMarks) -> Record {
    var record = Record(sequence: sequence, texts: [:], findings: row.findings)
    for (column, block) in zip(columns, row.blocks) {
      guard let field = column.field else {
        record.other.append(LabelledText(label: column.label, text: block.text))
        continue
      }
      put(block, in: field, marks, &record)
    }
    putBands(of: row, marks, &record)
    record.other += row.printed
    noteMissingColumns(row, &record)
    if record.texts[.item] == nil { record.texts[.item] = "" }
    record.settingValue = record.texts[.setting].flatMap {
      SettingValue(reading: $0, unit: record.texts[.unit])
    }
    addCellFindings(row, &record)
    addNumberFindings(row, &record)
    addDoubts(row, &record)
    return record
  }

  private func put(
    _ block: TextBlock, in field: Field, _ marks: ExtraMarks, _ record: inout Record
  ) {
    switch field {
    case .number, .section, .category, .item:
      let (text, isMarked) = marks.stripped(block.text)
      record.texts[field] = text
      if isMarked { record.isVendorExtra = true }
    default:
      record.texts[field] = block.text.trimmed
    }
    if !block.places.isEmpty { record.boxes[field] = block.places }
  }

  /// Of two headings over each other, the higher is the section and the lower the category, unless the sheet
  /// has those in a column.
  private mutating func putBands(of row: Row, _ marks: ExtraMarks, _ record: inout Record) {
    guard let outer = row.outerBand, row.band == nil || record.texts[.category] == nil else {
      return putBand(row.band, marks, &record)
    }
    put(heading: outer, in: .section, marks, &record)
    if let band = row.band { put(heading: band, in: .category, marks, &record) }
  }

  /// A heading is a section, unless the sheet has those in a column, or the heading is a category, as all are
  /// of a sheet where one is, but known sections.
  private mutating func putBand(_ band: TextBlock?, _ marks: ExtraMarks, _ record: inout Record) {
    guard let band else { return }
    let name = Catalogue.name(inHeading: marks.stripped(band.text).text)
    if catalogue.isCategory(name), !catalogue.isSection(name) { hasCategoryBands = true }
    let isCategory = hasCategoryBands && (catalogue.isCategory(name) || !catalogue.isSection(name))
    let field: Field = isCategory && record.texts[.category] == nil ? .category : .section
    put(heading: band, in: field, marks, &record)
  }

  private func put(
    heading: TextBlock, in field: Field, _ marks: ExtraMarks, _ record: inout Record
  ) {
    let (text, isMarked) = marks.stripped(heading.text)
    if isMarked { record.isVendorExtra = true }
    guard record.texts[field]?.isEmpty ?? true else { return }
    record.texts[field] = text
    record.boxes[field] = heading.places
    if heading.doubtCount > 0, let page = heading.places.first?.page {
      record.findings.append(
        .uncertainCharacters(heading.doubtCount, "of 「\(text)」", field: field, page: page))
    }
  }

  // MARK: Findings

  /// A wide sheet is printed over several pages side by side: the columns of the items stand on one, the
  /// answers on the next.
  private func noteMissingColumns(_ row: Row, _ record: inout Record) {
    guard columns.contains(where: { $0.field?.isText ?? false }) else { return }
    for (field, name) in [(Field.item, "items"), (.setting, "answers")]
    where record.texts[field] == nil {
      record.findings.append(
        Finding(
          .uncertainBoundary, .warning, field: field, page: row.page,
          message: "the table has no column of \(name); the row may go on in another table"))
    }
  }

  private mutating func addCellFindings(_ row: Row, _ record: inout Record) {
    for (index, column) in columns.enumerated() {
      let block = row.blocks[index]
      addTextFindings(block, index, row.page, &record)
      if column.field == .setting, row.sharedColumns.contains(index) {
        record.findings.append(
          Finding(
            .sharedCell, .note, field: .setting, page: row.page,
            message: "the cell is merged with its neighbours"))
      }
      if column.field == .setting, block.isEmpty {
        record.findings.append(
          Finding(
            .emptySetting, .note, field: .setting, page: row.page,
            message: "the 「\(column.label)」 cell is empty"))
      }
    }
  }

  private mutating func addTextFindings(
    _ block: TextBlock, _ index: Int, _ page: Int, _ record: inout Record
  ) {
    let column = columns[index]
    func note(_ code: Finding.Code, _ message: String) {
      record.findings.append(
        Finding(code, .warning, field: column.field, page: page, message: message))
    }
    if block.isClipped, isNews(block, in: index) {
      note(
        .clippedText,
        "the text of 「\(column.label)」 is cut off in print; what can be seen is stored")
    }
    if block.isBrokenAtHyphen {
      note(
        .uncertainHyphen,
        "a line of 「\(column.label)」 ends in a hyphen, which may be the word's own or not; "
          + "it is kept")
    }
    if block.doubtCount > 0 {
      record.findings.append(
        .uncertainCharacters(
          block.doubtCount, "of 「\(column.label)」", field: column.field, page: page))
    }
  }

  /// Whether a clipped text was not told of yet: a label is filled down, and told of once.
  private mutating func isNews(_ block: TextBlock, in column: Int) -> Bool {
    guard columns[column].field == .section || columns[column].field == .category else {
      return true
    }
    defer { clippedLabels[column] = block.places }
    return clippedLabels[column] != block.places
  }

  private mutating func addNumberFindings(_ row: Row, _ record: inout Record) {
    guard let text = record.texts[.number] else { return }
    let key = KeyScalars(matching: text)
    guard let number = RowNumber(key: key) else { return noteFurtherText(text, row, &record) }
    if !seenNumbers.insert(key).inserted {
      record.findings.append(
        Finding(
          .duplicateNumber, .note, field: .number, page: row.page,
          message: "the number 「\(text)」 stands on an earlier row too"))
    } else if let last = lastNumber, !number.follows(last) {
      let isGap = number.prefix == last.prefix && number.count > last.count
      record.findings.append(
        Finding(
          isGap ? .numberGap : .numberOutOfOrder, .note, field: .number, page: row.page,
          message: "the number 「\(text)」 does not follow the one before"))
    }
    lastNumber = number
  }
}
