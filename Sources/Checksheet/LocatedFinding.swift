public import Checklist
internal import Writers

/// A finding with the place it is about; its description is the line that a person reads.
///
///     acme.pdf:p3:No.12: warning: the 「設定」 cell is empty [empty-setting]
public struct LocatedFinding: Hashable, Sendable, CustomStringConvertible {
  /// The document, as the user knows it.
  public var document: String
  /// The row's number as printed; `nil` when the finding is about no one row.
  public var rowNumber: String?
  /// What was seen.
  public var finding: Finding

  /// Creates a located finding.
  public init(_ finding: Finding, document: String, rowNumber: String? = nil) {
    self.finding = finding
    self.document = document
    self.rowNumber = rowNumber
  }

  /// The finding as one line, in the manner of a compiler's, safe to print on a terminal.
  public var description: String {
    let page = finding.page.map { ":p\($0)" } ?? ""
    let row = rowNumber.map { ":No.\($0)" } ?? ""
    let place = "\(document)\(page)\(row)"
    return printable(
      "\(place): \(finding.severity.rawValue): \(finding.message) [\(finding.code.rawValue)]")
  }
}

/// The text on one line and without power over a terminal.
///
/// Control characters and the marks that turn the writing direction (CVE-2021-42574) stand as `\u{…}`.
///
/// - Parameter text: Any text, from a PDF perhaps.
/// - Returns: The text itself, save for such characters.
public func printable(_ text: String) -> String { printableLine(text) }
