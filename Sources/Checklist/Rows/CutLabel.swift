/// A label of groups that the end of a page may cut.
struct CutLabel {
  /// What the page ends with.
  let part: TextBlock
  /// What the next one begins with.
  let rest: TextBlock

  /// The label; `nil` where they are two, which they are not where nothing closes the row of the part: it
  /// `isOpen`.
  func whole(_ catalogue: Catalogue, isOpen: Bool = false) -> TextBlock? {
    var whole = part
    whole.append(rest, spaced: false)
    // The next page may draw it whole and show but the part that is missing.
    if rest.glyphCount < rest.text.unicodeScalars.count, rest.text != part.text,
      rest.text.hasPrefix(part.text) || rest.text.hasSuffix(part.text)
    {
      whole.text = rest.text
      return whole
    }
    // Or print the whole of it again.
    if isOpen, letters(of: rest) == letters(of: part) {
      whole.text = part.text
      return whole
    }
    whole.text.removeAll { $0.isNewline }
    if !catalogue.isGroup(whole.text),
      let known = continued(catalogue) ?? turned(catalogue)
    {
      whole.text = known
      return whole
    }
    // A word of Latin letters that is printed letter by letter goes on in a small one.
    let isRest = rest.text.unicodeScalars.first?.properties.isLowercase ?? false
    return catalogue.isGroup(whole.text) || isRest || isOpen ? whole : nil
  }

  /// Letters; so many of a label that the page's end cuts may be seen on both pages.
  private static let mostShared = 2

  /// The label of which both pages show some letters, in part.
  private func continued(_ catalogue: Catalogue) -> String? {
    CutLabel.group(from: letters(of: part), to: letters(of: rest), catalogue)
  }

  /// The label of which a page ends with the end and the next one begins with the start, as text that
  /// runs upwards does.
  private func turned(_ catalogue: Catalogue) -> String? {
    CutLabel.group(from: letters(of: rest), to: letters(of: part), catalogue)
  }

  private func letters(of block: TextBlock) -> String { block.text.filter { !$0.isNewline } }

  /// The known group that begins with a text and ends with another one, some letters of which may be in both.
  private static func group(from start: String, to end: String, _ catalogue: Catalogue) -> String? {
    (0...mostShared).lazy
      .filter { end.prefix($0) == start.suffix($0) }
      .map { start + end.dropFirst($0) }
      .first { catalogue.isGroup($0) }
  }
}
