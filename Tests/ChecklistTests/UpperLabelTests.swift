import Checklist
import Layout
import TestSupport
import Testing

/// Headers of two rows, where nothing draws columns: upper labels that name several columns, or one.
@Suite struct UpperLabelTests {
  @Test func anUpperLabelThatSaysWhatOneBelowSaysIsThatOfSeveral() {
    var page = PageDrawing()
    let style = TextStyle(size: 8)
    page.write("当社の回答", x: 310, y: 80, style)
    for (label, x) in [("No.", 44.0), ("項目", 84), ("設定（記入欄）", 234), ("備考", 400)] {
      page.write(label, x: x, y: 94, style)
    }
    let rows = [
      ["1", "サービス時間", "24時間365日", "別紙参照"], ["2", "計画停止予定通知", "有", "規約参照"],
      ["3", "ログの取得", "有", "受付は平日に限る　休日は次の日"],
    ]
    page.table(rows, y: 100, widths: [40, 150, 100, 170], TableStyle(rules: .none))
    let reading = Reading([page])
    #expect(reading.texts(.number, .item, .setting, .remarks) == rows)
    #expect(reading.imbalance == 0)
  }

  @Test func anUpperLabelBetweenTwoColumnsNamesBoth() {
    var page = PageDrawing()
    let style = TextStyle(size: 8)
    for (text, x) in [("No.", 44.0), ("種別", 74), ("サービスレベル", 186), ("当社", 428)] {
      page.write(text, x: x, y: 80, style)
    }
    for (text, x) in [("項目", 130.0), ("規定内容", 262), ("設定", 378), ("備考", 448)] {
      page.write(text, x: x, y: 92, style)
    }
    let rows = (1...8).map { number in
      ["\(number)", "可用性", "サービス提供終了時の事前の", "提供を終える場合の事前の連絡の方法", "有", "詳細はお問い合わせ"]
    }
    page.table(
      rows, widths: [28, 34, 120, 144, 40, 100], TableStyle(rules: .none))
    let reading = Reading([page])
    #expect(reading.texts(.number, .category, .item, .definition, .setting, .remarks) == rows)
    #expect(reading.imbalance == 0)
  }

  @Test func aTextAcrossTheEdgeOfFewRowsShowsThatALabelNamesTwoColumns() {
    var page = PageDrawing()
    let style = TextStyle(size: 8)
    for (text, x) in [("No.", 44.0), ("種別", 80), ("回答欄", 472)] {
      page.write(text, x: x, y: 80, style)
    }
    for (text, x) in [("項目", 160.0), ("規定内容", 280), ("設定値", 410), ("備考", 530)] {
      page.write(text, x: x, y: 92, style)
    }
    let rows = [
      ["1", "運用", "サービス時間", "時間帯", "国内のみ", ""], ["2", "運用", "ログの取得", "種類", "有", ""],
      ["3", "運用", "障害通知時間", "時間", "有", "電子メールと画面で知らせる"], ["4", "運用", "応答時間", "時間", "3秒以内", ""],
    ]
    page.table(rows, widths: [36, 60, 120, 120, 90, 130], TableStyle(rules: .none))
    let reading = Reading([page])
    #expect(reading.texts(.number, .category, .item, .definition, .setting, .remarks) == rows)
    #expect(reading.imbalance == 0)
  }

  @Test func aLabelRightOfTheLowerOnesHasItsColumn() {
    var page = PageDrawing()
    page.fill(Rect(minX: 40, minY: 68, maxX: 580, maxY: 99), 0xDD_DDDD)
    let style = TextStyle(size: 8)
    for (text, x) in [("No.", 44.0), ("項目", 100), ("回答", 284), ("備考", 404), ("参照先", 510)] {
      page.write(text, x: x, y: 80, style)
    }
    for (text, x) in [("対応状況", 244.0), ("上位", 330)] { page.write(text, x: x, y: 92, style) }
    let rows = [
      ["1", "サービス時間", "有", "同左", "", "別紙2"], ["2", "ログの取得", "無", "有", "来年度に始める予定です", "別紙3"],
      ["3", "障害通知時間", "1時間", "同左", "夜間は除く", ""], ["4", "応答時間", "3秒", "2秒", "", "第5条"],
    ]
    page.table(rows, y: 100, widths: [40, 160, 80, 80, 120, 60], TableStyle(rules: .none))
    let reading = Reading([page])
    #expect(
      reading.texts(.number, .item, .setting, .remarks)
        == rows.map { [$0[0], $0[1], $0[2], $0[4]] })
    #expect(
      reading.records.map { $0.other.map(\.text) } == rows.map { [$0[3], $0[5]] })
    #expect(reading.imbalance == 0)
  }

  @Test func labelsBesideAWrappedOneOverEmptyCellsKeepTheirColumns() {
    var page = PageDrawing()
    let style = TextStyle(size: 8)
    page.fill(Rect(minX: 40, minY: 70, maxX: 540, maxY: 100), 0xDD_DDDD)
    for (text, x) in [("No.", 44.0), ("項目", 84), ("回答", 284)] {
      page.write(text, x: x, y: 88, style)
    }
    page.write("補", x: 520, y: 83, style)
    page.write("足", x: 520, y: 94, style)
    let rows = [
      ["1", "サービス時間", "毎日", ""], ["2", "ログの取得", "有", ""], ["3", "障害通知時間", "1時間", ""],
    ]
    page.table(
      rows, y: 100, widths: [40, 200, 230, 30], TableStyle(rules: .horizontal))
    let reading = Reading([page])
    #expect(reading.texts(.number, .item, .setting, .remarks) == rows)
    #expect(reading.imbalance == 0)
  }

  @Test func anUpperLabelOverTextsThatRunOnBelowItHasNoColumn() {
    var page = PageDrawing()
    let style = TextStyle(size: 8)
    page.fill(Rect(minX: 40, minY: 70, maxX: 540, maxY: 100), 0x59_5959)
    let white = TextStyle(size: 8, color: 0xFF_FFFF)
    page.write("対象", x: 130, y: 80, white)
    for (text, x) in [("No.", 44.0), ("規定内容", 300), ("設定", 460)] {
      page.write(text, x: x, y: 88, white)
    }
    for (text, x) in [("分野", 84.0), ("要求事項", 160)] { page.write(text, x: x, y: 96, white) }
    var y = 100.0
    for number in 1...8 {
      if number % 2 == 0 {
        page.fill(Rect(minX: 40, minY: y, maxX: 70, maxY: y + 20), 0xEE_EEEE)
        page.fill(Rect(minX: 120, minY: y, maxX: 540, maxY: y + 20), 0xEE_EEEE)
      }
      let texts = [
        ("\(number)", 44.0), ("終わるときに前もって知らせるか", 124), ("知らせる時期と手段", 290), ("有", 460),
      ]
      for (text, x) in texts { page.write(text, x: x, y: y + 13, style) }
      if number == 1 { page.write("可用性", x: 76, y: y + 13, style) }
      y += 20
    }
    let reading = Reading([page])
    #expect(
      reading.texts(.category, .item, .definition, .setting)
        == Array(repeating: ["可用性", "終わるときに前もって知らせるか", "知らせる時期と手段", "有"], count: 8))
    #expect(reading.imbalance == 0)
  }
}
