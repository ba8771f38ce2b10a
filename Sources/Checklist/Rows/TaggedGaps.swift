internal import Layout

/// The white space between rows of a tagged table: where the document's structure says that one row ends
/// and the next begins.
struct TaggedGaps {
  /// Heights between the texts of one tagged row and the next, in points, top to bottom.
  private var gaps: [ClosedRange<Double>] = []

  /// Points; texts of one row and the next may overlap by the reach of their letters' boxes.
  private static let slack = 0.5

  /// Whether nothing is tagged, or the rows' texts overlap, so that the tags tell nothing.
  var isEmpty: Bool { gaps.isEmpty }

  init(_ pieces: [RowInference.Piece]) {
    var extents: [TaggedRows.Place: ClosedRange<Double>] = [:]
    for piece in pieces {
      guard let tag = piece.tag else { continue }
      let known = extents[tag] ?? piece.box.minY...piece.box.maxY
      extents[tag] =
        min(known.lowerBound, piece.box.minY)...max(known.upperBound, piece.box.maxY)
    }
    let rows = extents.sorted { ($0.key.table, $0.key.row) < ($1.key.table, $1.key.row) }
    for (above, below) in zip(rows, rows.dropFirst()) {
      let (end, start) = (above.value.upperBound, below.value.lowerBound)
      guard end <= start + TaggedGaps.slack else {
        gaps = []
        return
      }
      gaps.append(min(end, start)...start)
    }
  }

  /// Whether a strip of white lies between two tagged rows.
  func hold(_ strip: RowInference.Strip) -> Bool {
    gaps.contains {
      $0.lowerBound - TaggedGaps.slack <= strip.minY
        && strip.maxY <= $0.upperBound + TaggedGaps.slack
    }
  }
}
