internal import Analysis

/// Answers `workspace/symbol` with the sections, terms and names of all open documents.
enum WorkspaceSymbolFeature: WorkspaceFeature {
  /// The greatest number of symbols that are sent.
  static let greatestCount = 500

  private struct Symbol {
    var name: String
    var kind: SymbolKind
    var range: ByteRange
    var container: String?
  }

  /// Says that symbols can be sought.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
    capabilities.workspaceSymbolProvider = ServerCapabilities.ResolveOptions(
      resolveProvider: client.resolvesSymbols)
  }

  /// The symbols whose names hold what is sought, capitals or not.
  static func respond(
    to request: WorkspaceSymbolRequest, in documents: [DocumentContext], _ workspace: Workspace
  ) throws(ResponseError) -> WorkspaceSymbols {
    let query = request.query.lowercased()
    var unresolved: [WorkspaceSymbol] = []
    var complete: [SymbolInformation] = []
    for document in documents where document.filing.documentKind != .unknown {
      let scribe = document.scribe
      for symbol in symbols(of: document)
      where query.isEmpty || symbol.name.lowercased().contains(query) {
        guard unresolved.count + complete.count < greatestCount else { break }
        if document.client.resolvesSymbols {
          unresolved.append(
            WorkspaceSymbol(
              name: symbol.name, kind: symbol.kind,
              location: TextDocumentIdentifier(uri: document.uri),
              containerName: symbol.container, data: ByteSpan(symbol.range)))
        } else {
          complete.append(
            SymbolInformation(
              name: symbol.name, kind: symbol.kind,
              location: Location(uri: document.uri, range: scribe.range(symbol.range)),
              containerName: symbol.container))
        }
      }
    }
    return unresolved.isEmpty && !complete.isEmpty ? .complete(complete) : .unresolved(unresolved)
  }

  private static func symbols(of document: DocumentContext) -> [Symbol] {
    let registrant = document.filing.registrant
    let sections = document.filing.outline.sectionsInOrder.map { section, parent in
      Symbol(
        name: section.displayName, kind: section.symbolKind, range: section.headingRange,
        container: parent?.displayName ?? registrant)
    }
    let terms = document.references.terms.compactMap { term -> Symbol? in
      guard let place = term.definitions.first?.range ?? term.uses.first else { return nil }
      let isName = term.kind != .defined && term.kind != .acronym
      return Symbol(
        name: term.name, kind: isName ? .object : .constant, range: place,
        container: term.definitions.first?.expansion ?? registrant)
    }
    return sections + terms
  }
}

/// Answers `workspaceSymbol/resolve` with the range of a symbol.
enum WorkspaceSymbolResolveFeature: Feature {
  /// Says nothing: ``WorkspaceSymbolFeature`` does.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
  }

  /// The symbol with its range.
  static func respond(
    to request: WorkspaceSymbolResolveRequest, in document: DocumentContext
  ) throws(ResponseError) -> JSONValue {
    guard case .object(var symbol) = request.symbol else { return request.symbol }
    let count = document.filing.buffer.count
    let start = min(max(request.span.start, 0), count)
    let range = document.scribe.range(ByteRange(start, min(max(request.span.end, start), count)))
    symbol["location"] = .object(["uri": .string(document.uri), "range": JSONValue(range)])
    return .object(symbol)
  }
}
