import Checklist
import Layout
import TestSupport
import Testing

/// How far the columns of a table reach, and which of them are one.
@Suite struct ColumnReachTests {
  @Test func aTotalAcrossTheTablePartsNoColumnOfGroups() {
    var page = PageDrawing()
    page.table(
      [
        ["No.", "種別", "項目", "設定"], ["1", "", "独自の項目", "有"], ["2", "", "独自の二", "無"],
        ["合計　対応　　1 件、非対応　　1 件", "←", "←", "←"],
      ], widths: [30, 80, 150, 200])
    let reading = Reading([page])
    #expect(reading.texts(.section) == [nil, nil])
    #expect(reading.texts(.item, .setting) == [["独自の項目", "有"], ["独自の二", "無"]])
    #expect(reading.imbalance == 0)
  }
}
