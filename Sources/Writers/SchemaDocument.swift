/// The JSON Schemas (2020-12) of what the JSON formats hold.
public enum SchemaDocument {
  /// The schema of a record: one line of JSON with LF.
  public static var record: [UInt8] {
    document(ObjectShape<RecordRow>.record.schema, name: "record", title: "checksheet record")
  }

  /// The schema of a document object: one line of JSON with LF.
  public static var document: [UInt8] {
    document(
      ObjectShape<DocumentReport>.document.schema, name: "document", title: "checksheet document")
  }

  private static func document(_ schema: Schema, name: String, title: String) -> [UInt8] {
    var text = JSONText()
    text.append(
      document: schema, identifier: "urn:checksheet:\(name):\(schemaVersion)", title: title)
    return text.bytes + Array("\n".utf8)
  }
}
