import Checklist
import Layout
import TestSupport

/// What a checklist reader makes of some pages.
struct Reading {
  let records: [Record]
  let summary: DocumentSummary

  init(_ pages: [Page]) {
    var reader = ChecklistReader()
    let early = pages.flatMap { reader.read($0) }
    let end = reader.finish()
    records = early + end.records
    summary = end.summary
  }

  init(_ pages: [PageDrawing]) { self.init(pages.map(\.page)) }

  /// The texts of some fields of each record; `nil` where the sheet has no such column.
  func texts(_ fields: Field...) -> [[String?]] {
    records.map { record in fields.map { record.texts[$0] } }
  }

  /// The text of one field of each record.
  func texts(_ field: Field) -> [String?] { records.map { $0.texts[field] } }

  /// The codes of each record's findings.
  var codes: [[Finding.Code]] { records.map { $0.findings.map(\.code) } }

  /// How many of the visible glyphs have no place, or more than one; 0 in a balanced document.
  var imbalance: Int { summary.glyphsIn - summary.glyphsPlaced }
}

/// A small sheet with a merged category, a header that is known throughout, and seven columns.
enum SampleSheet {
  static let header = ["No.", "種別", "項目", "規定内容", "測定単位", "設定", "備考"]
  static let widths = [30.0, 60, 90, 130, 60, 90, 50]
  static let rows = [
    ["1", "可用性", "サービス時間", "サービスを提供する時間帯（計画停止を除く）", "時間帯", "24時間365日", ""],
    ["2", "↑", "計画停止予定通知", "定期的な保守による停止の事前の連絡", "有無", "有", "14日前"],
    ["3", "↑", "サービス提供終了時の事前通知", "提供を終了する場合の事前の連絡", "有無", "有", ""],
    ["4", "信頼性", "平均復旧時間（MTTR）", "障害の発生から修理の完了までの平均時間", "時間", "1時間以内", ""],
    ["5", "↑", "ログの取得", "利用者に提供できるログの種類", "有無", "有（アクセスログ）", "別紙参照"],
  ]

  /// The sheet on one page.
  static func page(_ style: TableStyle = TableStyle()) -> PageDrawing {
    var page = PageDrawing()
    page.write("サービスレベル チェックシート", x: 40, y: 60, TextStyle(size: 14))
    page.write("株式会社あおば", x: 40, y: 80)
    page.table([header] + rows, widths: widths, style)
    page.write("1 / 1", x: 290, y: 820, TextStyle(size: 8))
    return page
  }
}
