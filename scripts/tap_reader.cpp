// Reads whole PDFs through the tap and touches all that it hands out, for scripts/fuzz --tap: built with sanitizers.
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

#include "../Sources/CPopplerTap/include/tap.h"

static volatile uint64_t sum = 0;

template <typename Value> static void touch(const Value *values, size_t count) {
  const auto *const bytes = reinterpret_cast<const unsigned char *>(values);
  for (size_t index = 0; index < count * sizeof(Value); index++) sum = sum + bytes[index];
}

static void touch(const TapPage &page) {
  touch(page.glyphs, page.glyphCount);
  touch(page.paths, page.pathCount);
  touch(page.points, page.pointCount);
  touch(page.clips, page.clipCount);
  touch(page.actualTexts, page.actualTextCount);
  touch(page.scalars, page.scalarCount);
  for (size_t index = 0; index < page.fontCount; index++)
    for (const char *letter = page.fonts[index].name; *letter; letter++) sum = sum + *letter;
}

static void read(const char *path) {
  FILE *const file = fopen(path, "rb");
  if (!file) return;
  static char bytes[1 << 22];
  const size_t count = fread(bytes, 1, sizeof bytes, file);
  fclose(file);
  TapDocument *const document = tap_open_bytes(bytes, count, nullptr);
  if (!document) return;
  if (tap_error(document) == 0) {
    const int pages = tap_page_count(document);
    for (int number = 1; number <= pages && number <= 50; number++)
      if (TapPage *const page = tap_read_page(document, number)) {
        touch(*page);
        tap_free_page(page);
      }
    size_t nodes = 0;
    touch(tap_structure(document, &nodes), 0);
    for (size_t index = 0; tap_problem(document, index); index++) sum = sum + index;
  }
  tap_close(document);
}

// One PDF a process: `tap_reader FILE`, ended after ten seconds, which is no fault of the tap's.
int main(int count, char **arguments) {
  signal(SIGALRM, [](int) { _exit(3); });
  alarm(10);
  for (int index = 1; index < count; index++) read(arguments[index]);
}
