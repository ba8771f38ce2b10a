import Checklist
import Testing
import Writers

@Suite struct RecordWriterTests {
  @Test func jsonLinesHoldEveryKeySorted() {
    let expected =
      #"{"boxes":{"setting":[{"box":[10,0,100,20.3],"page":1},"#
      + #"{"box":[0,-12.3,null,1],"page":2}]},"catalogue":{"id":"12","list":"meti-2010","#
      + #""match":"fuzzy","score":0.877,"title":"サービス稼働率"},"category":"可用性","definition":"定義","#
      + #""document":"vendors/あおば.pdf","documentSHA256":"\#(sampleDocument.sha256)","findings":["#
      + #"{"code":"clipped-text","field":"setting","message":"「以」 is cut off","page":2,"#
      + #""severity":"warning"},{"code":"number-gap","field":null,"message":"11 is missing","#
      + #""page":null,"severity":"note"}],"item":"稼働率","number":"1-1","other":{"備考":"一","#
      + #""備考 (2)":"二","必須":"○"},"remarks":"","schemaVersion":"1","section":"運用","sequence":12,"#
      + #""setting":"99.9%\n以上","settingExample":"99%","settingValue":null,"unit":"％","#
      + #""vendorExtra":true}"# + "\n"
    #expect(text(JSONLinesWriter().file([fullRecord])) == expected)
  }

  @Test func absentFieldsAreNullInJSON() {
    let expected =
      #"{"boxes":{},"catalogue":null,"category":null,"definition":null,"#
      + #""document":"vendors/あおば.pdf","documentSHA256":"\#(sampleDocument.sha256)","findings":[],"#
      + #""item":"","number":null,"other":{},"remarks":null,"schemaVersion":"1","section":null,"#
      + #""sequence":1,"setting":null,"settingExample":null,"settingValue":null,"unit":null,"#
      + #""vendorExtra":false}"# + "\n"
    #expect(text(JSONLinesWriter().file([bareRecord])) == expected)
  }

  @Test(arguments: [("\"", #"\""#), (#"\"#, #"\\"#), ("\u{1F}", #"\u001f"#)])
  func jsonEscapesASignWhereverItStands(_ sign: String, _ escaped: String) {
    // Those next to the signs in code, and longer ones.
    let letters = Array("!#[] ~é項\u{7F}0123456789")
    for place in letters.indices {
      let (head, tail) = (String(letters[..<place]), String(letters[place...]))
      let record = Record(sequence: 1, texts: [.item: head + sign + tail])
      #expect(
        text(JSONLinesWriter().file([record])).contains(#""item":"\#(head)\#(escaped)\#(tail)","#))
    }
  }

  @Test(arguments: [
    (0.1, "0.1"), (20.25, "20.25"), (1_000_000, "1000000"), (0.000_000_4, "0"),
    (-3.000_001, "-3.000001"),
    (123_456_789_012_345, "123456789012345"), (99_999_999_999_999.5, "99999999999999.5"),
  ])
  func jsonHasAsManyDecimalsAsANumberNeeds(_ number: Double, _ expected: String) {
    let amount = SettingValue.Amount(.atLeast, minimum: number)
    var record = bareRecord
    record.settingValue = SettingValue(.quantity(amount), span: 0..<1)
    #expect(text(JSONLinesWriter().file([record])).contains(#""minimum":\#(expected),"#))
  }

  @Test func aJSONArrayHasOneObjectALine() {
    let lines = text(JSONLinesWriter().file([bareRecord, fullRecord])).split(separator: "\n")
    let expected = "[\n\(lines[0]),\n\(lines[1])\n]\n"
    #expect(text(JSONWriter().file([bareRecord, fullRecord])) == expected)
    #expect(text(JSONWriter().file([Record]())) == "[\n]\n")
  }

  @Test func csvTellsEmptyFromAbsent() {
    let expected =
      #"1,vendors/あおば.pdf,\#(sampleDocument.sha256),12,1-1,運用,可用性,稼働率,true,定義,％,99%,"99.9%"#
      + "\n"
      + #"以上","","{""備考"":""一"",""備考 (2)"":""二"",""必須"":""○""}","#
      + #""{""id"":""12"",""list"":""meti-2010"",""match"":""fuzzy"",""score"":0.877,"#
      + #"""title"":""サービス稼働率""}",,"{""setting"":[{""box"":[10,0,100,20.3],""page"":1},"#
      + #"{""box"":[0,-12.3,null,1],""page"":2}]}","[{""code"":""clipped-text"","#
      + #"""field"":""setting"",""message"":""「以」 is cut off"",""page"":2,""severity"":""warning""},"#
      + #"{""code"":""number-gap"",""field"":null,""message"":""11 is missing"",""page"":null,"#
      + #"""severity"":""note""}]""# + "\r\n"
    let absent = "1,vendors/あおば.pdf,\(sampleDocument.sha256),1,,,,\"\",false,,,,,,{},,,{},[]\r\n"
    let file = text(DelimitedWriter(.csv).file([fullRecord, bareRecord]))
    #expect(file == recordHeader.replacing("\t", with: ",") + "\r\n" + expected + absent)
  }

  @Test func tsvEscapesWhatDelimits() {
    let record = Record(sequence: 1, texts: [.number: "1", .item: "a\tb\nc\rd\\e", .setting: "\""])
    let expected =
      "1\tvendors/あおば.pdf\t\(sampleDocument.sha256)\t1\t1\t\t\ta\\tb\\nc\\rd\\\\e\tfalse"
      + "\t\t\t\t\"\t\t{}\t\t\t{}\t[]\n"
    #expect(text(DelimitedWriter(.tsv).file([record])) == recordHeader + "\n" + expected)
  }

  @Test(arguments: [DelimitedWriter.Dialect.csv, .tsv])
  func aByteOrderMarkComesOnceAndFirst(_ dialect: DelimitedWriter.Dialect) {
    let plain = DelimitedWriter(dialect).file([bareRecord, fullRecord])
    let marked = DelimitedWriter(dialect, startsWithByteOrderMark: true)
    #expect(marked.file([bareRecord, fullRecord]) == [0xEF, 0xBB, 0xBF] + plain)
  }

  @Test func documentObjectsHoldEveryKeySorted() {
    let expected =
      #"{"date":"2024年6月3日","document":"vendors/あおば.pdf","documentSHA256":"#
      + #""\#(sampleDocument.sha256)","findings":[{"code":"unplaced-text","field":null,"#
      + #""message":"「?」","page":1,"severity":"error"}],"frontMatter":["チェックリスト","2024年6月3日"],"#
      + #""furniture":["1/2"],"glyphsIn":100,"glyphsPlaced":99,"isoDate":"2024-06-03","#
      + #""leftover":["?"],"legend":["* は当社の項目"],"missingItems":[],"#
      + #""notes":["以上"],"pageCount":2,"profile":null,"#
      + #""repairs":[{"count":3,"from":"U+2FA7","to":"U+9577"}],"rowCount":1,"schemaVersion":"1","#
      + #""status":"failed","tables":[{"columns":[{"field":"number","label":"No."},"#
      + #"{"field":null,"label":"必須"}],"evidence":["rulings","tags"],"page":1}],"#
      + #""title":"チェックリスト","vendor":"株式会社あおば"}"# + "\n"
    #expect(text(JSONLinesWriter().file([fullReport])) == expected)
  }

  private let recordHeader =
    "schemaVersion\tdocument\tdocumentSHA256\tsequence\tnumber\tsection\tcategory\titem\tvendorExtra"
    + "\tdefinition\tunit\tsettingExample\tsetting\tremarks\tother\tcatalogue\tsettingValue\tboxes"
    + "\tfindings"

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
