internal import CWorker
internal import Glibc
internal import Poppler

/// A process that reads PDFs, one after the other, for this one.
///
/// It is a copy of this process, made while this one has a single thread: it costs a twentieth of
/// starting the program anew, and knows the inputs and options without being told.
final class Worker {
  /// Where it answers.
  let channel: Int32
  /// How many documents it was given.
  private(set) var documentCount = 0

  private let process: pid_t
  private let errors: Int32

  /// Starts a worker; `nil` with `errno` set when the system lets no process start.
  ///
  /// - Parameter serve: What the new process does with its end of the channel.
  init?(_ serve: (Int32) -> Never) {
    var ends: (channel: Int32, errors: Int32) = (-1, -1)
    process = worker_start(&ends.channel, &ends.errors)
    if process == 0 { serve(ends.channel) }
    (channel, errors) = ends
    guard process > 0 else { return nil }
  }

  deinit {
    guard process > 0 else { return }
    close(channel)
    close(errors)
    guard !isReaped else { return }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  private var isReaped = false

  /// Gives it a document.
  ///
  /// - Returns: Whether it could take it.
  func send(_ index: Int, _ file: PDFFile) -> Bool {
    documentCount += 1
    return worker_send(channel, UInt64(index), file.descriptor)
  }

  /// The memory that it takes, in bytes.
  var memory: Int {
    let text = content(ofFile: "/proc/\(process)/statm").map { String(decoding: $0, as: UTF8.self) }
    let pages = text?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * Int(getpagesize())
  }

  /// Waits for its end, once it has closed its channel.
  ///
  /// - Returns: How it ended.
  func end() -> WorkerDeath {
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    isReaped = true
    var text = [UInt8](repeating: 0, count: 4096)
    let count = pread(errors, &text, text.count, 0)
    return WorkerDeath(
      status: status, peakMemory: Int(usage.ru_maxrss) * 1024,
      lastWords: String(decoding: text.prefix(max(count, 0)), as: UTF8.self))
  }
}

/// How a worker ended.
struct WorkerDeath {
  /// The signal that ended it; `nil` when it ended itself.
  let signal: Int32?
  /// Its exit code, when it ended itself.
  let exitCode: Int32
  /// The most memory it took, in bytes.
  let peakMemory: Int
  /// What it wrote to its standard error.
  let lastWords: String

  /// Reads what `wait` says.
  init(status: Int32, peakMemory: Int, lastWords: String) {
    let number = status & 0x7F
    signal = number == 0 ? nil : number
    exitCode = status >> 8 & 0xFF
    self.peakMemory = peakMemory
    self.lastWords = lastWords
  }
}
