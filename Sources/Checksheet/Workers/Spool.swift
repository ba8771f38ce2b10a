internal import CDeflate
internal import Glibc
internal import Writers

/// What came of one document, as frames: in memory while it is short, else in a file that is gone with it, or saved.
final class Spool {
  private var bytes: [UInt8] = []
  private var file: Int32 = -1
  private var size = 0
  private var checksum = libdeflate_crc32(0, nil, 0)
  /// The folder that it will be saved to; `nil` when it will not.
  private let folder: String?
  /// Where its file is in that folder, until it is saved.
  private var temporaryPath: String?

  /// How many bytes are kept in memory.
  private static let memoryLimit = 1 << 16

  /// How many bytes the seal takes at the end of a file.
  ///
  /// It is a CRC-32, which tells a file that was cut off, or never reached the disk, from a whole one; a SHA-256
  /// takes fifteen times as long.
  private static let sealSize = MemoryLayout<UInt32>.size

  /// Creates an empty spool.
  ///
  /// - Parameter folder: Where ``save(to:)`` will put it, with a slash at the end; `nil` for nowhere.
  init(in folder: String? = nil) {
    self.folder = folder
  }

  /// Opens what ``save(to:)`` wrote.
  ///
  /// - Returns: `nil` when it is not there, or not whole.
  init?(path: String) {
    folder = nil
    file = open(path, O_RDONLY | O_CLOEXEC)
    var status = stat()
    guard file >= 0, fstat(file, &status) == 0 else { return nil }
    size = Int(status.st_size) - Self.sealSize
    guard size > 0, isSealed() else { return nil }
  }

  deinit {
    if file >= 0 { close(file) }
    if let temporaryPath { unlink(temporaryPath) }
  }

  /// Adds bytes at the end.
  func append(_ piece: ArraySlice<UInt8>) throws(OutputError) {
    size += piece.count
    checksum = piece.withUnsafeBytes { libdeflate_crc32(checksum, $0.baseAddress, $0.count) }
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

  /// Puts everything, sealed, into a file in its folder, which appears whole or not at all.
  func save(to path: String) throws(OutputError) {
    guard let temporaryPath else {
      let output = try OutputFile(path: path)
      try output.write(bytes + seal)
      return try output.commit()
    }
    bytes += seal
    try spill()
    guard rename(temporaryPath, path) == 0 else { throw OutputError(path: path) }
    self.temporaryPath = nil
  }

  /// How it went: what the last frame says.
  func end() throws(OutputError) -> JobEnd? {
    var end: JobEnd?
    try forEachFrame(of: [.end]) { frame in end = JobEnd(Array(frame.payload)) }
    return end
  }

  private var seal: [UInt8] { withUnsafeBytes(of: checksum.littleEndian) { Array($0) } }

  /// Reads a saved spool through.
  ///
  /// - Returns: Whether its seal is right.
  private func isSealed() -> Bool {
    do throws(OutputError) {
      var offset = 0
      while offset < size {
        let piece = try read(min(Self.memoryLimit, size - offset), at: offset)
        checksum = piece.withUnsafeBytes { libdeflate_crc32(checksum, $0.baseAddress, $0.count) }
        offset += piece.count
      }
      return try read(Self.sealSize, at: size) == seal[...]
    } catch {
      return false
    }
  }

  /// Moves what is in memory to the file's end.
  private func spill() throws(OutputError) {
    if file < 0 { try begin() }
    guard writeAll(bytes[...], to: file) else { throw failure() }
    bytes.removeAll(keepingCapacity: true)
  }

  private func begin() throws(OutputError) {
    if let folder {
      (temporaryPath, file) = try OutputFile.createTemporaryFile(beside: folder, for: folder)
    } else if let opened = openTemporaryFile() {
      file = opened
    } else {
      throw OutputError(path: temporaryFolder)
    }
  }

  private func failure(_ number: Int32 = errno) -> OutputError {
    OutputError(path: folder ?? temporaryFolder, number: number)
  }

  /// The `count` bytes at `offset`.
  private func read(_ count: Int, at offset: Int) throws(OutputError) -> ArraySlice<UInt8> {
    guard file >= 0 else { return bytes[offset..<offset + count] }
    if !bytes.isEmpty { try spill() }
    let piece = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(pread(file, buffer.baseAddress, count, offset), 0)
    }
    guard piece.count == count else { throw failure(EIO) }
    return piece[...]
  }
}
