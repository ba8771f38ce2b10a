internal import CGLib

/// A SHA-256 that grows with the bytes that it is given.
public final class ContentDigest {
  private let checksum = g_checksum_new(G_CHECKSUM_SHA256)

  /// The digest of nothing.
  public init() {}

  deinit { g_checksum_free(checksum) }

  /// Adds bytes at the end.
  public func add(_ bytes: UnsafeRawBufferPointer) {
    g_checksum_update(checksum, bytes.baseAddress, bytes.count)
  }

  /// The SHA-256 in lower-case hex, 64 digits; nothing can be added after it was asked for.
  public var hexadecimal: String { String(cString: g_checksum_get_string(checksum)) }
}

/// The SHA-256 of `bytes`, in lower-case hex.
public func contentSHA256(of bytes: [UInt8]) -> String {
  let digest = ContentDigest()
  bytes.withUnsafeBytes(digest.add)
  return digest.hexadecimal
}
