internal import Glibc

/// A file opened for reading, closed with the last reference.
///
/// Where it stands in the file is nobody's business: all reading names its place.
public final class PDFFile {
  /// The file's descriptor, which this value owns.
  public let descriptor: Int32

  /// Opens the file at `path`.
  ///
  /// - Throws: ``ReadError/notFound``, or ``ReadError/unreadable(reason:)`` for what is no regular file, too.
  public init(path: String) throws(ReadError) {
    // Without O_NONBLOCK the system would wait for somebody to write to a named pipe.
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw errno == ENOENT ? .notFound : .lastSystemError }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .lastSystemError }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw .unreadable(reason: String(cString: strerror(EISDIR)))
    default: throw .unreadable(reason: "Not a regular file")
    }
  }

  /// Takes over an open descriptor.
  public init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The SHA-256 of the content, in lower-case hex; read in pieces of 64 KiB.
  ///
  /// - Returns: 64 digits.
  /// - Throws: ``ReadError/unreadable(reason:)``.
  public func contentSHA256() throws(ReadError) -> String {
    var digest = ContentDigest()
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 65536, alignment: 1)
    defer { piece.deallocate() }
    var offset = 0
    while true {
      let count = pread(descriptor, piece.baseAddress, piece.count, offset)
      guard count >= 0 else { throw .lastSystemError }
      guard count > 0 else { return digest.hexadecimal() }
      digest.add(UnsafeRawBufferPointer(rebasing: piece[..<count]))
      offset += count
    }
  }

  /// How many bytes it has.
  public var size: Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// A second descriptor, for a callee that closes what it is given.
  func copiedDescriptor() throws(ReadError) -> Int32 {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw .lastSystemError }
    return copy
  }
}
