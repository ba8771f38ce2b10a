internal import CGLib

/// Unicode normalisation.
///
/// The standard library offers none, and Foundation would triple the start-up time of the tool;
/// GLib is linked already.
public enum Normalization {
  /// The canonical composition (NFC).
  public static func composed(_ text: String) -> String {
    normalized(text, G_NORMALIZE_NFC)
  }

  /// The compatibility composition (NFKC): full-width forms, circled digits and ligatures folded.
  public static func compatible(_ text: String) -> String {
    normalized(text, G_NORMALIZE_NFKC)
  }

  private static func normalized(_ text: String, _ mode: GNormalizeMode) -> String {
    guard let bytes = g_utf8_normalize(text, -1, mode) else { return text }
    defer { g_free(bytes) }
    return String(cString: bytes)
  }
}
