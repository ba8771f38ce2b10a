/// Finds which of many thin boxes touch, on a coarse raster of the page.
///
/// Each box is drawn into the raster; boxes that meet in a raster cell or in neighbouring ones are
/// connected. Cost is linear in the drawn length, whatever the number of crossings.
struct ConnectionMap: ~Copyable {
  private var owners: [Int32]
  private var parents: [Int32] = []
  private let columns: Int
  private let rows: Int
  private let cellSize: Double

  /// Points; lines of one table meet within the widest pen, 2 pt.
  private static let finest = 2.0
  /// A raster of at most this many cells, so that giant pages cost no more memory (4 MB).
  private static let mostCells = 1_000_000.0

  init(width: Double, height: Double) {
    let area = max(1, width) * max(1, height)
    cellSize = max(ConnectionMap.finest, (area / ConnectionMap.mostCells).squareRoot())
    columns = max(1, min(4_000_000, Int((max(1, width) / cellSize).rounded(.up)) + 1))
    rows = max(1, Int((max(1, height) / cellSize).rounded(.up)) + 1)
    owners = Array(repeating: -1, count: columns * rows)
  }

  /// Draws the boxes of part `index`; parts must come in ascending order from 0.
  mutating func draw(_ boxes: [Rect], as index: Int) {
    parents.append(Int32(index))
    for box in boxes {
      let (firstColumn, lastColumn) = (clamped(box.minX, columns), clamped(box.maxX, columns))
      let (firstRow, lastRow) = (clamped(box.minY, rows), clamped(box.maxY, rows))
      for row in firstRow...max(firstRow, lastRow) {
        for column in firstColumn...max(firstColumn, lastColumn) {
          mark(row: row, column: column, Int32(index))
        }
      }
    }
  }

  /// The representative of a part's connected group: its lowest index.
  mutating func root(of index: Int) -> Int { Int(find(Int32(index))) }

  private func clamped(_ coordinate: Double, _ count: Int) -> Int {
    guard coordinate.isFinite else { return 0 }
    return Int(max(0, min(Double(count - 1), coordinate / cellSize)))
  }

  private mutating func mark(row: Int, column: Int, _ index: Int32) {
    for nearRow in max(0, row - 1)...min(rows - 1, row + 1) {
      for nearColumn in max(0, column - 1)...min(columns - 1, column + 1) {
        let owner = owners[nearRow * columns + nearColumn]
        if owner >= 0, owner != index { unite(owner, index) }
      }
    }
    owners[row * columns + column] = index
  }

  private mutating func find(_ index: Int32) -> Int32 {
    var root = index
    while parents[Int(root)] != root { root = parents[Int(root)] }
    var step = index
    while parents[Int(step)] != root {
      let next = parents[Int(step)]
      parents[Int(step)] = root
      step = next
    }
    return root
  }

  private mutating func unite(_ one: Int32, _ other: Int32) {
    let (a, b) = (find(one), find(other))
    if a != b { parents[Int(max(a, b))] = min(a, b) }
  }
}
