internal import Layout

/// The labels of a row of cells: where nothing draws columns, one cell holds several.
extension HeaderFinder {
  /// Lines; no header has more in one cell.
  private static let mostLines = 6
  /// Of the font size: labels set this far apart are two; letters with a half-width space between, one.
  private static let labelGap = 0.56
  /// Of the font size: two known labels may stand as near; letters of one word are nearer.
  static let tightGap = 0.12

  /// The labels of a row, with those above them that are of columns of their own.
  func labels(in lower: [Cell], under upper: [Cell]) -> [HeaderLabel] {
    let words = upper.isEmpty ? [] : words(below: lower.map(\.box.maxY).max())
    let layered = LabelLayers(
      lower: lower.flatMap { self.labels(in: $0, over: words) },
      upper: upper.flatMap { self.labels(in: $0) }, vocabulary: vocabulary,
      words: words,
      bars: upper.isEmpty ? [] : bars(among: (upper + lower).flatMap(\.lines)))
    guard var joint = lower.first, lower.count == 1, !upper.isEmpty,
      upper.allSatisfy({ $0.columns == joint.columns })
    else { return layered.columns() }
    // Where nothing draws columns, the row may be the second line of some labels.
    joint.lines = upper.flatMap(\.lines) + joint.lines
    let wrapped = labels(in: joint)
    return LabelLayers.worth(wrapped, vocabulary) > layered.worth() ? wrapped : layered.columns()
  }

  /// The labels of a cell, unknown ones among them (Basic, Pro) where white space parts the words below as it does them.
  private func labels(in cell: Cell, over words: [River.Word]) -> [HeaderLabel] {
    let labels = self.labels(in: cell)
    guard labels.count == 1, !words.isEmpty, standApart(cell.lines) else { return labels }
    let parts = bestParts(of: stacks(of: Array(pieces(of: cell.lines).joined())))
    let places = zip(parts, parts.dropFirst()).compactMap { left, right in
      River.place(between: left.maxX, and: right.minX, words: words).flatMap {
        $0.crossings == 0 ? $0.position : nil
      }
    }
    let edges = [cell.box.minX] + places + [cell.box.maxX]
    let areOverColumns =
      edges.count == parts.count + 1
      && zip(edges, edges.dropFirst()).allSatisfy { start, end in
        words.contains { $0.box.midX > start && $0.box.midX < end }
      }
    return areOverColumns ? parts : labels
  }

  /// The labels of a cell: one as a rule; several where no line parts the columns.
  func labels(in cell: Cell) -> [HeaderLabel] {
    let printed = assembler.text(of: cell.lines, in: cell.box)
    let text = String(scalars: printed.unicodeScalars.filter { $0 != "\n" })
    let whole = [HeaderLabel(text: text, minX: cell.box.minX, maxX: cell.box.maxX)]
    let lines = cell.lines.sorted { $0.baseline < $1.baseline }
    guard standApart(lines) else { return whole }
    let pieces = pieces(of: lines)
    let flat = bestParts(of: stacks(of: Array(pieces.joined())))
    // One label in two languages is two known words at the most.
    if vocabulary.isExact(matchKey(text)), knownCount(flat) <= 2 { return whole }
    guard knownCount(flat) >= 2 || lines.count <= HeaderFinder.mostLines else { return whole }
    // Upper labels of a two-row header stand over several lower ones, which say more by themselves.
    let words = lines.count > 1 ? self.words(below: lines.map(\.box.maxY).max()) : []
    let bars = lines.count > 1 ? self.bars(among: lines) : []
    let layers = lines.indices.dropFirst().map { index in
      LabelLayers(
        lower: bestParts(of: stacks(of: Array(pieces[index...].joined()))),
        upper: pieces[..<index].flatMap { bestParts(of: stacks(of: $0)) },
        vocabulary: vocabulary, words: words, bars: bars)
    }
    let groups = Set(layers.flatMap { $0.groups() })
    var parts = flat.filter { !groups.contains($0) }
    for layer in layers {
      let (own, known) = (layer.worth(), LabelLayers.worth(parts, vocabulary))
      // A line under an upper label says what it stands over.
      if own > known || (own == known && layer.isBarred) { parts = layer.columns() }
    }
    return knownCount(parts) >= 2 ? parts : whole
  }

  /// The extents along x of the drawn lines that part some lines of a header.
  ///
  /// O(log n) in the lines of each drawn part of the page.
  private func bars(among lines: [Line]) -> [ClosedRange<Double>] {
    guard let top = lines.map(\.box.midY).min(), let bottom = lines.map(\.box.midY).max() else {
      return []
    }
    return layout.regions.flatMap { region in
      let first = partitionIndex(of: region.horizontals) { $0.position > top }
      return region.horizontals[first...].prefix { $0.position < bottom }.map { $0.start...$0.end }
    }
  }

  /// The parts of each line that stand apart.
  func pieces(of lines: [Line]) -> [[Line]] {
    lines.map { line in
      line.segments(in: layout.ink, gap: HeaderFinder.labelGap).flatMap { parted($0) }
    }
  }

  /// A piece of text cut at narrower gaps, where most of what they part are known labels.
  ///
  /// Words of Latin letters stand as far apart in one label.
  private func parted(_ piece: Line) -> [Line] {
    guard !piece.isUnbroken(in: layout.ink, gap: HeaderFinder.tightGap),
      !assembler.letters(of: [piece]).allSatisfy(\.isASCII),
      !vocabulary.isExact(matchKey(assembler.text(of: piece)))
    else { return [piece] }
    let parts = piece.segments(in: layout.ink, gap: HeaderFinder.tightGap)
    let known = parts.count { vocabulary.isExact(matchKey(assembler.text(of: $0))) }
    return known >= 2 && known * 3 >= parts.count * 2 ? parts : [piece]
  }

  /// Whether not all pieces of text share a place along x, so that they may be several labels.
  func standApart(_ lines: [Line]) -> Bool {
    let isWhole = lines.allSatisfy { $0.isUnbroken(in: layout.ink, gap: HeaderFinder.labelGap) }
    let pieces = isWhole ? lines : pieces(of: lines).flatMap { $0 }
    var (first, last) = (-Double.infinity, Double.infinity)
    for piece in pieces {
      first = max(first, piece.box.minX)
      last = min(last, piece.box.maxX)
    }
    return first >= last
  }

  private func knownCount(_ labels: [HeaderLabel]) -> Int {
    labels.count { vocabulary.isLabel(matchKey($0.text)) }
  }

  /// The pieces of text that stand over each other, left to right.
  func stacks(of pieces: [Line]) -> [HeaderLabel] {
    let pieces = pieces.sorted { $0.box.minX < $1.box.minX }
    var stacks: [(label: [Line], minX: Double, maxX: Double)] = []
    for piece in pieces {
      if let last = stacks.last, piece.box.minX < last.maxX {
        stacks[stacks.count - 1].label.append(piece)
        stacks[stacks.count - 1].maxX = max(last.maxX, piece.box.maxX)
      } else {
        stacks.append(([piece], piece.box.minX, piece.box.maxX))
      }
    }
    return stacks.map { stack in
      let lines = stack.label.sorted { $0.baseline < $1.baseline }
      return HeaderLabel(
        text: lines.map { assembler.text(of: $0) }.joined(), minX: stack.minX, maxX: stack.maxX)
    }
  }

  /// Joins neighbouring pieces (letters of `規 定 内 容`) so that most of the text is known labels.
  private func bestParts(of labels: [HeaderLabel]) -> [HeaderLabel] {
    let pieces = spacedWordsJoined(labels)
    let longestJoin = HeaderVocabulary.longestLabel  // pieces, when each letter is one
    var best: [(gain: Double, parts: [HeaderLabel])] = [(0, [])]
    for end in pieces.indices {
      var choice: (gain: Double, parts: [HeaderLabel])?
      for start in max(0, end - longestJoin + 1)...end {
        let text = pieces[start...end].map(\.text).joined()
        let gain = best[start].gain + gain(ofLabel: matchKey(text), pieces: end - start + 1)
        guard gain > choice?.gain ?? -.infinity else { continue }
        let label = HeaderLabel(text: text, minX: pieces[start].minX, maxX: pieces[end].maxX)
        choice = (gain, best[start].parts + [label])
      }
      best.append(choice ?? best[end])
    }
    return best.last?.parts ?? []
  }

  /// Of a gap: the letters of one spaced word are as far from each other, but for their shapes.
  private static let evenGaps = 0.2

  /// Joins three and more single letters that stand at even distances: a spaced word, of which a part
  /// may be a label, too.
  private func spacedWordsJoined(_ pieces: [HeaderLabel]) -> [HeaderLabel] {
    var joined: [HeaderLabel] = []
    var start = 0
    while start < pieces.count {
      let end = spacedWordEnd(pieces, from: start)
      let word = pieces[start..<end]
      joined.append(
        HeaderLabel(
          text: word.map(\.text).joined(), minX: pieces[start].minX, maxX: pieces[end - 1].maxX))
      start = end
    }
    return joined
  }

  private func spacedWordEnd(_ pieces: [HeaderLabel], from start: Int) -> Int {
    func gap(_ index: Int) -> Double { pieces[index + 1].minX - pieces[index].maxX }
    guard start + 2 < pieces.count else { return start + 1 }
    let first = gap(start)
    var end = start
    while end + 1 < pieces.count, pieces[end].text.count == 1, pieces[end + 1].text.count == 1,
      abs(gap(end) - first) <= HeaderFinder.evenGaps * first
    {
      end += 1
    }
    return end - start > 1 ? end + 1 : start + 1
  }

  /// A known label gains; one made of several pieces must be known as a whole, for two labels that
  /// stand side by side hold the words of either.
  private func gain(ofLabel key: String, pieces: Int) -> Double {
    if pieces == 1 ? vocabulary.isExact(key) : vocabulary.isExactInPieces(key) { return 1 }
    let isKnown = vocabulary.isLabel(key)
    if pieces == 1 { return isKnown ? 1 : -1 }
    // Letters set apart are one word; words set apart are labels of their own unless they say nothing.
    let areLetters = key.unicodeScalars.count == pieces
    if areLetters { return isKnown ? -0.5 : -Double(pieces) }
    return isKnown ? 0.5 - Double(pieces) : -0.1 - Double(pieces)
  }
}
