#ifdef TAP
#include "TapInflater.h"

#include <algorithm>

#include <Stream.h>

/// Bytes, packed or not; longer contents are Poppler's to read.
static constexpr size_t most = 1 << 20;

/// The two bytes before the packed data (RFC 1950): the method, and flags.
static constexpr size_t headerSize = 2;

/// Whether a stream is unpacked by more than its filter's own rules.
static bool hasParameters(const Dict &dict) { return dict.hasKey("DecodeParms") || dict.hasKey("DP"); }

/// Whether the packed data follow, and no dictionary that they need.
static bool isPlain(const unsigned char *header) {
  constexpr int methodBits = 0x0f, deflate = 8, dictionaryBit = 0x20;
  return (header[0] & methodBits) == deflate && !(header[1] & dictionaryBit);
}

/// Reads what a filter of Poppler's would unpack; false for a stream that is not just deflated, or too long.
bool TapInflater::read(Stream &stream) {
  constexpr size_t piece = 1 << 14;
  Stream *const source = stream.getNextStream();
  if (stream.getKind() != strFlate || !source || hasParameters(*stream.getDict())) return false;
  source->reset();
  size_t size = 0;
  for (int count = 1; count > 0 && size < most; size += size_t(count)) {
    if (packed.size() < size + piece) packed.resize(size + piece);
    count = source->doGetChars(int(piece), packed.data() + size);
  }
  source->close();
  packed.resize(size);
  return size > headerSize && size < most && isPlain(packed.data());
}

/// How many bytes were unpacked; none when they are damaged or too many. What follows the data, a checksum, is not
/// looked at, as Poppler does not.
std::optional<size_t> TapInflater::inflate() {
  constexpr size_t usual = 1 << 16;
  libdeflate_result result = LIBDEFLATE_INSUFFICIENT_SPACE;
  for (size_t room = std::max(usual, bytes.size()); room <= most; room *= 2) {
    if (bytes.size() < room) bytes.resize(room);
    size_t size = 0;
    result = libdeflate_deflate_decompress(decompressor.get(), packed.data() + headerSize, packed.size() - headerSize,
                                           bytes.data(), bytes.size(), &size);
    if (result == LIBDEFLATE_SUCCESS) return size;
    if (result != LIBDEFLATE_INSUFFICIENT_SPACE) break;
  }
  return std::nullopt;
}

Object TapInflater::unpacked(Object &&content) {
  if (!decompressor || !content.isStream() || !read(*content.getStream())) return std::move(content);
  const std::optional<size_t> size = inflate();
  if (!size) return std::move(content);
  return Object(static_cast<Stream *>(new MemStream(bytes.data(), 0, Goffset(*size), Object(objNull))));
}
#endif
