internal import Checklist

/// A comparison as one HTML page that needs nothing else: no network, no other file.
struct ComparisonPage {
  private let comparison: Comparison

  init(_ comparison: Comparison) { self.comparison = comparison }

  /// The page.
  func html() -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src 'unsafe-inline'; script-src 'unsafe-inline'">
    <title>\(escaped(title))</title>
    <style>
    \(PageAssets.style)</style>
    </head>
    <body>
    <header>
    <h1>\(escaped(title))</h1>
    \(controls)
    </header>
    <main>
    <table>
    <thead>
    <tr><th scope="col" class="item">Item</th>\(columnHeads)</tr>
    </thead>
    <tbody>
    \(body)</tbody>
    </table>
    <p id="none" hidden>No row fits the filters.</p>
    </main>
    <footer>≠ differs from the commonest answer, as far as answers can be read as data, else as text. \
    Empty cells are shown as –.</footer>
    <script>
    \(PageAssets.script)</script>
    </body>
    </html>

    """
  }

  private var title: String { "Comparison of \(comparison.columns.count) checklists" }

  private var controls: String {
    let vendors = comparison.columns.enumerated().map { index, column in
      """
      <label><input type="checkbox" class="vendor" data-column="\(index)" checked> \
      \(escaped(column.name))</label>
      """
    }
    let categories = comparison.rows.map(\.category).filter { !$0.isEmpty }.uniqued()
      .map { "<option>\(escaped($0))</option>" }
    return """
      <form id="controls" onsubmit="return false">
      <label>Search <input type="search" id="search" autocomplete="off"></label>
      <label>Category <select id="category"><option value="">all</option>\(categories.joined())\
      </select></label>
      <label><input type="checkbox" id="differences"> only differences</label>
      <span class="vendors">\(vendors.joined(separator: "\n"))</span>
      <output id="count"></output>
      <button type="button" id="print">Print</button>
      </form>
      """
  }

  private var columnHeads: String {
    comparison.columns.enumerated().map { index, column in
      let subtitle = [column.subtitle, column.document].filter { !$0.isEmpty }.map(escaped)
      return """
        <th scope="col" data-column="\(index)">\(escaped(column.name))\
        <small>\(subtitle.joined(separator: "<br>"))</small></th>
        """
    }
    .joined()
  }

  private var body: String {
    var group = ""
    return comparison.rows.map { row in
      let heading = row.item == nil ? "Items of no list" : row.groupHeading
      defer { group = heading }
      let head = heading == group ? "" : groupRow(heading)
      return head + self.row(row)
    }
    .joined()
  }

  private func groupRow(_ heading: String) -> String {
    let span = comparison.columns.count + 1
    return
      "<tr class=\"group\"><th colspan=\"\(span)\" scope=\"rowgroup\">\(escaped(heading))</th></tr>\n"
  }

  private func row(_ row: Comparison.Row) -> String {
    let number = row.item.map { "<span class=\"id\">\(escaped($0.id))</span> " } ?? ""
    let cells = row.cells.enumerated().map { cell($1, $0) }.joined()
    return """
      <tr class="row\(row.isDifferent ? " different" : "")" \
      data-category="\(escaped(row.category))">\
      <th scope="row" class="item">\(number)\(escaped(row.title))</th>\(cells)</tr>

      """
  }

  private func cell(_ cell: Comparison.Cell?, _ column: Int) -> String {
    guard let cell else {
      return "<td class=\"missing\" data-column=\"\(column)\">no such row</td>"
    }
    let state = cell.value?.content.tone.map { " \($0)" } ?? ""
    let odd = cell.variant > 0 ? " odd" : ""
    let remarks =
      cell.remarks.isEmpty ? "" : "<div class=\"remarks\">\(escaped(cell.remarks))</div>"
    let doubts = cell.records.flatMap(\.findings).filter { $0.severity != .note }
      .map { "\($0.message) [\($0.code.rawValue)]" }
    let doubt =
      doubts.isEmpty
      ? "" : " <abbr title=\"\(escaped(doubts.joined(separator: "\n")))\">⚠</abbr>"
    return """
      <td class="answer\(state)\(odd)" data-column="\(column)">\
      <div class="text">\(escaped(cell.text.shownEmpty))\(doubt)</div>\(remarks)</td>
      """
  }
}

extension Comparison.Row {
  /// The larger group and the category, where they are two.
  fileprivate var groupHeading: String {
    let parts = [section, category].filter { !$0.isEmpty }.uniqued()
    return parts.isEmpty ? "Items" : parts.joined(separator: " › ")
  }
}

extension SettingValue.Content {
  /// How an answer is coloured; `nil` for data.
  fileprivate var tone: String? {
    switch self {
    case .availability(.available), .answer(true): "yes"
    case .availability(.unavailable), .answer(false): "no"
    case .availability: "open"
    default: nil
    }
  }
}

extension [String] {
  /// The elements, each once, in their order.
  func uniqued() -> [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
