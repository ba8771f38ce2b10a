@testable import Checklist

extension SettingValue {
  /// The value in a few words, with the text of its span in 「」, ` …` where more text follows, and
  /// what follows it at once after ` > `.
  func summary(of setting: String) -> String {
    let scalars = Array(setting.unicodeScalars)
    let text = String(String.UnicodeScalarView(scalars[span]))
    let rest = details.map { " > " + $0.content.summary + quoted($0, scalars) }.joined()
    return "\(content.summary)「\(text)」\(isWhole ? "" : " …")\(rest)"
  }

  private func quoted(_ detail: SettingValue, _ scalars: [Unicode.Scalar]) -> String {
    "「\(String(String.UnicodeScalarView(scalars[detail.span])))」"
  }
}

extension SettingValue.Content {
  fileprivate var summary: String {
    switch self {
    case .availability(let state): state.rawValue
    case .answer(let isYes): isYes ? "yes" : "no"
    case .choice(let options):
      options.map { ($0.isChosen ? "[x]" : "[ ]") + $0.text }.joined(separator: " ")
    case .quantity(let amount): "quantity \(amount.summary)"
    case .duration(let amount, let relation):
      (["duration", amount.summary] + (relation.map { [$0.rawValue] } ?? []))
        .joined(separator: " ")
    case .frequency(let frequency): frequency.summary
    case .hours(let hours):
      ([hours.days?.rawValue ?? "hours"] + hours.ranges.map { "\($0.from)-\($0.to)" })
        .joined(separator: " ")
    case .date(let date): date
    case .version(let version):
      "\(version.name) \(version.numbers.joined(separator: ","))"
        + (version.bound == .exact ? "" : " \(version.bound.rawValue)")
    }
  }
}

extension SettingValue.Amount {
  fileprivate var summary: String {
    let numbers = Set([minimum, maximum].compactMap { $0 }).sorted().map { "\($0)" }
    let parts = [isApproximate ? "about" : nil, bound == .exact ? nil : bound.rawValue]
    return (parts.compactMap { $0 } + numbers + [unit ?? ""]).joined(separator: " ").trimmed
  }
}

extension SettingValue.Frequency {
  fileprivate var summary: String {
    (bound == .exact ? "" : "\(bound.rawValue) ") + "\(times) per \(period) \(periodUnit)"
  }
}
