/// How a clause holds what it says.
public enum ClauseModality: String, Sendable, Hashable {
  /// As a fact.
  case actual
  /// As what the registrant believes or estimates.
  case ownEstimate = "estimate-own"
  /// As what somebody else estimates.
  case thirdPartyEstimate = "estimate-third-party"
  /// As planned or expected.
  case forwardLooking = "forward-looking"
  /// As possible.
  case hypothetical
  /// As what held before and no longer does.
  case resolved = "historical-resolved"
}

/// Whose the subject of a clause is, as far as the sentence tells.
enum ClauseOwner: Sendable, Hashable {
  /// We, the Company, or nobody else in sight.
  case registrant
  /// The words of the subject; the filing’s names decide.
  case named(Range<Int>)
  /// Someone else.
  case other
}
