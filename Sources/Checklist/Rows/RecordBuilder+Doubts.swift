/// What a whole row says against the way in which it was read, by whatever method.
extension RecordBuilder {
  /// Notes a row that looks like none, or like one that is read by the wrong columns.
  func addDoubts(_ row: Row, _ record: inout Record) {
    if record.texts[.number]?.isEmpty ?? false, record.texts[.item]?.isEmpty ?? true {
      note(
        nil, "the row has neither a number nor an item; it may be part of another one", row, &record
      )
    }
    addDoubtfulSubrow(row, &record)
    if isAnswerGuessed, record.texts[.setting]?.isEmpty ?? false,
      let remarks = record.texts[.remarks], ColumnContent.beginsWithAnswer(remarks)
    {
      note(
        .setting, "the column of answers is guessed and empty, and the remarks begin with one",
        row, &record)
    }
  }

  /// Notes a text over the columns of items and answers, under the number of the row above: it may be said of
  /// that row, and no answer of its own.
  func addDoubtfulSubrow(_ row: Row, _ record: inout Record) {
    func isShared(_ field: Field) -> Bool {
      columns.firstIndex { $0.field == field }.map { row.sharedColumns.contains($0) } ?? false
    }
    guard record.texts[.item]?.isEmpty ?? false, !(record.texts[.setting] ?? "").isEmpty,
      isShared(.number), isShared(.setting)
    else { return }
    note(
      .setting,
      "the text stands over the columns of the item and of the answer, in a row without "
        + "an item of its own; it may belong to the row above", row, &record)
  }

  /// Whether no label says which column has the answers.
  private var isAnswerGuessed: Bool {
    columns.contains { $0.field == .setting && ($0.label.isEmpty || $0.isGuessed) }
  }

  /// Words; the longest names of numbers have no more (`Annex A 5.1`).
  private static let mostWords = 3

  /// Notes words that are no number, and a number with a text behind it, which may be of another row or of none.
  func noteFurtherText(_ text: String, _ row: Row, _ record: inout Record) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count > 1, let first = words.first else { return }
    if RowNumber(String(first)) != nil {
      note(
        .number, "the number 「\(first)」 has a text behind it that may be none of the row's", row,
        &record)
    } else if words.count > Self.mostWords {
      note(.number, "words stand in place of a number; the row may be several", row, &record)
    }
  }

  private func note(_ field: Field?, _ message: String, _ row: Row, _ record: inout Record) {
    record.findings.append(
      Finding(.uncertainBoundary, .warning, field: field, page: row.page, message: message))
  }
}
