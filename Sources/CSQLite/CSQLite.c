#include "CSQLite.h"

LAZY_LIBRARY(SQLiteCalls, sqlite_calls, "libsqlite3.so.0", SQLITE_CALLS)
