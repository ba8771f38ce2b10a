import Checklist
import Layout
import TestSupport
import Testing

/// What is told of whole rows that speak against how they were read.
@Suite struct RowDoubtTests {
  private static let header = ["No.", "項目", "設定", "備考"]

  private func findings(_ rows: [[String]]) -> [[Finding]] {
    var page = PageDrawing()
    page.table([RowDoubtTests.header] + rows, widths: [60, 140, 120, 120])
    return Reading([page]).records.map { $0.findings.filter { $0.severity == .warning } }
  }

  @Test func aNumberWithATextBehindItIsDoubtful() {
    let found = findings([["1", "サービス時間", "毎日", ""], ["2 1 / 3", "遅延", "1分", ""]])
    #expect(found.map { $0.map(\.code) } == [[], [.uncertainBoundary]])
    #expect(found[1].map(\.field) == [.number])
  }

  @Test func aGuessedColumnOfAnswersThatIsEmptyBesideOneOfAnswersIsDoubtful() {
    var page = PageDrawing()
    page.table(
      [
        ["1", "サービス時間", "独自の規定", "", "検討中"], ["2", "遅延", "独自の規定", "", "有（1分）"],
        ["3", "ログの取得", "独自の規定", "", "記録"],
      ], widths: [30, 140, 120, 60, 120])
    let found = Reading([page]).records.map { $0.findings.filter { $0.severity == .warning } }
    #expect(found.map { $0.map(\.field) } == [[], [.setting], []])
  }

  @Test func anEmptyAnswerUnderALabelIsNotDoubtful() {
    #expect(findings([["1", "サービス時間", "", "有"], ["2", "遅延", "", "N/A"]]) == [[], []])
  }

  @Test func aRowWithNeitherNumberNorItemIsDoubtful() {
    let found = findings([["1", "サービス時間", "毎日", ""], ["", "", "Copyright", ""]])
    #expect(found.map { $0.map(\.code) } == [[], [.uncertainBoundary]])
  }

  @Test func aRowWithoutANumberIsNone() {
    #expect(findings([["1", "サービス時間", "毎日", ""], ["", "独自の項目", "有", ""]]) == [[], []])
  }
}
