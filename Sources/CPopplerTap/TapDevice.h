#pragma once
#include <deque>
#include <map>
#include <string>
#include <vector>

#include <GfxState.h>
#include <OutputDev.h>

#include "tap.h"

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

/// Notes down what one page draws. It collects and hands over; it decides nothing.
class TapDevice : public OutputDev {
public:
  explicit TapDevice(PageResult &result) : page(result) { page.glyphList.reserve(4096); }

  bool upsideDown() override { return true; }
  bool useDrawChar() override { return true; }
  bool interpretType3Chars() override { return false; }
  bool useTilingPatternFill() override { return true; }
  bool useShadedFills(int) override { return true; }
  void startPage(int, GfxState *, XRef *) override;
  void restoreState(GfxState *) override { stateChanged = true; }
  void updateFillColorSpace(GfxState *) override { stateChanged = true; }
  void updateFillColor(GfxState *) override { stateChanged = true; }
  void updateStrokeColorSpace(GfxState *) override { stateChanged = true; }
  void updateStrokeColor(GfxState *) override { stateChanged = true; }
  void updateFont(GfxState *) override { stateChanged = true; }

  // Text in a pattern: drawChar sees render mode 5 or 7, then the pattern fills the whole clip box.
  void beginString(GfxState *s, const GooString *) override { renderMode = s->getRender(); }
  void saveTextPos(GfxState *) override { isPatternPainted = true; }
  void restoreTextPos(GfxState *) override { isPatternPainted = false; }
  void drawChar(GfxState *, double x, double y, double dx, double dy, double originX,
                double originY, CharCode, int byteCount, const Unicode *, int length) override;
  void beginActualText(GfxState *, const GooString *) override;
  void endActualText(GfxState *) override;
  void beginMarkedContent(const char *, Dict *) override;
  void endMarkedContent(GfxState *) override;
  void beginForm(Ref) override;
  void endForm(Ref) override { formCountsItself.pop_back(); }

  void stroke(GfxState *s) override { paint(s, TapStroke); }
  void fill(GfxState *s) override { paint(s, TapFill); }
  void eoFill(GfxState *s) override { paint(s, TapEvenOddFill); }
  void clipToStrokePath(GfxState *) override;
  bool tilingPatternFill(GfxState *s, Gfx *, Catalog *, GfxTilingPattern *, const double *, int,
                         int, int, int, double, double) override { return fillClip(s); }
  bool functionShadedFill(GfxState *s, GfxFunctionShading *) override { return fillClip(s); }
  bool axialShadedFill(GfxState *s, GfxAxialShading *, double, double) override { return fillClip(s); }
  bool radialShadedFill(GfxState *s, GfxRadialShading *, double, double) override { return fillClip(s); }
  bool gouraudTriangleShadedFill(GfxState *s, GfxGouraudTriangleShading *) override { return fillClip(s); }
  bool patchMeshShadedFill(GfxState *s, GfxPatchMeshShading *) override { return fillClip(s); }
  void drawImageMask(GfxState *, Object *, Stream *, int, int, bool, bool, bool) override;
  void drawImage(GfxState *, Object *, Stream *, int, int, GfxImageColorMap *, bool, const int *,
                 bool) override;
  void beginTransparencyGroup(GfxState *, const double *, GfxColorSpace *, bool, bool, bool) override;
  void endTransparencyGroup(GfxState *) override;
  void paintTransparencyGroup(GfxState *, const double *) override;

private:
  struct Group { bool isSoftMask; size_t glyphs, paths; };

  void refresh(GfxState *);
  int clipIndex(GfxState *);
  void paint(GfxState *, TapPaint);
  void box(GfxState *, const TapBox &, TapPaint, uint32_t color);
  void image(GfxState *, uint32_t color);
  bool fillClip(GfxState *);

  PageResult &page;
  XRef *xref = nullptr;
  std::map<Ref, int> fontIndices;
  std::vector<int> mcids;  // of the marked-content sequences that are open
  std::vector<bool> formCountsItself;
  std::vector<Group> groups;
  Group lastGroup{};
  int renderMode = 0, font = -1, order = 0, softMasks = 0, actualTextDepth = 0;
  bool stateChanged = true, isPatternPainted = false;
  uint32_t fillColor = 0, strokeColor = 0;
};
