internal import Glibc

/// Where files without a name are.
var temporaryFolder: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

/// A file that is gone when it is closed, opened for reading and writing; `nil` with `errno` set when
/// there can be none.
func openTemporaryFile() -> Int32? {
  var template = Array("\(temporaryFolder)/checksheet.XXXXXX".utf8CString)
  let descriptor = mkstemp(&template)
  return descriptor >= 0 && unlink(template) == 0 ? descriptor : nil
}

/// Writes all bytes to an open file or pipe.
///
/// - Returns: `false` with `errno` set when it does not take them.
func writeAll(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Bool {
  var rest = bytes
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard count >= 0 || errno == EINTR else { return false }
    rest = rest.dropFirst(max(count, 0))
  }
  return true
}
