/* libxlsxwriter, loaded for a workbook: it brings OpenSSL, as large as all that a conversion needs. */
#ifndef CHECKSHEET_XLSX_WRITER_H
#define CHECKSHEET_XLSX_WRITER_H
#include <CLazyLibrary.h>
#include <xlsxwriter.h>

#define XLSX_WRITER_CALLS(CALL) \
  CALL(format_set_align) CALL(format_set_bg_color) CALL(format_set_bold) CALL(format_set_bottom)   \
  CALL(format_set_text_wrap) CALL(lxw_workbook_free) CALL(workbook_add_format)                     \
  CALL(workbook_add_worksheet) CALL(workbook_close) CALL(workbook_new) CALL(workbook_new_opt)      \
  CALL(workbook_set_properties) CALL(worksheet_autofilter) CALL(worksheet_fit_to_pages)            \
  CALL(worksheet_freeze_panes) CALL(worksheet_ignore_errors) CALL(worksheet_repeat_rows)           \
  CALL(worksheet_set_column) CALL(worksheet_set_landscape) CALL(worksheet_write_blank)             \
  CALL(worksheet_write_boolean) CALL(worksheet_write_number) CALL(worksheet_write_string)

LAZY_CALLS(XLSXWriterCalls, XLSX_WRITER_CALLS)

/* The library's calls; null when it is not installed. Loaded once, kept for good. */
const XLSXWriterCalls *_Nullable xlsx_writer_calls(void);

#endif
