public import Layout

/// One row of a checklist in canonical form.
public struct Record: Hashable, Sendable {
  /// 1, 2, 3 … in the document's order.
  public var sequence: Int
  /// The text of each field: `nil` (no entry) when the sheet has no such column.
  public var texts: FieldMap<String>
  /// Whether the row is the vendor's own.
  public var isVendorExtra: Bool
  /// Texts of columns that have no field, with their labels, in column order.
  public var other: [LabelledText]
  /// The known item that this is; `nil` for an unknown one.
  public var catalogueMatch: CatalogueMatch?
  /// The setting read as data; `nil` when it is empty, or to be read by a person.
  public var settingValue: SettingValue?
  /// Where each field's text stands, in page order.
  public var boxes: FieldMap<[PageBox]>
  /// What a person should know about the row.
  public var findings: [Finding]

  /// Creates a record.
  public init(
    sequence: Int, texts: FieldMap<String>, isVendorExtra: Bool = false,
    other: [LabelledText] = [], catalogueMatch: CatalogueMatch? = nil,
    settingValue: SettingValue? = nil,
    boxes: FieldMap<[PageBox]> = [:], findings: [Finding] = []
  ) {
    self.sequence = sequence
    self.texts = texts
    self.isVendorExtra = isVendorExtra
    self.other = other
    self.catalogueMatch = catalogueMatch
    self.settingValue = settingValue
    self.boxes = boxes
    self.findings = findings
  }
}

/// A text under its column's printed label.
public struct LabelledText: Hashable, Sendable {
  /// The header label as printed.
  public var label: String
  /// The cell's text.
  public var text: String

  /// Creates a labelled text.
  public init(label: String, text: String) {
    self.label = label
    self.text = text
  }
}

/// A place on a page.
public struct PageBox: Hashable, Sendable {
  /// The page, counted from 1.
  public var page: Int
  /// The box in page space, in points.
  public var box: Rect

  /// Creates a place.
  public init(page: Int, box: Rect) {
    self.page = page
    self.box = box
  }
}

/// Which item of a known list a record is.
public struct CatalogueMatch: Hashable, Sendable {
  /// How the title was matched.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The title, letter by letter, after NFKC and without white space.
    case exact
    /// A known other spelling.
    case alias
    /// A similar title.
    case fuzzy
  }

  /// The list, `meti-2010`.
  public var list: String
  /// The item's identity in its list.
  public var id: String
  /// The item's title in its list.
  public var title: String
  /// How the title was matched.
  public var kind: Kind
  /// Similarity, 0 to 1; 1 for `exact` and `alias`.
  public var score: Double

  /// Creates a match.
  public init(list: String, id: String, title: String, kind: Kind, score: Double) {
    self.list = list
    self.id = id
    self.title = title
    self.kind = kind
    self.score = score
  }
}
