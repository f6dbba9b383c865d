internal import Analysis

/// Answers `textDocument/definition`: where a term is defined or a name first stands, the place
/// that a cross reference means, and where a figure is stated first.
enum DefinitionFeature: Feature {
  /// Says that there are definitions.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
    capabilities.definitionProvider = true
  }

  /// The place; none for plain words.
  static func respond(
    to request: DefinitionRequest, in document: DocumentContext
  ) throws(ResponseError) -> Definitions {
    let offset = document.scribe.byteOffset(of: request.position)
    let place = Occurrences.subject(at: offset, in: document).flatMap {
      DefinitionPlace(of: $0, at: offset)
    }
    return DefinitionPlace.definitions(place, in: document, client: "definition")
  }
}

/// A place that says what other words mean.
struct DefinitionPlace {
  /// The words that lead there.
  var words: ByteRange
  /// All of the place.
  var range: ByteRange
  /// The words that name it.
  var name: ByteRange

  /// The place in the shape that the client understands for a method.
  static func definitions(
    _ place: DefinitionPlace?, in document: DocumentContext, client method: String
  ) -> Definitions {
    let scribe = document.scribe
    guard document.client.followsLocationLinks(of: method) else {
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
}

extension DefinitionPlace {
  /// Where a subject is defined; nil where nothing says it.
  init?(of subject: Occurrences.Subject, at offset: Int) {
    switch subject {
    case .term(let term, let words):
      if let definition = term.definition(at: offset) {
        self.init(words: words, range: definition.sentence, name: definition.range)
      } else if let first = term.uses.first {
        self.init(words: words, range: first, name: first)
      } else {
        return nil
      }
    case .reference(let reference):
      guard let place = reference.place else { return nil }
      self.init(words: reference.range, range: place.range, name: place.heading)
    case .fact(let fact, let words):
      guard words != fact.range else { return nil }
      self.init(words: words, range: fact.sentenceRange, name: fact.range)
    case .section:
      return nil
    }
  }
}
