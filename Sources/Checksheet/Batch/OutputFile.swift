internal import CWorker
internal import Glibc
internal import Writers

/// Why output could not be written.
public struct OutputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file or folder; `-` for standard output.
  public var path: String
  /// The system's error number.
  public var number: Int32

  /// The last system error at a path.
  init(path: String) {
    self.path = path
    self.number = errno
  }

  /// An error with its number.
  init(path: String, number: Int32) {
    self.path = path
    self.number = number
  }

  /// Whether the reader of a pipe went away: no failure.
  public var isClosedPipe: Bool { number == EPIPE }

  /// The error as one line, in the manner of a compiler's, safe to print on a terminal.
  public var description: String {
    let reason = String(cString: strerror(number)).lowercasedFirst
    return printable("\(path): error: cannot be written: \(reason) [unwritable]")
  }
}

/// Bytes on their way to a file or a stream.
///
/// A regular file appears whole or not at all: the bytes go to a hidden file beside it, which
/// ``commit()`` renames; without it nothing is left. Anything else (a pipe, a device) is written as it
/// comes.
final class OutputFile {
  private let path: String
  /// Where the bytes are until ``commit()``; `nil` for a stream, and afterwards.
  private var temporaryPath: String?
  private var descriptor: Int32
  private var buffer: [UInt8] = []

  /// How many bytes are collected for one system call.
  private static let bufferSize = 1 << 16

  /// Opens the process's standard output.
  static func standardOutput() -> OutputFile {
    OutputFile(path: "-", temporaryPath: nil, descriptor: STDOUT_FILENO)
  }

  /// Begins a file.
  ///
  /// - Parameter path: Where the file will be; its folder must exist. A link is followed.
  /// - Throws: When the system does not let it be written.
  convenience init(path: String) throws(OutputError) {
    let target = resolved(path)
    if let status = FileStatus(target), !status.isFile {
      let descriptor = open(target, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw OutputError(path: path) }
      self.init(path: path, temporaryPath: nil, descriptor: descriptor)
      return
    }
    let (temporary, descriptor) = try Self.createTemporaryFile(beside: target, for: path)
    self.init(path: target, temporaryPath: temporary, descriptor: descriptor)
  }

  /// Creates an empty hidden file, to write before `target` is there.
  ///
  /// - Parameters:
  ///   - target: Where the file will be, links followed.
  ///   - path: What messages call it.
  /// - Returns: Its path, and it opened for reading and writing.
  /// - Throws: When the system does not let it be created.
  static func createTemporaryFile(
    beside target: String, for path: String
  ) throws(OutputError) -> (path: String, descriptor: Int32) {
    let stem = "\(split(target).folder)\(temporaryPrefix)\(getpid())"
    for number in 0... {
      let temporary = "\(stem)-\(number)\(temporarySuffix)"
      let descriptor = open(temporary, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      guard descriptor < 0 else { return (temporary, descriptor) }
      guard errno == EEXIST else { throw OutputError(path: path) }
    }
    throw OutputError(path: path)  // not reached: the numbers do not end
  }

  private init(path: String, temporaryPath: String?, descriptor: Int32) {
    self.path = path
    self.temporaryPath = temporaryPath
    self.descriptor = descriptor
  }

  deinit {
    if descriptor > STDERR_FILENO { close(descriptor) }
    if let temporaryPath { unlink(temporaryPath) }
  }

  /// Adds bytes at the end.
  func write(_ bytes: [UInt8]) throws(OutputError) {
    buffer += bytes
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// What must be on the disk before a file is visible, so that not even a loss of power leaves it there in part.
  enum Durability {
    /// Nothing.
    case none
    /// The file.
    case file
    /// All that was written before to its file system, with the file.
    case allBefore
  }

  /// Ends the file and makes it visible.
  ///
  /// - Throws: When it cannot be written.
  func commit(_ durability: Durability = .none) throws(OutputError) {
    try flush()
    guard descriptor > STDERR_FILENO else { return }
    if temporaryPath != nil { try synchronize(durability) }
    let status = close(descriptor)
    descriptor = -1
    guard status == 0 else { throw OutputError(path: path) }
    guard let temporaryPath else { return }
    guard rename(temporaryPath, path) == 0 else { throw OutputError(path: path) }
    self.temporaryPath = nil
  }

  private func synchronize(_ durability: Durability) throws(OutputError) {
    switch durability {
    case .none: return
    case .allBefore where CWorker.synchronize(descriptor) == 0: return
    case .file, .allBefore:  // a file system that cannot do all must do with one
      guard fsync(descriptor) == 0 else { throw OutputError(path: path) }
    }
  }

  private func flush() throws(OutputError) {
    guard writeAll(buffer[...], to: descriptor) else { throw OutputError(path: path) }
    buffer.removeAll(keepingCapacity: true)
  }
}

/// What a temporary file's name begins with; a process's id and a number follow.
private let temporaryPrefix = ".checksheet-"
/// What a temporary file's name ends with.
private let temporarySuffix = ".partial"

/// Removes temporary files, beside a file or in a folder, of processes that were killed.
func removeAbandonedFiles(beside path: String) {
  let folder = String(split(path).folder)
  for bytes in entries(of: folder.isEmpty ? "." : folder, isHidden: true) ?? [] {
    let name = String(decoding: bytes, as: UTF8.self)
    let pieces = XLSXWriter.piecesSuffix
    let file = name.hasSuffix(pieces) ? name.dropLast(pieces.count) : name[...]
    guard name.hasPrefix(temporaryPrefix), file.hasSuffix(temporarySuffix) else { continue }
    let owner = name.dropFirst(temporaryPrefix.count).prefix { $0 != "-" }
    guard let process = pid_t(owner), !isRunning(process) else { continue }
    if file.count < name.count { removePieces(in: folder + name) } else { unlink(folder + name) }
  }
}

/// Whether a process runs this program; the id of one that was killed may have gone to another program.
private func isRunning(_ process: pid_t) -> Bool {
  guard kill(process, 0) == 0 || errno != ESRCH else { return false }
  let own = "/proc/self/exe"
  let other = "/proc/\(process)/exe"
  let (program, found) = (resolved(own), resolved(other))
  return program == own || found == other || program == found
}

/// Removes the folder of a workbook's temporary files.
private func removePieces(in folder: String) {
  for bytes in entries(of: folder, isHidden: false) ?? [] {
    unlink("\(folder)/\(String(decoding: bytes, as: UTF8.self))")
  }
  rmdir(folder)
}

/// The path behind links, as far as it exists.
func resolved(_ path: String) -> String {
  guard let real = realpath(path, nil) else { return path }
  defer { free(real) }
  return String(cString: real)
}

/// The folder with its slash (empty for the current one) and the name in it.
private func split(_ path: String) -> (folder: Substring, name: Substring) {
  guard let slash = path.lastIndex(of: "/") else { return ("", path[...]) }
  return (path[...slash], path[path.index(after: slash)...])
}

/// Creates a folder with the folders above it.
///
/// - Parameter path: The folder; nothing is done when it is there.
/// - Throws: When it cannot be created, or a file is in its place.
func createFolder(_ path: String) throws(OutputError) {
  guard FileStatus(path)?.isFolder != true else { return }
  let parent = split(path.hasSuffix("/") ? String(path.dropLast()) : path).folder
  if !parent.isEmpty, parent != "/" { try createFolder(String(parent)) }
  guard mkdir(path, 0o777) == 0 || errno == EEXIST, FileStatus(path)?.isFolder == true else {
    if FileStatus(path)?.isFolder == false { errno = ENOTDIR }
    throw OutputError(path: path)
  }
}
