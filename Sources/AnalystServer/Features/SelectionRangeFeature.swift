internal import Analysis

/// Answers `textDocument/selectionRange`: figure, phrase, clause, sentence, paragraph, section.
enum SelectionRangeFeature: Feature {
  /// Says that selections can grow.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
    capabilities.selectionRangeProvider = true
  }

  /// One chain of ranges for each position.
  static func respond(
    to request: SelectionRangeRequest, in document: DocumentContext
  ) throws(ResponseError) -> [SelectionRange] {
    let scribe = document.scribe
    return request.positions.map { position in
      let offset = scribe.byteOffset(of: position)
      var parent: SelectionRange?
      for range in document.filing.enclosingRanges(around: offset).reversed() {
        let shown = scribe.range(range)
        if shown != parent?.range { parent = SelectionRange(shown, inside: parent) }
      }
      return parent ?? SelectionRange(scribe.range(ByteRange(offset, offset)), inside: nil)
    }
  }
}
