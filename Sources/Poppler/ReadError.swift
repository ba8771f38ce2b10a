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
