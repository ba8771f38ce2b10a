/// What a worker may take for one document.
public struct Limits: Hashable, Sendable {
  /// Seconds from beginning to end.
  public var seconds: Int
  /// Seconds of processor time.
  public var processorSeconds: Int
  /// Bytes of memory.
  public var memory: Int

  /// Creates limits.
  ///
  /// The defaults are far from what checklists take, 10 seconds and 100 MB for 2,000 pages, and bear a machine
  /// ten times as slow or as busy.
  public init(seconds: Int = 120, processorSeconds: Int = 60, memory: Int = 1 << 30) {
    self.seconds = seconds
    self.processorSeconds = processorSeconds
    self.memory = memory
  }
}
