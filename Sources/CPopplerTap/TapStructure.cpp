#ifdef TAP
#include <algorithm>
#include <set>

#include "TapDocument.h"

namespace {

/// Walks the structure tree from its root down, and notes tables, their parts and their content.
class Structure {
public:
  Structure(const Dict &root, std::vector<TapNode> &list)
      : nodes(list), roles(root.lookup("RoleMap")), classes(root.lookup("ClassMap")) {
    walk(root.lookupNF("K"), root, 0, 0, false);
  }

private:
  static constexpr size_t nodeLimit = 4'000'000;
  static constexpr int depthLimit = 200;  // Word nests a table's text some 12 deep

  void walk(const Object &node, const Dict &owner, int depth, int page, bool inCell) {
    if (depth > depthLimit || nodes.size() > nodeLimit) return;
    if (node.isRef() && !seen.insert(node.getRef()).second) return;  // a cycle, or shared
    const Object item = node.fetch(owner.getXRef());
    if (item.isInt() && inCell) note(TapContent, depth, 1, 1, page, item.getInt());
    for (int i = 0; item.isArray() && i < item.arrayGetLength(); ++i)
      walk(item.arrayGetNF(i), owner, depth + 1, page, inCell);
    if (!item.isDict()) return;
    const Dict &element = *item.getDict();
    if (const Object &ref = element.lookupNF("Pg"); ref.isRef()) page = ref.getRefNum();
    const Object mcid = element.lookup("MCID");  // that of a form (Stm) is none of the page's
    if (mcid.isInt() && inCell && !element.hasKey("Stm"))
      note(TapContent, depth, 1, 1, page, mcid.getInt());
    const int role = roleOf(element.lookup("S"));
    if (role >= 0)
      note(TapRole(role), depth, span(element, "RowSpan"), span(element, "ColSpan"), page, -1);
    walk(element.lookupNF("K"), element, depth + 1, page, inCell || role >= TapCell);
  }

  void note(TapRole role, int depth, int rowSpan, int columnSpan, int page, int mcid) {
    nodes.push_back({role, depth, rowSpan, columnSpan, page, mcid});
  }

  int roleOf(Object type) const {
    static const char *const names[] = {"Table", "TR", "TD", "TH"};  // in the order of TapRole
    for (int hops = 0; type.isName() && hops < 8; ++hops) {
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
  const Object roles, classes;
  std::set<Ref> seen;
};

}  // namespace

const TapNode *tap_structure(TapDocument *document, size_t *count) {
  guarded(document, [=] {
    if (document->hasNodes) return true;
    const Object catalog = document->doc->getXRef()->getCatalog();
    const Object root = catalog.isDict() ? catalog.dictLookup("StructTreeRoot") : Object();
    if (root.isDict()) Structure(*root.getDict(), document->nodes);
    return document->hasNodes = true;
  });
  *count = document->nodes.size();
  return document->nodes.data();
}
#endif
