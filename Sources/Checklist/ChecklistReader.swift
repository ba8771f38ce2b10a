public import Layout

/// Turns a document's pages, one after the other, into records.
///
/// Memory does not grow with the number of pages: a page's records are handed out as soon as the next
/// page has shown where they end.
public struct ChecklistReader {
  /// Creates a reader at the start of a document.
  public init() {}

  /// Reads the next page.
  ///
  /// - Parameter page: The page after the one read before.
  /// - Returns: The records that are complete now, in the document's order.
  public mutating func read(_ page: Page) -> [Record] { [] }

  /// Ends the document.
  ///
  /// - Returns: The last records, and what is known of the whole document.
  public mutating func finish() -> (records: [Record], summary: DocumentSummary) {
    ([], DocumentSummary())
  }
}
