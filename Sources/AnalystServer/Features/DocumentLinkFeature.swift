internal import Analysis

/// Answers `textDocument/documentLink` with the cross references that lead somewhere.
enum DocumentLinkFeature: Feature {
  /// Says that there are links, complete with their targets.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
    capabilities.documentLinkProvider = ServerCapabilities.ResolveOptions()
  }

  /// The links in the order of the text.
  static func respond(
    to request: DocumentLinkRequest, in document: DocumentContext
  ) throws(ResponseError) -> [DocumentLink] {
    let scribe = document.scribe
    return document.references.crossReferences.compactMap { reference in
      let target: String
      let tooltip: String
      switch reference.target {
      case .address(let address):
        target = address
        tooltip = address
      case .place(let place):
        guard !document.uri.contains("#") else { return nil }
        target = document.uri + fragment(scribe.position(place.heading.start))
        tooltip = FactWording.shortened(place.name, to: 120)
      case nil: return nil
      }
      return DocumentLink(
        range: scribe.range(reference.range), target: target,
        tooltip: document.client.showsLinkTooltips ? tooltip : nil)
    }
  }

  /// The end of a URI that names a position: `#L12` or `#L12,34`, both counted from one.
  private static func fragment(_ position: Position) -> String {
    position.character == 0
      ? "#L\(position.line + 1)" : "#L\(position.line + 1),\(position.character + 1)"
  }
}
