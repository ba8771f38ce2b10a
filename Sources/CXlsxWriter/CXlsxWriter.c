#include "CXlsxWriter.h"

LAZY_LIBRARY(
    XLSXWriterCalls, xlsx_writer_calls, "libxlsxwriter.so." LXW_SOVERSION, XLSX_WRITER_CALLS)
