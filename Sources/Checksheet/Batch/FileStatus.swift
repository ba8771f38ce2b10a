internal import Glibc

/// Which file it is, whatever its path.
struct FileIdentity: Hashable, Sendable {
  let device: UInt
  let node: UInt
}

/// What the file system says of a path, links followed.
struct FileStatus {
  let identity: FileIdentity
  let isFolder: Bool
  let isFile: Bool
  /// In bytes.
  let size: Int

  /// Asks the file system; `nil` with `errno` set when there is nothing.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    identity = FileIdentity(device: UInt(status.st_dev), node: UInt(status.st_ino))
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    isFile = status.st_mode & S_IFMT == S_IFREG
    size = Int(status.st_size)
  }
}
