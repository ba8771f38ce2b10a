/// A JSON value, as far as reading records, golden and truth files needs one.
enum JSONValue: Hashable, Sendable {
  case null
  case flag(Bool)
  /// A number, as it is written.
  case number(String)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  /// Reads one value with nothing but white space around it; `nil` when it is anything else.
  init?(_ bytes: some Sequence<UInt8>) {
    var parser = JSONParser(bytes: Array(bytes))
    guard let value = parser.value(depth: 0), parser.isAtEnd() else { return nil }
    self = value
  }

  /// The value under a key; `nil` when there is none, or this is no object.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }

  /// The text; `nil` when it is anything else.
  var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// The elements; empty when it is anything else.
  var elements: [JSONValue] {
    guard case .list(let elements) = self else { return [] }
    return elements
  }
}

extension JSONValue: CustomStringConvertible {
  /// The value for a person's eye: texts in 「」, objects by key.
  var description: String {
    switch self {
    case .null: "null"
    case .flag(let flag): "\(flag)"
    case .number(let digits): digits
    case .text(let text): "「\(text.replacing("\n", with: "\\n"))」"
    case .list(let elements): "[\(elements.map(\.description).joined(separator: ", "))]"
    case .object(let members):
      "{"
        + members.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        .joined(separator: ", ") + "}"
    }
  }
}

/// A cursor over JSON text.
private struct JSONParser {
  let bytes: [UInt8]
  var index = 0

  /// How deep lists and objects may nest.
  private static let depthLimit = 64

  mutating func value(depth: Int) -> JSONValue? {
    guard depth < Self.depthLimit, let byte = next() else { return nil }
    switch byte {
    case UInt8(ascii: "\""): return string().map(JSONValue.text)
    case UInt8(ascii: "["): return list(depth)
    case UInt8(ascii: "{"): return object(depth)
    default: return scalar()
    }
  }

  mutating func isAtEnd() -> Bool { next() == nil }

  /// The next byte that is no white space; stays before it.
  private mutating func next() -> UInt8? {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
    return index < bytes.count ? bytes[index] : nil
  }

  /// Steps over a byte, if it comes next.
  private mutating func skip(_ byte: Unicode.Scalar) -> Bool {
    guard next() == UInt8(ascii: byte) else { return false }
    index += 1
    return true
  }

  private mutating func list(_ depth: Int) -> JSONValue? {
    index += 1
    var elements: [JSONValue] = []
    if skip("]") { return .list([]) }
    repeat {
      guard let element = value(depth: depth + 1) else { return nil }
      elements.append(element)
    } while skip(",")
    return skip("]") ? .list(elements) : nil
  }

  private mutating func object(_ depth: Int) -> JSONValue? {
    index += 1
    var members: [String: JSONValue] = [:]
    if skip("}") { return .object([:]) }
    repeat {
      guard next() == UInt8(ascii: "\""), let key = string(), skip(":"),
        let member = value(depth: depth + 1)
      else { return nil }
      members[key] = member
    } while skip(",")
    return skip("}") ? .object(members) : nil
  }

  private mutating func scalar() -> JSONValue? {
    let start = index
    while index < bytes.count, !" \t\r\n,]}".utf8.contains(bytes[index]) { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    switch word {
    case "null": return .null
    case "true": return .flag(true)
    case "false": return .flag(false)
    default: return Double(word) == nil ? nil : .number(word)
    }
  }

  private mutating func string() -> String? {
    index += 1
    var units: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: units, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escape() else { return nil }
        units += Array(String(scalar).utf8)
      default: units.append(byte)
      }
    }
    return nil
  }

  /// Reads what follows a backslash.
  private mutating func escape() -> Unicode.Scalar? {
    guard index < bytes.count else { return nil }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "u"): return codePoint()
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    default: return Unicode.Scalar(byte)
    }
  }

  /// Reads four hexadecimal digits, and four more where they are half of a pair.
  private mutating func codePoint() -> Unicode.Scalar? {
    guard let first = hexadecimal() else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    guard bytes[index...].starts(with: "\\u".utf8) else { return nil }
    index += 2
    guard let second = hexadecimal(), (0xDC00..<0xE000).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func hexadecimal() -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    defer { index += 4 }
    return UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
  }
}
