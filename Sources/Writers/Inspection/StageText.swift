public import Checklist
public import Layout

/// What a stage saw, as lines of text for a person: one line a thing, boxes in page space.
public enum StageText {
  /// What the reader saw on a page: fonts, glyphs, rulings, fills, images, tagged cells.
  public static func lines(of page: Page) -> [String] {
    [
      "page \(page.number): \(short(page.width)) × \(short(page.height)) pt, "
        + "\(page.glyphs.count) glyphs, \(page.rulings.count) rulings, \(page.fills.count) fills, "
        + "\(page.images.count) images, \(page.taggedCells.count) tagged cells"
    ]
      + page.fonts.enumerated().map { index, font in
        "font \(index): \(font.name)\(font.isEmbedded ? "" : ", not embedded")"
          + (font.isVertical ? ", vertical" : "")
      }
      + page.glyphs.map(line) + page.rulings.map(line) + page.fills.map(line)
      + page.images.map { "image \(short($0))" } + page.taggedCells.map(line)
  }

  /// What the layout made of a page: its regions with their cells, and the lines outside of them.
  public static func lines(of layout: PageLayout) -> [String] {
    let assembler = TextAssembler(layout.ink)
    let fates = Ink.Fate.named.map { fate, name in
      "\(layout.ink.fates.count { $0 == fate }) \(name)"
    }
    let head =
      "page \(layout.ink.page.number): \(layout.regions.count) regions; "
      + "glyphs: \(fates.joined(separator: ", "))"
    let loose = layout.looseLines.map { "line \(short($0.box)) 「\(assembler.text(of: $0))」" }
    let watermarks = layout.watermarks.map {
      "watermark \(short($0.box)) 「\(assembler.text(of: $0))」"
    }
    let regions = layout.regions.indices.flatMap { index in
      lines(
        of: layout.grid(of: layout.regions[index], glyphs: layout.regionGlyphs[index]),
        region: index, assembler)
    }
    return [head] + loose + watermarks + regions
  }

  /// The records of a page or a document: each field with its places.
  public static func lines(of records: [Record]) -> [String] {
    records.flatMap { record in
      let extra = record.isVendorExtra ? ", vendor's own" : ""
      let head = ["row \(record.sequence): No.\(record.texts[.number] ?? "")\(extra)"]
      let fields = Field.allCases.compactMap { field in
        record.texts[field].map { text in
          let places = (record.boxes[field] ?? []).map { " p\($0.page) \(short($0.box))" }
          return "  \(field.rawValue) 「\(onOneLine(text))」\(places.joined(separator: ","))"
        }
      }
      let other = record.other.map { "  other \($0.label) 「\(onOneLine($0.text))」" }
      let findings = record.findings.map {
        "  \($0.severity.rawValue): \($0.message) [\($0.code.rawValue)]"
      }
      return head + fields + other + findings
    }
  }

  private static func line(_ glyph: Glyph) -> String {
    let flags = [
      glyph.direction == .right ? nil : "\(glyph.direction)",
      glyph.clip == .inside ? nil : "clipped \(glyph.clip)", glyph.isInvisible ? "invisible" : nil,
      glyph.mcid < 0 ? nil : "mcid \(glyph.mcid)",
    ].compactMap(\.self).map { ", \($0)" }.joined()
    let code = String(glyph.scalar.value, radix: 16, uppercase: true)
    return "glyph 「\(glyph.scalar)」 U+\(code) \(short(glyph.box)) base \(short(glyph.baseline)), "
      + "\(short(glyph.fontSize)) pt, font \(glyph.font), \(color(glyph.color)), "
      + "paint \(glyph.paintOrder)\(flags)"
  }

  private static func line(_ ruling: Ruling) -> String {
    "ruling \(ruling.axis) at \(short(ruling.position)) from \(short(ruling.start)) "
      + "to \(short(ruling.end)), \(short(ruling.thickness)) pt, \(color(ruling.color)), "
      + "\(ruling.isDashed ? "dashed " : "")\(ruling.source), paint \(ruling.paintOrder)"
  }

  private static func line(_ fill: Fill) -> String {
    "fill \(short(fill.box)), \(color(fill.color)), paint \(fill.paintOrder)"
  }

  private static func line(_ cell: TaggedCell) -> String {
    "tagged \(cell.isHeader ? "TH" : "TD") table \(cell.table) row \(cell.row) "
      + "column \(cell.column) spans \(cell.rowSpan) × \(cell.columnSpan), mcids \(cell.mcids)"
  }

  private static func lines(
    of grid: Grid, region: Int, _ assembler: TextAssembler
  ) -> [String] {
    let evidence = Grid.Evidence.allCases.filter(grid.evidence.contains).map(\.rawValue)
    let head =
      "region \(region): \(short(grid.box)), \(grid.rowCount) rows, \(grid.columnCount) columns, "
      + "by \(evidence.joined(separator: ", "))"
    let edges = [
      "  column edges \(grid.columnEdges.map(short).joined(separator: " "))",
      "  row edges \(grid.rowEdges.map(short).joined(separator: " "))",
    ]
    let cells = grid.cells.map { cell in
      "  cell row \(range(cell.rows)) column \(range(cell.columns)) "
        + "「\(onOneLine(assembler.text(of: cell.lines, in: cell.box)))」"
    }
    return [head] + edges + cells
  }

  private static func range(_ range: Range<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound - 1)"
  }

  private static func onOneLine(_ text: String) -> String { text.replacing("\n", with: "\\n") }

  private static func color(_ color: UInt32) -> String {
    let digits = String(color, radix: 16)
    return "#" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }
}

/// A number to 0.1, without a trailing zero.
func short(_ number: Double) -> String {
  var text = JSONText()
  text.append(number, digits: 1)
  return String(decoding: text.bytes, as: UTF8.self)
}

/// A box as minX, minY, maxX, maxY.
func short(_ box: Rect) -> String {
  "[\(short(box.minX)) \(short(box.minY)) \(short(box.maxX)) \(short(box.maxY))]"
}

extension Ink.Fate {
  /// Each fate with its name.
  fileprivate static let named: [(Ink.Fate, String)] = [
    (.visible, "visible"), (.space, "space"), (.hidden, "hidden"), (.clipped, "clipped"),
    (.repeated, "repeated"), (.watermark, "watermark"),
  ]
}
