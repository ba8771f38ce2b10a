internal import Checksheet
internal import Glibc

/// The last line of a terminal, which tells how far a batch has come; nothing where no terminal is.
final class ProgressLine {
  private let isShown = isatty(STDERR_FILENO) == 1
  /// Whether colours are wanted; see no-color.org.
  private let hasColors =
    isatty(STDERR_FILENO) == 1 && variable("NO_COLOR").isEmpty
    && !["", "dumb"].contains(variable("TERM"))
  private var isDrawn = false
  private var lastTime = 0.0

  /// A run that is over sooner than this, in seconds, needs no such line.
  private static let delay = 1.0
  /// The time between two drawings, in seconds: what an eye can follow.
  private static let interval = 0.1

  /// Draws the line anew, when it is time.
  func show(_ progress: BatchProgress) {
    guard isShown, progress.seconds >= Self.delay, progress.seconds - lastTime >= Self.interval
    else { return }
    lastTime = progress.seconds
    isDrawn = true
    write("\r\u{1B}[K" + Self.text(progress))
  }

  /// Takes the line away.
  func clear() {
    guard isDrawn else { return }
    isDrawn = false
    write("\r\u{1B}[K")
  }

  /// Prints a line above; on a terminal that has colours, its severity has one.
  func print(_ message: some CustomStringConvertible) {
    clear()
    printError(hasColors ? Self.painted("\(message)") : "\(message)")
  }

  private static func painted(_ line: String) -> String {
    for (severity, color) in [("error", 31), ("warning", 33)] {
      guard let range = line.firstRange(of: ": \(severity): ") else { continue }
      let paint = ": \u{1B}[1;\(color)m\(severity)\u{1B}[0m: "
      return line[..<range.lowerBound] + paint + line[range.upperBound...]
    }
    return line
  }

  private func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)  // when this fails, there is nobody to tell
  }

  private static func text(_ progress: BatchProgress) -> String {
    var parts = ["\(progress.finished) of \(progress.total) PDFs", "\(progress.pages) pages"]
    if progress.unchanged > 0 { parts.append("\(progress.unchanged) unchanged") }
    if progress.failed > 0 { parts.append("\(progress.failed) failed") }
    parts.append("\(Int(progress.rate.rounded())) PDFs/s")
    if let seconds = progress.secondsLeft { parts.append("\(duration(seconds)) left") }
    return parts.joined(separator: ", ")
  }

  private static func duration(_ seconds: Double) -> String {
    let seconds = Int(seconds.rounded(.up))
    return seconds < 120 ? "\(seconds) s" : "\(seconds / 60) min"
  }
}

/// A variable of the environment; empty when it is not set.
private func variable(_ name: String) -> String {
  getenv(name).map { String(cString: $0) } ?? ""
}
