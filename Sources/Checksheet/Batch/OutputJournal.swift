internal import Glibc
internal import Writers

/// What this tool put into an output folder, so that it can take away again what has lost its input, and need
/// not write again what is there.
///
/// The file is complete before the first output changes and after the last: a run that is killed leaves one that
/// names all files that may be there, and says of none that it is as it should be.
struct OutputJournal {
  /// The hidden folder, in the output folder, for what is no output.
  static let folderName = ".checksheet"

  /// What is known of one file.
  private struct Entry {
    var format: OutputFormat
    /// The key of the document that it was made from; empty when it may be anything.
    var key: String
    var size: Int
  }

  private let folder: String
  private let lock: OutputLock
  private var earlier: [String: Entry]
  private var current: [String: Entry] = [:]

  /// Opens the journal of an output folder, which must exist.
  ///
  /// - Parameter folder: With a slash at the end.
  /// - Throws: When another run is writing there, or nothing can be written.
  init(folder: String) throws(OutputError) {
    self.folder = folder
    try createFolder(folder + Self.folderName)
    lock = try OutputLock(folder + Self.folderName)
    removeAbandonedFiles(beside: "\(folder)\(Self.folderName)/")
    earlier = Self.read(folder + Self.folderName + "/journal")
  }

  /// Notes, before anything changes, which files may be there from now on.
  ///
  /// - Parameter planned: Their paths in the folder.
  /// - Returns: The folders in which this run, or one before, may write.
  /// - Throws: When it cannot be written.
  func begin(_ planned: [OutputFormat: [String]]) throws(OutputError) -> Set<String> {
    var entries = earlier.mapValues { Entry(format: $0.format, key: "", size: 0) }
    for (format, paths) in planned {
      for path in paths { entries[path] = Entry(format: format, key: "", size: 0) }
    }
    // Where nothing was there before, nothing can be taken for what it is not after a loss of power.
    try write(entries, earlier.isEmpty ? .none : .file)
    return Set(entries.keys.map(Self.parent))
  }

  /// Whether a file is there as a complete run left it, made from the document with this key.
  func isCurrent(_ path: String, key: String) -> Bool {
    guard let entry = earlier[path], entry.key == key else { return false }
    return FileStatus(folder + path)?.size == entry.size
  }

  /// Notes a file of this run.
  mutating func add(_ path: String, _ format: OutputFormat, key: String) {
    current[path] = Entry(format: format, key: key, size: FileStatus(folder + path)?.size ?? 0)
  }

  /// Removes what earlier runs wrote in these formats and this one has not; then everything is as noted.
  func commit(_ formats: [OutputFormat]) throws(OutputError) {
    var entries = current
    for (path, entry) in earlier where current[path] == nil {
      guard formats.contains(entry.format) else {
        entries[path] = entry
        continue
      }
      unlink(folder + path)
      removeEmptyFolders(above: path)
    }
    try write(entries, .allBefore)
  }

  private func removeEmptyFolders(above path: String) {
    var path = Self.parent(path)
    while !path.isEmpty, rmdir(folder + path) == 0 { path = Self.parent(path) }
  }

  private static func parent(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  private func write(
    _ entries: [String: Entry], _ durability: OutputFile.Durability
  ) throws(OutputError) {
    var bytes: [UInt8] = []
    bytes.appendPacked(entries.count)
    for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
      bytes.appendPacked(path)
      bytes.appendPacked(entry.format.rawValue)
      bytes.appendPacked(entry.key)
      bytes.appendPacked(entry.size)
    }
    let file = try OutputFile(path: "\(folder)\(Self.folderName)/journal")
    try file.write(bytes)
    try file.commit(durability)
  }

  /// What the file says; nothing when it is not there, or damaged.
  private static func read(_ path: String) -> [String: Entry] {
    guard let bytes = content(ofFile: path) else { return [:] }
    var reader = ByteReader(bytes[...])
    var entries: [String: Entry] = [:]
    do throws(PackingError) {
      for _ in 0..<max(try reader.integer(), 0) {
        let path = try reader.text()
        let format = OutputFormat(rawValue: try reader.text())
        let key = try reader.text()
        let size = try reader.integer()
        if let format { entries[path] = Entry(format: format, key: key, size: size) }
      }
    } catch {
      return [:]
    }
    return entries
  }
}

/// Keeps two runs from writing to one folder.
private final class OutputLock {
  private let descriptor: Int32

  /// How often the lock is asked for, and how long it is waited for in between, in microseconds.
  ///
  /// A worker that a run was starting when it was killed holds the run's lock until it is first given a
  /// processor, on a busy machine some tenths of a second later.
  private static let attempts = (count: 20, pause: UInt32(50_000))

  /// Takes the lock; it is free again when this process ends, however it does.
  init(_ folder: String) throws(OutputError) {
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw OutputError(path: folder) }
    var attempt = 1
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK, attempt < Self.attempts.count else {
        throw OutputError(path: folder)
      }
      usleep(Self.attempts.pause)
      attempt += 1
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
