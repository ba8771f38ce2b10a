#ifdef TAP
#include "TapInterpreter.h"

#include <algorithm>
#include <cstring>
#include <string>

#include <Annot.h>
#include <OptionalContent.h>
#include <Stream.h>

/// So many fonts are held at the most: a sheet has fewer, and memory shall not grow with the pages.
static constexpr size_t mostFonts = 32;

/// So many interpreters are held at the most: pages upright and across, with and without a table.
static constexpr size_t mostKept = 4;

/// Takes back what a page may leave behind that no operator Q takes back: a path that is not painted, a clip that waits
/// for one, text positions, and a section for newer viewers.
static const char cleaning[] = "BT ET EX n\n";

static Object streamOf(const char *content) {
  Stream *const stream = new MemStream(content, 0, Goffset(std::strlen(content)), Object(objNull));
  return Object(stream);
}

/// The resources but the fonts.
static Object rest(const Dict *resources, XRef *xref) {
  auto *const dict = new Dict(xref);
  for (int i = 0; resources && i < resources->getLength(); ++i)
    if (std::strcmp(resources->getKey(i), "Font") != 0)
      dict->add(resources->getKey(i), resources->getValNF(i).copy());
  return Object(dict);
}

/// Resources of fonts alone.
static Object resourcesOf(Object &&fonts, XRef *xref) {
  auto *const dict = new Dict(xref);
  dict->add("Font", std::move(fonts));
  return Object(dict);
}

TapInterpreter::Frame::Frame(Page &page) : rotation((page.getRotate() % 360 + 360) % 360), isClipped(true) {
  page.makeBox(72, 72, rotation, false, true, -1, -1, -1, -1, &box, &isClipped);
  clip = *page.getCropBox();
}

bool TapInterpreter::Frame::operator==(const Frame &other) const {
  return box == other.box && clip == other.clip && rotation == other.rotation && isClipped == other.isClipped;
}

/// The fonts that a page names; none when one of them has no number to know it by.
std::optional<TapInterpreter::Fonts> TapInterpreter::fontsOf(Dict *resources) const {
  Fonts fonts;
  const Object dict = resources ? resources->lookup("Font") : Object(objNull);
  for (int i = 0; dict.isDict() && i < dict.dictGetLength(); ++i) {
    const Object &font = dict.dictGetValNF(i);
    if (!font.isRef()) return std::nullopt;
    fonts.emplace(dict.getDict()->getKey(i), font.getRef());
  }
  return fonts;
}

bool TapInterpreter::Kept::suits(const Frame &other, const Fonts &named) const {
  return frame == other && fonts.size() + named.size() <= mostFonts &&
         std::all_of(named.begin(), named.end(), [this](const Fonts::value_type &font) {
           const auto same = fonts.find(font.first);
           return same == fonts.end() || same->second == font.second;
         });
}

/// Takes out the interpreter that suits a page: gone, should Poppler throw.
std::optional<TapInterpreter::Kept> TapInterpreter::taken(const Frame &frame, const Fonts &fonts) {
  const auto found = std::find_if(kept.begin(), kept.end(), [&](const Kept &one) { return one.suits(frame, fonts); });
  if (found == kept.end()) return std::nullopt;
  Kept used = std::move(*found);
  kept.erase(found);
  return used;
}

/// Gives an interpreter the fonts that it has not got yet.
void TapInterpreter::add(const Fonts &fonts, Kept &used) const {
  auto *const missing = new Dict(doc.getXRef());
  Object owner(missing);
  for (const auto &font : fonts)
    if (used.fonts.insert(font).second) missing->add(font.first.c_str(), Object(font.second));
  if (missing->getLength() > 0) used.gfx->pushResources(resourcesOf(std::move(owner), doc.getXRef()).getDict());
}

TapInterpreter::Kept TapInterpreter::made(Page &page, const Frame &frame, const Fonts &fonts) const {
  Dict *const resources = page.getResourceDict();
  const Object own = resourcesOf(resources ? resources->lookupNF("Font").copy() : Object(objNull), doc.getXRef());
  return {frame, fonts,
          std::make_unique<Gfx>(&doc, &out, page.getNum(), own.getDict(), 72, 72, &frame.box,
                                frame.isClipped ? &frame.clip : nullptr, frame.rotation)};
}

void TapInterpreter::show(Page &page, Gfx &gfx, bool isUsed) {
  const Object others = rest(page.getResourceDict(), doc.getXRef());
  gfx.pushResources(others.getDict());
  Object content = inflater.unpacked(page.getContents());
  gfx.saveState();
  if (isUsed) {
    Object before = streamOf(cleaning);
    gfx.display(&before);
  }
  if (!content.isNull()) gfx.display(&content);
  gfx.restoreState();
  for (Annot *const annotation : page.getAnnots()->getAnnots()) annotation->draw(&gfx, false);
  gfx.popResources();
}

/// A layer that a page leaves open would hide the pages after it.
bool TapInterpreter::mayBeKept() const {
  const OCGs *const layers = doc.getOptContentConfig();
  return !layers || !layers->hasOCGs();
}

void TapInterpreter::draw(Page &page) {
  const Frame frame(page);
  const std::optional<Fonts> fonts = fontsOf(page.getResourceDict());
  named = fonts.value_or(Fonts());
  std::optional<Kept> used = fonts ? taken(frame, *fonts) : std::nullopt;
  const bool isUsed = used.has_value();
  if (isUsed) {
    add(named, *used);
    out.startPage(page.getNum(), used->gfx->getState(), doc.getXRef());
  } else {
    used.emplace(made(page, frame, named));
  }
  known = used->fonts;
  show(page, *used->gfx, isUsed);
  if (!fonts || !mayBeKept()) return;
  kept.push_front(std::move(*used));
  if (kept.size() > mostKept) kept.pop_back();
}

bool TapInterpreter::lends(Ref font) const {
  const auto isFont = [font](const Fonts::value_type &entry) { return entry.second == font; };
  return std::any_of(known.begin(), known.end(), isFont) && std::none_of(named.begin(), named.end(), isFont);
}
#endif
