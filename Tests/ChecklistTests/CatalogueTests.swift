import Testing

@testable import Checklist

struct CatalogueCase: Sendable, CustomTestStringConvertible {
  let title: String
  let id: String?
  let kind: CatalogueMatch.Kind?
  var testDescription: String { title.isEmpty ? "nothing" : title }

  init(_ title: String, _ id: String?, _ kind: CatalogueMatch.Kind? = nil) {
    (self.title, self.id, self.kind) = (title, id, kind)
  }
}

@Suite struct CatalogueTests {
  @Test(arguments: [
    CatalogueCase("サービス時間", "1", .exact),
    CatalogueCase("サービス\n時間", "1", .exact),
    CatalogueCase("ｻｰﾋﾞｽ時間", "1", .exact),
    CatalogueCase("平均復旧時間（ＭＴＴＲ）", "10", .exact),
    CatalogueCase("平均復旧時間", "10", .alias),
    CatalogueCase("オンライン応答時間", "19", .alias),
    CatalogueCase("ウィルススキャン", "47", .alias),
    CatalogueCase("サービス提供時間帯（一般問い合わせ）", "27", .alias),
    CatalogueCase("disaster recovery", "6", .alias),
    CatalogueCase("データ漏えい・破壊時の補償／保険", "35", .exact),
    CatalogueCase("サービス提供終了時の事前の通知", "3", .fuzzy),
    CatalogueCase("マルチテナントストレージにおける鍵管理要件", "34", .alias),
    CatalogueCase("遅延", "20", .exact),
    CatalogueCase("遅滞", nil),
    CatalogueCase("データ連携", nil),
    CatalogueCase("可用性", nil),
    CatalogueCase("", nil),
    CatalogueCase("・", nil),
  ])
  func titlesAreKnownBySpelling(_ c: CatalogueCase) {
    let match = Catalogue.meti2010.match(c.title)
    #expect(match?.id == c.id)
    #expect(match?.kind == c.kind)
  }

  @Test func aMatchNamesItsItem() {
    let title = "バックアップデータを取得するタイミング"
    #expect(
      Catalogue.meti2010.match(title)
        == CatalogueMatch(
          list: "meti-2010", id: "29", title: "バックアップデータを取得するタイミング(RPO)", kind: .alias,
          score: 1))
  }

  @Test func everyTitleAndAliasFindsItsOwnItem() {
    let catalogue = Catalogue.meti2010
    #expect(catalogue.items.map { catalogue.match($0.title)?.id } == catalogue.items.map(\.id))
    #expect(
      catalogue.items.map { item in item.aliases.allSatisfy { catalogue.match($0)?.id == item.id } }
        == catalogue.items.map { _ in true })
  }

  @Test func theListHas49NumberedItems() {
    #expect(Catalogue.meti2010.items.map(\.id) == (1...49).map(String.init))
  }

  @Test func groupsAndUnitsAreKnown() {
    let catalogue = Catalogue.meti2010
    #expect(["アプリケーション運用", "サポート", "可用性"].map(catalogue.isSection) == [true, true, false])
    #expect(["アプリケーション運用", "サポート", "可用性"].map(catalogue.isCategory) == [false, true, true])
    #expect(["有無", "時間（分）", "回答"].map(catalogue.isUnit) == [true, true, false])
  }
}
