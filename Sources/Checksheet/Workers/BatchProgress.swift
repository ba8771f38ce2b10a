internal import Glibc
internal import Writers

/// How far a batch has come.
public struct BatchProgress: Hashable, Sendable {
  /// How many documents there are.
  public var total: Int
  /// How many are done.
  public var finished = 0
  /// How many of them were done by an earlier run.
  public var unchanged = 0
  /// How many of them failed, wholly or in part.
  public var failed = 0
  /// How many pages they have.
  public var pages = 0
  /// Seconds since the beginning.
  public var seconds = 0.0

  /// Documents a second in this run; 0 before the first.
  public var rate: Double {
    seconds > 0 ? Double(finished - unchanged) / seconds : 0
  }

  /// Seconds that are left at this rate; `nil` when it is not known.
  public var secondsLeft: Double? {
    rate > 0 ? Double(total - finished) / rate : nil
  }

  /// Counts one document.
  mutating func add(_ end: JobEnd, isUnchanged: Bool) {
    finished += 1
    unchanged += isUnchanged ? 1 : 0
    failed += end.status == .converted ? 0 : 1
    pages += end.pageCount
  }
}

/// Seconds on a clock that nobody sets.
func monotonicSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
