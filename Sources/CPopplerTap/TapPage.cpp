#ifdef TAP
#include <algorithm>
#include <cmath>
#include <deque>
#include <map>

#include <GfxFont.h>
#include <GfxState.h>
#include <OutputDev.h>
#include <UTF.h>

#include "TapDocument.h"
#include "TapInterpreter.h"
#include "TapNames.h"

namespace {

struct PageResult : TapPage {
  std::vector<TapGlyph> glyphList;
  std::vector<TapPath> pathList;
  std::vector<TapPathPoint> pointList;
  std::vector<TapBox> clipList;
  std::vector<TapFont> fontList;
  std::vector<TapActualText> actualTextList;
  std::vector<uint32_t> scalarList;
  std::deque<std::string> fontNames;  // a deque never moves what TapFont.name points to
};

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

/// What is known of a page while it is drawn.
struct Drawing {
  struct Group { bool isSoftMask; size_t glyphs, paths; };

  PageResult page{};
  XRef *xref = nullptr;
  std::map<Ref, int> fontIndices;
  std::vector<TapNames> names;  // of each font
  std::vector<int> mcids;  // of the marked-content sequences that are open
  std::vector<bool> formCountsItself;
  std::vector<Group> groups;
  Group lastGroup{};
  TapGlyph stamp{};  // what the glyphs of the string at hand share
  int font = -1, order = 0, softMasks = 0, actualTextDepth = 0;
  bool stateChanged = true, isPatternPainted = false, isMasked = false;
  uint32_t fillColor = 0, strokeColor = 0;
};

/// Notes down what a page draws. It collects and hands over; it decides nothing.
class TapDevice : public OutputDev, private Drawing {
public:
  /// What was drawn since the page began.
  PageResult takeResult() { return std::move(page); }

  /// The fonts of the glyphs since the page began, each with its place in the result.
  const std::map<Ref, int> &fonts() const { return fontIndices; }

  bool upsideDown() override { return true; }
  bool useDrawChar() override { return true; }
  bool interpretType3Chars() override { return false; }
  bool useTilingPatternFill() override { return true; }
  bool useShadedFills(int) override { return true; }

  void startPage(int, GfxState *state, XRef *pageXref) override {
    static_cast<Drawing &>(*this) = Drawing();
    page.glyphList.reserve(4096);
    page.width = state->getPageWidth();
    page.height = state->getPageHeight();
    xref = pageXref;
  }

  void restoreState(GfxState *) override {
    stateChanged = true;
    isPatternPainted = false;
  }
  void updateFillColorSpace(GfxState *) override { stateChanged = true; }
  void updateFillColor(GfxState *) override { stateChanged = true; }
  void updateStrokeColorSpace(GfxState *) override { stateChanged = true; }
  void updateStrokeColor(GfxState *) override { stateChanged = true; }
  void updateFont(GfxState *) override { stateChanged = true; }

  // Text in a pattern: a string has render mode 5 or 7, then the pattern fills the clip's box.
  void beginString(GfxState *state, const GooString *) override {
    if (softMasks > 0) return;
    refresh(state);
    const int mode = state->getRender() % 4;
    const bool fills = mode == 0 || mode == 2, strokes = mode == 1 || mode == 2;
    const double scale = state->getHorizScaling(), em = state->getFontSize();
    const double *const m = state->getTextMat();
    stamp = TapGlyph{};
    stamp.along = turned(state, m[0] * em * scale, m[1] * em * scale);
    stamp.up = turned(state, m[2] * em, m[3] * em);
    stamp.color = strokes && !fills ? strokeColor : fillColor;
    stamp.font = font;
    stamp.clip = clipIndex(state);
    stamp.mcid = mcids.empty() ? -1 : mcids.back();
    stamp.isInvisible = !(fills && state->getFillOpacity() > 0) && !(strokes && state->getStrokeOpacity() > 0);
  }
  void saveTextPos(GfxState *) override { isPatternPainted = true; }
  void restoreTextPos(GfxState *) override { isPatternPainted = false; }

  /// Poppler does not tell when the state before comes back; a mask is taken to stay.
  void setSoftMask(GfxState *, const double *, bool, Function *, GfxColor *) override { isMasked = true; }
  void clearSoftMask(GfxState *) override { isMasked = false; }

  void drawChar(GfxState *state, double x, double y, double dx, double dy, double, double,
                CharCode code, int byteCount, const Unicode *unicode, int length) override {
    if (softMasks > 0) return;
    const bool isVertical = font >= 0 && page.fontList[size_t(font)].isVertical;
    double spacing = state->getCharSpace(), spaceX, spaceY;
    if (byteCount == 1 && code == ' ') spacing += state->getWordSpace();
    state->textTransformDelta(isVertical ? 0 : spacing * state->getHorizScaling(), isVertical ? spacing : 0,
                              &spaceX, &spaceY);
    TapGlyph glyph = stamp;
    glyph.origin = moved(state, x, y);
    glyph.advance = turned(state, dx - spaceX, dy - spaceY);
    glyph.paintOrder = order++;
    glyph.isGuessed = font >= 0 && length > 0 && names[size_t(font)].isGuess(*state->getFont(), code);
    for (glyph.parts = uint16_t(std::clamp(length, 1, 64)); glyph.part < glyph.parts; ++glyph.part) {
      glyph.scalar = length > 0 ? unicode[glyph.part] : 0;
      page.glyphList.push_back(glyph);
    }
  }

  void beginActualText(GfxState *, const GooString *text) override {
    if (actualTextDepth++ > 0) return;
    Unicode *scalars = nullptr;
    const size_t count = size_t(std::max(TextStringToUCS4(text->toStr(), &scalars), 0));
    page.actualTextList.push_back({page.glyphList.size(), 0, page.scalarList.size(), count});
    page.scalarList.insert(page.scalarList.end(), scalars, scalars + count);
    gfree(scalars);
  }

  void endActualText(GfxState *) override {
    if (actualTextDepth == 0 || --actualTextDepth > 0) return;
    TapActualText &last = page.actualTextList.back();
    last.glyphCount = page.glyphList.size() - last.firstGlyph;
  }

  /// Poppler does not announce a sequence whose properties are a name, yet it announces its end:
  /// the stack may run empty early and then gives -1, never the number of another sequence.
  void beginMarkedContent(const char *, Dict *properties) override {
    mcids.push_back(mcids.empty() ? -1 : mcids.back());
    if (!properties || (!formCountsItself.empty() && formCountsItself.back())) return;
    const Object mcid = properties->lookup("MCID");
    if (mcid.isInt()) mcids.back() = mcid.getInt();
  }

  void endMarkedContent(GfxState *) override {
    if (!mcids.empty()) mcids.pop_back();
  }

  /// A form with StructParents counts its own MCIDs, which mean nothing on the page.
  void beginForm(Ref id) override {
    const Object form = id == Ref::INVALID() ? Object() : xref->fetch(id);
    formCountsItself.push_back((!formCountsItself.empty() && formCountsItself.back()) ||
                               (form.isStream() && form.getStream()->getDict()->hasKey("StructParents")));
  }

  void endForm(Ref) override { formCountsItself.pop_back(); }

  void stroke(GfxState *state) override { paint(state, TapStroke); }
  void fill(GfxState *state) override { paint(state, TapFill); }
  void eoFill(GfxState *state) override { paint(state, TapEvenOddFill); }

  void clipToStrokePath(GfxState *state) override {
    stroke(state);  // Poppler's one use of this call is a stroke with a pattern
    isPatternPainted = true;
  }

  bool tilingPatternFill(GfxState *state, Gfx *, Catalog *, GfxTilingPattern *, const double *, int,
                         int, int, int, double, double) override {
    return fillClip(state);
  }
  bool functionShadedFill(GfxState *s, GfxFunctionShading *) override { return fillClip(s); }
  bool axialShadedFill(GfxState *s, GfxAxialShading *, double, double) override { return fillClip(s); }
  bool radialShadedFill(GfxState *s, GfxRadialShading *, double, double) override { return fillClip(s); }
  bool gouraudTriangleShadedFill(GfxState *s, GfxGouraudTriangleShading *) override { return fillClip(s); }
  bool patchMeshShadedFill(GfxState *s, GfxPatchMeshShading *) override { return fillClip(s); }

  // Poppler's own versions of these two skip the data of an inline image, and do nothing else.
  void drawImageMask(GfxState *state, Object *ref, Stream *stream, int width, int height, bool invert,
                     bool interpolate, bool isInline) override {
    refresh(state);
    image(state, fillColor);
    OutputDev::drawImageMask(state, ref, stream, width, height, invert, interpolate, isInline);
  }

  void drawImage(GfxState *state, Object *ref, Stream *stream, int width, int height, GfxImageColorMap *map,
                 bool interpolate, const int *mask, bool isInline) override {
    image(state, 0);
    OutputDev::drawImage(state, ref, stream, width, height, map, interpolate, mask, isInline);
  }

  /// What a soft mask draws does not show.
  void beginTransparencyGroup(GfxState *, const double *, GfxColorSpace *, bool, bool, bool forSoftMask) override {
    groups.push_back({forSoftMask, page.glyphList.size(), page.pathList.size()});
    softMasks += forSoftMask;
  }

  void endTransparencyGroup(GfxState *) override {
    if (groups.empty()) return;
    lastGroup = groups.back();
    groups.pop_back();
    softMasks -= lastGroup.isSoftMask;
  }

  /// Inside a group the opacity starts at 1 again; only here is the group's own known.
  void paintTransparencyGroup(GfxState *state, const double *) override {
    const double opacity = state->getFillOpacity();
    const bool blends = isBlended(state);
    if (opacity == 1 && !blends) return;
    for (size_t i = lastGroup.paths; i < page.pathList.size(); ++i) {
      page.pathList[i].opacity *= opacity;
      page.pathList[i].isBlended |= blends;
    }
    if (opacity > 0) return;
    for (size_t i = lastGroup.glyphs; i < page.glyphList.size(); ++i) page.glyphList[i].isInvisible = true;
    page.pathList.resize(std::min(page.pathList.size(), lastGroup.paths));
  }

private:
  bool isBlended(GfxState *state) const { return isMasked || state->getBlendMode() != gfxBlendNormal; }

  /// Colours go through LittleCMS and fonts through a map: once a change, not once a glyph.
  void refresh(GfxState *state) {
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
    const auto found = fontIndices.try_emplace(*current->getID(), int(page.fontList.size()));
    font = found.first->second;
    if (!found.second) return;
    page.fontNames.push_back(current->getNameWithoutSubsetTag());
    const bool isType3 = current->getType() == fontType3;
    const double *const b = current->getFontBBox(), *const m = current->getFontMatrix();
    Ref program;
    page.fontList.push_back({page.fontNames.back().c_str(), current->getAscent(), current->getDescent(),
                             isType3 ? std::abs((b[3] - b[1]) * m[3]) : 0,
                             isType3 || current->getEmbeddedFontID(&program),
                             current->getWMode() == 1, isNameless(*current)});
    names.emplace_back(*current);
  }

  int clipIndex(GfxState *state) {
    TapBox b;
    state->getClipBBox(&b.minX, &b.minY, &b.maxX, &b.maxY);
    const auto isSame = [&b](const TapBox &a) {
      return a.minX == b.minX && a.minY == b.minY && a.maxX == b.maxX && a.maxY == b.maxY;
    };
    if (page.clipList.empty() || !isSame(page.clipList.back())) page.clipList.push_back(b);
    return int(page.clipList.size()) - 1;
  }

  void paint(GfxState *state, TapPaint kind) {
    const bool strokes = kind == TapStroke;
    const double opacity = strokes ? state->getStrokeOpacity() : state->getFillOpacity();
    if (softMasks > 0 || opacity == 0) return;
    refresh(state);
    // The pen is a circle in user space, so an ellipse on the page.
    const double *const m = state->getCTM(), pen = strokes ? state->getLineWidth() / 2 : 0;
    double dashStart;
    const std::vector<double> &dash = state->getLineDash(&dashStart);
    TapPath path{};
    path.paint = kind;
    path.color = strokes ? strokeColor : fillColor;
    path.opacity = opacity;
    path.clip = clipIndex(state);
    path.penX = std::hypot(m[0], m[2]) * pen;
    path.penY = std::hypot(m[1], m[3]) * pen;
    path.isCapped = state->getLineCap() != 0;
    path.isBlended = isBlended(state);
    path.isDashed = std::any_of(dash.begin(), dash.end(), [](double d) { return d > 0; });
    for (int i = 0; i < state->getPath()->getNumSubpaths(); ++i) {
      const GfxSubpath *const sub = state->getPath()->getSubpath(i);
      path.isContinued = i > 0;
      begin(path, size_t(sub->getNumPoints()));
      for (int k = 0; k < sub->getNumPoints(); ++k)
        page.pointList.push_back({moved(state, sub->getX(k), sub->getY(k)), sub->getCurve(k)});
    }
  }

  void begin(TapPath path, size_t pointCount) {
    path.paintOrder = order++;
    path.firstPoint = page.pointList.size();
    path.pointCount = pointCount;
    page.pathList.push_back(path);
  }

  void box(GfxState *state, TapPaint kind, uint32_t color, std::initializer_list<TapPoint> corners) {
    if (softMasks > 0 || state->getFillOpacity() == 0) return;
    TapPath path{};
    path.paint = kind;
    path.color = color;
    path.opacity = state->getFillOpacity();
    path.isBlended = true;
    path.clip = clipIndex(state);
    begin(path, corners.size());
    for (const TapPoint &corner : corners) page.pointList.push_back({corner, false});
  }

  void image(GfxState *state, uint32_t color) {
    box(state, TapImage, color,
        {moved(state, 0, 0), moved(state, 1, 0), moved(state, 1, 1), moved(state, 0, 1)});
  }

  bool fillClip(GfxState *state) {
    const TapBox b = page.clipList[size_t(clipIndex(state))];
    if (!isPatternPainted)
      box(state, TapFill, unknownColor,
          {{b.minX, b.minY}, {b.maxX, b.minY}, {b.maxX, b.maxY}, {b.minX, b.maxY}});
    isPatternPainted = false;
    return true;
  }
};

template <typename T> void lend(const std::vector<T> &list, const T *&start, size_t &count) {
  start = list.data();
  count = list.size();
}

}  // namespace

struct TapPageReader {
  explicit TapPageReader(PDFDoc &doc) : interpreter(doc, device) {}

  std::unique_ptr<PageResult> read(Page &page) {
    interpreter.draw(page);
    const auto isLent = [this](const std::pair<const Ref, int> &font) { return interpreter.lends(font.first); };
    if (std::any_of(device.fonts().begin(), device.fonts().end(), isLent)) {
      interpreter.forget();
      interpreter.draw(page);
    }
    return std::make_unique<PageResult>(device.takeResult());
  }

private:
  TapDevice device;
  TapInterpreter interpreter;
};

TapPage *tap_read_page(TapDocument *document, int number) {
  return guarded(document, [=]() -> TapPage * {
    Page *const source = document->doc->getPage(number);
    if (!source) return nullptr;
    if (!document->pages) document->pages = std::make_shared<TapPageReader>(*document->doc);
    std::unique_ptr<PageResult> page = document->pages->read(*source);
    page->object = source->getRef().num;
    lend(page->glyphList, page->glyphs, page->glyphCount);
    lend(page->pathList, page->paths, page->pathCount);
    lend(page->pointList, page->points, page->pointCount);
    lend(page->clipList, page->clips, page->clipCount);
    lend(page->fontList, page->fonts, page->fontCount);
    lend(page->actualTextList, page->actualTexts, page->actualTextCount);
    lend(page->scalarList, page->scalars, page->scalarCount);
    return page.release();
  });
}

void tap_free_page(TapPage *page) { delete static_cast<PageResult *>(page); }
#endif
