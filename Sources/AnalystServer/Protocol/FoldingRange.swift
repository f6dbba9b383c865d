/// The parameters of `textDocument/foldingRange`.
struct FoldingRangeRequest: DocumentRequest {
  typealias Response = [FoldingRange]
  static let method = "textDocument/foldingRange"
  static let responseWithoutDocument: [FoldingRange]? = []
  /// The document.
  var textDocument: TextDocumentIdentifier
}

/// Lines that a client can hide.
struct FoldingRange: Encodable, Hashable, Sendable {
  /// The line that stays visible.
  var startLine: Int
  /// Where hiding starts on it; left out where whole lines are folded.
  var startCharacter: Int?
  /// The last line that is hidden.
  var endLine: Int
  /// Where hiding ends on it; left out where whole lines are folded.
  var endCharacter: Int?
}
