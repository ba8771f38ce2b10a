import Testing

/// Cell texts that a careless writer gets wrong.
struct HostileText: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  var testDescription: String { name }

  static let all = [
    HostileText(name: "empty", text: ""),
    HostileText(name: "quotation marks", text: "\"a\" \"\" 「b」 'c'"),
    HostileText(name: "a quotation mark alone", text: "\""),
    HostileText(name: "line ends of all kinds", text: "a\nb\rc\r\nd\n"),
    HostileText(name: "commas and semicolons", text: ",;,"),
    HostileText(name: "tabs and backslashes", text: "\t\\t\\\\\t\\"),
    HostileText(name: "spaces at both ends", text: "  a  "),
    HostileText(
      name: "all controls less NUL",
      text: String(String.UnicodeScalarView((1...31).compactMap(Unicode.Scalar.init)))),
    HostileText(name: "DEL and C1 controls", text: "\u{7F}\u{80}\u{85}\u{9B}31m"),
    HostileText(name: "NUL", text: "a\u{0}b"),
    HostileText(name: "line and paragraph separators", text: "a\u{2028}b\u{2029}c"),
    HostileText(name: "byte order mark inside", text: "\u{FEFF}a"),
    HostileText(name: "emoji with joiners", text: "👩‍👩‍👧‍👦🇯🇵👍🏽"),
    HostileText(name: "direction marks", text: "\u{202E}abc\u{202C}\u{2066}"),
    HostileText(
      name: "noncharacters and the last code point",
      text: String(
        String.UnicodeScalarView([0xFFFE, 0xFDD0, 0x10FFFF].compactMap(Unicode.Scalar.init)))),
    HostileText(name: "kana composed and not", text: "がか\u{3099}"),
    HostileText(name: "a formula", text: "=HYPERLINK(\"http://x\",\"y\")"),
    HostileText(name: "markup", text: "<script>alert(1)</script>&amp;"),
    HostileText(name: "an escape of Office Open XML", text: "a_x000A_b_x005F_x000A_"),
    HostileText(name: "Markdown", text: "# *a* _b_ `c` [d](e) ~~f~~ $g$ ![h](i) |j| \\| - 1. k"),
    HostileText(name: "a formula in short", text: "=1+1"),
    HostileText(name: "SQL", text: "'); DROP TABLE record; --"),
    HostileText(name: "terminal escapes", text: "\u{1B}]0;title\u{7}\u{1B}[2J"),
    HostileText(name: "one megabyte", text: String(repeating: "終日\n,\"", count: 131_072)),
  ]
}
