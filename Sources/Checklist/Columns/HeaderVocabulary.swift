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
    if let known = bilingual(label) { return known }
    var found: [Field: Double] = [:]
    for index in partIndices(in: label) {
      let (_, field, weight) = parts[index]
      found[field] = max(found[field] ?? 0, weight)
    }
    return found
  }

  /// What a label in two languages (`番号 No.`, `回答/Answer`) means: what both say, or what the
  /// Japanese says beside unknown English; `nil` for other labels, and for two labels in one.
  private static func bilingual(_ label: KeyScalars) -> [Field: Double]? {
    let values = label.values
    guard values.count <= longestLabel,
      let change = values.indices.dropFirst().first(where: {
        isASCII(values[$0]) != isASCII(values[$0 - 1])
      })
    else { return nil }
    let sides = [values[..<change], values[change...]].map { side in
      let name = bare(KeyScalars(Array(side)))
      return exact[name] ?? exact[bare(KeyScalars(name.values.filter { !dividers.contains($0) }))]
    }
    let isEnglishFirst = isASCII(values[0])
    guard let japanese = sides[isEnglishFirst ? 1 : 0] else { return nil }
    guard let english = sides[isEnglishFirst ? 0 : 1] else {
      return isEnglishFirst ? nil : japanese
    }
    let shared = japanese.filter { english[$0.key] != nil }
    return shared.isEmpty ? nil : shared
  }

  private static func isASCII(_ value: UInt32) -> Bool { value < 0x80 }

  /// Signs between the two languages of a label.
  private static let dividers = "/|".unicodeScalars.map(\.value)

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
    return isLabel(label)
  }

  /// Whether a key is a label of some column.
  static func isLabel(_ key: KeyScalars) -> Bool {
    guard key.values.count <= 4 * longestLabel, key.byteCount <= 4 * longestLabel else {
      return false
    }
    return isExact(key) || !partIndices(in: key).isEmpty
  }

  /// Whether a label is of a table of another kind: a history of revisions.
  static func isForeign(_ key: String) -> Bool { foreign.contains(bare(KeyScalars(key))) }

  private static func isExact(_ label: KeyScalars) -> Bool {
    exact[label] != nil || exact[bare(label)] != nil || bilingual(label) != nil
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
    (
      .number, 3,
      """
      No. No № # 項番 番号 項 通番 連番 項目番号 項目No. 項目No 管理番号 ItemNo. ItemNo 整理番号 ID S/N 項番号 通し番号 番 条項 Ref Ref. Reference \
      Number Seq Seq. Index
      """
    ),
    (.section, 3, "大項目 大分類 Section Area Domain 脆弱性の種類 大区分 カテゴリ大 章"),
    (.section, 2, "分類 区分 グループ Group 分野 領域 対策の種類"),
    (.section, 1, "カテゴリ カテゴリー Category 種別 種類"),
    (.category, 3, "種別 カテゴリ カテゴリー Category 中項目 中分類 小分類 対策の性質"),
    (
      .category, 2,
      "分類 区分 種類 分野 領域 性質 Type Kind Class サブカテゴリ Subcategory 中区分 観点 Area Domain Group グループ テーマ Theme"
    ),
    (.category, 1, "サービス項目 チェック項目 小項目 項目分類"),
    (
      .item, 3,
      """
      項目 項目名 項目例 サービスレベル項目 サービスレベル項目例 審査対象項目 Item Items ServiceLevelItem ServiceLevelItems \
      ServiceLevelItemExample ServiceLevelItemsExample サービスレベル設定項目 実施項目 要件項目 チェック項目 詳細チェック項目 \
      確認項目 評価項目 CheckItem CheckItems ChecklistItem ControlItem SLAItem SLA項目 要求項目 管理項目 対策項目 点検項目 検査項目 審査項目 監査項目 \
      調査項目 サービス品質項目 品質項目 指標名 小分類 チェックポイント Parameter Attribute Criteria Criterion
      """
    ),
    (
      .item, 2,
      """
      小項目 サービス項目 Menu Service サービス 設問 質問 質問事項 確認事項 Requirement Question Topic Control 要求事項 設問内容 質問内容 \
      お問い合わせ事項 対策 管理策 SLA指標 指標 Questions Requirements Controls Title ControlObjective 小区分
      """
    ),
    (.item, 1, "設計内容 サービス内容 内容 要件 Name 名称 要求 確認内容 チェック内容 ServiceLevel"),
    (
      .definition, 3,
      """
      規定内容 規程内容 記述内容 項目説明 項目内容 定義 Definition Description Regulations Regulation 規定事項 要求事項 \
      規定 説明 内容説明 確認内容 Specification チェック内容 評価内容 評価の内容 評価基準 判断基準 確認観点 着眼点 Explanation Guidance
      """
    ),
    (
      .definition, 2,
      "内容 要件 概要 Overview メトリクス 指標 詳細 詳細内容 項目の説明 Details Meaning Requirement サービス仕様 仕様 目的 趣旨"
    ),
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
      対応可否 回答欄 ご回答内容 御社回答 お答え Answers Responses Reply SupplierResponse ProviderAnswer ProviderResponse
      """
    ),
    (
      .setting, 3,
      """
      設定 設定等 設定値 設定内容 情報開示内容 Setting Settings SettingValue 基準値 目標値 サービスレベル 設定水準 提供水準 提供レベル 保証値 保証内容 保証水準 SLA値 提供値 規定値 当社の対応 弊社の対応 当社対応 弊社対応
      """
    ),
    (
      .setting, 2,
      """
      対応状況 対応 対応有無 対応内容 SLA チェック チェック欄 実施状況 状況 有無 Contents Content QualityOfService Target \
      Value Status Compliance 提供内容 サービス内容 内容 結果 Possibility Correspondence Commitment Level 可否 適合 適合状況 適合可否 準拠状況 遵守状況 実施有無 判定 評価 評価結果 自己評価 提供条件 サービス仕様 \
      記入欄 選択 チェック結果 現状 対応方針 Compliant Offered OfferedLevel Y/N Yes/No Statement
      """
    ),
    (
      .remarks, 3,
      """
      備考 備考欄 補足 備考/補足 補足説明 Remarks Remark Notes Note Comments Comment 注記 特記事項 備考等 補足事項 \
      補足情報 理由 但し書き 留意事項 注意事項 特記 AdditionalInformation AdditionalComments
      """
    ),
    // Right of the answer, where the order of columns adds its gain, details are the answer's.
    (.remarks, 1.9, "詳細 詳細内容 説明 詳細説明 Details Detail Explanation"),
    (.remarks, 2, "メモ 摘要 メモ/摘要 解説 コメント その他 参考 参考情報 Supplement Supplementary"),
  ]

  /// Parts of labels that carry the meaning whatever stands around them (`○○社の回答`).
  private static let parts: [(String, Field, Double)] = [
    ("回答", .setting, 2.5), ("設定", .setting, 2), ("対応", .setting, 1.5), ("情報開示", .setting, 2),
    ("サービスレベル項目", .item, 2.5), ("項目", .item, 1.5), ("規定内容", .definition, 2.5),
    ("規程内容", .definition, 2.5), ("測定単位", .unit, 2.5), ("備考", .remarks, 2.5),
    ("補足", .remarks, 2), ("内容", .definition, 1.5), ("種別", .category, 2),
    ("設定例", .settingExample, 2.5), ("質問", .item, 1.5), ("設問", .item, 1.5),
    ("要求", .item, 1.5), ("分類", .category, 1.5), ("区分", .category, 1.5),
    ("question", .item, 1.5), ("requirement", .item, 1.5), ("comment", .remarks, 2),
    ("category", .category, 2),
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
