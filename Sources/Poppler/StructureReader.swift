#if Tap
  internal import CPopplerTap
  internal import Layout

  /// The tagged tables of a document, as cells with their content's marked-content identifiers.
  ///
  /// The structure tree is read once, at the first question: in a document without tags that costs
  /// nothing, in one with them about as much as reading its pages.
  struct StructureReader {
    /// No table is wider or higher; larger spans are a broken or hostile file's.
    var spanLimit: Int32 = 1000

    private var cells: [TaggedCell] = []
    private var contents: [Int32: [(cell: Int, mcid: Int32)]] = [:]

    init(_ document: OpaquePointer) {
      var count = 0
      let nodes = tap_structure(document, &count)
      add(UnsafeBufferPointer(start: nodes, count: count))
    }

    /// The cells that have content on the page whose object number is `object`, in structure order.
    func cells(onPageObject object: Int32) -> [TaggedCell] {
      var found: [TaggedCell] = []
      var positions: [Int: Int] = [:]
      for (cell, mcid) in contents[object] ?? [] {
        let position = positions[cell] ?? found.count
        positions[cell] = position
        if position == found.count { found.append(cells[cell]) }
        found[position].mcids.append(mcid)
      }
      return found
    }

    private mutating func add(_ nodes: UnsafeBufferPointer<TapNode>) {
      var tables: [TableInProgress] = []
      var tableCount = 0
      for node in nodes {
        while let table = tables.last, node.depth <= table.depth { tables.removeLast() }
        switch node.role {
        case TapTable:
          tables.append(TableInProgress(index: tableCount, depth: node.depth))
          tableCount += 1
        case TapRow:
          tables.withLast { $0.beginRow() }
        case TapContent:
          guard let cell = tables.last?.cell else { continue }
          contents[node.page, default: []].append((cell, node.mcid))
        default:
          tables.withLast {
            cells.append($0.placed(node, spanLimit: spanLimit))
            $0.cell = cells.count - 1
          }
        }
      }
    }
  }

  /// A table while its rows and cells come in.
  private struct TableInProgress {
    let index: Int
    let depth: Int32
    var row = -1
    var column = 0
    /// The index of the cell whose content comes in.
    var cell: Int?
    /// For each column, the first row that no cell from above covers.
    var freeFrom: [Int] = []

    mutating func beginRow() {
      row += 1
      column = 0
      cell = nil
    }

    mutating func placed(_ node: TapNode, spanLimit: Int32) -> TaggedCell {
      row = max(row, 0)
      let rows = Int(min(node.rowSpan, spanLimit))
      let columns = Int(min(node.columnSpan, spanLimit))
      while column < freeFrom.count, freeFrom[column] > row { column += 1 }
      let first = column
      column += columns
      while freeFrom.count < column { freeFrom.append(0) }
      for covered in first..<column { freeFrom[covered] = row + rows }
      return TaggedCell(
        table: index, row: row, column: first, rowSpan: rows, columnSpan: columns,
        isHeader: node.role == TapHeader, mcids: [])
    }
  }

  extension Array {
    fileprivate mutating func withLast(_ body: (inout Element) -> Void) {
      guard !isEmpty else { return }
      body(&self[count - 1])
    }
  }
#endif
