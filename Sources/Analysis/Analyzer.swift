/// Every layer of one text.
///
/// A filing is a value: it never changes, and the same bytes always give an equal one.
public struct Filing: Sendable {
  /// The text.
  public let buffer: TextBuffer
  /// The format it was read as.
  public let format: FilingFormat
  /// How much of a filing it is.
  public let documentKind: DocumentKind
  /// The form, such as `10-K`, where the text says it.
  public let form: String?
  /// The name of the registrant, where the text says it.
  public let registrant: String?
  /// The end of the period reported on, where the text says it.
  public let periodEnd: CalendarDate?
  /// The sections.
  public let outline: Outline
  /// What the text states, in the order of the text.
  public let facts: [Fact]
  /// What was found, in the order of the text.
  public let findings: [Finding]
  /// The business model in one paragraph.
  public let summary: BusinessSummary
}

/// What an analysis may be told.
public struct AnalysisSettings: Sendable, Hashable {
  /// The greatest number of tokens of the summary, at least 32.
  public var tokenBudget = 512

  /// The usual settings.
  public init() {}
}

/// Turns bytes into a ``Filing``.
public struct Analyzer: Sendable {
  /// The settings in use.
  public let settings: AnalysisSettings

  /// Creates an analyzer.
  public init(settings: AnalysisSettings = AnalysisSettings()) {
    self.settings = settings
  }

  /// Analyses a text; what the previous filing already knows about unchanged blocks is reused.
  ///
  /// The result does not depend on `previous`: it only saves time.
  /// - Complexity: O(n) in the bytes of the text.
  public func analyze(_ buffer: TextBuffer, reusing previous: Filing? = nil) -> Filing {
    Filing(
      buffer: buffer, format: .plain, documentKind: .unknown, form: nil, registrant: nil,
      periodEnd: nil, outline: Outline(), facts: [], findings: [],
      summary: BusinessSummary(
        sentences: [], tokenCount: 0, tokenBudget: settings.tokenBudget))
  }
}
