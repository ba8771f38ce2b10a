internal import Glibc

/// Writes a line to standard error.
///
/// - Parameter message: What to say; its description is one line.
func printError(_ message: some CustomStringConvertible) {
  let line = Array("\(message)\n".utf8)
  _ = write(STDERR_FILENO, line, line.count)  // when even this fails, there is nobody to tell
}
