#include "CPopplerGLib.h"

LAZY_LIBRARY(PopplerGLibCalls, poppler_glib_calls, "libpoppler-glib.so.8", POPPLER_GLIB_CALLS)
