#include "CLazyLibrary.h"

#include <dlfcn.h>
#include <string.h>

void *lazy_open(const char *file) { return dlopen(file, RTLD_LAZY | RTLD_LOCAL); }

bool lazy_find(void *library, const char *name, void *place) {
  void *const address = dlsym(library, name);
  memcpy(place, &address, sizeof address); /* ISO C has no cast from an object to a function */
  return address;
}
