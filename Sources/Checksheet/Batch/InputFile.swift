/// A PDF to convert.
public struct InputFile: Hashable, Sendable {
  /// Where it is.
  public var path: String
  /// Its name in the output: the path relative to the input folder, `/` between parts.
  public var name: String
  /// What messages call it: the path as the user knows it.
  public var label: String

  /// Creates an input; messages call it by its path unless a label is given.
  public init(path: String, name: String, label: String? = nil) {
    self.path = path
    self.name = name
    self.label = label ?? path
  }
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
        files.append(InputFile(path: standardInput, name: "stdin.pdf", label: "-"))
      } else {
        add(path)
      }
    }
  }

  private mutating func add(_ path: String) {
    guard let status = FileStatus(path) else {
      return problems.append(InputProblem(systemErrorAt: path))
    }
    guard status.isFolder else {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return add(InputFile(path: path, name: name), status.identity)
    }
    let search = FolderSearch(path) { $0.lowercased().hasSuffix(".pdf") }
    problems += search.problems
    for match in search.matches { add(match.file, match.identity) }
    guard search.matches.isEmpty, search.problems.isEmpty else { return }
    let message = "no PDF in this folder or the folders in it"
    problems.append(InputProblem(path: path, message: message, code: "no-pdf"))
  }

  private mutating func add(_ file: InputFile, _ identity: FileIdentity) {
    guard let first = identities[file.name] else {
      identities[file.name] = identity
      return files.append(file)
    }
    guard first != identity else { return }  // the same file a second time
    let message = "another input is called 「\(file.name)」 too; give the folder above both"
    problems.append(InputProblem(path: file.path, message: message, code: "same-name"))
  }
}
