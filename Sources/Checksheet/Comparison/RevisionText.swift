public import Checklist

extension Revision {
  /// The changes for a person: a heading for each row, the texts before and now, a line of counts.
  public var text: String {
    changes.map(Self.text).joined() + counts + "\n"
  }

  private static func text(_ change: Change) -> String {
    switch (change.old, change.new) {
    case (let old?, nil): "- \(name(of: old)): row gone\n\n"
    case (nil, let new?): "+ \(name(of: new)): new row\n" + lines("+", new.texts[.setting]) + "\n"
    default:
      "\((change.new ?? change.old).map(name) ?? "")\n"
        + change.texts.map { text in
          "  \(printable(text.name))\n" + lines("-", text.old) + lines("+", text.new)
        }
        .joined() + "\n"
    }
  }

  /// A text, each of its lines behind a sign.
  private static func lines(_ sign: String, _ text: String?) -> String {
    guard let text else { return "    \(sign) (no such column)\n" }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "    \(sign) \(printable(String($0)))\n" }.joined()
  }

  private static func name(of record: Record) -> String {
    let number = record.texts[.number].flatMap { $0.isEmpty ? nil : "No.\($0) " } ?? ""
    return printable(number + (record.texts[.item] ?? ""))
  }

  private var counts: String {
    guard !changes.isEmpty else { return "no row differs" }
    let new = changes.count { $0.old == nil }
    let gone = changes.count { $0.new == nil }
    return "\(changes.count - new - gone) rows changed, \(new) new, \(gone) gone"
  }
}
