internal import Glibc

/// The files below a folder whose names are wanted.
///
/// Hidden entries are left out, links are followed, and the order is that of the names' bytes, folder by
/// folder, so that it is the same everywhere.
struct FolderSearch {
  /// A file that was found.
  struct Match {
    let file: InputFile
    let identity: FileIdentity
  }

  /// The files, each named by its path from the folder.
  private(set) var matches: [Match] = []
  /// Folders that cannot be read.
  private(set) var problems: [InputProblem] = []

  private let isWanted: (String) -> Bool

  /// Searches a folder and the folders in it.
  ///
  /// - Parameters:
  ///   - folder: Where to begin.
  ///   - isWanted: Whether a file of this name, without its folder, is looked for.
  init(_ folder: String, where isWanted: @escaping (String) -> Bool) {
    self.isWanted = isWanted
    let root = FileStatus(folder).map { [$0.identity] } ?? []
    search(folder, prefix: "", ancestors: root)
  }

  /// Searches one folder; `ancestors` ends a search that a link leads back to.
  private mutating func search(_ folder: String, prefix: String, ancestors: [FileIdentity]) {
    guard let names = entries(of: folder) else {
      return problems.append(InputProblem(systemErrorAt: folder))
    }
    for bytes in names {
      guard let name = String(validating: bytes, as: UTF8.self) else {
        addUnnameable(bytes, in: folder)
        continue
      }
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      guard let status = FileStatus(path) else { continue }  // a dangling link, or just deleted
      if status.isFolder, !ancestors.contains(status.identity) {
        search(path, prefix: "\(prefix)\(name)/", ancestors: ancestors + [status.identity])
      } else if status.isFile, isWanted(name) {
        let file = InputFile(path: path, name: prefix + name)
        matches.append(Match(file: file, identity: status.identity))
      }
    }
  }

  /// A name that is no text cannot be written into a record.
  private mutating func addUnnameable(_ bytes: [UInt8], in folder: String) {
    let name = String(decoding: bytes, as: UTF8.self)
    guard isWanted(name) else { return }
    let message = "the name is not UTF-8; rename the file"
    problems.append(InputProblem(path: "\(folder)/\(name)", message: message, code: "unreadable"))
  }
}

/// The names in a folder, sorted by their bytes.
///
/// - Parameters:
///   - folder: The folder.
///   - isHidden: Whether to give those that begin with a dot, `.` and `..` among them, or the others.
/// - Returns: `nil` with `errno` set when it cannot be read.
func entries(of folder: String, isHidden: Bool = false) -> [[UInt8]]? {
  guard let stream = opendir(folder) else { return nil }
  defer { closedir(stream) }
  var names: [[UInt8]] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
    if (name.first == UInt8(ascii: ".")) == isHidden { names.append(name) }
  }
  return names.sorted { $0.lexicographicallyPrecedes($1) }
}
