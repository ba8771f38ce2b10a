internal import Layout

/// Keeps count of where a page's visible glyphs went, so that each ends in exactly one place.
struct GlyphLedger {
  private let ink: Ink
  private var isPlaced: [Bool]
  /// How many glyphs were placed a second time; 0 unless the program is wrong.
  private(set) var placedTwice = 0

  init(_ ink: Ink) {
    self.ink = ink
    isPlaced = Array(repeating: false, count: ink.fates.count)
  }

  /// Notes that the glyphs of some lines have their place now.
  ///
  /// - Returns: How many visible glyphs that were.
  mutating func place(_ lines: [Line]) -> Int {
    var count = 0
    for line in lines {
      for index in line.glyphs where isCounted(Int(index)) {
        if isPlaced[Int(index)] { placedTwice += 1 }
        isPlaced[Int(index)] = true
        count += 1
      }
    }
    return count
  }

  /// The visible glyphs that have no place yet.
  var unplaced: [Int32] {
    isPlaced.indices.filter { isCounted($0) && !isPlaced[$0] }.map(Int32.init)
  }

  private func isCounted(_ index: Int) -> Bool {
    ink.fates[index] == .visible || ink.fates[index] == .watermark
  }
}
