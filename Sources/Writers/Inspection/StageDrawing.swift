public import Checklist
public import Layout

extension SVGDrawing {
  /// Adds what the reader saw: glyphs blue (grey when invisible, red when clipped), rulings red,
  /// fills green, images purple.
  public mutating func add(_ page: Page) {
    for fill in page.fills { add(fill.box, "green", opacity: 0.1, label: "fill") }
    for image in page.images { add(image, "purple", opacity: 0.1, label: "image") }
    for ruling in page.rulings { add(ruling) }
    for glyph in page.glyphs {
      let color = glyph.isInvisible ? "grey" : glyph.clip == .inside ? "blue" : "red"
      add(glyph.box, color, label: "\(glyph.scalar) paint \(glyph.paintOrder)")
    }
  }

  /// Adds what the layout made of a page: regions orange with their joined rulings red, cells blue,
  /// lines inside them green, lines outside of them grey.
  public mutating func add(_ layout: PageLayout) {
    let assembler = TextAssembler(layout.ink)
    for line in layout.looseLines + layout.watermarks {
      add(line.box, "grey", opacity: 0.1, label: assembler.text(of: line))
    }
    for (index, region) in layout.regions.enumerated() {
      add(region.box, "orange", label: "region \(index)")
      for ruling in region.horizontals + region.verticals { add(ruling) }
      for cell in layout.grid(of: layout.regions[index], glyphs: layout.regionGlyphs[index]).cells {
        add(cell, assembler)
      }
    }
  }

  /// Adds the records that stand on a page, each field in its colour; a red row has findings.
  ///
  /// A label that covers several rows is drawn once.
  public mutating func add(_ records: [Record], onPage number: Int) {
    var drawn: Set<PageBox> = []
    for record in records {
      let boxes = Field.allCases.flatMap { field in
        (record.boxes[field] ?? []).filter { $0.page == number }.map { (field, $0) }
      }
      addOutline(of: record, boxes.filter { $0.0 != .section && $0.0 != .category }.map(\.1.box))
      for (field, place) in boxes where drawn.insert(place).inserted {
        let label = "\(field.rawValue): \(record.texts[field] ?? "")"
        add(place.box, field.color, opacity: 0.3, label: label)
      }
    }
  }

  private mutating func addOutline(of record: Record, _ boxes: [Rect]) {
    guard let first = boxes.first else { return }
    let outline = boxes.dropFirst().reduce(first) { $0.union($1) }
    let hasFinding = record.findings.contains { $0.severity != .note }
    let findings = record.findings.map { "\($0.severity.rawValue): \($0.message)" }
    add(outline, hasFinding ? "red" : "grey", label: findings.joined(separator: "\n"))
    addText("\(record.sequence)", x: outline.minX - 14, y: outline.midY + 2, "black")
  }

  private mutating func add(_ cell: Cell, _ assembler: TextAssembler) {
    let place = "rows \(cell.rows), columns \(cell.columns)"
    let text = assembler.text(of: cell.lines, in: cell.box)
    add(cell.box, "blue", opacity: 0.1, label: "\(place): \(text)")
    for line in cell.lines { add(line.box, "green", opacity: 0.1) }
  }

  private mutating func add(_ ruling: Ruling) {
    let (position, start, end) = (ruling.position, ruling.start, ruling.end)
    let box =
      switch ruling.axis {
      case .horizontal: Rect(minX: start, minY: position, maxX: end, maxY: position)
      case .vertical: Rect(minX: position, minY: start, maxX: position, maxY: end)
      }
    addLine(box, "red", width: max(0.5, ruling.thickness), label: "\(ruling.source)")
  }
}

extension Field {
  /// The colour of the field's boxes.
  fileprivate var color: String {
    switch self {
    case .number: "black"
    case .section: "brown"
    case .category: "orange"
    case .item: "blue"
    case .definition: "teal"
    case .unit: "olive"
    case .settingExample: "purple"
    case .setting: "green"
    case .remarks: "deeppink"
    }
  }
}
