#ifdef TAP
#include "TapNames.h"

#include <string>

#include <GlobalParams.h>

/// Whether a glyph's name stands for a character: it is in Adobe's list, or of the form uni3042 or u20B9F.
static bool isTelling(const std::string &name) {
  const std::string first = name.substr(0, name.find_first_of("._"));
  if (first.empty() || globalParams->mapNameToUnicodeText(first.c_str()) != 0) return true;
  const size_t start = first.compare(0, 3, "uni") == 0 ? 3 : 1;
  return first[0] == 'u' && first.size() >= start + 4 &&
         first.find_first_not_of("0123456789ABCDEFabcdef", start) == std::string::npos;
}

TapNames::TapNames(GfxFont &font) : mayGuess(!font.isCIDFont() && !font.hasToUnicodeCMap()) {
  isSymbolic = mayGuess && font.getType() == fontTrueType && font.isSymbolic() &&
               !static_cast<Gfx8BitFont &>(font).getHasEncoding();
}

TapNames::Source TapNames::source(const Gfx8BitFont &font, CharCode code) const {
  const char *const name = font.getCharName(int(code));
  return isSymbolic || (name && !isTelling(name)) ? Source::guessed : Source::told;
}
#endif
