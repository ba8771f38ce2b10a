/// A table for a terminal: columns of text that wraps, ruled by lines.
struct TextTable {
  /// The first row; drawn over a line.
  var header: [String]
  /// The other rows.
  var rows: [[String]]
  /// The widest that the table should be, in columns of the terminal.
  var width: Int

  /// Columns of the terminal; a narrower column is unreadable, so that a table of many is wider than
  /// asked for.
  private static let leastColumn = 14

  /// The table, a line end after each line.
  func text() -> String {
    let widths = columnWidths()
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "─┼─") + "\n"
    let body = rows.map { line($0, widths) }.joined(separator: rule)
    return line(header, widths) + rule + body
  }

  /// As wide as the text needs, and where that is too much, shared out evenly.
  private func columnWidths() -> [Int] {
    let needed = header.indices.map { column in
      ([header] + rows).map { $0[column].split(separator: "\n").map(displayWidth).max() ?? 0 }
        .max() ?? 0
    }
    let separators = 3 * (header.count - 1)
    var free = width - separators
    var widths = needed
    var open = Set(needed.indices)
    // Columns that need less than their share leave the rest to the others.
    while let column = open.first(where: { needed[$0] <= free / max(1, open.count) }) {
      widths[column] = needed[column]
      free -= needed[column]
      open.remove(column)
    }
    for column in open { widths[column] = max(Self.leastColumn, free / open.count) }
    return widths
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let parts = zip(cells, widths).map { wrapped($0, width: $1) }
    let height = parts.map(\.count).max() ?? 1
    return (0..<height).map { index in
      zip(parts, widths)
        .map { part, width in (index < part.count ? part[index] : "").padded(toWidth: width) }
        .joined(separator: " │ ").trimmedEnd + "\n"
    }
    .joined()
  }
}
