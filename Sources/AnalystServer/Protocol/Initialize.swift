/// The parameters of `initialize`.
struct InitializeParams: Decodable, Sendable {
  /// The process that started the server; the server ends when it is gone.
  var processId: Int?
  /// What the client can do.
  var capabilities: ClientCapabilities
  /// How much is logged.
  var trace: TraceValue
  /// Settings, of the same shape as those of files.
  var initializationOptions: JSONValue?
  /// The URIs of the folders that are open.
  var folders: [String]

  private enum CodingKeys: String, CodingKey {
    case processId, capabilities, trace, initializationOptions, workspaceFolders, rootUri
  }

  /// Reads what there is; what is absent or odd counts as not said.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    processId = try? container.decodeIfPresent(Int.self, forKey: .processId)
    capabilities = ClientCapabilities(
      try container.decodeIfPresent(JSONValue.self, forKey: .capabilities))
    initializationOptions = try? container.decodeIfPresent(
      JSONValue.self, forKey: .initializationOptions)
    let open = try? container.decodeIfPresent([WorkspaceFolder].self, forKey: .workspaceFolders)
    let root = try? container.decodeIfPresent(String.self, forKey: .rootUri)
    folders = open?.map(\.uri) ?? root.map { [$0] } ?? []
    trace = (try? container.decodeIfPresent(TraceValue.self, forKey: .trace)) ?? .off
  }
}

/// The answer to `initialize`.
struct InitializeResult: Encodable, Sendable {
  /// What the server can do.
  var capabilities: ServerCapabilities
  /// Who the server is.
  var serverInfo = ServerInfo()

  /// Who the server is.
  struct ServerInfo: Encodable, Sendable {
    /// The name.
    var name = "analyst-server"
    /// The version.
    var version = ServerVersion.current
  }
}

/// The version of the program.
enum ServerVersion {
  /// The current version.
  static let current = "1.0.0"
}
