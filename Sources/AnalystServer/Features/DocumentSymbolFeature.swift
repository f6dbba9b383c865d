internal import Analysis

/// Answers `textDocument/documentSymbol` with the outline.
enum DocumentSymbolFeature: Feature {
  /// Says that there are symbols.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
    capabilities.documentSymbolProvider = true
  }

  /// The sections as a tree, or as a list for a client that shows no trees.
  static func respond(
    to request: DocumentSymbolRequest, in document: DocumentContext
  ) throws(ResponseError) -> DocumentSymbols {
    let outline = document.filing.outline
    guard document.filing.documentKind != .unknown else {
      return document.client.showsSymbolTree ? .tree([]) : .list([])
    }
    guard document.client.showsSymbolTree else {
      return .list(
        outline.sectionsInOrder.map { section, parent in
          SymbolInformation(
            name: section.displayName, kind: section.symbolKind,
            location: Location(uri: document.uri, range: document.scribe.range(section.range)),
            containerName: parent?.displayName)
        })
    }
    return .tree(outline.sections.map { symbol($0, document.scribe) })
  }

  private static func symbol(_ section: Outline.Section, _ scribe: FilingScribe) -> DocumentSymbol {
    let heading = ByteRange(
      min(max(section.headingRange.start, section.range.start), section.range.end),
      min(max(section.headingRange.end, section.range.start), section.range.end))
    return DocumentSymbol(
      name: section.displayName, detail: section.isUncertain ? "uncertain" : nil,
      kind: section.symbolKind, range: scribe.range(section.range),
      selectionRange: scribe.range(heading),
      children: section.children.map { symbol($0, scribe) })
  }
}
