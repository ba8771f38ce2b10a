internal import Glibc
internal import Poppler

/// What came of each document, kept beside the output under a key that tells what it was made from and how,
/// so that a later run need not convert it again.
struct PartStore {
  /// Where the parts are, with a slash at the end.
  let folder: String
  private let fingerprint: String
  /// Whether what an earlier run left may be used.
  let isReused: Bool
  private var usedKeys: Set<String> = []

  /// Opens the store of an output folder.
  ///
  /// - Parameters:
  ///   - folder: Its folder, with a slash at the end.
  ///   - fingerprint: What tells the tool and the options from others.
  ///   - isReused: Whether what an earlier run left may be used.
  /// - Throws: When the folder cannot be created.
  init(folder: String, fingerprint: String, isReused: Bool) throws(OutputError) {
    self.folder = folder
    self.fingerprint = fingerprint
    self.isReused = isReused
    try createFolder(folder)
    removeAbandonedFiles(beside: folder)
  }

  /// The key of a document.
  ///
  /// - Parameters:
  ///   - input: Where it is; its name in the output counts, not its path.
  ///   - sha256: That of its content.
  /// - Returns: 64 hexadecimal digits.
  func key(of input: InputFile, sha256: String) -> String {
    contentSHA256(of: Array("\(fingerprint)\0\(sha256)\0\(input.name)".utf8))
  }

  /// What an earlier run left; `nil` when it left nothing that can be used.
  mutating func part(_ key: String) -> Spool? {
    guard let spool = Spool(path: folder + key) else { return nil }
    usedKeys.insert(key)
    return spool
  }

  /// Keeps what came of a document.
  mutating func save(_ spool: Spool, as key: String) throws(OutputError) {
    usedKeys.insert(key)
    try spool.save(to: folder + key)
  }

  /// Removes what this run has not used.
  func removeOthers() {
    guard let names = entries(of: folder) else { return }
    for name in names where !usedKeys.contains(String(decoding: name, as: UTF8.self)) {
      unlink(folder + String(decoding: name, as: UTF8.self))
    }
  }
}

/// What tells this build of the tool from others: another one may give other records.
func toolFingerprint() -> String {
  var status = stat()
  guard stat("/proc/self/exe", &status) == 0 else { return "" }
  return "\(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
}
