internal import Layout

/// Infers what the columns of a drawn table without a header are, from its content and the known list.
struct HeaderGuesser {
  private let grid: Grid
  private let texts: [[String]]
  private let assembler: TextAssembler
  private let catalogue: Catalogue

  /// Different known titles in one column; fewer say nothing, and a group may have the name of one.
  private static let leastTitles = 3

  init(_ grid: Grid, _ layout: PageLayout, _ catalogue: Catalogue) {
    self.grid = grid
    self.catalogue = catalogue
    let assembler = TextAssembler(layout.ink)
    self.assembler = assembler
    texts = (0..<grid.columnCount).map { column in
      grid.cells.filter { $0.columns == column..<column + 1 && !$0.isEmpty }
        .map { assembler.text(of: $0.lines, in: $0.box) }
    }
  }

  /// A header without rows and labels, and the first row of the lattice that is of the table; `nil`
  /// when no column holds known titles.
  func header() -> (Header, firstRow: Int)? {
    let titles = texts.map { Set($0).count { catalogue.match($0) != nil } }
    guard let most = titles.max(), most >= HeaderGuesser.leastTitles,
      let item = titles.firstIndex(of: most)
    else { return nil }
    var fields: [Field?] = Array(repeating: nil, count: grid.columnCount)
    fields[item] = .item
    nameLeft(of: item, &fields)
    nameRight(of: item, &fields)
    let columns = fields.indices.map {
      Column(
        label: "", field: fields[$0], minX: grid.columnEdges[$0], maxX: grid.columnEdges[$0 + 1])
    }
    let number = fields.firstIndex(of: .number)
    return (Header(columns: columns, rows: 0..<0, score: 0), firstRow(item, numberedBy: number))
  }

  /// The row of the first number or known title, or that of a known heading right above it.
  private func firstRow(_ item: Int, numberedBy number: Int?) -> Int {
    let known = grid.cells.first {
      $0.columns == item..<item + 1 && catalogue.match(text(of: $0)) != nil
        || $0.columns.first == number && $0.columns.count == 1 && RowNumber(text(of: $0)) != nil
    }
    guard let row = known?.rows.lowerBound, row > 0 else { return 0 }
    let above = grid.cells.filter { $0.rows.contains(row - 1) && !$0.isEmpty }
    let isHeading = above.count == 1 && catalogue.isGroup(text(of: above[0]))
    return isHeading ? row - 1 : row
  }

  private func text(of cell: Cell) -> String { assembler.text(of: cell.lines, in: cell.box) }

  /// Numbers, then groups: the category next to the item, the section before it.
  private func nameLeft(of item: Int, _ fields: inout [Field?]) {
    var groups: [Field] = [.section, .category]
    for column in stride(from: item - 1, through: 0, by: -1) {
      if isNumbered(texts[column]) {
        fields[column] = fields.contains(.number) ? nil : .number
      } else {
        fields[column] = groups.popLast()
      }
    }
  }

  private func isNumbered(_ texts: [String]) -> Bool {
    let keys = texts.map { KeyScalars(matching: $0) }
    return keys.count { RowNumber(key: $0) != nil } * 2 > keys.count
      || ColumnContent(keys, catalogue).isNumbered
  }

  /// The unit where the known units stand; the definition before it; answer and remarks after it.
  private func nameRight(of item: Int, _ fields: inout [Field?]) {
    let rest = Array((item + 1)..<max(item + 1, grid.columnCount))
    let unit = rest.first { column in
      let keys = texts[column].map { KeyScalars(matching: $0) }
      return ColumnContent(keys, catalogue).weight(of: .unit) != nil
    }
    let answers = rest.filter { $0 > unit ?? item && ColumnContent.areAnswers(texts[$0]) }
    var after: [Field] = answers.count > 1 ? [.settingExample, .setting] : [.setting]
    after.append(.remarks)
    let isAnswerFirst = rest.first.map { ColumnContent.areAnswers(texts[$0]) } ?? false
    var before: [Field] = unit == nil && (rest.count < 2 || isAnswerFirst) ? [] : [.definition]
    for column in rest {
      if column == unit {
        fields[column] = .unit
        before = []
      } else if !before.isEmpty {
        fields[column] = before.removeFirst()
      } else if !after.isEmpty {
        fields[column] = after.removeFirst()
      }
    }
  }
}
