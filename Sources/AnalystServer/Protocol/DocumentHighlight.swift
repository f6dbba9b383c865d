/// The parameters of `textDocument/documentHighlight`.
struct DocumentHighlightRequest: DocumentRequest {
  typealias Response = [DocumentHighlight]
  static let method = "textDocument/documentHighlight"
  static let responseWithoutDocument: [DocumentHighlight]? = []
  /// The document.
  var textDocument: TextDocumentIdentifier
  /// The position pointed at.
  var position: Position
}

/// Words that belong to what was pointed at.
struct DocumentHighlight: Encodable, Hashable, Sendable {
  /// What the words do.
  enum Kind: Int, Codable, Sendable {
    case text = 1
    case read, write
  }

  /// The words.
  var range: DocumentRange
  /// Whether they use the term or define it.
  var kind: Kind
}
