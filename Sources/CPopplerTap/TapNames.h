#pragma once
#include <array>
#include <cstdint>

#include <GfxFont.h>

/// Tells for the codes of a font whether anything in the PDF says which characters they are.
///
/// Where a font has no ToUnicode table, and its glyphs have names that stand for no character, such as `g24`, Poppler
/// takes the number in the name for the character's.
class TapNames {
public:
  explicit TapNames(GfxFont &font);

  /// Whether the character of a code is no more than Poppler's guess.
  bool isGuess(GfxFont &font, CharCode code) {
    if (!mayGuess || code >= sources.size()) return false;
    if (sources[code] == Source::unknown) sources[code] = source(static_cast<Gfx8BitFont &>(font), code);
    return sources[code] == Source::guessed;
  }

private:
  enum class Source : uint8_t { unknown, told, guessed };
  Source source(const Gfx8BitFont &font, CharCode code) const;

  bool mayGuess = false;
  bool isSymbolic = false;  // the codes are the font's own: no encoding names them
  std::array<Source, 256> sources{};
};
