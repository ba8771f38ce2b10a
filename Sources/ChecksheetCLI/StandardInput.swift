internal import ArgumentParser
internal import Checksheet
internal import Glibc

/// Standard input as a file that can be read more than once.
struct StandardInput {
  /// A path to it, good as long as this process runs; no file is left behind.
  let path: String

  /// Copies standard input to a file without a name.
  ///
  /// - Throws: `ExitCode.failure` after saying why on standard error.
  init() throws {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/checksheet.XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0, unlink(template) == 0, Self.copy(STDIN_FILENO, to: descriptor) else {
      let reason = String(cString: strerror(errno))
      printError(
        InputProblem(
          path: "-", message: "cannot be copied to \(folder): \(reason)", code: "unreadable"))
      throw ExitCode.failure
    }
    path = "/proc/self/fd/\(descriptor)"
  }

  private static func copy(_ source: Int32, to target: Int32) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(source, &buffer, buffer.count)
      guard count != 0 else { return true }
      guard count > 0 else { return false }
      guard write(target, buffer, count) == count else { return false }
    }
  }
}
