internal import CXlsxWriter
internal import Glibc

/// Writes an Office Open XML workbook for Excel: sheets of records, of documents and of findings.
///
/// Texts are texts, never formulas, numbers or links. Rows go to temporary files in a folder beside the
/// workbook as they come, ``piecesSuffix`` after its name. The same rows give the same bytes, with the same
/// release of libxlsxwriter.
public final class XLSXWriter: TableFile {
  /// What follows the workbook's name in the name of the folder of its temporary files.
  ///
  /// libxlsxwriter removes each file's name right after it has opened the file, so that only a process
  /// killed in between leaves one.
  public static let piecesSuffix = ".pieces"

  /// Whether libxlsxwriter is installed.
  public static var isAvailable: Bool { xlsx_writer_calls() != nil }

  private let library: UnsafePointer<XLSXWriterCalls>
  private var workbook: UnsafeMutablePointer<lxw_workbook>?
  private let pieces: String
  private var records: Rows
  private var documents: Rows
  private var findings: Rows

  /// Begins a workbook.
  ///
  /// - Parameter path: The file.
  /// - Throws: When there is no memory, or libxlsxwriter is not installed.
  public init(path: String) throws(TableFileError) {
    guard let library = xlsx_writer_calls() else { throw TableFileError(number: ELIBACC) }
    self.library = library
    pieces = path + XLSXWriter.piecesSuffix
    guard mkdir(pieces, 0o700) == 0 || errno == EEXIST else { throw TableFileError(number: errno) }
    let created = pieces.withCString { pieces in
      var options = lxw_workbook_options(
        constant_memory: 1, tmpdir: UnsafeMutablePointer(mutating: pieces), use_zip64: 0)
      return library.pointee.workbook_new_opt(path, &options)
    }
    guard let created else {
      rmdir(pieces)
      throw TableFileError(number: ENOMEM)
    }
    workbook = created
    setCreationDate(of: created, library)
    let styles = Styles(created, library)
    records = try Rows(.records, created, styles, library)
    documents = try Rows(.documents, created, styles, library)
    findings = try Rows(.findings, created, styles, library)
  }

  deinit {
    if let workbook { library.pointee.lxw_workbook_free(workbook) }
    rmdir(pieces)
  }

  /// Adds records, or a document's own row, with their findings.
  public func append(_ packed: [UInt8]) throws(TableFileError) {
    var reader = EntryReader(packed)
    while let entry = try reader.next() {
      switch entry.content {
      case .records: try records.append(entry.sheetCells, marking: entry.worstSeverity)
      case .documents: try documents.append(entry.sheetCells, marking: entry.worstSeverity)
      }
      for finding in entry.findings { try findings.append(entry.place + finding) }
    }
  }

  /// Puts the workbook together and writes it.
  public func finish() throws(TableFileError) {
    guard let workbook else { return }
    try checkRoom()
    self.workbook = nil  // closing frees it, whatever comes of it
    errno = 0
    guard library.pointee.workbook_close(workbook) == LXW_NO_ERROR else {
      throw TableFileError(number: errno)
    }
  }

  /// Throws when the rows are not all in their temporary files, or there is no room to copy them.
  ///
  /// libxlsxwriter 1.1.4 looks at no error while it writes and copies them.
  private func checkRoom() throws(TableFileError) {
    var size = 1 << 20
    for rows in [records, documents, findings] { size += try rows.sizeOnDisk() }
    var status = statvfs()
    guard statvfs(pieces, &status) == 0 else { throw TableFileError(number: errno) }
    let room = UInt(status.f_bavail).multipliedReportingOverflow(by: UInt(status.f_frsize))
    guard room.overflow || room.partialValue / 2 >= UInt(size) else {
      throw TableFileError(number: ENOSPC)
    }
  }
}

/// The formats of cells, which the workbook owns.
private struct Styles {
  typealias Format = UnsafeMutablePointer<lxw_format>

  let header: Format?
  let plain: Format?
  let wrapped: Format?
  private let warning: Format?
  private let error: Format?

  init(
    _ workbook: UnsafeMutablePointer<lxw_workbook>, _ library: UnsafePointer<XLSXWriterCalls>
  ) {
    header = library.pointee.workbook_add_format(workbook)
    plain = library.pointee.workbook_add_format(workbook)
    wrapped = library.pointee.workbook_add_format(workbook)
    warning = library.pointee.workbook_add_format(workbook)
    error = library.pointee.workbook_add_format(workbook)
    for format in [header, plain, wrapped, warning, error] {
      library.pointee.format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
    for format in [wrapped, warning, error] { library.pointee.format_set_text_wrap(format) }
    library.pointee.format_set_bold(header)
    library.pointee.format_set_bottom(header, UInt8(LXW_BORDER_THIN.rawValue))
    library.pointee.format_set_bg_color(warning, 0xFF_EB9C)
    library.pointee.format_set_bg_color(error, 0xFF_C7CE)
  }

  /// The fill for findings; none for notes.
  func fill(_ severity: String?) -> Format? {
    switch severity {
    case "error": error
    case "warning": warning
    default: nil
    }
  }
}

/// The rows of one kind, on as many sheets as they need.
private struct Rows {
  private let library: UnsafePointer<XLSXWriterCalls>
  private let sheet: XLSXSheet
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let styles: Styles
  private var worksheets: [UnsafeMutablePointer<lxw_worksheet>] = []
  private var row: lxw_row_t = 0

  /// How many rows a sheet of Excel has, its header among them.
  private static let rowLimit: lxw_row_t = 1_048_576

  /// Begins the first sheet.
  init(
    _ sheet: XLSXSheet, _ workbook: UnsafeMutablePointer<lxw_workbook>, _ styles: Styles,
    _ library: UnsafePointer<XLSXWriterCalls>
  ) throws(TableFileError) {
    self.library = library
    self.sheet = sheet
    self.workbook = workbook
    self.styles = styles
    try beginWorksheet()
  }

  /// Adds a row.
  ///
  /// - Parameters:
  ///   - cells: One for each column.
  ///   - severity: That of its worst finding, to mark the cell of the findings with.
  /// - Throws: When the next sheet cannot be begun.
  mutating func append(_ cells: [TableValue], marking severity: String? = nil)
    throws(TableFileError)
  {
    if row == Self.rowLimit { try beginWorksheet() }
    guard let worksheet = worksheets.last else { return }
    let fill = styles.fill(severity)
    for (index, cell) in cells.enumerated() {
      let style = sheet.columns[index].isWrapped ? styles.wrapped : styles.plain
      let format = index == sheet.findingsIndex ? fill ?? style : style
      write(cell, to: worksheet, column: index, format)
    }
    row += 1
    _ = library.pointee.worksheet_autofilter(worksheet, 0, 0, row - 1, lxw_col_t(cells.count - 1))
  }

  /// How many bytes the rows take so far.
  func sizeOnDisk() throws(TableFileError) -> Int {
    var size = 0
    for worksheet in worksheets {
      guard let file = worksheet.pointee.optimize_tmpfile else { continue }
      guard fflush(file) == 0, ferror(file) == 0 else {
        throw TableFileError(number: errno == 0 ? ENOSPC : errno)
      }
      size += ftell(file)
    }
    return size
  }

  private mutating func beginWorksheet() throws(TableFileError) {
    let name = worksheets.isEmpty ? sheet.name : "\(sheet.name) \(worksheets.count + 1)"
    guard let worksheet = library.pointee.workbook_add_worksheet(workbook, name) else {
      throw TableFileError(number: ENOMEM)
    }
    worksheets.append(worksheet)
    _ = library.pointee.worksheet_freeze_panes(worksheet, 1, 0)
    _ = library.pointee.worksheet_ignore_errors(
      worksheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), allCells)
    for (index, column) in sheet.columns.enumerated() {
      let index = lxw_col_t(index)
      let style = column.isWrapped ? styles.wrapped : styles.plain
      _ = library.pointee.worksheet_set_column(worksheet, index, index, column.width, style)
      _ = library.pointee.worksheet_write_string(worksheet, 0, index, column.name, styles.header)
    }
    _ = library.pointee.worksheet_autofilter(worksheet, 0, 0, 0, lxw_col_t(sheet.columns.count - 1))
    row = 1
  }

  private func write(
    _ cell: TableValue, to worksheet: UnsafeMutablePointer<lxw_worksheet>, column: Int,
    _ format: UnsafeMutablePointer<lxw_format>?
  ) {
    let column = lxw_col_t(column)
    switch cell {
    case .null: break
    case .integer(let integer):
      _ = library.pointee.worksheet_write_number(worksheet, row, column, Double(integer), format)
    case .real(let number):
      _ = library.pointee.worksheet_write_number(worksheet, row, column, number, format)
    case .flag(let flag):
      _ = library.pointee.worksheet_write_boolean(worksheet, row, column, flag ? 1 : 0, format)
    case .text(let text), .json(let text):
      _ = library.pointee.worksheet_write_string(worksheet, row, column, text.workbookCell, format)
    }
  }

  private var allCells: String { "A1:XFD\(Self.rowLimit)" }
}

extension Entry {
  /// The row on its sheet: as in CSV, save that findings are lines to read.
  fileprivate var sheetCells: [TableValue] {
    let texts = findings.map { finding in
      let text = { (name: String) in
        Table.finding.indices[name].map { finding[$0].description } ?? ""
      }
      return "\(text("severity")): \(text("message")) [\(text("code"))]"
    }
    return cells.dropLast() + [.text(texts.joined(separator: "\n"))]
  }

  /// The first columns of its findings: document, sequence, number.
  fileprivate var place: [TableValue] {
    guard content == .records else { return [cell("document", .document), .null, .null] }
    return ["document", "sequence", "number"].map { cell($0, .record) }
  }

  /// The severity of its worst finding.
  fileprivate var worstSeverity: String? {
    guard let index = Table.finding.indices["severity"] else { return nil }
    let severities = findings.map { $0[index].description }
    return ["error", "warning", "note"].first(where: severities.contains)
  }

  private func cell(_ name: String, _ table: Table) -> TableValue {
    table.indices[name].map { cells[$0] } ?? .null
  }
}

/// Gives a workbook the same date whenever it is made, so that the same rows give the same bytes.
func setCreationDate(
  of workbook: UnsafeMutablePointer<lxw_workbook>, _ library: UnsafePointer<XLSXWriterCalls>
) {
  var properties = lxw_doc_properties()
  properties.created = 315_532_800  // 1980-01-01, the date of the members of the ZIP archive
  _ = library.pointee.workbook_set_properties(workbook, &properties)
}
