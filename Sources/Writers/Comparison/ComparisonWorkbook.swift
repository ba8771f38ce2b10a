internal import CXlsxWriter
public import Checklist
internal import Glibc

/// A comparison as an Excel workbook with one sheet.
public enum ComparisonWorkbook {
  /// Writes the workbook.
  ///
  /// - Parameters:
  ///   - comparison: What to write.
  ///   - path: The file.
  /// - Throws: When it cannot be written.
  public static func write(_ comparison: Comparison, path: String) throws(TableFileError) {
    guard let library = xlsx_writer_calls() else { throw TableFileError(number: ELIBACC) }
    guard let workbook = library.pointee.workbook_new(path) else {
      throw TableFileError(number: ENOMEM)
    }
    setCreationDate(of: workbook, library)
    let name = "comparison"
    guard let sheet = library.pointee.workbook_add_worksheet(workbook, name) else {
      library.pointee.lxw_workbook_free(workbook)
      throw TableFileError(number: ENOMEM)
    }
    fill(sheet, comparison, Styles(workbook, library), library)
    errno = 0
    guard library.pointee.workbook_close(workbook) == LXW_NO_ERROR else {
      throw TableFileError(number: errno)
    }
  }

  /// Columns before those of the sheets: list, id, section, category, item, differs.
  private static let leadingColumns = 6

  private static func fill(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ comparison: Comparison, _ styles: Styles,
    _ library: UnsafePointer<XLSXWriterCalls>
  ) {
    let table = comparison.cellTable
    let width = table.first?.count ?? 0
    let itemColumn = lxw_col_t(leadingColumns - 2)
    _ = library.pointee.worksheet_set_column(sheet, 0, 1, 10, styles.plain)
    _ = library.pointee.worksheet_set_column(sheet, 2, itemColumn, 24, styles.plain)
    _ = library.pointee.worksheet_set_column(
      sheet, lxw_col_t(leadingColumns - 1), lxw_col_t(leadingColumns - 1), 8, nil)
    _ = library.pointee.worksheet_set_column(
      sheet, lxw_col_t(leadingColumns), lxw_col_t(width - 1), 36, styles.plain)
    _ = library.pointee.worksheet_freeze_panes(sheet, 1, itemColumn + 1)
    for (row, cells) in table.enumerated() {
      for (column, cell) in cells.enumerated() {
        let style = row == 0 ? styles.header : style(comparison.rows[row - 1], column, styles)
        let place = (lxw_row_t(row), lxw_col_t(column))
        if let cell, !cell.isEmpty {
          _ = library.pointee.worksheet_write_string(
            sheet, place.0, place.1, cell.workbookCell, style)
        } else {
          _ = library.pointee.worksheet_write_blank(sheet, place.0, place.1, style)
        }
      }
    }
    _ = library.pointee.worksheet_autofilter(
      sheet, 0, 0, lxw_row_t(table.count - 1), lxw_col_t(width - 1))
    _ = library.pointee.worksheet_set_landscape(sheet)
    _ = library.pointee.worksheet_fit_to_pages(sheet, 1, 0)
    _ = library.pointee.worksheet_repeat_rows(sheet, 0, 0)
  }

  /// The fill of an answer that differs, or is not there.
  private static func style(
    _ row: Comparison.Row, _ column: Int, _ styles: Styles
  ) -> Styles.Format? {
    guard column >= leadingColumns else { return styles.plain }
    guard let cell = row.cells[(column - leadingColumns) / 2] else { return styles.missing }
    return cell.variant > 0 ? styles.different : styles.plain
  }

  /// The formats of cells, which the workbook owns.
  private struct Styles {
    typealias Format = UnsafeMutablePointer<lxw_format>

    let header: Format?
    let plain: Format?
    let different: Format?
    let missing: Format?

    init(
      _ workbook: UnsafeMutablePointer<lxw_workbook>, _ library: UnsafePointer<XLSXWriterCalls>
    ) {
      header = library.pointee.workbook_add_format(workbook)
      plain = library.pointee.workbook_add_format(workbook)
      different = library.pointee.workbook_add_format(workbook)
      missing = library.pointee.workbook_add_format(workbook)
      for format in [header, plain, different, missing] {
        library.pointee.format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        library.pointee.format_set_text_wrap(format)
      }
      library.pointee.format_set_bold(header)
      library.pointee.format_set_bottom(header, UInt8(LXW_BORDER_THIN.rawValue))
      library.pointee.format_set_bg_color(different, 0xFF_F3D6)
      library.pointee.format_set_bg_color(missing, 0xE5_E7EB)
    }
  }
}
