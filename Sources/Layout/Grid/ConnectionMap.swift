/// Finds which of many thin boxes touch, on a coarse raster of the page.
///
/// Boxes that meet in a cell of the raster or in neighbouring ones are connected. They are taken top to
/// bottom: of those that cover a column of the raster, only the one that reaches furthest down matters,
/// for all that reach a row are connected to it. Columns between which no box begins or ends are one
/// strip. Cost is O(n log n), and linear in the strips that boxes cover.
struct ConnectionMap: ~Copyable {
  private var parents: [Int32]
  private let raster: Raster

  /// Connects the parts of a page.
  ///
  /// - Parameters:
  ///   - parts: The boxes that each part is made of, in points of page space.
  ///   - width: The page's width, in points.
  ///   - height: Its height.
  init(_ parts: [[Rect]], width: Double, height: Double) {
    parents = Array(0..<Int32(parts.count))
    raster = Raster(width: width, height: height)
    var areas: [Area] = []
    for (part, boxes) in parts.enumerated() {
      for box in boxes { areas.append(raster.area(of: box, Int32(part))) }
    }
    areas.sort { ($0.firstRow, $0.part) < ($1.firstRow, $1.part) }
    let strips = strips(areas)
    var lowest = Array(repeating: Reach(row: -2, part: 0), count: strips.count)
    for area in areas {
      let around = max(0, area.firstColumn - 1)...min(raster.columns - 1, area.lastColumn + 1)
      for strip in strips[around.lowerBound]...strips[around.upperBound]
      where lowest[strip].row >= area.firstRow - 1 {
        unite(lowest[strip].part, area.part)
      }
      for strip in strips[area.firstColumn]...strips[area.lastColumn]
      where lowest[strip].row < area.lastRow {
        lowest[strip] = Reach(row: area.lastRow, part: area.part)
      }
    }
  }

  /// The strip of each column of the raster, counted from the left.
  private func strips(_ areas: [Area]) -> [Int] {
    var strips = Array(repeating: 0, count: raster.columns + 2)
    for area in areas {
      // An area and what is next to it begin and end here.
      for column in area.firstColumn - 1...area.firstColumn { strips[max(0, column)] = 1 }
      for column in area.lastColumn + 1...area.lastColumn + 2 { strips[column] = 1 }
    }
    for column in 1..<strips.count { strips[column] += strips[column - 1] }
    return strips
  }

  /// The representative of a part's connected group: its lowest index.
  mutating func root(of index: Int) -> Int { Int(find(Int32(index))) }

  /// The part that reaches furthest down in a column of the raster, and to which row.
  private struct Reach {
    var row: Int
    var part: Int32
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

/// The cells of a raster that a box covers.
private struct Area {
  var firstRow: Int
  var lastRow: Int
  var firstColumn: Int
  var lastColumn: Int
  var part: Int32
}

/// A page cut into square cells.
private struct Raster {
  let columns: Int
  private let rows: Int
  private let cellSize: Double

  /// Points; lines of one table meet within the widest pen, 2 pt.
  private static let finest = 2.0
  /// The most cells: those of a giant page are larger.
  private static let mostCells = 1_000_000.0

  init(width: Double, height: Double) {
    let area = max(1, width) * max(1, height)
    cellSize = max(Raster.finest, (area / Raster.mostCells).squareRoot())
    columns = max(1, min(4_000_000, Int((max(1, width) / cellSize).rounded(.up)) + 1))
    rows = max(1, Int((max(1, height) / cellSize).rounded(.up)) + 1)
  }

  func area(of box: Rect, _ part: Int32) -> Area {
    let (column, row) = (clamped(box.minX, columns), clamped(box.minY, rows))
    return Area(
      firstRow: row, lastRow: max(row, clamped(box.maxY, rows)), firstColumn: column,
      lastColumn: max(column, clamped(box.maxX, columns)), part: part)
  }

  private func clamped(_ coordinate: Double, _ count: Int) -> Int {
    guard coordinate.isFinite else { return 0 }
    return Int(max(0, min(Double(count - 1), coordinate / cellSize)))
  }
}
