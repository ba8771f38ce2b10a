internal import Glibc

/// The bytes of a file; `nil` with `errno` set when it cannot be read.
func content(ofFile path: String) -> [UInt8]? {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  return allBytes(from: descriptor)
}

/// What an open file or pipe still holds; `nil` with `errno` set when it cannot be read.
func allBytes(from descriptor: Int32) -> [UInt8]? {
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(descriptor, &piece, piece.count)
    guard count >= 0 || errno == EINTR else { return nil }
    guard count != 0 else { return bytes }
    bytes += piece[..<max(count, 0)]
  }
}
