internal import Checklist
internal import Glibc
internal import Poppler

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
    let isMissing = errno == ENOENT
    let reason = String(cString: strerror(errno)).lowercasedFirst
    self.path = path
    message = isMissing ? "no such file or folder; check the path" : "cannot be read: \(reason)"
    code = isMissing ? "not-found" : "unreadable"
  }

  /// Why a PDF, or one of its pages, cannot be read.
  init(_ error: ReadError, path: String) {
    self.init(
      path: path, message: error.description, code: Finding(readError: error).code.rawValue)
  }

  /// The problem as one line, in the manner of a compiler's, safe to print on a terminal.
  public var description: String { printable("\(path): error: \(message) [\(code)]") }
}

extension String {
  /// The text as the second half of a sentence: `No such file` becomes `no such file`.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
