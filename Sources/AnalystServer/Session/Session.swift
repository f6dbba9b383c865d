internal import Analysis
internal import Synchronization

/// One client from `initialize` to `exit`.
///
/// Messages are received one after the other on the reading thread. Edits take effect before
/// ``receive(_:)`` returns; a request captures the text as it then is. When no message is waiting,
/// ``inputIsDrained()`` begins the work in tasks. The state lies under one lock, and no work is
/// done under it.
final class Session: Sendable {
  /// Analyses a text, perhaps with the help of an older version of it.
  typealias Analysis = @Sendable (TextBuffer, Filing?) -> Filing
  /// Analyses a text as settings tell it, and notes how far that is.
  typealias ObservedAnalysis =
    @Sendable (TextBuffer, Filing?, AnalysisSettings, AnalysisProgress) -> Filing

  /// All that is remembered.
  let state = Mutex(SessionState())
  /// Takes the body of a message to the client.
  let send: @Sendable ([UInt8]) -> Void
  /// Analyses a text as settings tell it.
  let analysis: ObservedAnalysis
  /// Finds settings and suppressions.
  let store: SettingsStore
  /// The files of the folders of the client.
  let workspaceFiles: WorkspaceFiles
  /// What was found in filings that are not open.
  let workspaceMemory = WorkspaceMemory()
  /// Where the page with all rules was kept; empty where that failed.
  let page = Mutex<String?>(nil)

  /// Whether a process is there.
  let isAlive: @Sendable (Int) -> Bool
  /// Keeps a text of a name in a file of the user; gives its URI, or nil where that fails.
  let keep: @Sendable (String, String) -> String?
  /// How long the analysis of a document that was just opened may take before it is shown.
  let patience: Duration
  /// Whether the client takes `$…$` in Markdown for formulas.
  let escapesDollars: Bool

  /// Creates a session that writes the bodies of its messages with `send`, which must not wait.
  ///
  /// Files of settings are looked for in `files`, filings that are not open in `workspaceFiles`; by
  /// default there are none.
  /// `isAlive` tells whether the process that a client names is one of this machine, and `keep`
  /// writes a file that the client can open.
  init(
    send: @escaping @Sendable ([UInt8]) -> Void,
    isAlive: @escaping @Sendable (Int) -> Bool = { _ in true },
    keep: @escaping @Sendable (String, String) -> String? = { _, _ in nil },
    files: SettingsFiles = .none, workspaceFiles: WorkspaceFiles = .none,
    patience: Duration = .milliseconds(400), escapesDollars: Bool = false,
    analysis: Analysis? = nil,
    observedAnalysis: ObservedAnalysis? = nil
  ) {
    self.send = send
    self.isAlive = isAlive
    self.keep = keep
    self.patience = patience
    self.escapesDollars = escapesDollars
    self.workspaceFiles = workspaceFiles
    store = SettingsStore(files)
    if let analysis {
      self.analysis = { buffer, previous, _, _ in analysis(buffer, previous) }
    } else {
      self.analysis =
        observedAnalysis ?? { buffer, previous, settings, progress in
          let workers = CountingWorkers(workers: ProcessorWorkers(), progress: progress)
          return Analyzer(settings: settings, workers: workers).analyze(buffer, reusing: previous)
        }
    }
  }

  /// Handles one message; the exit status if it was the last one.
  func receive(_ body: [UInt8]) -> Int32? {
    switch IncomingMessage(body: body) {
    case .request(let id, let method, let parameters):
      receiveRequest(id, method, parameters)
    case .notification("exit", _):
      return exitStatusAtEndOfInput
    case .notification(let method, let parameters):
      receiveNotification(method, parameters)
    case .response(let id, let result):
      receiveResponse(id, result)
    case .malformed(let id, let error):
      send(OutgoingMessage.errorResponse(to: id, error))
    }
    return nil
  }

  /// Answers bytes that are no frame.
  func rejectFrame(_ problem: String) {
    send(OutgoingMessage.errorResponse(to: nil, ResponseError(.parseError, problem)))
  }

  /// The exit status when no further message will come: 0 after `shutdown`, else 1.
  var exitStatusAtEndOfInput: Int32 { state.withLock { $0.phase == .shutDown ? 0 : 1 } }

  /// The process whose end is the end of the server.
  ///
  /// One that was not there at `initialize` belongs to another machine or container: then only the
  /// end of the input tells that the client is gone.
  var parentProcess: Int? { state.withLock { $0.parentProcess } }

  /// Whether a request is unanswered or a text unpublished.
  var isBusy: Bool {
    state.withLock { state in
      !state.inFlight.isEmpty || state.reviewCount > 0
        || state.documents.values.contains { $0.isUnpublished || $0.publishedGeneration != nil }
    }
  }
}
