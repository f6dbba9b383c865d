internal import Synchronization

extension Session {
  /// Tells the client of an analysis, if it takes long.
  ///
  /// All processors may be taken by then, so those who work look at the clock too.
  func announce(_ work: SessionState.Work) {
    let start = ContinuousClock.now
    let asking = Once()
    work.progress.observe { [weak self, patience] _ in
      if start.duration(to: .now) >= patience { self?.askForToken(work, asking) }
    }
    Task {
      try? await Task.sleep(for: patience)
      askForToken(work, asking)
    }
  }

  /// Something that is done once, whoever comes first.
  private final class Once: Sendable {
    private let isDone = Atomic(false)

    /// Whether nobody has come before.
    func isFirst() -> Bool { !isDone.exchange(true, ordering: .relaxed) }
  }

  private func askForToken(_ work: SessionState.Work, _ asking: Once) {
    guard state.withLock({ Self.isGoingOn(work, $0) }), asking.isFirst() else { return }
    let token = "analyst-opening-\(work.generation)"
    ask(WorkDoneProgressCreate(token: token)) { [weak self] answer in
      if answer != nil { self?.begin(work, token) }
    }
  }

  private func begin(_ work: SessionState.Work, _ token: String) {
    let isBegun = state.withLock { state in
      guard Self.isGoingOn(work, state) else { return false }
      var work = work
      work.percent = work.progress.percent
      state.progress[.string(token)] = work
      let name = work.uri.split(separator: "/").last.map(String.init) ?? work.uri
      let value = ProgressParams.Value(
        kind: "begin", title: "Reading \(name)", cancellable: true, percentage: work.percent)
      send(ProgressParams(token: .string(token), value: value).encoded())
      return true
    }
    guard isBegun else { return }
    work.progress.observe { [weak self] percent in self?.report(percent, .string(token)) }
  }

  /// Tells the client how far some work is; what is no further than it was told is passed over.
  private func report(_ percent: Int, _ token: RequestID) {
    state.withLock { state in
      guard let work = state.progress[token], percent > work.percent else { return }
      state.progress[token]?.percent = percent
      let value = ProgressParams.Value(kind: "report", percentage: percent)
      send(ProgressParams(token: token, value: value).encoded())
    }
  }

  private static func isGoingOn(_ work: SessionState.Work, _ state: SessionState) -> Bool {
    state.documents[work.uri]?.publishedGeneration == work.generation
  }

  /// Tells the client that the work on a document is over.
  func endProgress(of uri: String, _ message: String, _ state: inout SessionState) {
    for (token, work) in state.progress where work.uri == uri {
      state.progress[token] = nil
      let value = ProgressParams.Value(kind: "end", message: message)
      send(ProgressParams(token: token, value: value).encoded())
    }
  }

  /// Gives up the analysis of a document that was just opened.
  ///
  /// Nothing is published of it until the next edit; requests about it are still answered.
  func cancelWork(_ token: RequestID) {
    state.withLock { state in
      guard let work = state.progress[token] else { return }
      if Self.isGoingOn(work, state) {
        state.documents[work.uri]?.publication?.cancel()
        state.documents[work.uri]?.publication = nil
        state.documents[work.uri]?.publishedGeneration = nil
      }
      endProgress(of: work.uri, "cancelled", &state)
    }
  }
}
