/// The parameters of `textDocument/codeLens`.
struct CodeLensRequest: DocumentRequest {
  typealias Response = [CodeLens]
  static let method = "textDocument/codeLens"
  static let responseWithoutDocument: [CodeLens]? = []
  /// The document.
  var textDocument: TextDocumentIdentifier
}

/// A line shown above a line of the text.
struct CodeLens: Encodable, Hashable, Sendable {
  /// The words below it, on one line.
  var range: DocumentRange
  /// What it says and what it does.
  var command: Command
}
