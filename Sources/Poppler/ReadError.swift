internal import Glibc

/// Why a PDF, or one page of it, cannot be read.
public enum ReadError: Error, Hashable, Sendable {
  /// There is no file of this name.
  case notFound
  /// The file cannot be read; the system's reason.
  case unreadable(reason: String)
  /// The bytes are not a PDF.
  case notAPDF
  /// The PDF is too damaged to repair.
  case damaged
  /// The PDF is locked, and no password was given.
  case passwordRequired
  /// The password given does not open the PDF.
  case wrongPassword
  /// The PDF is locked in a way that Poppler does not know.
  case unsupportedEncryption
  /// The document has no page of this number.
  case noSuchPage(Int, pageCount: Int)
  /// The page, counted from 1, is too damaged to read.
  case damagedPage(Int)
}

extension ReadError: CustomStringConvertible {
  /// What is wrong, and what to do about it, as a phrase without a full stop.
  public var description: String {
    switch self {
    case .notFound:
      "no such file; check the path"
    case .unreadable(let reason):
      "cannot be read: \(reason)"
    case .notAPDF:
      "not a PDF; export the sheet as PDF first"
    case .damaged:
      "the PDF is damaged beyond repair; ask for it again, or try `qpdf in.pdf out.pdf`"
    case .passwordRequired:
      "the PDF is locked; give its password with --password"
    case .wrongPassword:
      "the PDF is locked, and the password does not open it; check --password"
    case .unsupportedEncryption:
      "the PDF is locked in a way that Poppler does not know; save it unlocked first"
    case .noSuchPage(let number, let pageCount):
      "no page \(number); the PDF has \(pageCount) \(pageCount == 1 ? "page" : "pages")"
    case .damagedPage(let number):
      "page \(number) is damaged beyond repair; ask for the PDF again, or try `qpdf in.pdf out.pdf`"
    }
  }
}

extension ReadError {
  /// Tells what the last failed system call said.
  static var lastSystemError: ReadError { .unreadable(reason: String(cString: strerror(errno))) }

  /// Tells the reasons apart that Poppler gives one code for; only its messages do.
  ///
  /// - Parameters:
  ///   - popplerCode: One of Poppler's `ErrorCodes.h`, not 0.
  ///   - problems: Poppler's messages while it opened the file.
  ///   - hasPassword: Whether a password was tried.
  init(popplerCode: Int32, problems: [String], hasPassword: Bool) {
    let isEncrypted: Int32 = 4
    switch popplerCode {
    case isEncrypted where problems.contains { $0.contains("security handler") }:
      self = .unsupportedEncryption
    case isEncrypted:
      self = hasPassword ? .wrongPassword : .passwordRequired
    default:
      self = problems.contains { $0.hasPrefix("May not be a PDF") } ? .notAPDF : .damaged
    }
  }
}
