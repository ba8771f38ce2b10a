import Testing

@testable import Checklist

/// What a list of rows is taken for, one after the other.
@Suite struct CatalogueMatcherTests {
  struct RowCase: Sendable, CustomTestStringConvertible {
    let title: String
    let id: String?
    let kind: CatalogueMatch.Kind?
    var testDescription: String { title }

    init(_ title: String, _ id: String?, _ kind: CatalogueMatch.Kind? = nil) {
      (self.title, self.id, self.kind) = (title, id, kind)
    }
  }

  @Test(arguments: [
    RowCase("1. サービス時間", "1", .alias),
    RowCase("サービス時間（※1）", "1", .alias),
    RowCase("サービス稼働率※", "5", .alias),
    RowCase("ディザスターリカバリー", "6", .alias),
    RowCase("同時接続ユーザー数", "24", .alias),
    RowCase("サービス提供時間帯（一般問い合わせ）", "27", .alias),
    RowCase("データ漏洩・破壊時の補償／保険", "35", .alias),
    RowCase("Mean Time to Recovery (MTTR)", "10", .alias),
    RowCase("サービス提供終了時の事前の通知", "3", .fuzzy),
    RowCase("サービス提供時間帯（チャット）", nil),
    RowCase("多要素認証", nil),
    RowCase("データ連携の方法", nil),
  ])
  func aTitleIsKnownHoweverItIsSpelt(_ c: RowCase) {
    let match = matches([c.title]).first?.catalogueMatch
    #expect(match?.id == c.id)
    #expect(match?.kind == c.kind)
  }

  @Test func aTitleOnlyAlikeIsTakenWhereTheItemIsExpected() {
    let records = matches(["データ消去の要件", "バックアップの世代数管理"], category: "データ管理")
    #expect(records.map { $0.catalogueMatch?.id } == ["31", "32"])
    #expect(records.map { $0.findings.map(\.code) } == [[], [.doubtfulMatch]])
  }

  @Test func aTitleOnlyAlikeIsNotTakenElsewhere() {
    let after = matches(["サービス時間", "バックアップの世代数管理"], category: "データ管理")
    #expect(after.map { $0.catalogueMatch?.id } == ["1", nil])
    let elsewhere = matches(["データ消去の要件", "バックアップの世代数管理"], category: "性能")
    #expect(elsewhere.map { $0.catalogueMatch?.id } == ["31", nil])
  }

  @Test func aSecondRowOfOneItemSaysSo() {
    let records = matches(["応答時間", "応答時間"])
    #expect(records.map { $0.catalogueMatch?.id } == ["19", "19"])
    #expect(records.map { $0.findings.map(\.code) } == [[], [.doubtfulMatch]])
  }

  @Test func theVendorsOwnRowsAreNoKnownItem() {
    var record = Record(sequence: 1, texts: [.item: "応答時間"], isVendorExtra: true)
    var matcher = CatalogueMatcher(.meti2010)
    matcher.match(&record)
    #expect(record.catalogueMatch == nil)
  }

  @Test func whatNoRowIsIsMissing() {
    var matcher = CatalogueMatcher(.meti2010)
    for item in Catalogue.meti2010.items where !["8", "34"].contains(item.id) {
      var record = Record(sequence: 1, texts: [.item: item.title])
      matcher.match(&record)
    }
    #expect(matcher.missing.map(\.id) == ["8", "34"])
  }

  private func matches(_ titles: [String], category: String? = nil) -> [Record] {
    var matcher = CatalogueMatcher(.meti2010)
    return titles.map { title in
      var record = Record(sequence: 1, texts: [.item: title])
      record.texts[.category] = category
      matcher.match(&record)
      return record
    }
  }
}
