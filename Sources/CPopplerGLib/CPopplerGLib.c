#include "CPopplerGLib.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>
#include <string.h>

static PopplerGLibCalls calls;
static bool isLoaded = false;

/* A function's address in a struct of pointers; ISO C has no cast from the one to the other. */
static bool find(void *library, const char *name, void *pointer) {
  void *const address = dlsym(library, name);
  memcpy(pointer, &address, sizeof address);
  return address;
}

static void load(void) {
  void *const library = dlopen("libpoppler-glib.so.8", RTLD_LAZY | RTLD_LOCAL);
  if (!library) return;
  isLoaded = true;
#define FIND(name) isLoaded = find(library, #name, &calls.name) && isLoaded;
  POPPLER_GLIB_CALLS(FIND)
#undef FIND
}

const PopplerGLibCalls *poppler_glib_calls(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return isLoaded ? &calls : NULL;
}
