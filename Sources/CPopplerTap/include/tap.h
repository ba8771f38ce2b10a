/* One pass of Poppler's interpreter over one page: glyphs, paths and table tags as plain values.
   Lengths are points of page space: origin top-left as displayed, y downwards. */
#ifndef CHECKSHEET_TAP_H
#define CHECKSHEET_TAP_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif

typedef struct { double x, y; } TapPoint;
typedef struct { double minX, minY, maxX, maxY; } TapBox;

typedef struct {
  TapPoint origin, advance, along, up; /* along, up: one em along the baseline and across it */
  uint32_t scalar, color;              /* scalar 0: the font has no Unicode for it */
  int32_t font, clip, mcid, paintOrder;
  uint16_t part, parts; /* which character of a ligature of so many */
  bool isInvisible, isGuessed;  /* isGuessed: Poppler read the scalar out of the glyph's name or code */
} TapGlyph;

/* The text that replaces the glyphs in a range. */
typedef struct { size_t firstGlyph, glyphCount, firstScalar, scalarCount; } TapActualText;

typedef enum { TapStroke, TapFill, TapEvenOddFill, TapImage } TapPaint;

/* One subpath, painted; an image is the box it covers. */
typedef struct {
  TapPaint paint;
  uint32_t color;
  int32_t clip, paintOrder;
  double opacity, penX, penY; /* penX, penY: half the pen's extent along x and y */
  size_t firstPoint, pointCount;
  bool isCapped, isDashed, isContinued; /* isContinued: belongs to the same path as the one before */
  bool isBlended; /* what lies beneath may show through: a pattern, a mask, another blend mode than Normal */
} TapPath;

typedef struct { TapPoint at; bool isControl; } TapPathPoint;
/* ascent, descent, height: in ems; height is that of a Type 3 font's box, 0 for other fonts.
   isNameless: codes are glyph numbers, and nothing says which characters they are. */
typedef struct {
  const char *name;
  double ascent, descent, height;
  bool isEmbedded, isVertical, isNameless;
} TapFont;

/* A node of the structure tree, in preorder: a table or a part of one, or content in a cell. */
typedef enum { TapTable, TapRow, TapCell, TapHeader, TapContent } TapRole;
typedef struct { TapRole role; int32_t depth, rowSpan, columnSpan, page, mcid; } TapNode;

typedef struct {
  double width, height;
  int32_t object; /* the page's object number; what TapNode.page says */
  const TapGlyph *glyphs; size_t glyphCount;
  const TapPath *paths; size_t pathCount;
  const TapPathPoint *points; size_t pointCount;
  const TapBox *clips; size_t clipCount;
  const TapFont *fonts; size_t fontCount;
  const TapActualText *actualTexts; size_t actualTextCount;
  const uint32_t *scalars; size_t scalarCount;
} TapPage;

typedef struct TapDocument TapDocument;

/* Opens a file by its descriptor, which the document owns, or bytes (copied). Null only when memory is short;
   else ask tap_error. */
TapDocument *tap_open_descriptor(int descriptor, const char *password);
TapDocument *tap_open_bytes(const void *bytes, size_t count, const char *password);
void tap_close(TapDocument *document);
int tap_error(const TapDocument *document); /* of Poppler's ErrorCodes.h; 0 when it is open */
int tap_page_count(TapDocument *document);
/* What Poppler complained about so far, each line once; null past the last. */
const char *tap_problem(const TapDocument *document, size_t index);
/* Whether poppler-data, which non-embedded Japanese fonts need, is installed. */
bool tap_has_language_data(void);
/* Null when the page is broken or memory is short. Free it before closing the document. */
TapPage *tap_read_page(TapDocument *document, int number);
void tap_free_page(TapPage *page);
/* Reads the structure tree at the first call; the nodes live as long as the document. */
const TapNode *tap_structure(TapDocument *document, size_t *count);

#ifdef __cplusplus
}
#endif
#endif
