extension Batch {
  /// Where the output goes.
  public enum Destination: Hashable, Sendable {
    /// The records of all documents, to the process's standard output.
    case standardOutput
    /// The records of all documents, to one file.
    case file(String)
    /// A file for each document, and the files about all, to a folder.
    case folder(String)

    /// What a person means: `-` is standard output; a folder that is there is that folder; what ends
    /// in a format's name (`out.csv`), or is there and no folder, is a file; the rest a new folder.
    public init(_ argument: String) {
      let status = FileStatus(argument)
      if argument == "-" {
        self = .standardOutput
      } else if status?.isFolder == true || argument.hasSuffix("/") {
        self = .folder(argument)
      } else if status != nil || Self.format(of: argument) != nil {
        self = .file(argument)
      } else {
        self = .folder(argument)
      }
    }

    /// The format that a file's name asks for; `nil` when it asks for none.
    public var impliedFormat: OutputFormat? {
      guard case .file(let path) = self else { return nil }
      return Self.format(of: path)
    }

    private static func format(of path: String) -> OutputFormat? {
      OutputFormat.allCases.first { path.lowercased().hasSuffix("." + $0.fileExtension) }
    }
  }
}
