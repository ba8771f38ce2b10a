import Testing

@testable import Checklist

/// Several sheets side by side.
@Suite struct ComparisonTests {
  @Test func rowsMeetByTheItemTheyAreWhateverTheyAreCalled() {
    let comparison = Comparison([
      sheet("A", [("1", "サービス時間", "24時間365日")]),
      sheet("B", [("7", "Service hours", "24/7")]),
    ])
    #expect(comparison.rows.map(\.title) == ["サービス時間"])
    #expect(comparison.rows.map(\.isDifferent) == [false])
  }

  @Test func itemsStandInTheListsOrderAndOthersBehindThem() {
    let comparison = Comparison([
      sheet("A", [("1", "多要素認証", "有"), ("2", "ログの取得", "有"), ("3", "サービス時間", "終日")])
    ])
    #expect(comparison.rows.map(\.title) == ["サービス時間", "ログの取得", "多要素認証"])
  }

  @Test func othersMeetByLikeTitles() {
    let comparison = Comparison([
      sheet("A", [("1", "IPアドレスによる接続制限", "有"), ("2", "多要素認証", "有")]),
      sheet("B", [("1", "IPアドレスによる接続の制限", "有"), ("2", "監視カメラ", "有")]),
    ])
    #expect(comparison.rows.map(\.title) == ["IPアドレスによる接続制限", "多要素認証", "監視カメラ"])
    #expect(
      comparison.rows.map { $0.cells.map { $0 != nil } } == [
        [true, true], [true, false], [false, true],
      ])
  }

  @Test func whatDiffersFromTheCommonestAnswerIsTold() {
    let comparison = Comparison([
      sheet("A", [("1", "サービス稼働率", "99.5%")]), sheet("B", [("1", "サービス稼働率", "99.9%以上")]),
      sheet("C", [("1", "サービス稼働率", "99.9 % 以上（実績）")]), sheet("D", []),
    ])
    #expect(comparison.rows.map { $0.cells.map { $0?.variant } } == [[1, 0, 0, nil]])
    #expect(comparison.rows.map(\.isDifferent) == [true])
  }

  @Test func textsThatAreNoDataAreComparedAsTexts() {
    let comparison = Comparison([
      sheet("A", [("1", "データの外部保存方針", "国内　のみ")]), sheet("B", [("1", "データの外部保存方針", "国内のみ")]),
      sheet("C", [("1", "データの外部保存方針", "国外にも置く")]),
    ])
    #expect(comparison.rows.map { $0.cells.map { $0?.variant } } == [[0, 0, 1]])
  }

  @Test func anAnswerWithoutDetailsContradictsNone() {
    let answers = ["有", "有（2週間前）", "有", "有（6か月前）"]
    let comparison = Comparison(answers.map { sheet("A", [("1", "計画停止予定通知", $0)]) })
    #expect(comparison.rows.map { $0.cells.map { $0?.variant } } == [[0, 0, 0, 1]])
  }

  @Test func anItemThatASheetHasTwiceIsOneCell() {
    let comparison = Comparison([
      sheet("A", [("1", "応答時間", "3秒"), ("2", "応答時間", "5秒")])
    ])
    #expect(comparison.rows.map { $0.cells.map { $0?.text } } == [["3秒\n5秒"]])
  }

  @Test func sheetsOfOneNameAreToldApart() {
    #expect(Comparison([sheet("A", []), sheet("A", [])]).columns.map(\.name) == ["A", "A (2)"])
  }
}

/// What changed from one revision to the next.
@Suite struct RevisionTests {
  private let old = sheet(
    "A",
    [("1", "サービス時間", "24時間365日"), ("2", "計画停止予定通知", "有"), ("3", "多要素認証", "無")])

  @Test func aSheetDoesNotDifferFromItself() {
    #expect(Revision(from: old, to: old).changes == [])
  }

  @Test func newNumbersAndWhiteSpaceAreNoChange() {
    let new = sheet(
      "A",
      [("10", "サービス時間", "24時間 365日"), ("20", "計画停止\n予定通知", "有"), ("30", "多要素認証", "無")])
    #expect(Revision(from: old, to: new).changes == [])
  }

  @Test func changedNewAndRemovedRowsAreTold() {
    let new = sheet(
      "A", [("1", "サービス時間", "平日 9:00～18:00"), ("2", "監視カメラ", "有"), ("3", "多要素認証", "無")])
    let changes = Revision(from: old, to: new).changes
    #expect(changes.map { $0.old?.texts[.item] } == ["サービス時間", nil, "計画停止予定通知"])
    #expect(changes.map { $0.new?.texts[.item] } == ["サービス時間", "監視カメラ", nil])
    #expect(
      changes.first?.texts
        == [Revision.TextChange(name: "setting", old: "24時間365日", new: "平日 9:00～18:00")])
  }

  @Test func aRowThatIsCalledAnewStaysItself() {
    let new = sheet(
      "A", [("1", "サービス時間", "24時間365日"), ("2", "計画停止予定通知", "有"), ("3", "二要素認証", "無")])
    let changes = Revision(from: old, to: new).changes
    #expect(changes.map { $0.texts.map(\.name) } == [["item"]])
  }
}

/// A sheet with rows of number, item and setting.
private func sheet(_ name: String, _ rows: [(String, String, String)]) -> Sheet {
  let records = rows.enumerated().map { index, row in
    Record(
      sequence: index + 1, texts: [.number: row.0, .item: row.1, .setting: row.2],
      catalogueMatch: Catalogue.meti2010.match(row.1),
      settingValue: SettingValue(reading: row.2))
  }
  return Sheet(name: name, document: "\(name).pdf", records: records)
}
