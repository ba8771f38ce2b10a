/// A label of groups that the end of a page may cut.
struct CutLabel {
  /// What the page ends with.
  let part: TextBlock
  /// What the next one begins with.
  let rest: TextBlock

  /// The label; `nil` where they are two.
  func whole(_ catalogue: Catalogue) -> TextBlock? {
    var whole = part
    whole.append(rest, spaced: false)
    // The next page may draw it whole and show but the part that is missing.
    if rest.glyphCount < rest.text.unicodeScalars.count, rest.text != part.text,
      rest.text.hasPrefix(part.text) || rest.text.hasSuffix(part.text)
    {
      whole.text = rest.text
      return whole
    }
    whole.text.removeAll { $0.isNewline }
    if !catalogue.isGroup(whole.text), let turned = turned(catalogue) {
      whole.text = turned
      return whole
    }
    // A word of Latin letters that is printed letter by letter goes on in a small one.
    let isRest = rest.text.unicodeScalars.first?.properties.isLowercase ?? false
    return catalogue.isGroup(whole.text) || isRest ? whole : nil
  }

  /// Letters; so many of a label that the page's end cuts may be seen on both pages.
  private static let mostShared = 2

  /// The label of which a page ends with the end and the next one begins with the start, as text that
  /// runs upwards does.
  private func turned(_ catalogue: Catalogue) -> String? {
    let (end, start) = (part.text.filter { !$0.isNewline }, rest.text.filter { !$0.isNewline })
    return (0...CutLabel.mostShared).lazy
      .filter { end.prefix($0) == start.suffix($0) }
      .map { start + end.dropFirst($0) }
      .first { catalogue.isGroup($0) }
  }
}
