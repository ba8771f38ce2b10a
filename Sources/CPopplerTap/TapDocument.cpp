#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include <CMap.h>
#include <ErrorCodes.h>
#include <GlobalParams.h>
#include <Page.h>
#include <PDFDoc.h>

#include "TapDevice.h"

struct TapDocument {
  std::vector<char> bytes;
  std::vector<std::string> problems;
  std::unique_ptr<PDFDoc> doc;
};

namespace {

constexpr size_t problemLimit = 100;

/// Poppler's error callback is global; this says whose call is running.
thread_local TapDocument *current = nullptr;

void note(ErrorCategory, Goffset, const char *message) {
  if (!current || current->problems.size() >= problemLimit) return;
  std::vector<std::string> &all = current->problems;
  std::string line = std::string(message).substr(0, 200);
  if (std::find(all.begin(), all.end(), line) == all.end()) all.push_back(std::move(line));
}

/// Routes Poppler's complaints to `document` while in scope. The parameters live as long as the
/// process: what they cache of poppler-data takes milliseconds to load.
class Listening {
public:
  explicit Listening(TapDocument *document) {
    static GlobalParamsIniter *const parameters = new GlobalParamsIniter(note);
    (void)parameters;
    current = document;
  }
  ~Listening() { current = nullptr; }
};

template <typename Open> TapDocument *opened(const char *password, Open open) noexcept {
  try {
    auto document = std::make_unique<TapDocument>();
    const Listening listening(document.get());
    std::optional<GooString> secret;
    if (password) secret.emplace(password);
    document->doc = open(*document, secret);
    return document.release();
  } catch (...) {
    return nullptr;
  }
}

template <typename C, typename T> void lend(const std::vector<T> &list, const C *&start, size_t &count) {
  start = list.data();
  count = list.size();
}

}  // namespace

TapDocument *tap_open_file(const char *path, const char *password) {
  return opened(password, [=](TapDocument &, const std::optional<GooString> &secret) {
    return std::make_unique<PDFDoc>(std::make_unique<GooString>(path), secret, secret);
  });
}

TapDocument *tap_open_bytes(const void *bytes, size_t count, const char *password) {
  return opened(password, [=](TapDocument &document, const std::optional<GooString> &secret) {
    const char *const start = static_cast<const char *>(bytes);
    document.bytes.assign(start, start + count);
    auto *const stream = new MemStream(document.bytes.data(), 0, Goffset(count), Object(objNull));
    return std::make_unique<PDFDoc>(stream, secret, secret);  // owns the stream
  });
}

void tap_close(TapDocument *document) {
  if (!document) return;
  const Listening listening(nullptr);
  delete document;
}

int tap_error(const TapDocument *document) {
  return document->doc->isOk() ? errNone : document->doc->getErrorCode();
}

int tap_errno(const TapDocument *document) { return document->doc->getFopenErrno(); }

int tap_page_count(TapDocument *document) {
  const Listening listening(document);
  return document->doc->getNumPages();
}

const char *tap_problem(const TapDocument *document, size_t index) {
  return index < document->problems.size() ? document->problems[index].c_str() : nullptr;
}

bool tap_has_language_data(void) {
  const Listening listening(nullptr);
  const GooString collection("Adobe-Japan1"), name("UniJIS-UTF16-H");
  FILE *const file = globalParams->findCMapFile(&collection, &name);
  if (file) fclose(file);
  return file != nullptr;
}

TapPage *tap_read_page(TapDocument *document, int number) {
  try {
    const Listening listening(document);
    if (!document->doc->getPage(number)) return nullptr;
    auto page = std::make_unique<PageResult>();
    TapDevice device(*page);
    document->doc->displayPage(&device, number, 72, 72, 0, false, true, false);
    lend(page->glyphList, page->glyphs, page->glyphCount);
    lend(page->rulingList, page->rulings, page->rulingCount);
    lend(page->fillList, page->fills, page->fillCount);
    lend(page->imageList, page->images, page->imageCount);
    lend(page->fontList, page->fonts, page->fontCount);
    return page.release();
  } catch (...) {
    return nullptr;
  }
}

void tap_free_page(TapPage *page) { delete static_cast<PageResult *>(page); }
