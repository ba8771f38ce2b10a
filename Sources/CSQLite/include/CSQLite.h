/* SQLite, loaded for a database. */
#ifndef CHECKSHEET_SQLITE_H
#define CHECKSHEET_SQLITE_H
#include <CLazyLibrary.h>
#include <sqlite3.h>

#define SQLITE_CALLS(CALL) \
  CALL(sqlite3_bind_double) CALL(sqlite3_bind_int64) CALL(sqlite3_bind_null)                       \
  CALL(sqlite3_bind_text) CALL(sqlite3_close) CALL(sqlite3_close_v2) CALL(sqlite3_exec)            \
  CALL(sqlite3_finalize) CALL(sqlite3_open_v2) CALL(sqlite3_prepare_v2) CALL(sqlite3_reset)        \
  CALL(sqlite3_step)

LAZY_CALLS(SQLiteCalls, SQLITE_CALLS)

/* The library's calls; null when it is not installed. Loaded once, kept for good. */
const SQLiteCalls *_Nullable sqlite_calls(void);

#endif
