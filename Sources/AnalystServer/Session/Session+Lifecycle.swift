internal import Analysis
internal import Synchronization

extension Session {
  /// Handles a request: answers it at once or starts the work.
  func receiveRequest(_ id: RequestID, _ method: String, _ parameters: MessageParameters) {
    do throws(ResponseError) {
      try checkPhase(for: method)
      switch method {
      case "initialize":
        let result = try initialize(parameters.decode())
        send(OutgoingMessage.response(to: id, result))
        state.withLock { $0.phase = .running }
      case "shutdown":
        shutDown()
        send(OutgoingMessage.response(to: id, JSONValue.null))
      default:
        guard let feature = FeatureRegistry.feature(for: method) else {
          throw ResponseError(.methodNotFound, "\(method) is not answered by this server")
        }
        try start(id, method, feature.read(parameters))
      }
    } catch {
      send(OutgoingMessage.errorResponse(to: id, error))
    }
  }

  private func checkPhase(for method: String) throws(ResponseError) {
    switch (state.withLock { $0.phase }, method == "initialize") {
    case (.uninitialized, false):
      throw ResponseError(.serverNotInitialized, "initialize has not been requested yet")
    case (.running, true):
      throw ResponseError(.invalidRequest, "initialize was requested before")
    case (.shutDown, _):
      throw ResponseError(.invalidRequest, "the server is shut down")
    case (.uninitialized, true), (.running, false):
      break
    }
  }

  private func initialize(_ parameters: InitializeParams) -> InitializeResult {
    var client = parameters.capabilities
    client.readsFormulas = escapesDollars
    let parentProcess = parameters.processId.flatMap { isAlive($0) ? $0 : nil }
    let encoding = client.positionEncodings.lazy.compactMap(PositionEncoding.init).first
    let settings = parameters.initializationOptions.flatMap(layer)
    state.withLock { [client] state in
      state.initialSettings = settings ?? SettingsLayer()
      state.workspaceFolders = parameters.folders.compactMap(FileAddress.path)
      state.client = client
      state.encoding = encoding ?? .utf16
      state.trace = parameters.trace
      state.parentProcess = parentProcess
    }
    var capabilities = ServerCapabilities()
    capabilities.positionEncoding = encoding?.rawValue
    FeatureRegistry.advertise(in: &capabilities, for: client)
    return InitializeResult(capabilities: capabilities)
  }

  /// Ends the work; requests that are under way are answered as cancelled.
  private func shutDown() {
    let unanswered = state.withLock { state in
      state.phase = .shutDown
      state.documents = [:]
      return Array(state.inFlight.keys)
    }
    for id in unanswered { cancel(id) }
  }
}
