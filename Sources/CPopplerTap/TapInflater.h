#pragma once
#include <memory>
#include <optional>
#include <vector>

#include <Object.h>
#include <libdeflate.h>

class Stream;

/// Unpacks the contents of pages in memory with libdeflate, which takes a tenth of what Poppler's own filter takes.
class TapInflater {
public:
  /// A content stream that is unpacked already, if it can be, else as it came; valid until the next call.
  Object unpacked(Object &&content);

private:
  struct Release {
    void operator()(libdeflate_decompressor *one) const { libdeflate_free_decompressor(one); }
  };

  bool read(Stream &stream);
  std::optional<size_t> inflate();

  std::unique_ptr<libdeflate_decompressor, Release> decompressor{libdeflate_alloc_decompressor()};
  std::vector<unsigned char> packed;
  std::vector<char> bytes;  // only grows: nothing is cleared anew for each page
};
