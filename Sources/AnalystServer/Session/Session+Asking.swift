internal import Synchronization

extension Session {
  /// Asks something of the client; what comes back is of no interest.
  func ask(_ request: any ServerRequest) { ask(request) { _ in } }

  /// Asks something of the client; `answered` is told the result, or nil where it failed.
  func ask(_ request: any ServerRequest, answered: @escaping @Sendable (JSONValue?) -> Void) {
    ask(type(of: request).method, request, answered: answered)
  }

  private func ask(
    _ method: String, _ parameters: (any ServerRequest)?,
    answered: @escaping @Sendable (JSONValue?) -> Void = { _ in }
  ) {
    state.withLock { state in
      guard state.phase == .running else { return }
      let id = state.nextRequestID()
      state.asked[id] = answered
      send(OutgoingMessage.request(id, method, parameters))
    }
  }

  /// Takes the answer to a request of the server.
  func receiveResponse(_ id: RequestID?, _ result: JSONValue?) {
    guard let id else { return }
    state.withLock { $0.asked.removeValue(forKey: id) }?(result)
  }

  /// Makes the client ask again for all that it shows, as far as it understands that.
  func refresh() {
    let client = state.withLock { $0.client }
    for refresh in Refresh.allCases where client.understands(refresh) {
      ask(refresh.rawValue, nil)
    }
  }
}

extension SessionState {
  /// The identifier of a new request of the server.
  mutating func nextRequestID() -> RequestID {
    requestNumber += 1
    // A client that never answers is not waited for without end.
    asked[.string("analyst-\(requestNumber - SessionState.greatestAskedCount)")] = nil
    return .string("analyst-\(requestNumber)")
  }
}
