internal import Layout

/// Texts made alike for comparing: NFKC, lower case, no white space, one kind of dash and tilde.
///
/// For match keys only; nothing that is stored goes through it.
public func matchKey(_ text: String) -> String {
  var key = String.UnicodeScalarView()
  for scalar in Normalization.compatible(text).lowercased().unicodeScalars
  where !scalar.properties.isWhitespace {
    switch scalar {
    case "〜", "~", "∼": key.append("~")
    case "−", "–", "—", "―", "─", "‐": key.append("-")
    case "・", "･", "/", "／": key.append("/")
    default: key.append(scalar)
    }
  }
  return String(key)
}
