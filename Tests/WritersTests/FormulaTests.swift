import Checklist
import Testing
import Writers

/// A text with what guards it in CSV.
struct FormulaCase: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let guarded: String
  var testDescription: String { name }
}

/// `--csv-safe`: no cell of CSV is run by a spreadsheet.
@Suite struct FormulaTests {
  @Test(arguments: [
    FormulaCase(name: "a formula", text: "=1+1", guarded: "'=1+1"),
    FormulaCase(name: "a plus", text: "+81-3", guarded: "'+81-3"),
    FormulaCase(name: "a minus", text: "-1", guarded: "'-1"),
    FormulaCase(name: "an at sign", text: "@SUM(A1)", guarded: "'@SUM(A1)"),
    FormulaCase(name: "a tab", text: "\t=1", guarded: "'\t=1"),
    FormulaCase(name: "a carriage return", text: "\r=1", guarded: "\"'\r=1\""),
    FormulaCase(name: "full width", text: "＝1＋1", guarded: "'＝1＋1"),
    FormulaCase(name: "a sign further on", text: "1=1", guarded: "1=1"),
    FormulaCase(name: "an apostrophe", text: "'a", guarded: "'a"),
  ])
  func formulasAreGuardedWhenAskedFor(_ formula: FormulaCase) {
    let record = Record(sequence: 1, texts: [.setting: formula.text])
    let plain = text(DelimitedWriter(.csv).file([record]))
    let guarded = text(DelimitedWriter(.csv, guardsFormulas: true).file([record]))
    #expect(guarded.contains(",\(formula.guarded),"))
    #expect(plain.contains("'") == formula.text.contains("'"))
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
