/// The parameters of `textDocument/documentLink`.
struct DocumentLinkRequest: DocumentRequest {
  typealias Response = [DocumentLink]
  static let method = "textDocument/documentLink"
  static let responseWithoutDocument: [DocumentLink]? = []
  /// The document.
  var textDocument: TextDocumentIdentifier
}

/// Words that lead to another place.
struct DocumentLink: Encodable, Hashable, Sendable {
  /// The words.
  var range: DocumentRange
  /// The URI they lead to.
  var target: String
  /// What is there; left out for a client that does not show it.
  var tooltip: String?
}
