/// What stands between two lines of one text.
extension TextAssembler {
  /// Of the font size: a line that ends this much earlier than its next word would have needed
  /// was broken by its author.
  ///
  /// Kinsoku pushes up to one character to the next line, and office programs break up to half a
  /// character early.
  private static let typedSlack = 1.6

  /// Of the larger size: lines of one text are this alike, the default sizes that office programs have for
  /// Asian (10.5) and Latin (12) letters among them; a translation set smaller below is a text of its own.
  private static let likeSize = 0.86

  /// Adds what stands between two lines of a text: a break that its author typed, a space, or nothing; a
  /// hyphen that breaks a word is taken away.
  func appendBreak(
    between line: Line, and next: Line, _ measure: Measure,
    to text: inout [Unicode.Scalar]
  ) {
    guard let last = lastVisible(of: line), let first = next.glyphs.first else { return }
    let slack = measure.slack(of: line)
    let firstGlyph = ink.page.glyphs[Int(first)]
    let isListEntry = Script.isBullet(firstGlyph.scalar) || beginsNumberedEntry(next)
    let allowance = (isListEntry ? 0.3 : TextAssembler.typedSlack) * line.fontSize
    let isOtherSize =
      min(line.fontSize, next.fontSize)
      < TextAssembler.likeSize * max(line.fontSize, next.fontSize)
    if isOtherSize || slack > firstWordWidth(of: next) + allowance {
      text.append("\n")
      return
    }
    guard last.isSpaced, firstGlyph.isSpaced,
      !endsInAddress(text, before: next), !endsInNumber(text, line, before: firstGlyph, slack)
    else { return }
    guard endsInHyphen(text) else {
      if isWordEnd(line, next, slack: slack, measure) { text.append(" ") }
      return
    }
    // Whoever breaks words by rule draws the hyphen proper; the keyboard has the hyphen-minus.
    let isBreak =
      text.last == TextAssembler.hyphen
      ? firstGlyph.scalar.properties.isLowercase
      : mayBreakAtHyphen(line, next) && isOwnHyphen(line, next) == false
    if isBreak { text.removeLast() }
  }

  private static let hyphen: Unicode.Scalar = "\u{2010}"

  /// Whether the text ends in a hyphen that joins a word to the next; one after a space stands for
  /// itself.
  private func endsInHyphen(_ text: [Unicode.Scalar]) -> Bool {
    guard text.count > 1, text.last == "-" || text.last == TextAssembler.hyphen else {
      return false
    }
    return text[text.count - 2].properties.isAlphabetic
  }

  private func lastVisible(of line: Line) -> Glyph? {
    line.glyphs.last.map { ink.page.glyphs[Int($0)] }
  }

  /// The width, in points, of what cannot be parted from the line's first character.
  private func firstWordWidth(of line: Line) -> Double {
    let axis = Axis(line.direction)
    var end = line.start
    var previous: Glyph?
    for index in line.glyphs {
      let glyph = ink.page.glyphs[Int(index)]
      if ink.fates[Int(index)] == .space { break }
      if let previous, mayBreak(between: previous, and: glyph) { break }
      end = axis.along(glyph.box).upperBound
      previous = glyph
    }
    return end - line.start
  }

  private func mayBreak(between one: Glyph, and next: Glyph) -> Bool {
    if one.isSpaced && next.isSpaced { return false }
    return !Script.cannotEndLine(one.scalar) && !Script.cannotStartLine(next.scalar)
  }

  /// Whether the line begins like `1.`, `(2)` or `3)`.
  private func beginsNumberedEntry(_ line: Line) -> Bool {
    let start = line.glyphs.prefix(4).map { ink.page.glyphs[Int($0)].scalar }
    let digits = start.drop { $0 == "(" || $0 == "（" }
    guard let first = digits.first, isDigit(first) else { return false }
    guard let sign = digits.first(where: { !isDigit($0) }) else { return false }
    return [".", "．", ")", "）", ":", "：", "、"].contains(sign)
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
  }

  /// Whether the text so far ends inside a web or mail address, which wraps anywhere: behind the sign that
  /// tells it, or within that.
  private func endsInAddress(_ text: [Unicode.Scalar], before next: Line) -> Bool {
    let start = text.lastIndex { !Script.isSpaced($0) || $0 == " " || $0 == "\n" }
    let sign = TextAssembler.addressSign
    let word =
      text[(start.map { $0 + 1 } ?? 0)...] + next.glyphs.prefix(sign.count - 1).map(scalar)
    return word.indices.contains { word[$0...].starts(with: sign) }
  }

  /// Whether a number goes on: at a hyphen between digits, or in a line that is digits alone and has no room,
  /// of `slack` points, for the next one.
  private func endsInNumber(
    _ text: [Unicode.Scalar], _ line: Line, before next: Glyph, _ slack: Double
  ) -> Bool {
    guard isDigit(next.scalar) else { return false }
    if text.last == "-" { return text.count > 1 && isDigit(text[text.count - 2]) }
    let extent = Axis(line.direction).along(next.box)
    return slack < extent.upperBound - extent.lowerBound
      && visibleScalars(of: line).allSatisfy { isDigit($0) }
  }

  private static let addressSign: [Unicode.Scalar] = [":", "/", "/"]
}
