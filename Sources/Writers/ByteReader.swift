/// Reads what `appendPacked` wrote, and trusts no number in it.
package struct ByteReader {
  private var bytes: ArraySlice<UInt8>

  /// Creates a reader from the first byte on.
  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  /// Whether all was read.
  package var isAtEnd: Bool { bytes.isEmpty }

  /// The next byte.
  package mutating func byte() throws(PackingError) -> UInt8 {
    guard let byte = bytes.popFirst() else { throw PackingError() }
    return byte
  }

  /// The next whole number.
  package mutating func integer() throws(PackingError) -> Int {
    let piece = try slice(MemoryLayout<Int>.size)
    return piece.withUnsafeBytes { Int(littleEndian: $0.loadUnaligned(as: Int.self)) }
  }

  /// The next text.
  package mutating func text() throws(PackingError) -> String {
    String(decoding: try slice(try integer()), as: UTF8.self)
  }

  /// The next text, or nothing.
  package mutating func optionalText() throws(PackingError) -> String? {
    try byte() == 0 ? nil : try text()
  }

  /// The next values, each read by `body`, as many as the number before them says.
  package mutating func list<Value>(
    _ body: (inout ByteReader) throws(PackingError) -> Value
  ) throws(PackingError) -> [Value] {
    var values: [Value] = []
    // Each takes a byte at least, so that a wrong number finds the end before the memory's.
    for _ in 0..<max(try integer(), 0) { values.append(try body(&self)) }
    return values
  }

  private mutating func slice(_ count: Int) throws(PackingError) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.count else { throw PackingError() }
    defer { bytes.removeFirst(count) }
    return bytes.prefix(count)
  }
}

/// Packed bytes are not what they should be.
package struct PackingError: Error {}

extension [UInt8] {
  /// Appends a whole number in eight bytes.
  package mutating func appendPacked(_ integer: Int) {
    Swift.withUnsafeBytes(of: integer.littleEndian) { append(contentsOf: $0) }
  }

  /// Appends a text with its length.
  package mutating func appendPacked(_ text: String) {
    appendPacked(text.utf8.count)
    append(contentsOf: text.utf8)
  }

  /// Appends whether there is a text, and the text.
  package mutating func appendPacked(_ text: String?) {
    append(text == nil ? 0 : 1)
    if let text { appendPacked(text) }
  }
}
