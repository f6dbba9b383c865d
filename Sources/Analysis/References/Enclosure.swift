/// Finds what lies around a place: figure, phrase, clause, sentence, paragraph, table, section.
struct Enclosure {
  let text: BlockText
  let outline: Outline

  /// The ranges of the source that hold an offset, each inside the next.
  /// - Complexity: O(log n) in the blocks, O(n) in the tables and the tokens of the block.
  func ranges(around offset: Int, count: Int) -> [ByteRange] {
    var ranges: [ByteRange] = []
    if let block = block(holding: offset) { ranges += inside(block, offset) }
    ranges += sections(around: offset).reversed()
    ranges.append(ByteRange(0, count))
    var nested: [ByteRange] = []
    for range in ranges where !range.isEmpty && range.start <= offset && offset <= range.end {
      if let last = nested.last, !range.contains(last) || range == last { continue }
      nested.append(range)
    }
    return nested
  }

  /// The block that shows a byte of the source, or the one right before an end.
  private func block(holding offset: Int) -> Int? {
    var shown = text.view.map.text(of: ByteRange(offset, offset + 1))
    if shown.isEmpty { shown = text.view.map.text(of: ByteRange(max(offset - 1, 0), offset)) }
    guard !shown.isEmpty else { return nil }
    let index = text.view.blocks.partition { $0.range.end <= shown.start }
    for candidate in [index, index - 1] where text.view.blocks.indices.contains(candidate) {
      let range = text.view.map.source(of: text.view.blocks[candidate].range)
      if range.start <= offset, offset <= range.end { return candidate }
    }
    return nil
  }

  private func inside(_ block: Int, _ offset: Int) -> [ByteRange] {
    let structure = text.blocks[block].structure
    let tokens = structure.tokens
    var ranges: [ByteRange] = []
    let shown = text.view.map.text(of: ByteRange(offset, offset + 1))
    let place =
      (shown.isEmpty ? text.view.map.text(of: ByteRange(max(offset - 1, 0), offset)) : shown)
      .start - text.start(of: block)
    let past = tokens.partition { Int($0.start) <= place }
    if past > 0 {
      let token = past - 1
      if tokens[token].end >= place { ranges.append(text.source(token..<past, of: block)) }
      let value = text.blocks[block].values.first { $0.hedgedTokens.contains(token) }
      if let value {
        if value.tokens.contains(token) { ranges.append(text.source(value.tokens, of: block)) }
        ranges.append(text.source(value.hedgedTokens, of: block))
      }
      if let sentence = structure.sentences.first(where: { $0.tokens.contains(token) }) {
        if sentence.tokens.count <= 300 {
          let reading = SentenceReading(
            tokens: tokens, range: sentence.tokens,
            values: text.blocks[block].values.filter { value in
              sentence.tokens.contains(value.tokens.lowerBound)
            }[...])
          if let phrase = phrase(holding: token, in: reading) {
            ranges.append(text.source(phrase, of: block))
          }
          ranges.append(text.source(reading.clause(holding: token), of: block))
        }
        ranges.append(text.source(sentence.tokens, of: block))
      }
    }
    ranges.append(text.view.map.source(of: text.view.blocks[block].range))
    if let table = text.view.tables.first(where: { $0.rows.contains { $0.block == block } }),
      let first = table.rows.first, let last = table.rows.last
    {
      ranges.append(
        text.view.map.source(
          of: text.view.blocks[first.block].range.union(text.view.blocks[last.block].range)))
    }
    return ranges
  }

  private func phrase(holding token: Int, in reading: SentenceReading) -> Range<Int>? {
    for start in max(reading.range.lowerBound, token - 12)...token {
      if let phrase = reading.nounPhrase(startingAt: start), phrase.contains(token) {
        return phrase
      }
    }
    return nil
  }

  private func sections(around offset: Int) -> [ByteRange] {
    var result: [ByteRange] = []
    var level = outline.sections
    while let section = level.last(where: { $0.range.start <= offset && offset < $0.range.end }) {
      result.append(section.range)
      level = section.children
    }
    return result
  }
}
