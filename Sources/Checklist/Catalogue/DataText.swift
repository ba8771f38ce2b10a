/// A data file or a part of one, as bytes: some thousand words are read at every start, and taking them
/// for `String`s costs ten times as much.
struct DataText: Sendable {
  private let bytes: ArraySlice<UInt8>

  private init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// A file that comes with the program.
  init(_ text: StaticString) {
    self.init(Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))[...])
  }

  /// A text.
  init(_ text: String) { self.init(Array(text.utf8)[...]) }

  /// The text of these bytes.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The match key of the text.
  var key: KeyScalars { bytes.withUnsafeBufferPointer { KeyScalars(utf8: $0) } }

  /// The number that it is; 0 for another text.
  var number: Double { Double(string) ?? 0 }

  /// Whether there is nothing in it.
  var isEmpty: Bool { bytes.isEmpty }

  /// Whether it is a comment.
  var isComment: Bool { bytes.first == UInt8(ascii: "#") }

  /// The lines, without their ends.
  var lines: [DataText] {
    parts(at: "\n", keepsEmpty: true).map { line in
      line.bytes.last == UInt8(ascii: "\r") ? DataText(line.bytes.dropLast()) : line
    }
  }

  /// The parts of a line.
  var columns: [DataText] { parts(at: "\t") }

  /// The words of a part of a line.
  var words: [DataText] { parts(at: "|") }

  /// The parts between signs.
  ///
  /// - Parameters:
  ///   - sign: An ASCII character.
  ///   - keepsEmpty: Whether there is an empty part between two signs.
  /// - Returns: At least one part where empty ones are kept.
  func parts(at sign: Unicode.Scalar, keepsEmpty: Bool = false) -> [DataText] {
    let sign = UInt8(ascii: sign)
    var parts: [DataText] = []
    var start = bytes.startIndex
    func append(upTo end: Int) {
      if start < end || keepsEmpty { parts.append(DataText(bytes[start..<end])) }
      start = end + 1
    }
    for index in bytes.indices where bytes[index] == sign { append(upTo: index) }
    append(upTo: bytes.endIndex)
    return parts
  }
}
