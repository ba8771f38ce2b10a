internal import CGLib
internal import Glibc

/// The SHA-256 of a file's content, in lower-case hex; read in pieces of 64 KiB.
///
/// - Parameter path: A file system path.
/// - Returns: 64 digits.
/// - Throws: ``ReadError/notFound`` or ``ReadError/unreadable(reason:)``.
public func contentSHA256(ofFile path: String) throws(ReadError) -> String {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { throw errno == ENOENT ? .notFound : .lastSystemError }
  defer { close(file) }
  let checksum = g_checksum_new(G_CHECKSUM_SHA256)
  defer { g_checksum_free(checksum) }
  let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 65536, alignment: 1)
  defer { piece.deallocate() }
  while true {
    let count = read(file, piece.baseAddress, piece.count)
    guard count >= 0 else { throw .lastSystemError }
    guard count > 0 else { return String(cString: g_checksum_get_string(checksum)) }
    g_checksum_update(checksum, piece.baseAddress, count)
  }
}

/// The SHA-256 of `bytes`, in lower-case hex.
public func contentSHA256(of bytes: [UInt8]) -> String {
  let checksum = g_checksum_new(G_CHECKSUM_SHA256)
  defer { g_checksum_free(checksum) }
  bytes.withUnsafeBytes { g_checksum_update(checksum, $0.baseAddress, bytes.count) }
  return String(cString: g_checksum_get_string(checksum))
}
