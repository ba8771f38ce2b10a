internal import Checklist

/// Records as JSON Lines, as `checksheet convert` writes them.
struct RecordFile {
  private let path: String
  private let lines: [JSONValue]

  /// Reads the file.
  init(path: String) throws(InputProblem) {
    self.path = path
    guard let bytes = content(ofFile: path) else { throw InputProblem(systemErrorAt: path) }
    var lines: [JSONValue] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let value = JSONValue(line), value["item"] != nil, value["sequence"] != nil else {
        let message = "line \(lines.count + 1) is no record; give what `checksheet convert` wrote"
        throw InputProblem(path: path, message: message, code: "unreadable")
      }
      lines.append(value)
    }
    self.lines = lines
  }

  /// The sheets, one a document, in the file's order.
  func sheets() -> [Sheet] {
    let documents = self.documents()
    var sheets: [Sheet] = []
    for line in lines {
      let document = line["document"]?.text ?? stem(of: path)
      if sheets.last?.document != document {
        let summary = documents[document] ?? DocumentSummary()
        sheets.append(
          Sheet(
            name: summary.vendor ?? stem(of: document), document: document, summary: summary,
            records: []))
      }
      sheets[sheets.count - 1].records.append(Record(line))
    }
    return sheets
  }

  /// What `documents.jsonl` beside the file says, by document.
  private func documents() -> [String: DocumentSummary] {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    guard let bytes = content(ofFile: folder + "documents.jsonl") else { return [:] }
    var summaries: [String: DocumentSummary] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let value = JSONValue(line), let document = value["document"]?.text else { continue }
      var summary = DocumentSummary()
      summary.vendor = value["vendor"]?.text
      summary.title = value["title"]?.text
      summary.date = value["date"]?.text
      summaries[document] = summary
    }
    return summaries
  }
}

extension Record {
  /// A record from its JSON; what a comparison does not need is left out.
  fileprivate init(_ json: JSONValue) {
    var texts: FieldMap<String> = [:]
    for field in Field.allCases { texts[field] = json[field.rawValue]?.text }
    self.init(
      sequence: json["sequence"]?.integer ?? 0, texts: texts,
      isVendorExtra: json["vendorExtra"] == .flag(true))
    if case .object(let other)? = json["other"] {
      self.other = other.sorted { $0.key < $1.key }
        .map { LabelledText(label: $0.key, text: $0.value.text ?? "") }
    }
    if let match = json["catalogue"], let list = match["list"]?.text, let id = match["id"]?.text {
      catalogueMatch = CatalogueMatch(
        list: list, id: id, title: match["title"]?.text ?? "",
        kind: match["match"]?.text.flatMap(CatalogueMatch.Kind.init) ?? .exact, score: 1)
    }
    settingValue = texts[.setting].flatMap { SettingValue(reading: $0, unit: texts[.unit]) }
    findings = (json["findings"]?.elements ?? []).compactMap(Finding.init)
  }
}

extension Finding {
  fileprivate init?(_ json: JSONValue) {
    guard let code = json["code"]?.text.flatMap(Code.init),
      let severity = json["severity"]?.text.flatMap(Severity.init)
    else { return nil }
    self.init(code, severity, message: json["message"]?.text ?? "")
  }
}

extension JSONValue {
  /// The whole number; `nil` when it is anything else.
  fileprivate var integer: Int? {
    guard case .number(let digits) = self else { return nil }
    return Int(digits)
  }
}
