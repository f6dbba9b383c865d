internal import Analysis

/// Answers `textDocument/references`: every place that speaks of a term, a name, a section or a
/// fact.
enum ReferencesFeature: Feature {
  /// Says that there are references.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
    capabilities.referencesProvider = true
  }

  /// The places in the order of the text; none for plain words.
  static func respond(
    to request: ReferencesRequest, in document: DocumentContext
  ) throws(ResponseError) -> [Location] {
    let scribe = document.scribe
    let offset = scribe.byteOffset(of: request.position)
    guard let subject = Occurrences.subject(at: offset, in: document) else { return [] }
    let wantsDefinitions = request.context?.includeDeclaration ?? true
    return Occurrences.all(of: subject, in: document)
      .filter { wantsDefinitions || !$0.isDefinition }
      .map { Location(uri: document.uri, range: scribe.range($0.range)) }
  }
}
