internal import Glibc

/// A PDF to convert.
public struct InputFile: Hashable, Sendable {
  /// Where it is.
  public var path: String
  /// Its name in the output: the path relative to the input folder, `/` between parts.
  public var name: String

  /// Creates an input.
  public init(path: String, name: String) {
    self.path = path
    self.name = name
  }
}

/// Why an input that the user named is not converted.
public struct InputProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The input as named.
  public var path: String
  /// What is wrong with it, and what to do.
  public var message: String
  /// The kind, in kebab-case.
  public var code: String

  /// Creates a problem.
  public init(path: String, message: String, code: String) {
    self.path = path
    self.message = message
    self.code = code
  }

  /// The last system error at a path.
  init(systemErrorAt path: String) {
    let reason = String(cString: strerror(errno)).lowercasedFirst
    self =
      errno == ENOENT
      ? InputProblem(
        path: path, message: "no such file or folder; check the path", code: "not-found")
      : InputProblem(path: path, message: "cannot be read: \(reason)", code: "unreadable")
  }

  /// The problem as one line, in the manner of a compiler's, safe to print on a terminal.
  public var description: String { printable("\(path): error: \(message) [\(code)]") }
}

/// The PDFs among the files and folders that the user named.
public struct InputList: Sendable {
  /// The PDFs, in the order of the arguments, those of one folder sorted by the bytes of their names.
  public private(set) var files: [InputFile] = []
  /// What could not be used.
  public private(set) var problems: [InputProblem] = []

  private var identities: [String: FileIdentity] = [:]

  /// Looks for PDFs.
  ///
  /// A file is taken whatever its name; a folder is searched for `*.pdf` in any case, with its
  /// folders, but without hidden entries. Links are followed.
  ///
  /// - Parameters:
  ///   - paths: Files and folders.
  ///   - standardInput: The file to take for `-`, which is called `stdin.pdf` in the output.
  public init(_ paths: [String], standardInput: String? = nil) {
    for path in paths {
      if path == "-", let standardInput {
        files.append(InputFile(path: standardInput, name: "stdin.pdf"))
      } else {
        add(path)
      }
    }
  }

  private mutating func add(_ path: String) {
    guard let status = FileStatus(path) else {
      problems.append(InputProblem(systemErrorAt: path))
      return
    }
    guard status.isFolder else {
      return add(InputFile(path: path, name: lastComponent(of: path)), status.identity)
    }
    let count = files.count
    search(path, prefix: "", ancestors: [status.identity])
    if files.count == count, !problems.contains(where: { $0.path.hasPrefix(path) }) {
      let message = "no PDF in this folder or the folders in it"
      problems.append(InputProblem(path: path, message: message, code: "no-pdf"))
    }
  }

  private mutating func add(_ file: InputFile, _ identity: FileIdentity) {
    switch identities.updateValue(identity, forKey: file.name) {
    case nil: files.append(file)
    case identity?: break  // the same file a second time
    case .some(let first):
      identities[file.name] = first
      let message = "another input is called 「\(file.name)」 too; give the folder above both"
      problems.append(InputProblem(path: file.path, message: message, code: "same-name"))
    }
  }

  /// Adds the PDFs below a folder; `ancestors` ends a search that a link leads back to.
  private mutating func search(_ folder: String, prefix: String, ancestors: [FileIdentity]) {
    guard let names = entries(of: folder) else {
      problems.append(InputProblem(systemErrorAt: folder))
      return
    }
    for name in names {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      guard let status = FileStatus(path) else { continue }  // a dangling link, or just deleted
      if status.isFolder, !ancestors.contains(status.identity) {
        search(path, prefix: prefix + name + "/", ancestors: ancestors + [status.identity])
      } else if status.isFile, name.lowercased().hasSuffix(".pdf") {
        add(InputFile(path: path, name: prefix + name), status.identity)
      }
    }
  }
}

/// The names in a folder, sorted by their bytes, without hidden ones; `nil` with `errno` set.
private func entries(of folder: String) -> [String]? {
  guard let stream = opendir(folder) else { return nil }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// The part of a path after its last slash; trailing slashes do not count.
func lastComponent(of path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? path
}

extension String {
  /// The text as the second half of a sentence: `No such file` becomes `no such file`.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
