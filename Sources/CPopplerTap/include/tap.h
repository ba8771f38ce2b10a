/* One pass of Poppler's interpreter over one page: glyphs, drawn marks and table tags as plain
   values. Lengths are points of page space: origin top-left as displayed, y downwards. */
#ifndef CHECKSHEET_TAP_H
#define CHECKSHEET_TAP_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
  double minX, minY, maxX, maxY;
} TapBox;

typedef struct {
  TapBox box;
  double baseline, fontSize;
  uint32_t scalar, color; /* color: 0xRRGGBB */
  int32_t font, mcid, paintOrder;
  uint8_t direction, clip; /* in the order of Glyph.Direction and Glyph.Clip */
  bool isInvisible;
} TapGlyph;

typedef struct {
  double position, start, end, thickness;
  uint32_t color;
  int32_t paintOrder;
  uint8_t axis, source; /* in the order of Ruling.Axis and Ruling.Source */
  bool isDashed;
} TapRuling;

typedef struct {
  TapBox box;
  uint32_t color;
  int32_t paintOrder;
} TapFill;

typedef struct {
  const char *name;
  bool isEmbedded, isVertical;
} TapFont;

typedef struct {
  double width, height;
  const TapGlyph *glyphs;
  const TapRuling *rulings;
  const TapFill *fills;
  const TapBox *images;
  const TapFont *fonts;
  size_t glyphCount, rulingCount, fillCount, imageCount, fontCount;
} TapPage;

typedef struct TapDocument TapDocument;

/* Opens a file, or bytes (copied). Never null save when memory is short; ask tap_error. */
TapDocument *tap_open_file(const char *path, const char *password);
TapDocument *tap_open_bytes(const void *bytes, size_t count, const char *password);
void tap_close(TapDocument *document);

/* Poppler's ErrorCodes.h; 0 when the document is open. */
int tap_error(const TapDocument *document);
/* The errno of a file that could not be opened. */
int tap_errno(const TapDocument *document);
int tap_page_count(TapDocument *document);
/* What Poppler complained about so far, each line once; null past the last. */
const char *tap_problem(const TapDocument *document, size_t index);
/* Whether poppler-data, which non-embedded Japanese fonts need, is installed. */
bool tap_has_language_data(void);

/* Null when the page is broken or memory is short. Free it before closing the document. */
TapPage *tap_read_page(TapDocument *document, int number);
void tap_free_page(TapPage *page);

#ifdef __cplusplus
}
#endif
#endif
