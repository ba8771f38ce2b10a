import TestSupport
import Testing

@testable import Checklist

struct NumberCase: Sendable, CustomTestStringConvertible {
  let text: String
  let parts: [Int]
  let prefix: String
  var testDescription: String { text }
}

struct FollowCase: Sendable, CustomTestStringConvertible {
  let first: String
  let second: String
  let follows: Bool
  var testDescription: String { "\(first), then \(second)" }
}

struct GroupNumberCase: Sendable, CustomTestStringConvertible {
  let number: String
  let group: String
  let counts: Bool
  var testDescription: String { "\(number) under \(group)" }
}

@Suite struct RowNumberTests {
  @Test(arguments: [
    GroupNumberCase(number: "1.1", group: "1", counts: true),
    GroupNumberCase(number: "1.1", group: "1.", counts: true),
    GroupNumberCase(number: "1-1", group: "1", counts: true),
    GroupNumberCase(number: "A.5.1", group: "A.5", counts: true),
    GroupNumberCase(number: "B3", group: "B", counts: true),
    GroupNumberCase(number: "12", group: "IV", counts: true),
    GroupNumberCase(number: "7", group: "二、", counts: true),
    GroupNumberCase(number: "10", group: "1", counts: false),
    GroupNumberCase(number: "2", group: "1", counts: false),
    GroupNumberCase(number: "A.6.1", group: "A.5", counts: false),
    GroupNumberCase(number: "C", group: "B", counts: false),
    GroupNumberCase(number: "三", group: "二", counts: false),
    GroupNumberCase(number: "7", group: "Support", counts: false),
  ])
  func aNumberCountsUnderThatOfItsGroup(_ c: GroupNumberCase) {
    #expect(RowNumber.counts(c.number, under: c.group) == c.counts)
  }

  @Test(arguments: [
    NumberCase(text: "19", parts: [19], prefix: ""),
    NumberCase(text: "１９", parts: [19], prefix: ""),
    NumberCase(text: "1,234", parts: [1234], prefix: ""),
    NumberCase(text: "01", parts: [1], prefix: ""),
    NumberCase(text: "1-1", parts: [1, 1], prefix: "1-"),
    NumberCase(text: "１－１", parts: [1, 1], prefix: "1-"),
    NumberCase(text: "1.2.12", parts: [1, 2, 12], prefix: "1.2."),
    NumberCase(text: "A.1.12", parts: [1, 12], prefix: "a.1."),
    NumberCase(text: "(1)", parts: [1], prefix: "("),
    NumberCase(text: "∗4", parts: [4], prefix: ""),
    NumberCase(text: "（２）", parts: [2], prefix: "("),
    NumberCase(text: "[3]", parts: [3], prefix: ""),
    NumberCase(text: "〔12〕", parts: [12], prefix: ""),
    NumberCase(text: "①", parts: [1], prefix: ""),
    NumberCase(text: "⑳", parts: [20], prefix: ""),
    NumberCase(text: "㉑", parts: [21], prefix: ""),
    NumberCase(text: "No.3", parts: [3], prefix: "no."),
    NumberCase(text: "№ 3", parts: [3], prefix: "no"),
    NumberCase(text: "#7", parts: [7], prefix: "#"),
    NumberCase(text: "第7項", parts: [7], prefix: ""),
    NumberCase(text: "【7】", parts: [7], prefix: ""),
    NumberCase(text: "問 12", parts: [12], prefix: ""),
    NumberCase(text: "7.", parts: [7], prefix: ""),
    NumberCase(text: "*51", parts: [51], prefix: ""),
    NumberCase(text: "※５０", parts: [50], prefix: ""),
    NumberCase(text: "8†", parts: [8], prefix: ""),
    NumberCase(text: "SEC-01", parts: [1], prefix: "sec-"),
    NumberCase(text: " 8 ", parts: [8], prefix: ""),
    NumberCase(text: "3/49", parts: [3], prefix: ""),
  ])
  func printedNumbersAreRead(_ c: NumberCase) throws {
    let number = try #require(RowNumber(c.text))
    #expect(number.parts == c.parts)
    #expect(number.prefix == c.prefix)
  }

  @Test(arguments: [
    "", " ", "-", "―", "※", "***", "有", "12時間", "99.9%", "第1条", "可用性", "Service 24", "version 2",
    "A",
    "99.9%以上",
    "(a)", "1/2", "2025/4/1", "-1", ".5", "123456789012345",
  ])
  func textsThatAreNoNumber(_ text: String) {
    #expect(RowNumber(text) == nil)
  }

  @Test(arguments: [
    FollowCase(first: "1", second: "2", follows: true),
    FollowCase(first: "9", second: "１０", follows: true),
    FollowCase(first: "①", second: "②", follows: true),
    FollowCase(first: "1-1", second: "1-2", follows: true),
    FollowCase(first: "1-9", second: "2-1", follows: true),
    FollowCase(first: "1", second: "1-1", follows: true),
    FollowCase(first: "A.1.9", second: "A.2.1", follows: true),
    FollowCase(first: "1", second: "3", follows: false),
    FollowCase(first: "2", second: "2", follows: false),
    FollowCase(first: "49", second: "1", follows: false),
    FollowCase(first: "3", second: "2", follows: false),
    FollowCase(first: "1-1", second: "1-3", follows: false),
    FollowCase(first: "1-1", second: "2-2", follows: false),
  ])
  func theNextOfARunOrTheFirstOfAGroupFollows(_ c: FollowCase) throws {
    let (first, second) = (try #require(RowNumber(c.first)), try #require(RowNumber(c.second)))
    #expect(second.follows(first) == c.follows)
  }

  @Test(arguments: [
    (["8", "9", "1", "0", "1", "1"], [8, 9, 10, 11]),
    (["1", "0", "1", "1", "1", "2"], [10, 11, 12]),
    (["1", "1", "1", "0", "9"], [11, 10, 9]), (["1", "2", "3"], [1, 2, 3]),
    (["9", "1", "2"], [9, 1, 2]),
  ])
  func twoLinesOfANumberThatWrapsAreOne(_ lines: [String], _ numbers: [Int]) {
    #expect(
      RowNumber.unwrapped(lines) { _ in true }.map { $0.number?.count } == numbers)
  }

  @Test(arguments: [TableStyle.Rules.none, .horizontal, .all])
  func aNumberThatWrapsInANarrowColumnIsOneRow(_ rules: TableStyle.Rules) {
    var page = PageDrawing()
    let rows = ["８", "９", "１０"].map {
      [$0, "ログの取得とその保管の期間", "利用者が求めたときに渡せる記録の種類と、保管しておく期間"]
    }
    page.table(
      [["No", "項目", "設定"]] + rows, widths: [18, 60, 150], TableStyle(rules: rules))
    let reading = Reading([page])
    #expect(reading.texts(.number, .item, .setting) == rows)
    #expect(reading.imbalance == 0)
  }
}
