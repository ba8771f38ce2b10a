internal import Glibc

/// Standard input as a file that can be read more than once.
public struct StandardInput: Sendable {
  /// A path to it, good as long as this process runs; no file is left behind.
  public let path: String

  /// Copies standard input to a file without a name.
  ///
  /// - Throws: When there is no room for it.
  public init() throws(InputProblem) {
    guard let file = openTemporaryFile(), Self.copy(STDIN_FILENO, to: file) else {
      let reason = String(cString: strerror(errno))
      throw InputProblem(
        path: "-", message: "cannot be copied to \(temporaryFolder): \(reason)", code: "unreadable")
    }
    path = "/proc/self/fd/\(file)"
  }

  private static func copy(_ source: Int32, to target: Int32) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(source, &buffer, buffer.count)
      guard count != 0 else { return true }
      guard count > 0, writeAll(buffer[..<count], to: target) else { return false }
    }
  }
}
