/// The parameters of `textDocument/codeAction`.
struct CodeActionRequest: DocumentRequest {
  typealias Response = [CodeActionEntry]
  static let method = "textDocument/codeAction"
  static let responseWithoutDocument: [CodeActionEntry]? = []
  /// The document.
  var textDocument: TextDocumentIdentifier
  /// The words that something is to be done about.
  var range: DocumentRange
  /// What the client wants.
  var context: Context?

  /// What the client wants.
  struct Context: Decodable, Sendable {
    /// Only actions of these kinds and the kinds below them.
    var only: [String]?
  }
}

/// An action, or for clients that know none a command.
enum CodeActionEntry: Encodable, Sendable {
  case action(CodeAction)
  case command(Command)

  /// Writes the one or the other.
  func encode(to encoder: any Encoder) throws {
    switch self {
    case .action(let action): try action.encode(to: encoder)
    case .command(let command): try command.encode(to: encoder)
    }
  }
}

/// Something that can be done about a place.
struct CodeAction: Encodable, Sendable {
  /// What the client shows.
  var title: String
  /// The kind, such as `quickfix`.
  var kind: String
  /// The diagnostics that it is about.
  var diagnostics: [Diagnostic]?
  /// What it changes in documents.
  var edit: WorkspaceEdit?
  /// What is run.
  var command: Command?
  /// What `codeAction/resolve` needs.
  var data: JSONValue?
}

/// Changes of documents.
struct WorkspaceEdit: Encodable, Sendable {
  /// Edits by URI, for clients that know nothing else.
  var changes: [String: [TextEditEntry]]?
  /// Edits of versions of documents.
  var documentChanges: [DocumentEdit]?

  /// Edits of one version of a document.
  struct DocumentEdit: Encodable, Sendable {
    /// The document.
    var textDocument: Version
    /// The edits.
    var edits: [TextEditEntry]
  }

  /// A version of a document.
  struct Version: Encodable, Sendable {
    /// The URI.
    var uri: String
    /// The version that the edits are made for.
    var version: Int
  }
}

/// A text in the place of a range.
struct TextEditEntry: Encodable, Sendable {
  /// The range.
  var range: DocumentRange
  /// The text.
  var newText: String
}

/// The parameters of `codeAction/resolve`.
struct CodeActionResolveRequest: DocumentRequest {
  typealias Response = JSONValue
  static let method = "codeAction/resolve"
  static let responseWithoutDocument: JSONValue? = nil
  /// The document.
  var textDocument: TextDocumentIdentifier
  /// The action as the client has it.
  var action: JSONValue
  /// The title, by which it is told from others of its place.
  var title: String
  /// The place that the action was asked for.
  var range: DocumentRange

  private struct Place: Decodable {
    var data: Target
    var title: String

    struct Target: Decodable {
      var uri: String
      var range: DocumentRange
    }
  }

  /// Reads an action with the place that it was made for.
  init(from decoder: any Decoder) throws {
    action = try JSONValue(from: decoder)
    let place = try Place(from: decoder)
    textDocument = TextDocumentIdentifier(uri: place.data.uri)
    range = place.data.range
    title = place.title
  }
}
