/// The parameters of `textDocument/references`.
struct ReferencesRequest: DocumentRequest {
  typealias Response = [Location]
  static let method = "textDocument/references"
  static let responseWithoutDocument: [Location]? = []
  /// The document.
  var textDocument: TextDocumentIdentifier
  /// The position pointed at.
  var position: Position
  /// What is wanted.
  var context: Context?

  /// What is wanted.
  struct Context: Decodable, Sendable {
    /// Whether the definition itself is wanted too.
    var includeDeclaration: Bool?
  }
}
