/// The fields of a record that hold text of the sheet, in the order of the table.
public enum Field: String, Hashable, Sendable, CaseIterable {
  /// No.
  case number
  /// The larger group, 大項目.
  case section
  /// The kind, 種別.
  case category
  /// The item, 項目.
  case item
  /// What the item means, 規定内容.
  case definition
  /// The unit of measurement, 単位.
  case unit
  /// An example of an answer, 設定例.
  case settingExample
  /// The vendor's answer, 設定.
  case setting
  /// Remarks, 備考.
  case remarks

  /// The place in the usual order of columns, from 0.
  @inlinable
  public var order: Int {
    switch self {
    case .number: 0
    case .section: 1
    case .category: 2
    case .item: 3
    case .definition: 4
    case .unit: 5
    case .settingExample: 6
    case .setting: 7
    case .remarks: 8
    }
  }

  /// Hashes the case; the standard library would hash its name.
  public func hash(into hasher: inout Hasher) { hasher.combine(order) }

  /// Whether it says more than where a row stands.
  var isText: Bool { self != .number }
}
