#include "TapDevice.h"

#include <algorithm>
#include <cmath>

#include <Object.h>
#include <Stream.h>
#include <UTF.h>
#include <XRef.h>

namespace {

constexpr double ruleLimit = 2;    // pt: no thicker rectangle is a ruling
constexpr double penLimit = 4;     // pt: no thicker stroke is a ruling; Word's widest border is 6
constexpr double ruleAspect = 3;   // a ruling is this many times as long as thick
constexpr double tilt = 0.02;      // sine of the greatest slope that still counts as parallel (1.1°)
constexpr double hair = 0.01;      // pt: below this two coordinates are the same
constexpr double farAway = 1e7;    // pt: no page reaches that far; keeps integers from overflowing
constexpr uint32_t unknownColor = 0xC0C0C0;  // of patterns and shadings

struct Vector {
  double x, y;
};

Vector moved(GfxState *state, double x, double y) {
  Vector v;
  state->transform(x, y, &v.x, &v.y);
  return v;
}

Vector turned(GfxState *state, double x, double y) {
  Vector v;
  state->transformDelta(x, y, &v.x, &v.y);
  return v;
}

TapBox around(const Vector *points, size_t count) {
  TapBox box{points[0].x, points[0].y, points[0].x, points[0].y};
  for (size_t i = 1; i < count; ++i) {
    box.minX = std::min(box.minX, points[i].x);
    box.minY = std::min(box.minY, points[i].y);
    box.maxX = std::max(box.maxX, points[i].x);
    box.maxY = std::max(box.maxY, points[i].y);
  }
  return box;
}

TapBox clipBox(GfxState *state) {
  TapBox clip;
  state->getClipBBox(&clip.minX, &clip.minY, &clip.maxX, &clip.maxY);
  return clip;
}

/// Cuts `box` to `clip`; false when nothing is left. A line on the clip's very edge is left.
bool cut(TapBox &box, const TapBox &clip) {
  const TapBox rest{std::max(box.minX, clip.minX), std::max(box.minY, clip.minY),
                    std::min(box.maxX, clip.maxX), std::min(box.maxY, clip.maxY)};
  const bool wasFlat = box.maxX - box.minX < hair, wasThin = box.maxY - box.minY < hair;
  box = rest;
  const double width = rest.maxX - rest.minX, height = rest.maxY - rest.minY;
  return (wasFlat ? width >= 0 : width > hair / 10) && (wasThin ? height >= 0 : height > hair / 10);
}

uint8_t direction(Vector x, Vector y, bool vertical) {
  const double length = std::hypot(x.x, x.y);
  if (vertical) return x.x > 0 && std::abs(x.y) <= tilt * length && y.y < 0 ? 4 : 5;
  if (std::abs(x.y) <= tilt * length) return x.x >= 0 ? 0 : 2;
  if (std::abs(x.x) <= tilt * length) return x.y > 0 ? 1 : 3;
  return 5;
}

uint8_t clipState(const TapBox &box, const TapBox &clip) {
  TapBox rest = box;
  if (!cut(rest, clip)) return 3;
  if (box.minX >= clip.minX - hair && box.maxX <= clip.maxX + hair &&
      box.minY >= clip.minY - hair && box.maxY <= clip.maxY + hair)
    return 0;
  const double x = (box.minX + box.maxX) / 2, y = (box.minY + box.maxY) / 2;
  return x >= clip.minX && x <= clip.maxX && y >= clip.minY && y <= clip.maxY ? 1 : 2;
}

/// Spreads `box` evenly over `count` characters along the text and gives the one at `index`.
TapBox part(TapBox box, uint8_t direction, size_t index, size_t count) {
  const double from = double(index) / count, to = double(index + 1) / count;
  const double width = box.maxX - box.minX, height = box.maxY - box.minY;
  switch (direction) {
  case 1:
  case 4: return {box.minX, box.minY + from * height, box.maxX, box.minY + to * height};
  case 2: return {box.maxX - to * width, box.minY, box.maxX - from * width, box.maxY};
  case 3: return {box.minX, box.maxY - to * height, box.maxX, box.maxY - from * height};
  default: return {box.minX + from * width, box.minY, box.minX + to * width, box.maxY};
  }
}

uint32_t rgb(const GfxRGB &c) {
  return uint32_t(colToByte(c.r)) << 16 | uint32_t(colToByte(c.g)) << 8 | colToByte(c.b);
}

/// Ascent and descent in units of the font size. Out of range they come from broken descriptors.
void measure(GfxFont &font, double &ascent, double &descent) {
  ascent = font.getAscent();
  descent = font.getDescent();
  if (!(ascent >= 0.5 && ascent <= 1.05)) ascent = ascent > 1.05 && ascent < 2 ? 1.05 : 0.88;
  if (!(descent <= -0.05 && descent >= -0.4)) descent = descent < -0.4 && descent > -1 ? -0.4 : -0.12;
}

}  // namespace

void TapDevice::startPage(int, GfxState *state, XRef *pageXref) {
  page.width = state->getPageWidth();
  page.height = state->getPageHeight();
  xref = pageXref;
}

// MARK: - Graphics state

/// Colours go through LittleCMS and fonts through a map: once a change, not once a glyph.
void TapDevice::refresh(GfxState *state) {
  if (!stateChanged) return;
  stateChanged = false;
  GfxRGB color;
  state->getFillRGB(&color);
  fillColor = rgb(color);
  state->getStrokeRGB(&color);
  strokeColor = rgb(color);
  // Holding the shared pointer beyond this call would leak the font.
  GfxFont *const current = state->getFont().get();
  font = -1;
  if (!current) return;
  measure(*current, ascent, descent);
  const auto found = fontIndices.emplace(*current->getID(), int(page.fontList.size()));
  font = found.first->second;
  if (!found.second) return;
  page.fontNames.push_back(current->getNameWithoutSubsetTag());
  Ref program;
  const bool isEmbedded = current->getEmbeddedFontID(&program) || current->getType() == fontType3;
  page.fontList.push_back({page.fontNames.back().c_str(), isEmbedded, current->getWMode() == 1});
}

// MARK: - Text

void TapDevice::beginString(GfxState *state, const GooString *) {
  renderMode = state->getRender();  // for text filled with a pattern, drawChar sees 5 or 7 instead
}

void TapDevice::drawChar(GfxState *state, double x, double y, double dx, double dy, double,
                         double, CharCode code, int byteCount, const Unicode *unicode, int length) {
  if (softMasks > 0) return;
  refresh(state);
  announced = false;
  GfxFont *const current = state->getFont().get();
  const bool vertical = current && current->getWMode() == 1;
  double spacing = state->getCharSpace(), spacingX, spacingY;
  if (byteCount == 1 && code == ' ') spacing += state->getWordSpace();
  state->textTransformDelta(vertical ? 0 : spacing * state->getHorizScaling(),
                            vertical ? spacing : 0, &spacingX, &spacingY);
  const double *const matrix = state->getTextMat();
  const double em = state->getFontSize(), acrossEm = em * state->getHorizScaling();
  const Vector origin = moved(state, x, y), advance = turned(state, dx - spacingX, dy - spacingY);
  const Vector along = turned(state, matrix[0] * acrossEm, matrix[1] * acrossEm);
  Vector up = turned(state, matrix[2] * em, matrix[3] * em);
  TapGlyph glyph{};
  glyph.direction = direction(along, up, vertical);
  glyph.fontSize = std::hypot(up.x, up.y);
  if (glyph.direction == 0 || glyph.direction == 2) up.x = 0;  // a slant is no part of the box
  if (glyph.direction == 1 || glyph.direction == 3) up.y = 0;
  // Across the text the box spans ascent to descent; in vertical writing one em about the origin.
  const Vector side = vertical ? along : up;
  const double above = vertical ? 0.5 : ascent, below = vertical ? -0.5 : descent;
  const Vector corners[] = {
      {origin.x + side.x * above, origin.y + side.y * above},
      {origin.x + side.x * below, origin.y + side.y * below},
      {origin.x + advance.x + side.x * above, origin.y + advance.y + side.y * above},
      {origin.x + advance.x + side.x * below, origin.y + advance.y + side.y * below}};
  const TapBox box = around(corners, 4);
  if (!(box.minX > -farAway && box.minY > -farAway && box.maxX < farAway && box.maxY < farAway))
    return;
  const bool sideways = glyph.direction == 1 || glyph.direction == 3 || glyph.direction == 4;
  glyph.baseline = sideways ? origin.x : origin.y;
  glyph.clip = clipState(box, clipBox(state));
  const bool fills = renderMode % 4 == 0 || renderMode % 4 == 2;
  const bool strokes = renderMode % 4 == 1 || renderMode % 4 == 2;
  glyph.isInvisible = !((fills && state->getFillOpacity() > 0) ||
                        (strokes && state->getStrokeOpacity() > 0)) || glyph.fontSize == 0;
  glyph.color = strokes && !fills ? strokeColor : fillColor;
  glyph.font = font;
  glyph.mcid = mcids.empty() ? -1 : mcids.back();
  glyph.paintOrder = order++;
  const int count = std::max(length, 1);
  for (int i = 0; i < count; ++i) {
    glyph.scalar = length > 0 && unicode[i] != 0 ? unicode[i] : 0xFFFD;
    glyph.box = part(box, glyph.direction, size_t(i), size_t(count));
    page.glyphList.push_back(glyph);
  }
}

void TapDevice::beginActualText(GfxState *, const GooString *text) {
  mcids.push_back(mcids.empty() ? -1 : mcids.back());
  announced = true;
  if (actualTextDepth++ > 0) return;
  Unicode *scalars = nullptr;
  const int count = TextStringToUCS4(text->toStr(), &scalars);
  actualText.assign(scalars, scalars + std::max(count, 0));
  gfree(scalars);
  for (uint32_t &scalar : actualText)
    if (scalar < ' ') scalar = ' ';
  actualTextStart = page.glyphList.size();
}

/// Puts the span's text in the place of what was drawn. An empty text leaves the glyphs: they show.
void TapDevice::endActualText(GfxState *) {
  if (actualTextDepth == 0 || --actualTextDepth > 0 || actualText.empty()) return;
  std::vector<TapGlyph> &glyphs = page.glyphList;
  if (actualTextStart >= glyphs.size()) return;
  const std::vector<TapGlyph> drawn(glyphs.begin() + long(actualTextStart), glyphs.end());
  const size_t count = actualText.size();
  TapBox box = drawn[0].box;
  for (const TapGlyph &glyph : drawn) {
    const Vector corners[] = {{box.minX, box.minY}, {box.maxX, box.maxY},
                              {glyph.box.minX, glyph.box.minY}, {glyph.box.maxX, glyph.box.maxY}};
    box = around(corners, 4);
  }
  glyphs.resize(actualTextStart);
  for (size_t i = 0; i < count; ++i) {
    TapGlyph glyph = drawn[std::min(i * drawn.size() / count, drawn.size() - 1)];
    if (count != drawn.size()) glyph.box = part(box, glyph.direction, i, count);
    glyph.scalar = actualText[i];
    glyphs.push_back(glyph);
  }
}

// MARK: - Marked content

/// Poppler does not announce a sequence whose properties are a name, yet announces its end: the
/// stack may run empty early and then gives -1, never a number of another sequence.
void TapDevice::beginMarkedContent(const char *, Dict *properties) {
  if (!announced) mcids.push_back(mcids.empty() ? -1 : mcids.back());
  announced = false;
  if (!properties || (!formNumbersItself.empty() && formNumbersItself.back())) return;
  const Object mcid = properties->lookup("MCID");
  if (mcid.isInt()) mcids.back() = mcid.getInt();
}

void TapDevice::endMarkedContent(GfxState *) {
  announced = false;
  if (!mcids.empty()) mcids.pop_back();
}

/// A form with StructParents counts its own MCIDs, which mean nothing on the page.
void TapDevice::beginForm(Ref id) {
  const bool outer = !formNumbersItself.empty() && formNumbersItself.back();
  const Object form = id == Ref::INVALID() ? Object() : xref->fetch(id);
  formNumbersItself.push_back(
      outer || (form.isStream() && form.streamGetDict()->lookup("StructParents").isInt()));
}

// MARK: - Paths

void TapDevice::ruling(const TapBox &box, bool horizontal, Source source, uint32_t color,
                       bool isDashed) {
  const TapBox b = horizontal ? box : TapBox{box.minY, box.minX, box.maxY, box.maxX};
  page.rulingList.push_back({(b.minY + b.maxY) / 2, b.minX, b.maxX, b.maxY - b.minY, color, order++,
                             uint8_t(horizontal ? 0 : 1), source, isDashed});
}

void TapDevice::mark(GfxState *state, TapBox box, Source source, uint32_t color) {
  if (softMasks > 0 || !cut(box, clipBox(state))) return;
  const double width = box.maxX - box.minX, height = box.maxY - box.minY;
  const double thickness = std::min(width, height), length = std::max(width, height);
  if (thickness <= ruleLimit && length >= ruleAspect * thickness && length > hair) {
    ruling(box, width >= height, source, color, false);
  } else if (source == sourceImage) {
    page.imageList.push_back(box);
    ++order;
  } else {
    page.fillList.push_back({box, color, order++});
  }
}

void TapDevice::segment(GfxState *state, double x1, double y1, double x2, double y2) {
  const Vector ends[] = {moved(state, x1, y1), moved(state, x2, y2)};
  TapBox box = around(ends, 2);
  const double width = box.maxX - box.minX, height = box.maxY - box.minY;
  const bool horizontal = width >= height;
  if (std::min(width, height) > std::max(hair, tilt * std::max(width, height))) return;
  // The pen is a circle in user space, so an ellipse on the page: this is its reach along y and x.
  const double *const m = state->getCTM();
  const double penX = std::hypot(m[0], m[2]) * state->getLineWidth() / 2;
  const double penY = std::hypot(m[1], m[3]) * state->getLineWidth() / 2;
  const double cap = state->getLineCap() == 0 ? 0 : 1;
  const double middleX = (box.minX + box.maxX) / 2, middleY = (box.minY + box.maxY) / 2;
  const bool isCapped = cap > 0 && std::min(penX, penY) > 0;
  if (std::max(width, height) < hair && !isCapped) return;
  box = horizontal ? TapBox{box.minX - cap * penX, middleY - penY, box.maxX + cap * penX, middleY + penY}
                   : TapBox{middleX - penX, box.minY - cap * penY, middleX + penX, box.maxY + cap * penY};
  const double thickness = 2 * (horizontal ? penY : penX);
  if (thickness > penLimit || thickness > std::max(width, height))
    return mark(state, box, sourceStroke, strokeColor);
  if (!cut(box, clipBox(state))) return;
  double dashStart;
  const std::vector<double> &dash = state->getLineDash(&dashStart);
  const bool isDashed = std::any_of(dash.begin(), dash.end(), [](double d) { return d > 0; });
  ruling(box, horizontal, sourceStroke, strokeColor, isDashed);
}

void TapDevice::stroke(GfxState *state) {
  if (softMasks > 0 || state->getStrokeOpacity() == 0) return;
  refresh(state);
  const GfxPath *const path = state->getPath();
  for (int i = 0; i < path->getNumSubpaths(); ++i) {
    const GfxSubpath *const sub = path->getSubpath(i);
    for (int k = 1; k < sub->getNumPoints(); ++k) {
      if (sub->getCurve(k)) {
        k += 2;  // two control points, then the curve's end
        continue;
      }
      segment(state, sub->getX(k - 1), sub->getY(k - 1), sub->getX(k), sub->getY(k));
    }
  }
}

void TapDevice::fill(GfxState *state) {
  if (softMasks > 0 || state->getFillOpacity() == 0) return;
  refresh(state);
  const GfxPath *const path = state->getPath();
  std::vector<Vector> points;
  for (int i = 0; i < path->getNumSubpaths(); ++i) {
    const GfxSubpath *const sub = path->getSubpath(i);
    points.clear();
    for (int k = 0; k < sub->getNumPoints(); ++k)
      points.push_back(moved(state, sub->getX(k), sub->getY(k)));
    const TapBox box = around(points.data(), points.size());
    const double width = box.maxX - box.minX, height = box.maxY - box.minY;
    double area = 0;
    for (size_t k = 0; k < points.size(); ++k) {
      const Vector a = points[k], b = points[(k + 1) % points.size()];
      area += (a.x * b.y - b.x * a.y) / 2;
    }
    // A rectangle fills its box; so, nearly, does one with round corners. Thin shapes are lines,
    // whatever their ends: mitred borders are trapezoids.
    if (std::min(width, height) <= ruleLimit || std::abs(area) >= 0.8 * width * height)
      mark(state, box, sourceFill, fillColor);
  }
}

// MARK: - Patterns, shadings, images, groups

void TapDevice::clipToStrokePath(GfxState *state) {
  stroke(state);  // the one use of this call is a stroke with a pattern
  inPatternStroke = true;
}

bool TapDevice::patternFill(GfxState *state) {
  if (!inPatternText && !inPatternStroke && state->getFillOpacity() > 0)
    mark(state, clipBox(state), sourceFill, unknownColor);
  inPatternStroke = false;
  return true;
}

bool TapDevice::tilingPatternFill(GfxState *state, Gfx *, Catalog *, GfxTilingPattern *,
                                  const double *, int, int, int, int, double, double) {
  return patternFill(state);
}

bool TapDevice::functionShadedFill(GfxState *state, GfxFunctionShading *) {
  return patternFill(state);
}

bool TapDevice::axialShadedFill(GfxState *state, GfxAxialShading *, double, double) {
  return patternFill(state);
}

bool TapDevice::radialShadedFill(GfxState *state, GfxRadialShading *, double, double) {
  return patternFill(state);
}

bool TapDevice::gouraudTriangleShadedFill(GfxState *state, GfxGouraudTriangleShading *) {
  return patternFill(state);
}

bool TapDevice::patchMeshShadedFill(GfxState *state, GfxPatchMeshShading *) {
  return patternFill(state);
}

void TapDevice::drawImageMask(GfxState *state, Object *ref, Stream *stream, int width, int height,
                              bool invert, bool interpolate, bool isInline) {
  refresh(state);
  const Vector corners[] = {moved(state, 0, 0), moved(state, 1, 0), moved(state, 0, 1),
                            moved(state, 1, 1)};
  if (state->getFillOpacity() > 0) mark(state, around(corners, 4), sourceImage, fillColor);
  // Poppler's own version skips the data of an inline image, and does nothing else.
  OutputDev::drawImageMask(state, ref, stream, width, height, invert, interpolate, isInline);
}

void TapDevice::drawImage(GfxState *state, Object *ref, Stream *stream, int width, int height,
                          GfxImageColorMap *colors, bool interpolate, const int *mask,
                          bool isInline) {
  const Vector corners[] = {moved(state, 0, 0), moved(state, 1, 0), moved(state, 0, 1),
                            moved(state, 1, 1)};
  if (state->getFillOpacity() > 0) mark(state, around(corners, 4), sourceImage, 0);
  OutputDev::drawImage(state, ref, stream, width, height, colors, interpolate, mask, isInline);
}

TapDevice::Group TapDevice::here(bool isSoftMask) const {
  return {isSoftMask, page.glyphList.size(), page.rulingList.size(), page.fillList.size(),
          page.imageList.size()};
}

/// What a soft mask draws does not show.
void TapDevice::beginTransparencyGroup(GfxState *, const double *, GfxColorSpace *, bool, bool,
                                       bool forSoftMask) {
  groups.push_back(here(forSoftMask));
  if (forSoftMask) ++softMasks;
}

void TapDevice::endTransparencyGroup(GfxState *) {
  if (groups.empty()) return;
  lastGroup = groups.back();
  groups.pop_back();
  if (lastGroup.isSoftMask) --softMasks;
}

/// Inside a group the opacity starts at 1 again; only now is the group's own known.
void TapDevice::paintTransparencyGroup(GfxState *state, const double *) {
  if (state->getFillOpacity() > 0) return;
  for (size_t i = lastGroup.glyphs; i < page.glyphList.size(); ++i)
    page.glyphList[i].isInvisible = true;
  page.rulingList.resize(std::min(page.rulingList.size(), lastGroup.rulings));
  page.fillList.resize(std::min(page.fillList.size(), lastGroup.fills));
  page.imageList.resize(std::min(page.imageList.size(), lastGroup.images));
}
