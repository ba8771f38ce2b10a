/// The Latin words of a document so far, which may tell whether a hyphen at a line's end is a word's own
/// or broke it: the same word may stand elsewhere, unbroken.
public struct WordStock: Hashable, Sendable {
  private var words: Set<String> = []

  /// Letters; shorter words are not broken.
  private static let shortest = 4
  /// Words, so that memory does not grow without end; the vocabulary of a sheet is some hundreds.
  private static let most = 50_000
  /// Of the font size: letters of one word are nearer to each other.
  private static let gap = 0.18

  /// An empty stock.
  public init() {}

  /// Takes in the words that stand on a page unbroken.
  ///
  /// O(n) in glyphs.
  mutating func add(_ glyphs: [Glyph], _ fates: [Ink.Fate]) {
    var word: [UInt8] = []
    var isRest = false
    var last: Glyph?
    for (glyph, fate) in zip(glyphs, fates)
    where fate == .visible || fate == .space && glyph.scalar != "\u{AD}" {
      let letter = glyph.direction == .right ? WordStock.letter(glyph.scalar) : nil
      if !word.isEmpty, letter == nil || !(last.map { WordStock.goesOn($0, glyph) } ?? false) {
        isRest = take(&word, isRest)
      }
      guard let letter else {
        isRest = isRest && fate == .space
        continue
      }
      word.append(letter)
      last = glyph
    }
    _ = take(&word, isRest)
  }

  /// Whether a hyphen between two parts of a word is the word's own; `nil` when the words so far do not
  /// tell, or tell both.
  func isOwnHyphen(between head: [Unicode.Scalar], and tail: [Unicode.Scalar]) -> Bool? {
    let (head, tail) = (head.compactMap(WordStock.letter), tail.compactMap(WordStock.letter))
    let isWhole = words.contains(String(decoding: head + tail, as: UTF8.self))
    let isCompound = words.contains(
      String(decoding: head + [UInt8(ascii: "-")] + tail, as: UTF8.self))
    return isWhole == isCompound ? nil : isCompound
  }

  /// Takes a word, unless it is a part of one that a line's end breaks.
  ///
  /// - Returns: Whether the next word is the rest of this one.
  private mutating func take(_ word: inout [UInt8], _ isRest: Bool) -> Bool {
    defer { word.removeAll(keepingCapacity: true) }
    guard word.last != UInt8(ascii: "-") else { return true }
    if !isRest, word.count >= WordStock.shortest, words.count < WordStock.most {
      words.insert(String(decoding: word, as: UTF8.self))
    }
    return false
  }

  private static func goesOn(_ last: Glyph, _ glyph: Glyph) -> Bool {
    last.baseline == glyph.baseline
      && abs(glyph.box.minX - last.box.maxX) <= gap * glyph.fontSize
  }

  /// A Latin letter in lower case, or a hyphen; `nil` for any other character.
  static func letter(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "a"..."z", "-": UInt8(scalar.value)
    case "A"..."Z": UInt8(scalar.value | 0x20)
    default: nil
    }
  }
}
