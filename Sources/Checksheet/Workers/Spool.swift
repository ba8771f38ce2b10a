internal import CDeflate
internal import Glibc
internal import Writers

/// What came of one document, as frames: in memory while it is short, else in a file without a name.
final class Spool {
  private var bytes: [UInt8] = []
  private var file: Int32 = -1
  private var size = 0

  /// How many bytes are kept in memory.
  private static let memoryLimit = 1 << 16

  /// How many bytes the seal takes at the end of a file.
  ///
  /// It is a CRC-32, which tells a file that was cut off, or never reached the disk, from a whole one; a SHA-256
  /// takes fifteen times as long.
  private static let sealSize = MemoryLayout<UInt32>.size

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
    size += piece.count
    bytes += piece
    if bytes.count > Self.memoryLimit { try spill() }
  }

  /// Hands out the frames of some kinds, in order.
  func forEachFrame(
    of kinds: [Frame.Kind], _ body: (Frame) throws(OutputError) -> Void
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

  /// Copies everything, sealed, to a file, which appears whole or not at all.
  func save(to path: String) throws(OutputError) {
    let output = try OutputFile(path: path)
    let seal = try forEachPiece { piece throws(OutputError) in try output.write(Array(piece)) }
    try output.write(seal)
    try output.commit()
  }

  /// How it went: what the last frame says.
  func end() throws(OutputError) -> JobEnd? {
    var end: JobEnd?
    try forEachFrame(of: [.end]) { frame in end = JobEnd(Array(frame.payload)) }
    return end
  }

  /// Whether the seal of a saved spool is right.
  private var isSealed: Bool {
    do throws(OutputError) {
      return try forEachPiece { _ in } == Array(try read(Self.sealSize, at: size))
    } catch {
      return false
    }
  }

  /// Hands out everything, in order.
  ///
  /// - Returns: The seal of it.
  private func forEachPiece(
    _ body: (ArraySlice<UInt8>) throws(OutputError) -> Void
  ) throws(OutputError) -> [UInt8] {
    var checksum = libdeflate_crc32(0, nil, 0)
    var offset = 0
    while offset < size {
      let piece = try read(min(Self.memoryLimit, size - offset), at: offset)
      checksum = piece.withUnsafeBytes { libdeflate_crc32(checksum, $0.baseAddress, $0.count) }
      try body(piece)
      offset += piece.count
    }
    return withUnsafeBytes(of: checksum.littleEndian) { Array($0) }
  }

  /// Moves what is in memory to the file's end.
  private func spill() throws(OutputError) {
    if file < 0 {
      guard let opened = openTemporaryFile() else { throw OutputError(path: temporaryFolder) }
      file = opened
    }
    guard writeAll(bytes[...], to: file) else { throw OutputError(path: temporaryFolder) }
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
