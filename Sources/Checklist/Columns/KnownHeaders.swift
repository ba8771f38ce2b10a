/// The headers of a page, by their labels: of several tables with the same labels, the rows of one may tell
/// what those of another leave open.
struct KnownHeaders {
  /// Of the headers with the same labels, the columns of the one that names most fields.
  private var best: [[String]: [Column]] = [:]

  /// Some headers, top to bottom, each with the fields of the one among them and those before that has the same
  /// labels and names more.
  mutating func shared(among headers: [Header]) -> [Header] {
    for header in headers {
      let known = best[header.columns.map(\.label)]
      if (known.map(KnownHeaders.namedCount) ?? 0) < KnownHeaders.namedCount(header.columns) {
        best[header.columns.map(\.label)] = header.columns
      }
    }
    return headers.map { header in
      guard let known = best[header.columns.map(\.label)],
        KnownHeaders.namedCount(known) > KnownHeaders.namedCount(header.columns)
      else { return header }
      var named = header
      for (index, column) in known.enumerated() {
        named.columns[index].field = column.field
        named.columns[index].isGuessed = column.isGuessed
      }
      return named
    }
  }

  private static func namedCount(_ columns: [Column]) -> Int { columns.count { $0.field != nil } }
}
