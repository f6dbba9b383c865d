extension Filing {
  /// Whether a whole sentence of the text lies in some bytes of the source.
  /// - Complexity: O(log n) and the sentences up to the first that does.
  public func holdsSentence(in range: ByteRange) -> Bool {
    let shown = view.map.text(of: range)
    let first = view.blocks.partition { $0.range.end <= shown.start }
    for block in first..<view.blocks.count {
      let place = view.blocks[block].range
      guard place.start < shown.end else { break }
      let structure = records[block].analysis.structure
      for sentence in structure.sentences {
        let tokens = structure.tokens[sentence.tokens]
        guard let start = tokens.first, let last = tokens.last, tokens.count >= 5,
          last.kind == .stop || last.kind == .closeQuote
        else { continue }
        let words = ByteRange(place.start + Int(start.start), place.start + last.end)
        if shown.contains(words) { return true }
      }
    }
    return false
  }
}
