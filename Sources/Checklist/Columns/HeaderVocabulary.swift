/// Which labels name which field in published sheets, and how clearly.
///
/// A label that means different things in different families has several entries; the whole header
/// decides (``ColumnMapper``). Weights: 3 the field's own name, 2 a common other name, 1 a name more
/// often used for something else.
enum HeaderVocabulary {
  /// The fields that a label may name, with weights; empty for an unknown label.
  static func meanings(of key: String) -> [Field: Double] {
    guard let label = scalars(of: key) else { return [:] }
    if let known = exact[label] ?? exact[bare(label)], !known.isEmpty { return known }
    var found: [Field: Double] = [:]
    for index in partIndices(in: label) {
      let (_, field, weight) = parts[index]
      found[field] = max(found[field] ?? 0, weight)
    }
    return found
  }

  /// Whether a label is known as a whole, if only as one that names no field.
  static func isExact(_ key: String) -> Bool {
    guard let label = scalars(of: key) else { return false }
    return isExact(label)
  }

  /// Whether a label is known as one of a column that has no field of its own.
  static func isFieldless(_ key: String) -> Bool { isExact(key) && meanings(of: key).isEmpty }

  /// Whether a text is a label of some column.
  static func isLabel(_ key: String) -> Bool {
    guard let label = scalars(of: key) else { return false }
    return isExact(label) || !partIndices(in: label).isEmpty
  }

  /// Whether a label is of a table of another kind: a history of revisions.
  static func isForeign(_ key: String) -> Bool { foreign.contains(bare(KeyScalars(key))) }

  private static func isExact(_ label: KeyScalars) -> Bool {
    exact[label] != nil || exact[bare(label)] != nil
  }

  private static let foreign = Set(
    """
    版 版数 改訂日 改訂日付 日付 改訂内容 変更内容 改版内容 改定日 改定内容 変更点 変更履歴 更新日 更新内容 作成者 承認者 Version Ver \
    Revision Rev Date Change Changes Author Approved Description 制定日 施行日
    """.split(separator: " ").map { KeyScalars(matchKey(String($0))) })

  /// Labels of columns that have no field of their own.
  private static let fieldless =
    "必須/選択 必須/任意 必須・任意 必須 選択 任意 Required/Optional Required 重要項目 重要度 優先度 Priority "
    + "更新日 版 担当 担当部署 根拠"

  /// Scalars; longer texts are sentences, not labels.
  static let longestLabel = 24

  /// The key as scalars; `nil` for one so long that it is no label.
  private static func scalars(of key: String) -> KeyScalars? {
    // UTF-8 spends at most 4 bytes on a scalar; a cheap test, for most texts are no labels.
    key.utf8.count <= 4 * longestLabel ? KeyScalars(key) : nil
  }

  /// The key without a bracketed remark at its end and without signs around it: `設定(記入欄)` is
  /// `設定`, `【記述内容】` is `記述内容`.
  private static func bare(_ key: KeyScalars) -> KeyScalars {
    var values = key.values[...]
    if values.last == closing, let open = values.lastIndex(of: opening), open > 0 {
      values = values[..<open]
    }
    while let last = values.last, frame.contains(last) { values.removeLast() }
    while let first = values.first, frame.contains(first) { values.removeFirst() }
    return values.count == key.values.count ? key : KeyScalars(Array(values))
  }

  private static let frame = "【】[]<>《》「」:.*※■●◆".unicodeScalars.map(\.value)
  private static let opening = ("(" as Unicode.Scalar).value
  private static let closing = (")" as Unicode.Scalar).value

  /// The labels known as a whole, with what they mean: nothing, for one that has no field.
  private static let exact: [KeyScalars: [Field: Double]] = {
    var table: [KeyScalars: [Field: Double]] = [:]
    for label in fieldless.split(separator: " ") {
      table[KeyScalars(matchKey(String(label)))] = [:]
    }
    for (field, weight, labels) in entries {
      for label in labels.split(separator: " ") {
        table[KeyScalars(matchKey(String(label))), default: [:]][field] = weight
      }
    }
    return table
  }()

  private static let entries: [(Field, Double, String)] = [
    (.number, 3, "No. No № # 項番 番号 項 通番 連番 項目番号 項目No. 項目No 管理番号 ItemNo. ItemNo 整理番号 ID S/N"),
    (.section, 3, "大項目 大分類 Section Area Domain 脆弱性の種類 大区分 カテゴリ大"),
    (.section, 2, "分類 区分 グループ Group 分野 領域 対策の種類"),
    (.section, 1, "カテゴリ カテゴリー Category 種別 種類"),
    (.category, 3, "種別 カテゴリ カテゴリー Category 中項目 中分類 小分類 対策の性質"),
    (.category, 2, "分類 区分 種類 分野 領域 性質 Type Kind Class サブカテゴリ Subcategory 中区分 観点"),
    (.category, 1, "サービス項目 チェック項目 小項目 項目分類"),
    (
      .item, 3,
      """
      項目 項目名 項目例 サービスレベル項目 サービスレベル項目例 審査対象項目 Item Items ServiceLevelItem ServiceLevelItems \
      ServiceLevelItemExample ServiceLevelItemsExample サービスレベル設定項目 実施項目 要件項目 チェック項目 詳細チェック項目 \
      確認項目 評価項目 CheckItem CheckItems ChecklistItem ControlItem SLAItem SLA項目
      """
    ),
    (.item, 2, "小項目 サービス項目 Menu Service サービス 設問 質問 質問事項 確認事項 Requirement Question Topic Control"),
    (.item, 1, "設計内容 サービス内容 内容 要件 Name 名称"),
    (
      .definition, 3,
      """
      規定内容 規程内容 記述内容 項目説明 項目内容 定義 Definition Description Regulations Regulation 規定事項 要求事項 \
      規定 説明 内容説明 確認内容 Specification
      """
    ),
    (.definition, 2, "内容 要件 概要 Overview メトリクス 指標 詳細 詳細内容 項目の説明 Details Meaning Requirement"),
    (
      .unit, 3,
      "測定単位 単位 計測単位 測定の単位 単位等 MeasuredIn MeasuredBy UnitOfMeasure Metric Unit Units UnitOfMeasurement UnitOfMeasure MeasurementUnit Measure 回答単位"
    ),
    (.unit, 2, "回答方法 測定方法 回答形式 Measurement"),
    (.settingExample, 3, "設定例 記入例 回答例 例 Example SettingExample SampleSetting サンプル"),
    (.settingExample, 1, "設定 設定値"),
    (
      .setting, 3.2,
      """
      回答 当社回答 弊社回答 回答内容 貴社回答 ご回答 Answer Response OurAnswer OurResponse VendorResponse VendorAnswer \
      対応可否 回答欄
      """
    ),
    (
      .setting, 3,
      """
      設定 設定等 設定値 設定内容 情報開示内容 Setting Settings SettingValue 基準値 目標値 サービスレベル 設定水準 提供水準
      """
    ),
    (
      .setting, 2,
      """
      対応状況 対応 対応有無 対応内容 SLA チェック チェック欄 実施状況 状況 有無 Contents Content QualityOfService Target \
      Value Status Compliance 提供内容 サービス内容 内容 結果 Possibility Correspondence Commitment Level
      """
    ),
    (
      .remarks, 3,
      """
      備考 備考欄 補足 備考/補足 補足説明 Remarks Remark Notes Note Comments Comment 注記 特記事項 備考等 補足事項 \
      補足情報
      """
    ),
    (.remarks, 2, "メモ 摘要 メモ/摘要 解説 コメント その他 参考 参考情報 Supplement Supplementary"),
  ]

  /// Parts of labels that carry the meaning whatever stands around them (`○○社の回答`).
  private static let parts: [(String, Field, Double)] = [
    ("回答", .setting, 2.5), ("設定", .setting, 2), ("対応", .setting, 1.5), ("情報開示", .setting, 2),
    ("サービスレベル項目", .item, 2.5), ("項目", .item, 1.5), ("規定内容", .definition, 2.5),
    ("規程内容", .definition, 2.5), ("測定単位", .unit, 2.5), ("備考", .remarks, 2.5),
    ("補足", .remarks, 2), ("内容", .definition, 1.5), ("種別", .category, 2),
    ("設定例", .settingExample, 2.5),
    ("response", .setting, 2), ("answer", .setting, 2), ("remark", .remarks, 2),
    ("servicelevel", .item, 2), ("description", .definition, 2), ("unit", .unit, 1),
  ]

  private static let partScalars = parts.map { $0.0.unicodeScalars.map(\.value) }
  /// A bit for each first scalar of a part, by its last six bits: most scalars begin none.
  private static let partStarts = partScalars.reduce(UInt64(0)) { $0 | 1 << UInt64($1[0] & 63) }

  /// Which of `parts` stand somewhere in a label; none in a sentence.
  private static func partIndices(in label: KeyScalars) -> [Int] {
    let values = label.values
    guard values.count <= longestLabel else { return [] }
    var found: [Int] = []
    for start in values.indices where partStarts >> UInt64(values[start] & 63) & 1 == 1 {
      for (index, part) in partScalars.enumerated() where values[start...].starts(with: part) {
        found.append(index)
      }
    }
    return found
  }
}
