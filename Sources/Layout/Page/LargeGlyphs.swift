/// The glyphs of a page that are much larger than its text.
struct LargeGlyphs {
  private let glyphs: [Glyph]
  /// The indices of the large ones.
  private var large: [Int] = []
  /// Those of the text.
  private var text: [Int] = []

  /// Of the mean font size of what is seen: no smaller text is large.
  private static let leastSize = 2.0
  /// Of its height, above and below: a large glyph's box is empty there, and the next line may begin.
  private static let margin = 0.25

  private struct Manner: Hashable {
    let fontSize: Double
    let color: UInt32
  }

  /// Finds the large ones among the glyphs that are seen.
  ///
  /// O(n) in glyphs.
  init(_ glyphs: [Glyph], _ fates: [Ink.Fate]) {
    self.glyphs = glyphs
    var (sum, count, largest) = (0.0, 0, 0.0)
    for (glyph, fate) in zip(glyphs, fates) where fate == .visible {
      sum += glyph.fontSize
      count += 1
      largest = max(largest, glyph.fontSize)
    }
    let least = LargeGlyphs.leastSize * sum / Double(max(1, count))
    guard largest >= least else { return }
    for index in glyphs.indices where fates[index] == .visible {
      if glyphs[index].fontSize >= least { large.append(index) } else { text.append(index) }
    }
  }

  /// The indices of those of one size and colour some of which lie where text is: of a watermark.
  ///
  /// O(n log m) in glyphs and large glyphs.
  var beneathText: [Int] {
    guard !large.isEmpty else { return [] }
    let boxes = BoxIndex(
      large.map { index in
        var box = glyphs[index].box
        (box.minY, box.maxY) = (
          box.minY + LargeGlyphs.margin * box.height, box.maxY - LargeGlyphs.margin * box.height
        )
        return box
      })
    var beneath: Set<Manner> = []
    for index in text {
      let box = glyphs[index].box
      if let over = boxes.last(before: large.count, x: box.midX, y: box.midY) {
        beneath.insert(manner(of: large[over]))
      }
    }
    return large.filter { beneath.contains(manner(of: $0)) }
  }

  private func manner(of index: Int) -> Manner {
    Manner(fontSize: glyphs[index].fontSize, color: glyphs[index].color)
  }
}
