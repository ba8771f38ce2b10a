/// A value in a row of a table, whole and owned: what a ``Value`` becomes on its way to another process.
enum TableValue: Hashable, Sendable {
  /// Nothing there.
  case null
  /// A text.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// Any number.
  case real(Double)
  /// True or false.
  case flag(Bool)
  /// An object or a list, as compact JSON.
  case json(String)

  /// The value of a column.
  init(_ value: Value) {
    switch value {
    case .null: self = .null
    case .text(let text): self = .text(text)
    case .integer(let integer): self = .integer(integer)
    case .flag(let flag): self = .flag(flag)
    case .box, .nested:
      var json = JSONText()
      json.append(value)
      self = .json(String(decoding: json.bytes, as: UTF8.self))
    }
  }

  /// A length in points, to 0.1; nothing for what no page can hold, as in JSON.
  init(length: Double) {
    self = length.magnitude < 1e15 ? .real((length * 10).rounded() / 10) : .null
  }

  /// The text to show: JSON as it is, nothing as an empty text.
  var description: String {
    switch self {
    case .null: ""
    case .text(let text), .json(let text): text
    case .integer(let integer): String(integer)
    case .real(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    }
  }
}
