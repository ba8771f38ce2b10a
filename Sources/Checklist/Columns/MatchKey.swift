internal import Layout

/// Texts made alike for comparing: NFKC, lower case, no white space, one kind of dash and tilde.
///
/// For match keys only; nothing that is stored goes through it.
public func matchKey(_ text: String) -> String {
  plainKey(text).map { String(scalars: $0.compactMap(Unicode.Scalar.init)) } ?? foldedKey(text)
}

/// The key of a text of characters that all fold one by one, as nearly all do; `nil` for another.
private func plainKey(_ text: some StringProtocol) -> [UInt32]? {
  text.utf8.withContiguousStorageIfAvailable(plainKey) ?? plainKey(Array(text.unicodeScalars))
}

/// The key of a text in UTF-8 without errors.
private func plainKey(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt32]? {
  var key: [UInt32] = []
  key.reserveCapacity(bytes.count)
  var index = 0
  while index < bytes.count {
    let (letter, length) = scalar(bytes, at: index)
    index += length
    guard let folded = plainFold(letter) else { return nil }
    if folded != 0 { key.append(folded) }
  }
  return key
}

/// The character that begins at a byte, and its length in bytes; of four bytes, none that is plain.
@inline(__always)
private func scalar(
  _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
) -> (value: UInt32, length: Int) {
  let first = UInt32(bytes[index])
  func tail(_ place: Int) -> UInt32 { UInt32(bytes[index + place]) & 0x3F }
  switch first {
  case 0..<0x80: return (first, 1)
  case 0..<0xE0: return ((first & 0x1F) << 6 | tail(1), 2)
  case 0..<0xF0: return ((first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
  default: return (.max, 4)
  }
}

private func plainKey(_ text: [Unicode.Scalar]) -> [UInt32]? {
  var key: [UInt32] = []
  key.reserveCapacity(text.count)
  for scalar in text {
    guard let folded = plainFold(scalar.value) else { return nil }
    if folded != 0 { key.append(folded) }
  }
  return key
}

/// What NFKC and lower case make of a character that they change whatever stands beside it; 0 for
/// white space, which goes; `nil` for a character that needs the whole of Unicode's rules.
@inline(__always)
private func plainFold(_ value: UInt32) -> UInt32? {
  switch value {
  case 0x4E00...0x9FFF, 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC: value
  case 0x41...0x5A: value | 0x20
  case 0x21...0x7E: value
  case 0x09...0x0D, 0x20, 0x3000: 0
  case 0x2010, 0x2013...0x2015, 0x2212, 0x2500: 0x2D  // -
  case 0x301C: 0x7E  // ~
  case 0x30FB: 0x2F  // /
  case 0x3001...0x3003, 0x3005...0x3011: value
  case 0xFF21...0xFF3A: (value - 0xFEE0) | 0x20
  case 0xFF01...0xFF5E: value - 0xFEE0
  case 0xC0...0xD6, 0xD8...0xDE, 0x410...0x42F: value + 0x20
  case 0xDF...0xF6, 0xF8...0xFF, 0x430...0x44F, 0x0E01...0x0E32, 0x0E34...0x0E4C, 0xAC00...0xD7A3:
    value
  default: nil
  }
}

private func foldedKey(_ text: String) -> String {
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

/// A match key as a list of characters: quick to hash and to search.
struct KeyScalars: Hashable {
  /// The characters' numbers.
  let values: [UInt32]

  init(_ key: String) { values = key.unicodeScalars.map(\.value) }

  init(_ values: [UInt32]) { self.values = values }

  /// The match key of a text.
  init(matching text: some StringProtocol) {
    values = plainKey(text) ?? foldedKey(String(text)).unicodeScalars.map(\.value)
  }

  /// The match key of a text in UTF-8.
  init(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    values =
      plainKey(bytes)
      ?? foldedKey(String(decoding: bytes, as: UTF8.self)).unicodeScalars.map(\.value)
  }

  /// The match key of a text.
  init(matching text: [Unicode.Scalar]) {
    values = plainKey(text) ?? foldedKey(String(scalars: text)).unicodeScalars.map(\.value)
  }

  /// How many bytes the key has in UTF-8.
  var byteCount: Int {
    values.reduce(0) { $0 + ($1 < 0x80 ? 1 : $1 < 0x800 ? 2 : $1 < 0x1_0000 ? 3 : 4) }
  }

  func hash(into hasher: inout Hasher) {
    values.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
