/// What a whole row says against the way in which it was read, by whatever method.
extension RecordBuilder {
  /// Notes a row that looks like none, or like one that is read by the wrong columns.
  func addDoubts(_ row: Row, _ record: inout Record) {
    if record.texts[.number]?.isEmpty ?? false, record.texts[.item]?.isEmpty ?? true {
      note(
        nil, "the row has neither a number nor an item; it may be part of another one", row, &record
      )
    }
    if isAnswerGuessed, record.texts[.setting]?.isEmpty ?? false,
      let remarks = record.texts[.remarks], ColumnContent.beginsWithAnswer(remarks)
    {
      note(
        .setting, "the column of answers is guessed and empty, and the remarks begin with one",
        row, &record)
    }
  }

  /// Whether no label says which column has the answers.
  private var isAnswerGuessed: Bool {
    columns.contains { $0.field == .setting && ($0.label.isEmpty || $0.isGuessed) }
  }

  /// Notes a number with a text behind it, which may be of another row or of none.
  func noteFurtherText(_ text: String, _ row: Row, _ record: inout Record) {
    let first = text.prefix { !$0.isWhitespace }
    guard first.endIndex < text.endIndex, RowNumber(String(first)) != nil else { return }
    note(
      .number, "the number 「\(first)」 has a text behind it that may be none of the row's", row,
      &record)
  }

  private func note(_ field: Field?, _ message: String, _ row: Row, _ record: inout Record) {
    record.findings.append(
      Finding(.uncertainBoundary, .warning, field: field, page: row.page, message: message))
  }
}
