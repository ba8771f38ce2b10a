internal import Layout

/// One way to read an open PDF.
protocol PageReader: AnyObject {
  /// The number of pages the document says it has.
  var pageCount: Int { get }
  /// What Poppler complained about so far, each line once.
  var problems: [String] { get }

  /// Reads the page numbered `number`, which is in `1...pageCount`.
  func page(_ number: Int) throws(ReadError) -> Page
}

/// The ways to read a PDF; all give the same values, as far as they can see them.
public enum ReaderKind: String, CaseIterable, Hashable, Sendable {
  /// The C++ tap on Poppler's interpreter: exact, fast, sees clips and render modes.
  case tap
  /// The public poppler-glib interface: five times slower, rulings from a raster.
  case glib
}
