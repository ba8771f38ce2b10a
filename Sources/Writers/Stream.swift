internal import Glibc

/// A file of the C library: written, and read again where it has no name.
final class Stream {
  private var file: UnsafeMutablePointer<FILE>?

  /// Begins a file.
  init(path: String) throws(TableFileError) {
    file = fopen(path, "we")
    guard file != nil else { throw TableFileError(number: errno) }
  }

  /// Begins a file that has no name, and goes away with this value.
  init() throws(TableFileError) {
    file = tmpfile()
    guard file != nil else { throw TableFileError(number: errno) }
  }

  deinit { if let file { fclose(file) } }

  /// Adds bytes.
  func write(_ bytes: [UInt8]) throws(TableFileError) {
    guard let file, fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw TableFileError(number: errno)
    }
  }

  /// Adds bytes, with their number before them.
  func writeCounted(_ bytes: [UInt8]) throws(TableFileError) {
    try write(withUnsafeBytes(of: bytes.count) { Array($0) } + bytes)
  }

  /// Hands out what ``writeCounted(_:)`` added, piece by piece.
  func forEachCounted(
    _ body: ([UInt8]) throws(TableFileError) -> Void
  ) throws(TableFileError) {
    guard let file, fflush(file) == 0 else { throw TableFileError(number: errno) }
    rewind(file)
    while let count = try read(MemoryLayout<Int>.size).map({
      $0.withUnsafeBytes { $0.loadUnaligned(as: Int.self) }
    }) {
      guard let bytes = try read(count) else { throw TableFileError(number: EIO) }
      try body(bytes)
    }
  }

  /// Takes everything away again.
  func clear() throws(TableFileError) {
    guard let file else { return }
    rewind(file)
    guard ftruncate(fileno(file), 0) == 0 else { throw TableFileError(number: errno) }
  }

  /// Ends the file.
  func close() throws(TableFileError) {
    defer { file = nil }
    guard let file, fclose(file) == 0 else { throw TableFileError(number: errno) }
  }

  /// The next `count` bytes; `nil` at the end.
  private func read(_ count: Int) throws(TableFileError) -> [UInt8]? {
    guard let file else { return nil }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = fread(buffer.baseAddress, 1, count, file)
    }
    guard ferror(file) == 0 else { throw TableFileError(number: errno) }
    return bytes.count == count ? bytes : nil
  }
}
