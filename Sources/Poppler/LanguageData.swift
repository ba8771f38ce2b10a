internal import Glibc

#if Tap
  internal import CPopplerTap
#endif

/// The tables of the Debian package `poppler-data`.
///
/// Poppler leaves out text in Japanese fonts that are not in the PDF when it lacks their tables,
/// and does not fail: it only complains.
public enum LanguageData {
  /// Whether the tables for Japanese are there.
  public static var isInstalled: Bool {
    #if Tap
      tap_has_language_data()
    #else
      access("/usr/share/poppler/cMap/Adobe-Japan1/UniJIS-UTF16-H", R_OK) == 0
    #endif
  }

  /// Whether `problem`, a line of Poppler 22.12's, says that a table was missed.
  static func isMissed(_ problem: String) -> Bool {
    problem.hasPrefix("Missing language pack") || problem.contains("CMap file for")
  }
}
