internal import Analysis

/// Answers `textDocument/definition`: where a term is defined, and the place that a cross
/// reference means.
enum DefinitionFeature: Feature {
  private struct Place {
    var words: ByteRange
    var range: ByteRange
    var name: ByteRange
  }

  /// Says that there are definitions.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
    capabilities.definitionProvider = true
  }

  /// The place; none for words that are not defined.
  static func respond(
    to request: DefinitionRequest, in document: DocumentContext
  ) throws(ResponseError) -> Definitions {
    let scribe = document.scribe
    let offset = scribe.byteOffset(of: request.position)
    let subject = Occurrences.subject(at: offset, in: document)
    let place = subject.flatMap { Self.place(of: $0, offset) }
    guard document.client.followsLocationLinks else {
      return .locations(
        place.map { [Location(uri: document.uri, range: scribe.range($0.name))] } ?? [])
    }
    let links = place.map { place in
      LocationLink(
        originSelectionRange: scribe.range(place.words), targetUri: document.uri,
        targetRange: scribe.range(place.range.union(place.name)),
        targetSelectionRange: scribe.range(place.name))
    }
    return .links(links.map { [$0] } ?? [])
  }

  private static func place(of subject: Occurrences.Subject, _ offset: Int) -> Place? {
    switch subject {
    case .term(let term, let words):
      term.definition(at: offset).map {
        Place(words: words, range: $0.sentence, name: $0.range)
      }
    case .reference(let reference):
      reference.place.map {
        Place(words: reference.range, range: $0.range, name: $0.heading)
      }
    case .section, .fact: nil
    }
  }
}
