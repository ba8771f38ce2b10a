public import Checklist

/// Turns a comparison of sheets into the bytes of one format.
public struct ComparisonWriter: Sendable {
  /// The formats.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    /// A table for a terminal.
    case text
    /// Comma-separated values, RFC 4180.
    case csv
    /// A Markdown table.
    case markdown
    /// One HTML page that needs nothing else.
    case html
  }

  /// The format.
  public var format: Format
  /// The width of a terminal, in columns; for ``Format/text`` alone.
  public var width: Int

  /// Creates a writer.
  public init(_ format: Format, width: Int = 100) {
    self.format = format
    self.width = width
  }

  /// The comparison in this format.
  public func bytes(_ comparison: Comparison) -> [UInt8] {
    switch format {
    case .text: Array(text(comparison).utf8)
    case .csv: delimited(comparison)
    case .markdown: Array(markdown(comparison).utf8)
    case .html: Array(ComparisonPage(comparison).html().utf8)
    }
  }

  // MARK: Text

  private func text(_ comparison: Comparison) -> String {
    let rows = comparison.rows.map { row in
      [printableLines(row.heading)]
        + row.cells.map { cell in
          guard let cell else { return "(no such row)" }
          return printableLines((cell.variant > 0 ? "≠ " : "") + cell.text.shownEmpty)
        }
    }
    let table = TextTable(
      header: ["item"] + comparison.columns.map { printableLine($0.name) },
      rows: rows, width: width)
    return table.text() + summary(comparison)
  }

  private func summary(_ comparison: Comparison) -> String {
    let different = comparison.rows.count(where: \.isDifferent)
    return "\n\(comparison.rows.count) items, \(different) with differences\n"
  }

  // MARK: Markdown

  private func markdown(_ comparison: Comparison) -> String {
    let header = ["No.", "item"] + comparison.columns.map(\.name)
    let rows = comparison.rows.map { row in
      [row.item?.id ?? "", row.title]
        + row.cells.map { cell in
          guard let cell else { return "*no such row*" }
          return cell.variant > 0 ? "≠ \(cell.text)" : cell.text
        }
    }
    let lines = ([header] + rows).map { markdownRow($0.map(\.markdown)) }
    return lines[0] + markdownRow(header.map { _ in "---" }) + lines.dropFirst().joined()
  }

  // MARK: CSV

  private func delimited(_ comparison: Comparison) -> [UInt8] {
    var bytes: [UInt8] = []
    let writer = DelimitedWriter(.csv)
    for row in comparison.cellTable { writer.append(row: row, to: &bytes) }
    return bytes
  }
}

extension Comparison {
  /// The header and a row an item, for tables of cells.
  var cellTable: [[String?]] {
    let header =
      ["list", "id", "section", "category", "item", "differs"]
      + columns.flatMap { [$0.name, "\($0.name): remarks"] }
    let body = rows.map { row -> [String?] in
      let place: [String?] = [
        row.item?.list, row.item?.id, row.section, row.category, row.title,
        "\(row.isDifferent)",
      ]
      return place + row.cells.flatMap { cell in [cell?.text, cell?.remarks] }
    }
    return [header] + body
  }
}

extension Comparison.Row {
  /// The item's number in its list and its title.
  var heading: String { item.map { "\($0.id) \(title)" } ?? "+ \(title)" }
}

extension String {
  /// The text, or a dash for an empty one.
  var shownEmpty: String { isEmpty ? "–" : self }
}
