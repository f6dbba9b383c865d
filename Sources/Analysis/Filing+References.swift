extension Filing {
  /// Cross references, terms and names, read when they are asked for.
  ///
  /// - Complexity: O(n) in the words, each time.
  public func references() -> FilingReferences {
    switch summarySource {
    case .written: FilingReferences()
    case .facts(let facts, _): FilingReferences(of: facts)
    }
  }

  /// The words that a reader may want to see at a glance, read when they are asked for.
  ///
  /// - Complexity: O(n) in the words, each time.
  public func markings(with references: FilingReferences) -> [Marking] {
    switch summarySource {
    case .written: []
    case .facts(let facts, _):
      MarkingReader(
        text: BlockText(view: facts.view, blocks: facts.blocks), references: references
      ).markings()
    }
  }

  /// What lies around an offset, each range inside the next; the last one is the whole text.
  public func enclosingRanges(around offset: Int) -> [ByteRange] {
    guard documentKind != .unknown else { return [ByteRange(0, buffer.count)] }
    return Enclosure(
      text: BlockText(view: view, blocks: records.map(\.analysis)), outline: outline
    ).ranges(around: offset, count: buffer.count)
  }
}
