extension Filing {
  /// Whether a whole sentence of the text lies in some bytes of the source.
  /// - Complexity: O(log n) and the sentences up to the first that does.
  public func holdsSentence(in range: ByteRange) -> Bool {
    let shown = view.map.text(of: range)
    var low = 0
    var high = view.blocks.count
    while low < high {
      let middle = (low + high) / 2
      if view.blocks[middle].range.end <= shown.start { low = middle + 1 } else { high = middle }
    }
    for block in low..<view.blocks.count {
      let place = view.blocks[block].range
      guard place.start < shown.end else { break }
      let structure = records[block].analysis.structure
      for sentence in structure.sentences {
        let tokens = structure.tokens[sentence.tokens]
        guard let first = tokens.first, let last = tokens.last, tokens.count >= 5,
          last.kind == .stop || last.kind == .closeQuote
        else { continue }
        let words = ByteRange(place.start + Int(first.start), place.start + last.end)
        if shown.contains(words) { return true }
      }
    }
    return false
  }
}
