/// What a worker may take for one document.
public struct Limits: Hashable, Sendable, CustomStringConvertible {
  /// Seconds from beginning to end.
  public var seconds: Int
  /// Seconds of processor time.
  public var processorSeconds: Int
  /// Bytes of memory.
  public var memory: Int

  /// Creates limits.
  ///
  /// The defaults are far from what checklists take, 20 seconds and 50 MB for 2,000 dense pages, and bear a
  /// machine that is some times as slow, or as busy.
  public init(seconds: Int = 300, processorSeconds: Int = 120, memory: Int = 1 << 30) {
    self.seconds = seconds
    self.processorSeconds = processorSeconds
    self.memory = memory
  }

  /// The limits with their units.
  public var description: String { "\(seconds) s, \(processorSeconds) s CPU, \(memory) B" }
}
