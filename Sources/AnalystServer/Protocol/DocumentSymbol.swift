/// The parameters of `textDocument/documentSymbol`.
struct DocumentSymbolRequest: DocumentRequest {
  typealias Response = DocumentSymbols
  static let method = "textDocument/documentSymbol"
  static let responseWithoutDocument: DocumentSymbols? = .tree([])
  /// The document.
  var textDocument: TextDocumentIdentifier
}

/// The kinds of symbol in use.
enum SymbolKind: Int, Codable, Hashable, Sendable {
  case module = 2
  case namespace = 3
  case `class` = 5
  case field = 8
  case constant = 14
  case object = 19
}

/// The symbols of a document, in the shape that the client can show.
enum DocumentSymbols: Encodable, Hashable, Sendable {
  case tree([DocumentSymbol])
  case list([SymbolInformation])

  /// Writes an array.
  func encode(to encoder: any Encoder) throws {
    switch self {
    case .tree(let symbols): try symbols.encode(to: encoder)
    case .list(let symbols): try symbols.encode(to: encoder)
    }
  }
}

/// A symbol with the symbols inside it.
struct DocumentSymbol: Encodable, Hashable, Sendable {
  /// The name, never empty.
  var name: String
  /// What there is to add to the name.
  var detail: String?
  /// The kind.
  var kind: SymbolKind
  /// All that belongs to the symbol.
  var range: DocumentRange
  /// The words that name it, inside `range`.
  var selectionRange: DocumentRange
  /// The symbols inside.
  var children: [DocumentSymbol]
}

/// A symbol without structure.
struct SymbolInformation: Encodable, Hashable, Sendable {
  /// The name, never empty.
  var name: String
  /// The kind.
  var kind: SymbolKind
  /// Where it is.
  var location: Location
  /// The name of the symbol around it.
  var containerName: String?
}
