internal import Analysis
internal import Synchronization

/// What features compute of one version of a document, each at most once.
final class DocumentMemo: Sendable {
  private let knownReferences = Mutex<FilingReferences?>(nil)
  private let knownMarkings = Mutex<[Marking]?>(nil)
  private let knownSummary = Mutex<(settings: AnalysisSettings, summary: BusinessSummary)?>(nil)

  /// The summary of the filing of the version, as settings have it.
  func summary(of filing: Filing, _ settings: AnalysisSettings) -> BusinessSummary {
    knownSummary.withLock { known in
      if let known, known.settings == settings { return known.summary }
      let summary = filing.summary
      known = (settings, summary)
      return summary
    }
  }

  /// The cross references, terms and names of the filing of the version.
  func references(of filing: Filing) -> FilingReferences {
    knownReferences.withLock { known in
      let references = known ?? filing.references()
      known = references
      return references
    }
  }

  /// The words to be coloured in the filing of the version.
  func markings(of filing: Filing) -> [Marking] {
    let references = references(of: filing)
    return knownMarkings.withLock { known in
      let markings = known ?? filing.markings(with: references)
      known = markings
      return markings
    }
  }
}

/// The semantic tokens of a document that the client was last given.
final class TokenLog: Sendable {
  private struct State {
    var number = 0
    var data: [UInt32] = []
  }

  private let state = Mutex(State())

  /// Notes tokens that are given out; the result is their name and, where the tokens named are
  /// still known, those.
  func replace(_ name: String?, with data: [UInt32]) -> (name: String, previous: [UInt32]?) {
    state.withLock { state in
      let previous = name != nil && name == String(state.number) ? state.data : nil
      state.number += 1
      state.data = data
      return (String(state.number), previous)
    }
  }
}
