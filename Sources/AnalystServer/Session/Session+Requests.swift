internal import Analysis
internal import Synchronization

extension Session {
  /// Captures the text that a request is about.
  ///
  /// The work begins as soon as no message is waiting, so that a request whose cancellation has
  /// already come costs nothing.
  func start(
    _ id: RequestID, _ method: String, _ request: PreparedRequest
  ) throws(ResponseError) {
    let isAccepted = try state.withLock { state throws(ResponseError) in
      guard state.inFlight[id] == nil else {
        throw ResponseError(.invalidRequest, "a request with the id \(id) is under way")
      }
      guard let snapshots = snapshots(for: request.scope, &state) else { return false }
      state.inFlight[id] = SessionState.InFlight(
        method: method, arrival: .now, request: request, snapshots: snapshots)
      state.unbegun.append(id)
      return true
    }
    guard !isAccepted else { return }
    guard let answer = request.answerWithoutDocument else {
      throw ResponseError(.invalidParams, "textDocument.uri: \(request.scope.uri) is not open")
    }
    send(OutgoingMessage.response(to: id, answer))
  }

  /// The texts that a request is about; nil where its document is not open.
  private func snapshots(
    for scope: PreparedRequest.Scope, _ state: inout SessionState
  ) -> [DocumentSnapshot]? {
    switch scope {
    case .document(let uri):
      return (state.documents[uri]?.snapshot()).map { [$0] }
    case .workspace:
      return state.documents.keys.sorted().compactMap { state.documents[$0]?.snapshot() }
    }
  }

  /// Begins the work on the requests that have come since the last time.
  func beginRequests(_ state: inout SessionState) {
    let (encoding, client) = (state.encoding, state.client)
    for id in state.unbegun {
      guard let waiting = state.inFlight[id], waiting.task == nil else { continue }
      let (request, snapshots) = (waiting.request, waiting.snapshots)
      state.inFlight[id]?.task = Task {
        var documents: [DocumentContext] = []
        for snapshot in snapshots {
          let settings = settings(of: snapshot.uri)
          guard let filing = await snapshot.filing(settings.settings.analysis) else {
            return finish(id, .failure(.cancelled))
          }
          documents.append(context(of: snapshot, filing, settings, encoding, client))
          noteSettings(settings, of: snapshot.uri)
        }
        finish(id, await request.respond(in: documents, workspace(for: id, encoding, client)))
      }
    }
    state.unbegun = []
  }

  /// One version of a document as features see it.
  func context(
    of snapshot: DocumentSnapshot, _ filing: Filing, _ settings: ResolvedSettings,
    _ encoding: PositionEncoding, _ client: ClientCapabilities
  ) -> DocumentContext {
    var context = DocumentContext(
      uri: snapshot.uri, version: snapshot.version, filing: filing, encoding: encoding,
      client: client, memo: snapshot.memo, tokens: snapshot.tokens, keep: keep,
      ask: { [weak self] in self?.ask($0) })
    context.settings = settings
    context.store = store
    context.workspaceFolder = workspaceFolder(of: snapshot.uri)
    context.rulesPage = rulesPage()
    context.tell = { [weak self] in self?.send($0.encoded()) }
    context.settingsChanged = { [weak self] in self?.reviewSettings() }
    context.readSettings = { [weak self] in self?.settings(of: snapshot.uri) }
    context.isOpen = { [weak self] uri in
      self?.state.withLock { $0.documents[uri] != nil } ?? false
    }
    return context
  }

  /// Gives up a request: it is answered at once.
  func cancel(_ id: RequestID) {
    finish(id, .failure(.cancelled))
  }

  /// Answers a request that is under way, unless it was answered before.
  ///
  /// Nothing else answers such a request: whoever takes it out of the table writes the reply.
  func finish(_ id: RequestID, _ outcome: Result<any Encodable & Sendable, ResponseError>) {
    guard let request = state.withLock({ $0.inFlight.removeValue(forKey: id) }) else { return }
    let reply =
      switch outcome {
      case .success(let result): OutgoingMessage.response(to: id, result)
      case .failure(let error): OutgoingMessage.errorResponse(to: id, error)
      }
    request.task?.cancel()
    send(reply)
    logTrace(
      "\(request.method) was answered in \(Session.milliseconds(since: request.arrival)) ms",
      verbose: "id \(id), \(reply.count) bytes")
  }

  /// Tells a client that traces the server what it did.
  func logTrace(_ message: @autoclosure () -> String, verbose: @autoclosure () -> String) {
    let trace = state.withLock { $0.phase == .running ? $0.trace : .off }
    guard trace != .off else { return }
    let details = trace == .verbose ? verbose() : nil
    send(LogTraceParams(message: message(), verbose: details).encoded())
  }

  /// The time since an instant, with one digit after the point.
  static func milliseconds(since start: ContinuousClock.Instant) -> String {
    let (seconds, attoseconds) = start.duration(to: .now).components
    let tenths = seconds * 10_000 + attoseconds / 100_000_000_000_000
    return "\(tenths / 10).\(tenths % 10)"
  }
}
