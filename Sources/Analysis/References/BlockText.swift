/// The words of all blocks with the way back to the source.
struct BlockText: Sendable {
  /// The visible text.
  let view: TextView
  /// The words of each block.
  let blocks: [BlockAnalysis]

  /// The tokens of a block.
  func tokens(of block: Int) -> [Token] { blocks[block].structure.tokens }

  /// Where the text of a block starts in the view.
  func start(of block: Int) -> Int { view.blocks[block].range.start }

  /// The bytes of the view that some tokens of a block cover.
  func shown(_ tokens: Range<Int>, of block: Int) -> ByteRange {
    let all = self.tokens(of: block)
    guard let first = all[tokens].first, let last = all[tokens].last else {
      return ByteRange(start(of: block), start(of: block))
    }
    return ByteRange(start(of: block) + Int(first.start), start(of: block) + last.end)
  }

  /// The bytes of the source that some tokens of a block cover.
  func source(_ tokens: Range<Int>, of block: Int) -> ByteRange {
    view.map.source(of: shown(tokens, of: block))
  }

  /// Some tokens of a block as a person reads them.
  func text(_ tokens: Range<Int>, of block: Int) -> String {
    let range = shown(tokens, of: block)
    return VisibleText.collapsed(view.text[range.start..<range.end])
  }

  /// The bytes of one token.
  func bytes(_ token: Token, of block: Int) -> ArraySlice<UInt8> {
    let first = start(of: block) + Int(token.start)
    return view.text[first..<(start(of: block) + token.end)]
  }

  /// The sentence that holds a token, as a range of the source.
  func sentence(holding token: Int, of block: Int) -> ByteRange {
    let structure = blocks[block].structure
    guard let sentence = structure.sentences.last(where: { $0.tokens.lowerBound <= token }) else {
      return source(token..<(token + 1), of: block)
    }
    return source(sentence.tokens, of: block)
  }
}

extension SourceMap {
  /// The stretches of source that a range of text comes from, without what lies between them.
  /// - Complexity: O(log n + k) in the segments.
  func stretches(of range: ByteRange) -> [ByteRange] {
    var result: [ByteRange] = []
    for index in segmentIndex(holding: range.start)..<segments.count
    where Int(segments[index].textStart) < range.end {
      let segment = segments[index]
      let end = index + 1 < segments.count ? Int(segments[index + 1].textStart) : textCount
      let covered = ByteRange(
        max(range.start, Int(segment.textStart)), min(range.end, end))
      guard !covered.isEmpty, segment.kind == .verbatim || segment.kind == .entity else {
        continue
      }
      let source = source(of: covered)
      if let last = result.last, last.end >= source.start {
        result[result.count - 1] = last.union(source)
      } else {
        result.append(source)
      }
      if end >= range.end { break }
    }
    return result
  }
}
