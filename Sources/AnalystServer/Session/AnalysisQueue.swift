internal import Analysis
internal import Synchronization

/// Analyses the versions of one document one after the other, each reusing the newest before it.
final class AnalysisQueue: Sendable {
  private let last = Mutex<Task<Filing?, Never>?>(nil)
  private let newest = Mutex<Filing?>(nil)
  private let analysis: Session.ObservedAnalysis

  /// Creates a queue that analyses with a function.
  init(_ analysis: @escaping Session.ObservedAnalysis) {
    self.analysis = analysis
  }

  /// Analyses a text as soon as those before it are done; gives nil if it is no longer wanted then.
  func analyze(
    _ buffer: TextBuffer, _ settings: AnalysisSettings, _ progress: AnalysisProgress,
    ifWanted isWanted: @escaping @Sendable () -> Bool
  ) -> Task<Filing?, Never> {
    last.withLock { last in
      let previous = last
      let task = Task { () -> Filing? in
        _ = await previous?.value
        guard isWanted() else { return nil }
        let filing = analysis(buffer, newest.withLock { $0 }, settings, progress)
        newest.withLock { $0 = filing }
        return filing
      }
      last = task
      return task
    }
  }
}
