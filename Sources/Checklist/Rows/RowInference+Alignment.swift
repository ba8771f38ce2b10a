internal import Layout

/// How numbers stand in their rows, and the edges of rows that fills show.
extension RowInference {
  /// Whether numbers stand at the top of their rows: the tallest strip before each is the last one; `nil`
  /// where no row has several lines.
  func areTopAligned(_ anchors: [Anchor], _ choices: [[Strip]]) -> Bool? {
    var (last, all) = (0, 0)
    for (index, candidates) in choices.enumerated()
    where !anchors[index].isBand && !anchors[index + 1].isBand && candidates.count > 1 {
      let tallest = candidates.map(\.height).max() ?? 0
      guard let final = candidates.last else { continue }
      all += 1
      if final.height >= tallest * (1 - RowInference.alike) { last += 1 }
    }
    return all == 0 ? nil : last * 5 >= all * 4
  }

  /// The boundaries over each row but the first, where lines stand too evenly for white space to tell, and
  /// each text begins beside its row's number; `nil` elsewhere.
  func levelBoundaries(_ anchors: [Anchor], _ text: [Piece]) -> [Double]? {
    guard anchors.allSatisfy({ !$0.isBand }), areEven(text), areLevel(anchors, text) else {
      return nil
    }
    return zip(anchors, anchors.dropFirst()).map { above, below in
      let first = partitionIndex(of: text) { $0.box.minY >= above.minY - tallest }
      let near = text[first...].prefix { $0.box.minY < below.maxY }
      let upper = near.filter { $0.box.midY < below.midY - RowInference.level * $0.fontSize }
      let lower = near.filter { $0.box.midY >= below.midY - RowInference.level * $0.fontSize }
      let bottom = upper.map(\.box.maxY).max() ?? above.maxY
      return (bottom + (lower.map(\.box.minY).min() ?? below.minY)) / 2
    }
  }

  /// Whether the lines of the columns stand so evenly that white space does not tell where a row ends.
  private func areEven(_ text: [Piece]) -> Bool {
    var last: [Int: Piece] = [:]
    var (least, most) = (Double.infinity, 0.0)
    for piece in text where columns[piece.column].field != .number {
      if let above = last[piece.column], above.fontSize == piece.fontSize {
        let lead = (piece.box.midY - above.box.midY) / piece.fontSize
        if RowInference.leads.contains(lead) {
          least = min(least, lead)
          most = max(most, lead)
        }
      }
      last[piece.column] = piece
    }
    return most - least <= RowInference.alike
  }

  /// Of the font size: how far the lines of one text, and of rows set as near to each other, are apart;
  /// pieces of one line are nearer.
  private static let leads = 0.5..<1.7
  /// Of the font size: a line this near to a number's height stands beside it.
  private static let level = 0.45

  /// Whether each text under a row's number begins beside it, and none above the first; a line further below
  /// than lines of one text are is the first of the next row, above its number, or stands below the table.
  private func areLevel(_ anchors: [Anchor], _ text: [Piece]) -> Bool {
    var anchor = -1
    var begun: [Int: Piece] = [:]
    for piece in text where columns[piece.column].field != .number {
      let reach = RowInference.level * piece.fontSize
      while anchor + 1 < anchors.count, anchors[anchor + 1].midY <= piece.box.midY + reach {
        anchor += 1
        begun = [:]
      }
      guard anchor >= 0 else { return false }
      if let above = begun.updateValue(piece, forKey: piece.column) {
        let lead = (piece.box.midY - above.box.midY) / piece.fontSize
        guard lead < RowInference.leads.upperBound || anchor + 1 == anchors.count else {
          return false
        }
      } else if abs(piece.box.midY - anchors[anchor].midY) > reach {
        return false
      }
    }
    return true
  }

  // MARK: Fills

  /// The one edge of fills between two anchors; `nil` where there is none, or several.
  func fillEdge(between above: Anchor, and below: Anchor) -> Double? {
    let first = partitionIndex(of: fillEdges) { $0 > above.midY }
    guard first < fillEdges.count, fillEdges[first] < below.midY,
      first + 1 == fillEdges.count || fillEdges[first + 1] >= below.midY
    else { return nil }
    return fillEdges[first]
  }

  /// The last edge of fills over an anchor that text stands above.
  func fillEdge(over anchor: Anchor, below top: Double) -> Double? {
    let next = partitionIndex(of: fillEdges) { $0 >= anchor.midY }
    guard next > 0, fillEdges[next - 1] > top + (anchor.maxY - anchor.minY) / 2 else { return nil }
    return fillEdges[next - 1]
  }

  /// Points; the fills of a row's cells begin and end at one height, or nearly.
  private static let sameEdge = 1.5
  /// Of the columns that are no labels: so many have the fills of a row.
  private static let filledColumns = 0.8

  /// Where fills behind most of the columns that are no labels begin or end, on a page.
  static func fillEdges(on page: Page, _ columns: [Column]) -> [Double] {
    let body = columns.filter { !$0.isLabel }.map { ($0.minX + $0.maxX) / 2 }
    guard body.count > 1, !page.fills.isEmpty else { return [] }
    var covered: [(y: Double, columns: Set<Int>)] = []
    for edge in page.fills.flatMap({ [($0.box.minY, $0.box), ($0.box.maxY, $0.box)] })
      .sorted(by: { $0.0 < $1.0 })
    {
      let own = body.indices.filter { body[$0] > edge.1.minX && body[$0] < edge.1.maxX }
      guard !own.isEmpty else { continue }
      if let last = covered.last, edge.0 - last.y <= sameEdge {
        covered[covered.count - 1].columns.formUnion(own)
      } else {
        covered.append((edge.0, Set(own)))
      }
    }
    return covered.filter { Double($0.columns.count) >= filledColumns * Double(body.count) }
      .map(\.y)
  }
}
