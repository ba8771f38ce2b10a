internal import Layout

/// One entry of a table, whole: labels filled down, parts from several pages joined.
struct Row: Hashable {
  /// The text of each column of its table; label columns hold the label that covers the row.
  var blocks: [TextBlock]
  /// The columns whose cell is merged over further rows or columns.
  var sharedColumns: Set<Int>
  /// The higher of two headings that cover the row; `nil` for fewer.
  var outerBand: TextBlock?
  /// The heading that covers the row, the lower of two; `nil` when no band came before it.
  var band: TextBlock?
  /// The row's texts as printed, by label, where they were moved to other columns.
  var printed: [LabelledText]
  /// The label columns whose label is printed on the next page.
  var awaitedColumns: Set<Int> = []
  /// Those of them whose label begins on this page.
  var begunColumns: Set<Int> = []
  /// Those whose cell is merged over the page's first row and further ones.
  var topColumns: Set<Int> = []
  /// Those whose text may go on on the next page: the last line is full, and ends no sentence.
  var unendedColumns: Set<Int> = []
  /// The columns whose cell a page break cuts above the row.
  var openAbove: Set<Int> = []
  /// Those whose cell a page break cuts below it.
  var openBelow: Set<Int> = []
  /// What of the text of such cells is drawn and cut off, without white space.
  var cutTexts: [Int: String] = [:]
  /// Whether a page break cuts the whole row.
  var isCutBelow = false
  /// The row of a tagged table that its last part is in.
  var tag: TaggedRows.Place?
  /// What was noticed so far.
  var findings: [Finding]
  /// The page it begins on, counted from 1.
  var page: Int
}
