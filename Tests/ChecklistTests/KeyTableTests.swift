import Testing

@testable import Checklist

@Suite struct KeyTableTests {
  private func key(_ text: String) -> KeyScalars { KeyScalars(matching: text) }

  @Test func aKeyHasTheValueSetLast() {
    var table = KeyTable<Int>(capacity: 2)
    table.set(key("設定"), to: 1)
    table.set(key("設 定"), to: 2)
    #expect(table[key("設定")] == 2)
    #expect(table[key("設")] == nil)
    #expect(table[key("")] == nil)
  }

  @Test func aTableGrowsBeyondItsRoom() {
    var table = KeyTable<Int>(capacity: 1)
    for number in 0..<500 { table.set(key("No\(number)"), to: number) }
    #expect((0..<500).map { number in table[key("No\(number)")] } == (0..<500).map(Optional.some))
    #expect(table[key("No500")] == nil)
  }

  @Test func aMergedTableHasTheEntriesOfBoth() {
    var one = KeyTable<Int>(capacity: 4)
    var other = KeyTable<Int>(capacity: 4)
    one.set(key("回答"), to: 1)
    one.set(key("備考"), to: 2)
    other.set(key("備考"), to: 30)
    other.set(key("単位"), to: 40)
    one.merge(other) { ($0 ?? 0) + $1 }
    #expect(["回答", "備考", "単位"].map { one[key($0)] } == [1, 32, 40])
  }
}

@Suite struct DataTextTests {
  @Test func partsAreThoseBetweenSigns() {
    let line = DataText("label\t\tNo.|№|\r\n#x\n")
    #expect(line.lines.map { $0.string } == ["label\t\tNo.|№|", "#x", ""])
    #expect(line.lines.map { $0.isComment } == [false, true, false])
    #expect(line.lines[0].columns.map { $0.string } == ["label", "No.|№|"])
    #expect(line.lines[0].parts(at: "\t", keepsEmpty: true).count == 3)
    #expect(line.lines[0].columns[1].words.map { $0.string } == ["No.", "№"])
  }

  @Test func aKeyIsTheMatchKeyOfTheText() {
    for text in ["サービス　時間", "ＳＬＡ(%)", "①ｶﾀｶﾅ", "é"] {
      #expect(DataText(text).key == KeyScalars(matchKey(text)))
    }
  }

  @Test func anotherTextIsNoNumber() {
    #expect(DataText("1.9").number == 1.9)
    #expect(DataText("x").number == 0)
  }
}
