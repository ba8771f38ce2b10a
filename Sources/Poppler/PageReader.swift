internal import CPopplerGLib
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

/// The ways to read a PDF; they give the same values, as far as they can see them.
public enum ReaderKind: String, CaseIterable, Hashable, Sendable {
  #if Tap
    /// The C++ tap on Poppler's interpreter: exact, fast, sees clips, render modes and tags.
    case tap
  #endif
  /// The public poppler-glib interface: slower, with rulings from a raster, blind to the rest.
  case glib

  /// The best one that this build has.
  public static var standard: ReaderKind {
    #if Tap
      .tap
    #else
      .glib
    #endif
  }
}

extension ReaderKind {
  /// Loads the reader's library, so that a process can read later that may load nothing then.
  public func load() {
    if self == .glib { _ = poppler_glib_calls() }  // without the library, reading says so
  }
}

/// The page sizes, in points, that are taken for real; PDF's own limit is 14,400.
let pageSizes = 0.001...1e6
