internal import Analysis

/// Answers `textDocument/documentHighlight` with the places that speak of the same.
enum DocumentHighlightFeature: Feature {
  /// Says that there are highlights.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
    capabilities.documentHighlightProvider = true
  }

  /// The places in the order of the text; none for plain words.
  static func respond(
    to request: DocumentHighlightRequest, in document: DocumentContext
  ) throws(ResponseError) -> [DocumentHighlight] {
    let scribe = document.scribe
    let offset = scribe.byteOffset(of: request.position)
    guard let subject = Occurrences.subject(at: offset, in: document) else { return [] }
    return Occurrences.all(of: subject, in: document).map { place in
      DocumentHighlight(
        range: scribe.range(place.range), kind: place.isDefinition ? .write : .read)
    }
  }
}
