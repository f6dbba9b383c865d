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
      guard let snapshot = state.documents[request.uri]?.snapshot() else { return false }
      state.inFlight[id] = SessionState.InFlight(
        method: method, arrival: .now, request: request, snapshot: snapshot)
      state.unbegun.append(id)
      return true
    }
    guard !isAccepted else { return }
    guard let answer = request.answerWithoutDocument else {
      throw ResponseError(.invalidParams, "textDocument.uri: \(request.uri) is not open")
    }
    send(OutgoingMessage.response(to: id, answer))
  }

  /// Begins the work on the requests that have come since the last time.
  func beginRequests(_ state: inout SessionState) {
    let (encoding, client) = (state.encoding, state.client)
    for id in state.unbegun {
      guard let waiting = state.inFlight[id], waiting.task == nil else { continue }
      let (request, snapshot) = (waiting.request, waiting.snapshot)
      state.inFlight[id]?.task = Task {
        guard let filing = await snapshot.filing() else {
          return finish(id, .failure(.cancelled))
        }
        let document = DocumentContext(
          uri: snapshot.uri, version: snapshot.version, filing: filing, encoding: encoding,
          client: client)
        finish(id, request.respond(in: document))
      }
    }
    state.unbegun = []
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
