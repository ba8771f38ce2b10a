public import Checklist

/// Lists of known items as text.
public enum CatalogueWriter {
  /// Rows of texts as lines, their columns aligned on a terminal.
  ///
  /// - Parameter rows: The rows, all with as many texts.
  /// - Returns: A line a row; nothing for no rows.
  public static func lines(_ rows: [[String]]) -> String {
    let count = rows.first?.count ?? 0
    let widths = (0..<count).map { column in rows.map { displayWidth($0[column]) }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).map { printableLine($0).padded(toWidth: $1) }.joined(separator: "  ")
        .trimmedEnd + "\n"
    }
    .joined()
  }

  /// A list as a JSON array, an object a line.
  public static func json(_ catalogue: Catalogue) -> String {
    let objects = catalogue.items.map { item in
      var text = JSONText()
      text.append(item, .item(of: catalogue.name))
      return String(decoding: text.bytes, as: UTF8.self)
    }
    return "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }
}

extension ObjectShape<Catalogue.Item> {
  fileprivate static func item(of list: String) -> ObjectShape {
    ObjectShape([
      Column("list", .string, "The list") { _ in .text(list) },
      Column("id", .string, "The item's identity in its list") { .text($0.id) },
      Column("section", .string, "The larger group") { .text($0.section) },
      Column("category", .string, "The category") { .text($0.category) },
      Column("title", .string, "The title") { .text($0.title) },
      Column("unit", .string, "The unit of measurement") { .text($0.unit) },
      Column("aliases", .list(.string), "Other spellings") { .list($0.aliases) },
    ])
  }
}
