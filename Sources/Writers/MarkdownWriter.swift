/// Writes a Markdown document to read: for each PDF a heading, a table of its records, its findings.
///
/// A table leaves out the columns that its sheet does not have, and those that are for machines: hashes,
/// boxes, catalogue.
public final class MarkdownWriter: TableFile {
  private let output: Stream
  /// The records of the document at hand, whose heading is known only after them.
  private let records: Stream
  private var usedColumns: Set<Int> = []
  private var isFirst = true

  /// Begins a document.
  ///
  /// - Parameter path: The file.
  /// - Throws: When it cannot be written.
  public init(path: String) throws(TableFileError) {
    output = try Stream(path: path)
    records = try Stream()
  }

  /// Adds records to the section at hand, or ends it with the document's own row.
  public func append(_ packed: [UInt8]) throws(TableFileError) {
    var reader = EntryReader(packed)
    while let entry = try reader.next() {
      switch entry.content {
      case .records: try append(entry)
      case .documents: try endSection(entry)
      }
    }
  }

  /// Ends the file.
  public func finish() throws(TableFileError) {
    try output.close()
  }

  private static let shownIndices = Table.record.columns.indices.filter {
    let hidden = [
      "schemaVersion", "document", "documentSHA256", "sequence", "catalogue", "settingValue",
      "boxes",
    ]
    return !(hidden + ["findings"]).contains(Table.record.columns[$0].name)
  }
  private static let recordIndices = Table.record.indices
  private static let documentIndices = Table.document.indices
  private static let findingIndices = Table.finding.indices

  private func append(_ record: Entry) throws(TableFileError) {
    for index in Self.shownIndices where record.cells[index].isShown { usedColumns.insert(index) }
    var bytes: [UInt8] = []
    bytes.appendPacked(record)
    try records.writeCounted(bytes)
  }

  private func endSection(_ document: Entry) throws(TableFileError) {
    if !isFirst { try write("\n") }
    isFirst = false
    try writeHeading(document)
    try writeTable()
    try writeFindings(document)
    try records.clear()
    usedColumns = []
  }

  private func writeHeading(_ document: Entry) throws(TableFileError) {
    let text = { (name: String) in Self.documentIndices[name].map { document.cells[$0] } ?? .null }
    let path = text("document").description.markdown
    let title = text("title").description.markdown
    try write("# \(title.isEmpty ? path : title)\n\n")
    let counts = "\(text("pageCount").description) pages, \(text("rowCount").description) records"
    try write("File: \(path), \(counts), \(text("status").description)\n")
  }

  private func writeTable() throws(TableFileError) {
    let columns = usedColumns.sorted()
    guard !columns.isEmpty else { return }
    try write("\n" + markdownRow(columns.map { Table.record.columns[$0].name }))
    try write(markdownRow(columns.map { _ in "---" }))
    try forEachRecord { record throws(TableFileError) in
      try write(markdownRow(columns.map { record.cells[$0].shown.markdown }))
    }
  }

  private func writeFindings(_ document: Entry) throws(TableFileError) {
    var lines = document.findings.map { line($0, number: nil) }
    let heading = "\n## Findings\n\n"
    var isHeadingThere = !lines.isEmpty
    if isHeadingThere { try write(heading + lines.joined()) }
    try forEachRecord { record throws(TableFileError) in
      let number = Self.recordIndices["number"].map { record.cells[$0].description } ?? ""
      lines = record.findings.map { line($0, number: number) }
      if !isHeadingThere, !lines.isEmpty { try write(heading) }
      isHeadingThere = isHeadingThere || !lines.isEmpty
      try write(lines.joined())
    }
  }

  private func line(_ finding: [TableValue], number: String?) -> String {
    let text = { (name: String) in Self.findingIndices[name].map { finding[$0].description } ?? "" }
    let page = text("page").isEmpty ? "" : "p\(text("page")):"
    let row = number.map { $0.isEmpty ? "" : "No.\($0.markdown):" } ?? ""
    let place = page + row
    let message = "\(text("severity")): \(text("message").markdown) `\(text("code"))`"
    return "- \(place.isEmpty ? "" : place + " ")\(message)\n"
  }

  private func forEachRecord(
    _ body: (Entry) throws(TableFileError) -> Void
  ) throws(TableFileError) {
    try records.forEachCounted { bytes throws(TableFileError) in
      var reader = EntryReader(bytes)
      while let record = try reader.next() { try body(record) }
    }
  }

  private func write(_ text: String) throws(TableFileError) {
    try output.write(Array(text.utf8))
  }
}

extension TableValue {
  /// Whether a column with this cell tells anything.
  fileprivate var isShown: Bool { ![.null, .flag(false), .json("{}")].contains(self) }

  /// The text in a table, where what is not there takes no room.
  fileprivate var shown: String { isShown ? description : "" }
}
