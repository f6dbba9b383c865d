/// The parameters of `textDocument/completion`.
struct CompletionRequest: DocumentRequest {
  typealias Response = CompletionList
  static let method = "textDocument/completion"
  static let responseWithoutDocument: CompletionList? = CompletionList(items: [])
  /// The document.
  var textDocument: TextDocumentIdentifier
  /// Where something is being written.
  var position: Position
  /// Why it is asked.
  var context: Context?

  /// Why it is asked.
  struct Context: Decodable, Sendable {
    /// The letter just written, where it alone is the reason.
    var triggerCharacter: String?
  }
}

/// What may be written at a position.
struct CompletionList: Encodable, Hashable, Sendable {
  /// Whether further letters may bring further proposals.
  var isIncomplete = false
  /// The proposals.
  var items: [CompletionItem]
}

/// One proposal.
struct CompletionItem: Encodable, Hashable, Sendable {
  /// The kinds in use.
  enum Kind: Int, Codable, Sendable {
    case text = 1
    case `class` = 7
    case module = 9
    case reference = 18
  }

  /// What the client shows.
  var label: String
  /// What it is.
  var kind: Kind
  /// What it stands for.
  var detail: String?
  /// What the letters written so far are compared with.
  var filterText: String?
  /// Orders the proposals.
  var sortText: String
  /// What is written, and over which words.
  var textEdit: Edit

  /// Words that replace others.
  struct Edit: Encodable, Hashable, Sendable {
    /// The words replaced.
    var range: DocumentRange
    /// What stands there afterwards.
    var newText: String
  }
}
