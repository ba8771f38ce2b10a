// Reads the sheets named on the command line, prints what the first says, and lays all side by side.
//
//     .build/debug/example acme.pdf other.pdf

import Checklist
import Checksheet

let paths = Array(CommandLine.arguments.dropFirst())

if let first = paths.first {
  for try await record in Converter().records(of: first) {
    let item = record.catalogueMatch?.title ?? record.texts[.item] ?? ""
    let value = record.settingValue.map { "\($0.content.kind)" } ?? "text"
    print(record.texts[.number] ?? "-", item, value, record.texts[.setting] ?? "", separator: "\t")
  }
}

let sheets = try paths.map { try Converter().sheet(of: $0) }
try ComparisonOutput(path: "comparison.html").write(Comparison(sheets), as: .html, width: 100)
