/// The parameters of `textDocument/didChange`.
struct DidChangeTextDocumentParams: Decodable, Sendable {
  /// The document with its new version.
  var textDocument: VersionedTextDocumentIdentifier
  /// The changes, each of the text that the one before it left.
  var contentChanges: [ContentChange]

  /// Names a version of a document.
  struct VersionedTextDocumentIdentifier: Decodable, Sendable {
    /// The URI, byte for byte as the client writes it.
    var uri: String
    /// The version, an opaque label.
    var version: Int?
  }

  /// One change.
  struct ContentChange: Decodable, Sendable {
    /// What is replaced; the whole text where there is none.
    var range: DocumentRange?
    /// What stands there afterwards.
    var text: String
  }
}
