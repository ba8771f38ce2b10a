/// Values of some of the fields.
///
/// As a dictionary from fields to values, with a place for each field: nothing is hashed or allocated, and the values come
/// in the usual order of columns.
public struct FieldMap<Value>: ExpressibleByDictionaryLiteral {
  @usableFromInline var places: InlineArray<9, Value?>  // one for each field

  /// Creates a map.
  @inlinable
  public init(dictionaryLiteral elements: (Field, Value)...) {
    places = InlineArray(repeating: nil)
    for (field, value) in elements { self[field] = value }
  }

  /// The value of a field; `nil` for none.
  @inlinable
  public subscript(field: Field) -> Value? {
    get { places[field.order] }
    set { places[field.order] = newValue }
  }

  /// Whether no field has a value.
  public var isEmpty: Bool { Field.allCases.allSatisfy { self[$0] == nil } }

  /// The fields that have a value.
  public var fields: [Field] { Field.allCases.filter { self[$0] != nil } }

  /// The values.
  public var values: [Value] { Field.allCases.compactMap { self[$0] } }

  /// The same fields with other values.
  public func mapValues<Other>(_ transform: (Value) -> Other) -> FieldMap<Other> {
    var mapped: FieldMap<Other> = [:]
    for field in Field.allCases { mapped[field] = self[field].map(transform) }
    return mapped
  }
}

extension FieldMap: Sendable where Value: Sendable {}

extension FieldMap: Equatable where Value: Equatable {
  /// Whether two maps have the same fields with the same values.
  public static func == (one: FieldMap, other: FieldMap) -> Bool {
    Field.allCases.allSatisfy { one[$0] == other[$0] }
  }
}

extension FieldMap: Hashable where Value: Hashable {
  /// Hashes all values, in their order.
  public func hash(into hasher: inout Hasher) {
    for field in Field.allCases { hasher.combine(self[field]) }
  }
}

/// How strongly something speaks for each of the fields; nothing for those that it does not speak for.
typealias FieldWeights = FieldMap<Double>

extension FieldWeights {
  /// The field of the greatest weight; of equal ones, the first.
  var heaviest: Field? {
    fields.max { (self[$0] ?? 0, $1.order) < (self[$1] ?? 0, $0.order) }
  }

  /// The weights of the fields that have one among others, too.
  func limited(to other: FieldWeights) -> FieldWeights {
    var limited = self
    for field in Field.allCases where other[field] == nil { limited[field] = nil }
    return limited
  }

  /// Takes in other weights; where both have one, the greater.
  mutating func formMaximum(_ other: FieldWeights) {
    for field in Field.allCases {
      if let weight = other[field] { self[field] = max(self[field] ?? weight, weight) }
    }
  }

  /// Takes in other weights for fields that have none.
  mutating func fill(from other: FieldWeights) {
    for field in Field.allCases where self[field] == nil { self[field] = other[field] }
  }
}
