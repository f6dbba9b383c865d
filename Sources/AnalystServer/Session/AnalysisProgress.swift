internal import Analysis
internal import Synchronization

/// How far the analysis of one version of a document is, in percent; it never falls.
final class AnalysisProgress: Sendable {
  private struct State {
    var percent = 0
    var told = 0
    var observer: (@Sendable (Int) -> Void)?
  }

  private let state = Mutex(State())

  /// The percentages between which the paragraphs of a text are read, which is most of the work.
  private static let reading = 5...90
  /// The least step that is told.
  private static let leastStep = 5

  /// How far it is.
  var percent: Int { state.withLock { $0.percent } }

  /// Tells of each step from now on; nobody else is told any more.
  func observe(_ observer: @escaping @Sendable (Int) -> Void) {
    state.withLock { state in
      state.told = state.percent
      state.observer = observer
    }
  }

  /// Notes that so many pieces of the text are read.
  func note(_ done: Int, of count: Int) {
    let length = Self.reading.upperBound - Self.reading.lowerBound
    let percent = Self.reading.lowerBound + length * min(done, count) / max(count, 1)
    let observer = state.withLock { state -> (@Sendable (Int) -> Void)? in
      state.percent = max(state.percent, percent)
      guard state.percent >= state.told + Self.leastStep else { return nil }
      state.told = state.percent
      return state.observer
    }
    observer?(percent)
  }
}

/// Workers that note how much of their work is done.
struct CountingWorkers: Workers {
  /// Who does the work.
  let workers: any Workers
  /// Where it is noted.
  let progress: AnalysisProgress

  private final class Counter: Sendable {
    let count = Atomic<Int>(0)
  }

  /// The results of so many pieces of work, in their order.
  func map<Result: Sendable>(
    _ count: Int, _ work: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    let counter = Counter()
    return workers.map(count) { [progress] number in
      let result = work(number)
      progress.note(counter.count.add(1, ordering: .relaxed).newValue, of: count)
      return result
    }
  }
}
