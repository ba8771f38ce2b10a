/// A setting read as data.
///
/// It holds what the text says without doubt at its beginning; a text that can be read in two ways has
/// no value. What a value says of the rest of the text is ``isWhole``.
public struct SettingValue: Hashable, Sendable {
  /// What the text says.
  public var content: Content
  /// Where in the setting it says so: Unicode scalars, counted from 0.
  public var span: Range<Int>
  /// Whether the setting says nothing else.
  public var isWhole: Bool
  /// What follows an answer at once: the `TLS 1.2` of `有（TLS 1.2）`; at most one.
  public var details: [SettingValue]

  /// Creates a value.
  public init(
    _ content: Content, span: Range<Int>, isWhole: Bool = true, details: [SettingValue] = []
  ) {
    self.content = content
    self.span = span
    self.isWhole = isWhole
    self.details = details
  }

  /// The kinds of value.
  public enum Content: Hashable, Sendable {
    /// Whether the vendor has it.
    case availability(Availability)
    /// Yes or no.
    case answer(Bool)
    /// Options with check boxes.
    case choice([Option])
    /// A number with its unit, or an interval.
    case quantity(Amount)
    /// A length of time, before or after something perhaps.
    case duration(Amount, Relation?)
    /// How often.
    case frequency(Frequency)
    /// Times of day.
    case hours(Hours)
    /// A date in ISO 8601, as exact as it is printed: `2025-04-01`, `2025-04`.
    case date(String)
    /// Versions of a protocol.
    case version(Version)

    /// The kind's name in the output.
    public var kind: String {
      switch self {
      case .availability: "availability"
      case .answer: "answer"
      case .choice: "choice"
      case .quantity: "quantity"
      case .duration: "duration"
      case .frequency: "frequency"
      case .hours: "hours"
      case .date: "date"
      case .version: "version"
      }
    }
  }

  /// Whether a vendor has what the item asks for.
  public enum Availability: String, Hashable, Sendable, CaseIterable {
    /// It is there.
    case available
    /// It is not there.
    case unavailable
    /// It is there in part.
    case partial
    /// It is planned.
    case planned
    /// The vendor does not tell.
    case undisclosed
    /// The question does not apply.
    case notApplicable
    /// Nothing is laid down.
    case unspecified
    /// It is settled case by case.
    case negotiable
    /// A dash: the vendor enters nothing.
    case noEntry
  }

  /// One option with its check box.
  public struct Option: Hashable, Sendable {
    /// The option as printed, without its box.
    public var text: String
    /// Whether its box is ticked.
    public var isChosen: Bool

    /// Creates an option.
    public init(text: String, isChosen: Bool) {
      self.text = text
      self.isChosen = isChosen
    }
  }

  /// How an amount is bounded.
  public enum Bound: String, Hashable, Sendable, CaseIterable {
    /// Just this.
    case exact
    /// This or more.
    case atLeast
    /// More than this.
    case moreThan
    /// This or less.
    case atMost
    /// Less than this.
    case lessThan
    /// From one to the other.
    case range
    /// No bound at all.
    case unlimited
  }

  /// A number, or an interval of numbers, with its unit.
  public struct Amount: Hashable, Sendable {
    /// How it is bounded.
    public var bound: Bound
    /// The lower end; `nil` when there is none.
    public var minimum: Double?
    /// The upper end; `nil` when there is none.
    public var maximum: Double?
    /// The unit, `percent` or `gigabyte`; for a duration `minute`, `month`; `nil` for a bare number.
    public var unit: String?
    /// Whether the text says `about`.
    public var isApproximate: Bool

    /// Creates an amount.
    public init(
      _ bound: Bound, minimum: Double? = nil, maximum: Double? = nil, unit: String? = nil,
      isApproximate: Bool = false
    ) {
      self.bound = bound
      self.minimum = minimum
      self.maximum = maximum
      self.unit = unit
      self.isApproximate = isApproximate
    }

    /// An amount bounded by one number.
    init(_ bound: Bound, _ number: Double, unit: String?, isApproximate: Bool) {
      let hasMinimum = [.exact, .atLeast, .moreThan].contains(bound)
      let hasMaximum = [.exact, .atMost, .lessThan].contains(bound)
      self.init(
        bound, minimum: hasMinimum ? number : nil, maximum: hasMaximum ? number : nil,
        unit: unit, isApproximate: isApproximate)
    }
  }

  /// On which side of something a duration lies.
  public enum Relation: String, Hashable, Sendable, CaseIterable {
    /// Before it, as in `30日前`.
    case before
    /// After it.
    case after
  }

  /// So many times in a period.
  public struct Frequency: Hashable, Sendable {
    /// How many times, and how that is bounded.
    public var times: Double
    /// How the number is bounded.
    public var bound: Bound
    /// The length of the period.
    public var period: Double
    /// The unit of the period, `day` or `month`.
    public var periodUnit: String

    /// Creates a frequency.
    public init(times: Double, bound: Bound = .exact, period: Double, periodUnit: String) {
      self.times = times
      self.bound = bound
      self.period = period
      self.periodUnit = periodUnit
    }
  }

  /// Times of day, on some days.
  public struct Hours: Hashable, Sendable {
    /// On which days; `nil` when the text does not say at once.
    public var days: Days?
    /// From when to when, `09:00` to `17:30`; hours past midnight may count on, `25:00`.
    public var ranges: [Range]

    /// Creates times of day.
    public init(days: Days?, ranges: [Range]) {
      self.days = days
      self.ranges = ranges
    }

    /// Some days.
    public enum Days: String, Hashable, Sendable, CaseIterable {
      /// Each day of the year.
      case everyDay
      /// Monday to Friday.
      case weekdays
      /// The days on which the vendor works.
      case businessDays
    }

    /// One stretch of a day.
    public struct Range: Hashable, Sendable {
      /// Its beginning, `HH:MM`.
      public var from: String
      /// Its end, `HH:MM`.
      public var to: String

      /// Creates a stretch.
      public init(from: String, to: String) {
        self.from = from
        self.to = to
      }
    }
  }

  /// Versions of a protocol.
  public struct Version: Hashable, Sendable {
    /// The protocol, `TLS`.
    public var name: String
    /// The versions as printed, `1.2`.
    public var numbers: [String]
    /// How they are bounded: `exact` or `atLeast`.
    public var bound: Bound

    /// Creates versions.
    public init(name: String, numbers: [String], bound: Bound = .exact) {
      self.name = name
      self.numbers = numbers
      self.bound = bound
    }
  }
}
