#include <sqlite3.h>

// Binds a text that SQLite copies; the macro SQLITE_TRANSIENT is a cast that Swift does not import.
static inline int sqlite3_bind_copied_text(sqlite3_stmt *statement, int index, const char *text, int count) {
  return sqlite3_bind_text(statement, index, text, count, SQLITE_TRANSIENT);
}
