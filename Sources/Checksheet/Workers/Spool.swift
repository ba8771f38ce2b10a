internal import Glibc
internal import Writers

/// What came of one document, as frames: in memory while it is short, else in a file without a name.
final class Spool {
  private var bytes: [UInt8] = []
  private var file: Int32 = -1
  private var size = 0
  private var checksum = Checksum()

  /// How many bytes are kept in memory.
  private static let memoryLimit = 1 << 16

  /// How many bytes the checksum takes at the end of a file.
  private static let sealSize = 8

  /// Creates an empty spool.
  init() {}

  /// Opens what ``save(to:)`` wrote.
  ///
  /// - Returns: `nil` when it is not there, or not whole.
  init?(path: String) {
    file = open(path, O_RDONLY | O_CLOEXEC)
    var status = stat()
    guard file >= 0, fstat(file, &status) == 0 else { return nil }
    size = Int(status.st_size) - Self.sealSize
    guard size > 0, isSealed else { return nil }
  }

  deinit { if file >= 0 { close(file) } }

  /// Adds bytes at the end.
  func append(_ piece: ArraySlice<UInt8>) throws(OutputError) {
    checksum.add(piece)
    size += piece.count
    bytes += piece
    if bytes.count > Self.memoryLimit { try spill() }
  }

  /// Hands out the frames of some kinds, in order.
  func forEachFrame(
    of kinds: Set<Frame.Kind>, _ body: (Frame) throws(OutputError) -> Void
  ) throws(OutputError) {
    var offset = 0
    while offset + Frame.headerSize <= size {
      let header = try read(Frame.headerSize, at: offset)
      guard let (kind, length) = Frame.header(header) else { return }
      offset += Frame.headerSize
      if kinds.contains(kind) {
        try body(Frame(kind: kind, payload: try read(length, at: offset)))
      }
      offset += length
    }
  }

  /// Copies everything, sealed with a checksum, to a file, which appears whole or not at all.
  func save(to path: String) throws(OutputError) {
    let output = try OutputFile(path: path)
    var offset = 0
    while offset < size {
      let piece = try read(min(Self.memoryLimit, size - offset), at: offset)
      try output.write(Array(piece))
      offset += piece.count
    }
    try output.write(checksum.bytes)
    try output.commit()
  }

  /// How it went: what the last frame says.
  func end() throws(OutputError) -> JobEnd? {
    var end: JobEnd?
    try forEachFrame(of: [.end]) { frame in end = JobEnd(Array(frame.payload)) }
    return end
  }

  /// Whether the checksum of a saved spool is right.
  private var isSealed: Bool {
    var sum = Checksum()
    var offset = 0
    do throws(OutputError) {
      while offset < size {
        let piece = try read(min(Self.memoryLimit, size - offset), at: offset)
        sum.add(piece)
        offset += piece.count
      }
      return Array(try read(Self.sealSize, at: size)) == sum.bytes
    } catch {
      return false
    }
  }

  /// Moves what is in memory to the file's end.
  private func spill() throws(OutputError) {
    if file < 0 { file = try temporaryFile() }
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { throw OutputError(path: temporaryFolder) }
      start += max(count, 0)
    }
    bytes.removeAll(keepingCapacity: true)
  }

  /// The `count` bytes at `offset`.
  private func read(_ count: Int, at offset: Int) throws(OutputError) -> ArraySlice<UInt8> {
    guard file >= 0 else { return bytes[offset..<offset + count] }
    if !bytes.isEmpty { try spill() }
    let piece = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(pread(file, buffer.baseAddress, count, offset), 0)
    }
    guard piece.count == count else { throw OutputError(path: temporaryFolder, number: EIO) }
    return piece[...]
  }
}

/// FNV-1a over 64 bits: tells a file that was cut off, or never reached the disk, from a whole one.
private struct Checksum {
  private var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  }

  var bytes: [UInt8] { withUnsafeBytes(of: value.littleEndian) { Array($0) } }
}

/// Where files without a name are.
private var temporaryFolder: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

/// A file that is gone when it is closed.
private func temporaryFile() throws(OutputError) -> Int32 {
  var template = Array("\(temporaryFolder)/checksheet.XXXXXX".utf8CString)
  let descriptor = mkstemp(&template)
  guard descriptor >= 0, unlink(template) == 0 else { throw OutputError(path: temporaryFolder) }
  return descriptor
}
