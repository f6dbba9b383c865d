/// The parameters of `textDocument/semanticTokens/full`.
struct SemanticTokensRequest: DocumentRequest {
  typealias Response = SemanticTokens
  static let method = "textDocument/semanticTokens/full"
  static let responseWithoutDocument: SemanticTokens? = SemanticTokens(data: [])
  /// The document.
  var textDocument: TextDocumentIdentifier
}

/// The parameters of `textDocument/semanticTokens/range`.
struct SemanticTokensRangeRequest: DocumentRequest {
  typealias Response = SemanticTokens
  static let method = "textDocument/semanticTokens/range"
  static let responseWithoutDocument: SemanticTokens? = SemanticTokens(data: [])
  /// The document.
  var textDocument: TextDocumentIdentifier
  /// The part of the document that is wanted.
  var range: DocumentRange
}

/// The parameters of `textDocument/semanticTokens/full/delta`.
struct SemanticTokensDeltaRequest: DocumentRequest {
  typealias Response = SemanticTokensChange
  static let method = "textDocument/semanticTokens/full/delta"
  static let responseWithoutDocument: SemanticTokensChange? = .tokens(SemanticTokens(data: []))
  /// The document.
  var textDocument: TextDocumentIdentifier
  /// The tokens that the client has.
  var previousResultId: String
}

/// Tokens, each as five numbers that count from the one before.
struct SemanticTokens: Encodable, Hashable, Sendable {
  /// The name of these tokens, for asking what has changed since.
  var resultId: String?
  /// Lines down, columns right, length, type, modifiers.
  var data: [UInt32]
}

/// What has changed since other tokens, or all tokens where those are forgotten.
enum SemanticTokensChange: Encodable, Hashable, Sendable {
  case tokens(SemanticTokens)
  case edits(resultId: String, [SemanticTokensEdit])

  private enum CodingKeys: String, CodingKey { case resultId, edits }

  /// Writes an object of one kind or the other.
  func encode(to encoder: any Encoder) throws {
    switch self {
    case .tokens(let tokens): try tokens.encode(to: encoder)
    case .edits(let resultId, let edits):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(resultId, forKey: .resultId)
      try container.encode(edits, forKey: .edits)
    }
  }
}

/// Numbers that replace others.
struct SemanticTokensEdit: Encodable, Hashable, Sendable {
  /// The index of the first number.
  var start: Int
  /// How many are replaced.
  var deleteCount: Int
  /// What stands there afterwards.
  var data: [UInt32]
}
