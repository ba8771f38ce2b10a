internal import Checklist
internal import Layout

/// A record or a document as rows of cells, with the rows that belong to it.
struct Entry: Hashable, Sendable {
  /// Whether it is a record or a document.
  let content: Content
  /// Its own row; a cell for each column of ``Table/record`` or ``Table/document``.
  let cells: [TableValue]
  /// Its findings; a cell for each column of ``Table/finding``.
  let findings: [[TableValue]]
  /// Its boxes, none for a document; a cell for each column of ``Table/box``.
  let boxes: [[TableValue]]

  init(content: Content, cells: [TableValue], findings: [[TableValue]], boxes: [[TableValue]]) {
    self.content = content
    self.cells = cells
    self.findings = findings
    self.boxes = boxes
  }

  /// The rows of a record.
  init(_ record: Record, of document: DocumentIdentity) {
    self.init(
      content: .records,
      cells: ObjectShape.record.cells(RecordRow(record: record, identity: document)),
      findings: record.findings.map(ObjectShape.finding.cells),
      boxes: Field.allCases.flatMap { field in
        (record.boxes[field] ?? []).enumerated().map { index, place in
          [.text(field.rawValue), .integer(index + 1), .integer(place.page)] + place.box.cells
        }
      })
  }

  /// The rows of a document.
  init(_ document: DocumentReport) {
    self.init(
      content: .documents, cells: ObjectShape.document.cells(document),
      findings: document.summary.findings.map(ObjectShape.finding.cells), boxes: [])
  }
}

extension ObjectShape {
  fileprivate func cells(_ row: Row) -> [TableValue] { columns.map { TableValue($0.value(row)) } }
}

extension Rect {
  fileprivate var cells: [TableValue] { [minX, minY, maxX, maxY].map(TableValue.init(length:)) }
}
