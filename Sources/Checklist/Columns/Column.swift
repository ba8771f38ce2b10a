internal import Layout

/// One column of a checklist table.
struct Column: Hashable {
  /// The label as printed, upper labels of a two-row header first.
  var label: String
  /// What its texts are; `nil` for a column kept under `other`.
  var field: Field?
  /// Its left edge, in points of page space.
  var minX: Double
  /// Its right edge.
  var maxX: Double
  /// Whether its label does not say what it is, and the texts under it or its place decided.
  var isGuessed = false

  /// Whether its texts are labels that may cover several rows.
  var isLabel: Bool { field == .section || field == .category }

  /// A part of the column, with the same label.
  func part(_ field: Field, from start: Double? = nil, to end: Double? = nil) -> Column {
    Column(label: label, field: field, minX: start ?? minX, maxX: end ?? maxX)
  }
}

/// A header found on a page.
struct Header: Hashable {
  /// The columns, left to right; their extents touch.
  var columns: [Column]
  /// The rows of the lattice that it takes.
  var rows: Range<Int>
  /// How sure the labels are: the sum of their weights in the vocabulary.
  var score: Double

  /// Whether another header is this one printed again: as many columns, most of them labelled alike.
  func isPrintedAgain(as other: Header) -> Bool {
    guard columns.count == other.columns.count else { return false }
    let alike = zip(keys, other.keys).filter { $0 == $1 }.count
    return alike * 5 >= columns.count * 4
  }

  /// Where a second table beside the first begins, in points: its labels are printed again, from the
  /// first one on; `nil` for one table.
  var repeatedFrom: Double? {
    guard let first = keys.first, !first.isEmpty,
      let again = keys.dropFirst(2).firstIndex(of: first), keys.count - again >= 2
    else { return nil }
    let named = keys[again...].filter { !$0.isEmpty }
    guard named.allSatisfy({ keys[..<again].contains($0) }) else { return nil }
    return columns[again].minX
  }

  /// The labels that tell one header from another.
  var keys: [String] { columns.map { matchKey($0.label) } }

  /// The boundaries between its columns, in points of page space.
  var innerEdges: [Double] { columns.dropFirst().map(\.minX) }
}
