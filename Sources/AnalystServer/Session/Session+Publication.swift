internal import Analysis
internal import Synchronization

extension Session {
  /// Begins the work that the messages so far have asked for; called when no message is waiting.
  ///
  /// However many edits have come, the newest text is analysed once. While that goes on, further
  /// edits wait for it, and what is then stale is not published.
  func inputIsDrained() {
    state.withLock { state in
      beginRequests(&state)
      for uri in state.documents.keys { startPublication(of: uri, &state) }
    }
  }

  /// Begins to publish the newest text of a document, unless that is done or under way.
  func startPublication(of uri: String, _ state: inout SessionState) {
    guard var document = state.documents[uri], document.isUnpublished,
      document.publishedGeneration == nil
    else { return }
    document.isUnpublished = false
    document.publishedGeneration = document.generation
    let snapshot = document.snapshot()
    let memory = document.memory
    state.documents[uri] = document
    let (encoding, client) = (state.encoding, state.client)
    state.documents[uri]?.publication = Task {
      let settings = settings(of: snapshot.uri)
      guard let filing = await snapshot.filing(settings.settings.analysis) else { return }
      publish(context(of: snapshot, filing, settings, encoding, client), of: snapshot, memory)
    }
    if document.isOpening, client.showsProgress {
      announce(
        SessionState.Work(
          uri: uri, generation: snapshot.generation, progress: snapshot.progress))
    }
  }

  private func publish(
    _ context: DocumentContext, of snapshot: DocumentSnapshot, _ memory: PublicationMemory
  ) {
    var memory = memory
    let start = ContinuousClock.now
    let messages = PublicationRegistry.all.flatMap {
      $0.notifications(for: context, memory: &memory)
    }.map { $0.encoded() }
    let requests = PublicationRegistry.all.flatMap {
      $0.requests(for: context, memory: &memory)
    }
    let isCurrent = state.withLock { state in
      guard var document = state.documents[context.uri],
        document.publishedGeneration == snapshot.generation
      else { return false }
      document.publishedGeneration = nil
      document.publication = nil
      endProgress(of: context.uri, "done", &state)
      guard document.generation == snapshot.generation else {
        state.documents[context.uri] = document
        startPublication(of: context.uri, &state)
        return false
      }
      document.memory = memory
      document.isOpening = false
      document.shownSettings = context.settings
      state.documents[context.uri] = document
      for message in messages { send(message) }
      // Settings may have changed meanwhile.
      startPublication(of: context.uri, &state)
      return true
    }
    guard isCurrent else { return }
    for request in requests { ask(request) }
    logTrace(
      "version \(context.version) was published in \(Session.milliseconds(since: start)) ms",
      verbose: "\(context.uri), \(messages.count) notifications")
  }
}
