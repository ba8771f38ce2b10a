#include "TapDevice.h"

#include <algorithm>
#include <cmath>

#include <GfxFont.h>
#include <Stream.h>
#include <UTF.h>
#include <XRef.h>

namespace {

constexpr uint32_t unknownColor = 0xC0C0C0;  // of patterns and shadings

TapPoint moved(GfxState *state, double x, double y) {
  TapPoint p;
  state->transform(x, y, &p.x, &p.y);
  return p;
}

TapPoint turned(GfxState *state, double x, double y) {
  TapPoint p;
  state->transformDelta(x, y, &p.x, &p.y);
  return p;
}

uint32_t packed(const GfxRGB &c) {
  return uint32_t(colToByte(c.r)) << 16 | uint32_t(colToByte(c.g)) << 8 | colToByte(c.b);
}

/// In such a font Poppler passes glyph numbers off as Unicode.
bool isNameless(const GfxFont &font) {
  if (!font.isCIDFont() || font.hasToUnicodeCMap()) return false;
  const GooString *const collection = static_cast<const GfxCIDFont &>(font).getCollection();
  return collection && collection->cmp("Adobe-Identity") == 0;
}

}  // namespace

void TapDevice::startPage(int, GfxState *state, XRef *pageXref) {
  page.width = state->getPageWidth();
  page.height = state->getPageHeight();
  xref = pageXref;
}

/// Colours go through LittleCMS and fonts through a map: once a change, not once a glyph.
void TapDevice::refresh(GfxState *state) {
  if (!stateChanged) return;
  stateChanged = false;
  GfxRGB color;
  state->getFillRGB(&color);
  fillColor = packed(color);
  state->getStrokeRGB(&color);
  strokeColor = packed(color);
  GfxFont *const current = state->getFont().get();  // to hold the shared pointer would leak it
  font = -1;
  if (!current) return;
  const auto found = fontIndices.emplace(*current->getID(), int(page.fontList.size()));
  font = found.first->second;
  if (!found.second) return;
  page.fontNames.push_back(current->getNameWithoutSubsetTag());
  const bool isType3 = current->getType() == fontType3;
  const double *const b = current->getFontBBox(), *const m = current->getFontMatrix();
  Ref program;
  page.fontList.push_back({page.fontNames.back().c_str(), current->getAscent(), current->getDescent(),
                           isType3 ? std::abs((b[3] - b[1]) * m[3]) : 0,
                           isType3 || current->getEmbeddedFontID(&program), current->getWMode() == 1,
                           isNameless(*current)});
}

int TapDevice::clipIndex(GfxState *state) {
  TapBox b;
  state->getClipBBox(&b.minX, &b.minY, &b.maxX, &b.maxY);
  const auto isSame = [&b](const TapBox &a) {
    return a.minX == b.minX && a.minY == b.minY && a.maxX == b.maxX && a.maxY == b.maxY;
  };
  if (page.clipList.empty() || !isSame(page.clipList.back())) page.clipList.push_back(b);
  return int(page.clipList.size()) - 1;
}

void TapDevice::drawChar(GfxState *state, double x, double y, double dx, double dy, double,
                         double, CharCode code, int byteCount, const Unicode *unicode, int length) {
  if (softMasks > 0) return;
  refresh(state);
  const bool isVertical = font >= 0 && page.fontList[size_t(font)].isVertical;
  const double scale = state->getHorizScaling(), em = state->getFontSize();
  const double *const m = state->getTextMat();
  double spacing = state->getCharSpace(), spaceX, spaceY;
  if (byteCount == 1 && code == ' ') spacing += state->getWordSpace();
  state->textTransformDelta(isVertical ? 0 : spacing * scale, isVertical ? spacing : 0, &spaceX, &spaceY);
  const bool fills = renderMode % 4 == 0 || renderMode % 4 == 2;
  const bool strokes = renderMode % 4 == 1 || renderMode % 4 == 2;
  TapGlyph glyph{moved(state, x, y),
                 turned(state, dx - spaceX, dy - spaceY),
                 turned(state, m[0] * em * scale, m[1] * em * scale),
                 turned(state, m[2] * em, m[3] * em),
                 0,
                 strokes && !fills ? strokeColor : fillColor,
                 font,
                 clipIndex(state),
                 mcids.empty() ? -1 : mcids.back(),
                 order++,
                 0,
                 uint16_t(std::clamp(length, 1, 64)),
                 !(fills && state->getFillOpacity() > 0) && !(strokes && state->getStrokeOpacity() > 0)};
  for (; glyph.part < glyph.parts; ++glyph.part) {
    glyph.scalar = length > 0 ? unicode[glyph.part] : 0;
    page.glyphList.push_back(glyph);
  }
}

void TapDevice::beginActualText(GfxState *, const GooString *text) {
  if (actualTextDepth++ > 0) return;
  Unicode *scalars = nullptr;
  const size_t count = size_t(std::max(TextStringToUCS4(text->toStr(), &scalars), 0));
  page.actualTextList.push_back({page.glyphList.size(), 0, page.scalarList.size(), count});
  page.scalarList.insert(page.scalarList.end(), scalars, scalars + count);
  gfree(scalars);
}

void TapDevice::endActualText(GfxState *) {
  if (actualTextDepth == 0 || --actualTextDepth > 0) return;
  TapActualText &last = page.actualTextList.back();
  last.glyphCount = page.glyphList.size() - last.firstGlyph;
}

/// Poppler does not announce a sequence whose properties are a name, yet it does announce its end:
/// the stack may run empty early and then gives -1, never a wrong number.
void TapDevice::beginMarkedContent(const char *, Dict *properties) {
  mcids.push_back(mcids.empty() ? -1 : mcids.back());
  if (!properties || (!formCountsItself.empty() && formCountsItself.back())) return;
  const Object mcid = properties->lookup("MCID");
  if (mcid.isInt()) mcids.back() = mcid.getInt();
}

void TapDevice::endMarkedContent(GfxState *) {
  if (!mcids.empty()) mcids.pop_back();
}

/// A form with StructParents counts its own MCIDs, which mean nothing on the page.
void TapDevice::beginForm(Ref id) {
  const Object form = id == Ref::INVALID() ? Object() : xref->fetch(id);
  formCountsItself.push_back((!formCountsItself.empty() && formCountsItself.back()) ||
                             (form.isStream() && form.streamGetDict()->lookup("StructParents").isInt()));
}

void TapDevice::paint(GfxState *state, TapPaint kind) {
  const bool strokes = kind == TapStroke;
  if (softMasks > 0 || (strokes ? state->getStrokeOpacity() : state->getFillOpacity()) == 0) return;
  refresh(state);
  // The pen is a circle in user space, so an ellipse on the page.
  const double *const m = state->getCTM(), pen = strokes ? state->getLineWidth() / 2 : 0;
  double dashStart;
  const std::vector<double> &dash = state->getLineDash(&dashStart);
  const bool isDashed = std::any_of(dash.begin(), dash.end(), [](double d) { return d > 0; });
  const GfxPath *const path = state->getPath();
  for (int i = 0; i < path->getNumSubpaths(); ++i) {
    const GfxSubpath *const sub = path->getSubpath(i);
    const int count = sub->getNumPoints();
    page.pathList.push_back({kind, strokes ? strokeColor : fillColor, clipIndex(state), order++,
                             std::hypot(m[0], m[2]) * pen, std::hypot(m[1], m[3]) * pen,
                             page.pointList.size(), size_t(count), state->getLineCap() != 0,
                             isDashed, i > 0});
    for (int k = 0; k < count; ++k)
      page.pointList.push_back({moved(state, sub->getX(k), sub->getY(k)), sub->getCurve(k)});
  }
}

void TapDevice::box(GfxState *state, const TapBox &b, TapPaint kind, uint32_t color) {
  if (softMasks > 0 || state->getFillOpacity() == 0) return;
  page.pathList.push_back(
      {kind, color, clipIndex(state), order++, 0, 0, page.pointList.size(), 4, false, false, false});
  for (const TapPoint p : {TapPoint{b.minX, b.minY}, {b.maxX, b.minY}, {b.maxX, b.maxY}, {b.minX, b.maxY}})
    page.pointList.push_back({p, false});
}

void TapDevice::clipToStrokePath(GfxState *state) {
  stroke(state);  // Poppler's one use of this call is a stroke with a pattern
  isPatternPainted = true;
}

bool TapDevice::fillClip(GfxState *state) {
  if (!isPatternPainted) box(state, page.clipList[size_t(clipIndex(state))], TapFill, unknownColor);
  isPatternPainted = false;
  return true;
}

void TapDevice::image(GfxState *state, uint32_t color) {
  const TapPoint a = moved(state, 0, 0), b = moved(state, 1, 0), c = moved(state, 0, 1), d = moved(state, 1, 1);
  box(state, {std::min({a.x, b.x, c.x, d.x}), std::min({a.y, b.y, c.y, d.y}),
              std::max({a.x, b.x, c.x, d.x}), std::max({a.y, b.y, c.y, d.y})}, TapImage, color);
}

// Poppler's own versions skip the data of an inline image, and do nothing else.
void TapDevice::drawImageMask(GfxState *state, Object *ref, Stream *stream, int width, int height,
                              bool invert, bool interpolate, bool isInline) {
  refresh(state);
  image(state, fillColor);
  OutputDev::drawImageMask(state, ref, stream, width, height, invert, interpolate, isInline);
}

void TapDevice::drawImage(GfxState *state, Object *ref, Stream *stream, int width, int height,
                          GfxImageColorMap *colors, bool interpolate, const int *mask, bool isInline) {
  image(state, 0);
  OutputDev::drawImage(state, ref, stream, width, height, colors, interpolate, mask, isInline);
}

/// What a soft mask draws does not show.
void TapDevice::beginTransparencyGroup(GfxState *, const double *, GfxColorSpace *, bool, bool,
                                       bool forSoftMask) {
  groups.push_back({forSoftMask, page.glyphList.size(), page.pathList.size()});
  softMasks += forSoftMask;
}

void TapDevice::endTransparencyGroup(GfxState *) {
  if (groups.empty()) return;
  lastGroup = groups.back();
  groups.pop_back();
  softMasks -= lastGroup.isSoftMask;
}

/// Inside a group the opacity starts at 1 again; only here is the group's own known.
void TapDevice::paintTransparencyGroup(GfxState *state, const double *) {
  if (state->getFillOpacity() > 0) return;
  for (size_t i = lastGroup.glyphs; i < page.glyphList.size(); ++i) page.glyphList[i].isInvisible = true;
  page.pathList.resize(std::min(page.pathList.size(), lastGroup.paths));
}
