internal import Analysis
internal import Synchronization

extension Session {
  /// Handles a notification; one that is not known is ignored.
  func receiveNotification(_ method: String, _ parameters: MessageParameters) {
    guard state.withLock({ $0.phase == .running }) else { return }
    do throws(ResponseError) {
      switch method {
      case "textDocument/didOpen": open(try parameters.decode())
      case "textDocument/didChange": change(try parameters.decode())
      case "textDocument/didClose": close(try parameters.decode())
      case "$/cancelRequest":
        let cancellation: CancelParams = try parameters.decode()
        cancel(cancellation.id)
      case "window/workDoneProgress/cancel":
        let cancellation: WorkDoneProgressCancelParams = try parameters.decode()
        cancelWork(cancellation.token)
      case "initialized": beginWatching()
      case "textDocument/didSave", "workspace/didChangeWatchedFiles": reviewSettings()
      case "workspace/didChangeConfiguration":
        let change: DidChangeConfigurationParams? = try? parameters.decode()
        receiveConfiguration(change?.settings)
      case "workspace/didChangeWorkspaceFolders":
        let change: DidChangeWorkspaceFoldersParams = try parameters.decode()
        changeFolders(change.event)
      case "$/setTrace":
        let wanted: SetTraceParams = try parameters.decode()
        state.withLock { $0.trace = wanted.value }
      default:
        break
      }
    } catch {
      let message = "\(method) was ignored: \(error.message)"
      send(LogMessageParams(type: .warning, message: message).encoded())
    }
  }

  private func changeFolders(_ event: DidChangeWorkspaceFoldersParams.Event) {
    let added = (event.added ?? []).compactMap { FileAddress.path(of: $0.uri) }
    let removed = (event.removed ?? []).compactMap { FileAddress.path(of: $0.uri) }
    state.withLock { state in
      state.workspaceFolders.removeAll { removed.contains($0) }
      state.workspaceFolders += added
    }
  }

  private func open(_ parameters: DidOpenTextDocumentParams) {
    let item = parameters.textDocument
    state.withLock { state in
      state.documents[item.uri] = OpenDocument(
        uri: item.uri, version: item.version ?? 0, generation: state.nextGeneration(),
        text: item.text, queue: AnalysisQueue(analysis))
    }
  }

  private func change(_ parameters: DidChangeTextDocumentParams) {
    let uri = parameters.textDocument.uri
    state.withLock { state in
      let generation = state.nextGeneration()
      let encoding = state.encoding
      state.documents[uri]?.apply(
        parameters.contentChanges, version: parameters.textDocument.version,
        generation: generation, encoding: encoding)
    }
  }

  private func close(_ parameters: DidCloseTextDocumentParams) {
    let uri = parameters.textDocument.uri
    state.withLock { state in
      guard let document = state.documents.removeValue(forKey: uri) else { return }
      endProgress(of: uri, "closed", &state)
      for publication in PublicationRegistry.all {
        for notification in publication.notificationsOnClose(
          uri: uri, version: document.version, client: state.client)
        {
          send(notification.encoded())
        }
      }
    }
  }
}
