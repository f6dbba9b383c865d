internal import Analysis

/// All that a session remembers.
struct SessionState {
  /// The greatest number of requests to the client whose answers are awaited.
  static let greatestAskedCount = 100

  /// Where the session stands.
  enum Phase: Hashable {
    case uninitialized, running, shutDown
  }

  /// A request that is not yet answered.
  struct InFlight {
    /// The name of the method.
    let method: String
    /// When the request arrived.
    let arrival: ContinuousClock.Instant
    /// What is asked.
    let request: PreparedRequest
    /// The texts that it is about, as they were then.
    let snapshots: [DocumentSnapshot]
    /// The work, once it is begun.
    var task: Task<Void, Never>?
  }

  /// Where the session stands.
  var phase = Phase.uninitialized
  /// What the client can do.
  var client = ClientCapabilities()
  /// The unit of columns.
  var encoding = PositionEncoding.utf16
  /// How much is logged.
  var trace = TraceValue.off
  /// The process that started the server.
  var parentProcess: Int?
  /// The open documents by URI.
  var documents: [String: OpenDocument] = [:]
  /// The requests that are not yet answered.
  var inFlight: [RequestID: InFlight] = [:]
  /// Those of them whose work is not yet begun, in the order of their arrival.
  var unbegun: [RequestID] = []
  /// The number of the newest text.
  var generation = 0
  /// The number of the newest request of the server.
  var requestNumber = 0
  /// What waits for the answers of the client.
  var asked: [RequestID: @Sendable (JSONValue?) -> Void] = [:]
  /// The settings that came with `initialize`.
  var initialSettings = SettingsLayer()
  /// How many times the client was asked for its settings.
  var configurationCount = 0
  /// The settings that the client gave later.
  var configuredSettings = SettingsLayer()
  /// The paths of the folders that are open in the client.
  var workspaceFolders: [String] = []
  /// How many looks at the settings of all documents are under way.
  var reviewCount = 0
  /// The work that the client was told of, by its name.
  var progress: [RequestID: Work] = [:]

  /// The analysis of a document that was just opened.
  struct Work {
    /// The document.
    let uri: String
    /// The number of the text.
    let generation: Int
    /// How far it is.
    let progress: AnalysisProgress
    /// How far the client was told that it is, in percent.
    var percent = 0
  }

  /// The number of a new text.
  mutating func nextGeneration() -> Int {
    generation += 1
    return generation
  }
}
