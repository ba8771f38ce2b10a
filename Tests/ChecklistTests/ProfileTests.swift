import Testing

@testable import Checklist

@Suite struct ProfileTests {
  private static let text = """
    # a family of our own
    profile\town\tOur own list
    evidence\t点検表（社内）|House list
    role\titem\t見る所
    role\tsetting\t内容
    role\tother\t備考
    label\tremarks\t2\tひとこと
    item\tA1\t全体\t全体\t鍵の管理\t有無\t鍵について|Keys
    """

  private func profile() throws -> Profile { try Profile(name: "file", text: Self.text) }

  @Test func aProfileIsAFile() throws {
    let profile = try profile()
    #expect(profile.name == "own")
    #expect(profile.title == "Our own list")
    #expect(profile.catalogue()?.items.map(\.id) == ["A1"])
    #expect(profile.catalogue()?.match("Keys")?.id == "A1")
  }

  @Test func linesMayEndAsOnWindows() throws {
    let text = Self.text.split(separator: "\n").joined(separator: "\r\n") + "\r\n\r\n"
    let profile = try Profile(name: "file", text: text)
    #expect(profile.title == "Our own list")
    #expect(profile.catalogue()?.match("Keys")?.id == "A1")
  }

  @Test func aLineOfNoKindIsNamed() {
    #expect(throws: ProfileError(line: 2, text: "roles\titem\tx")) {
      try Profile(name: "file", text: "profile\ta\tb\nroles\titem\tx")
    }
    #expect(throws: ProfileError(line: 1, text: "role\tcolour\tx")) {
      try Profile(name: "file", text: "role\tcolour\tx")
    }
  }

  @Test func itsRolesAreTheLastWord() throws {
    let vocabulary = HeaderVocabulary.standard.reading(try profile())
    let labels = ["No.", "見る所", "内容", "備考", "ひとこと"]
    #expect(
      ColumnMapper.fields(for: labels.map(matchKey), vocabulary).fields
        == [.number, .item, .setting, nil, .remarks])
  }

  @Test(arguments: [
    ("クラウドサービスレベルのチェックリスト（経済産業省）", "meti-2010"),
    ("安全なウェブサイトの作り方　チェックリスト", "ipa-website"),
    ("ASP・SaaSの安全・信頼性に係る情報開示", "mic-disclosure"),
    ("学認クラウド チェックリスト", "gakunin-cloud"),
    ("非機能要求グレード 項目一覧", "ipa-nfr-grade"),
    ("SaaS向けSLAガイドライン", "meti-2008"),
    ("Service Level Agreement", "sla-english"),
  ])
  func aSheetThatNamesItsFamilyIsReadAsIt(title: String, name: String) {
    let chooser = ProfileChooser(texts: ["株式会社あおば", title], labels: ["No.", "項目"])
    #expect(chooser.chosen()?.profile.name == name)
  }

  @Test func aSheetThatNamesNoFamilyHasNoProfile() {
    #expect(ProfileChooser(texts: ["サービス一覧"], labels: ["No.", "項目"]).chosen() == nil)
  }

  @Test func theDocumentSaysWhatSpokeForItsProfile() {
    let summary = Reading([SampleSheet.page()]).summary
    #expect(
      summary.profile
        == ProfileSummary(
          name: "meti-2010", title: "経済産業省 クラウドサービスレベルのチェックリスト(2010年)",
          evidence: ["サービスレベルチェックシート"]))
    #expect(summary.missingItems.count == 44)
    let first = KnownItem(list: "meti-2010", id: "4", title: "突然のサービス提供停止に対する対処")
    #expect(summary.missingItems.first == first)
  }
}
