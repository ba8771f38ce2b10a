/// Thai as it is typed, of signs as fonts draw them.
enum ThaiText {
  /// Whether a character is a sign over, under or behind a Thai letter.
  static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    (0x0E31...0x0E4D).contains(scalar.value)
  }

  /// The text with vowel signs before the tone marks over them, and with ำ whole, which fonts draw as a circle
  /// and the letter า.
  ///
  /// Signs without a width stand in one place, whose order nothing tells; of some fonts the circle has no
  /// character in the PDF.
  static func composed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var text: [Unicode.Scalar] = []
    text.reserveCapacity(scalars.count)
    for scalar in scalars {
      if isVowelSign(scalar), let tone = text.last, isToneMark(tone) {
        text.insert(scalar, at: text.count - 1)
      } else if scalar == "\u{E32}", let circle = circle(atEndOf: text) {
        text.remove(at: circle)
        text.append("\u{E33}")
      } else {
        text.append(scalar)
      }
    }
    return text
  }

  /// The index of the circle of a ำ, with a tone mark behind it at the most.
  private static func circle(atEndOf text: [Unicode.Scalar]) -> Int? {
    let ends = text.indices.suffix(2).reversed()
    guard let index = ends.first(where: { isCircle(text[$0]) }), index > 0,
      text[(index + 1)...].allSatisfy(isToneMark),
      (0x0E01...0x0E4C).contains(text[index - 1].value)
    else { return nil }
    return index
  }

  private static func isCircle(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{E4D}" || scalar == "\u{FFFD}"
  }

  private static func isToneMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x0E48...0x0E4C).contains(scalar.value)
  }

  private static func isVowelSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{E31}" || (0x0E34...0x0E3A).contains(scalar.value)
  }
}
