/// The parameters of `textDocument/didClose`.
struct DidCloseTextDocumentParams: Decodable, Sendable {
  /// The document.
  var textDocument: TextDocumentIdentifier
}
