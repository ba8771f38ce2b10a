#ifdef TAP
#include "TapDocument.h"

#include <algorithm>

#include <ErrorCodes.h>
#include <GlobalParams.h>

thread_local TapDocument *currentDocument = nullptr;

static void note(ErrorCategory, Goffset, const char *message) {
  constexpr size_t lineLimit = 100, lengthLimit = 200;
  if (!currentDocument || currentDocument->problems.size() >= lineLimit) return;
  std::vector<std::string> &all = currentDocument->problems;
  const std::string line = std::string(message).substr(0, lengthLimit);
  if (std::find(all.begin(), all.end(), line) == all.end()) all.push_back(line);
}

/// Kept for good: what the parameters cache of poppler-data takes milliseconds to load.
void startPoppler() {
  static const auto *const parameters = [] {
    const auto *const initer = new GlobalParamsIniter(note);
    setErrorCallback(note);  // the initer does so only when poppler-glib did not come first
    return initer;
  }();
  (void)parameters;
}

template <typename Open> static TapDocument *opened(const char *password, Open open) {
  return guarded(nullptr, [&] {
    auto document = std::make_unique<TapDocument>();
    currentDocument = document.get();
    std::optional<GooString> secret;
    if (password) secret.emplace(password);
    document->doc = open(*document, secret);
    return document.release();
  });
}

static BaseStream *memoryStream(TapDocument &document) {
  return new MemStream(document.bytes.data(), 0, Goffset(document.bytes.size()), Object(objNull));
}

/// Reads a file of at most four mebibytes into memory; from a larger one Poppler takes 256 bytes a system call.
static bool readWhole(TapDocument &document) {
  constexpr Goffset most = 4 << 20;
  const Goffset size = document.file->size();
  if (size > most) return false;
  document.bytes.resize(size_t(size));
  const bool isWhole = document.file->read(document.bytes.data(), int(size), 0) == size;
  if (!isWhole) document.bytes.clear();
  return isWhole;
}

TapDocument *tap_open_descriptor(int descriptor, const char *password) {
  return opened(password, [=](TapDocument &document, const std::optional<GooString> &secret) {
    document.file = GooFile::open(descriptor);
    GooFile *const file = document.file.get();
    BaseStream *const stream = readWhole(document)
                                   ? memoryStream(document)
                                   : new FileStream(file, 0, false, file->size(), Object(objNull));
    return std::make_unique<PDFDoc>(stream, secret, secret);  // owns the stream
  });
}

TapDocument *tap_open_bytes(const void *bytes, size_t count, const char *password) {
  return opened(password, [=](TapDocument &document, const std::optional<GooString> &secret) {
    const char *const start = static_cast<const char *>(bytes);
    document.bytes.assign(start, start + count);
    return std::make_unique<PDFDoc>(memoryStream(document), secret, secret);  // owns the stream
  });
}

void tap_close(TapDocument *document) { delete document; }

int tap_error(const TapDocument *document) {
  return document->doc->isOk() ? errNone : document->doc->getErrorCode();
}

int tap_page_count(TapDocument *document) {
  return guarded(document, [=] { return document->doc->getNumPages(); });
}

const char *tap_problem(const TapDocument *document, size_t index) {
  return index < document->problems.size() ? document->problems[index].c_str() : nullptr;
}

bool tap_has_language_data(void) {
  return guarded(nullptr, [] {
    const GooString collection("Adobe-Japan1"), name("UniJIS-UTF16-H");
    FILE *const file = globalParams->findCMapFile(&collection, &name);
    return file && fclose(file) == 0;
  });
}
#endif
