/// The parameters of `workspace/symbol`.
struct WorkspaceSymbolRequest: WorkspaceRequest {
  typealias Response = WorkspaceSymbols
  static let method = "workspace/symbol"
  /// What names must hold; everything is wanted where it is empty.
  var query: String
}

/// The parameters of `workspaceSymbol/resolve`: a symbol as it was sent.
struct WorkspaceSymbolResolveRequest: DocumentRequest {
  typealias Response = JSONValue
  static let method = "workspaceSymbol/resolve"
  static let responseWithoutDocument: JSONValue? = nil
  /// The symbol.
  var symbol: JSONValue
  /// The document.
  var textDocument: TextDocumentIdentifier
  /// Where the symbol lies, in bytes.
  var span: ByteSpan

  private enum CodingKeys: String, CodingKey { case location, data }

  private struct Place: Decodable { var uri: String }

  /// Reads the symbol with the data that was sent with it.
  init(from decoder: any Decoder) throws {
    symbol = try JSONValue(from: decoder)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    textDocument = TextDocumentIdentifier(
      uri: try container.decode(Place.self, forKey: .location).uri)
    var data = try container.nestedUnkeyedContainer(forKey: .data)
    span = ByteSpan(start: try data.decode(Int.self), end: try data.decode(Int.self))
  }
}

/// The symbols of all open documents, in the shape that the client understands.
enum WorkspaceSymbols: Encodable, Sendable {
  case unresolved([WorkspaceSymbol])
  case complete([SymbolInformation])

  /// Writes an array.
  func encode(to encoder: any Encoder) throws {
    switch self {
    case .unresolved(let symbols): try symbols.encode(to: encoder)
    case .complete(let symbols): try symbols.encode(to: encoder)
    }
  }
}

/// A symbol whose range is told when it is asked for.
struct WorkspaceSymbol: Encodable, Sendable {
  /// The name, never empty.
  var name: String
  /// The kind.
  var kind: SymbolKind
  /// The document.
  var location: TextDocumentIdentifier
  /// Where the symbol belongs.
  var containerName: String?
  /// Where it lies, in bytes.
  var data: ByteSpan
}
