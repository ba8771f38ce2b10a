/// Finds which of many thin boxes touch, on a coarse raster of the page.
///
/// Each box is drawn into the raster; boxes that meet in a raster cell or in neighbouring ones are
/// connected. Cost is linear in the drawn length, whatever the number of crossings.
struct ConnectionMap: ~Copyable {
  /// The part drawn last in each cell of the raster, counted from 1; 0 for none.
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
    owners = Array(repeating: 0, count: columns * rows)
  }

  /// Draws the boxes of part `index`; parts must come in ascending order from 0.
  mutating func draw(_ boxes: [Rect], as index: Int) {
    parents.append(Int32(index))
    for box in boxes {
      let (firstColumn, firstRow) = (clamped(box.minX, columns), clamped(box.minY, rows))
      let lastColumn = max(firstColumn, clamped(box.maxX, columns))
      let lastRow = max(firstRow, clamped(box.maxY, rows))
      uniteAround(rows: firstRow...lastRow, columns: firstColumn...lastColumn, Int32(index))
      for row in firstRow...lastRow {
        let start = row * columns
        for place in start + firstColumn...start + lastColumn { owners[place] = Int32(index) + 1 }
      }
    }
  }

  /// Connects a part with all that lies in some raster cells or next to them.
  private mutating func uniteAround(
    rows range: ClosedRange<Int>, columns extent: ClosedRange<Int>, _ index: Int32
  ) {
    let (first, last) = (max(0, extent.lowerBound - 1), min(columns - 1, extent.upperBound + 1))
    var united = index + 1
    for row in max(0, range.lowerBound - 1)...min(rows - 1, range.upperBound + 1) {
      for place in row * columns + first...row * columns + last where owners[place] > 0 {
        guard owners[place] != united else { continue }
        united = owners[place]
        unite(united - 1, index)
      }
    }
  }

  /// The representative of a part's connected group: its lowest index.
  mutating func root(of index: Int) -> Int { Int(find(Int32(index))) }

  private func clamped(_ coordinate: Double, _ count: Int) -> Int {
    guard coordinate.isFinite else { return 0 }
    return Int(max(0, min(Double(count - 1), coordinate / cellSize)))
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
