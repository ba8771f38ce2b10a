internal import CGLib

/// The SHA-256 of `bytes`, in lower-case hex.
public func contentSHA256(of bytes: [UInt8]) -> String {
  let checksum = g_checksum_new(G_CHECKSUM_SHA256)
  defer { g_checksum_free(checksum) }
  bytes.withUnsafeBytes { g_checksum_update(checksum, $0.baseAddress, bytes.count) }
  return String(cString: g_checksum_get_string(checksum))
}
