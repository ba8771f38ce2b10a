/// Turns lines of glyphs into text: word spaces, wraps joined, typed breaks kept.
public struct TextAssembler: Sendable {
  /// The glyphs of the page.
  let ink: Ink

  /// Of the font size: a gap this wide between Latin letters is a word space, where none is
  /// drawn.
  ///
  /// Word spaces are 0.25 em and more (0.18 in tight justified text), kerning at most 0.1.
  private static let wordGap = 0.18
  /// Of the font size: between Korean and Latin, office programs leave white as wide as a word space by themselves.
  private static let mixedGap = 0.3
  /// Of the font size: a drawn space that leaves less white than this between its neighbours is not
  /// seen; some programs draw one for a kern, and go back over it.
  private static let leastDrawnGap = 0.05

  /// Creates an assembler for a page's glyphs.
  public init(_ ink: Ink) { self.ink = ink }

  /// The text of one line, its drawn and its implied spaces in it.
  public func text(of line: Line) -> String {
    var text: [Unicode.Scalar] = []
    text.reserveCapacity(2 * line.glyphs.count)  // letters, and spaces between them at the most
    append(line, to: &text)
    return composed(text)
  }

  /// The text of a cell's lines.
  ///
  /// - Parameters:
  ///   - lines: Lines in reading order.
  ///   - box: The cell that holds them, in page space; tells a full line from one broken by hand.
  /// - Returns: `\n` where a break was typed; empty for no lines.
  public func text(of lines: [Line], in box: Rect) -> String {
    guard lines.count > 1 else { return lines.first.map { self.text(of: $0) } ?? "" }
    if let order = stackedOrder(of: lines) { return composed(order.map(scalar)) }
    var text: [Unicode.Scalar] = []
    text.reserveCapacity(lines.reduce(0) { $0 + 2 * $1.glyphs.count })
    var measure = Measure(lines, in: box)
    measure.keepsWords = keepsWords(lines, in: measure.room)
    let isStacked = isStacked(lines)
    let lead =
      isStacked ? zip(lines, lines.dropFirst()).map { $1.baseline - $0.baseline }.min() : nil
    for (index, line) in lines.enumerated() {
      if index > 0, let lead {
        if isSpace(between: lines[index - 1], and: line, lead) { text.append(" ") }
      } else if index > 0 {
        appendBreak(between: lines[index - 1], and: line, measure, to: &text)
      }
      append(line, to: &text)
    }
    return composed(text)
  }

  /// The text of a label of which a page break shows only a part.
  ///
  /// Some programs draw a merged cell that crosses a page break whole on both pages and clip it; the
  /// clipped letters beside the visible ones complete the label.
  ///
  /// - Parameters:
  ///   - lines: The visible part.
  ///   - box: The cell that holds it, in page space; the label's letters keep to its width.
  /// - Returns: The whole, in the order of drawing; `nil` when nothing beside it was clipped.
  public func unclippedText(of lines: [Line], in box: Rect) -> String? {
    let indices = lines.flatMap(\.glyphs).map { Int($0) }
    guard let start = indices.min(), let end = indices.max() else { return nil }
    let sample = ink.page.glyphs[start]
    func isCutOff(_ index: Int) -> Bool {
      let glyph = ink.page.glyphs[index]
      return ink.fates[index] == .clipped && glyph.direction == sample.direction
        && glyph.fontSize == sample.fontSize && glyph.box.midX > box.minX
        && glyph.box.midX < box.maxX
    }
    func goesOn(_ index: Int) -> Bool { isCutOff(index) || ink.fates[index] == .space }
    let before = ink.fates.indices[..<start].reversed().prefix(while: goesOn)
    let after = ink.fates.indices[(end + 1)...].prefix(while: goesOn)
    let first = before.last(where: isCutOff) ?? start
    let last = after.last(where: isCutOff) ?? end
    guard (first...last).contains(where: { ink.fates[$0] == .clipped }) else { return nil }
    var text: [Unicode.Scalar] = []
    for index in first...last where ink.fates[index] != .hidden && ink.fates[index] != .repeated {
      text.append(ink.page.glyphs[index].scalar)
    }
    return composed(text)
  }

  /// The characters of some lines in reading order, less all white space: enough to compare a text.
  public func letters(of lines: [Line]) -> [Unicode.Scalar] {
    var letters: [Unicode.Scalar] = []
    letters.reserveCapacity(lines.reduce(0) { $0 + $1.glyphs.count })
    for line in lines {
      for index in line.glyphs where ink.fates[Int(index)] != .space {
        letters.append(ink.page.glyphs[Int(index)].scalar)
      }
    }
    return letters
  }

  /// Of the font size: lines of one text are this near to each other.
  private static let widestLead = 2.0

  /// Whether text goes on where a clip path hides all of it: the glyphs drawn next, on the same line or
  /// the next one.
  public func isCut(_ lines: [Line]) -> Bool {
    var (first, last) = (Int.max, -1)
    var (start, end) = (Double.infinity, -Double.infinity)
    for line in lines {
      (start, end) = (min(start, line.box.minX), max(end, line.box.maxX))
      for index in line.glyphs { (first, last) = (min(first, Int(index)), max(last, Int(index))) }
    }
    guard first <= last, lines[0].direction == .right else { return false }
    func isCutOff(_ index: Int, beside edge: Int) -> Bool {
      guard ink.fates.indices.contains(index), ink.fates[index] == .clipped else { return false }
      let (glyph, seen) = (ink.page.glyphs[index], ink.page.glyphs[edge])
      return glyph.direction == .right && glyph.fontSize == seen.fontSize
        && abs(glyph.baseline - seen.baseline) <= TextAssembler.widestLead * seen.fontSize
        && ((glyph.box.minX >= start - seen.fontSize && glyph.box.maxX <= end)
          || seen.isContinued(by: glyph) || glyph.isContinued(by: seen))
    }
    return isCutOff(first - 1, beside: first) || isCutOff(last + 1, beside: last)
  }

  /// Whether some line ends in a hyphen-minus within a word, and the document's other words do not tell
  /// whether it is the word's own or broke it.
  public func isBrokenAtHyphen(_ lines: [Line]) -> Bool {
    zip(lines, lines.dropFirst()).contains { line, next in
      mayBreakAtHyphen(line, next) && isOwnHyphen(line, next) == nil
    }
  }

  /// Whether a hyphen-minus at a line's end may have broken a word: no rule leaves a single letter before
  /// or after a break.
  func mayBreakAtHyphen(_ line: Line, _ next: Line) -> Bool {
    func areLowercase(_ scalars: some Collection<Unicode.Scalar>) -> Bool {
      scalars.count == 2 && scalars.allSatisfy(\.properties.isLowercase)
    }
    guard let last = line.glyphs.last(where: { isShown($0) }), scalar(at: last) == "-" else {
      return false
    }
    return areLowercase(visibleScalars(of: line).dropLast().suffix(2))
      && areLowercase(visibleScalars(of: next).prefix(2))
  }

  /// Whether the hyphen at a line's end is the word's own, by the document's other words; they tell
  /// nothing of the parts of an address.
  func isOwnHyphen(_ line: Line, _ next: Line) -> Bool? {
    let isPart = { (scalar: Unicode.Scalar) in WordStock.letter(scalar) != nil }
    let end = visibleScalars(of: line).dropLast().reversed()
    guard !end.prefix(while: { $0 != " " }).contains(where: TextAssembler.isAddressSign) else {
      return nil
    }
    let tail = visibleScalars(of: next).prefix(while: isPart)
    return ink.words.isOwnHyphen(between: end.prefix(while: isPart).reversed(), and: Array(tail))
  }

  /// The characters of a line and the spaces drawn between them, less what makes no mark.
  func visibleScalars(of line: Line) -> [Unicode.Scalar] {
    line.glyphs.filter { isShown($0) }.map { scalar(at: $0) }
  }

  private func isShown(_ index: Int32) -> Bool {
    ink.fates[Int(index)] == .visible || isSpace(scalar(at: index))
  }

  /// The character of a glyph.
  func scalar(at index: Int32) -> Unicode.Scalar { ink.page.glyphs[Int(index)].scalar }

  // MARK: Within a line

  private func append(_ line: Line, to text: inout [Unicode.Scalar]) {
    let axis = Axis(line.direction)
    // Reckoned only where words may be parted, that is in Latin text.
    lazy var threshold = wordGapThreshold(of: line, along: axis)
    let least = TextAssembler.wordGap * line.fontSize
    let leastDrawn = TextAssembler.leastDrawnGap * line.fontSize
    var previous: (glyph: Glyph, end: Double)?
    var drawnSpaces = 0
    for index in line.glyphs {
      let glyph = ink.page.glyphs[Int(index)]
      if ink.fates[Int(index)] == .space {
        guard isSpace(glyph.scalar) else { continue }
        text.append(glyph.scalar)
        drawnSpaces += 1
        continue
      }
      let extent = axis.along(glyph.box)
      if let previous {
        let gap = extent.lowerBound - previous.end
        if drawnSpaces > 0, gap < leastDrawn {
          text.removeLast(drawnSpaces)
        } else if drawnSpaces == 0, gap > least, previous.glyph.isSpaced,
          glyph.isSpaced, gap > threshold,
          Script.isHangul(previous.glyph.scalar) == Script.isHangul(glyph.scalar)
            || gap > TextAssembler.mixedGap * line.fontSize
        {
          text.append(" ")
        }
      }
      text.append(glyph.scalar)
      previous = (glyph, extent.upperBound)
      drawnSpaces = 0
    }
  }

  /// Letter-spaced text has a wide gap between all its letters; a word gap is wider than those.
  private func wordGapThreshold(of line: Line, along axis: Axis) -> Double {
    var gaps: [Double] = []
    var last: ClosedRange<Double>?
    for index in line.glyphs where ink.fates[Int(index)] == .visible {
      let range = axis.along(ink.page.glyphs[Int(index)].box)
      if let last { gaps.append(range.lowerBound - last.upperBound) }
      last = range
    }
    guard gaps.count >= 3 else { return TextAssembler.wordGap * line.fontSize }
    gaps.sort()
    return TextAssembler.wordGap * line.fontSize + max(0, gaps[gaps.count / 2])
  }

  /// Whether a character is a space between words.
  func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{3000}"
  }

  // MARK: Between lines

  /// Whether the lines are the letters of one upright word, one over the other.
  private func isStacked(_ lines: [Line]) -> Bool {
    lines.count >= 3 && lines.allSatisfy { $0.direction == .right && isOneLetter($0) }
  }

  /// Whether a line is a letter, with the marks drawn on it.
  private func isOneLetter(_ line: Line) -> Bool {
    line.glyphs.dropFirst().allSatisfy {
      ink.page.glyphs[Int($0)].scalar.properties.isGraphemeExtend
    }
  }

  /// Times the lead of upright letters: the lead where a line between them is empty.
  private static let emptyLine = 1.5

  /// Whether a space parts two Latin letters that stand one over the other, as a rule a lead apart.
  private func isSpace(between line: Line, and next: Line, _ lead: Double) -> Bool {
    guard let last = line.glyphs.first, let first = next.glyphs.first,
      ink.page.glyphs[Int(last)].isSpaced, ink.page.glyphs[Int(first)].isSpaced
    else { return false }
    return next.baseline - line.baseline > TextAssembler.emptyLine * lead
  }

  private static func isAddressSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "/" || scalar == "." || scalar == "@"
  }

  /// The text with decomposed kana composed (か + U+3099 is が), and Thai signs in their order.
  private func composed(_ scalars: [Unicode.Scalar]) -> String {
    guard scalars.contains(where: isDrawnApart) else { return String(scalars: scalars) }
    let isThai = scalars.contains(where: ThaiText.isSign)
    return Normalization.composed(String(scalars: isThai ? ThaiText.composed(scalars) : scalars))
  }

  /// Whether a character is a sign on another.
  private func isDrawnApart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x0300: false
    case 0x0300...0x036F, 0x3099, 0x309A: true
    default: ThaiText.isSign(scalar)
    }
  }
}
