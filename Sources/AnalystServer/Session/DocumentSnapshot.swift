internal import Analysis
internal import Synchronization

/// One version of an open document, which never changes.
///
/// Its filing is computed at most once for the same settings, when somebody first wants it, and
/// shared by all that do.
final class DocumentSnapshot: Sendable {
  /// The URI, byte for byte as the client writes it.
  let uri: String
  /// The version, an opaque label.
  let version: Int
  /// The number of the text in the session; differs for different texts even where clients
  /// repeat a version.
  let generation: Int
  /// The text.
  let buffer: TextBuffer
  /// How far the analysis is.
  let progress = AnalysisProgress()
  /// What features compute of the text at most once.
  let memo = DocumentMemo()
  /// The semantic tokens that the client has of the document.
  let tokens: TokenLog

  private struct State {
    var task: Task<Filing?, Never>?
    var settings = AnalysisSettings()
    var waiting: Set<Int> = []
    var lastTicket = 0
  }

  private let state = Mutex(State())
  private let queue: AnalysisQueue

  /// Creates a version; the queue is that of the document.
  init(
    uri: String, version: Int, generation: Int, buffer: TextBuffer, queue: AnalysisQueue,
    tokens: TokenLog = TokenLog()
  ) {
    self.uri = uri
    self.version = version
    self.generation = generation
    self.buffer = buffer
    self.queue = queue
    self.tokens = tokens
  }

  /// The filing as settings have it; nil if the calling task is cancelled.
  ///
  /// An analysis that all who waited for it no longer want is not begun.
  func filing(_ settings: AnalysisSettings) async -> Filing? {
    while !Task.isCancelled {
      let (ticket, task) = enter(settings)
      let filing = await withTaskCancellationHandler {
        await task.value
      } onCancel: {
        leave(ticket)
      }
      leave(ticket)
      if let filing { return Task.isCancelled ? nil : filing }
    }
    return nil
  }

  private func enter(_ settings: AnalysisSettings) -> (ticket: Int, task: Task<Filing?, Never>) {
    state.withLock { state in
      state.lastTicket += 1
      state.waiting.insert(state.lastTicket)
      if state.settings != settings { state.task = nil }
      state.settings = settings
      let task =
        state.task
        ?? queue.analyze(buffer, settings, progress) { [weak self] in self?.isStillWanted() ?? false
        }
      state.task = task
      return (state.lastTicket, task)
    }
  }

  private func leave(_ ticket: Int) {
    state.withLock { _ = $0.waiting.remove(ticket) }
  }

  /// Whether anybody waits; if not, the analysis is given up and may be begun anew.
  private func isStillWanted() -> Bool {
    state.withLock { state in
      if state.waiting.isEmpty { state.task = nil }
      return !state.waiting.isEmpty
    }
  }
}
