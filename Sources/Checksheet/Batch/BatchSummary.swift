internal import Checklist
internal import Writers

/// How many documents of a batch went how.
public struct BatchSummary: Hashable, Sendable, CustomStringConvertible {
  /// Documents of which every page was read.
  public private(set) var converted = 0
  /// Documents with records, of which some are missing.
  public private(set) var partial = 0
  /// Documents without records, or with records that must not be relied on.
  public private(set) var failed = 0
  /// Findings of severity `warning`.
  public private(set) var warnings = 0
  /// Records.
  public private(set) var rows = 0
  /// Pages.
  public private(set) var pages = 0

  mutating func add(_ outcome: JobOutcome) {
    switch outcome.status {
    case .converted: converted += 1
    case .partial: partial += 1
    case .failed: failed += 1
    }
    warnings += outcome.findings.count { $0.finding.severity == .warning }
    rows += outcome.rowCount
    pages += outcome.pageCount
  }

  /// The counts as one line, as in `3 PDFs: 2 converted, 1 failed; 147 records, 0 warnings`.
  public var description: String {
    let total = converted + partial + failed
    let counts = [(converted, "converted"), (partial, "partial"), (failed, "failed")]
    let outcomes = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return
      "\(total) \(total == 1 ? "PDF" : "PDFs"): \(outcomes); \(rows) records, \(warnings) warnings"
  }
}
