/// The parameters of `textDocument/didOpen`.
struct DidOpenTextDocumentParams: Decodable, Sendable {
  /// The document.
  var textDocument: TextDocumentItem

  /// A document with its text.
  struct TextDocumentItem: Decodable, Sendable {
    /// The URI, byte for byte as the client writes it.
    var uri: String
    /// The language as the client calls it; nothing depends on it.
    var languageId: String?
    /// The version, an opaque label.
    var version: Int?
    /// The text.
    var text: String
  }
}
