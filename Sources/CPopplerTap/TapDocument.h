#pragma once
#include <memory>
#include <string>
#include <vector>

#include <PDFDoc.h>

#include "tap.h"

struct TapPageReader;

struct TapDocument {
  std::unique_ptr<GooFile> file;
  std::vector<char> bytes;
  std::vector<std::string> problems;
  std::vector<TapNode> nodes;
  std::unique_ptr<PDFDoc> doc;
  std::shared_ptr<TapPageReader> pages;  // shared for its type is known where pages are read alone
  bool hasNodes = false;
};

/// Whose call of Poppler is running, so that its complaints, which are global, find their document.
extern thread_local TapDocument *currentDocument;

void startPoppler();

/// Runs `body`, which calls Poppler on behalf of `document`; null, 0 or false when it throws.
template <typename Body> auto guarded(TapDocument *document, Body body) noexcept -> decltype(body()) {
  decltype(body()) result{};
  try {
    startPoppler();
    currentDocument = document;
    result = body();
  } catch (...) {
  }
  currentDocument = nullptr;
  return result;
}
