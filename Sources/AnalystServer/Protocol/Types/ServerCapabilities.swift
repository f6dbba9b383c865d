/// What the server can do.
struct ServerCapabilities: Encodable, Sendable {
  /// The unit of columns; left out if the client offered none.
  var positionEncoding: String?
  /// How documents are kept in step.
  var textDocumentSync = TextDocumentSync()
  /// Whether `textDocument/hover` is answered.
  var hoverProvider: Bool?
  /// Whether `textDocument/documentSymbol` is answered.
  var documentSymbolProvider: Bool?
  /// Whether `textDocument/foldingRange` is answered.
  var foldingRangeProvider: Bool?
  /// Whether `textDocument/codeLens` is answered.
  var codeLensProvider: ResolveOptions?
  /// The commands that are run.
  var executeCommandProvider: ExecuteCommandOptions?
  /// Whether `textDocument/documentLink` is answered.
  var documentLinkProvider: ResolveOptions?
  /// Whether `textDocument/definition` is answered.
  var definitionProvider: Bool?
  /// Whether `textDocument/typeDefinition` is answered.
  var typeDefinitionProvider: Bool?
  /// Whether `textDocument/references` is answered.
  var referencesProvider: Bool?
  /// Whether `textDocument/documentHighlight` is answered.
  var documentHighlightProvider: Bool?
  /// Whether `textDocument/selectionRange` is answered.
  var selectionRangeProvider: Bool?
  /// Whether `workspace/symbol` is answered.
  var workspaceSymbolProvider: ResolveOptions?
  /// Whether `textDocument/diagnostic` is answered.
  var diagnosticProvider: DiagnosticOptions?
  /// Whether `textDocument/semanticTokens/full` and its like are answered.
  var semanticTokensProvider: SemanticTokensOptions?
  /// Whether `textDocument/inlayHint` is answered.
  var inlayHintProvider: ResolveOptions?
  /// Whether `textDocument/completion` is answered.
  var completionProvider: CompletionOptions?
  /// Whether `textDocument/codeAction` is answered.
  var codeActionProvider: CodeActions?
  /// What concerns folders.
  var workspace = Workspace()
  /// What the protocol does not know.
  var experimental: [String: JSONValue]?

  /// How documents are kept in step.
  struct TextDocumentSync: Encodable, Sendable {
    /// Opening and closing are told.
    var openClose = true
    /// Changes are told as edits.
    var change = 2
    /// Saving is told.
    var save = SaveOptions()
  }

  /// How saving is told.
  struct SaveOptions: Encodable, Sendable {
    /// Whether the text is sent again.
    var includeText = false
  }

  /// How lenses, links, hints and the like are answered.
  struct ResolveOptions: Encodable, Sendable {
    /// Whether they come without some of their members at first.
    var resolveProvider = false
  }

  /// How proposals are answered.
  struct CompletionOptions: Encodable, Sendable {
    /// Whether they come without some of their members at first.
    var resolveProvider = false
    /// The characters after which proposals are asked for unbidden, besides letters.
    var triggerCharacters: [String]
  }

  /// How actions are answered.
  enum CodeActions: Encodable, Sendable {
    case plain
    case options(kinds: [String], resolves: Bool)

    private enum CodingKeys: String, CodingKey { case codeActionKinds, resolveProvider }

    /// Writes `true`, or the options for clients that know them.
    func encode(to encoder: any Encoder) throws {
      switch self {
      case .plain:
        var container = encoder.singleValueContainer()
        try container.encode(true)
      case .options(let kinds, let resolves):
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kinds, forKey: .codeActionKinds)
        try container.encode(resolves, forKey: .resolveProvider)
      }
    }
  }

  /// How diagnostics are asked for.
  struct DiagnosticOptions: Encodable, Sendable {
    /// Who gives them.
    var identifier = "analyst-server"
    /// Whether an edit of one document may change those of another.
    var interFileDependencies = false
    /// Whether `workspace/diagnostic` is answered.
    var workspaceDiagnostics = true
    /// Whether is told how far the answer to `workspace/diagnostic` is.
    var workDoneProgress = true
  }

  /// How semantic tokens are asked for.
  struct SemanticTokensOptions: Encodable, Sendable {
    /// What the numbers in tokens mean.
    var legend: Legend
    /// Whether tokens of a part of a document can be had.
    var range = true
    /// Whether tokens of a whole document can be had.
    var full = Full()

    /// What the numbers in tokens mean.
    struct Legend: Encodable, Sendable {
      /// The types, by number.
      var tokenTypes: [String]
      /// The modifiers, by bit.
      var tokenModifiers: [String]
    }

    /// How tokens of a whole document can be had.
    struct Full: Encodable, Sendable {
      /// Whether changes alone can be had.
      var delta = true
    }
  }

  /// Which commands are run.
  struct ExecuteCommandOptions: Encodable, Sendable {
    /// The names of the commands.
    var commands: [String]
  }

  /// What concerns folders.
  struct Workspace: Encodable, Sendable {
    /// One server serves many folders.
    var workspaceFolders = WorkspaceFolders()
    /// The documents that the server makes.
    var textDocumentContent: TextDocumentContentOptions?
  }

  /// Which documents the server makes.
  struct TextDocumentContentOptions: Encodable, Sendable {
    /// The schemes of their URIs.
    var schemes: [String]
  }

  /// How folders are handled.
  struct WorkspaceFolders: Encodable, Sendable {
    /// Whether there may be several.
    var supported = true
    /// Whether the server wants to hear of folders that are opened and closed.
    var changeNotifications = true
  }
}
