import Testing

@testable import Checklist

struct DateCase: Sendable, CustomTestStringConvertible {
  let line: String
  let printed: String?
  let iso: String?
  var testDescription: String { line }
}

struct VendorCase: Sendable, CustomTestStringConvertible {
  let line: String
  let vendor: String?
  var testDescription: String { line }
}

@Suite struct FrontMatterTests {
  @Test(arguments: [
    DateCase(line: "2024年6月3日", printed: "2024年6月3日", iso: "2024-06-03"),
    DateCase(line: "制定：２０２４年６月３日", printed: "２０２４年６月３日", iso: "2024-06-03"),
    DateCase(line: "2024/6/3 改訂", printed: "2024/6/3", iso: "2024-06-03"),
    DateCase(line: "Last updated 2024-06-03", printed: "2024-06-03", iso: "2024-06-03"),
    DateCase(line: "2024.06.03", printed: "2024.06.03", iso: "2024-06-03"),
    DateCase(line: "令和６年10月1日 制定", printed: "令和６年10月1日", iso: "2024-10-01"),
    DateCase(line: "As of April 1, 2025", printed: "April 1, 2025", iso: "2025-04-01"),
    DateCase(line: "Ltd.　31 March 2025", printed: "31 March 2025", iso: "2025-03-31"),
    DateCase(line: "Stand: 1. April 2025", printed: "1. April 2025", iso: "2025-04-01"),
    DateCase(line: "1 de abril de 2025", printed: "1 de abril de 2025", iso: "2025-04-01"),
    DateCase(line: "Revised Sept. 2024", printed: "Sept. 2024", iso: "2024-09"),
    DateCase(line: "01.04.2025", printed: "01.04.2025", iso: "2025-04-01"),
    DateCase(line: "3/31/2025", printed: "3/31/2025", iso: "2025-03-31"),
    DateCase(line: "4/1/2025", printed: nil, iso: nil),
    DateCase(line: "2025년 4월 1일", printed: "2025년 4월 1일", iso: "2025-04-01"),
    DateCase(line: "2024年6月現在", printed: "2024年6月", iso: "2024-06"),
    DateCase(line: "2024年13月3日", printed: nil, iso: nil),
    DateCase(line: "平成元年", printed: nil, iso: nil),
    DateCase(line: "第3版", printed: nil, iso: nil),
  ])
  func datesAreReadFromALine(_ c: DateCase) {
    let date = FrontMatter.date(in: c.line)
    #expect(date?.printed == c.printed)
    #expect(date?.iso == c.iso)
  }

  @Test(arguments: [
    VendorCase(line: "株式会社あおば", vendor: "株式会社あおば"),
    VendorCase(line: "提供者：あおばクラウド株式会社 御中", vendor: "あおばクラウド株式会社"),
    VendorCase(line: "Aoba Cloud Inc.", vendor: "Aoba Cloud Inc."),
    VendorCase(line: "一般社団法人クラウド協会　2024年", vendor: "一般社団法人クラウド協会"),
    VendorCase(line: "有限会社あおば2025年4月1日", vendor: "有限会社あおば"),
    VendorCase(
      line: "Pinewood Analytics株式会社 2022/6/1", vendor: "Pinewood Analytics株式会社"),
    VendorCase(line: "本書は、株式会社 AOBA の提供するサービスについて述べる。", vendor: "株式会社AOBA"),
    VendorCase(line: "Copperleaf Systems K.K.　1 April 2025", vendor: "Copperleaf Systems K.K."),
    VendorCase(line: "株式会社あおば　最終更新日：2021年7月21日", vendor: "株式会社あおば"),
    VendorCase(line: "株式会社あおば（2021年7月21日 現在）", vendor: "株式会社あおば"),
    VendorCase(line: "Limited support", vendor: nil),
    VendorCase(line: "Quiet Meadow Ltd.　31 March 2025", vendor: "Quiet Meadow Ltd."),
    VendorCase(line: "サービスレベル項目一覧", vendor: nil),
  ])
  func theVendorIsTheWordThatNamesACompany(_ c: VendorCase) {
    #expect(FrontMatter.vendor(in: c.line) == c.vendor)
  }

  @Test func theTitleIsTheFirstOfTheLargestLines() {
    var summary = DocumentSummary()
    FrontMatter.read(
      [
        entry("2024年6月3日", size: 9), entry("クラウドサービス", size: 16),
        entry("SLAチェックシート", size: 16), entry("株式会社あおば", size: 10),
      ], into: &summary)
    #expect(summary.title == "クラウドサービス")
    #expect(summary.vendor == "株式会社あおば")
    #expect(summary.date == "2024年6月3日")
    #expect(summary.isoDate == "2024-06-03")
  }

  @Test func aCompanyBesideTheTitleIsNotInIt() {
    var summary = DocumentSummary()
    FrontMatter.read(
      [entry("あおば　SLAチェックシート　株式会社あおば　2024年6月3日", size: 16)], into: &summary)
    #expect(summary.title == "あおば　SLAチェックシート")
    #expect(summary.vendor == "株式会社あおば")
    #expect(summary.isoDate == "2024-06-03")
  }

  @Test func noLinesAreNoFrontMatter() {
    var summary = DocumentSummary()
    FrontMatter.read([], into: &summary)
    #expect(summary == DocumentSummary())
  }
}

@Suite struct OutsideTextTests {
  private func sorted(_ entries: [OutsideText.Entry]) -> DocumentSummary {
    var outside = OutsideText()
    for item in entries { outside.add(item) }
    var summary = DocumentSummary()
    outside.fill(&summary)
    return summary
  }

  @Test func textBeforeTheTablesIsFrontMatterAndTextAfterIsNotes() {
    let summary = sorted([
      entry("チェックシート"), entry("以上", height: 0.8, isBeforeTables: false),
    ])
    #expect(summary.frontMatter == ["チェックシート"])
    #expect(summary.notes == ["以上"])
    #expect(summary.furniture == [])
  }

  @Test func whatEachPagePrintsAtOnePlaceIsFurniture() {
    let summary = sorted([
      entry("社外秘", page: 1, height: 0.02), entry("社外秘", page: 2, height: 0.02),
      entry("あおば 1 / 2", page: 1, height: 0.97), entry("あおば 2 / 2", page: 2, height: 0.97),
    ])
    #expect(summary.furniture == ["社外秘", "あおば 1 / 2", "あおば 2 / 2"])
    #expect(summary.frontMatter == [])
  }

  @Test func aLonePageNumberAtThePagesEdgeIsFurniture() {
    let summary = sorted([
      entry("- 1 -", height: 0.96, isBeforeTables: false),
      entry("Page 1 of 1", height: 0.03), entry("3", height: 0.5, isBeforeTables: false),
    ])
    #expect(summary.furniture == ["- 1 -", "Page 1 of 1"])
    #expect(summary.notes == ["3"])
  }

  @Test func aWatermarkIsListedOnceAndCountedEachTime() {
    var outside = OutsideText()
    outside.addWatermark("複製禁止", glyphCount: 4)
    outside.addWatermark("複製禁止", glyphCount: 4)
    var summary = DocumentSummary()
    outside.fill(&summary)
    #expect(summary.furniture == ["複製禁止"])
    #expect(outside.glyphCount == 8)
  }

  @Test func aLegendIsFrontMatterToo() {
    let summary = sorted([entry("*は当社独自の項目です")])
    #expect(summary.legend == ["*は当社独自の項目です"])
    #expect(summary.frontMatter == ["*は当社独自の項目です"])
  }
}

/// A line of text outside of tables.
private func entry(
  _ text: String, page: Int = 1, height: Double = 0.3, size: Double = 10,
  isBeforeTables: Bool = true
) -> OutsideText.Entry {
  OutsideText.Entry(
    text: text, page: page, height: height, fontSize: size, isBeforeTables: isBeforeTables,
    glyphCount: text.count)
}
