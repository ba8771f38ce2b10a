/// The JSON Schemas (2020-12) of what the JSON formats hold.
public enum SchemaDocument {
  /// The schema of a record, indented, without a line end after it.
  public static var record: String {
    document(ObjectShape<RecordRow>.record.schema, name: "record", title: "checksheet record")
  }

  /// The schema of a document object, indented, without a line end after it.
  public static var document: String {
    document(
      ObjectShape<DocumentReport>.document.schema, name: "document", title: "checksheet document")
  }

  private static func document(_ schema: Schema, name: String, title: String) -> String {
    var text = JSONText()
    text.append(
      document: schema, identifier: "urn:checksheet:\(name):\(schemaVersion)", title: title)
    return String(decoding: indented(text.bytes), as: UTF8.self)
  }
}

/// Compact JSON with a line for each member and element, two spaces a level.
private func indented(_ json: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  var depth = 0
  var isInString = false
  var isEscaped = false
  func breakLine() { result += [0x0A] + [UInt8](repeating: 0x20, count: depth * 2) }
  for byte in json {
    if isInString {
      result.append(byte)
      isInString = isEscaped || byte != UInt8(ascii: "\"")
      isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
      continue
    }
    let opens = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
    let closes = byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
    depth += (opens ? 1 : 0) - (closes ? 1 : 0)
    if closes { breakLine() }
    result.append(byte)
    if opens || byte == UInt8(ascii: ",") { breakLine() }
    if byte == UInt8(ascii: ":") { result.append(0x20) }
    isInString = byte == UInt8(ascii: "\"")
  }
  return result
}
