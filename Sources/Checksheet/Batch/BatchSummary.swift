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

  /// Documents that an earlier run had done.
  public internal(set) var unchanged = 0
  /// The signal that stopped the batch before its end; `nil` when none has.
  public private(set) var signal: Int32?

  /// Counts a document.
  mutating func add(_ end: JobEnd) {
    switch end.status {
    case .converted: converted += 1
    case .partial: partial += 1
    case .failed: failed += 1
    }
    rows += end.rowCount
    pages += end.pageCount
  }

  /// Counts a finding.
  mutating func add(_ finding: LocatedFinding) {
    if finding.finding.severity == .warning { warnings += 1 }
  }

  /// Notes that the batch was stopped.
  mutating func stop(_ signal: Int32) {
    self.signal = signal
  }

  /// The counts as one line, as in `3 PDFs: 2 converted, 1 failed; 147 records, 0 warnings`.
  public var description: String {
    let total = converted + partial + failed
    let counts = [(converted, "converted"), (partial, "partial"), (failed, "failed")]
    let outcomes = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    let earlier = unchanged > 0 ? "; \(unchanged) of them by an earlier run" : ""
    let inputs = "\(total) \(total == 1 ? "PDF" : "PDFs")"
    return "\(inputs): \(outcomes)\(earlier); \(rows) records, \(warnings) warnings"
  }
}
