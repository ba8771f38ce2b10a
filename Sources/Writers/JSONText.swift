internal import Layout

/// Compact JSON text under construction, in UTF-8.
///
/// Only what JSON demands is escaped, as RFC 8785 (JSON Canonicalization Scheme) says: `\"`, `\\`,
/// `\b`, `\t`, `\n`, `\f`, `\r`, other control characters as `\u00xx`. Keys are sorted by the caller.
struct JSONText {
  /// The text so far.
  var bytes: [UInt8] = []

  /// Appends a string with its quotation marks.
  mutating func append(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { appendEscaped($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends a whole number.
  mutating func append(_ integer: Int) {
    if integer < 0 { bytes.append(UInt8(ascii: "-")) }
    append(digitsOf: integer.magnitude)
  }

  /// Appends the digits of a number, the last `places` of them behind a point.
  private mutating func append(digitsOf magnitude: UInt, places: Int = 0) {
    guard magnitude > 9 || places > 0 else {
      return bytes.append(UInt8(ascii: "0") + UInt8(magnitude))
    }
    let most = 21  // digits of 64 bits, and a point
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: most) { digits in
      var start = most
      var (rest, left) = (magnitude, places)
      repeat {
        start -= 1
        digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        (rest, left) = (rest / 10, left - 1)
        if left == 0 {
          start -= 1
          digits[start] = UInt8(ascii: ".")
        }
      } while rest > 0 || left >= 0
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[start...]))
    }
  }

  /// Appends a number rounded to `10 ^ -digits`, without trailing zeros: `12`, `12.5`, `-0.3`.
  ///
  /// A number that is not finite or beyond 10^15 becomes `null`: no page is that large. One with more than 15 digits has fewer
  /// behind the point, for a `Double` has no more.
  mutating func append(_ number: Double, digits: Int) {
    guard number.magnitude < 1e15 else { return appendNull() }
    var (scale, places) = (1.0, 0)
    while places < digits, number.magnitude * scale < 1e14 {
      (scale, places) = (scale * 10, places + 1)
    }
    let scaled = Int((number * scale).rounded())
    if scaled < 0 { bytes.append(UInt8(ascii: "-")) }
    var magnitude = scaled.magnitude
    while places > 0, magnitude % 10 == 0 { (magnitude, places) = (magnitude / 10, places - 1) }
    append(digitsOf: magnitude, places: places)
  }

  /// Appends `true` or `false`.
  mutating func append(_ flag: Bool) {
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
  }

  /// Appends `null`.
  mutating func appendNull() {
    bytes.append(contentsOf: "null".utf8)
  }

  /// Appends a box as the list of its edges, to 0.1 pt.
  private mutating func append(edgesOf box: Rect) {
    bytes.append(UInt8(ascii: "["))
    append(box.minX, digits: 1)
    for edge in [box.minY, box.maxX, box.maxY] {
      bytes.append(UInt8(ascii: ","))
      append(edge, digits: 1)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Appends a value of any kind.
  mutating func append(_ value: Value) {
    switch value {
    case .null: appendNull()
    case .text(let text): append(text)
    case .integer(let integer): append(integer)
    case .flag(let flag): append(flag)
    case .box(let box): append(edgesOf: box)
    case .nested(let write): write(&self)
    }
  }

  /// Appends a list, each element as `write` puts it.
  mutating func append<Element>(
    _ elements: [Element], _ write: (inout JSONText, Element) -> Void
  ) {
    bytes.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(&self, element)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Appends an object with a fixed set of keys.
  mutating func append<Row>(_ row: Row, _ shape: ObjectShape<Row>) {
    bytes.append(UInt8(ascii: "{"))
    shape.keys.withUnsafeBufferPointer { keys in
      var start = 0
      for index in shape.values.indices {
        let end = shape.keyEnds[index]
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: keys[start..<end]))
        append(shape.values[index](row))
        start = end
      }
    }
    bytes.append(UInt8(ascii: "}"))
  }

  /// Appends an object with keys from the input; sorted here, by their bytes.
  mutating func append<Element>(
    entries: [(key: String, value: Element)], _ write: (inout JSONText, Element) -> Void
  ) {
    let sorted = entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    bytes.append(UInt8(ascii: "{"))
    for (index, entry) in sorted.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(entry.key)
      bytes.append(UInt8(ascii: ":"))
      write(&self, entry.value)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func appendEscaped(_ utf8: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while let index = JSONText.firstEscaped(of: utf8, from: start) {
      bytes.append(contentsOf: utf8[start..<index])
      bytes.append(UInt8(ascii: "\\"))
      appendEscape(of: utf8[index])
      start = index + 1
    }
    bytes.append(contentsOf: utf8[start...])
  }

  /// The first byte from one on that is escaped; eight bytes are looked at in one go, for few are.
  private static func firstEscaped(of utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var place = start
    while place + 8 <= utf8.count {
      let word = UnsafeRawBufferPointer(utf8).loadUnaligned(fromByteOffset: place, as: UInt64.self)
      if hasEscaped(word) { break }
      place += 8
    }
    return utf8[place...].firstIndex { isEscaped($0) }
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C
  }

  /// Whether one of eight bytes is escaped.
  ///
  /// What a byte borrows of the next when a number is subtracted from all reaches that next byte's answer only
  /// where the byte itself is below the number (Anderson, Bit Twiddling Hacks: "has a byte less than n").
  private static func hasEscaped(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let below = { (word: UInt64, limit: UInt64) in (word &- ones &* limit) & ~word }
    let found =
      below(word, 0x20) | below(word ^ ones &* 0x22, 1) | below(word ^ ones &* 0x5C, 1)
    return found & ones &* 0x80 != 0
  }

  /// Appends what follows the backslash.
  private mutating func appendEscape(of byte: UInt8) {
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }
}
