internal import Layout

/// Finds straight lines and flat areas in a raster; all lengths are in pixels.
///
/// A run is a stretch of one colour along a row; runs of rows below each other that begin and end
/// alike make a piece. Flat pieces are lines, high ones areas.
struct RasterScanner {
  /// The thickest line: 2 points at 144 dpi, as for rulings drawn as rectangles.
  var lineLimit = 4
  /// The shortest line, 5 points: less than the lowest row of a table.
  var lineLength = 10
  /// The smallest area worth noting, on each side.
  var areaLimit = 8
  /// How bright a pixel must be in each channel to be paper.
  var paper: UInt32 = 250
  /// How far the ends of runs in neighbouring rows may lie apart and still make one piece.
  var raggedness = 2
  /// The share of a line's pixels that must have its colour, where text crosses it.
  var lineSolidity = 0.75
  /// The same for an area: bold text leaves about half of what it stands on.
  var areaSolidity = 0.4
  /// The widest gap between the dashes of a line, 3 points.
  var dashGap = 6

  /// The lines and areas of a raster.
  ///
  /// - Returns: The lines, horizontal ones first; the areas of any colour but paper's. Both from
  ///   top to bottom, lines down the page from left to right.
  func scan(_ raster: Raster) -> (rulings: [Ruling], fills: [Fill]) {
    let pieces = pieces(of: raster)
    let turned = raster.transposed()
    let rulings =
      lines(pieces, in: raster, .horizontal) + lines(self.pieces(of: turned), in: turned, .vertical)
    return (rulings, areas(pieces))
  }

  private func areas(_ pieces: [Piece]) -> [Fill] {
    pieces
      .filter {
        $0.thickness >= areaLimit && $0.length >= areaLimit && $0.solidity >= areaSolidity
      }
      .map {
        Fill(
          box: Rect(
            minX: Double($0.start), minY: Double($0.first), maxX: Double($0.end),
            maxY: Double($0.last + 1)), color: $0.color)
      }
  }

  // MARK: - Pieces

  /// A stack of runs: `start..<end` along the rows `first...last`.
  private struct Piece {
    var start: Int
    var end: Int
    var first: Int
    var last: Int
    var color: UInt32
    var solid: Int
    /// The run of its last row, which the next row's run must match.
    var run: Range<Int>

    var length: Int { end - start }
    var thickness: Int { last - first + 1 }
    var solidity: Double { Double(solid) / Double(length * thickness) }

    init(_ run: Range<Int>, _ color: UInt32, solid: Int, y: Int) {
      (start, end, first, last) = (run.lowerBound, run.upperBound, y, y)
      (self.color, self.solid, self.run) = (color, solid, run)
    }

    mutating func add(_ run: Range<Int>, solid: Int, y: Int) {
      start = min(start, run.lowerBound)
      end = max(end, run.upperBound)
      self.solid += solid
      self.run = run
      last = y
    }
  }

  private func pieces(of raster: Raster) -> [Piece] {
    var done: [Piece] = []
    var open: [Piece] = []
    for y in 0..<raster.height {
      var next: [Piece] = []
      var candidates = open.indices
      forEachRun(in: y, of: raster) { run, color, solid in
        candidates = candidates.drop { open[$0].run.lowerBound < run.lowerBound - raggedness }
        let match = candidates.prefix { open[$0].run.lowerBound <= run.lowerBound + raggedness }
          .first { open[$0].last < y && matches(open[$0], run, color) }
        guard let match else {
          next.append(Piece(run, color, solid: solid, y: y))
          return
        }
        open[match].add(run, solid: solid, y: y)
        next.append(open[match])
      }
      done += open.filter { $0.last < y }
      open = next
    }
    return (done + open).sorted { ($0.first, $0.start) < ($1.first, $1.start) }
  }

  private func matches(_ piece: Piece, _ run: Range<Int>, _ color: UInt32) -> Bool {
    abs(piece.run.lowerBound - run.lowerBound) <= raggedness
      && abs(piece.run.upperBound - run.upperBound) <= raggedness && piece.color.isNear(color)
  }

  private func forEachRun(
    in y: Int, of raster: Raster, _ body: (Range<Int>, UInt32, _ solid: Int) -> Void
  ) {
    let row = y * raster.width
    var x = 0
    while x < raster.width {
      let color = raster.pixels[row + x]
      guard !isPaper(color), !raster.isText[row + x] else {
        x += 1
        continue
      }
      let lead = lead(to: x, color, in: raster.pixels[row...], raster.isText[row...])
      var solid = lead.solid
      var (end, probe) = (x + 1, x + 1)
      while probe < raster.width {
        let pixel = raster.pixels[row + probe]
        if pixel.isNear(color), !isPaper(pixel) {
          solid += 1
          end = probe + 1
        } else if !raster.isText[row + probe] {
          break
        }
        probe += 1
      }
      body(lead.start..<end, color, solid)
      x = end
    }
  }

  /// Where a run begins that comes out from under text at `x`, and how much of it shows there.
  private func lead(
    to x: Int, _ color: UInt32, in pixels: ArraySlice<UInt32>, _ isText: ArraySlice<Bool>
  ) -> (start: Int, solid: Int) {
    let row = pixels.startIndex
    var (start, solid, seen, probe) = (x, 1, 1, x - 1)
    while probe >= 0, isText[row + probe] {
      if pixels[row + probe].isNear(color), !isPaper(color) {
        seen += 1
        (start, solid) = (probe, seen)
      }
      probe -= 1
    }
    return (start, solid)
  }

  private func isPaper(_ color: UInt32) -> Bool {
    color >> 16 >= paper && color >> 8 & 0xFF >= paper && color & 0xFF >= paper
  }

  // MARK: - Lines

  private func lines(_ pieces: [Piece], in raster: Raster, _ axis: Ruling.Axis) -> [Ruling] {
    let thin = pieces.filter {
      $0.thickness <= lineLimit && $0.solidity >= lineSolidity && standsOut($0, in: raster)
    }
    let whole = thin.filter { $0.length >= lineLength && $0.length >= 3 * $0.thickness }
    let dashes = dashed(thin.filter { $0.length < lineLength }, in: raster)
    return whole.map { ruling($0, axis, isDashed: false) }
      + dashes.map { ruling($0, axis, isDashed: true) }
  }

  /// Whether a piece differs from what lies on its two sides, at most places along it, by more than
  /// smoothing explains.
  private func standsOut(_ piece: Piece, in raster: Raster) -> Bool {
    guard piece.first > 0, piece.last + 1 < raster.height else { return true }
    // Many places, as lines that cross this one are evenly spaced, too.
    let places = stride(from: piece.start, to: piece.end, by: max(1, piece.length / 50))
    let distinct = places.count { x in
      let above = raster.pixels[(piece.first - 1) * raster.width + x]
      let below = raster.pixels[(piece.last + 1) * raster.width + x]
      guard !above.isNear(piece.color), !below.isNear(piece.color) else { return false }
      return piece.thickness > 2 || !isSmoothing(piece.color, between: above, and: below)
    }
    return distinct * 2 > Array(places).count
  }

  /// Whether a colour is that of an area's smoothed edge, or of the seam between two equal areas
  /// where paper shines through.
  private func isSmoothing(_ color: UInt32, between one: UInt32, and other: UInt32) -> Bool {
    let far = one.isNear(other) ? 0xFFFFFF : other
    return [UInt32(16), 8, 0].allSatisfy { shift in
      let (a, b) = (one >> shift & 0xFF, far >> shift & 0xFF)
      return (min(a, b)...max(a, b)).contains(color >> shift & 0xFF)
    }
  }

  /// Joins short pieces in one row, of one colour and with short gaps, to lines of three or more.
  ///
  /// A gap may be longer under text. A dashed line may end in a gap, too.
  private func dashed(_ short: [Piece], in raster: Raster) -> [Piece] {
    var lines: [(piece: Piece, count: Int)] = []
    var open: [(piece: Piece, count: Int)] = []
    for piece in short {
      lines += open.filter { $0.piece.first < piece.first - 1 }
      open.removeAll { $0.piece.first < piece.first - 1 }
      let index = open.firstIndex { continues($0.piece, piece, in: raster) }
      guard let index else {
        open.append((piece, 1))
        continue
      }
      open[index].piece.end = piece.end
      open[index].count += 1
    }
    return (lines + open).filter { $0.count >= 3 && $0.piece.length >= 2 * lineLength }.map {
      var line = $0.piece
      line.start -= dashGap / 2
      line.end += dashGap / 2
      return line
    }
  }

  private func continues(_ line: Piece, _ dash: Piece, in raster: Raster) -> Bool {
    guard abs(line.first - dash.first) <= 1, dash.start >= line.end, line.color.isNear(dash.color)
    else { return false }
    let row = dash.first * raster.width
    return dash.start - line.end <= dashGap
      || raster.isText[row + line.end + dashGap / 2..<row + dash.start - dashGap / 2]
        .allSatisfy(\.self)
  }

  private func ruling(_ piece: Piece, _ axis: Ruling.Axis, isDashed: Bool) -> Ruling {
    Ruling(
      axis: axis, position: Double(piece.first + piece.last + 1) / 2, start: Double(piece.start),
      end: Double(piece.end), thickness: Double(piece.thickness), color: piece.color,
      isDashed: isDashed, source: .raster)
  }
}
