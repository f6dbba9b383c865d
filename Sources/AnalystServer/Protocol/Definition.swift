/// The parameters of `textDocument/definition`.
struct DefinitionRequest: DocumentRequest {
  typealias Response = Definitions
  static let method = "textDocument/definition"
  static let responseWithoutDocument: Definitions? = .locations([])
  /// The document.
  var textDocument: TextDocumentIdentifier
  /// The position pointed at.
  var position: Position
}

/// The parameters of `textDocument/typeDefinition`.
struct TypeDefinitionRequest: DocumentRequest {
  typealias Response = Definitions
  static let method = "textDocument/typeDefinition"
  static let responseWithoutDocument: Definitions? = .locations([])
  /// The document.
  var textDocument: TextDocumentIdentifier
  /// The position pointed at.
  var position: Position
}

/// Where something is defined, in the shape that the client understands.
enum Definitions: Encodable, Hashable, Sendable {
  case locations([Location])
  case links([LocationLink])

  /// Writes an array.
  func encode(to encoder: any Encoder) throws {
    switch self {
    case .locations(let locations): try locations.encode(to: encoder)
    case .links(let links): try links.encode(to: encoder)
    }
  }
}

/// A place with the words that lead to it.
struct LocationLink: Encodable, Hashable, Sendable {
  /// The words that were pointed at.
  var originSelectionRange: DocumentRange?
  /// The document of the place.
  var targetUri: String
  /// All of the place.
  var targetRange: DocumentRange
  /// The words that name it, inside `targetRange`.
  var targetSelectionRange: DocumentRange
}
