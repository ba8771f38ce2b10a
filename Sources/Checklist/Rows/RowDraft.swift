internal import Layout

/// One row of a table as printed on one page, by columns, before labels are filled down and rows
/// joined over page breaks.
struct RowDraft: Hashable {
  /// What a printed row is.
  enum Kind: Hashable {
    /// An entry of the checklist.
    case entry
    /// A heading across the table.
    case band
    /// A sentence across the table.
    case note
    /// The letters that a spreadsheet prints over its columns.
    case furniture
  }

  /// What the row is.
  var kind: Kind
  /// The page, counted from 1.
  var page: Int
  /// Its row of the lattice.
  var latticeRow: Int
  /// The text of each column; of all but entries, the first holds it all.
  var blocks: [TextBlock]
  /// Of a band that stands in one column of labels alone, that column.
  var headingColumn: Int?
  /// The columns whose cell is merged over further rows or columns.
  var sharedColumns: Set<Int> = []
  /// Those whose cell is merged over the page's first row and further ones.
  var topColumns: Set<Int> = []
  /// Those whose text may go on on the next page: the last line is full, and ends no sentence.
  var unendedColumns: Set<Int> = []
  /// The columns whose cell has no line over it, where most of the row's have one.
  var openAbove: Set<Int> = []
  /// Those whose cell has no line below it, where most have one.
  var openBelow: Set<Int> = []
  /// What of the text of those is drawn and cut off, where nothing of it is seen, without white space.
  var cutTexts: [Int: String] = [:]
  /// Whether a page break cuts the whole row.
  var isCutBelow = false
  /// The row of a tagged table that its texts are in.
  var tag: TaggedRows.Place?
  /// The row's texts as printed, by label, where they were moved to other columns.
  var printed: [LabelledText] = []
  /// What was noticed so far.
  var findings: [Finding] = []
}
