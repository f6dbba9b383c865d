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
  var codeLensProvider: CodeLensOptions?
  /// The commands that are run.
  var executeCommandProvider: ExecuteCommandOptions?
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

  /// How lenses are answered.
  struct CodeLensOptions: Encodable, Sendable {
    /// Whether lenses come without their command at first.
    var resolveProvider = false
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
  }

  /// How folders are handled.
  struct WorkspaceFolders: Encodable, Sendable {
    /// Whether there may be several.
    var supported = true
  }
}
