#include "worker.h"

#include <cstdio>
#include <cstdlib>
#include <new>

/// Ends this process when `new` finds no memory: else a PDF that takes all there is would look like a damaged one.
void worker_end_without_memory(void) {
  std::set_new_handler([] {
    std::fputs("Out of memory\n", stderr);
    std::abort();
  });
}
