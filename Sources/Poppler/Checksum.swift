internal import CNettle

/// A SHA-256 that grows with the bytes that it is given.
struct ContentDigest: ~Copyable {
  private var state = sha256_ctx()

  /// The digest of nothing.
  init() { nettle_sha256_init(&state) }

  /// Adds bytes at the end.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    bytes.withMemoryRebound(to: UInt8.self) {
      nettle_sha256_update(&state, $0.count, $0.baseAddress)
    }
  }

  /// The SHA-256 in lower-case hex, 64 digits.
  consuming func hexadecimal() -> String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
    nettle_sha256_digest(&state, digest.count, &digest)
    let digits = Array("0123456789abcdef".utf8)
    let hex = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: hex, as: UTF8.self)
  }
}

/// The SHA-256 of `bytes`, in lower-case hex.
public func contentSHA256(of bytes: [UInt8]) -> String {
  var digest = ContentDigest()
  bytes.withUnsafeBytes { digest.add($0) }
  return digest.hexadecimal()
}
