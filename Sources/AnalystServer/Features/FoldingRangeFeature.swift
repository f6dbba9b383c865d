internal import Analysis

/// Answers `textDocument/foldingRange` with the outline: all but the heading of a section folds.
enum FoldingRangeFeature: Feature {
  /// Says that there is something to fold.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
    capabilities.foldingRangeProvider = true
  }

  /// The sections that take more than one line; the outer ones if the client wants only a few.
  static func respond(
    to request: FoldingRangeRequest, in document: DocumentContext
  ) throws(ResponseError) -> [FoldingRange] {
    guard document.filing.documentKind != .unknown else { return [] }
    let scribe = document.scribe
    let usesWholeLines = document.client.foldsWholeLinesOnly
    var ranges: [(level: Int, range: FoldingRange)] = []
    for (section, _) in document.filing.outline.sectionsInOrder {
      let start = scribe.position(section.headingRange.end)
      let end = scribe.position(contentEnd(of: section.range, in: document.filing.buffer))
      guard start.line < end.line else { continue }
      let range = FoldingRange(
        startLine: start.line, startCharacter: usesWholeLines ? nil : start.character,
        endLine: end.line, endCharacter: usesWholeLines ? nil : end.character)
      ranges.append((section.level, range))
    }
    if let limit = document.client.foldingRangeLimit, ranges.count > limit {
      let kept = ranges.enumerated().sorted {
        ($0.element.level, $0.offset) < ($1.element.level, $1.offset)
      }.prefix(limit)
      ranges = kept.sorted { $0.offset < $1.offset }.map(\.element)
    }
    return ranges.map(\.range)
  }

  /// The end of a range without the white space at its end.
  private static func contentEnd(of range: ByteRange, in buffer: TextBuffer) -> Int {
    var end = min(range.end, buffer.count)
    while end > range.start, [9, 10, 11, 12, 13, 32].contains(buffer.bytes[end - 1]) { end -= 1 }
    return end
  }
}
