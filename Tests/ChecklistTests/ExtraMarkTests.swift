import Testing

@testable import Checklist

struct MarkCase: Sendable, CustomTestStringConvertible {
  let text: String
  let stripped: String
  let isMarked: Bool
  var testDescription: String { text }

  init(_ text: String, _ stripped: String, _ isMarked: Bool) {
    (self.text, self.stripped, self.isMarked) = (text, stripped, isMarked)
  }
}

struct LegendCase: Sendable, CustomTestStringConvertible {
  let legend: String
  let text: String
  let isMarked: Bool
  var testDescription: String { legend.isEmpty ? "no legend: \(text)" : legend }
}

@Suite struct ExtraMarkTests {
  @Test(arguments: [
    MarkCase("遅延", "遅延", false),
    MarkCase("", "", false),
    MarkCase("データ連携*", "データ連携", true),
    MarkCase("データ連携＊", "データ連携", true),
    MarkCase("データ連携 *", "データ連携", true),
    MarkCase("データ連携※", "データ連携", true),
    MarkCase("データ連携†", "データ連携", true),
    MarkCase("データ連携★", "データ連携", true),
    MarkCase("*データ連携", "データ連携", true),
    MarkCase("※ データ連携", "データ連携", true),
    MarkCase("データ連携（独自）", "データ連携", true),
    MarkCase("データ連携(追加)", "データ連携", true),
    MarkCase("データ連携【当社独自】", "データ連携", true),
    MarkCase("【追加項目】データ連携", "データ連携", true),
    MarkCase("[Added] Data link", "Data link", true),
    MarkCase("Data link (extra)", "Data link", true),
    MarkCase("（独自）データ連携*", "データ連携", true),
    MarkCase("*51", "51", true),
    MarkCase("51*", "51", true),
    MarkCase("*1,012", "1,012", true),
    MarkCase("*4-8", "4-8", true),
    MarkCase("データ連携※1", "データ連携※1", false),
    MarkCase("※1）別紙参照", "※1）別紙参照", false),
    MarkCase("※2 別紙", "※2 別紙", false),
    MarkCase("サービス提供時間帯（障害対応）", "サービス提供時間帯（障害対応）", false),
    MarkCase("平均復旧時間(MTTR)", "平均復旧時間(MTTR)", false),
    MarkCase("*", "*", false),
    MarkCase("○", "○", false),
  ])
  func marksAreTakenOffTheirText(_ c: MarkCase) {
    let result = ExtraMarks().stripped(c.text)
    #expect(result.text == c.stripped)
    #expect(result.isMarked == c.isMarked)
  }

  @Test(arguments: [
    LegendCase(legend: "判定：○ 対応　× 非対応　追：当社追加項目", text: "多要素認証【追】", isMarked: true),
    LegendCase(legend: "判定：○ 対応　× 非対応", text: "多要素認証【追】", isMarked: false),
    LegendCase(legend: "", text: "■データ連携", isMarked: false),
    LegendCase(legend: "■は当社独自の項目です", text: "■データ連携", isMarked: true),
    LegendCase(legend: "＃印：弊社が追加した項目", text: "データ連携＃", isMarked: true),
    LegendCase(legend: "◎ = item added by us", text: "Data link ◎", isMarked: true),
    LegendCase(legend: "§印は当社が加えたものです", text: "§データ連携", isMarked: true),
    LegendCase(legend: "◆の付いた項目は一覧にないもの", text: "データ連携◆", isMarked: true),
    LegendCase(legend: "Items marked § are our own.", text: "12§", isMarked: true),
    LegendCase(legend: "※ 任意のご契約が必要です", text: "データ連携※", isMarked: true),
    LegendCase(legend: "●：必須、○：任意", text: "データ連携※", isMarked: true),
    LegendCase(legend: "※は必須項目です", text: "データ連携※", isMarked: false),
    LegendCase(legend: "★は重要項目", text: "データ連携★", isMarked: false),
    LegendCase(legend: "* required item", text: "Data link*", isMarked: false),
    LegendCase(legend: "本書は当社のサービスについて述べる", text: "■データ連携", isMarked: false),
  ])
  func aLegendSaysWhatASignMeans(_ c: LegendCase) {
    var marks = ExtraMarks()
    marks.learn(from: c.legend)
    #expect(marks.stripped(c.text).isMarked == c.isMarked)
  }
}
