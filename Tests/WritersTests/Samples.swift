import Checklist
import Layout
import Writers

/// A document to take records from.
let sampleDocument = DocumentIdentity(
  path: "vendors/あおば.pdf", sha256: String(repeating: "0123456789abcdef", count: 4))

/// A record with something in each field.
let fullRecord = Record(
  sequence: 12,
  texts: [
    .number: "1-1", .section: "運用", .category: "可用性", .item: "稼働率", .definition: "定義",
    .unit: "％", .settingExample: "99%", .setting: "99.9%\n以上", .remarks: "",
  ],
  isVendorExtra: true,
  other: [
    LabelledText(label: "必須", text: "○"), LabelledText(label: "備考", text: "一"),
    LabelledText(label: "備考", text: "二"),
  ],
  catalogueMatch: CatalogueMatch(
    list: "meti-2010", id: "12", title: "サービス稼働率", kind: .fuzzy, score: 0.87654),
  boxes: [
    .setting: [
      PageBox(page: 1, box: Rect(minX: 10.04, minY: -0.04, maxX: 99.96, maxY: 20.25)),
      PageBox(page: 2, box: Rect(minX: 0, minY: -12.34, maxX: 1e300, maxY: 1)),
    ]
  ],
  findings: [
    Finding(.clippedText, .warning, field: .setting, page: 2, message: "「以」 is cut off"),
    Finding(.numberGap, .note, message: "11 is missing"),
  ])

/// A record with as little as there can be.
let bareRecord = Record(sequence: 1, texts: [:])

/// A document object with something in each field.
let fullReport: DocumentReport = {
  var summary = DocumentSummary()
  summary.title = "チェックリスト"
  summary.vendor = "株式会社あおば"
  summary.date = "2024年6月3日"
  summary.isoDate = "2024-06-03"
  summary.frontMatter = ["チェックリスト", "2024年6月3日"]
  summary.legend = ["* は当社の項目"]
  summary.notes = ["以上"]
  summary.furniture = ["1/2"]
  summary.leftover = ["?"]
  summary.tables = [
    TableSummary(
      page: 1,
      columns: [
        ColumnSummary(label: "No.", field: .number), ColumnSummary(label: "必須", field: nil),
      ], evidence: ["rulings", "tags"])
  ]
  summary.repairs = [RepairCount(from: "\u{2FA7}", to: "長", count: 3)]
  summary.glyphsIn = 100
  summary.glyphsPlaced = 99
  summary.rowCount = 1
  summary.findings = [Finding(.unplacedText, .error, page: 1, message: "「?」")]
  return DocumentReport(
    identity: sampleDocument, status: .failed, pageCount: 2, summary: summary)
}()

/// A document object of a file that could not be opened.
let bareReport = DocumentReport(
  identity: DocumentIdentity(path: "a.pdf", sha256: ""), status: .failed)

extension RecordWriter {
  /// A whole file of records, framing and all.
  func file(_ records: [Record]) -> [UInt8] {
    framed(.records, records) { append($0, of: sampleDocument, to: &$1) }
  }

  /// A whole file of document objects, framing and all.
  func file(_ reports: [DocumentReport]) -> [UInt8] {
    framed(.documents, reports) { append($0, to: &$1) }
  }

  private func framed<Row>(
    _ content: Content, _ rows: [Row], _ append: (Row, inout [UInt8]) -> Void
  ) -> [UInt8] {
    let framing = framing(of: content)
    var bytes = framing.header
    for (index, row) in rows.enumerated() {
      bytes += index == 0 ? framing.first : framing.separator
      append(row, &bytes)
    }
    return bytes + framing.footer
  }
}
