/// What values a key can have, as far as JSON Schema (2020-12) can say it.
indirect enum Schema: Sendable {
  /// A key of an object.
  struct Property: Sendable {
    let name: String
    let meaning: String
    let schema: Schema
  }

  /// Any string.
  case string
  /// A string that matches an ECMA-262 regular expression.
  case pattern(String)
  /// One of these strings.
  case oneOf([String])
  /// A whole number, not less than this.
  case integer(minimum: Int)
  /// Any number.
  case number
  /// True or false.
  case boolean
  /// Only null.
  case null
  /// What one of these schemas allows.
  case anyOf([Schema])
  /// The schema, or null.
  case optional(Schema)
  /// A list of values of one kind; of exactly this length when one is given.
  case list(Schema, count: Int? = nil)
  /// An object with exactly these keys.
  case object([Property])
  /// An object with keys from the input.
  case map(Schema, keys: [String]? = nil)
}

extension JSONText {
  /// Appends a schema.
  mutating func append(_ schema: Schema) {
    appendKeywords(schema.keywords)
  }

  /// Appends a whole schema document: keywords that head it, then the object's own.
  mutating func append(document schema: Schema, identifier: String, title: String) {
    appendKeywords(
      [
        ("$schema", { $0.append("https://json-schema.org/draft/2020-12/schema") }),
        ("$id", { $0.append(identifier) }),
        ("title", { $0.append(title) }),
      ] + schema.keywords)
  }

  fileprivate mutating func appendKeywords(_ keywords: [Schema.Keyword]) {
    append(entries: keywords.map { (key: $0.name, value: $0.write) }) { $1(&$0) }
  }
}

extension Schema {
  /// One keyword with how to write its value.
  fileprivate typealias Keyword = (name: String, write: (inout JSONText) -> Void)

  fileprivate var keywords: [Keyword] {
    switch self {
    case .string: [type("string")]
    case .pattern(let pattern): [type("string"), ("pattern", { $0.append(pattern) })]
    case .oneOf(let values): [("enum", { $0.append(values) { $0.append($1) } })]
    case .integer(let minimum): [type("integer"), ("minimum", { $0.append(minimum) })]
    case .number: [type("number")]
    case .boolean: [type("boolean")]
    case .null: [type("null")]
    case .anyOf(let schemas): alternatives(schemas)
    case .optional(.anyOf(let schemas)): alternatives(schemas + [.null])
    case .optional(let schema): alternatives([schema, .null])
    case .list(let element, let count): listKeywords(element, count)
    case .object(let properties): objectKeywords(properties)
    case .map(let value, let keys): mapKeywords(value, keys)
    }
  }

  private func alternatives(_ schemas: [Schema]) -> [Keyword] {
    [("anyOf", { json in json.append(schemas) { $0.append($1) } })]
  }

  private func type(_ name: String) -> Keyword {
    ("type", { $0.append(name) })
  }

  private func listKeywords(_ element: Schema, _ count: Int?) -> [Keyword] {
    let items: [Keyword] = [type("array"), ("items", { $0.append(element) })]
    guard let count else { return items }
    return items + [("minItems", { $0.append(count) }), ("maxItems", { $0.append(count) })]
  }

  private func objectKeywords(_ properties: [Property]) -> [Keyword] {
    [
      type("object"),
      ("additionalProperties", { $0.append(false) }),
      ("required", { $0.append(properties) { $0.append($1.name) } }),
      (
        "properties",
        { json in
          json.append(entries: properties.map { (key: $0.name, value: $0) }) { json, property in
            let meaning: Keyword = ("description", { $0.append(property.meaning) })
            json.appendKeywords([meaning] + property.schema.keywords)
          }
        }
      ),
    ]
  }

  private func mapKeywords(_ value: Schema, _ keys: [String]?) -> [Keyword] {
    let values: [Keyword] = [type("object"), ("additionalProperties", { $0.append(value) })]
    guard let keys else { return values }
    return values + [("propertyNames", { $0.append(Schema.oneOf(keys)) })]
  }
}
