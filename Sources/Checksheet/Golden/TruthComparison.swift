internal import Checklist
internal import Layout

/// Records against what is known to stand in the source of a made-up sheet.
///
/// A truth file has a list `rows`; its texts are what the author typed. White space does not count,
/// because a wrap between Latin words leaves no trace of it, nor do forms that NFKC folds, nor which
/// of two code points stands for a dash or a wave: fonts and converters choose. Characters that the
/// record itself calls uncertain need not be right: the PDF does not say them.
struct TruthComparison {
  /// The fields with their names in truth files.
  private static let names: [(field: Field, name: String)] = [
    (.number, "no"), (.section, "section"), (.category, "category"), (.item, "item"),
    (.definition, "definition"), (.unit, "unit"), (.settingExample, "setting_example"),
    (.setting, "setting"), (.remarks, "remarks"),
  ]

  /// Compares the records with a truth file.
  ///
  /// - Returns: Nothing when each row is right.
  static func differences(truth: JSONValue, records: [Record]) -> [RowDifference] {
    let rows = truth["rows"]?.elements ?? []
    let expected = rows.map { row in names.map { key(row[$0.name]?.text ?? "") } }
    let got = records.map { record in names.map { key(record.texts[$0.field] ?? "") } }
    let alignment = RowAlignment(rows.count, records.count) { first, second in
      zip(expected[first], got[second]).count { $0 == $1 } - 3
    }
    return alignment.pairs.flatMap { pair in
      differences(pair.first.map { rows[$0] }, pair.second.map { records[$0] })
    }
  }

  private static func differences(_ row: JSONValue?, _ record: Record?) -> [RowDifference] {
    guard let row else {
      let number = record?.texts[.number] ?? ""
      return [RowDifference(place: "truth: No.\(number)", expected: nil, got: "a row")]
    }
    let place = "truth: No.\(row["no"]?.text ?? "")"
    guard let record else { return [RowDifference(place: place, expected: "a row", got: nil)] }
    let texts = names.compactMap { field, name in
      isDoubted(field, record)
        ? nil
        : difference(
          "\(place) \(field.rawValue)", row[name]?.text ?? "", record.texts[field] ?? "")
    }
    let item = catalogueDifference(place, row, record)
    guard row["extra"] != .flag(!record.isVendorExtra) else {
      let expected = "\(!record.isVendorExtra)"
      return texts + item + [
        RowDifference(
          place: "\(place) vendorExtra", expected: expected, got: "\(record.isVendorExtra)")
      ]
    }
    return texts + item
  }

  /// Whether the record says itself that its characters may be others than those on the page.
  private static func isDoubted(_ field: Field, _ record: Record) -> Bool {
    record.findings.contains { $0.code == .uncertainCharacters && $0.field == field }
  }

  /// The known item, where the truth says which one it is, or that it is none.
  private static func catalogueDifference(
    _ place: String, _ row: JSONValue, _ record: Record
  ) -> [RowDifference] {
    guard let expected = row["catalogue"] else { return [] }
    let got = record.catalogueMatch.map { JSONValue.text($0.id) } ?? .null
    guard expected != got else { return [] }
    return [
      RowDifference(
        place: "\(place) catalogue", expected: expected.description, got: got.description)
    ]
  }

  private static func difference(
    _ place: String, _ expected: String, _ got: String
  ) -> RowDifference? {
    guard key(expected) != key(got) else { return nil }
    let (expected, got) = (JSONValue.text(expected), JSONValue.text(got))
    return RowDifference(place: place, expected: expected.description, got: got.description)
  }

  /// The text without what does not count.
  private static func key(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "〜", "～": scalars.append("~")
      case "−": scalars.append("-")
      case "—", "─": scalars.append("―")
      default: scalars.append(scalar)
      }
    }
    let folded = Normalization.compatible(String(scalars)).unicodeScalars
    return String(
      String.UnicodeScalarView(
        folded.filter { scalar in
          !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format
        }))
  }
}
