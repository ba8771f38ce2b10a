#pragma once
#include <map>
#include <memory>
#include <optional>
#include <string>

#include <Gfx.h>
#include <OutputDev.h>
#include <PDFDoc.h>
#include <Page.h>

/// Runs Poppler's interpreter over the pages of a document, one at a time.
///
/// Poppler reads all fonts of a page anew, a quarter of what the page costs. Here an interpreter holds fonts alone, and
/// draws page after page, each with the rest of its resources on top, as long as the pages have the same boxes and no
/// name means two fonts.
class TapInterpreter {
public:
  TapInterpreter(PDFDoc &document, OutputDev &output) : doc(document), out(output) {}

  /// Draws a page as displayed, cropped, at 72 dpi, with its annotations.
  void draw(Page &page);

  /// Whether the page drawn last could use a font of another page, by a name that it does not explain itself.
  bool lends(Ref font) const;

  /// Draws the next page with what is its own alone.
  void forget() { kept.reset(); }

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

  std::optional<Fonts> fontsOf(Dict *resources) const;
  bool mayGoOn(const Frame &frame, const std::optional<Fonts> &fonts) const;
  void add(const Fonts &fonts, Gfx &gfx);
  bool mayBeKept() const;

  PDFDoc &doc;
  OutputDev &out;
  Fonts known, named;  // of the interpreter, and of the page drawn last
  std::unique_ptr<Frame> keptFrame;
  std::unique_ptr<Gfx> kept;  // the interpreter of the page before
};
