#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include <ErrorCodes.h>
#include <GlobalParams.h>
#include <PDFDoc.h>

#include "TapDevice.h"

struct TapDocument {
  std::vector<char> bytes;
  std::vector<std::string> problems;
  std::unique_ptr<PDFDoc> doc;
  std::vector<TapNode> nodes;
  bool hasNodes = false;
};

namespace {

constexpr size_t problemLimit = 100, problemLength = 200, nodeLimit = 4'000'000;
constexpr int depthLimit = 200;  // Word nests a table's text some 12 deep

/// Poppler's error callback is global; this says whose call is running.
thread_local TapDocument *current = nullptr;

void note(ErrorCategory, Goffset, const char *message) {
  if (!current || current->problems.size() >= problemLimit) return;
  std::vector<std::string> &all = current->problems;
  const std::string line = std::string(message).substr(0, problemLength);
  if (std::find(all.begin(), all.end(), line) == all.end()) all.push_back(line);
}

/// Runs `body`, which calls Poppler, and routes its complaints to `document`; null when it throws.
template <typename Body> auto guarded(TapDocument *document, Body body) noexcept -> decltype(body()) {
  try {
    // Kept for good: what this caches of poppler-data takes milliseconds to load.
    static GlobalParamsIniter *const parameters = new GlobalParamsIniter(note);
    (void)parameters;
    current = document;
    auto result = body();
    current = nullptr;
    return result;
  } catch (...) {
    current = nullptr;
    return {};
  }
}

/// `Source` is a path, or the bytes of a file.
template <typename Open> TapDocument *opened(const char *password, Open open) noexcept {
  return guarded(nullptr, [&] {
    auto document = std::make_unique<TapDocument>();
    current = document.get();
    std::optional<GooString> secret;
    if (password) secret.emplace(password);
    document->doc = open(*document, secret);
    return document.release();
  });
}

template <typename C, typename T> void lend(const std::vector<T> &list, const C *&start, size_t &count) {
  start = list.data();
  count = list.size();
}

/// Walks the structure tree from `StructTreeRoot` down.
class Structure {
public:
  Structure(const Dict &root, std::vector<TapNode> &nodes) : nodes(nodes) {
    roles = root.lookup("RoleMap");
    classes = root.lookup("ClassMap");
    walk(root.lookupNF("K"), root, 0, 0, false);
  }

private:
  void walk(const Object &node, const Dict &owner, int depth, int page, bool inCell) {
    if (depth > depthLimit || nodes.size() > nodeLimit) return;
    if (node.isRef() && !seen.insert(node.getRef()).second) return;  // a cycle, or shared
    const Object item = node.fetch(owner.getXRef());
    if (item.isInt() && inCell) nodes.push_back({TapContent, depth, 1, 1, page, item.getInt()});
    for (int i = 0; item.isArray() && i < item.arrayGetLength(); ++i)
      walk(item.arrayGetNF(i), owner, depth + 1, page, inCell);
    if (!item.isDict()) return;
    const Dict &element = *item.getDict();
    if (const Object &ref = element.lookupNF("Pg"); ref.isRef()) page = ref.getRefNum();
    // Content of a form (Stm) has its own numbers.
    if (const Object mcid = element.lookup("MCID"); mcid.isInt() && inCell && !element.hasKey("Stm"))
      nodes.push_back({TapContent, depth, 1, 1, page, mcid.getInt()});
    const int role = this->role(element.lookup("S"));
    if (role >= 0) nodes.push_back({TapRole(role), depth, span(element, "RowSpan"), span(element, "ColSpan"), page, -1});
    walk(element.lookupNF("K"), element, depth + 1, page, inCell || role >= TapCell);
  }

  int role(Object type) const {
    for (int hops = 0; type.isName() && hops < 8; ++hops) {
      static const char *const names[] = {"Table", "TR", "TD", "TH"};
      for (int i = 0; i < 4; ++i)
        if (type.isName(names[i])) return i;
      type = roles.isDict() ? roles.dictLookup(type.getName()) : Object();
    }
    return -1;
  }

  int span(const Dict &element, const char *key) const {
    const int own = attribute(element.lookup("A"), key, 0);
    return own > 0 ? own : std::max(1, attribute(element.lookup("C"), key, 0));
  }

  /// The value of `key` in an attribute object, a class name, or a list of such; 0 when absent.
  int attribute(const Object &source, const char *key, int depth) const {
    int value = 0;
    if (source.isDict()) {
      const Object found = source.dictLookup(key);
      value = found.isInt() ? found.getInt() : 0;
    } else if (source.isName() && classes.isDict() && depth < 4) {
      value = attribute(classes.dictLookup(source.getName()), key, depth + 1);
    }
    for (int i = 0; source.isArray() && value == 0 && depth < 4 && i < source.arrayGetLength(); ++i)
      value = attribute(source.arrayGet(i), key, depth + 1);
    return value;
  }

  std::vector<TapNode> &nodes;
  Object roles, classes;
  std::set<Ref> seen;
};

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

void tap_close(TapDocument *document) { delete document; }

int tap_error(const TapDocument *document) {
  return document->doc->isOk() ? errNone : document->doc->getErrorCode();
}

int tap_errno(const TapDocument *document) { return document->doc->getFopenErrno(); }

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

TapPage *tap_read_page(TapDocument *document, int number) {
  return guarded(document, [=]() -> TapPage * {
    Page *const source = document->doc->getPage(number);
    if (!source) return nullptr;
    auto page = std::make_unique<PageResult>();
    TapDevice device(*page);
    document->doc->displayPage(&device, number, 72, 72, 0, false, true, false);
    page->object = source->getRef().num;
    lend(page->glyphList, page->glyphs, page->glyphCount);
    lend(page->pathList, page->paths, page->pathCount);
    lend(page->pointList, page->points, page->pointCount);
    lend(page->clipList, page->clips, page->clipCount);
    lend(page->fontList, page->fonts, page->fontCount);
    lend(page->actualTextList, page->actualTexts, page->actualTextCount);
    lend(page->scalarList, page->scalars, page->scalarCount);
    return page.release();
  });
}

void tap_free_page(TapPage *page) { delete static_cast<PageResult *>(page); }

const TapNode *tap_structure(TapDocument *document, size_t *count) {
  guarded(document, [=] {
    if (document->hasNodes) return true;
    document->hasNodes = true;
    const Object catalog = document->doc->getXRef()->getCatalog();
    const Object root = catalog.isDict() ? catalog.dictLookup("StructTreeRoot") : Object();
    if (root.isDict()) Structure(*root.getDict(), document->nodes);
    return true;
  });
  *count = document->nodes.size();
  return document->nodes.data();
}
