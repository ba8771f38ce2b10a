internal import Checklist

extension Schema {
  /// A setting read as data: one of the kinds of value, told by `kind`.
  static let settingValue = Schema.anyOf(kinds(common(withDetails: true)))

  /// A value inside another one.
  fileprivate static let detail = Schema.anyOf(kinds(common(withDetails: false)))

  private static func kinds(_ common: [Property]) -> [Schema] {
    SettingKind.allCases.map { kind in
      let name = Property(name: "kind", meaning: kind.meaning, schema: .oneOf([kind.rawValue]))
      let own = kind.columns.map {
        Property(name: $0.name, meaning: $0.meaning, schema: $0.schema)
      }
      return .object([name] + own + common)
    }
  }

  private static func common(withDetails: Bool) -> [Property] {
    let shape = withDetails ? ObjectShape<SettingValue>.valueFrame : .detailFrame
    return shape.columns.map { Property(name: $0.name, meaning: $0.meaning, schema: $0.schema) }
  }
}

extension JSONText {
  /// Appends a value with the keys of its kind.
  mutating func append(_ value: SettingValue) {
    append(value, SettingKind.values)
  }

  fileprivate mutating func append(detail value: SettingValue) {
    append(value, SettingKind.details)
  }

  private mutating func append(
    _ value: SettingValue, _ shapes: [SettingKind: ObjectShape<SettingValue>]
  ) {
    if let shape = shapes[SettingKind(value.content)] { append(value, shape) }
  }
}

extension ObjectShape<SettingValue> {
  /// What each value has beside the keys of its kind.
  fileprivate static let valueFrame = ObjectShape(
    detailFrame.columns + [
      Column("details", .list(Schema.detail), "What follows an answer at once, as data") {
        value in .nested { $0.append(value.details) { $0.append(detail: $1) } }
      }
    ])

  fileprivate static let detailFrame = ObjectShape([
    Column(
      "span", .list(.integer(minimum: 0), count: 2),
      "Where in the setting it stands: first and end, in Unicode scalars (code points) from 0"
    ) { value in
      .nested { $0.append([value.span.lowerBound, value.span.upperBound]) { $0.append($1) } }
    },
    Column("whole", .boolean, "Whether the setting says nothing else") { .flag($0.isWhole) },
  ])
}

/// The kinds of value, each with the keys that only it has.
private enum SettingKind: String, CaseIterable {
  case availability
  case answer
  case choice
  case quantity
  case duration
  case frequency
  case hours
  case date
  case version

  init(_ content: SettingValue.Content) {
    self = SettingKind(rawValue: content.kind) ?? .availability
  }

  var meaning: String {
    switch self {
    case .availability: "Whether the vendor has what the item asks for"
    case .answer: "Yes or no"
    case .choice: "Options with check boxes"
    case .quantity: "A number or an interval, with its unit"
    case .duration: "A length of time"
    case .frequency: "How often"
    case .hours: "Times of day"
    case .date: "A date"
    case .version: "Versions of a protocol"
    }
  }

  var columns: [Column<SettingValue>] {
    switch self {
    case .availability: [Self.state]
    case .answer: [Self.answerColumn]
    case .choice: [Self.options]
    case .quantity: Self.amount
    case .duration: Self.amount + [Self.relation]
    case .frequency: Self.frequencyColumns
    case .hours: Self.hoursColumns
    case .date: [Self.dateColumn]
    case .version: Self.versionColumns
    }
  }
}

// MARK: Columns

extension SettingKind {
  /// The whole object of a value of each kind.
  static let values = shapes(with: .valueFrame)

  /// The whole object of a value inside another one.
  static let details = shapes(with: .detailFrame)

  private static func shapes(
    with frame: ObjectShape<SettingValue>
  ) -> [SettingKind: ObjectShape<SettingValue>] {
    var shapes: [SettingKind: ObjectShape<SettingValue>] = [:]
    for kind in allCases {
      let name = Column<SettingValue>("kind", .oneOf([kind.rawValue]), kind.meaning) { _ in
        .text(kind.rawValue)
      }
      shapes[kind] = ObjectShape([name] + kind.columns + frame.columns)
    }
    return shapes
  }

  private static let state = Column<SettingValue>(
    "state", .oneOf(SettingValue.Availability.allCases.map(\.rawValue)),
    "noEntry is a dash; the others say what their names say"
  ) { .optional($0.content.availability?.rawValue) }

  private static let answerColumn = Column<SettingValue>("answer", .boolean, "true for yes") {
    guard case .answer(let isYes) = $0.content else { return .null }
    return .flag(isYes)
  }

  private static let options = Column<SettingValue>(
    "options", .list(ObjectShape<SettingValue.Option>.option.schema), "All options, in order"
  ) {
    guard case .choice(let options) = $0.content else { return .null }
    return .list(options, .option)
  }

  private static let amount: [Column<SettingValue>] = [
    bound { $0.content.amount?.bound },
    number("minimum", "The lower end; null when there is none", \.minimum),
    number("maximum", "The upper end; null when there is none", \.maximum),
    Column("unit", .optional(.string), "percent, gigabyte, day …; null for a bare number") {
      .optional($0.content.amount?.unit)
    },
    Column("approximate", .boolean, "Whether the text says about") {
      .flag($0.content.amount?.isApproximate ?? false)
    },
  ]

  private static let relation = Column<SettingValue>(
    "relation", .optional(.oneOf(SettingValue.Relation.allCases.map(\.rawValue))),
    "Before or after something; null for a mere length"
  ) {
    guard case .duration(_, let relation) = $0.content else { return .null }
    return .optional(relation?.rawValue)
  }

  private static let frequencyColumns: [Column<SettingValue>] = [
    Column("times", .number, "How many times in a period") {
      .number($0.content.frequency?.times)
    },
    bound { $0.content.frequency?.bound },
    Column("period", .number, "The period's length") { .number($0.content.frequency?.period) },
    Column("periodUnit", .string, "The period's unit: minute, day, month …") {
      .optional($0.content.frequency?.periodUnit)
    },
  ]

  private static let hoursColumns: [Column<SettingValue>] = [
    Column(
      "days", .optional(.oneOf(SettingValue.Hours.Days.allCases.map(\.rawValue))),
      "On which days; null when the text does not say at once"
    ) { .optional($0.content.hours?.days?.rawValue) },
    Column(
      "ranges", .list(ObjectShape<SettingValue.Hours.Range>.range.schema), "From when to when"
    ) { .list($0.content.hours?.ranges ?? [], .range) },
  ]

  private static let dateColumn = Column<SettingValue>(
    "date", .pattern("^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$"), "ISO 8601, as exact as printed"
  ) {
    guard case .date(let date) = $0.content else { return .null }
    return .text(date)
  }

  private static let versionColumns: [Column<SettingValue>] = [
    Column("name", .string, "The protocol") { .optional($0.content.version?.name) },
    Column("versions", .list(.string), "The versions as printed") {
      .list($0.content.version?.numbers ?? [])
    },
    bound { $0.content.version?.bound },
  ]

  private static func bound(
    _ value: @escaping @Sendable (SettingValue) -> SettingValue.Bound?
  ) -> Column<SettingValue> {
    Column("bound", .oneOf(SettingValue.Bound.allCases.map(\.rawValue)), "How it is bounded") {
      .optional(value($0)?.rawValue)
    }
  }

  private static func number(
    _ name: String, _ meaning: String,
    _ path: KeyPath<SettingValue.Amount, Double?> & Sendable
  ) -> Column<SettingValue> {
    Column(name, .optional(.number), meaning) { .number($0.content.amount?[keyPath: path]) }
  }
}

extension ObjectShape<SettingValue.Option> {
  fileprivate static let option = ObjectShape([
    Column("text", .string, "The option without its box") { .text($0.text) },
    Column("chosen", .boolean, "Whether its box is ticked") { .flag($0.isChosen) },
  ])
}

extension ObjectShape<SettingValue.Hours.Range> {
  fileprivate static let range = ObjectShape([
    Column("from", .pattern(timePattern), "HH:MM") { .text($0.from) },
    Column("to", .pattern(timePattern), "HH:MM; counts on past midnight, as in 25:00") {
      .text($0.to)
    },
  ])

  private static var timePattern: String { "^[0-3][0-9]:[0-5][0-9]$" }
}

extension Value {
  /// A number with up to six decimals, or nothing.
  fileprivate static func number(_ number: Double?) -> Value {
    number.map { number in .nested { $0.append(number, digits: 6) } } ?? .null
  }
}

extension SettingValue.Content {
  fileprivate var availability: SettingValue.Availability? {
    guard case .availability(let state) = self else { return nil }
    return state
  }

  fileprivate var amount: SettingValue.Amount? {
    switch self {
    case .quantity(let amount), .duration(let amount, _): amount
    default: nil
    }
  }

  fileprivate var frequency: SettingValue.Frequency? {
    guard case .frequency(let frequency) = self else { return nil }
    return frequency
  }

  fileprivate var hours: SettingValue.Hours? {
    guard case .hours(let hours) = self else { return nil }
    return hours
  }

  fileprivate var version: SettingValue.Version? {
    guard case .version(let version) = self else { return nil }
    return version
  }
}
