#pragma once
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include <Gfx.h>
#include <OutputDev.h>
#include <PDFDoc.h>
#include <Page.h>

#include "TapInflater.h"

/// Runs Poppler's interpreter over the pages of a document, one at a time.
///
/// Poppler reads all fonts of a page anew, a quarter of what the page costs. Here an interpreter holds fonts alone, and
/// draws page after page, each with the rest of its resources on top, as long as the pages have the same boxes and no
/// name means two fonts. A few are held, for pages of several kinds stand in one document.
class TapInterpreter {
public:
  TapInterpreter(PDFDoc &document, OutputDev &output) : doc(document), out(output) {}

  /// Draws a page as displayed, cropped, at 72 dpi, with its annotations.
  void draw(Page &page);

  /// Whether the page drawn last could use a font of another page, by a name that it does not explain itself.
  bool lends(Ref font) const;

  /// Draws the next page with what is its own alone.
  void forget() { kept.clear(); }

private:
  using Fonts = std::map<std::string, Ref>;

  /// What the state of a fresh interpreter depends on.
  struct Frame {
    PDFRectangle box, clip;
    int rotation;
    bool isClipped;

    explicit Frame(Page &page);
    bool operator==(const Frame &other) const;
  };

  /// An interpreter of Poppler's, and what it was made for.
  struct Kept {
    Frame frame;
    Fonts fonts;
    std::unique_ptr<Gfx> gfx;

    bool suits(const Frame &other, const Fonts &named) const;
  };

  std::optional<Fonts> fontsOf(Dict *resources) const;
  std::optional<Kept> taken(const Frame &frame, const Fonts &fonts);
  void add(const Fonts &fonts, Kept &used) const;
  Kept made(Page &page, const Frame &frame, const Fonts &fonts) const;
  void show(Page &page, Gfx &gfx, bool isUsed);
  bool mayBeKept() const;

  PDFDoc &doc;
  OutputDev &out;
  TapInflater inflater;
  Fonts known, named;    // of the interpreter used last, and of the page that it drew
  std::list<Kept> kept;  // the one used last first
};
