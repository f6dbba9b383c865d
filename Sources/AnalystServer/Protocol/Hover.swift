/// The parameters of `textDocument/hover`.
struct HoverRequest: DocumentRequest {
  typealias Response = Hover?
  static let method = "textDocument/hover"
  static let responseWithoutDocument: Hover?? = .some(nil)
  /// The document.
  var textDocument: TextDocumentIdentifier
  /// The position pointed at.
  var position: Position
}

/// What is shown about a position.
struct Hover: Encodable, Hashable, Sendable {
  /// What is shown.
  var contents: MarkupContent
  /// The words it is about.
  var range: DocumentRange?
}
