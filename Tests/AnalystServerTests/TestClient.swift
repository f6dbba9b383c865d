import Synchronization
import Testing

@testable import Analysis
@testable import AnalystServer

/// A client that talks to a session in the same process.
///
/// Sending is synchronous, as on the reading thread of the server; what comes back is collected.
final class TestClient: Sendable {
  /// The messages of the server, in order.
  private final class Inbox: Sendable {
    let messages = Mutex<[JSONValue]>([])
  }

  /// The session.
  let session: Session
  private let inbox = Inbox()
  private let lastID = Mutex(0)

  /// Creates a client of a session that analyses as told; by default every text is the sample, and
  /// nil stands for the analysis of the server.
  init(
    analysis: Session.Analysis? = { buffer, _ in
      SampleFiling.make(text: buffer.string(in: ByteRange(0, buffer.count)))
    },
    keep: @escaping @Sendable (String, String) -> String? = { _, _ in nil },
    files: SettingsFiles = .none, workspaceFiles: WorkspaceFiles = .none,
    patience: Duration = .seconds(600), escapesDollars: Bool = false,
    observedAnalysis: Session.ObservedAnalysis? = nil
  ) {
    session = Session(
      send: { [inbox] body in
        let message = try? JSONText.value(of: body)
        inbox.messages.withLock { $0.append(message ?? .string("not JSON")) }
      }, keep: keep, files: files, workspaceFiles: workspaceFiles, patience: patience,
      escapesDollars: escapesDollars, analysis: analysis, observedAnalysis: observedAnalysis)
  }

  /// A client whose session is initialized.
  convenience init(
    capabilities: JSONValue, analysis: Session.Analysis? = nil,
    keep: @escaping @Sendable (String, String) -> String? = { _, _ in nil },
    files: SettingsFiles = .none, workspaceFiles: WorkspaceFiles = .none,
    folders: [String] = [], patience: Duration = .seconds(600), trace: String = "off",
    options: JSONValue = nil, isReal: Bool = false, escapesDollars: Bool = false,
    observedAnalysis: Session.ObservedAnalysis? = nil
  ) {
    if isReal || analysis != nil || observedAnalysis != nil {
      self.init(
        analysis: analysis, keep: keep, files: files, workspaceFiles: workspaceFiles,
        patience: patience, escapesDollars: escapesDollars, observedAnalysis: observedAnalysis)
    } else {
      self.init(keep: keep, files: files, workspaceFiles: workspaceFiles, patience: patience)
    }
    send(
      [
        "jsonrpc": "2.0", "id": 0, "method": "initialize",
        "params": [
          "processId": nil, "rootUri": nil, "capabilities": capabilities, "trace": .string(trace),
          "initializationOptions": options,
          "workspaceFolders": folders.isEmpty
            ? nil
            : .array(
              folders.map { ["uri": .string(FileAddress.uri(of: $0)), "name": .string($0)] }),
        ],
      ])
    notify("initialized", [:])
  }

  /// All messages so far.
  var messages: [JSONValue] { inbox.messages.withLock { $0 } }

  /// Sends a message as it is; the exit status if the session ended.
  @discardableResult
  func send(_ message: JSONValue) -> Int32? {
    session.receive((try? JSONText.encode(message)) ?? [])
  }

  /// Sends a notification.
  func notify(_ method: String, _ parameters: JSONValue) {
    send(["jsonrpc": "2.0", "method": .string(method), "params": parameters])
  }

  /// Sends a request without waiting for the reply; gives its id.
  @discardableResult
  func start(_ method: String, _ parameters: JSONValue? = nil) -> Int {
    let id = lastID.withLock { last in
      last += 1
      return last
    }
    var message: [String: JSONValue] = [
      "jsonrpc": "2.0", "id": .integer(id), "method": .string(method),
    ]
    message["params"] = parameters
    send(.object(message))
    return id
  }

  /// Sends a request and waits for the whole reply.
  func reply(
    _ method: String, _ parameters: JSONValue? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> JSONValue {
    let id = start(method, parameters)
    return try await message(sourceLocation: sourceLocation) { $0["id"] == .integer(id) }
  }

  /// Sends a request and waits for its result.
  func result(
    _ method: String, _ parameters: JSONValue? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> JSONValue {
    let reply = try await reply(method, parameters, sourceLocation: sourceLocation)
    return try #require(reply["result"], "\(reply)", sourceLocation: sourceLocation)
  }

  /// Says that no message is waiting, and waits for the first message of a kind.
  ///
  /// Turns are counted and not time, so that a busy machine makes no test fail.
  func message(
    sourceLocation: SourceLocation = #_sourceLocation, where isWanted: (JSONValue) -> Bool
  ) async throws -> JSONValue {
    session.inputIsDrained()
    for _ in 0..<120_000 {
      if let message = messages.first(where: isWanted) { return message }
      try await Task.sleep(for: .milliseconds(1))
    }
    return try #require(nil, "no such message came", sourceLocation: sourceLocation)
  }

  /// The parameters of all notifications of a method so far.
  func notifications(_ method: String) -> [JSONValue] {
    messages.filter { $0["method"] == .string(method) }.compactMap { $0["params"] }
  }

  /// Says that no message is waiting, and waits until all is published.
  func settle() async throws {
    session.inputIsDrained()
    for _ in 0..<120_000 where session.isBusy { try await Task.sleep(for: .milliseconds(1)) }
  }

  /// Opens a document.
  func open(_ uri: String = TestClient.uri, _ text: String = SampleFiling.text, version: Int = 1) {
    notify(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": .string(uri), "languageId": "plaintext", "version": .integer(version),
          "text": .string(text),
        ]
      ])
  }

  /// Changes a document.
  func change(_ changes: [JSONValue], version: Int, _ uri: String = TestClient.uri) {
    notify(
      "textDocument/didChange",
      [
        "textDocument": ["uri": .string(uri), "version": .integer(version)],
        "contentChanges": .array(changes),
      ])
  }

  /// Closes a document.
  func close(_ uri: String = TestClient.uri) {
    notify("textDocument/didClose", TestClient.parameters(uri))
  }

  /// The URI of the usual document.
  static let uri = "file:///tmp/larkspur.10k.txt"

  /// The parameters of a request about a document.
  static func parameters(_ uri: String = uri) -> JSONValue {
    ["textDocument": ["uri": .string(uri)]]
  }

  /// The parameters of a request about a position.
  static func parameters(line: Int, character: Int, _ uri: String = uri) -> JSONValue {
    ["textDocument": ["uri": .string(uri)], "position": position(line, character)]
  }

  /// A position.
  static func position(_ line: Int, _ character: Int) -> JSONValue {
    ["line": .integer(line), "character": .integer(character)]
  }

  /// What is opened as a document and comes back as its summary: the text itself.
  static let echo: Session.Analysis = { buffer, _ in
    let text = buffer.string(in: ByteRange(0, buffer.count))
    return Filing(
      buffer: buffer, format: .plain, documentKind: .excerpt, form: nil, registrant: nil,
      periodEnd: nil, outline: Outline(), facts: [], findings: [],
      summary: .written(
        BusinessSummary(
          sentences: [
            BusinessSummary.Sentence(text: text, facet: .context, sources: [], factIDs: [])
          ], tokenCount: 1, tokenBudget: 512)))
  }
}
