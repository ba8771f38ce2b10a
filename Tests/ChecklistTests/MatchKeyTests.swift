import Checklist
import Testing

struct KeyCase: Sendable, CustomTestStringConvertible {
  let text: String
  let key: String
  var testDescription: String { text }
}

@Suite struct MatchKeyTests {
  @Test(arguments: [
    KeyCase(text: "№", key: "no"),
    KeyCase(text: "規 定　内\n容", key: "規定内容"),
    KeyCase(text: "ＭＴＴＲ", key: "mttr"),
    KeyCase(text: "ｻｰﾋﾞｽ", key: "サービス"),
    KeyCase(text: "１～２〜３", key: "1~2~3"),
    KeyCase(text: "補償／保険・その他", key: "補償/保険/その他"),
    KeyCase(text: "1−2–3‐4", key: "1-2-3-4"),
    KeyCase(text: "サーバー", key: "サーバー"),
    KeyCase(text: "か\u{3099}", key: "が"),
    KeyCase(text: "ﾊﾞｯｸｱｯﾌﾟ", key: "バックアップ"),
    KeyCase(text: "A\u{301}B", key: "áb"),
    KeyCase(text: "①復旧…", key: "1復旧..."),
    KeyCase(text: "＃１　［Ａ］", key: "#1[a]"),
    KeyCase(text: "", key: ""),
  ])
  func textsThatDifferInFormOnlyAreAlike(_ c: KeyCase) { #expect(matchKey(c.text) == c.key) }
}
