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

  /// Hashes the case; the standard library would hash its name.
  public func hash(into hasher: inout Hasher) { hasher.combine(order) }

  /// Whether it says more than where a row stands.
  var isText: Bool { self != .number }
}
