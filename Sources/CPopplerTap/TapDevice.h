#pragma once
#include <deque>
#include <map>
#include <string>
#include <vector>

#include <GfxFont.h>
#include <GfxState.h>
#include <OutputDev.h>

#include "tap.h"

struct PageResult : TapPage {
  std::vector<TapGlyph> glyphList;
  std::vector<TapRuling> rulingList;
  std::vector<TapFill> fillList;
  std::vector<TapBox> imageList;
  std::vector<TapFont> fontList;
  std::deque<std::string> fontNames;  // a deque never moves what TapFont.name points to
};

enum Source : uint8_t { sourceStroke, sourceFill, sourceImage };

/// Notes down what one page draws. It collects and hands over; it decides nothing.
class TapDevice : public OutputDev {
public:
  explicit TapDevice(PageResult &result) : page(result) { page.glyphList.reserve(4096); }

  bool upsideDown() override { return true; }
  bool useDrawChar() override { return true; }
  bool interpretType3Chars() override { return false; }
  bool needNonText() override { return true; }
  bool useTilingPatternFill() override { return true; }
  bool useShadedFills(int) override { return true; }

  void startPage(int, GfxState *, XRef *) override;
  void restoreState(GfxState *) override { stateChanged = true; }
  void updateFillColorSpace(GfxState *) override { stateChanged = true; }
  void updateFillColor(GfxState *) override { stateChanged = true; }
  void updateStrokeColorSpace(GfxState *) override { stateChanged = true; }
  void updateStrokeColor(GfxState *) override { stateChanged = true; }
  void updateFont(GfxState *) override { stateChanged = true; }

  void beginString(GfxState *, const GooString *) override;
  void drawChar(GfxState *, double x, double y, double dx, double dy, double originX,
                double originY, CharCode, int byteCount, const Unicode *, int length) override;
  void saveTextPos(GfxState *) override { inPatternText = true; }
  void restoreTextPos(GfxState *) override { inPatternText = false; }
  void beginActualText(GfxState *, const GooString *) override;
  void endActualText(GfxState *) override;
  void beginMarkedContent(const char *, Dict *) override;
  void endMarkedContent(GfxState *) override;
  void beginForm(Ref) override;
  void endForm(Ref) override { formNumbersItself.pop_back(); }

  void stroke(GfxState *) override;
  void fill(GfxState *) override;
  void eoFill(GfxState *state) override { fill(state); }
  void clipToStrokePath(GfxState *) override;
  bool tilingPatternFill(GfxState *, Gfx *, Catalog *, GfxTilingPattern *, const double *, int, int,
                         int, int, double, double) override;
  bool functionShadedFill(GfxState *, GfxFunctionShading *) override;
  bool axialShadedFill(GfxState *, GfxAxialShading *, double, double) override;
  bool radialShadedFill(GfxState *, GfxRadialShading *, double, double) override;
  bool gouraudTriangleShadedFill(GfxState *, GfxGouraudTriangleShading *) override;
  bool patchMeshShadedFill(GfxState *, GfxPatchMeshShading *) override;
  void drawImageMask(GfxState *, Object *, Stream *, int, int, bool, bool, bool) override;
  void drawImage(GfxState *, Object *, Stream *, int, int, GfxImageColorMap *, bool, const int *,
                 bool) override;

  void beginTransparencyGroup(GfxState *, const double *, GfxColorSpace *, bool, bool,
                              bool forSoftMask) override;
  void endTransparencyGroup(GfxState *) override;
  void paintTransparencyGroup(GfxState *, const double *) override;

private:
  struct Group {
    bool isSoftMask;
    size_t glyphs, rulings, fills, images;
  };

  void refresh(GfxState *);
  void mark(GfxState *, TapBox, Source, uint32_t color);
  void segment(GfxState *, double x1, double y1, double x2, double y2);
  void ruling(const TapBox &, bool horizontal, Source, uint32_t color, bool isDashed);
  bool patternFill(GfxState *);
  Group here(bool isSoftMask) const;
  void dropMarks(const Group &);

  PageResult &page;
  XRef *xref = nullptr;
  std::map<Ref, int> fontIndices;
  std::vector<int> mcids;  // of the marked-content sequences that are open
  std::vector<bool> formNumbersItself;
  std::vector<Group> groups;
  Group lastGroup{};
  std::vector<uint32_t> actualText;
  size_t actualTextStart = 0;
  int actualTextDepth = 0;
  bool announced = false;  // ActualText came, its beginMarkedContent not yet
  bool stateChanged = true, inPatternText = false, inPatternStroke = false;
  int renderMode = 0, font = -1, order = 0, softMasks = 0;
  uint32_t fillColor = 0, strokeColor = 0;
  double ascent = 0.88, descent = -0.12;
};
